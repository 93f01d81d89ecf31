import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {addresseesHead, bareLine, isCapital, isMotto, isNumberLine, isSubmotto, recipientsHead} from '../anchors.ts';
import {isAuthority, isOfficeHolder, isSession, opensAuthority} from '../authority.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {opensAlignedTable} from '../tables/aligned-table.ts';
import {isAttachmentLine} from '../titles.ts';
import {blankBefore, isDated, linesBelow, OPENING} from './line-shapes.ts';

/** Most lines that a title and its subject may take. */
export const SUBJECT_LINES = 12;

const URGENT = /^[^a-z]*cong dien \W?(?:thuong )?(?:khan|hoa toc)[^a-z]*$/;

/** Line behind the subject: title, subject, `(Kèm theo …)`, and the body that decides. `runIn`: the subject begins on the title's line. */
export function readSubject(lines: readonly Line[], source: Source, title: number, to: number, runIn: boolean): number {
  // of `CÔNG ĐIỆN KHẨN` nothing is the subject
  let subject = runIn && !URGENT.test(bareLine(source, lines[title] as Line)) ? 1 : 0;
  let end = title + 1;
  let torn = isTorn(lines[title] as Line, source);
  let capitals = true;
  let open = false;
  let widest = 0;
  let spaced = false;
  for (let i = title + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    if (subject > 0 && isNoise(lines, source, i)) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (torn && CLOSED.test(text)) {
      torn = false;
      end = i + 1;
      continue;
    }
    if (isAttachmentLine(bare) || open) {
      open = !CLOSED.test(text) && (open || (text.startsWith('(') && closesBelow(lines, source, i, to)));
      end = i + 1;
      subject = Math.max(subject, 1);
      continue;
    }
    if (addresseesHead(bare) || recipientsHead(bare) || /dien\s?:$/.test(bare) || bare === 'tt' || bare === 'stt')
      break;
    if (runIn && POSTED.test(bare)) break;
    if (subject > 0 && (opensAlignedTable(lines, i, source) || /^\p{Lu}.*\s(?:như )?sau\s?:$/u.test(text))) break;
    if (
      opensBroken(lines, source, i, to) ||
      (subject > 0 && (TABLE_NOTE.test(bare) || PARTICULARS.test(bare) || TABLE_HEAD.test(bare)))
    )
      break;
    const capital = isCapital(text);
    const opensText = OPENING.test(bare) && startsCapital(source, line) && !(capital && capitals);
    const isSubject = () => attachmentFollows(lines, source, i, to) || isTitled(lines, source, i, to);
    if (opensText && !(subject === 0 && isSubject()) && !(subject > 0 && isLastOfTitle(lines, source, i, to))) break;
    if (isMotto(source, line) || isSubmotto(source, line)) break;
    if (
      subject > 0 &&
      capital &&
      (isAuthority(bare) || opensAuthority(bare, bareBelow(lines, source, i, Math.min(to, i + 4))))
    ) {
      const behind = authorityEnd(lines, source, i, to);
      if (behind > 0 || blankBefore(lines, i) || !capitals || line.strong) {
        end = Math.max(behind, i + 1);
        break;
      }
    }
    const runsOn = capital && capitals && !blankBefore(lines, i);
    // `TẠI NGHỊ QUYẾT SỐ⏎16/2023/NQ-HĐND NGÀY 06 THÁNG 12 NĂM 2023` goes on with the subject
    if (isNumberLine(text, bare) || (isDated(bare) && !(subject > 0 && runsOn))) {
      if (subject === 0) {
        end = i + 1;
        continue;
      }
      // `1. Quyết định số 5/QĐ-X ngày 2/3/2024 …;` is the first item of a list
      if (text.length < 80 || (startsSmall(text) && CITES.test(bare) && !readLabel(text))) {
        end = i + 1;
        continue;
      }
      break;
    }
    // `1.⏎Danh mục …`: an item whose text stands on the next line
    if (subject > 0 && LONE_LABEL.test(bare)) break;
    const label = readLabel(text);
    if (subject > 0 && label?.label.style === 'part' && PART.test(bare)) break;
    if (
      label &&
      label.label.style !== 'part' &&
      label.label.style !== 'appendix' &&
      !(subject === 0 && capital) &&
      !(runsOn && label.label.sign === '')
    )
      break;
    if (subject > 0) {
      const gap = blankBefore(lines, i);
      const fills = spaced && text.length > 20 && isFullLine(lines, source, i, widest);
      if (gap && !(capital && capitals) && !fills && !runsOnOverBlank(lines, source, i, to)) break;
      if (gap) spaced = true;
      if (!gap && !capitals && opensSentence(lines, source, i, to)) break;
      if (!gap && capitals && !capital && !startsSmall(text) && (text.length > 40 || goesOnBelow(lines, source, i, to)))
        break;
      if (capital && !capitals && gap) break;
    }
    if (subject >= SUBJECT_LINES || text.length > 420) break;
    if (subject === 0) capitals = capital;
    subject++;
    widest = Math.max(widest, text.length);
    end = i + 1;
    if (/\.\/?\.?$/.test(text) && !capital && !isMisreadComma(lines, source, i)) break;
  }
  return end;
}

/** The bracket of `(Kèm theo …)` closes at the end of its line. */
const CLOSED = /\)[*_]{0,3}\s*[.;]?$/;

/** Whether the bracket that opens in a line closes on one of the next ones, before the text proper: some drafts forget to. */
function closesBelow(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const textsBelow = linesBelow(lines, index, to, 6).map((line) => source.text.slice(line.from, line.to));
  const closing = textsBelow.findIndex((text) => CLOSED.test(text));
  const item = textsBelow.findIndex((text) => readLabel(text));
  return closing >= 0 && (item < 0 || closing <= item);
}

/** `(Kèm theo Công văn số 5/SYT về việc⏎⏎DANH SÁCH⏎⏎tập huấn)`: a line over the title, whose bracket closes below it. */
const isTorn = (line: Line, source: Source): boolean =>
  isAttachmentLine(bareLine(source, line)) && !source.text.slice(line.from, line.to).includes(')');

/** `… và phòng.⏎chống bạo lực`: what a scan took for a full stop, since small letters go on right below. */
const isMisreadComma = (lines: readonly Line[], source: Source, index: number): boolean => {
  const next = lines[index + 1];
  return (
    next !== undefined &&
    hasContent(next) &&
    isSmall(source.text.charCodeAt(next.from)) &&
    !readLabel(source.text.slice(next.from, next.to))
  );
};

/** `KẾ HOẠCH⏎Thực hiện Chiến lược …⏎⏎Căn cứ …`: short lines without a closing sign, and then the text proper. */
function isTitled(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  let i = index;
  let length = 0;
  for (; i < to; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) break;
    const bare = bareLine(source, line);
    if (i > index && (addresseesHead(bare) || (OPENING.test(bare) && startsCapital(source, line)))) break;
    length += line.to - line.from;
  }
  const last = lines[i - 1] as Line;
  if (length > 320 || /[.:;,][*_]*$/.test(source.text.slice(last.from, last.to))) return false;
  const below = bareBelow(lines, source, i - 1, to);
  return addresseesHead(below) > 0 || OPENING.test(below) || /^[-_*\s]+$|^(?:[ivx]{1,4}|1)\s?[.-]/.test(below);
}

const startsCapital = (source: Source, line: Line): boolean =>
  /^\P{L}*\p{Lu}/u.test(source.text.slice(line.from, line.to));

/** `Thực hiện Nghị quyết số …⏎(Kèm theo …)`: what an opening word would begin is the subject, if the annex is named right under it. */
function attachmentFollows(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  return linesBelow(lines, index, to, 4).some((line) => isAttachmentLine(bareLine(source, line)));
}

/** `QUYẾT ĐỊNH⏎Phê duyệt quy trình …⏎Theo Kế hoạch số 5/KH-X⏎GIÁM ĐỐC SỞ Y TẾ⏎Căn cứ …`: above who decides, still of the subject. */
function isLastOfTitle(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  if (!bareLine(source, lines[index] as Line).startsWith('theo ') || blankBefore(lines, index)) return false;
  const [decides, basis] = linesBelow(lines, index, to, 2);
  return (
    decides !== undefined &&
    basis !== undefined &&
    isCapital(source.text.slice(decides.from, decides.to)) &&
    isAuthority(bareLine(source, decides)) &&
    bareLine(source, basis).startsWith('can cu ')
  );
}

/** The next line that says something, in bare letters. */
function bareBelow(lines: readonly Line[], source: Source, index: number, to: number): string {
  const [next] = linesBelow(lines, index, to, 1);
  return next ? bareLine(source, next) : '';
}

/** `về tiếp tục thực hiện Nghị quyết số 07-NQ/TU, ngày 20/5/2020 của Tỉnh ủy`: the date of what is cited, behind its number */
const CITES = /\d[^\s,]{0,30}[/-][^\s,]{1,30},?\sngay\s/;

/** `2019-03-15T08:05:00`, `15/03/2019 08:05`: when a page was put up, under its heading. */
const POSTED = /^(?:\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})[t ,-]{0,3}\d{1,2}:\d\d(?::\d\d)?z?$/;

/** `PHẦN THỨ NHẤT`, `PHẦN I.`: the first heading of the text. */
const PART = /^phan (?:thu (?:nhat|i)|i|1|a)(?:\s?[.:]|$)/;

const LONE_LABEL = /^\W{0,3}(?:\d{1,2}|[ivx]{1,4})[.)]\W{0,3}$/;

/** `Số liệu tính đến ngày 07/11/2025`, `Đơn vị tính: triệu đồng`: over a table, of no title any more. */
const TABLE_NOTE = /^\W{0,3}(?:(?:so|du) lieu (?:tinh )?den|(?:don vi|dvt)(?: tinh)?:)/;

/** `STT | Xã | Số liều`, `TT\tNội dung`, `STT Tên đơn vị Số cán bộ`: a table right below the title. */
const TABLE_HEAD = /^s?tt\s?(?:\||\t|(?:ten|ho va ten|ho ten|noi dung|don vi|co quan)\s)/;

/** `Thời gian bắt đầu: 14 giờ …`, `Thời gian, địa điểm: …`: of a meeting, below what it is about. */
const PARTICULARS = /^\W{0,3}(?:thoi gian|dia diem|thanh phan|chu tri|chu toa|thu ky)(?:,?\s[a-z]{2,6}){0,4}\s?:/;

/** `Năm 2023, đội ngũ cán⏎bộ, công chức … đã hoàn thành nhiệm vụ`: a sentence that a narrow column broke, below a subject in capitals. */
function goesOnBelow(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const next = index + 1 < to ? lines[index + 1] : undefined;
  return next !== undefined && next.to - next.from > 40 && isSmall(source.text.charCodeAt(next.from));
}

const startsSmall = (text: string): boolean => /^[\p{Ll}\d(]/u.test(text);

/** Whether the line above, over a blank as all lines of the scan are, is as wide as the widest: the subject has not ended there. */
function isFullLine(lines: readonly Line[], source: Source, index: number, widest: number): boolean {
  const above = lines[index - 2];
  if (!above || isEmpty(above) || !blankBefore(lines, index)) return false;
  const text = source.text.slice(above.from, above.to);
  return widest > 45 && text.length > widest * 0.9 && !/[.;:,]$/.test(text);
}

/**
 * `… trên địa bàn tỉnh⏎Cơn bão số 3 vừa qua đã gây thiệt hại rất⏎lớn.`: a scan without blanks between subject and text, which
 * begins with a capital that is of no name, and ends in a full stop.
 */
function opensSentence(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const textAt = (i: number) => source.text.slice((lines[i] as Line).from, (lines[i] as Line).to);
  if (textAt(index).length < 50 || !/^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(textAt(index))) return false;
  if (
    NAMED.test(bareLine(source, lines[index] as Line)) ||
    UNFINISHED.test(source.lower.slice((lines[index - 1] as Line).from, (lines[index - 1] as Line).to))
  )
    return false;
  for (let i = index; i < Math.min(to, index + SUBJECT_LINES); i++) {
    const line = lines[i] as Line;
    if (!hasContent(line) || (i > index && OPENING.test(bareLine(source, line)) && startsCapital(source, line)))
      return false;
    if (/\.$/.test(textAt(i))) return !isMisreadComma(lines, source, i);
  }
  return false;
}

/** What bears a capital within a subject: bodies, officers, instruments. */
const NAMED =
  /^(?:chu (?:tich|nhiem)|pho |uy |hoi |so |bo |ban |van phong|giam doc|bi thu|truong |thu |chinh |nha |nhan dan|quoc |dang |luat |nghi |quyet |thong |ke hoach|de an|du an|chuong trinh|chi |cong |cuc |tong |to |trung |toa |vien |mat tran|doan |lien |thanh |tinh |huyen |xa |phuong |quan |khu |dac khu |quy |phap |bao |dai |thang |ngay |tuan |nam |quy )/;
const UNFINISHED = /(?:,|\s(?:và|của|về|tại|cho|với|các|những|trong|do|là|phó|đồng chí|ông|bà|từ|đến|theo|hoặc|bởi))$/;

/** `Căn⏎cứ Luật …` */
const opensBroken = (lines: readonly Line[], source: Source, index: number, to: number): boolean =>
  bareLine(source, lines[index] as Line) === 'can' && /^cu\s/.test(bareBelow(lines, source, index, to));

/** Line behind an authority at `index` that the text proper follows; it may be broken in two, `CỤC TRƯỞNG CỤC⏎HẢI QUAN`. 0 where something else follows. */
function authorityEnd(lines: readonly Line[], source: Source, index: number, to: number): number {
  const own = bareLine(source, lines[index] as Line);
  const most = isAuthority(own) ? (isOfficeHolder(own) ? 2 : 1) : 3;
  let seen = 0;
  for (let i = index + 1; i < to && seen < most; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    if (OPENING.test(bareLine(source, line)) || opensBroken(lines, source, i, to)) return i;
    if (isSession(bareLine(source, line))) continue;
    if (!isCapital(source.text.slice(line.from, line.to)) || line.to - line.from > 40) return 0;
    seen++;
  }
  return 0;
}

/** What a stamp over the subject has left there: one or two signs between blank lines, `F2`, or letters between rules, `—— ä TIN HộC ———`. */
export function isNoise(lines: readonly Line[], source: Source, index: number): boolean {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next || isEmpty(line)) return false;
  if (line.to - line.from <= 2) return blankBefore(lines, index) && isEmpty(next);
  return line.to - line.from < 60 && RULED.test(source.text.slice(line.from, line.to));
}

const RULED = /^[-–—_=]{2,12}\s.{1,40}\s[-–—_=]{3,12}$/u;

const SMALL_BEHIND_SPECK = /^(?:[%*'`~^_|.]\s)?\p{Ll}/u;

/** Whether a line goes on with the one above it over a blank: `thực phẩm thuộc⏎⏎phạm vi quản lý`; the last before `Kính gửi` does. */
function runsOnOverBlank(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const line = lines[index] as Line;
  const above = lines[isNoise(lines, source, index - 2) ? index - 4 : index - 2];
  if (!above || isEmpty(above)) return false;
  // `… trên địa bàn tỉnh trong⏎⏎thời gian qua`
  if (OPENING.test(bareLine(source, line)) && (startsCapital(source, line) || line.to - line.from > 40)) return false;
  const sign = /[.;:,]$/.exec(source.text.slice(above.from, above.to))?.[0] ?? '';
  // `… trong lĩnh vực khen thưởng;⏎⏎quy định chi tiết …`
  if (SMALL_BEHIND_SPECK.test(source.text.slice(line.from, line.from + 4))) return sign !== '.' && sign !== ':';
  return !sign && line.to - line.from < 70 && addresseesHead(bareBelow(lines, source, index, to)) > 0;
}

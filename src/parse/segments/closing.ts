import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {
  bareLine,
  endsBoldName,
  hasFamily,
  isArchiveLine,
  isCapital,
  isNameEnd,
  isPersonName,
  isUndashedArchive,
  recipientsHead,
} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {
  hasAuthorityPrefix,
  isPrefixAlone,
  isSignatureTitle,
  isSigned,
  isTitleCase,
  nameBehindTitle,
  namesBody,
  signsInLine,
} from '../signature.ts';
import {isAppendixTitle, titleKind} from '../titles.ts';
import {lineAbove, opensBullet} from './line-shapes.ts';

/** Most lines that recipients and signature take. */
const CLOSING_LINES = 90;

/** From the signature or `Nơi nhận`, whichever comes first, to the end of both. */
export function findClosing(
  lines: readonly Line[],
  source: Source,
  from: number,
  to: number,
): {from: number; to: number} {
  let head = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.to - line.from > 160) continue;
    const bare = bareLine(source, line);
    if (recipientsHead(bare) && (head < 0 || !hasArchive(lines, source, head, i))) head = i;
  }
  if (head < 0) head = headlessList(lines, source, from, to);
  if (head < 0) return findBareSignature(lines, source, from, to);
  const start = signatureAbove(lines, source, head, from);
  return {from: start, to: closingEnd(lines, source, head, to)};
}

/** First line of the recipients where a scan has lost `Nơi nhận`: the bullets right above the Lưu line. -1 where there are none. */
function headlessList(lines: readonly Line[], source: Source, from: number, to: number): number {
  let archive = to - 1;
  const textOf = (line: Line) => source.text.slice(line.from, line.to);
  // `Các sở, ngành;⏎Lưu: VT.`: where the archive has no dash, the others have none
  const archives = (line: Line) =>
    (opensBullet(textOf(line)) || isUndashedArchive(textOf(line))) &&
    isArchiveLine(bareLine(source, line)) &&
    !KEEPS.test(textOf(line));
  while (archive >= from && !archives(lines[archive] as Line)) archive--;
  if (archive < from) return -1;
  const dashed = opensBullet(textOf(lines[archive] as Line));
  if (!dashed && isLabelBelow(lines, source, archive, to)) return -1;
  const lists = dashed
    ? (text: string) => opensBullet(text) && /[;.]|[:,]$/.test(text)
    : (text: string) => /;$/.test(text) && !readLabel(text);
  let head = -1;
  let ends = 0;
  for (let i = archive - 1; i >= from && archive - i < CLOSING_LINES; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = textOf(line);
    if (ORDERS.test(text) && !receivesAbove(lines, source, i, from)) break;
    if (text.length < 90 && lists(text)) head = i;
    else if (!isSignatureTitle(text) && text.length > 24) {
      // `- VPCP: các PCN,⏎Trợ lý Phó Thủ tướng;`: the rest of an entry
      if (ends > 1 || text.length > 60 || !/[;:]$/.test(text) || readLabel(text)) break;
      ends++;
      continue;
    }
    ends = 0;
  }
  if (head < 0 && ORDERS.test(textOf(lines[archive - 1] ?? (lines[archive] as Line)))) return archive;
  // What is left of the head's own line: `T đếc; KT. GIÁM ĐỐC`
  const above = head > from ? lines[head - 1] : undefined;
  return above && !isEmpty(above) && SIGNS_FOR.test(textOf(above)) ? head - 1 : head;
}

/** `- Lưu trữ hồ sơ …`, `- Lưu mẫu trong 24 giờ`: what is to be kept, where no clerks' office is named */
const KEEPS = /^\P{L}*Lưu\s\p{Ll}(?!.*(?:VT|[Vv]ăn thư))(?!ăn thư)/u;

/** `- Rà soát hồ sơ …;` right above `- Như trên;`: an item of the text, and nobody who receives it. */
const ORDERS =
  /^[-–+•~*]\s?(?:Rà soát|Đôn đốc|Tổng hợp|Xây dựng|Triển khai|Thực hiện|Tăng cường|Chủ động|Phối hợp|Chủ trì|Hướng dẫn|Kiểm tra|Tuyên truyền|Báo cáo(?! viên)|Tham mưu|Đẩy mạnh|Tiếp tục|Khẩn trương|Hoàn thành|Bố trí|Chuẩn bị|Phân công|Theo dõi|Cập nhật|Nâng cao|Bảo đảm|Đảm bảo|Quán triệt|Chỉ đạo|Nghiên cứu|Vận động|Huy động|Thông báo|Công khai|Niêm yết|Giải quyết|Xử lý|Thường xuyên|Kịp thời|Đề xuất|Đánh giá|Lập|Gửi|Nộp|Tổ chức (?!cán bộ|Đảng|Hội))\s/u;

/** Whether `- Như trên;` stands in the same list above a line: what is below it receives. */
function receivesAbove(lines: readonly Line[], source: Source, index: number, from: number): boolean {
  for (let i = index - 1; i >= from && index - i < CLOSING_LINES; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    if (AS_ABOVE.test(text)) return true;
    if (!opensBullet(text)) return false;
  }
  return false;
}
const AS_ABOVE = /^[-–+•~*]\s?Như\s/u;

/** Whether the text goes on with another item. */
const isLabelBelow = (lines: readonly Line[], source: Source, index: number, to: number): boolean =>
  lines
    .slice(index + 1, to)
    .some((line) => hasContent(line) && readLabel(source.text.slice(line.from, line.to)) !== null);

/** `… KT. GIÁM ĐỐC` at the end of a line. */
const SIGNS_FOR = /\s(?:KT|TM|TL|TUQ)\s?\.\s?\p{Lu}[\p{Lu}\s]{4,40}$/u;

function hasArchive(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < CLOSING_LINES; i++)
    if (isArchiveLine(bareLine(source, lines[i] as Line))) return true;
  return false;
}

const GAP = /\s{3,80}/g;

/** A signature that was printed above `Nơi nhận`. */
function signatureAbove(lines: readonly Line[], source: Source, head: number, floor: number): number {
  let start = head;
  let seen = 0;
  let title = -1;
  for (let i = head - 1; i >= floor && seen < 7; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    // two who sign side by side: `GIÁM ĐỐC SỞ Y TẾ                 GIÁM ĐỐC SỞ NỘI VỤ`
    const text = source.text.slice(line.from, line.to).replace(GAP, ' ');
    if (isSignatureTitle(text)) {
      title = i;
      start = i;
    } else if (text.length > 45 || /[.;:,]$/.test(text) || readLabel(text)) break;
  }
  return title >= 0 ? start : head;
}

/** A document without recipients: the stack of titles and the name near its end. */
function findBareSignature(
  lines: readonly Line[],
  source: Source,
  from: number,
  to: number,
): {from: number; to: number} {
  let start = -1;
  let end = to;
  let seen = 0;
  let signed = -1;
  let mark = -1;
  for (let i = to - 1; i >= from && seen < 14; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    const text = source.text.slice(line.from, line.to);
    const signs =
      start < 0 &&
      (signsInSmall(lines, source, i, from, {last: seen === 1, belowIsName: signed === seen - 1}) ||
        (seen < 4 && (drewItUp(lines, source, i, from) || signsForBody(lines, source, i, from))));
    if (signs || isSignatureTitle(text) || (start >= 0 && isPrefixAlone(text))) start = i;
    else if (start >= 0) {
      const last = lineAbove(lines, i, from);
      const above = last ? source.text.slice(last.from, last.to) : '';
      // `TM.⏎ỦY BAN NHÂN DÂN`; `KT. VIỆN TRƯỞNG⏎VIỆN KIỂM SÁT NHÂN DÂN TỈNH`: whose head is signed for
      const whose = (namesBody(text) && isPrefixAlone(above)) || (isCapital(text) && hasAuthorityPrefix(above));
      const below = lines[start] as Line;
      if (namesBody(text) && isTitleCase(source.text.slice(below.from, below.to))) start = i;
      else if (!whose) break;
    } else if (isSigned(text)) {
      signed = seen;
      mark = i;
    } else if (seen === 1 && hasFamily(text) && isPersonName(text)) signed = seen;
    else if (text.length > 60 || readLabel(text)) {
      if (seen > 3) break;
      end = i + 1;
    }
  }
  // `(Đã ký)⏎Lê Văn Bình`, without a position
  if (start < 0) start = mark;
  if (start < 0) return signatureBehindEnd(lines, source, from, to);
  return {from: start, to: Math.max(start + 1, Math.min(to, end))};
}

/** `Chánh Văn phòng⏎Lê Văn Bình`, `Giám đốc⏎(Đã ký)`, and of the last line `Giám đốc Lê Văn Bình`: a position that was not set in capitals. */
function signsInSmall(
  lines: readonly Line[],
  source: Source,
  index: number,
  floor: number,
  {last, belowIsName}: {last: boolean; belowIsName: boolean},
): boolean {
  const line = lines[index] as Line;
  const text = source.text.slice(line.from, line.to);
  const isPosition = (belowIsName && isTitleCase(text)) || (last && nameBehindTitle(text) > 0);
  return isPosition && standsApart(lines, source, index, floor) && !listsPeople(lines, source, index, floor);
}

/** `… xem xét, quyết định./.⏎Chuyên viên: Lê Văn Bình`; among those present, `Thư ký: Lê Văn Bình` signs nothing. */
function drewItUp(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  const line = lines[index] as Line;
  if (!signsInLine(source.text.slice(line.from, line.to))) return false;
  const above = lineAbove(lines, index, floor);
  return above !== null && /[.!][*_]*$/.test(source.text.slice(above.from, above.to));
}

/** `UBND XÃ SÔNG LAM⏎Chủ tịch`: a position under the body in whose name it signs, which has lost its `TM.` */
function signsForBody(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  const line = lines[index] as Line;
  const above = lineAbove(lines, index, floor);
  return (
    above !== null &&
    isTitleCase(source.text.slice(line.from, line.to)) &&
    namesBody(source.text.slice(above.from, above.to))
  );
}

/** Whether the sentence above has ended: `… thì báo cáo⏎Chủ tịch Ủy ban nhân dân tỉnh⏎(Đã ký)` goes on. */
function standsApart(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  const above = lines[index - 1];
  if (index <= floor || !above || isEmpty(above)) return true;
  const text = source.text.slice(above.from, above.to);
  return isCapital(text) || /[.;:/][*_]*$/.test(text);
}

/** `Các đồng chí dự họp gồm:⏎Chủ tịch Lê Văn Bình⏎Phó Chủ tịch Trần Thị Hòa`: one of several, or the first of a list. */
function listsPeople(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  const above = lineAbove(lines, index, floor);
  const text = above ? source.text.slice(above.from, above.to) : '';
  return /:$/.test(text) || nameBehindTitle(text) > 0 || isPersonName(text);
}

/** Most lines of a signature, blank ones counted. */
const SIGNATURE_LINES = 40;

/** `… thi hành Quyết định này./.⏎TM. ỦY BAN NHÂN DÂN⏎CHỦ TỊCH⏎Lê Văn Bình`, and then what is issued with it. */
function signatureBehindEnd(
  lines: readonly Line[],
  source: Source,
  from: number,
  to: number,
): {from: number; to: number} {
  const textAt = (i: number) => source.text.slice((lines[i] as Line).from, (lines[i] as Line).to);
  for (let i = from; i < to; i++) {
    if (!source.text.startsWith('./.', (lines[i] as Line).to - 3)) continue;
    let start = -1;
    for (let j = i + 1; j < Math.min(to, i + SIGNATURE_LINES); j++) {
      const line = lines[j] as Line;
      if (!hasContent(line)) continue;
      if (start >= 0 && isPersonName(textAt(j))) return {from: start, to: j + 1};
      if (!isSignatureTitle(textAt(j))) break;
      if (start < 0) start = j;
    }
  }
  return {from: to, to};
}

/** `UBND TỈNH X      SAO LỤC`, `SAO Y BẢN CHÍNH`: what certifies a copy has a signature of its own. */
const COPY = /(?:^|\s)sao (?:luc|y(?: ban chinh)?)$/;

/** `- 1 Công văn 120/SYT-NVY về …`, `- 1Công văn số 120/SYT-NVY`: a portal's count of related papers, right below the signature */
const RELATED = /^[-–]\s?\d{1,2}\s?[a-z][a-z ]{4,24}\s\d{1,5}\/\S/;

function closingEnd(lines: readonly Line[], source: Source, head: number, to: number): number {
  const scan = new ClosingScan(source);
  let end = head + 1;
  let blanks = 0;
  for (let i = head + 1; i < to && i - head < CLOSING_LINES; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) {
      blanks++;
      continue;
    }
    if (!scan.goesOn(line, blanks, end === i ? (lines[i - 1] as Line) : null)) break;
    end = i + 1;
    blanks = 0;
  }
  return end;
}

/** What has been read of a closing below its head, line by line. */
class ClosingScan {
  readonly #source: Source;
  /** `Lưu: VT` has been read: what stands below it in a list is another one */
  #archive = false;
  #title = false;
  #name = false;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Whether the closing goes on with a line; `above`: the line of the closing right above it. */
  goesOn(line: Line, blanks: number, above: Line | null): boolean {
    const text = this.#source.text.slice(line.from, line.to);
    const bare = bareLine(this.#source, line);
    if ((this.#name || this.#archive) && COPY.test(bare) && isCapital(text)) return false;
    if (isArchiveLine(bare)) {
      this.#archive = true;
      return true;
    }
    if (RELATED.test(bare)) return false;
    const signs = isSignatureTitle(text);
    if (signs) this.#title = true;
    if (!this.#archive && text.length > LONGEST_ENTRY) return false;
    const listed = opensBullet(text);
    if (this.#archive && listed && this.#name && this.#title) return false;
    const named = isPersonName(text);
    if (this.#archive && !listed && !signs) {
      if (named && !this.#name) this.#name = true;
      else if (!this.#maySign(line, blanks, above)) return false;
    }
    if (named && this.#title) this.#name = true;
    return true;
  }

  /** Whether a line that is neither title nor name may stand below the archive: the rest of the name, a note before the title. */
  #maySign(line: Line, blanks: number, above: Line | null): boolean {
    const {text} = this.#source;
    const printed = text.slice(line.from, line.to);
    if (this.#name && this.#title)
      return (
        above !== null && (isNameEnd(text.slice(above.from, above.to), printed) || endsBoldName(above, line, text))
      );
    if (printed.length > LONGEST_NOTE || titleKind(this.#source, line) || (blanks > 12 && !this.#title)) return false;
    return !(isAppendixTitle(bareLine(this.#source, line)) && isCapital(printed));
  }
}

const LONGEST_ENTRY = 220;
const LONGEST_NOTE = 70;

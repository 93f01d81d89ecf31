import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {
  addresseesHead,
  bareLine,
  isArchiveLine,
  isCapital,
  isHalfNumber,
  isMotto,
  isNumberHead,
  isNumberLine,
  isPersonName,
  mottoStart,
  partyStart,
  recipientsHead,
  submottoStart,
} from '../anchors.ts';
import {isOfficeHolder} from '../authority.ts';
import {readLabel} from '../labels.ts';
import {isEmpty} from '../lines.ts';
import {hasAuthorityPrefix, isSignatureTitle} from '../signature.ts';
import {
  isAppendixTitle,
  isAttachmentLine,
  isListTitle,
  openingKind,
  runInTitle,
  titleHead,
  titleKind,
} from '../titles.ts';

/** Where a document begins, by line index, and by what it is known. */
export interface Start {
  line: number;
  by: 'motto' | 'number' | 'title' | 'attachment' | 'closing';
}

/** Lines above a motto that may still be its letterhead. */
const LETTERHEAD = 16;
/** Lines between a title and the `(Kèm theo …)` under it. */
const TITLE = 16;

/**
 * Finds where the documents of a file begin: at a letterhead (quốc hiệu, or the Party's name), at a number line or title
 * where the letterhead is missing, and at the title of what is attached (`KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)`).
 */
export function findStarts(lines: readonly Line[], source: Source): Start[] {
  const starts: Start[] = [];
  let floor = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    if ((isMotto(source, line) || partyStart(source, line) >= 0) && !isExample(lines, source, i, floor)) {
      const start = letterheadStart(lines, source, i, floor);
      const above = starts.at(-1);
      if (!above || !isSameHead(lines, source, above.line, start, i)) starts.push({line: start, by: 'motto'});
      // The formula may run over two or three lines, and a heading may repeat it.
      while (i + 1 < lines.length && isHeadFormula(source, lines[i + 1] as Line)) i++;
      floor = i + 1;
    }
  }
  // A file without any motto, or a first document that has lost its own.
  const before = lines.slice(0, starts[0]?.line ?? lines.length);
  const bare = !starts.length || isWhole(before, source) ? bareStart(before, source) : null;
  if (bare) starts.unshift(bare);
  return [...starts, ...attachedStarts(lines, source, starts)].sort((a, b) => a.line - b.line);
}

/** `Ví dụ:⏎ĐẢNG CỘNG SẢN VIỆT NAM`, where a text tells how letterheads are set */
function isExample(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  for (let i = index - 1; i >= floor; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    return /(?:^|[^a-z])(?:vi|thi) du(?:\s\d{1,2})?\s?:$/.test(bareLine(source, line).slice(-14));
  }
  return false;
}

/** Most lines that a letterhead takes that has nothing under it. */
const BARE_HEAD = 14;

/** Whether nothing but a letterhead of the same issuer stands above: a portal printed it once by itself, number and date filled in. */
function isSameHead(lines: readonly Line[], source: Source, from: number, start: number, motto: number): boolean {
  if (start - from > BARE_HEAD + blanksBetween(lines, from, start)) return false;
  const above = headNames(lines, source, from, start);
  return above !== null && above !== '' && above === headNames(lines, source, start, motto + 1);
}

/** The names in capitals of lines that hold nothing but a letterhead; null where they hold more. */
function headNames(lines: readonly Line[], source: Source, from: number, to: number): string | null {
  let names = '';
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare) || DATE_LINE.test(bare)) continue;
    const formula = Math.max(mottoStart(source, line), submottoStart(source, line));
    const name = source.text.slice(line.from, formula < 0 ? line.to : formula);
    if (/\p{L}/u.test(name) && (!isCapital(name) || titleKind(source, line))) return null;
    names += source.bare.slice(line.from, line.from + name.length).replace(/[^a-z]+/g, '');
  }
  return names;
}

/** What is attached, with no letterhead of its own. `starts` are in order; of those above, the nearest alone decides. */
function attachedStarts(lines: readonly Line[], source: Source, starts: readonly Start[]): Start[] {
  const attached: Start[] = [];
  let above: Start | undefined;
  let motto: Start | undefined;
  let next = 0;
  for (const line of attachmentStarts(lines, source)) {
    for (; next < starts.length && (starts[next] as Start).line <= line; next++) {
      above = starts[next] as Start;
      if (above.by === 'motto') motto = above;
    }
    // A letterhead right above is the attachment's own.
    const near = above !== undefined && line - above.line < 4 + blanksBetween(lines, above.line, line);
    const head = motto !== undefined && line - motto.line <= 30 && !hasClosing(lines, source, motto.line, line);
    if (near || (head && !isOfOwn(lines, source, (motto as Start).line, line))) continue;
    above = {line, by: 'attachment'};
    attached.push(above);
  }
  return attached;
}

/** `Số: 27/2004/QH11 … NGHỊ QUYẾT … QUY CHẾ⏎(Ban hành kèm theo Nghị quyết số 27/2004/QH11)`: of the short document above, behind its own title. */
function isOfOwn(lines: readonly Line[], source: Source, from: number, title: number): boolean {
  let number = '';
  let titled = false;
  for (let i = from; i < title; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare))
      number = /\d{1,5}[a-z]?(?:-[a-z]{1,6})?\/[a-z&\d/-]+/.exec(bare.replace(/\s/g, ''))?.[0] ?? '';
    else if (number && titleKind(source, line)) titled = true;
  }
  if (!number || !titled) return false;
  for (let i = title + 1; i < lines.length && i - title < TITLE; i++) {
    const line = lines[i] as Line;
    const reach = source.bare.slice(line.from, Math.min(line.to, line.from + 160));
    if (isAttachmentLine(reach)) return reach.replace(/\s/g, '').includes(`so${number}`);
  }
  return false;
}

/** Number, title and recipients: a document, whatever its letterhead has become. */
function isWhole(lines: readonly Line[], source: Source): boolean {
  let numbered = false;
  let titled = false;
  for (const line of lines) {
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (titled && recipientsHead(bare)) return true;
    if (isNumberLine(source.text.slice(line.from, line.to), bare)) numbered = true;
    else if (numbered && titleKind(source, line)) titled = true;
  }
  return false;
}

function isHeadFormula(source: Source, line: Line): boolean {
  return isEmpty(line) || line.furniture || isMotto(source, line) || submottoStart(source, line) >= 0;
}

function blanksBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (isEmpty(lines[i] as Line) || (lines[i] as Line).furniture) count++;
  return count;
}

/** `Điều 2.`, `./.`, `Nơi nhận:`, `TM. ỦY BAN NHÂN DÂN`: a document has run its course there, and not only begun. */
function hasClosing(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    const bare = bareLine(source, line);
    if (recipientsHead(bare) || ARTICLE.test(bare) || END_MARK.test(bare)) return true;
    if (hasAuthorityPrefix(source.text.slice(line.from, line.to))) return true;
  }
  return false;
}

/** Walks up from the motto over issuer lines, and over a number block that was printed before the right column. */
function letterheadStart(lines: readonly Line[], source: Source, motto: number, floor: number, dated = false): number {
  const own = lines[motto] as Line;
  // Two columns run together: the issuer stands on the motto's line, what is above is not of this document.
  if (!startsWithMotto(source, own)) return nameAbove(lines, source, motto, floor);
  let start = motto;
  let blanks = 0;
  const numberAbove = findNumberAbove(lines, source, motto, floor);
  for (let i = motto - 1; i >= floor && motto - i <= LETTERHEAD; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) {
      if (++blanks > 8) break;
      continue;
    }
    if (line.furniture || isNumberHead(bareLine(source, line))) continue;
    // `THÔNG BÁO` above the issuer is the page's heading, not the document's
    if (i < numberAbove && titleKind(source, line)) break;
    const text = source.text.slice(line.from, line.to);
    const issuer =
      bareLine(source, line).length < 90 &&
      isCapital(text) &&
      !/^[-–\s]*(?:Lưu|Nơi nhận)/.test(text) &&
      !/\d{4}/.test(text);
    // of a head without a motto, the date may stand over the number: `***      Bình Minh, ngày 20 tháng 02`
    if (issuer || i >= numberAbove || (dated && DATE_LINE.test(bareLine(source, line)))) {
      start = i;
      blanks = 0;
    } else break;
  }
  return start;
}

/** `ỦY BAN NHÂN DÂN⏎HUYỆN TRÀ LÂM   CỘNG HÒA …`: the first half of the issuer's name may stand on the line above. */
function nameAbove(lines: readonly Line[], source: Source, motto: number, floor: number): number {
  const own = lines[motto] as Line;
  if (!/^(?:tinh|thanh pho|huyen|quan|xa|phuong|thi xa|thi tran|nhan dan)\s/.test(source.bare.slice(own.from, own.to)))
    return motto;
  const above = motto - 1;
  const line = lines[above];
  if (above < floor || !line || isEmpty(line)) return motto;
  const text = source.text.slice(line.from, line.to);
  return text.length < 60 &&
    isCapital(text) &&
    /^(?:uy ban|hoi dong|ubnd|hdnd|so |phong |ban )/.test(bareLine(source, line))
    ? above
    : motto;
}

/** False where issuer and motto, two columns of the page, run together on one line. */
function startsWithMotto(source: Source, line: Line): boolean {
  const at = Math.max(mottoStart(source, line), partyStart(source, line));
  const before = source.bare.slice(line.from, Math.max(line.from, at)).replace(/[^a-z]+/g, '');
  return /^(?:cong|hoa|xa|hoi)*$/.test(before);
}

/** `Số: /UBND-X`, `V/v …` in the lines above a motto: the left column came first. */
function findNumberAbove(lines: readonly Line[], source: Source, motto: number, floor: number): number {
  let about = Number.POSITIVE_INFINITY;
  for (let i = motto - 1; i >= floor && motto - i <= 8; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (isNumberLine(text, bare) || opensBrokenNumber(lines, source, i, bare)) return i;
    // `/BC-UBND`, whose `Số:` stands above
    if (bare.startsWith('/')) continue;
    // a letter without a number: its issuer stands right above what it is about
    if (ABOUT_IN_SHORT.test(bare)) about = i;
    // An issuer below the number: that number is a stamp's, or of the document before.
    else if (isCapital(text)) return text.length < 90 && about < motto ? about : Number.POSITIVE_INFINITY;
    else if (about < motto && /[a-z]/.test(bare)) break;
  }
  return Number.POSITIVE_INFINITY;
}

const ABOUT_IN_SHORT = /^[^a-z]{0,3}v\s?\/\s?v\W/;

/** `Số:⏎⏎/BC-UBND`, `Số: 565⏎/TB-UBND`: a converter put what is left blank for the number on a line of its own. */
function opensBrokenNumber(lines: readonly Line[], source: Source, index: number, bare: string): boolean {
  if (!isNumberHead(bare) && !isHalfNumber(bare)) return false;
  const next = lines.slice(index + 1, index + 4).find((line) => !isEmpty(line));
  return next !== undefined && /^\/\s?[A-ZĐ]/.test(source.text.slice(next.from, next.to));
}

/** A file without any motto: the head begins at its number line, or at its title. */
function bareStart(lines: readonly Line[], source: Source): Start | null {
  let title = -1;
  let closing = false;
  for (const [index, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare)) {
      return {
        line:
          title >= 0
            ? dateAbove(lines, source, title)
            : letterheadStart(lines, source, Math.min(index + 1, lines.length - 1), 0, true),
        by: 'number',
      };
    }
    if (title < 0 && titleKind(source, line)) title = index;
    if (title >= 0 && index - title > 12) break;
    if (title < 0 && (addresseesHead(bare) || recipientsHead(bare) || END_MARK.test(bare))) closing = true;
  }
  if (title >= 0) return {line: dateAbove(lines, source, title), by: 'title'};
  return closing ? {line: 0, by: 'closing'} : null;
}

/** `… biết, thực hiện./.`: no other text ends like that. */
const END_MARK = /[a-z)]\s?\.\/\.$/;

const DATE_LINE = /^[^a-z]{0,60}[a-z. ]{2,30},\s?ngay\b.{0,14}\bthang\b/;

/** `Ba Vạn, ngày 11 tháng 4 năm 2023` over the first title belongs to it. */
function dateAbove(lines: readonly Line[], source: Source, title: number): number {
  for (let i = title - 1; i >= 0 && title - i <= 4; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    return line.to - line.from < 70 && DATE_LINE.test(bareLine(source, line)) ? i : title;
  }
  return title;
}

/** Titles with `(Kèm theo <loại> số …)` under them. */
function* attachmentStarts(lines: readonly Line[], source: Source): Generator<number> {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.to - line.from < 10) continue;
    const opening = source.bare.slice(line.from, line.from + 40);
    if (!opening.includes(' theo') || !isAttachmentLine(opening.replace(/[*_]/g, ''))) continue;
    const reach = source.bare.slice(line.from, line.from + 160);
    if (!/ so\b|\bngay\b/.test(reach)) continue;
    const title = titleAbove(lines, source, i);
    if (title >= 0) yield title;
  }
}

function titleAbove(lines: readonly Line[], source: Source, attachment: number): number {
  let title = -1;
  let seen = 0;
  for (let i = attachment - 1; i >= 0 && seen < TITLE; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    seen++;
    const bare = bareLine(source, line);
    const text = source.text.slice(line.from, line.to);
    if (recipientsHead(bare) || /^[-–]?\s?luu\b/.test(bare)) break;
    if (
      titleKind(source, line) ||
      openingKind(source, line) ||
      runInTitle(source, line) ||
      (isAppendixTitle(bare) && (isCapital(text) || line.strong || text.length < 20)) ||
      (isListTitle(bare) && isCapital(text))
    ) {
      title = i;
      // `PHỤ LỤC` over `KẾ HOẠCH`: go on to the topmost of them
      if (seen > 3) break;
      continue;
    }
    if (title >= 0) break;
    if (text.length > (isCapital(text) ? 420 : 200) || /[;:]$/.test(text)) break;
    if (/\.\/?\.?$/.test(text) && !isCapital(text)) break;
    const label = readLabel(text);
    if (label && label.label.style !== 'part' && label.label.style !== 'appendix' && !isCapital(text)) break;
  }
  return title < 0 ? titleBehindClosing(lines, source, attachment) : title;
}

/**
 * The first of the lines in capitals over an attachment's line, where it goes on behind its tên loại (`QUY CHẾ LÀM VIỆC⏎CỦA …`),
 * or where a portal has lost that and the signature of the document before stands right above. -1 where they are anything else.
 */
function titleBehindClosing(lines: readonly Line[], source: Source, attachment: number): number {
  if (!OF_INSTRUMENT.test(bareLine(source, lines[attachment] as Line))) return -1;
  let top = -1;
  let seen = 0;
  for (let i = attachment - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const text = source.text.slice(line.from, line.to);
    if (isFoot(text, bareLine(source, line))) return top;
    if (!isCapital(text) || readLabel(text) || ++seen > TITLE) break;
    top = i;
  }
  return top >= 0 && titleHead(bareLine(source, lines[top] as Line)) ? top : -1;
}

/** `(Kèm theo Biểu số 02)` may stand under a heading of the text. */
const OF_INSTRUMENT =
  /theo (?:quyet dinh|nghi quyet|ke hoach|thong tu|thong bao|chi thi|to trinh|cong van|huong dan)(?![a-z])/;

const ARTICLE = /^dieu \d{1,2}\s?[.:]/;

/** The foot of a document: who signs it, who receives it, where it is kept. */
const isFoot = (text: string, bare: string): boolean =>
  hasAuthorityPrefix(text) ||
  recipientsHead(bare) > 0 ||
  isArchiveLine(bare) ||
  isPersonName(text) ||
  (isSignatureTitle(text) && isOfficeHolder(bare) && text.length < 24);

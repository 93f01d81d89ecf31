import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line, SegmentName} from '../../tree.ts';
import {
  AUTHORITY,
  addresseesHead,
  bareLine,
  isAbout,
  isAppendixTitle,
  isArchiveLine,
  isAttachmentLine,
  isCapital,
  isListTitle,
  isMotto,
  isNameEnd,
  isNumberLine,
  isPersonName,
  isSubmotto,
  openingKind,
  partyStart,
  recipientsHead,
  titleKind,
} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {isEmpty} from '../lines.ts';
import {isSignatureTitle} from '../signature.ts';

/** Words that open the text proper, never a subject: `Căn cứ`, `Thực hiện`, `Ngày 09/3/2021, …`. */
const OPENING =
  /^(?:can cu|thuc hien|theo |xet |ngay \d|sang ngay|chieu ngay|trong (?:thoi gian|nam|thang|cac ngay)|thoi gian qua|de (?:kip|trien|thuc|tiep|chu|khac|gop|tang|dam|bao|phong|hoan)|sau khi|tren co so|nham |kinh (?:gui|thua)|vua qua|hien nay|qua (?:theo|bao|kiem)|nhan duoc|tiep theo|uy ban nhan dan .{0,60}(?:nhan duoc|ban hanh|thong bao|bao cao|xay dung)|ubnd .{0,40}(?:nhan duoc|ban hanh|thong bao|bao cao|xay dung))/;

/** A document's lines cut into its parts: name and line indexes, half-open, in order; every line belongs to one. */
export interface Part {
  name: SegmentName;
  from: number;
  to: number;
}

export function findSegments(lines: readonly Line[], source: Source, from: number, to: number): Part[] {
  const head = readHead(lines, source, from, to);
  const closing = findClosing(lines, source, head.body, to);
  const parts: Part[] = [
    {name: 'letterhead', from, to: head.title},
    {name: 'title', from: head.title, to: head.addressees},
    {name: 'addressees', from: head.addressees, to: head.body},
    {name: 'body', from: head.body, to: closing.from},
    {name: 'closing', from: closing.from, to: closing.to},
    {name: 'trailer', from: closing.to, to},
  ];
  return parts.filter((part) => part.to > part.from);
}

interface Head {
  title: number;
  addressees: number;
  body: number;
}

/** Most lines that a letterhead, a title and its subject may take. */
const HEAD_LINES = 70;
const SUBJECT_LINES = 12;

function readHead(lines: readonly Line[], source: Source, from: number, to: number): Head {
  const limit = Math.min(to, from + HEAD_LINES);
  let title = -1;
  let numbered = -1;
  let about = -1;
  let filled = 0;
  let i = from;
  for (; i < limit; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (addresseesHead(bare)) break;
    filled++;
    if (
      titleKind(source, line) ||
      (filled < 3 && openingKind(source, line)) ||
      (isAppendixTitle(bare) && (isCapital(text) || line.strong)) ||
      (filled === 1 && isListTitle(bare) && isCapital(text))
    ) {
      title = i;
      break;
    }
    if (isMotto(source, line) || isSubmotto(source, line) || partyStart(source, line) >= 0) continue;
    if (isNumberLine(text, bare)) {
      numbered = i;
      continue;
    }
    if (isAbout(bare)) {
      about = i;
      continue;
    }
    if (isDated(bare) || isCapital(text)) continue;
    // V/v runs on over short lines
    if (
      about >= 0 &&
      text.length < 70 &&
      (!OPENING.test(bare) || isSmall(text.charCodeAt(0))) &&
      !readLabel(text) &&
      (!blankBefore(lines, i) || isSmall(text.charCodeAt(0)))
    )
      continue;
    if (numbered < 0 && filled < 14 && text.length < 60 && !OPENING.test(bare) && !readLabel(text)) continue;
    if (/dien\s?:$/.test(bare)) break;
    if (text.length < 60 && !OPENING.test(bare) && !readLabel(text) && followsNumber(lines, source, numbered, i))
      continue;
    break;
  }
  if (title < 0) {
    const list = readAddressees(lines, source, i, to);
    return {title: i, addressees: i, body: list};
  }
  const subject = readSubject(lines, source, title, Math.min(to, title + SUBJECT_LINES + 14));
  return {title, addressees: subject, body: readAddressees(lines, source, subject, to)};
}

const isDated = (bare: string): boolean =>
  /\bnga[yu]?\b.{0,14}\bthang\b.{0,10}\bnam\b/.test(bare) || /,\s?ngay\b/.test(bare);

function blankBefore(lines: readonly Line[], index: number): boolean {
  const before = lines[index - 1];
  return !before || isEmpty(before) || before.furniture;
}

/** Short lines right under the number of a công văn are its subject, `V/v` or not. */
function followsNumber(lines: readonly Line[], source: Source, numbered: number, index: number): boolean {
  if (numbered < 0 || index - numbered > 8) return false;
  for (let i = numbered + 1; i < index; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line) && line.to - line.from > 70 && !isDated(bareLine(source, line))) return false;
  }
  return true;
}

/** Line behind the subject: title, subject, `(Kèm theo …)`, and the body that decides. */
function readSubject(lines: readonly Line[], source: Source, title: number, to: number): number {
  let subject = 0;
  let end = title + 1;
  let capitals = true;
  let open = false;
  for (let i = title + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (isAttachmentLine(bare) || open) {
      open = !/\)\s*[.;]?$/.test(text) && (open ? true : text.startsWith('('));
      end = i + 1;
      subject = Math.max(subject, 1);
      continue;
    }
    if (addresseesHead(bare) || recipientsHead(bare) || /dien\s?:$/.test(bare) || /^(?:s?tt)$/.test(bare)) break;
    if (/^Căn$/u.test(text) && nextIs(lines, source, i, to, /^cu\s/)) break; // `Căn⏎cứ Luật …`
    if (
      OPENING.test(bare) &&
      /^[^\p{L}]*\p{Lu}/u.test(text) &&
      !(isCapital(text) && capitals) &&
      !(subject === 0 && attachmentFollows(lines, source, i, to))
    )
      break;
    if (isMotto(source, line) || isSubmotto(source, line)) break;
    const capital = isCapital(text);
    if (
      subject > 0 &&
      capital &&
      AUTHORITY.test(bare) &&
      (blankBefore(lines, i) || !capitals || line.strong || nextOpens(lines, source, i, to))
    ) {
      end = i + 1;
      break;
    }
    if (isNumberLine(text, bare) || isDated(bare)) {
      if (subject === 0) {
        end = i + 1;
        continue;
      }
      if (text.length < 80) {
        end = i + 1;
        continue;
      }
      break;
    }
    const label = readLabel(text);
    const runsOn = capital && capitals && !blankBefore(lines, i);
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
      if (gap && !(capital && capitals) && !runsOnOverBlank(lines, source, i, to)) break;
      if (!gap && capitals && !capital && subject > 0 && text.length > 40 && !startsSmall(text)) break;
      if (capital && !capitals && gap) break;
    }
    if (subject >= SUBJECT_LINES || text.length > 420) break;
    if (subject === 0) capitals = capital;
    subject++;
    end = i + 1;
    if (/\.\/?\.?$/.test(text) && !capital) break;
  }
  return end;
}

/** `Thực hiện Nghị quyết số …⏎(Kèm theo …)`: what an opening word would begin is the subject, if the annex is named right under it. */
function attachmentFollows(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  let seen = 0;
  for (let i = index + 1; i < to && seen < 4; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    seen++;
    if (isAttachmentLine(bareLine(source, line))) return true;
  }
  return false;
}

const startsSmall = (text: string): boolean => /^[\p{Ll}\d(]/u.test(text);

const nextOpens = (lines: readonly Line[], source: Source, index: number, to: number): boolean =>
  nextIs(lines, source, index, to, OPENING);

/** Whether the next line that says something is of this form. */
function nextIs(
  lines: readonly Line[],
  source: Source,
  index: number,
  to: number,
  form: {test(bare: string): boolean},
): boolean {
  for (let i = index + 1; i < to; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    return form.test(bareLine(source, line));
  }
  return false;
}

/** Whether a line goes on with the one above it over a blank: `thực phẩm thuộc⏎⏎phạm vi quản lý`; the last before `Kính gửi` does. */
function runsOnOverBlank(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const line = lines[index] as Line;
  const above = lines[index - 2];
  if (!above || isEmpty(above) || /[.;:,]$/.test(source.text.slice(above.from, above.to))) return false;
  if (OPENING.test(bareLine(source, line))) return false;
  return (
    isSmall(source.text.charCodeAt(line.from)) ||
    (line.to - line.from < 70 && nextIs(lines, source, index, to, {test: (bare) => addresseesHead(bare) > 0}))
  );
}

/** Line behind the `Kính gửi` list, or behind the bodies that a công điện is wired to; `from` itself where there is none. */
function readAddressees(lines: readonly Line[], source: Source, from: number, to: number): number {
  let i = from;
  while (i < to && (isEmpty(lines[i] as Line) || (lines[i] as Line).furniture)) i++;
  const first = lines[i];
  if (!first || i >= to) return from;
  const bare = bareLine(source, first);
  const telegram = /dien\s?:$/.test(bare) && bare.length < 80;
  const length = addresseesHead(bare);
  const bullet = isBullet(source.text.slice(first.from, first.to));
  if (!telegram && !length && !bullet) return from;
  // A bullet list between head and text, its `Kính gửi` lost in scanning: only where a sentence follows it soon.
  if (!telegram && !length && !listThenSentence(lines, source, i, to)) return from;
  const inline = length > 0 && bare.slice(length).trim().length > 3;
  let end = i + 1;
  let items = inline && !telegram ? 1 : 0;
  for (i = bullet && !length && !telegram ? i : i + 1; i < to && i - from < 60; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const text = source.text.slice(line.from, line.to);
    const content = bareLine(source, line);
    const gap = blankBefore(lines, i);
    const listed = isBullet(text);
    if (!listed) {
      if (addresseesHead(content)) {
        end = i + 1;
        continue;
      }
      if (OPENING.test(content)) break;
      const label = readLabel(text);
      if (label) break;
      if (text.length < 6 && !/\p{L}{2}/u.test(text)) continue;
      if (items > 0 && endsItem(lines, source, end) && (gap || text.length > 60)) break;
      if (items > 0 && gap && /^\p{Lu}/u.test(text) && text.length > 60) break;
      if (items > 0 && inline && (gap || text.length > 100 || (/^\p{Lu}/u.test(text) && lastLength(lines, end) < 60)))
        break;
      if (items === 0 && text.length > 160) break;
    }
    items++;
    end = i + 1;
  }
  return items > 0 || length > 0 || telegram ? end : from;
}

/** `- Sở Y tế;`, also where a scan left a stray sign before the dash. */
export const isBullet = (text: string): boolean => /^[^\p{L}\d(]{0,3}[-–—~+•*]\s?(?=[\p{L}“"(])/u.test(text);

function endsItem(lines: readonly Line[], source: Source, end: number): boolean {
  for (let i = end - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    return /\.$/.test(source.text.slice(line.from, line.to));
  }
  return false;
}

function lastLength(lines: readonly Line[], end: number): number {
  for (let i = end - 1; i >= 0; i--)
    if (!isEmpty(lines[i] as Line)) return (lines[i] as Line).to - (lines[i] as Line).from;
  return 0;
}

function listThenSentence(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 25; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    const bare = bareLine(source, line);
    if (OPENING.test(bare)) return true;
    if (recipientsHead(bare)) return false;
  }
  return false;
}

/** Most lines that recipients and signature take. */
const CLOSING_LINES = 90;

/** From the signature or `Nơi nhận`, whichever comes first, to the end of both. */
function findClosing(lines: readonly Line[], source: Source, from: number, to: number): {from: number; to: number} {
  let head = -1;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.to - line.from > 160) continue;
    const bare = bareLine(source, line);
    if (recipientsHead(bare) && (head < 0 || !hasArchive(lines, source, head, i))) head = i;
  }
  if (head < 0) return findBareSignature(lines, source, from, to);
  const start = signatureAbove(lines, source, head, from);
  return {from: start, to: closingEnd(lines, source, head, to)};
}

function hasArchive(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < CLOSING_LINES; i++)
    if (isArchiveLine(bareLine(source, lines[i] as Line))) return true;
  return false;
}

/** A signature that was printed above `Nơi nhận`. */
function signatureAbove(lines: readonly Line[], source: Source, head: number, floor: number): number {
  let start = head;
  let seen = 0;
  let title = -1;
  for (let i = head - 1; i >= floor && seen < 7; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    seen++;
    const text = source.text.slice(line.from, line.to);
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
  for (let i = to - 1; i >= from && seen < 14; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) continue;
    seen++;
    const text = source.text.slice(line.from, line.to);
    if (isSignatureTitle(text)) start = i;
    else if (start >= 0) break;
    else if (text.length > 60 || readLabel(text)) {
      if (seen > 3) break;
      end = i + 1;
    }
  }
  if (start < 0) return {from: to, to};
  return {from: start, to: Math.max(start + 1, Math.min(to, end))};
}

function closingEnd(lines: readonly Line[], source: Source, head: number, to: number): number {
  let archive = -1;
  let end = head + 1;
  let name = false;
  let title = false;
  let blanks = 0;
  for (let i = head + 1; i < to && i - head < CLOSING_LINES; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || line.furniture) {
      blanks++;
      continue;
    }
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (isArchiveLine(bare)) {
      archive = i;
      end = i + 1;
      blanks = 0;
      continue;
    }
    const listed = isBullet(text);
    const signs = isSignatureTitle(text);
    if (signs) title = true;
    if (archive >= 0 && !listed && !signs) {
      const named = isPersonName(text);
      if (named && !name) {
        name = true;
        end = i + 1;
        blanks = 0;
        continue;
      }
      const above = lines[i - 1] as Line;
      if (name && title && end === i && isNameEnd(source.text.slice(above.from, above.to), text)) {
        end = i + 1;
        continue;
      }
      if (name && title) break;
      if (text.length > 70 || titleKind(source, line) || (blanks > 12 && !title)) break;
      if (isAppendixTitle(bare) && isCapital(text)) break;
    } else if (archive >= 0 && listed && name && title) break;
    if (archive < 0 && text.length > 220) break;
    if (isPersonName(text) && title) name = true;
    end = i + 1;
    blanks = 0;
  }
  return end;
}

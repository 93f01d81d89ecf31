import type {Source} from '../../text/source.ts';
import {isSmall, isSpace} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {contentOf, type Draft} from './draft.ts';

/** How the lines of a body are laid out, as far as that tells where paragraphs end. */
export interface Layout {
  lines: readonly Line[];
  source: Source;
  /** the widest that lines get where they are broken by width; 0 where each paragraph is one line */
  width: number;
  /** whether a blank line stands before nearly every item: then a break without one parts nothing, `3. Bộ Tư lệnh⏎Thành phố chủ trì` */
  isParted: () => boolean;
  /** the same of most items: what scans lose of blank lines parts the others no less */
  isMostlyParted: () => boolean;
  /** whether a sentence is broken between two lines: where none is, each line is a paragraph, however short the longest */
  breaksSentences: () => boolean;
  /** how far a line with the first word of the next reaches at least where a sentence is broken; 0 where lines are broken anywhere */
  leastFull: () => number;
}

export function layoutOf(lines: readonly Line[], source: Source): Layout {
  const width = wrapWidth(lines, source);
  let parted: number | undefined;
  const share = () => (parted ??= shareParted(lines, source));
  let breaks: boolean | undefined;
  let least: number | undefined;
  return {
    lines,
    source,
    width,
    isParted: () => share() > 0.95,
    isMostlyParted: () => share() > 0.8,
    breaksSentences: () => (breaks ??= breaksSentences(lines, source, width)),
    leastFull: () => (least ??= leastFull(lines, source, width)),
  };
}

/** Whether a part of a text ends as a sentence does: in a stop, in a stop and what closes a quotation, in `./`. */
export function endsSentence(text: string, from: number, to: number): boolean {
  const last = to > from ? text.charCodeAt(to - 1) : 0;
  if (isStop(last)) return true;
  const before = to - 1 > from ? text.charCodeAt(to - 2) : 0;
  return last === SLASH ? before === FULL_STOP : isClosing(last) && isStop(before);
}

const FULL_STOP = 46;
const SLASH = 47;

/** `.` `;` `:` `!` `?` `…` */
const isStop = (unit: number): boolean =>
  unit === FULL_STOP || unit === 59 || unit === 58 || unit === 33 || unit === 63 || unit === 0x2026;

/** `"` `”` `’` `)` `]` */
const isClosing = (unit: number): boolean =>
  unit === 34 || unit === 0x201d || unit === 0x2019 || unit === 41 || unit === 93;

/** A sentence that is broken goes on somewhere in small letters. */
const breaksSentences = (lines: readonly Line[], source: Source, width: number): boolean =>
  lines.some((line, i) => {
    const next = lines[i + 1];
    if (!next || isEmpty(line) || isEmpty(next) || line.to - line.from < width * 0.6) return false;
    const ends = endsSentence(source.text, line.from, line.to);
    return !ends && isSmall(source.text.charCodeAt(next.from));
  });

/** Measured where a break is surely one of width: no sign before it, a small letter behind it. */
function leastFull(lines: readonly Line[], {text}: Source, width: number): number {
  const lengths: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const last = lines[i - 1] as Line;
    const next = lines[i] as Line;
    if (isEmpty(last) || isEmpty(next) || last.furniture || !isSmall(text.charCodeAt(next.from))) continue;
    if (endsSentence(text, last.from, last.to)) continue;
    lengths.push(last.indent + lengthWith(last, text, next.from, next.to));
  }
  if (lengths.length < 12) return 0;
  const least = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 20)] as number;
  // Letters of print have widths of their own: the more lines differ, the less a short one tells.
  return least > width * 0.75 ? least - Math.max(1, width - least) : 0;
}

/** How long a line would be with the first word of the text behind it. */
function lengthWith(last: Line, text: string, from = 0, to = text.length): number {
  let end = from;
  while (end < to && end - from < 30 && !isSpace(text.charCodeAt(end))) end++;
  return last.to - last.from + 1 + end - from;
}

/** Whether the break behind `last` is none of width, in a text where all that cut a sentence are: there was room for more. */
export const hasRoom = (last: Line, text: string, layout: Layout, indent = last.indent): boolean =>
  layout.width > 0 && indent + lengthWith(last, text) < layout.leastFull();

/** By so many letters the first line of a paragraph is set in, where a scan has lost that. */
export const LOST_INDENT = 8;

/** Whether the line reaches about as far as those do at whose ends a sentence is surely broken. */
export const isFull = (last: Line, text: string, layout: Layout): boolean =>
  layout.leastFull() > 0 && !hasRoom(last, text, layout);

/** A row of a table, however wide. */
const COLUMNS = /\t|\||\S[ \u00a0]{3}/;

/** Longer lines are paragraphs. */
const WIDEST = 130;

function wrapWidth(lines: readonly Line[], source: Source): number {
  const all = new Uint32Array(lines.length);
  // As many long ones leave no width, however many lines there are beside them.
  let most = lines.length - Math.floor(lines.length * 0.95);
  let count = 0;
  for (const line of lines) {
    const length = line.to - line.from;
    if (length <= 0 || line.furniture) continue;
    if (length > WIDEST) {
      if (COLUMNS.test(source.text.slice(line.from, line.to))) continue;
      if (--most === 0) return 0;
    }
    all[count++] = length;
  }
  if (count < 4) return 0;
  const lengths = all.subarray(0, count).sort();
  const high = lengths[Math.floor(lengths.length * 0.95)] as number;
  return high <= WIDEST ? (lengths[Math.floor(lengths.length * 0.98)] as number) : 0;
}

/** The share of items before which a blank line stands; 0 where there are few. */
function shareParted(lines: readonly Line[], source: Source): number {
  let items = 0;
  let apart = 0;
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line) || !readLabel(contentOf(source, line))) continue;
    items++;
    if (isEmpty(lines[i - 1] as Line)) apart++;
  }
  return apart > 9 ? apart / items : 0;
}

/** Whether the break behind `last` is one of width: its first word would not have fitted any more. */
export function wraps(last: Line, text: string, width: number): boolean {
  return width > 0 && lengthWith(last, text) > width - 2;
}

/**
 * The width at which a paragraph itself is broken, where it is narrower than the text around it: of its lines and the one
 * behind the break, all must be about as long. 0 where too few lines tell.
 */
export function ownWidth(draft: Draft, {lines}: Layout, index: number): number {
  const after = lines[index + 1];
  const own = [...draft.lines.slice(-5), lines[index] as Line].map((line) => line.to - line.from);
  if (!after || isEmpty(after)) own.pop(); // the last line of a paragraph may be short
  const widest = Math.max(...own);
  return own.length > 1 && widest >= 60 && own.every((length) => length > widest - 12) ? widest : 0;
}

/** `Định kỳ hàng quý, 6 tháng, năm báo⏎cáo kết quả`: a short line that runs on opens a paragraph in portal texts. */
export function startsParagraph({lines, source}: Layout, index: number, width: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (!next || isEmpty(next) || line.to - line.from > width * 0.62) return false;
  return /^[\p{Ll}\d]/u.test(source.text.slice(next.from, next.from + 1));
}

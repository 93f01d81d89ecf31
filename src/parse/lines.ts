import type {Source} from '../text/source.ts';
import {isSpace} from '../text/units.ts';
import type {Line} from '../tree.ts';
import {LineCutter} from './cut-lines.ts';

const SPACE = 32;
const TAB = 9;
const CARRIAGE_RETURN = 13;

/** Blank to a reader: what `\s` takes, and the zero-width space. */
export function isBlankUnit(unit: number): boolean {
  if (unit < 0x80) return unit === SPACE || (unit >= TAB && unit <= CARRIAGE_RETURN);
  return isSpace(unit) || unit === 0x200b;
}

export const isStar = (unit: number): boolean => unit === 42 || unit === 95; // * _
const isBar = (unit: number) => unit === 124; // |

/**
 * Cuts the text into lines, and each line's content out of its decoration: `**KẾ HOẠCH**`, `### 2. Giao Sở X`, `| a |`.
 * A star or dash that is followed by a blank is a bullet, and stays.
 */
export function readLines(source: Source): Line[] {
  const {text} = source;
  const lines: Line[] = [];
  let start = 0;
  let number = 1;
  const cutter = new LineCutter(text);
  while (start < text.length || number === 1) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const parts = cutter.cut(start, end);
    if (!parts) lines.push(readLine(text, start, end, end, number));
    else
      for (const [i, part] of parts.entries())
        lines.push(readLine(text, part.start, part.to, parts[i + 1]?.start ?? end, number, part.start - start));
    if (newline < 0) break;
    start = end;
    number++;
  }
  return lines;
}

/** The line from `start` to `end`, of which nothing behind `stop` is printed. */
function readLine(text: string, start: number, stop: number, end: number, number: number, column = 0): Line {
  let from = start;
  let to = stop;
  let strong = false;
  let indent = 0;
  while (to > from && isBlankUnit(text.charCodeAt(to - 1))) to--;
  while (from < to && isBlankUnit(text.charCodeAt(from))) {
    indent += text.charCodeAt(from) === TAB ? 8 : 1;
    from++;
  }
  let stars = 0;
  /** where a mark of a heading may stand: first of all, or behind `> ` */
  let first = from;
  while (from < to) {
    const unit = text.charCodeAt(from);
    const next = text.charCodeAt(from + 1);
    if (isBar(unit) || isBlankUnit(unit)) from++;
    else if (unit === 35 && from === first) {
      // # heading
      while (text.charCodeAt(from) === 35) from++;
      strong = true;
    } else if (unit === 62 && (next === SPACE || from + 1 >= to)) {
      // > quoted
      from = Math.min(to, from + 2);
      first = from;
    } else if (isStar(unit) && (isStar(next) || !(isBlankUnit(next) || from + 1 >= to))) {
      from++;
      stars++;
    } else if (isStar(unit) && stars > 0) from++;
    else break;
  }
  let closing = 0;
  while (to > from) {
    const unit = text.charCodeAt(to - 1);
    if (isStar(unit)) {
      closing++;
      to--;
    } else if (isBar(unit) || isBlankUnit(unit)) to--;
    else if (unit === 92 && to === stop - 1) to--;
    else break;
  }
  if (stars >= 2 && closing >= 2) strong = true;
  return {
    type: 'line',
    from,
    to,
    indent,
    strong,
    furniture: false,
    note: 0,
    position: {
      start: {line: number, column: column + 1, offset: start},
      end: {line: number, column: column + end - start + 1, offset: end},
    },
  };
}

/** Start and end of a line in `Source.text`, its line break included. */
export const lineStart = (line: Line): number => line.position.start.offset ?? 0;
export const lineEnd = (line: Line): number => line.position.end.offset ?? 0;

export const isEmpty = (line: Line): boolean => line.to <= line.from;

/** Whether a line says something of the document's own: it is neither blank nor a page's number or heading. */
export const hasContent = (line: Line): boolean => !isEmpty(line) && !line.furniture;

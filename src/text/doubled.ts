import type {Change} from './leftovers.ts';
import {isBreak} from './units.ts';

/** What parts columns: within a line, wide gaps, tabs and bars. */
const PARTS = /\S(?:[ \u00a0]{3}|[ \u00a0]*[\t|])/;
const SPACES = ' \u00a0';

/**
 * `Nguyễn  Văn Bình`, `CÔNG  HÒA`: two spaces where one is meant. `blanks` are the places of blanks that running text does not
 * keep. A line that holds columns stays as it is, and so do those beside it: there, places tell what belongs together.
 */
export function doubledBlanks(text: string, blanks: readonly number[]): Change[] {
  const changes: Change[] = [];
  let end = -1;
  let columns = false;
  for (const at of blanks) {
    if (!isDoubled(text, at)) continue;
    if (at >= end) {
      const start = startOf(text, at);
      end = endOf(text, at);
      columns =
        PARTS.test(text.slice(start, end)) || PARTS.test(lineAbove(text, start)) || PARTS.test(lineBelow(text, end));
    }
    if (!columns) changes.push({from: at, to: at + 2, by: ' '});
  }
  return changes;
}

/** Whether just two spaces stand here, and something printed on either side. */
function isDoubled(text: string, at: number): boolean {
  if (!isSpace(text, at) || !isSpace(text, at + 1)) return false;
  return /\S/.test(text[at - 1] ?? ' ') && /\S/.test(text[at + 2] ?? ' ');
}

const isSpace = (text: string, at: number): boolean => at < text.length && SPACES.includes(text[at] as string);

function startOf(text: string, at: number): number {
  let start = at;
  while (start > 0 && !isBreak(text.charCodeAt(start - 1))) start--;
  return start;
}

function endOf(text: string, at: number): number {
  let end = at;
  while (end < text.length && !isBreak(text.charCodeAt(end))) end++;
  return end;
}

function lineAbove(text: string, start: number): string {
  const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
  return end < 0 ? '' : text.slice(startOf(text, end), end);
}

function lineBelow(text: string, end: number): string {
  const start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  return text.slice(start, endOf(text, start));
}

import type {Change} from './leftovers.ts';

const NEWLINE = '\n';
/** What parts columns: within a line, wide gaps, tabs and bars. */
const PARTS = /\S(?: {3}|[ \u00a0]*[\t|])/;
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
      const start = text.lastIndexOf(NEWLINE, at - 1) + 1;
      end = endOf(text, at);
      columns =
        PARTS.test(text.slice(start, end)) ||
        PARTS.test(lineAbove(text, start)) ||
        PARTS.test(text.slice(end + 1, endOf(text, end + 1)));
    }
    if (!columns) changes.push({from: at, to: at + 2, by: ' '});
  }
  return changes;
}

/** Whether just two spaces stand here, and something printed on either side. */
function isDoubled(text: string, at: number): boolean {
  if (!isSpace(text, at) || !isSpace(text, at + 1)) return false;
  return /\S/.test(text[at - 1] ?? NEWLINE) && /\S/.test(text[at + 2] ?? NEWLINE);
}

const isSpace = (text: string, at: number): boolean => at < text.length && SPACES.includes(text[at] as string);

function endOf(text: string, from: number): number {
  const end = text.indexOf(NEWLINE, from);
  return end < 0 ? text.length : end;
}

function lineAbove(text: string, start: number): string {
  if (start === 0) return '';
  return text.slice(text.lastIndexOf(NEWLINE, start - 2) + 1, start - 1);
}

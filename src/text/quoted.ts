import type {Change} from './leftovers.ts';

/** Lines that may stand above what is quoted: `Ngày 12/5 ông Bình viết:` */
const ABOVE = 10;
/** Share of the lines from the first quoted one on that must be quoted. */
const SHARE = 0.9;

/** `> **ỦY BAN NHÂN DÂN**⏎> **HUYỆN …**`: the marks of a text that was passed on by mail line by line. */
export function quoteMarks(text: string): Change[] {
  const first = firstQuoted(text);
  if (first < 0) return [];
  const changes: Change[] = [];
  let lines = 0;
  for (let at = first; at < text.length; ) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const mark = MARK.exec(text.slice(at, Math.min(end, at + 6)))?.[0].length ?? 0;
    if (mark > 0) changes.push({from: at, to: at + mark, by: ''});
    if (mark > 0 || text.slice(at, end).trim() !== '') lines++;
    at = end + 1;
  }
  return changes.length >= SHARE * lines ? changes : [];
}

const MARK = /^(?:>\s?){1,3}/;

/** Where the first line begins that is quoted; -1 where none of the first is. */
function firstQuoted(text: string): number {
  let at = 0;
  for (let line = 0; line < ABOVE; line++) {
    if (text[at] === '>') return at;
    const newline = text.indexOf('\n', at);
    if (newline < 0) return -1;
    at = newline + 1;
  }
  return -1;
}

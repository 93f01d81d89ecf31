import {MARKED, plain, SAYS, type SourceFacts} from './source-facts.ts';

/** A line of a document that says something: rules, page numbers and blank lines are left out. */
export interface Line {
  /** range of its content in the decoded text */
  readonly start: number;
  readonly end: number;
  /** what it says: composed, markup off, blanks folded */
  readonly text: string;
  /** Was it left blank above? */
  readonly gap: boolean;
}

const PAGE_NUMBER = /^[-–—\s]*\d{1,3}[-–—\s]*$/;
/** Longer lines are no page numbers. */
const SHORT = 12;

/** The lines between two offsets. */
export function linesBetween(
  {text, lines: starts, kinds}: SourceFacts,
  from: number,
  to: number,
  first: number,
): Line[] {
  const found: Line[] = [];
  let gap = true;
  for (let index = first; index < starts.length; index++) {
    const begin = starts[index] as number;
    if (begin >= to) break;
    const kind = kinds[index] as number;
    if (!(kind & SAYS)) {
      gap = true;
      continue;
    }
    const start = Math.max(from, begin);
    const end = Math.min(to, (starts[index + 1] ?? text.length + 1) - 1);
    const said = kind & MARKED ? plain(text.slice(start, end)) : text.slice(start, end).trim();
    if (said === '') {
      gap = true;
      continue;
    }
    if (said.length < SHORT && PAGE_NUMBER.test(said)) continue;
    found.push({start, end, text: said, gap});
    gap = false;
  }
  return found;
}

/**
 * The place of a piece of a line: exact where the piece stands there letter by letter, else the line. `from` is where the
 * piece begins in what the line says, which is never further on than where it begins in the source.
 */
export function within(
  {text}: SourceFacts,
  line: {start: number; end: number},
  piece: string,
  from = 0,
): {start: number; end: number} {
  const raw = text.slice(line.start, line.end);
  const at = piece === '' ? -1 : raw.indexOf(piece, from);
  if (at >= 0) return {start: line.start + at, end: line.start + at + piece.length};
  const lead = /^[\s|>#*_]*/.exec(raw)?.[0].length ?? 0;
  return {start: line.start + Math.min(lead, raw.length), end: line.start + raw.trimEnd().length};
}

import {BLANK, characterTable, MARKUP, WORD} from './characters.ts';
import {plain, type SourceFacts} from './source-facts.ts';

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
export function linesBetween(source: SourceFacts, from: number, to: number, first: number): Line[] {
  const {text, lines: starts} = source;
  const found: Line[] = [];
  let gap = true;
  for (let index = first; index < starts.length; index++) {
    const start = Math.max(from, starts[index] as number);
    if (start >= to) break;
    const end = Math.min(to, (starts[index + 1] ?? text.length + 1) - 1);
    const said = readLine(source, start, end);
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
 * What a line says: nothing, where it has neither letter nor figure nor end mark. Most lines are plain as they stand, and
 * are taken without being taken apart.
 */
function readLine({text, composed}: SourceFacts, from: number, to: number): string {
  const table = characterTable();
  let start = from;
  let end = to;
  while (start < end && (table[text.charCodeAt(start)] as number) & BLANK) start++;
  while (end > start && (table[text.charCodeAt(end - 1)] as number) & BLANK) end--;
  let seen = 0;
  let before = 0;
  let folded = composed && text.charCodeAt(start) !== 0x23 && text.charCodeAt(start) !== 0x3e;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const kind = table[unit] as number;
    // Two blanks in a row, or one that is no common blank
    if (kind & BLANK && (unit !== 0x20 || before & BLANK)) folded = false;
    // The end mark may stand alone.
    if (unit === 0x2f && text.charCodeAt(at - 1) === 0x2e) seen |= WORD;
    seen |= kind;
    before = kind;
  }
  if (!(seen & WORD)) return '';
  const said = text.slice(start, end);
  return folded && !(seen & MARKUP) ? said : plain(said);
}

/** The place of a piece of a line: exact where the piece stands there letter by letter, else the line. */
export function within(
  {text}: SourceFacts,
  line: {start: number; end: number},
  piece: string,
): {start: number; end: number} {
  const raw = text.slice(line.start, line.end);
  const at = piece === '' ? -1 : raw.indexOf(piece);
  if (at >= 0) return {start: line.start + at, end: line.start + at + piece.length};
  const lead = /^[\s|>#*_]*/.exec(raw)?.[0].length ?? 0;
  return {start: line.start + Math.min(lead, raw.length), end: line.start + raw.trimEnd().length};
}

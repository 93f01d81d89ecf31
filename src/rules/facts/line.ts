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
  let start = from;
  let end = to;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  let says = false;
  let marked = !composed;
  let before = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isLetter(unit) || (unit === SLASH && before === PERIOD)) says = true;
    else if (MARKS.has(unit) || (unit === SPACE && before === SPACE)) marked = true;
    before = unit;
  }
  if (!says) return '';
  const said = text.slice(start, end);
  return marked ? plain(said) : said;
}

const SPACE = 0x20;
const PERIOD = 0x2e;
const SLASH = 0x2f;
/** What `plain` takes out or folds. */
const MARKS = new Set(
  [...'*_\\#>|`\t\u00a0\u00ad\u200b\ufeff\u2002\u2003\u2009\u202f\u3000'].map((sign) => sign.charCodeAt(0)),
);

const isBlank = (unit: number): boolean => unit === SPACE || (unit >= 9 && unit <= 13) || unit === 0xa0;

/** Letters and figures; signs above the Latin letters count too, since nobody rules a line with them. */
const isLetter = (unit: number): boolean =>
  (unit > 0x60 && unit < 0x7b) ||
  (unit > 0x40 && unit < 0x5b) ||
  (unit > 0x2f && unit < 0x3a) ||
  (unit > 0xbf && unit < 0x2000);

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

import {doubledBlanks} from './doubled.ts';
import {bare, lower} from './fold.ts';
import {lostBlanks} from './glued.ts';
import {type Change, leftovers} from './leftovers.ts';
import {withLineFeeds} from './line-feeds.ts';
import {quoteMarks} from './quoted.ts';
import {isAnyWithin, lastAtOrBefore} from './sorted.ts';
import {straySigns} from './stray-signs.ts';
import {type Survey, surveyOf} from './survey.ts';
import {tornBlanks} from './torn.ts';

/** A half-open range of UTF-16 units in the decoded source, with the place of its start: line and column count from 1. */
export interface Span {
  start: number;
  end: number;
  line: number;
  column: number;
}

/** Stretches of the text and where they began in the decoded source; only present where the two differ. */
interface Bridge {
  /** offsets in the text at which a stretch begins, ascending */
  text: number[];
  /** offset in the source of each stretch */
  raw: number[];
  /** true where the stretch stands for another one of the source: its units have no places of their own */
  composed: boolean[];
}

/** The folded twins of a text, unit for unit as long. */
export interface Twins {
  lower: string;
  bare: string;
}

/** Twins as they are meant; `isStained` says whether signs stand in the text that nobody prints. */
export type Mend = (text: string, twins: Twins, isStained: boolean) => Twins;

/**
 * What NFC may change: a letter with its marks; marks by themselves, for what they stand behind, be it a line break or a
 * space, composes with none; syllables of Hangul in their parts; characters beyond Latin that are but another way to write
 * one.
 */
const CLUSTER =
  /[^\p{M}\p{Cc}\p{Z}]\p{M}+|\p{M}+|[\u1100-\u1112\uac00-\ud7a3][\u1161-\u11c2]+|[^\0-\u0373\u1e00-\u1eff]/gu;

/** The text after some changes, and the way back. */
function bridge(raw: string, changes: readonly Change[]): {text: string; map: Bridge} {
  const map: Bridge = {text: [], raw: [], composed: []};
  let from = 0;
  let text = '';
  const push = (piece: string, start: number, composed: boolean) => {
    map.text.push(text.length);
    map.raw.push(start);
    map.composed.push(composed);
    text += piece;
  };
  for (const change of changes) {
    if (change.from < from) continue;
    if (change.from > from) push(raw.slice(from, change.from), from, false);
    push(change.by, change.from, true);
    from = change.to;
  }
  if (from < raw.length) push(raw.slice(from), from, false);
  return {text, map};
}

/** The same change at each place: `length` units become `by`. */
const moves = (places: readonly number[], length: number, by: string): Change[] =>
  places.map((from) => ({from, to: from + length, by}));

/** What NFC changes. */
function compositions(raw: string): Change[] {
  const nfc = raw.normalize('NFC');
  if (nfc === raw) return [];
  const changes: Change[] = [];
  for (const {0: printed, index} of raw.matchAll(CLUSTER)) {
    const by = printed.normalize('NFC');
    if (by !== printed) changes.push({from: index, to: index + printed.length, by});
  }
  // A script that Unicode came to know later may compose in ways of its own: such a text is left as it is.
  return bridge(raw, changes).text === nfc ? changes : [];
}

/**
 * A decoded file and its text: NFC, without what converters left. The tree and all patterns work on `text` (and its folded twins `lower` and `bare`,
 * unit for unit as long); records speak of places in `raw`. Only `span` crosses from one to the other.
 */
export class Source {
  /** the decoded file, untouched: what spans count in */
  readonly raw: string;
  /** NFC of `raw`, without what converters left in it */
  readonly text: string;
  readonly lower: string;
  readonly bare: string;
  /** offsets in `raw` at which lines begin */
  readonly #lines: number[];
  readonly #bridge: Bridge | undefined;
  readonly #survey: Survey;

  /** `mend` puts right in the twins what a scan has spoilt, letter for letter. */
  constructor(raw: string, mend?: Mend) {
    this.raw = raw;
    let survey = surveyOf(raw);
    const composed = survey.mayCompose ? compositions(raw) : [];
    const left = [
      // first: of two changes at one place the first holds, and a line end before a comma is none
      ...straySigns(raw, survey.signs),
      ...leftovers(raw, survey.left),
      ...doubledBlanks(raw, survey.blanks),
      ...quoteMarks(raw),
    ];
    let changes = left.length > 0 ? [...composed, ...left].sort((a, b) => a.from - b.from) : composed;
    let text = raw;
    if (changes.length > 0) ({text, map: this.#bridge} = bridge(raw, changes));
    const blanks = [...moves(lostBlanks(text), 0, ' '), ...moves(tornBlanks(text), 1, '')];
    if (blanks.length > 0) {
      const moved = blanks.map((change) => this.#inRaw(change));
      // stable: a blank stands before what begins at its place
      changes = [...moved, ...changes].sort((a, b) => a.from - b.from);
      ({text, map: this.#bridge} = bridge(raw, changes));
    }
    // specks that are gone have shown what it is
    if (changes.length > 0) survey = {...surveyOf(text), isStained: survey.isStained};
    this.#survey = survey;
    this.text = text;
    const twins = {lower: lower(text), bare: bare(text)};
    ({lower: this.lower, bare: this.bare} = mend ? mend(text, twins, survey.isStained) : twins);
    this.#lines = [0];
    const feeds = withLineFeeds(raw);
    for (let at = feeds.indexOf('\n'); at >= 0; at = feeds.indexOf('\n', at + 1)) this.#lines.push(at + 1);
  }

  /** Whether a mark of Markdown, `*` `_` or a backslash, stands in a range of `text`. */
  hasMark(from: number, to: number): boolean {
    return isAnyWithin(this.#survey.marks, from, to);
  }

  /** Whether blanks stand in a range of `text` that running text does not keep: all but lone spaces. */
  hasBlanks(from: number, to: number): boolean {
    return isAnyWithin(this.#survey.blanks, from, to);
  }

  /** A change of `text` as one of `raw`. */
  #inRaw({from, to, by}: Change): Change {
    const start = this.#toRaw(from, 'start');
    return {from: start, to: to > from ? this.#toRaw(to, 'end') : start, by};
  }

  /** Offset in `raw` of an offset in `text`; `end` says that it closes a range, so that no letter loses its tone. */
  #toRaw(offset: number, side: 'start' | 'end'): number {
    const map = this.#bridge;
    if (!map) return offset;
    const probe = side === 'end' ? offset - 1 : offset;
    const at = lastAtOrBefore(map.text, probe);
    const start = map.raw[at] ?? 0;
    const next = map.raw[at + 1] ?? this.raw.length;
    if (!map.composed[at]) return Math.min(start + (offset - (map.text[at] ?? 0)), this.raw.length);
    return side === 'end' ? next : start;
  }

  /** The place in the decoded source of a range of `text`. */
  span(from: number, to: number): Span {
    const start = this.#toRaw(from, 'start');
    const end = to <= from ? start : this.#toRaw(to, 'end');
    const line = lastAtOrBefore(this.#lines, start);
    return {start, end, line: line + 1, column: start - (this.#lines[line] ?? 0) + 1};
  }

  /** The verbatim text of a span. */
  slice(span: Span): string {
    return this.raw.slice(span.start, span.end);
  }
}

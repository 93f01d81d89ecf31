import type {Deadline} from '../../record.ts';
import {bare} from '../../text/fold.ts';
import {patternSource} from '../../text/pattern-source.ts';
import type {PartialDate} from '../dates.ts';

type WithoutText<T> = T extends unknown ? Omit<T, 'text'> : never;

/** What a phrase says, without its printed text. */
export type Reading = WithoutText<Deadline>;

/** One deadline out of a phrase. Offsets count from the start of the match; without them the whole match is meant. */
export interface Part {
  from?: number;
  to?: number;
  reading?: Reading;
  /** the day that was printed without a year (or, with month 0, without a month), for `refine` to make recurring */
  open?: OpenDate;
}

export interface OpenDate {
  month: number;
  day: number;
  exclusive: boolean;
}

/** What stands around a match, and what is known of the document. */
export interface Scene {
  /** date of the document, as far as it is known */
  issued: PartialDate | null;
  /** true where the text is the value of a field or table cell that is there to hold a deadline */
  cell: boolean;
  /** ISO date that the enclosing heading gives to a timetable */
  day: string | null;
  /** the match, in the letters of the pattern: without diacritics unless it is read on `lower` */
  match: string;
  /** the match, lower case */
  said: string;
  /** the sentence up to the match (its last 200 units) and what follows it (100), lower case */
  before: string;
  after: string;
  /** true where `before` reaches back to the start of the sentence */
  whole: boolean;
  /** `before` as printed */
  printed: string;
  /** up to 300 units before the match, over the bounds of sentences, without diacritics */
  earlier: string;
}

type Groups = Record<string, string | undefined>;

/**
 * A way of printing a deadline. `opens` are the words it may begin with (`#`, at the end, stands for a digit): `scan` looks
 * for those and tries the pattern only there, so a pattern has to match from its start. Patterns are written with their
 * diacritics; with `on: 'bare'` (the default) they are read through lost or damaged ones, which is safe where digits
 * follow, with `on: 'lower'` they are not.
 */
export interface Phrase {
  name: string;
  opens: readonly string[];
  /** further opening words, in fields and cells only */
  cellOpens?: readonly string[];
  on?: 'bare' | 'lower';
  pattern: RegExp;
  /** The deadlines; `[]` where the words are none and shall be read as nothing else; null where this is another phrase. */
  read(groups: Groups, scene: Scene): Part[] | null;
  examples: readonly Example[];
  /** texts in which nothing at all may be found */
  nonExamples?: readonly (string | [text: string, where: ExampleScene])[];
}

interface ExampleScene {
  issued?: string | null;
  cell?: boolean;
  day?: string;
}
export type Example = [text: string, expected: Record<string, unknown>[], where?: ExampleScene];

export interface DefinedPhrase extends Phrase {
  /** the pattern as it is matched at a place, made when it is first asked for */
  sticky: RegExp | null;
}

/** A phrase's pattern: sticky, and closed by the edge of a word. */
export function stickyOf(phrase: DefinedPhrase): RegExp {
  if (phrase.sticky) return phrase.sticky;
  const source = patternSource(phrase.pattern);
  phrase.sticky =
    phrase.on === 'lower'
      ? new RegExp(`(?:${source})(?![a-z\\d\\u00e0-\\u1ef9])`, 'y')
      : new RegExp(`(?:${source.replace(/[^\0-\x7f]+/g, bare)})(?![a-z0-9])`, 'y');
  return phrase.sticky;
}

/** A phrase as `scan` looks for it, with all that may be left out. */
export function definePhrase(phrase: Phrase): DefinedPhrase {
  const {name, opens, cellOpens = [], on = 'bare', pattern, examples, nonExamples = []} = phrase;
  const read: Phrase['read'] = (groups, scene) => phrase.read(groups, scene);
  // All of one shape, for the engine to read them alike.
  return {name, opens, cellOpens, on, pattern, sticky: null, examples, nonExamples, read};
}

/** A pattern put together from named pieces. */
export function pattern(parts: TemplateStringsArray, ...pieces: string[]): RegExp {
  return new RegExp(String.raw(parts, ...pieces));
}

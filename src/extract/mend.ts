import {ADVERBIALS} from '../data/adverbials.ts';
import {ADVERBS} from '../data/adverbs.ts';
import {COLLECTIVES} from '../data/collectives.ts';
import {FIELDS} from '../data/fields.ts';
import {HEADS} from '../data/heads.ts';
import {COMMON_WORDS, FIRM_WORDS, OTHER_WORDS} from '../data/scan-words.ts';
import {TAILS} from '../data/tails.ts';
import {VERBS} from '../data/verbs.ts';
import {bare} from '../text/fold.ts';
import {type PhraseList, PhraseTrie, phraseEnd} from '../text/phrase-trie.ts';
import type {Twins} from '../text/source.ts';
import {isBareLetter} from '../text/units.ts';
import {misreadCommas, misreadSemicolons, withSigns} from './scan-commas.ts';
import {hasBroken, isNone, isNoSyllable, isProved, proofsOf} from './scan-proofs.ts';
import {respelled} from './spellings.ts';

/**
 * Scans spoil the signs of letters: `triên khai`, `Uý ban nhân dân`, `két quả`. What is told is known by its words with
 * their signs, so they are put right in the lower-case twin of a text, letter for letter, before anything is looked for.
 * What is printed stays as it is.
 *
 * A clean word must never be changed. So a word is put right where its spoilt syllables are none of the language; and
 * where they are (`tô chức`, `y tê`), if it is one of `FIRM_WORDS`, and the text around it has proved to be a scan by others.
 */

interface Mender {
  spoilt: PhraseList;
  /** how it is written, by its bare letters; null where that may be more than one */
  clean: Map<string, string | null>;
  /** the same by the number of the phrase, as far as it has been met */
  met: Map<number, string | null>;
}

interface Mend {
  at: number;
  by: string;
  /** whether the text has to be known for a scan */
  needsProof: boolean;
  /** a syllable of `NO_SYLLABLES` that is printed there */
  none: string;
}

const OTHERS: ReadonlySet<string> = new Set(OTHER_WORDS);

let mender: Mender | undefined;

function makeMender(): Mender {
  const clean = new Map<string, string | null>();
  for (const words of [HEADS, FIELDS, VERBS, ADVERBS, ADVERBIALS, COLLECTIVES, TAILS, COMMON_WORDS, FIRM_WORDS])
    for (const printed of words) {
      if (!printed.includes(' ')) continue;
      const word = printed.toLowerCase().replace(/^hằng /, 'hàng ');
      const key = bare(word);
      const known = clean.get(key);
      clean.set(key, known !== undefined && known !== word ? null : word);
    }
  const trie = new PhraseTrie((text, at) => isWord(text.charCodeAt(at)));
  return {spoilt: trie.list([...clean.keys()]), clean, met: new Map()};
}

/** The twins of a text as they are meant: other spellings of its words, and what a scan has spoilt: commas, semicolons and words. */
export function mend(text: string, printed: Twins, isStained: boolean): Twins {
  const twins = respelled(printed);
  const commas = misreadCommas(text, twins.bare);
  if (commas.length === 0 && !isStained && !hasBroken(twins.lower)) return twins;
  const semicolons = misreadSemicolons(text, twins.bare);
  const punctuated = (twin: string) => withSigns(withSigns(twin, commas, ','), semicolons, ';');
  const bare = punctuated(twins.bare);
  return {bare, lower: withWords(punctuated(twins.lower), bare, commas)};
}

/** The lower-case twin of a text with its spoilt words put right. */
function withWords(lowered: string, bareText: string, commas: readonly number[]): string {
  mender ??= makeMender();
  const {spoilt, clean, met} = mender;
  const mends: Mend[] = [];
  let inside = false;
  for (let at = 0; at < bareText.length; at++) {
    const unit = bareText.charCodeAt(at);
    if (!isWord(unit)) inside = false;
    else if (!inside) {
      inside = true;
      const end = isBareLetter(unit) ? phraseEnd(spoilt, bareText, at) : -1;
      if (end < 0) continue;
      const number = spoilt.trie.phraseAt(bareText, at);
      let word = met.get(number);
      if (word === undefined) {
        word = clean.get(bareText.slice(at, end).replace(/\s/g, ' ')) ?? null;
        met.set(number, word);
      }
      if (word !== null && !lowered.startsWith(word, at)) {
        const found = putRight(lowered, at, word);
        if (found) mends.push(found);
      }
      at = end - 1;
    }
  }
  return mends.length > 0 ? withMends(lowered, mends, commas) : lowered;
}

function withMends(lowered: string, mends: readonly Mend[], commas: readonly number[]): string {
  const proofs = mends.some(({needsProof}) => needsProof) ? proofsOf(lowered, mends, commas) : [];
  let mended = '';
  let done = 0;
  for (const {at, by, needsProof} of mends) {
    if (needsProof && !isProved(proofs, at)) continue;
    mended += lowered.slice(done, at) + by;
    done = at + by.length;
  }
  return mended + lowered.slice(done);
}

const isWord = (unit: number): boolean => isBareLetter(unit) || (unit >= 48 && unit <= 57);

/** The word at `at` as it is written; null where it must be another word. */
function putRight(lowered: string, at: number, word: string): Mend | null {
  let by = '';
  let none = '';
  let needsProof = false;
  for (const {start, end, isFirm} of syllablesOf(word)) {
    const printed = lowered.slice(at + start, at + end);
    const right = word.slice(start, end);
    by += lowered.slice(at + by.length, at + start);
    if (printed !== right) {
      if (isNoSyllable(printed)) none = isNone(printed) ? printed : none;
      else if (isFirm && !isOther(lowered, at, word, start)) needsProof = true;
      else return null;
    }
    by += right;
  }
  return {at, by: by + lowered.slice(at + by.length, at + word.length), needsProof, none};
}

interface Syllable {
  start: number;
  end: number;
  /** whether it is part of a word of `FIRM_WORDS` */
  isFirm: boolean;
}

const SYLLABLE = /\p{L}+/gu;
const parts = new Map<string, readonly Syllable[]>();

function syllablesOf(word: string): readonly Syllable[] {
  let found = parts.get(word);
  if (!found) {
    const ranges = firmRanges(word);
    found = [...word.matchAll(SYLLABLE)].map(({index, 0: {length}}) => ({
      start: index,
      end: index + length,
      isFirm: ranges.some(([from, to]) => from <= index && index < to),
    }));
    parts.set(word, found);
  }
  return found;
}

type Ranges = readonly (readonly [from: number, to: number])[];
const firm = new Map<string, Ranges>();
let padded: readonly string[] | undefined;

/** Letters alone, with a blank for each other sign and around them. */
const pad = (word: string): string => ` ${word.replace(/[^\p{L}]/gu, ' ')} `;

/** Where words of `FIRM_WORDS` stand in a longer one: `kế hoạch`, `đầu tư` in `kế hoạch và đầu tư`. */
function firmRanges(word: string): Ranges {
  const known = firm.get(word);
  if (known) return known;
  padded ??= FIRM_WORDS.map(pad);
  const around = pad(word);
  const found: [from: number, to: number][] = [];
  for (const part of padded) {
    const at = around.indexOf(part);
    if (at >= 0) found.push([at, at + part.length - 2]);
  }
  firm.set(word, found);
  return found;
}

/** Whether what is printed there is a pair of words of its own: `theo đối`, but not in `theo đối, đôn đốc`, which is firm as a whole. */
function isOther(lowered: string, at: number, word: string, syllable: number): boolean {
  return firmRanges(word)
    .filter(([from, to]) => from <= syllable && syllable < to)
    .every(([from, to]) => OTHERS.has(lowered.slice(at + from, at + to).replace(/\s/g, ' ')));
}

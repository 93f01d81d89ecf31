import {isSyllable} from './encodings/syllables.ts';
import {isLatinAt, isUpperAt} from './units.ts';

/**
 * Blanks that a portal has lost where it put broken lines together: `Chính phủvề việc`, `BộCông Thương`, `quyếtđịnh`. A word
 * that is no syllable is cut where it falls into syllables in one way only, in texts where more than one does.
 */

/** No syllable is longer: `nghiêng`. */
const LONGEST_SYLLABLE = 7;
/** Longer words are left as they are. */
const LONGEST = 40;
/** So many different words prove that a text has lost blanks: one may be a slip of the pen, or a name of another language. */
const PROOFS = 2;

/** Where blanks were lost, ascending. */
export function lostBlanks(text: string): number[] {
  const lost: number[] = [];
  if (!isProved(text)) return lost;
  const words = new Set<string>();
  eachWord(text, (from, to) => {
    if (to - from <= LONGEST_SYLLABLE) words.add(text.slice(from, to).toLowerCase());
  });
  const cuts = new Map<string, readonly number[]>();
  eachWord(text, (from, to) => {
    const word = text.slice(from, to);
    let known = cuts.get(word);
    if (known === undefined) {
      known = cutsOf(word, words);
      if (known.length > 0 && mayBeBorrowed(word, known) && !isHalfKnown(partsOf(word, known), words)) known = [];
      cuts.set(word, known);
    }
    for (const cut of known) lost.push(from + cut);
  });
  return lost;
}

/** Whether enough words fall into syllables, one of them as long as the longest. By far the most texts have none so long. */
function isProved(text: string): boolean {
  const seen = new Set<string>();
  const {length} = text;
  // A run of seven letters holds one at a place that seven divides.
  for (let at = LONGEST_SYLLABLE - 1; at < length; at += LONGEST_SYLLABLE) {
    if (!isLatinAt(text, at)) continue;
    const from = at - runBefore(text, at);
    let to = at + 1;
    while (to < length && isLatinAt(text, to)) to++;
    if (to - from >= LONGEST_SYLLABLE && to - from <= LONGEST) {
      const word = text.slice(from, to);
      if (!seen.has(word) && cutsOf(word, NO_WORDS).length > 0) return holdsProofs(text);
      seen.add(word);
    }
    while (at + LONGEST_SYLLABLE < to) at += LONGEST_SYLLABLE;
  }
  return false;
}

function holdsProofs(text: string): boolean {
  const seen = new Set<string>();
  let proofs = 0;
  let own = false;
  eachWord(text, (from, to) => {
    const word = proofs < PROOFS || !own ? text.slice(from, to) : '';
    if (word === '' || seen.has(word)) return;
    seen.add(word);
    const cuts = cutsOf(word, NO_WORDS);
    if (cuts.length === 0) return;
    proofs++;
    own ||= !mayBeBorrowed(word, cuts);
  });
  return proofs >= PROOFS && own;
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** How many letters stand before `at`, at most as many as a word may have. */
function runBefore(text: string, at: number): number {
  let run = 0;
  while (run < LONGEST && at - run > 0 && isLatinAt(text, at - run - 1)) run++;
  return run;
}

function eachWord(text: string, take: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (!isLatinAt(text, at)) continue;
    const from = at;
    while (isLatinAt(text, at)) at++;
    if (at - from > 1 && at - from <= LONGEST) take(from, at);
  }
}

/** Where blanks are missing in a word; nowhere if it is a syllable, or may be cut in more than one way. */
function cutsOf(word: string, words: ReadonlySet<string>): readonly number[] {
  if (!ACCENTED.test(word) || SHORT.test(word) || isSyllable(word)) return [];
  const ways = [...waysThrough(word, 0), ...behindShort(word)];
  if (ways.length === 0) return [];
  if (ways.length === 1 && !(word.length <= LONGEST_SYLLABLE && opensWithVowel(word, ways[0] as number[])))
    return ways[0] as number[];
  // `TNHHCảnh`, where `Cảnh` stands elsewhere: what the text knows by itself
  const known = ways.filter((way) => areKnown(partsOf(word, way), words));
  return known.length === 1 ? (known[0] as number[]) : [];
}

/** Whether a part behind the first begins with a vowel: `Gỉảng` and `Qựy` are syllables that a scan has spoilt. */
const opensWithVowel = (word: string, cuts: readonly number[]): boolean =>
  cuts.some((cut) => !CONSONANT.test(word[cut] as string));

const CONSONANT = /[bcdđghklmnpqrstvx]/i;

/**
 * `phốtpho`, `Inđônêxia`, `Xơđăng`: words of other languages, spelt as they sound, have no tone but that before a stop.
 * A text that holds only such words has lost nothing; in others they are cut if half of their parts stand there by themselves.
 */
const mayBeBorrowed = (word: string, cuts: readonly number[]): boolean =>
  word.slice(1) === word.slice(1).toLowerCase() &&
  !partsOf(word, cuts).some((part) => OWN_TONE.test(part.normalize('NFD')));

const OWN_TONE = /[\u0300\u0309\u0303\u0323]|\u0301(?!.*(?:[ptc]|ch)$)/i;

/** Letters that English lacks; a word without them may be of any language. */
const ACCENTED = /[\u00c0-\u1ef9]/;
/** `LĐTBXH`: capitals without a tone */
const SHORT = /^[A-ZĐĂÂÊÔƠƯ]+$/;

/** The ways to cut a word into as few syllables as there can be, each by its places. */
function waysThrough(word: string, start: number): number[][] {
  const ways: number[][][] = [];
  ways[start] = [[]];
  for (let to = start + 1; to <= word.length; to++) {
    let best: number[][] = [];
    for (let from = Math.max(start, to - LONGEST_SYLLABLE); from < to; from++) {
      const before = ways[from];
      if (!before?.length || !isPart(word.slice(from, to))) continue;
      const count = (before[0] as number[]).length;
      const least = (best[0]?.length ?? count + 2) - 1;
      if (count > least) continue;
      const longer = before.map((way) => (from > start ? [...way, from] : from > 0 ? [from] : way));
      best = count < least ? longer : [...best, ...longer].slice(0, MOST_WAYS);
    }
    ways[to] = best;
  }
  return ways[word.length] ?? [];
}

const MOST_WAYS = 4;

/** `UBNDtỉnh`, `TNHHCảnh`: behind an abbreviation, whose last letter may be the first of the word. */
function behindShort(word: string): number[][] {
  let capitals = 0;
  while (isUpperAt(word, capitals)) capitals++;
  if (capitals < 2 || capitals === word.length) return [];
  const ways = [capitals - 1, capitals]
    .filter((cut) => cut > 1 && SHORT.test(word.slice(0, cut)) && ACCENTED.test(word.slice(cut)))
    .flatMap((cut) => waysThrough(word, cut));
  const least = Math.min(...ways.map((way) => way.length));
  return ways.filter((way) => way.length === least);
}

/** Whether letters may stand as a word of their own: a syllable in small letters, in capitals, or with the first one a capital. */
function isPart(part: string): boolean {
  if (part.length < 2 && !ALONE.has(part.toLowerCase())) return false;
  const rest = part.slice(1);
  return (rest === rest.toLowerCase() || part === part.toUpperCase()) && !MISSPELT.test(part) && isSyllable(part);
}

/** `ghướng`, `ngế`: before the vowels of `e` and `i` these sounds are written otherwise than before the rest. */
const MISSPELT = /^(?:(?:ngh|gh|k)(?![eéèẻẽẹêếềểễệiíìỉĩịyýỳỷỹỵ])|(?:ng|c)[eéèẻẽẹêếềểễệiíìỉĩị])/i;

/** Words of one letter: `y tế`, `ý kiến`, `ở` */
const ALONE: ReadonlySet<string> = new Set(['y', 'ý', 'ở']);

function partsOf(word: string, cuts: readonly number[]): string[] {
  return [0, ...cuts].map((from, i) => word.slice(from, cuts[i] ?? word.length));
}

const areKnown = (parts: readonly string[], words: ReadonlySet<string>): boolean =>
  parts.every((part) => words.has(part.toLowerCase()));

const isHalfKnown = (parts: readonly string[], words: ReadonlySet<string>): boolean =>
  2 * parts.filter((part) => words.has(part.toLowerCase())).length >= parts.length;

import {isWordAt} from './units.ts';

/**
 * Lists of phrases, looked for at one place of a text. They are asked for at nearly every word of a document, several lists
 * at each, so all of them stand in one trie by their units: a word that begins none is known by its first two letters, and
 * one walk answers for all lists.
 */
export interface PhraseList {
  readonly trie: PhraseTrie;
  /** a bit for the list, or for each of several that are asked as one */
  readonly bits: number;
}

/** Node 0 is none; a table of all signs for each node would be faster to read, but takes milliseconds to make. */
interface Nodes {
  /** by the first sign, and by the first two: the node of phrases that begin with them */
  starts: Uint16Array;
  pairs: Uint16Array;
  /** for each node: its sign, the first node behind it, the next beside it */
  sign: Uint8Array;
  behind: Uint16Array;
  beside: Uint16Array;
  /** the lists of which a phrase ends at the node, a bit for each */
  whole: Int32Array;
}

/** Signs of lower-case Vietnamese, digits and a few more; every trie counts with the same numbers for them. */
const WIDTH = 128;
const numbers = new Uint8Array(0x10000);
let known = 0;

/** The number of a unit, new units counted on; all blanks are one. */
function numberOf(unit: number): number {
  const number = numbers[unit] as number;
  if (number !== 0) return number;
  if (++known >= WIDTH) throw new RangeError('more signs in the word lists than a phrase trie has room for');
  numbers[unit] = known;
  return known;
}

// None but these are blanks; to ask of each of 65 536 units would take longer than all else here.
for (const blank of ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  numbers[blank.charCodeAt(0)] = numberOf(32);
for (let unit = 0x2000; unit <= 0x200a; unit++) numbers[unit] = numberOf(32);

/** As many as there are bits. */
const MOST_LISTS = 32;

export class PhraseTrie {
  readonly #lists: (readonly string[])[] = [];
  readonly #goesOn: (text: string, at: number) => boolean;
  /** made at first use: start-up must not pay for it */
  #nodes: Nodes | undefined;
  /** where was looked last, the lists that have a phrase there, and the end of the longest of each */
  #text = '';
  #at = -1;
  #found = 0;
  #last = 0;
  readonly #ends = new Int32Array(MOST_LISTS);

  /** `goesOn` tells whether a word goes on at an offset: no phrase ends inside one. */
  constructor(goesOn: (text: string, at: number) => boolean = isWordAt) {
    this.#goesOn = goesOn;
  }

  /** One more list. Phrases are in the letters of the text that they will be looked for in; a space stands for any one blank. */
  list(phrases: readonly string[]): PhraseList {
    if (this.#lists.length === MOST_LISTS) throw new RangeError('more lists than a phrase trie has room for');
    this.#lists.push(phrases);
    this.#nodes = undefined;
    return {trie: this, bits: 1 << (this.#lists.length - 1)};
  }

  /** End of the longest phrase of some lists that stands at `at`; -1 where none does. */
  end(bits: number, text: string, at: number): number {
    let end = -1;
    for (let rest = this.listsAt(text, at) & bits; rest !== 0; rest &= rest - 1)
      end = Math.max(end, this.#ends[31 - Math.clz32(rest & -rest)] as number);
    return end;
  }

  /** A number of its own for the longest phrase that stands at `at`; 0 where none does. */
  phraseAt(text: string, at: number): number {
    return this.listsAt(text, at) === 0 ? 0 : this.#last;
  }

  /** The lists of which a phrase stands at `at`, a bit for each in the order in which they were added. */
  listsAt(text: string, at: number): number {
    if (this.#at !== at || this.#text !== text || !this.#nodes) this.#look(text, at);
    return this.#found;
  }

  #look(text: string, at: number): void {
    this.#nodes ??= nodesOf(this.#lists);
    const {starts, pairs, sign, behind, beside, whole} = this.#nodes;
    this.#text = text;
    this.#at = at;
    this.#found = 0;
    const first = numberAt(text, at);
    let node = starts[first] as number;
    for (let i = at + 1; node !== 0; i++) {
      if (whole[node] !== 0 && !this.#goesOn(text, i)) {
        this.#note(whole[node] as number, i);
        this.#last = node;
      }
      const number = numberAt(text, i);
      if (i === at + 1) node = pairs[first * WIDTH + number] as number;
      else {
        node = behind[node] as number;
        while (node !== 0 && sign[node] !== number) node = beside[node] as number;
      }
    }
  }

  /** Phrases of these lists end at `end`. */
  #note(lists: number, end: number): void {
    this.#found |= lists;
    for (let rest = lists; rest !== 0; rest &= rest - 1) this.#ends[31 - Math.clz32(rest & -rest)] = end;
  }
}

/** The number of the unit at `at`; 0, which no sign has, behind the end. */
const numberAt = (text: string, at: number): number =>
  at < text.length ? (numbers[text.charCodeAt(at)] as number) : 0;

function nodesOf(lists: readonly (readonly string[])[]): Nodes {
  let room = 1;
  for (const phrases of lists) for (const phrase of phrases) room += phrase.length;
  const starts = new Uint16Array(WIDTH);
  const pairs = new Uint16Array(WIDTH * WIDTH);
  const [behind, beside] = [new Uint16Array(room), new Uint16Array(room)];
  const [sign, whole] = [new Uint8Array(room), new Int32Array(room)];
  let last = 0;
  // Written out and without iterators: this runs once, before the engine has made anything of it fast.
  for (let index = 0; index < lists.length; index++)
    for (const phrase of lists[index] as readonly string[]) {
      const first = numberOf(phrase.charCodeAt(0));
      let node = starts[first] as number;
      if (node === 0) {
        node = ++last;
        starts[first] = node;
      }
      let heads = pairs;
      for (let i = 1; i < phrase.length; i++) {
        const number = numberOf(phrase.charCodeAt(i));
        const place = i === 1 ? first * WIDTH + number : node;
        node = heads[place] as number;
        while (node !== 0 && sign[node] !== number) node = beside[node] as number;
        if (node === 0) {
          node = ++last;
          sign[node] = number;
          if (i > 1) beside[node] = heads[place] as number;
          heads[place] = node;
        }
        heads = behind;
      }
      whole[node] = (whole[node] as number) | (1 << index);
    }
  return {starts, pairs, sign, behind, beside, whole};
}

/** End of a list's longest phrase that stands at `at`; -1 where none does. */
export const phraseEnd = ({trie, bits}: PhraseList, text: string, at: number): number => trie.end(bits, text, at);

/** Lists of one trie, asked as one. */
export const either = (first: PhraseList, ...others: readonly PhraseList[]): PhraseList => ({
  trie: first.trie,
  bits: others.reduce((bits, other) => bits | other.bits, first.bits),
});

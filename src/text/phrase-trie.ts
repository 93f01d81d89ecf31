import {isWordAt} from './units.ts';

/**
 * Lists of phrases, looked for at one place of a text. They are asked for at nearly every word of a document, several lists
 * at each, so all of them stand in one trie by their units: a word that begins none is known by its first two letters, and
 * one walk answers for all lists.
 */
export interface PhraseList {
  readonly trie: PhraseTrie;
  /** the number of the list, or of each of several that are asked as one */
  readonly numbers: readonly number[];
  /** a bit for each of them, shared by every 32nd: most places have no phrase of theirs, and this alone tells */
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
  /** for each node: which of `sets` the lists are of which a phrase ends there; none of 0 */
  whole: Uint16Array;
  sets: readonly ListSet[];
}

/** Lists of which a phrase ends at one node. */
interface ListSet {
  readonly numbers: readonly number[];
  readonly bits: number;
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

const NONE: ListSet = {numbers: [], bits: 0};

export class PhraseTrie {
  readonly #lists: (readonly string[])[] = [];
  readonly #goesOn: (text: string, at: number) => boolean;
  /** made at first use: start-up must not pay for it */
  #nodes: Nodes | undefined;
  /** where was looked last, and the bits of all lists that have a phrase there */
  #text = '';
  #at = -1;
  #bits = 0;
  /** how many phrases stand there; the ends of them, the longest last, and the lists of each */
  #count = 0;
  readonly #ends: number[] = [];
  readonly #sets: ListSet[] = [];
  #last = 0;

  /** `goesOn` tells whether a word goes on at an offset: no phrase ends inside one. */
  constructor(goesOn: (text: string, at: number) => boolean = isWordAt) {
    this.#goesOn = goesOn;
  }

  /** One more list. Phrases are in the letters of the text that they will be looked for in; a space stands for any one blank. */
  list(phrases: readonly string[]): PhraseList {
    const number = this.#lists.push(phrases) - 1;
    this.#nodes = undefined;
    return {trie: this, numbers: [number], bits: 1 << number};
  }

  /** End of the longest phrase of some lists that stands at `at`; -1 where none does. */
  end({numbers, bits}: PhraseList, text: string, at: number): number {
    if ((this.#bitsAt(text, at) & bits) === 0) return -1;
    for (let i = this.#count - 1; i >= 0; i--)
      if (share((this.#sets[i] as ListSet).numbers, numbers)) return this.#ends[i] as number;
    return -1;
  }

  /** A number of its own for the longest phrase that stands at `at`; 0 where none does. */
  phraseAt(text: string, at: number): number {
    return this.#bitsAt(text, at) === 0 ? 0 : this.#last;
  }

  /** The numbers of the lists of which a phrase stands at `at`: how many were added before each, the least first. */
  listsAt(text: string, at: number): readonly number[] {
    if (this.#bitsAt(text, at) === 0) return NONE.numbers;
    if (this.#count === 1) return (this.#sets[0] as ListSet).numbers;
    const all = new Set(this.#sets.slice(0, this.#count).flatMap(({numbers}) => numbers));
    return [...all].sort((one, other) => one - other);
  }

  #bitsAt(text: string, at: number): number {
    if (this.#at !== at || this.#text !== text || !this.#nodes) this.#look(text, at);
    return this.#bits;
  }

  #look(text: string, at: number): void {
    this.#nodes ??= nodesOf(this.#lists);
    const {starts, pairs, sign, behind, beside, whole, sets} = this.#nodes;
    this.#text = text;
    this.#at = at;
    this.#bits = 0;
    this.#count = 0;
    const first = numberAt(text, at);
    let node = starts[first] as number;
    for (let i = at + 1; node !== 0; i++) {
      if (whole[node] !== 0 && !this.#goesOn(text, i)) {
        const set = sets[whole[node] as number] as ListSet;
        this.#bits |= set.bits;
        this.#sets[this.#count] = set;
        this.#ends[this.#count++] = i;
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
}

/** Whether a number is in both. */
function share(some: readonly number[], others: readonly number[]): boolean {
  for (let i = 0; i < some.length; i++) for (let j = 0; j < others.length; j++) if (some[i] === others[j]) return true;
  return false;
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
  const [sign, whole] = [new Uint8Array(room), new Uint16Array(room)];
  const sets: ListSet[] = [NONE];
  /** for each set and list: which set both are */
  const joined = new Map<number, number>();
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
      const before = whole[node] as number;
      const {numbers, bits} = sets[before] as ListSet;
      if (numbers[numbers.length - 1] === index) continue;
      const key = before * lists.length + index;
      let set = joined.get(key);
      if (set === undefined) {
        set = sets.push({numbers: [...numbers, index], bits: bits | (1 << index)}) - 1;
        joined.set(key, set);
      }
      whole[node] = set;
    }
  return {starts, pairs, sign, behind, beside, whole, sets};
}

/** End of a list's longest phrase that stands at `at`; -1 where none does. */
export const phraseEnd = (list: PhraseList, text: string, at: number): number => list.trie.end(list, text, at);

/** Lists of one trie, asked as one. */
export const either = (first: PhraseList, ...others: readonly PhraseList[]): PhraseList => ({
  trie: first.trie,
  numbers: [...new Set([first, ...others].flatMap(({numbers}) => numbers))],
  bits: others.reduce((bits, other) => bits | other.bits, first.bits),
});

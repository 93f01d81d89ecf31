import {isSpace, isWordAt} from '../../text/units.ts';

/**
 * Many phrases, looked for at one place of a text. They are tried at nearly every word of a document, so they stand in a
 * trie by their units: a word that begins none of them is known by its first two or three letters.
 */
export interface PhraseTrie {
  readonly phrases: readonly string[];
  /** whether a word goes on at an offset: no phrase ends inside one */
  goesOn(text: string, at: number): boolean;
  /** made at first use: start-up must not pay for it */
  nodes: Nodes | undefined;
}

/** Node 0 is none; a table of all signs for each node would be faster to read, but takes milliseconds to make. */
interface Nodes {
  /** by sign: the node of phrases that begin with it */
  starts: Uint16Array;
  /** for each node: its sign, the first node behind it, the next beside it */
  sign: Uint8Array;
  behind: Uint16Array;
  beside: Uint16Array;
  /** 1 for the nodes at which a phrase ends */
  whole: Uint8Array;
}

/** Signs of lower-case Vietnamese, digits and a few more; every trie counts with the same numbers for them. */
const WIDTH = 128;
const numbers = new Uint8Array(0x10000);
let known = 0;

/** The number of a unit, new units counted on; all blanks are one. */
function numberOf(unit: number): number {
  const folded = isSpace(unit) ? 32 : unit;
  if (numbers[folded] === 0) {
    if (++known >= WIDTH) throw new RangeError('more signs in the word lists than a phrase trie has room for');
    numbers[folded] = known;
  }
  return numbers[folded] as number;
}

// None but these are blanks; to ask of each of 65 536 units would take longer than all else here.
for (const blank of ' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff')
  numbers[blank.charCodeAt(0)] = numberOf(32);
for (let unit = 0x2000; unit <= 0x200a; unit++) numbers[unit] = numberOf(32);

/** Phrases in the letters of the text that they will be looked for in; a space stands for any one blank. */
export const phraseTrie = (phrases: readonly string[], goesOn: PhraseTrie['goesOn'] = isWordAt): PhraseTrie => ({
  phrases,
  goesOn,
  nodes: undefined,
});

function nodesOf(phrases: readonly string[]): Nodes {
  const room = phrases.reduce((sum, phrase) => sum + phrase.length, 1);
  const starts = new Uint16Array(WIDTH);
  const [behind, beside] = [new Uint16Array(room), new Uint16Array(room)];
  const [sign, whole] = [new Uint8Array(room), new Uint8Array(room)];
  let last = 0;
  for (const phrase of phrases) {
    let node = 0;
    for (let i = 0; i < phrase.length; i++) {
      const number = numberOf(phrase.charCodeAt(i));
      const [lists, place] = i === 0 ? [starts, number] : [behind, node];
      let next = lists[place] as number;
      while (next !== 0 && i > 0 && sign[next] !== number) next = beside[next] as number;
      if (next === 0) {
        next = ++last;
        sign[next] = number;
        if (i > 0) beside[next] = lists[place] as number;
        lists[place] = next;
      }
      node = next;
    }
    whole[node] = 1;
  }
  return {starts, sign, behind, beside, whole};
}

/** End of the longest phrase that stands at `at`; -1 where none does. */
export function phraseEnd(trie: PhraseTrie, text: string, at: number): number {
  trie.nodes ??= nodesOf(trie.phrases);
  const {starts, sign, behind, beside, whole} = trie.nodes;
  let node = at < text.length ? (starts[numbers[text.charCodeAt(at)] as number] as number) : 0;
  let end = -1;
  for (let i = at + 1; node !== 0; i++) {
    if (whole[node] === 1 && !trie.goesOn(text, i)) end = i;
    const number = numbers[text.charCodeAt(i)];
    node = behind[node] as number;
    while (node !== 0 && sign[node] !== number) node = beside[node] as number;
  }
  return end;
}

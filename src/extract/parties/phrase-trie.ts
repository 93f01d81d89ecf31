import {isSpace, isWordAt} from '../../text/units.ts';

/**
 * Many phrases, looked for at one place of a text. They are tried at every word of a document, so they stand in a trie by
 * their units: a word that begins none of them is known by its first two or three letters.
 */
export interface PhraseTrie {
  root: Node;
  /** whether a word goes on at an offset: no phrase ends inside one */
  goesOn(text: string, at: number): boolean;
}

interface Node {
  next: Map<number, Node>;
  /** a phrase ends here */
  whole: boolean;
}

const SPACE = 32;
const newNode = (): Node => ({next: new Map(), whole: false});

/** Phrases in the letters of the text that they will be looked for in; a space stands for any one blank. */
export function phraseTrie(phrases: Iterable<string>, goesOn: PhraseTrie['goesOn'] = isWordAt): PhraseTrie {
  const root = newNode();
  for (const phrase of phrases) {
    let node = root;
    for (let i = 0; i < phrase.length; i++) {
      const unit = phrase.charCodeAt(i);
      const next = node.next.get(unit) ?? newNode();
      node.next.set(unit, next);
      node = next;
    }
    node.whole = true;
  }
  return {root, goesOn};
}

/** End of the longest phrase that stands at `at`; -1 where none does. */
export function phraseEnd({root, goesOn}: PhraseTrie, text: string, at: number): number {
  let end = -1;
  let node = root;
  for (let i = at; i < text.length; ) {
    const unit = text.charCodeAt(i++);
    const next = node.next.get(isSpace(unit) ? SPACE : unit);
    if (!next) break;
    node = next;
    if (node.whole && !goesOn(text, i)) end = i;
  }
  return end;
}

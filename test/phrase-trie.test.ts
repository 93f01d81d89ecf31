import {describe, expect, test} from 'vitest';
import {either, type PhraseList, PhraseTrie, phraseEnd} from '../src/text/phrase-trie.ts';

const SYLLABLES = ['ba', 'cao', 'giao', 'lo', 'me', 'nam', 'so', 'tinh'];
const phrase = (number: number) => `${SYLLABLES[number % 8]} ${SYLLABLES[number >> 3]}`;

describe('forty lists in one trie', () => {
  const trie = new PhraseTrie();
  /** each has a phrase of its own; `giao` is in every third, `giao ba` in two */
  const lists: PhraseList[] = Array.from({length: 40}, (_, number) =>
    trie.list([phrase(number), ...(number % 3 === 0 ? ['giao'] : []), ...(number === 35 ? ['giao ba'] : [])]),
  );
  const at = (list: number, text: string) => phraseEnd(lists[list] as PhraseList, text, 0);

  test('each knows its own phrase', () => {
    for (let number = 0; number < 40; number++) {
      const text = `${phrase(number)}.`;
      const own = lists.flatMap((_, list) => (at(list, text) === text.length - 1 ? [list] : []));
      expect(own).toEqual(phrase(number) === 'giao ba' ? [2, 35] : [number]);
    }
  });

  test('lists 32 apart are not taken for one another', () => {
    expect(at(5, phrase(37))).toBe(-1);
    expect(at(37, phrase(5))).toBe(-1);
    expect(phraseEnd(either(lists[4] as PhraseList, lists[37] as PhraseList), phrase(5), 0)).toBe(-1);
  });

  test('the longest of several asked as one', () => {
    const some = either(lists[3] as PhraseList, lists[35] as PhraseList);
    expect(phraseEnd(some, 'giao ba', 0)).toBe(7);
    expect(phraseEnd(some, 'giao cho', 0)).toBe(4);
    expect(phraseEnd(some, 'giaoba', 0)).toBe(-1);
  });

  test('the numbers of all lists at a place, in order', () => {
    expect(trie.listsAt('giao cho', 0)).toEqual(lists.flatMap((_, list) => (list % 3 === 0 ? [list] : [])));
    expect(trie.listsAt('giao ba', 0)).toEqual([0, 2, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33, 35, 36, 39]);
    expect(trie.listsAt('xin', 0)).toEqual([]);
  });

  test('a list that is added later', () => {
    const late = trie.list(['so lo', 'giao']);
    expect(late.numbers).toEqual([40]);
    expect(trie.listsAt('so lo', 0)).toContain(40);
    expect(trie.listsAt('giao', 0).at(-1)).toBe(40);
  });
});

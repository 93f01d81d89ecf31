import {expect, test} from 'vitest';
import * as fields from '../src/data/fields.ts';
import * as scanWords from '../src/data/scan-words.ts';
import * as words from '../src/data/words.ts';

const lists = Object.entries({...fields, ...scanWords, ...words}).filter(
  (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]) && typeof entry[1][0] === 'string',
);

test.each(lists)('%s: no word stands twice', (_, list) => {
  expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
});

test('what a verb is everywhere need not open an item besides', () => {
  expect(words.OPENERS.filter((word) => words.VERBS.includes(word))).toEqual([]);
});

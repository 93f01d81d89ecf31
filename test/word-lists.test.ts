import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {ADVERBIALS, REGULAR_TIMES} from '../src/data/adverbials.ts';
import {FIELDS, STATE_FIELDS} from '../src/data/fields.ts';
import {HEADS, PROPER_HEADS} from '../src/data/heads.ts';
import {OPENERS} from '../src/data/openers.ts';
import {VERBS} from '../src/data/verbs.ts';
import {listed} from '../src/text/listed.ts';
import {LISTS} from './fuzz/keywords.ts';
import {ROOT} from './support/corpus.mjs';

const DATA = join(ROOT, 'src/data');
/** `VERBS = listed(…)`, as it is written: what is exported may be in another order. */
const WRITTEN = /(\w+) = listed\(`([^`]*)`\)/g;

const written = readdirSync(DATA).flatMap((file) =>
  [...readFileSync(join(DATA, file), 'utf8').matchAll(WRITTEN)].map(
    ([, name = '', words = '']): [string, readonly string[]] => [name, listed(words)],
  ),
);
const exported = Object.values(LISTS)
  .flatMap((file) => Object.entries(file))
  .filter((entry): entry is [string, readonly string[]] => Array.isArray(entry[1]) && typeof entry[1][0] === 'string');

test('all lists are found as they are written', () => {
  const names = new Set(written.map(([name]) => name));
  const calls = readdirSync(DATA).flatMap((file) => readFileSync(join(DATA, file), 'utf8').match(/\blisted\(/g) ?? []);
  expect(names.size).toBe(calls.length);
});

describe.each(written)('%s', (_, words) => {
  test('is in the order of a dictionary', () => {
    expect(words).toEqual([...words].sort(new Intl.Collator('vi').compare));
  });

  test('has no word twice, not even with other capitals', () => {
    const folded = words.map((word) => word.toLowerCase());
    expect(words.filter((_, i) => folded.indexOf(folded[i] ?? '') !== i)).toEqual([]);
  });

  test('has a word between any two signs that part words', () => {
    expect(words.filter((word) => word === '' || word !== word.trim())).toEqual([]);
  });
});

test.each(exported)('%s: no word stands twice', (_, list) => {
  expect(list.filter((word, i) => list.indexOf(word) !== i)).toEqual([]);
});

test('what a verb is everywhere need not open an item besides', () => {
  expect(OPENERS.filter((word) => VERBS.includes(word))).toEqual([]);
});

test('what is a head everywhere need not be one with a capital besides', () => {
  expect(PROPER_HEADS.filter((head) => HEADS.includes(head))).toEqual([]);
});

test('how often something is done is an adverbial', () => {
  expect(REGULAR_TIMES.filter((word) => !ADVERBIALS.includes(word))).toEqual([]);
});

describe('fields stand as they are asked for', () => {
  const wrong = (list: readonly string[], isWrong: (field: string, later: string) => boolean) =>
    list.flatMap((field, i) => list.slice(i + 1).filter((later) => isWrong(field, later)));

  test('one that a name may begin with before a shorter one', () => {
    expect(wrong(STATE_FIELDS, (field, later) => later.startsWith(`${field} `))).toEqual([]);
  });

  test('one whose spelling is written into a name behind those in it', () => {
    expect(wrong(FIELDS, (field, later) => field.includes(later))).toEqual([]);
  });
});

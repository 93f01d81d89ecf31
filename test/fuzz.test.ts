import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test, vi} from 'vitest';
import {decode} from '../src/index.ts';
import {caseMaker, kindOf} from './fuzz/cases.ts';
import {check} from './fuzz/check.ts';
import {keywords, LISTS} from './fuzz/keywords.ts';
import {type Finding, fuzz} from './fuzz/run.ts';
import {shrink} from './fuzz/shrink.ts';
import {fixtureTexts, ROOT} from './support/corpus.mjs';

/** A short run of what `npm run fuzz -- --minutes N` does at length: always the same cases. */

vi.setConfig({testTimeout: 120_000});

const texts = fixtureTexts('notices').map(({bytes}) => decode(bytes).text);
const material = {texts, seed: 1, repeats: 2000, longLine: 1 << 15};

test('damaged and hostile texts keep every promise', () => {
  const found: Finding[] = [];
  fuzz({...material, from: 0, done: (number) => number >= 240, found: (finding) => found.push(finding)});
  expect(found).toEqual([]);
});

/** The shortest forms of what was found, with what went wrong. */
const HEAD = 'Số: 12/TB-UBND\nPhú Sơn, ngày 05 tháng 4 năm 2023\n\nTHÔNG BÁO\nVề việc lưu trữ\n\n';
const FOUND: Readonly<Record<string, string>> = {
  'a name that is no pattern': `UBND TỈNH LÂM GI\\ANG\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${HEAD}1. Giao Sở Y tế rà soát.\n`,
  'capitals before a signature': `${HEAD}1. Giao Sở Y tế rà soát.\n\nNơi nhận:\n- Như trên.\n${'A'.repeat(200)}\nCHỦ TỊCH\nTrần Văn Bình\n`,
  'commas behind a name': `${HEAD}1. Giao Sở Y tế${', '.repeat(60)}x rà soát; Sở Nội vụ${'  ,'.repeat(60)}y thực hiện.\n`,
  'lead-ins under lead-ins': `${HEAD}${'Giao Sở Y tế thực hiện:\n'.repeat(2000)}${'- Rà soát hồ sơ.\n'.repeat(2000)}`,
  'clauses without an order': `${HEAD}${'GIAI ĐOẠN 2026-2030; '.repeat(4000)}`,
  'a wide blank at the end of a title': `${HEAD.replace('THÔNG BÁO', 'QUYẾT ĐỊNH\u2000')}1. Giao Sở Y tế rà soát.\n`,
  'wide blanks before a recipient': `${HEAD}1. Giao Sở Y tế rà soát.\n\nNơi nhận:\n- \u2003\u2008Như trên;\n- Lưu: VT.\n`,
};

test.each(Object.entries(FOUND))('once found: %s', (_, text) => {
  const {problems, milliseconds} = check(text, Number.POSITIVE_INFINITY);
  expect(problems).toEqual([]);
  // Each took minutes, or would have.
  expect(milliseconds).toBeLessThan(4000);
});

describe('cases', () => {
  const make = caseMaker(material);
  test('are the same for the same seed, whatever came before', () => {
    for (const number of [0, 3, 4, 5, 6, 57, 58, 59]) expect(caseMaker(material)(number)).toEqual(make(number));
    expect(caseMaker({...material, seed: 2})(0)).not.toEqual(make(0));
  });
  test('are of every kind, and long where they shall be', () => {
    const kinds = new Set(Array.from({length: 60}, (_, number) => kindOf(number)));
    expect(kinds.size).toBe(8);
    expect(make(58).text.length).toBeGreaterThanOrEqual(material.longLine);
    expect(make(59).text.length).toBeGreaterThanOrEqual(material.repeats);
  });
  test('know every list of words', () => {
    const files = readdirSync(join(ROOT, 'src/data')).map((file) => file.replace(/\.ts$/, ''));
    expect(Object.keys(LISTS).sort()).toEqual(files.sort());
    expect(keywords().length).toBeGreaterThan(1500);
  });
});

test('what fails is made as short as it can be', () => {
  const text = 'một\nhai\nba\nbốn\n'.repeat(50);
  expect(
    shrink(
      `${text}X\n${text}Y${text}`,
      (short) => /X[\s\S]*Y/.test(short),
      () => false,
    ),
  ).toBe('XY');
});

test('making a text short ends when it is told to, however long the text is', () => {
  let asked = 0;
  const text = 'x'.repeat(1 << 20);
  const holds = () => {
    asked++;
    return false;
  };
  expect(shrink(text, holds, () => asked >= 3) === text).toBe(true);
  expect(asked).toBe(3);
});

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {Ajv2020} from 'ajv/dist/2020.js';
import {describe, expect, test} from 'vitest';
import {dayNumber} from '../src/days.ts';
import {loadStats} from '../src/index.ts';
import type {Deadline, DocumentRecord, Task} from '../src/record.ts';
import {exampleRecord} from '../src/rules/examples.ts';
import {stateOf} from '../src/stats/deadlines.ts';
import type {Stats} from '../src/stats/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

const {createStats, statsOf} = await loadStats();
const RECORDS = JSON.parse(readFileSync(join(ROOT, 'fixtures/exports/records.json'), 'utf8')) as DocumentRecord[];

const task = (more: Partial<Task>): Task => ({
  ...{id: '1', text: 'Rà soát', owners: [], deadlines: [], references: [], context: []},
  ...more,
});
const by = (due: string, exclusive = false): Deadline => ({type: 'by', text: '', due, exclusive});

describe('what is counted', () => {
  test('documents by kind, issuer and year, and the tasks in them', () => {
    const stats = statsOf(RECORDS);
    expect(stats).toMatchObject({documents: 2, tasks: 9, references: 7, asOf: null, within: null});
    expect(stats.kinds).toEqual([
      {kind: 'QĐ', documents: 1, tasks: 3},
      {kind: 'TB', documents: 1, tasks: 6},
    ]);
    expect(stats.years).toEqual([{year: '2024', documents: 2, tasks: 9}]);
    expect(stats.issuers).toEqual({
      rows: [
        {issuer: 'Ủy ban nhân dân huyện Lâm Thượng', documents: 1, tasks: 3},
        {issuer: 'Ủy ban nhân dân tỉnh Phú Sơn', documents: 1, tasks: 6},
      ],
      others: null,
    });
  });

  test('a body is one however its name is printed, and is called what it is called most', () => {
    const names = ['UBND tỉnh Phú Sơn', 'ỦY BAN NHÂN DÂN TỈNH PHÚ SƠN', 'UBND tỉnh Phú Sơn', 'Sở Y tế', null, ''];
    const {issuers} = statsOf(names.map((issuer) => exampleRecord({issuer})));
    expect(issuers?.rows.map(({issuer, documents}) => [issuer, documents])).toEqual([
      ['UBND tỉnh Phú Sơn', 3],
      [null, 2],
      ['Sở Y tế', 1],
    ]);
  });

  test('years in their order, what bears no date last', () => {
    const dates = ['2021-03', null, '1999-01-01', '2021'];
    const {years} = statsOf(dates.map((date) => exampleRecord({date})));
    expect(years?.map(({year, documents}) => [year, documents])).toEqual([
      ['1999', 1],
      ['2021', 2],
      [null, 1],
    ]);
  });

  test('fields that are blank, there in part, or concluded', () => {
    const records = [
      exampleRecord({number: '/TB-UBND', date: '2024-01', recipients: [], signer: null}),
      exampleRecord({number: null, date: null, signer: {authority: null, title: 'CHỦ TỊCH', name: null}}),
      exampleRecord({inferred: ['/issuer', '/signer/name', '/issuerParent']}),
    ];
    const rows = new Map(statsOf(records).fields?.map(({field, ...counts}) => [field, counts]));
    expect(rows.get('number')).toEqual({missing: 1, incomplete: 1, inferred: 0});
    expect(rows.get('date')).toEqual({missing: 1, incomplete: 1, inferred: 0});
    expect(rows.get('signer')).toEqual({missing: 1, incomplete: 1, inferred: 1});
    expect(rows.get('recipients')).toMatchObject({missing: 1, incomplete: 0});
    expect(rows.get('issuer')).toEqual({missing: 0, incomplete: 0, inferred: 1});
  });

  test('a task is as pressing as the most pressing of its deadlines', () => {
    const today = {day: dayNumber('2024-06-30') as number, within: 7};
    const state = (...deadlines: Deadline[]) => stateOf(task({deadlines}), today);
    const monthly: Deadline = {type: 'recurring', text: '', rrule: 'FREQ=MONTHLY'};
    expect(state()).toBe('none');
    expect(state(monthly)).toBe('recurring');
    expect(state({type: 'relative', text: '', offset: 'P5D', anchor: 'receipt'})).toBe('undated');
    expect(state(by('2024-06-29'))).toBe('overdue');
    expect(state(by('2024-06-30'))).toBe('soon');
    // `trước ngày 30/6` ended on the 29th
    expect(state(by('2024-06-30', true))).toBe('overdue');
    expect(state(by('2024-07-07'))).toBe('soon');
    expect(state(by('2024-07-08'))).toBe('later');
    expect(state(monthly, by('2024-12-31'), by('2024-01-01'))).toBe('overdue');
    expect(stateOf(task({deadlines: [by('2024-01-01')]}), null)).toBe('dated');
  });

  test('who leads what, who helps, and what nobody is told to do', () => {
    const owners = (...names: [string, 'lead' | 'coordinate' | 'report'][]) =>
      names.map(([name, role]) => ({name, role}));
    const record = exampleRecord({
      tasks: [
        task({owners: owners(['Sở Y tế', 'lead'], ['Sở Y tế', 'lead'], ['Sở Nội vụ', 'coordinate'])}),
        task({owners: owners(['Sở Y tế', 'lead']), deadlines: [by('2020-01-01')]}),
        task({owners: owners(['UBND tỉnh', 'report'])}),
      ],
    });
    const {owners: found, deadlines} = statsOf([record], {asOf: '2024-01-01'});
    const states = {overdue: 0, soon: 0, later: 0, recurring: 0, undated: 0, none: 0};
    expect(found?.rows).toEqual([
      {owner: 'Sở Y tế', tasks: 2, coordinates: 0, states: {...states, overdue: 1, none: 1}},
      {owner: null, tasks: 1, coordinates: 0, states: {...states, none: 1}},
      {owner: 'Sở Nội vụ', tasks: 0, coordinates: 1, states},
    ]);
    expect(deadlines?.filter(({tasks}) => tasks > 0)).toEqual([
      {state: 'overdue', tasks: 1},
      {state: 'none', tasks: 2},
    ]);
  });

  test('only the names that stand out are told, the rest is summed up', () => {
    const records = ['A B', 'A B', 'C D', 'E F'].map((issuer) => exampleRecord({issuer}));
    expect(statsOf(records, {top: 1}).issuers).toEqual({
      rows: [{issuer: 'A B', documents: 2, tasks: 0}],
      others: {rows: 2, documents: 2, tasks: 0},
    });
    expect(statsOf(records, {top: 0, by: ['issuer']})).toMatchObject({issuers: {rows: [], others: {documents: 4}}});
  });

  test('the order of records means nothing, and a result does not change when more is counted', () => {
    expect(statsOf([...RECORDS].reverse(), {asOf: '2024-06-30'})).toEqual(statsOf(RECORDS, {asOf: '2024-06-30'}));
    const stats = createStats();
    for (const record of RECORDS) stats.add(record);
    const first = stats.result();
    const kept = structuredClone(first);
    for (const record of RECORDS) stats.add(record);
    expect(first).toEqual(kept);
    expect(stats.result().tasks).toBe(18);
  });

  test('a day that is none', () => expect(() => createStats({asOf: '2024-02-30'})).toThrow(RangeError));
});

describe('parcli stats', () => {
  const json = async (argv: string[], options: Parameters<typeof run>[1]): Promise<Stats> => {
    const {code, out, err} = await run(['stats', ...argv, '--format', 'json'], options);
    expect({code, err}).toEqual({code: 0, err: ''});
    return JSON.parse(out) as Stats;
  };

  test('records, documents, directories, archives of them, lists and pipes are counted alike', async () => {
    const lines = RECORDS.map((record) => `${JSON.stringify(record)}\n`).join('');
    const cwd = folder({
      'r.json': JSON.stringify(RECORDS),
      'r.ndjson': lines,
      'd/a.txt': NOTICE,
      'd/b/c.txt': NOTICE,
      'd/package.json': '{"name": "x"}',
      list: 'd/a.txt\nr.ndjson\n',
    });
    const expected = statsOf(RECORDS);
    for (const argv of [['r.json'], ['r.ndjson'], ['*.ndjson']]) expect(await json(argv, {cwd})).toEqual(expected);
    expect(await json(['-'], {cwd, stdin: lines})).toEqual(expected);
    expect(await json(['-', '--from', 'ndjson'], {cwd, stdin: lines})).toEqual(expected);
    expect(await json(['-'], {cwd, stdin: NOTICE})).toMatchObject({documents: 1});
    expect(await json(['d'], {cwd})).toMatchObject({documents: 2});
    expect(await json(['--files-from', 'list'], {cwd})).toMatchObject({documents: 3});
  });

  test('the data satisfies its schema, whatever is asked for', async () => {
    const cwd = folder({'r.json': JSON.stringify(RECORDS)});
    const schema = JSON.parse((await run(['schema', 'stats'])).out);
    const validate = new Ajv2020({strict: false}).compile(schema);
    for (const argv of [[], ['--as-of', '2024-06-30', '--top', '1'], ['--by', 'year, owner']]) {
      expect(validate(await json(['r.json', ...argv], {cwd})), JSON.stringify(validate.errors)).toBe(true);
    }
    expect(Object.keys(await json(['r.json', '--by', 'year,owner'], {cwd}))).not.toContain('kinds');
  });

  test('a table that fits the terminal', async () => {
    const cwd = folder({'r.json': JSON.stringify(RECORDS)});
    for (const terminal of [24, 40, 60, 80, 120]) {
      const {out} = await run(['stats', 'r.json', '--as-of', '2024-06-30', '--color', 'never'], {cwd, terminal});
      const widths = out.split('\n').map((line) => line.normalize('NFC').length);
      expect(Math.max(...widths), out).toBeLessThanOrEqual(terminal);
      expect(out).toContain('Sở Nội vụ');
    }
    const {out} = await run(['stats', 'r.json', '--lang', 'en', '--by', 'deadline', '--as-of', '2024-06-30'], {cwd});
    expect(out).toMatch(/^2 documents · 9 tasks · 7 references · as of 2024-06-30\n/);
    expect(out).toMatch(/│ overdue +│ +3 │ 33\.3% │/);
  });

  test('a page that stands alone, without scripts, with charts', async () => {
    const cwd = folder({'r.json': JSON.stringify(RECORDS)});
    expect(await run(['stats', 'r.json', '-o', 's.html'], {cwd})).toEqual({code: 0, out: '', err: ''});
    const page = readFileSync(join(cwd, 's.html'), 'utf8');
    expect(page).toContain('<!doctype html>\n<html lang="vi">');
    expect(page).toContain("default-src 'none'");
    expect(page.match(/<svg viewBox/g)?.length).toBeGreaterThan(10);
    expect(page).not.toMatch(/<script|\bon\w+=|https?:|url\(|@import/i);
    expect(page).toContain('@media print');
  });

  test('exit status', async () => {
    const cwd = folder({
      'r.json': JSON.stringify(RECORDS),
      'bad.ndjson': `{"x":1}\n${JSON.stringify(RECORDS[0])}\n`,
      'broken.txt': new Uint8Array([0x53, 0xe1, 0xbb, 0x0a, 0x41]),
      'milk.txt': 'mua sữa\n',
      'there.html': '',
    });
    const code = async (...argv: string[]) => (await run(['stats', ...argv], {cwd})).code;
    for (const argv of [
      [],
      ['r.json', '--by', 'sums'],
      ['r.json', '--top', '-1'],
      ['r.json', '--as-of', '2024-02-30'],
      ['r.json', '--within', '5'],
      ['r.json', '--within', 'x', '--as-of', '2024-01-01'],
      ['r.json', '--format', 'pdf'],
      ['r.json', '-o', 'there.html'],
      ['no*thing'],
    ]) {
      const {code, out, err} = await run(['stats', ...argv], {cwd});
      expect({code, out, lines: err.split('\n').length}, argv.join(' ')).toEqual({code: 2, out: '', lines: 2});
    }
    expect(await code('none.ndjson')).toBe(3);
    expect((await run(['stats', 'broken.txt'], {cwd})).out).toBe('');
    expect(await code('milk.txt', 'r.json')).toBe(1);
    const partly = await run(['stats', 'bad.ndjson', 'broken.txt', '--format', 'json'], {cwd});
    expect(partly.code).toBe(3);
    expect(partly.err.match(/^parcli: /gm)).toHaveLength(2);
    expect(JSON.parse(partly.out)).toMatchObject({documents: 1});
  });

  test('a closed pipe is no error', async () => {
    const cwd = folder({'r.json': JSON.stringify(RECORDS)});
    const stdoutError = Object.assign(new Error('EPIPE'), {code: 'EPIPE'});
    expect(await run(['stats', 'r.json'], {cwd, stdoutError})).toEqual({code: 0, out: '', err: ''});
  });
});

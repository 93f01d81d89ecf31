import {readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, describe, expect, test, vi} from 'vitest';
import {byteLines} from '../src/cli/inputs/byte-lines.ts';
import {ArrayError, jsonItems} from '../src/cli/inputs/json-items.ts';
import type {Part} from '../src/cli/run/outcome.ts';
import {convertRecords} from '../src/cli/run/records.ts';
import type {Manner} from '../src/cli/run/task.ts';
import {folder, NOTICE, run} from './cli-harness.ts';
import {command, ended, start} from './support/command.ts';

vi.setConfig({testTimeout: 60_000});

// A file of records that comes in several parts.

const COUNT = 400;
/** of a record and its line break */
let lines: string[] = [];
beforeAll(async () => {
  const extracted = await run(['extract', '-', '--to', 'ndjson'], {stdin: NOTICE});
  // Records that were read have their members in the order of the schema.
  const {out} = await run(['extract', 'a.ndjson', '--to', 'ndjson'], {cwd: folder({'a.ndjson': extracted.out})});
  lines = Array.from({length: COUNT}, (_, i) => out.replaceAll('47/TB-UBND', `${i + 1}/TB-UBND`));
});

const all = (): string => lines.join('');

test('it is read no further than what is written asks for', async () => {
  let pulled = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      pulled++;
      yield Buffer.from(lines[pulled % COUNT] ?? '');
    }
  }
  const manner = {format: 'ndjson', paper: {isTTY: false, width: 80, colour: false}, lang: 'en'} as Manner;
  const parts: Part[] = [];
  for await (const part of convertRecords(endless(), 'a.ndjson', 'ndjson', manner)) {
    parts.push(part);
    if (parts.length === 3) break;
  }
  expect(parts.every(({more, done}) => more && done.ends.length > 10)).toBe(true);
  expect(parts.reduce((sum, {done}) => sum + done.ends.length, 0)).toBeGreaterThanOrEqual(pulled - 2);
});

describe('every format, in one output and in a file for each input', () => {
  test.each(['ndjson', 'json', 'yaml', 'table'])('%s', async (format) => {
    const cwd = folder({'in/a.ndjson': all(), 'in/b.ndjson': lines[0] ?? ''});
    const one = await run(['extract', 'in/*', '--to', format, '-o', 'all', '--summary', '--lang', 'en'], {cwd});
    expect(one.code).toBe(0);
    expect(one.err).toContain('2 files · 401 documents · 0 failed');
    const text = readFileSync(join(cwd, 'all'), 'utf8');
    if (format === 'ndjson') expect(text === all() + lines[0]).toBe(true);
    if (format === 'json') expect(JSON.parse(text)).toEqual([...lines, lines[0]].map((line) => JSON.parse(line ?? '')));
    await run(['extract', 'in/*', '--to', format, '--out-dir', 'out'], {cwd});
    const [of = ''] = readdirSync(join(cwd, 'out'));
    const apart = await run(['extract', 'in/a.ndjson', '--to', format], {cwd});
    expect(readFileSync(join(cwd, 'out', of), 'utf8') === apart.out).toBe(true);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(2);
  });
});

test('a result that holds the same is left alone; another one stays, or is replaced with --force', async () => {
  const cwd = folder({'in/a.ndjson': all()});
  const argv = ['extract', 'in/a.ndjson', '--to', 'ndjson', '--out-dir', 'out', '--lang', 'en'];
  const result = join(cwd, 'out/a.ndjson');
  await run(argv, {cwd});
  const {ino} = statSync(result);
  expect((await run(argv, {cwd})).code).toBe(0);
  expect((await run([...argv, '--force'], {cwd})).code).toBe(0);
  expect(statSync(result).ino).toBe(ino);
  const others = [all().slice(0, -1), `${all()}\n`, all().replace('399/TB', '3999/TB'), lines[0] ?? '', ''];
  for (const other of others) {
    writeFileSync(result, other);
    const kept = await run(argv, {cwd});
    expect(kept).toMatchObject({code: 2, err: expect.stringContaining('out/a.ndjson')});
    expect(kept.err.trim().split('\n')).toHaveLength(1);
    expect(readFileSync(result, 'utf8') === other).toBe(true);
    expect((await run([...argv, '--force'], {cwd})).code).toBe(0);
    expect(readFileSync(result, 'utf8') === all()).toBe(true);
  }
  expect(readdirSync(join(cwd, 'out'))).toEqual(['a.ndjson']);
});

test('lines that are no records are passed over, and the first of them is told', async () => {
  const long = Buffer.alloc((64 << 20) + 1, 'x');
  const pieces = [lines[0] ?? '', Buffer.from('{"a":"\xff"}\n', 'latin1'), lines[1] ?? '', long, '\n', lines[2] ?? ''];
  const good = lines.slice(0, 3).join('');
  const argv = ['extract', 'a.ndjson', '--to', 'ndjson', '--errors', 'e', '--force', '--lang', 'en'];
  const cwd = folder({'a.ndjson': Buffer.concat(pieces.map((piece) => Buffer.from(piece)))});
  const first = await run(argv, {cwd});
  expect(first).toEqual({
    code: 3,
    out: good,
    err: 'parcli: a.ndjson:2: not valid UTF-8; convert the file to UTF-8 and run again\n',
  });
  expect(JSON.parse(readFileSync(join(cwd, 'e'), 'utf8')).reason).toMatch(/^line 2: not valid UTF-8/);
  writeFileSync(join(cwd, 'a.ndjson'), Buffer.concat(pieces.slice(2).map((piece) => Buffer.from(piece))));
  expect(await run(argv, {cwd})).toMatchObject({code: 3, out: lines.slice(1, 3).join('')});
  expect(JSON.parse(readFileSync(join(cwd, 'e'), 'utf8'))).toMatchObject({path: 'a.ndjson', code: 'tooLarge'});
});

test('beside documents that threads read, all comes in its turn', async () => {
  const cwd = folder({'in/a.txt': NOTICE, 'in/b.ndjson': all(), 'in/c.txt': NOTICE});
  const argv = ['extract', 'in/*', '--to', 'ndjson', '--concurrency'];
  const [off, two] = await Promise.all(
    ['off', '2'].map(async (n) => ended(start(await command(), [...argv, n], {cwd}))),
  );
  expect(off?.out.split('\n')).toHaveLength(COUNT + 3);
  expect(two?.out === off?.out && two?.code === 0).toBe(true);
});

test('records in an array are read as they come, and those before a fault are kept', async () => {
  const argv = ['extract', 'a.json', '--to', 'ndjson', '--lang', 'en'];
  const good = lines.slice(0, 2).join('');
  const array = `[\n${lines.slice(0, 2).join(',')}]`;
  const cases: [json: string, line: number | null][] = [
    [array, null],
    [`\ufeff\n${array}\n`, null],
    // cut off, in the third record, and between two
    [`[\n${lines.slice(0, 3).join(',').slice(0, -90)}`, 4],
    [`[\n${lines.slice(0, 2).join(',')}`, 4],
    [`${array}\n]`, 5],
    [`[\n${lines[0]},{"a":\n1 2},\n${lines[1]}]`, 4],
    [`[\n${lines.slice(0, 2).join(',')},]`, 4],
    // a bracket too many, a quote too few
    [`[\n${lines.slice(0, 2).join(',')}},${lines.slice(2, 9).join(',')}]`, 4],
    [`[\n${lines.slice(0, 2).join(',')},{"a":"b,\n1},${lines.slice(2, 9).join(',')}]`, 4],
    [`[\n${lines.slice(0, 2).join(',')},12`, 4],
  ];
  for (const [json, line] of cases) {
    const {code, out, err} = await run(argv, {cwd: folder({'a.json': json})});
    expect([json.slice(-40), out === good]).toEqual([json.slice(-40), true]);
    expect(code).toBe(line === null ? 0 : 3);
    if (line === null) expect(err).toBe('');
    else expect(err).toMatch(new RegExp(`^parcli: a\\.json:${line}: not valid JSON; [^\\n]+\\n$`));
  }
  const wrong = `[${lines[0]},\n{"schema":"parcli/record@1",\n"number":7},${lines[1]}]`;
  const told = await run(argv, {cwd: folder({'a.json': wrong})});
  expect(told).toMatchObject({code: 3, out: good});
  expect(told.err).toMatch(/^parcli: a\.json:3: no record of parcli: \/1\/\w+: [^\n]+\n$/);
});

test('of a cut array every command keeps what stands before the fault, and tells it once', async () => {
  const record = JSON.parse(lines[0] ?? '');
  const files = ['mot.txt', 'hai.txt'].map((path) => ({...record, source: {...record.source, path}}));
  const cwd = folder({
    'cut.json': `[\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n`,
    'whole.json': JSON.stringify(files),
  });
  const told = /^parcli: cut\.json:4: not valid JSON; [^\n]+\n$/;
  const exported = await run(['export', 'cut.json', '--to', 'csv', '--what', 'records', '--lang', 'en'], {cwd});
  expect(exported).toMatchObject({code: 3, err: expect.stringMatching(told)});
  expect(exported.out.trim().split('\r\n')).toHaveLength(3);
  const counted = await run(['stats', 'cut.json', '--format', 'json', '--lang', 'en'], {cwd});
  expect(counted).toMatchObject({code: 3, err: expect.stringMatching(told)});
  expect(JSON.parse(counted.out).documents).toBe(2);
  const judged = await run(['validate', 'cut.json', '--lang', 'en'], {cwd});
  expect(judged.err).toContain('cut.json:4: not valid JSON');
  expect(judged.out).toContain('hai.txt');
  const compared = await run(['diff', 'cut.json', 'whole.json', '--lang', 'en'], {cwd});
  expect(compared).toMatchObject({code: 3, err: expect.stringMatching(told)});
});

test('blank lines, marks and lines of nothing', async () => {
  const argv = ['extract', 'a.ndjson', '--to', 'ndjson', '--lang', 'en'];
  const [first = '', second = ''] = lines;
  const reading = (text: string) => run(argv, {cwd: folder({'a.ndjson': text})});
  expect(await reading(`\ufeff${first}\u00a0\n\r\n${second}`)).toMatchObject({code: 0, out: first + second});
  expect(await reading(`${first}\0\0\0\n`)).toMatchObject({code: 3, out: first});
  expect((await reading('\ufeff')).code).toBe(1);
});

test('items of an array, however the pieces fall', async () => {
  const items = async (text: string, size: number): Promise<unknown[]> => {
    const bytes = Buffer.from(text);
    async function* pieces(): AsyncGenerator<Uint8Array> {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const found: unknown[] = [];
    try {
      for await (const {bytes: of, index, line} of jsonItems(pieces(), 20))
        found.push([of && Buffer.from(of).toString().trim(), index, line]);
    } catch (error) {
      found.push(error instanceof ArrayError ? error.line : error);
    }
    return found;
  };
  const long = `"${'x'.repeat(30)}"`;
  for (let size = 1; size < 12; size++) {
    expect(await items(`\ufeff [ {"a":"]},\\"["},\n[1,\n[]] ,${long},\n\n"é" ]\n`, size)).toEqual([
      ['{"a":"]},\\"["}', 0, 1],
      ['[1,\n[]]', 1, 2],
      [null, 2, 3],
      ['"é"', 3, 5],
    ]);
    expect(await items('[ ]', size)).toEqual([]);
    expect(await items('[1,\n]', size)).toEqual([
      ['1', 0, 1],
      ['', 1, 2],
    ]);
    expect(await items('{"a":\n[1]}', size)).toEqual([['{"a":\n[1]}', null, 1]]);
    expect(await items('[1]\n2', size)).toEqual([['1', 0, 1], 2]);
    expect(await items('[1,2', size)).toEqual([['1', 0, 1], 1]);
    expect(await items('[1,[2]\n,{', size)).toEqual([['1', 0, 1], ['[2]', 1, 1], 2]);
    expect(await items('', size)).toEqual([['', null, 1]]);
    expect(await items('[1},2]', size)).toEqual([1]);
    expect(await items('[{"a":"b\n}]', size)).toEqual([1]);
    expect(await items('["a",12', size)).toEqual([['"a"', 0, 1], 1]);
    expect(await items(' \ufeff[1]', size)).toEqual([['[1]', null, 1]]);
  }
});

test('lines of bytes, however the pieces fall', async () => {
  const text = 'một\n\nhai\r\n\nbốn năm sáu\ncuối';
  for (let size = 1; size < 12; size++) {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    }
    const found: (string | null)[] = [];
    for await (const line of byteLines(pieces(), 8)) found.push(line && Buffer.from(line).toString());
    expect(found).toEqual(['một', '', 'hai\r', '', null, 'cuối']);
  }
});

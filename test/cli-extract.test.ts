import {createHash} from 'node:crypto';
import {expect, test} from 'vitest';
import {parse} from 'yaml';
import {type DocumentRecord, extract} from '../src/index.ts';
import {recordSchema} from '../src/record.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

const NUMBER = '47/TB-UBND';
const BROKEN = new Uint8Array([0x53, 0xe1, 0xbb, 0x0a, 0x41]);
const BINARY = new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3]);

function numbers(json: string): (string | null)[] {
  return (JSON.parse(json) as DocumentRecord[]).map(({number}) => number);
}

test('prints an array of valid records, with path and digest of the file', async () => {
  const {code, out, err} = await run(['extract', 'a.txt'], {cwd: folder({'a.txt': NOTICE})});
  expect({code, err}).toEqual({code: 0, err: ''});
  const [record, ...others] = JSON.parse(out);
  expect(others).toEqual([]);
  expect(recordSchema.parse(record).number).toBe(NUMBER);
  expect(record.source).toMatchObject({path: 'a.txt', format: 'text', encoding: 'utf-8'});
  expect(record.source.sha256).toBe(createHash('sha256').update(NOTICE).digest('hex'));
});

test('JSON is one record a line in a pipe and indented on a terminal', async () => {
  const cwd = folder({'a.txt': NOTICE});
  const piped = await run(['extract', 'a.txt', 'a.txt'], {cwd});
  expect(piped.out.trim().split('\n')).toHaveLength(4);
  const shown = await run(['extract', 'a.txt', 'a.txt'], {cwd, terminal: 80});
  expect(shown.out).toBe(`${JSON.stringify(JSON.parse(shown.out), null, 2)}\n`);
  expect(JSON.parse(shown.out)).toEqual(JSON.parse(piped.out));
});

test('ndjson and yaml hold the same records', async () => {
  const cwd = folder({'a.txt': NOTICE});
  const {out: json} = await run(['extract', 'a.txt', 'a.txt'], {cwd});
  const {out: lines} = await run(['extract', 'a.txt', 'a.txt', '--to', 'ndjson'], {cwd});
  const {out: yaml} = await run(['extract', 'a.txt', 'a.txt', '--to', 'yaml'], {cwd});
  const records = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(records).toEqual(JSON.parse(json));
  expect(parse(yaml)).toEqual(records);
  expect(parse(yaml, {version: '1.1'})).toEqual(records);
});

test('reads Markdown by extension, and anything with --from', async () => {
  const cwd = folder({'a.md': NOTICE, 'b.dat': NOTICE});
  const formats = async (argv: string[]) => {
    const {out} = await run(['extract', ...argv], {cwd});
    return (JSON.parse(out) as DocumentRecord[]).map(({source}) => source.format);
  };
  expect(await formats(['a.md'])).toEqual(['markdown']);
  expect(await formats(['b.dat', '--from', 'text'])).toEqual(['text']);
  const {code, out, err} = await run(['extract', 'b.dat'], {cwd});
  expect({code, out}).toEqual({code: 3, out: ''});
  expect(err).toMatch(/^parcli: b\.dat: .*--from.*\n$/);
});

test('exit 1 where nothing is recognised: the result is empty, one line says so', async () => {
  const cwd = folder({'a.txt': 'mua sữa, mua rau\n', 'b.txt': NOTICE});
  const alone = await run(['extract', 'a.txt'], {cwd});
  expect(alone).toMatchObject({code: 1, out: '[]\n'});
  expect(alone.err).toMatch(/^parcli: a\.txt: không nhận ra .*\n$/);
  const both = await run(['extract', 'a.txt', 'b.txt'], {cwd});
  expect(both.code).toBe(1);
  expect(numbers(both.out)).toEqual([NUMBER]);
});

test('exit 3 where some inputs cannot be read: one line each, the others are written', async () => {
  const cwd = folder({'a.txt': BROKEN, 'b.txt': NOTICE, 'c.txt': BINARY});
  const {code, out, err} = await run(['extract', 'a.txt', 'none.txt', 'b.txt', 'c.txt'], {cwd});
  expect(code).toBe(3);
  expect(numbers(out)).toEqual([NUMBER]);
  const [broken, missing, binary, ...rest] = err.split('\n');
  expect(broken).toMatch(/^parcli: a\.txt:1: .*UTF-8/);
  expect(missing).toMatch(/^parcli: none\.txt: không đọc được/);
  expect(binary).toMatch(/^parcli: c\.txt: dữ liệu nhị phân/);
  expect(rest).toEqual(['']);
});

test('where nothing at all can be read there is no output', async () => {
  const cwd = folder();
  expect(await run(['extract', 'none.txt'], {cwd})).toMatchObject({code: 3, out: ''});
});

test('exit 70 for a bug: one line, a stack only with --debug', async () => {
  const cwd = folder({'a.txt': NOTICE});
  const stdoutError = new TypeError('out of order');
  const quiet = await run(['extract', 'a.txt'], {cwd, stdoutError});
  expect(quiet.code).toBe(70);
  expect(quiet.err).toMatch(/^parcli: .*out of order.*--debug.*\n$/);
  const loud = await run(['extract', 'a.txt', '--debug'], {cwd, stdoutError});
  expect(loud.err).toMatch(/\n {4}at /);
});

test.each(['EPIPE', 'ERR_STREAM_DESTROYED'])('a reader that goes away ends the run quietly (%s)', async (code) => {
  const cwd = folder({'a.txt': NOTICE});
  for (const argv of [['extract', 'a.txt'], ['extract', 'a.txt', '--to', 'ndjson'], ['--help'], ['schema']]) {
    const stdoutError = Object.assign(new Error('gone'), {code});
    expect(await run(argv, {cwd, stdoutError})).toEqual({code: 0, out: '', err: ''});
  }
});

test.each([
  ['extract', 'a.txt'],
  ['extract', 'a.txt', '--text'],
  ['explain', 'a.txt'],
  ['export', 'a.txt', '--to', 'csv'],
  ['validate', 'a.txt'],
  ['validate', 'a.txt', '--print-config'],
  ['stats', 'a.txt'],
  ['diff', 'a.txt', 'b.txt'],
  ['rules'],
  ['rules', '--format', 'json'],
  ['schema'],
  ['--help'],
  ['help', 'extract'],
  ['--version'],
])('exit 2 and one line where stdout is on a full disk: %j', async (...argv) => {
  const cwd = folder({'a.txt': NOTICE, 'b.txt': NOTICE.replace('30/4', '15/5')});
  const stdoutError = Object.assign(new Error('ENOSPC: no space left on device, write'), {code: 'ENOSPC'});
  const {code, out, err} = await run([...argv, '--lang', 'en'], {cwd, stdoutError});
  expect({code, out, err}).toEqual({code: 2, out: '', err: 'parcli: stdout: cannot be written: the disk is full\n'});
});

test.each([
  [['extract', '--to', 'xml', 'a.txt'], /--to: .*xml.*json, ndjson, yaml, table/],
  [['extract', '--too', 'json', 'a.txt'], /--too.*--to\?/],
  [['extrakt', 'a.txt'], /extrakt.*extract\?/],
  [['extract', 'a.txt', '-o'], /-o, --output/],
  [['extract'], /stdin/],
  [['extract', '-', '--files-from', '-'], /stdin/],
  [['extract', 'a.txt', '-o', 'x.json', '--out-dir', 'x'], /-o.*--out-dir/],
  [['schema', 'record', 'more'], /schema/],
  [['schema', 'foo'], /name: giá trị foo không hợp lệ; chọn: record, diff, /],
  [['schema', 'foo', '--lang', 'en'], /name: foo is not valid; choose: record, diff, /],
  [['--lang', 'fr', 'schema'], /--lang: .*fr.*vi, en/],
])('exit 2 for wrong usage: %j', async (argv, line) => {
  const {code, out, err} = await run(argv, {cwd: folder({'a.txt': NOTICE})});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(/^parcli: .*\n$/);
  expect(err).toMatch(line);
});

test('help is Vietnamese, or English with --lang en wherever it stands', async () => {
  const vietnamese = await run(['--help']);
  expect(vietnamese).toMatchObject({code: 0, err: ''});
  expect(vietnamese.out).toMatch(/Cách dùng:.*Lệnh:.*Ví dụ:.*Mã thoát:/s);
  for (const argv of [
    ['--help', '--lang', 'en'],
    ['--lang=en', 'extract', '--help'],
    ['help', 'extract', '--lang', 'en'],
  ]) {
    const {code, out} = await run(argv);
    expect(code).toBe(0);
    expect(out).toMatch(/Usage:.*Options:.*Examples:/s);
    expect(out).not.toMatch(/[ạảấầẩẫậ]/);
  }
  const bare = await run([]);
  expect(bare).toMatchObject({code: 2, out: '', err: vietnamese.out});
});

test('help on a command, on help, and on what is no command', async () => {
  const general = await run(['--help']);
  for (const argv of [['help'], ['help', 'help'], ['help', '--help']]) expect(await run(argv)).toEqual(general);
  const extract = await run(['extract', '--help']);
  for (const rest of [['extract'], ['extract', '--help']]) expect(await run(['help', ...rest])).toEqual(extract);
  for (const name of ['foo', 'extrakt']) {
    const unknown = await run([name]);
    expect(unknown).toMatchObject({code: 2, out: '', err: expect.stringContaining(`không có lệnh ${name};`)});
    expect(await run(['help', name])).toEqual(unknown);
  }
});

test('messages follow --lang', async () => {
  const {err} = await run(['extract', 'none.txt', '--lang', 'en'], {cwd: folder()});
  expect(err).toBe('parcli: none.txt: cannot be read: no such file or directory; check the path\n');
});

test('schema prints the JSON Schema of the record', async () => {
  const {code, out} = await run(['schema']);
  expect(code).toBe(0);
  const schema = JSON.parse(out);
  expect(schema.$schema).toMatch(/2020-12/);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(recordSchema.shape));
});

test('bytes and text give the same records', () => {
  const values = (input: string | Uint8Array) => extract(input).map(({source: _, ...record}) => record);
  expect(values(new TextEncoder().encode(NOTICE))).toEqual(values(NOTICE));
});

import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {folder, NOTICE, run} from './cli-harness.ts';

vi.setConfig({testTimeout: 60_000});

const FILES = {
  'in/a.txt': NOTICE,
  'in/b.txt': NOTICE.replace('47/TB-UBND', '48/TB-UBND'),
  'in/same.txt': NOTICE,
  'in/bad.txt': new Uint8Array([0xff]),
  'in/empty.txt': 'mua sữa\n',
};
const RUN = ['extract', 'in', '--to', 'ndjson', '--summary', '--lang', 'en', '--cache', 'cache'];

/** How many inputs were known. */
const known = (err: string): number => Number(/(\d+) from the cache/.exec(err)?.[1]);
/** What was said, but for the totals. */
const told = (err: string): string[] =>
  err.split('\n').filter((line) => line !== '' && !line.includes('from the cache'));

function entries(cwd: string): string[] {
  return readdirSync(join(cwd, 'cache'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name !== '.pruned')
    .map((entry) => join(entry.parentPath, entry.name));
}

test('a second run gives the same without reading anything again, and says the same', async () => {
  const cwd = folder(FILES);
  const plain = await run(['extract', 'in', '--to', 'ndjson', '--lang', 'en'], {cwd});
  const first = await run(RUN, {cwd});
  const second = await run(RUN, {cwd});
  expect(known(first.err)).toBe(1);
  expect(known(second.err)).toBe(5);
  for (const {code, out, err} of [first, second]) {
    expect({code, out, told: told(err)}).toEqual({code: 3, out: plain.out, told: told(plain.err)});
  }
});

test('it holds for every format, wherever the file lies', async () => {
  const cwd = folder(FILES);
  await run(RUN, {cwd});
  renameSync(join(cwd, 'in'), join(cwd, 'Thư mục "mới" \u202e'));
  for (const format of ['json', 'ndjson', 'yaml', 'table']) {
    const argv = ['extract', 'Thư mục "mới" \u202e', '--to', format, '--summary', '--lang', 'en'];
    const plain = await run(argv, {cwd});
    const cached = await run([...argv, '--cache', 'cache'], {cwd});
    expect(known(cached.err)).toBe(5);
    expect(cached.out).toBe(plain.out);
  }
});

test('what has changed is read again: the content, what the name says of the form, an option', async () => {
  const cwd = folder(FILES);
  await run(RUN, {cwd});
  appendFileSync(join(cwd, 'in/a.txt'), '\n');
  expect(known((await run(RUN, {cwd})).err)).toBe(4);
  renameSync(join(cwd, 'in/b.txt'), join(cwd, 'in/b.md'));
  expect(known((await run(RUN, {cwd})).err)).toBe(4);
  expect(known((await run([...RUN, '--changes', 'rejected'], {cwd})).err)).toBe(0);
  expect(known((await run([...RUN, '--from', 'markdown'], {cwd})).err)).toBe(0);
  expect(known((await run(RUN, {cwd})).err)).toBe(5);
});

test('failures are remembered until they are asked for again, or may be no failures under other limits', async () => {
  const cwd = folder({'in/bad.txt': FILES['in/bad.txt']});
  await run(RUN, {cwd});
  const second = await run([...RUN, '--errors', 'e.ndjson'], {cwd});
  expect(second.code).toBe(3);
  expect(known(second.err)).toBe(1);
  expect(JSON.parse(readFileSync(join(cwd, 'e.ndjson'), 'utf8'))).toMatchObject({
    path: 'in/bad.txt',
    code: 'malformed',
  });
  expect(known((await run([...RUN, '--retry-failed'], {cwd})).err)).toBe(0);
  expect(known((await run([...RUN, '--timeout', '200'], {cwd})).err)).toBe(0);
});

test('damaged entries count for nothing', async () => {
  const cwd = folder(FILES);
  const {out} = await run(RUN, {cwd});
  const damages: ((bytes: Buffer) => Buffer | string)[] = [
    () => '',
    (bytes) => bytes.subarray(0, bytes.length - 1),
    (bytes) => bytes.subarray(0, 20),
    (bytes) => Buffer.concat([bytes, Buffer.from('{}\n')]),
    (bytes) => Buffer.from(bytes.map((byte, i) => (i === Math.floor(bytes.length / 2) ? byte ^ 1 : byte))),
    (bytes) => bytes.toString().replace('"notes":[]', '"notes":[{"vi":": x","en":": x"}]'),
    () => 'null\n',
    () => '{"sum":1}',
  ];
  for (const damage of damages) {
    for (const path of entries(cwd)) writeFileSync(path, damage(readFileSync(path)));
    const again = await run(RUN, {cwd});
    expect(again.out).toBe(out);
    expect(told(again.err)).toHaveLength(2);
  }
  // An entry may even be a directory.
  const [entry = ''] = entries(cwd);
  renameSync(entry, `${entry}.old`);
  mkdirSync(entry);
  expect((await run(RUN, {cwd})).out).toBe(out);
});

test('a cache that cannot be used: told before anything is read', async () => {
  const cwd = folder({...FILES, cache: 'a file'});
  const {code, out, err} = await run(RUN, {cwd});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toBe('parcli: cache: cannot be written: a part of the path is not a directory\n');
});

test('nothing but whole entries stands in it, and a run leaves it alone without --cache', async () => {
  const cwd = folder(FILES);
  await run(['extract', 'in'], {cwd});
  expect(existsSync(join(cwd, 'cache'))).toBe(false);
  await run(RUN, {cwd});
  const names = entries(cwd);
  expect(names).toHaveLength(4);
  expect(
    names.filter((name) => !/\/[0-9a-f]{16}\/[0-9a-f]{2}\/[0-9a-f]{62}$/.test(name.replaceAll('\\', '/'))),
  ).toEqual([]);
  const before = names.map((name) => statSync(name).mtimeMs);
  await run(RUN, {cwd});
  expect(names.map((name) => statSync(name).mtimeMs)).toEqual(before);
});

test('notes on reading are told again', async () => {
  const mixed = new Uint8Array([...new TextEncoder().encode(NOTICE), ...Buffer.from('\nC\xf4ng h\xf2a\n', 'latin1')]);
  const cwd = folder({'in/a.txt': mixed});
  const first = await run(RUN, {cwd});
  const second = await run(RUN, {cwd});
  expect(known(second.err)).toBe(1);
  expect(told(second.err)).toEqual(told(first.err));
});

import {chmodSync, readFileSync, symlinkSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import type {DocumentRecord} from '../src/index.ts';
import {folder, NOTICE, type RunOptions, run} from './cli-harness.ts';

const ARCHIVE = {
  'archive/b.txt': NOTICE,
  'archive/2023/a.txt': NOTICE,
  'archive/2023/notes.md': NOTICE,
  'archive/2023/photo.gif': 'x',
  'archive/.hidden/c.txt': NOTICE,
  'other/[1] a.txt': NOTICE,
};

/** The paths of the records that a run gives. */
async function paths(argv: readonly string[], options: RunOptions) {
  const {code, out, err} = await run(['extract', '--to', 'ndjson', ...argv], options);
  const records = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as DocumentRecord);
  return {code, err, paths: records.map(({source}) => source.path)};
}

const ALL = ['archive/2023/a.txt', 'archive/2023/notes.md', 'archive/b.txt'];

test('a directory gives its readable files, in order, without hidden ones', async () => {
  const cwd = folder(ARCHIVE);
  expect(await paths(['archive'], {cwd})).toEqual({code: 0, err: '', paths: ALL});
  expect(await paths(['./archive/'], {cwd})).toMatchObject({paths: ALL});
  const absolute = join(cwd, 'archive/2023');
  expect(await paths([absolute], {cwd})).toMatchObject({paths: [`${absolute}/a.txt`, `${absolute}/notes.md`]});
});

test('with --from a directory gives files of every extension', async () => {
  const {paths: read} = await paths(['archive/2023', '--from', 'text'], {
    cwd: folder({...ARCHIVE, 'archive/2023/photo.gif': NOTICE}),
  });
  expect(read).toEqual(['archive/2023/a.txt', 'archive/2023/notes.md', 'archive/2023/photo.gif']);
});

test.each([
  ['archive/**/*.txt', ['archive/2023/a.txt', 'archive/b.txt']],
  ['**/*.{txt,md}', [...ALL, 'other/[1] a.txt']],
  ['archive/*', ['archive/b.txt']],
  ['archive/20?3/a.txt', ['archive/2023/a.txt']],
])('expands the pattern %s itself', async (pattern, expected) => {
  expect(await paths([pattern], {cwd: folder(ARCHIVE)})).toEqual({code: 0, err: '', paths: expected});
});

test('a file whose name could be a pattern is that file', async () => {
  expect(await paths(['other/[1] a.txt'], {cwd: folder(ARCHIVE)})).toMatchObject({paths: ['other/[1] a.txt']});
});

test('patterns match names that are stored decomposed', async () => {
  const name = 'văn bản/thông báo.txt'.normalize('NFD');
  expect(await paths(['văn*/thông*.txt'.normalize('NFC')], {cwd: folder({[name]: NOTICE})})).toMatchObject({
    paths: [name],
  });
});

test.each([
  ['empty', ''],
  ['blank', ' \r\n\t\n'],
  ['only a BOM', '\ufeff'],
])('a file that is %s is told as empty, in every command and from the cache', async (_, content) => {
  const cwd = folder({'a.txt': content, 'b.txt': NOTICE});
  const line = 'tệp rỗng, không có chữ nào; kiểm tra lại đường dẫn hoặc xuất lại văn bản';
  const cached = ['extract', 'a.txt', '--cache', 'cache'];
  for (const argv of [['extract', 'a.txt'], cached, cached, ['explain', 'a.txt'], ['stats', 'a.txt']]) {
    expect(await run(argv, {cwd})).toMatchObject({code: 1, err: `parcli: a.txt: ${line}\n`});
  }
  expect(await run(['export', 'a.txt', '--to', 'csv'], {cwd})).toMatchObject({
    code: 1,
    err: `parcli: a.txt: ${line}\n`,
  });
  expect(await run(['diff', 'a.txt', 'b.txt'], {cwd})).toMatchObject({code: 3, err: `parcli: a.txt: ${line}\n`});
  for (const command of ['extract', 'explain', 'stats']) {
    expect(await run([command, '-'], {cwd, stdin: content})).toMatchObject({code: 1, err: `parcli: -: ${line}\n`});
  }
});

test('exit 2 for a pattern or a directory that gives nothing; the others are read', async () => {
  const cwd = folder({...ARCHIVE, 'empty/x.gif': ''});
  const {code, err, paths: read} = await paths(['none/*.txt', 'empty', 'archive/b.txt'], {cwd});
  expect({code, read}).toEqual({code: 2, read: ['archive/b.txt']});
  expect(err).toMatch(/^parcli: none\/\*\.txt: .*\nparcli: empty: .*\n$/);
});

test('a file without an ending is told by what is wrong: it is not there, or of no known format', async () => {
  const cwd = folder({ghi: NOTICE});
  const told = async (name: string) => (await run(['extract', name, '--lang', 'en'], {cwd})).err;
  expect(await told('gh')).toMatch(/^parcli: gh: cannot be read: [^\n]+\n$/);
  expect(await told('ghi')).toMatch(/^parcli: ghi: [^\n]*--from text[^\n]*\n$/);
});

test('links lead to files, but never round in circles; a broken one is told', async () => {
  const cwd = folder(ARCHIVE);
  symlinkSync('..', join(cwd, 'archive/2023/up'));
  symlinkSync('../b.txt', join(cwd, 'archive/2023/link.txt'));
  symlinkSync('gone.txt', join(cwd, 'archive/2023/lost.txt'));
  const {code, err, paths: read} = await paths(['archive/2023'], {cwd});
  expect(read).toEqual(['archive/2023/a.txt', 'archive/2023/link.txt', 'archive/2023/notes.md']);
  expect(code).toBe(3);
  expect(err).toMatch(/^parcli: archive\/2023\/lost\.txt: .*\n$/);
});

test.skipIf(process.getuid?.() === 0)('what may not be read is told, and the others are read', async () => {
  const cwd = folder(ARCHIVE);
  chmodSync(join(cwd, 'archive/2023'), 0);
  const {code, err, paths: read} = await paths(['archive'], {cwd});
  chmodSync(join(cwd, 'archive/2023'), 0o700);
  expect({code, read}).toEqual({code: 3, read: ['archive/b.txt']});
  expect(err).toMatch(/^parcli: archive\/2023: .*\n$/);
});

test.each(['off', 'auto', '2'])(
  'a path that cannot be is one line, one error; the others are written (%s)',
  async (threads) => {
    const long = `${'x'.repeat(300)}.txt`;
    const cwd = folder({'ok.txt': NOTICE, 'two.txt': NOTICE, list: `ok.txt\nok.txt/b.txt\n${long}\ntwo.txt\n`});
    for (const named of [
      ['ok.txt', 'ok.txt/b.txt', long, 'two.txt'],
      ['--files-from', 'list'],
    ]) {
      const argv = [...named, '--concurrency', threads, '--errors', 'e.ndjson', '--force'];
      const {code, err, paths: read} = await paths(argv, {cwd});
      expect({code, read}).toEqual({code: 3, read: ['ok.txt', 'two.txt']});
      expect(err).toMatch(/^parcli: ok\.txt\/b\.txt: .*\nparcli: x+\.txt: .*\n$/);
      const errors = readFileSync(join(cwd, 'e.ndjson'), 'utf8').trim().split('\n');
      expect(errors.map((line) => JSON.parse(line).code)).toEqual(['ENOTDIR', 'ENAMETOOLONG']);
    }
  },
);

test('- is stdin, named by --stdin-filename', async () => {
  expect(await paths(['-'], {stdin: NOTICE})).toEqual({code: 0, err: '', paths: ['-']});
  const named = await run(['extract', '-', '--stdin-filename', 'a/b.md'], {stdin: NOTICE});
  expect(JSON.parse(named.out)[0].source).toMatchObject({path: 'a/b.md', format: 'markdown'});
});

test('--files-from takes names as they stand, a line each', async () => {
  const cwd = folder({...ARCHIVE, list: 'archive/b.txt\r\n\nother/[1] a.txt\narchive/2023'});
  const expected = ['archive/b.txt', 'other/[1] a.txt', 'archive/2023/a.txt', 'archive/2023/notes.md'];
  expect(await paths(['--files-from', 'list'], {cwd})).toEqual({code: 0, err: '', paths: expected});
  const after = await paths(['archive/2023/a.txt', '--files-from', 'list'], {cwd});
  expect(after.paths).toEqual(['archive/2023/a.txt', ...expected]);
});

test('--files-from - -0 takes names from stdin that end in NUL', async () => {
  const cwd = folder({'dòng\nhai.txt': NOTICE, '-': NOTICE, 'c*.txt': NOTICE});
  const stdin = 'dòng\nhai.txt\0c*.txt\0none.txt\0';
  const {code, err, paths: read} = await paths(['--files-from', '-', '-0'], {cwd, stdin});
  expect({code, read}).toEqual({code: 3, read: ['dòng\nhai.txt', 'c*.txt']});
  expect(err).toMatch(/^parcli: none\.txt: .*\n$/);
  expect(await paths(['--files-from', '-', '-0', '--from', 'text'], {cwd, stdin: '-\0'})).toMatchObject({paths: ['-']});
});

test('a list that cannot be read is a usage error', async () => {
  const {code, err} = await paths(['--files-from', 'none'], {cwd: folder()});
  expect(code).toBe(2);
  expect(err).toMatch(/^parcli: none: .*\n$/);
});

test('names from the file system are shown without their control characters', async () => {
  const {err} = await run(['extract', 'a\u001b[31m\nb\u202e.txt'], {cwd: folder()});
  expect(err).toMatch(/^parcli: a b\.txt: [^\p{Cc}]*\n$/u);
});

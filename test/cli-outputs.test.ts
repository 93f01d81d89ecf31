import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {commonDirectory, mirroredPath} from '../src/cli/inputs/mirror.ts';
import {draftFile} from '../src/cli/outputs/atomic-file.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

const FILES = {'in/a.txt': NOTICE, 'in/2023/b.txt': NOTICE, 'in/bad.txt': new Uint8Array([0xff])};

/** All files below a folder. */
function tree(root: string): string[] {
  return readdirSync(root, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}

test('-o writes a file, nothing to stdout, and picks the format by its name', async () => {
  const cwd = folder(FILES);
  const result = await run(['extract', 'in/a.txt', '-o', 'out.ndjson'], {cwd, terminal: 80});
  expect(result).toEqual({code: 0, out: '', err: ''});
  expect(
    readFileSync(join(cwd, 'out.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toHaveLength(1);
  await run(['extract', 'in/a.txt', '-o', 'out.yml'], {cwd});
  expect(readFileSync(join(cwd, 'out.yml'), 'utf8')).toMatch(/^- schema: parcli/);
});

test('-o with the ending of a form that the command does not write is refused, unless the form is named', async () => {
  const cwd = folder(FILES);
  for (const ending of ['xlsx', 'csv', 'html', 'docx', 'pdf', 'md', 'XLSX']) {
    const {code, out, err} = await run(['extract', 'in/a.txt', '-o', `so.${ending}`], {cwd});
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err).toMatch(/^parcli: so\.\w+: [^\n]*--to, chọn: json, ndjson, yaml, table\n$/);
    expect(err.includes('parcli export')).toBe(!/docx|pdf/.test(ending));
  }
  for (const command of [
    ['stats', 'in/a.txt'],
    ['diff', 'in/a.txt', 'in/2023/b.txt'],
    ['diff', '--follow', 'in/a.txt', 'in/a.txt'],
  ]) {
    const {code, err} = await run([...command, '-o', 'x.csv', '--lang', 'en'], {cwd});
    expect({code, err}).toEqual({code: 2, err: expect.stringMatching(/^parcli: x\.csv: [^\n]*--format[^\n]*\n$/)});
  }
  expect(tree(cwd)).toEqual(Object.keys(FILES).sort());
  expect(await run(['extract', 'in/a.txt', '-o', 'so.csv', '--to', 'json'], {cwd})).toMatchObject({code: 0});
  expect(await run(['extract', 'in', '-o', 'r.jsonl'], {cwd})).toMatchObject({code: 3});
  const lines = readFileSync(join(cwd, 'r.jsonl'), 'utf8').trim().split('\n');
  expect(lines.map((line) => JSON.parse(line).schema)).toHaveLength(2);
});

test.each([
  [['extract', ''], 'input'],
  [['extract', 'in', ''], 'input'],
  [['explain', ''], 'input'],
  [['diff', 'in/a.txt', ''], 'input'],
  [['extract', 'in', '--out-dir', ''], '--out-dir'],
  [['extract', 'in', '-o', ''], '--output'],
  [['export', 'in', '--to', 'csv', '-o', ''], '--output'],
  [['stats', '--files-from', ''], '--files-from'],
  [['extract', 'in', '--errors='], '--errors'],
  [['extract', 'in', '--cache', ''], '--cache'],
])('an empty name is none: %j', async (argv, what) => {
  const cwd = folder({'in/a.txt': NOTICE, 'b.txt': NOTICE});
  const {code, out, err} = await run(argv, {cwd});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(
    what === 'input' ? /^parcli: chưa nêu tên tệp[^\n]+\n$/ : /^parcli: chưa nêu giá trị của [^\n]+\n$/,
  );
  if (what !== 'input') expect(err).toContain(what);
  expect(tree(cwd)).toEqual(['b.txt', 'in/a.txt']);
});

test('-o does not overwrite without --force, and says so before it reads', async () => {
  const cwd = folder({...FILES, 'out.json': 'precious'});
  const refused = await run(['extract', 'in', '-o', 'out.json'], {cwd});
  expect(refused).toMatchObject({code: 2, out: ''});
  expect(refused.err).toMatch(/^parcli: out\.json: .*--force.*\n$/);
  expect(readFileSync(join(cwd, 'out.json'), 'utf8')).toBe('precious');
  const forced = await run(['extract', 'in/a.txt', '-o', 'out.json', '--force'], {cwd});
  expect(forced.code).toBe(0);
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(1);
});

test('where the result may not be written, nothing else is begun', async () => {
  const cwd = folder({'in/a.txt': NOTICE, 'out.json': 'precious'});
  expect(await run(['extract', 'in', '-o', 'out.json', '--errors', 'e.ndjson'], {cwd})).toMatchObject({code: 2});
  expect(tree(cwd)).toEqual(['in/a.txt', 'out.json']);
});

test('-o keeps a symbolic link, writes to a device as it stands, and refuses a directory', async () => {
  const cwd = folder({...FILES, 'real.json': ''});
  symlinkSync('real.json', join(cwd, 'link.json'));
  expect((await run(['extract', 'in/a.txt', '-o', 'link.json', '--force'], {cwd})).code).toBe(0);
  expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(join(cwd, 'real.json'), 'utf8'))).toHaveLength(1);
  expect(await run(['extract', 'in/a.txt', '-o', 'in'], {cwd})).toMatchObject({code: 2});
  expect(await run(['extract', 'in/a.txt', '-o', 'none/out.json'], {cwd})).toMatchObject({code: 2});
  if (process.platform !== 'win32') {
    expect(await run(['extract', 'in/a.txt', '-o', '/dev/null'], {cwd})).toMatchObject({code: 0, err: ''});
    expect(lstatSync('/dev/null').isFile()).toBe(false);
  }
});

test('the result of the good inputs is written whole; failures leave nothing behind', async () => {
  const cwd = folder(FILES);
  expect(await run(['extract', 'in', '-o', 'out.json'], {cwd})).toMatchObject({code: 3, out: ''});
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'))).toHaveLength(2);
  expect(await run(['extract', 'in/bad.txt', '-o', 'bad.json'], {cwd})).toMatchObject({code: 3});
  expect(tree(cwd)).toEqual(['in/2023/b.txt', 'in/a.txt', 'in/bad.txt', 'out.json']);
});

test('half an array never reaches stdout', async () => {
  const cwd = folder(FILES);
  const {stringify} = JSON;
  vi.spyOn(JSON, 'stringify').mockImplementation((value, ...rest) => {
    if (value?.source?.path === 'in/2023/b.txt') throw new Error('broken serialiser');
    return stringify(value, ...(rest as []));
  });
  const {code, out} = await run(['extract', 'in/a.txt', 'in/2023/b.txt'], {cwd});
  vi.restoreAllMocks();
  // A bug of ours with one file does not cost the others; what is printed is whole.
  expect({code, records: JSON.parse(out)}).toEqual({
    code: 70,
    records: [expect.objectContaining({number: '47/TB-UBND'})],
  });
});

test('--out-dir mirrors names below the common directory of the inputs', async () => {
  const cwd = folder(FILES);
  const outputs = async (argv: string[]) => {
    await run(['extract', ...argv, '--out-dir', 'out', '--force'], {cwd});
    const written = tree(join(cwd, 'out'));
    for (const file of written) expect(JSON.parse(readFileSync(join(cwd, 'out', file), 'utf8'))).toHaveLength(1);
    return written;
  };
  expect(await outputs(['in/a.txt'])).toEqual(['a.json']);
  expect(await outputs(['in'])).toEqual(['2023/b.json', 'a.json']);
  expect(await outputs(['in/**/*.txt'])).toEqual(['2023/b.json', 'a.json']);
  expect(await outputs([join(cwd, 'in/2023/b.txt'), join(cwd, 'in/a.txt')])).toEqual(['2023/b.json', 'a.json']);
});

test('--out-dir overwrites nothing without --force, and writes the others', async () => {
  const cwd = folder({...FILES, 'out/a.json': 'precious'});
  const {code, out, err} = await run(['extract', 'in/a.txt', 'in/2023/b.txt', '--out-dir', 'out'], {cwd});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(/^parcli: out\/a\.json: .*--force.*\n$/);
  expect(readFileSync(join(cwd, 'out/a.json'), 'utf8')).toBe('precious');
  expect(tree(join(cwd, 'out'))).toEqual(['2023/b.json', 'a.json']);
});

test('no result replaces what it is made from, not even with --force', async () => {
  const cwd = folder({...FILES, list: 'in/a.txt\n'});
  const {out} = await run(['extract', 'in/a.txt'], {cwd});
  writeFileSync(join(cwd, 'r.json'), out);
  symlinkSync('in/a.txt', join(cwd, 'link.json'));
  linkSync(join(cwd, 'in/a.txt'), join(cwd, 'hard.json'));
  const before = tree(cwd).map((file) => readFileSync(join(cwd, file), 'utf8'));
  for (const argv of [
    ['extract', 'in/a.txt', '-o', 'in/a.txt'],
    ['extract', 'in/a.txt', '-o', 'link.json'],
    ['extract', 'in/2023/b.txt', 'in/a.txt', '-o', 'hard.json'],
    ['extract', '--files-from', 'list', '-o', 'in/a.txt'],
    ['extract', '--files-from', 'list', '-o', 'list'],
    ['extract', 'in/a.txt', '--errors', 'in/a.txt'],
    ['extract', 'in/a.txt', '--text', '-o', 'in/a.txt'],
    ['extract', 'r.json', '--out-dir', '.'],
    ['export', 'r.json', '-o', 'r.json'],
    ['export', 'r.json', '--to', 'json', '--out-dir', '.'],
    ['stats', 'r.json', '-o', 'r.json'],
    ['validate', 'in/a.txt', '-o', 'in/a.txt'],
    ['diff', 'in/a.txt', 'r.json', '-o', 'r.json'],
  ]) {
    const {code, err} = await run([...argv, '--force', '--lang', 'en'], {cwd});
    expect({argv, code, err}).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^parcli: \S+: is an input[^\n]+\n$/),
    });
  }
  expect(tree(cwd).map((file) => readFileSync(join(cwd, file), 'utf8'))).toEqual(before);
});

test('what a run writes is none of its inputs in a folder or a pattern', async () => {
  const cwd = folder(FILES);
  for (const input of ['in', 'in/**/*.{txt,json,ndjson}']) {
    for (const _ of [1, 2]) {
      const {err} = await run(['extract', input, '--out-dir', 'in/out', '--errors', 'in/e.ndjson', '--force'], {cwd});
      expect(err).toMatch(/^parcli: in\/bad\.txt[^\n]+\n$/);
    }
  }
  expect(tree(join(cwd, 'in'))).toEqual([
    '2023/b.txt',
    'a.txt',
    'bad.txt',
    'e.ndjson',
    'out/2023/b.json',
    'out/a.json',
  ]);
  expect(await run(['stats', 'in/out', '-o', 'in/out/s.json'], {cwd})).toMatchObject({code: 0});
});

test('results of earlier runs and other JSON in a folder are no documents of it, unless they are named', async () => {
  const cwd = folder({...FILES, 'in/package.json': '{"name": "x"}', 'in/rows.jsonl': '{}\n'});
  const first = await run(['extract', 'in', '--to', 'ndjson', '-o', 'in/r.ndjson', '--errors', 'in/e.ndjson'], {cwd});
  await run(['extract', 'in/a.txt', '-o', 'in/r.json'], {cwd});
  for (const more of [
    ['--to', 'ndjson'],
    ['--to', 'ndjson', '--from', 'text', '--files-from', 'list'],
  ]) {
    writeFileSync(join(cwd, 'list'), 'in/2023\n');
    const {code, out, err} = await run(['extract', 'in', ...more], {cwd});
    expect(code).toBe(3);
    expect(err.split('\n').filter((line) => /r\.json|r\.ndjson|e\.ndjson/.test(line))).toEqual([]);
    if (more.length === 2)
      expect({out, err}).toEqual({out: readFileSync(join(cwd, 'in/r.ndjson'), 'utf8'), err: first.err});
  }
  const named = await run(['extract', 'in/r.ndjson', 'in/r.js*', '--to', 'ndjson'], {cwd});
  expect(named.out.trim().split('\n')).toHaveLength(3);
  const only = await run(['extract', 'only'], {cwd: folder({'only/r.ndjson': named.out})});
  expect(only).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^parcli: only: [^\n]*'only\/\*\.json'\n$/),
  });
  expect(JSON.parse((await run(['stats', 'in', '--format', 'json'], {cwd})).out).documents).toBeGreaterThan(2);
});

test('two inputs never share one output', async () => {
  const cwd = folder({'in/a.txt': NOTICE, 'in/a.md': NOTICE});
  const {code, err} = await run(['extract', 'in', '--out-dir', 'out', '--force'], {cwd});
  expect(code).toBe(2);
  expect(err).toMatch(/^parcli: in\/a\.txt: .*out\/a\.json.*in\/a\.md.*\n$/);
  expect(JSON.parse(readFileSync(join(cwd, 'out/a.json'), 'utf8'))[0].source.path).toBe('in/a.md');
});

test('--summary counts what could not be written, each input once', async () => {
  const cwd = folder({'in/a.txt': NOTICE, 'in/a.md': NOTICE, 'in/b.txt': NOTICE, 'in/c.txt': new Uint8Array([0xff])});
  mkdirSync(join(cwd, 'out/b.json'), {recursive: true});
  const {code, err} = await run(['extract', 'in', '--out-dir', 'out', '--summary', '--errors', 'e.ndjson'], {cwd});
  expect(code).toBe(2);
  expect(err).toMatch(/\nparcli: 4 tệp · 3 văn bản · 3 lỗi · 0 không nhận ra [^\n]+\n$/);
  expect(readFileSync(join(cwd, 'e.ndjson'), 'utf8').trim().split('\n')).toHaveLength(3);
});

test('nothing escapes --out-dir', async () => {
  const cwd = folder();
  const stdinFilename = '../../../escape.txt';
  const argv = ['extract', '-', '--stdin-filename', stdinFilename, '--out-dir', 'out'];
  expect(await run(argv, {cwd, stdin: NOTICE})).toMatchObject({code: 0});
  expect(tree(cwd)).toEqual(['out/escape.json']);
  mkdirSync(join(cwd, 'here'));
  const outside = folder({'x/far.txt': NOTICE});
  await run(['extract', '--files-from', '-', '--out-dir', 'out'], {
    cwd: join(cwd, 'here'),
    stdin: `${outside}/x/far.txt\n`,
  });
  const written = tree(join(cwd, 'here'));
  expect(written).toHaveLength(1);
  expect(written[0]).toMatch(/^out\/.*far\.json$/);
});

test('common directories and mirrored paths', () => {
  expect(commonDirectory(['/a/b', '/a/bc'])).toBe('/a');
  expect(commonDirectory(['/a/b/c', '/a/b', '/a/b/d/e'])).toBe('/a/b');
  expect(commonDirectory(['/a', '/b'])).toBe('/');
  expect(mirroredPath('/a/b', '/a/b/c/d.txt')).toBe('c/d.txt');
  expect(mirroredPath('/a/b', '/a/x.txt')).toBe('x.txt');
});

test('a draft shows only when it is committed, and not over a file that came in between', async () => {
  const cwd = folder();
  const target = join(cwd, 'out.json');
  const first = await draftFile(target, 'out.json', false);
  const second = await draftFile(target, 'out.json', false);
  await first.write('first');
  await second.write('second');
  expect(existsSync(target)).toBe(false);
  await first.commit();
  await expect(second.commit()).rejects.toMatchObject({exit: 2});
  await second.discard();
  expect(readFileSync(target, 'utf8')).toBe('first');
  expect(tree(cwd)).toEqual(['out.json']);
});

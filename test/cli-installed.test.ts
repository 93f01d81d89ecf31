import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {NOTICE} from './cli-harness.ts';

// The slow one: packs parcli, installs the tarball into an empty folder, and uses it there as its users do.

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const MINUTE = 60_000;
vi.setConfig({testTimeout: MINUTE, hookTimeout: 5 * MINUTE});
const windows = process.platform === 'win32';

let home = '';
let tarball: {filename: string; files: {path: string}[]};

function npm(args: string[], cwd: string): string {
  return execFileSync('npm', args, {cwd, encoding: 'utf8', shell: windows, stdio: ['ignore', 'pipe', 'pipe']});
}

function parcli(args: string[], input: string | Buffer = '') {
  const bin = join(home, 'node_modules/.bin', windows ? 'parcli.cmd' : 'parcli');
  const {status, stdout, stderr} = spawnSync(bin, args, {cwd: home, input, encoding: 'utf8', shell: windows});
  return {status, stdout, stderr};
}

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'parcli-installed-'));
  [tarball] = JSON.parse(npm(['pack', '--json', '--pack-destination', home], ROOT).replace(/^[^[]*/, ''));
  writeFileSync(join(home, 'package.json'), '{"private": true, "type": "module"}');
  npm(['install', '--prefer-offline', '--no-audit', '--no-fund', join(home, tarball.filename)], home);
  writeFileSync(join(home, 'a.txt'), NOTICE);
});

afterAll(() => rmSync(home, {recursive: true, force: true}));

test('the tarball holds what is needed and nothing else', () => {
  const paths = tarball.files.map(({path}) => path);
  expect(paths).toEqual(
    expect.arrayContaining(['bin/parcli.js', 'dist/cli/cli.js', 'dist/index.js', 'dist/index.d.ts', 'LICENSE']),
  );
  const others = paths.filter(
    (path) =>
      !/^(bin\/(parcli|compile-cache)\.js|(bin|dist\/cli)\/package\.json|dist\/.*(\.js|\.d\.ts)|dist\/LICENSES\.txt|package\.json|LICENSE|README.*)$/.test(
        path,
      ),
  );
  expect(others).toEqual([]);
});

test('the installed command runs', () => {
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  expect(parcli(['--version'])).toEqual({status: 0, stdout: `${version}\n`, stderr: ''});
  const {status, stdout} = parcli(['extract', 'a.txt']);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)[0].number).toBe('47/TB-UBND');
  for (const format of ['ndjson', 'yaml', 'table']) expect(parcli(['extract', 'a.txt', '--to', format]).status).toBe(0);
  expect(parcli(['extract', '*.txt', '--to', 'ndjson']).stdout.trim().split('\n')).toHaveLength(1);
  expect(parcli(['explain', 'a.txt']).stdout).toContain('47/TB-UBND');
  expect(JSON.parse(parcli(['schema']).stdout).type).toBe('object');
});

test('exit statuses reach the shell', () => {
  writeFileSync(join(home, 'b.txt'), new Uint8Array([0xff]));
  writeFileSync(join(home, 'c.txt'), 'mua sữa\n');
  expect(parcli(['extract', 'c.txt']).status).toBe(1);
  expect(parcli(['extract', 'no*thing']).status).toBe(2);
  expect(parcli(['extract', 'a.txt', 'b.txt']).status).toBe(3);
  expect(parcli(['extract', '-'], NOTICE)).toMatchObject({status: 0, stderr: ''});
  expect(
    parcli(['extract', '--files-from', '-', '-0', '--to', 'ndjson'], 'a.txt\0a.txt\0').stdout.trim().split('\n'),
  ).toHaveLength(2);
});

test.skipIf(windows)('| head ends quietly', () => {
  const list = 'a.txt\n'.repeat(2000);
  const command = 'node_modules/.bin/parcli extract --files-from - --to ndjson | head -n 1; echo $PIPESTATUS';
  const {stdout, stderr} = spawnSync('bash', ['-c', command], {cwd: home, input: list, encoding: 'utf8'});
  const [record, status, ...rest] = stdout.split('\n');
  expect(JSON.parse(record ?? '').number).toBe('47/TB-UBND');
  expect({status, rest, stderr}).toEqual({status: '0', rest: [''], stderr: ''});
});

test('the library is there, typed', () => {
  const script = `
    import {readFileSync} from 'node:fs';
    import * as parcli from 'parcli';
    const {extract} = parcli;
    console.log(Object.keys(parcli).filter((name) => name.length < 3).length);
    console.log(extract(readFileSync('a.txt'))[0].number, extract(readFileSync('a.txt', 'utf8')).length);`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', script], {cwd: home, encoding: 'utf8'})).toBe(
    '0\n47/TB-UBND 1\n',
  );

  const types = `
    import {extract, type DocumentRecord} from 'parcli';
    const [record]: DocumentRecord[] = extract('', {path: 'a.txt', format: 'text'});
    export const number: string | null | undefined = record?.number;
    // @ts-expect-error a number is text
    export const wrong: number | undefined = record?.number;\n`;
  writeFileSync(join(home, 'use.ts'), types);
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--ignoreConfig'];
  const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
  const {status, stdout} = spawnSync(process.execPath, [tsc, ...flags, 'use.ts'], {cwd: home, encoding: 'utf8'});
  expect({status, stdout}).toEqual({status: 0, stdout: ''});
});

test('extract loads nothing that it does not need', () => {
  const dist = join(home, 'node_modules/parcli/dist');
  const loaded = staticImports(join(dist, 'cli/cli.js'));
  for (const path of staticImports(join(dist, 'cli/chunks/extract.js'))) loaded.add(path);
  const names = [...loaded].map((path) => path.slice(dist.length));
  expect(names.filter((name) => /zod|yaml|table|picomatch|schema|explain/.test(name))).toEqual([]);
  expect([...staticImports(join(dist, 'cli/chunks/schema.js'))]).toContain('zod');
});

/** All files (and bare names) that loading a file loads. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  if (!file.endsWith('.js')) return seen;
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:const|let) \w+ = (?:\w+\()?require\("([^"]+)"\)[^;]*;$/gm,
  )) {
    if (!path.startsWith('node:')) staticImports(path.startsWith('.') ? join(dirname(file), path) : path, seen);
  }
  return seen;
}

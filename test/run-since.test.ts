import {execFileSync} from 'node:child_process';
import {appendFileSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {folder, NOTICE, run} from './cli-harness.ts';

function repository(files: Record<string, string>): {cwd: string; git: (...args: string[]) => string} {
  const cwd = folder(files);
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'core.quotePath=true'];
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], {cwd, encoding: 'utf8', stdio: 'pipe'});
  git('init', '-q');
  git('add', '.');
  git('commit', '-qm', 'first');
  return {cwd, git};
}

const paths = (out: string): string[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line).source.path);

test('only what has changed since: committed, staged, not staged, new; not what is gone or ignored', async () => {
  const names = ['kho/a.txt', 'kho/b.txt', 'kho/Công văn "1".txt', 'kho/c.txt', 'kho/d.txt'];
  const {cwd, git} = repository({...Object.fromEntries(names.map((name) => [name, NOTICE])), '.gitignore': 'x*\n'});
  appendFileSync(join(cwd, 'kho/Công văn "1".txt'), '\n');
  git('commit', '-qam', 'second');
  appendFileSync(join(cwd, 'kho/b.txt'), '\n');
  git('add', '.');
  appendFileSync(join(cwd, 'kho/c.txt'), '\n');
  rmSync(join(cwd, 'kho/d.txt'));
  writeFileSync(join(cwd, 'kho/mới.txt'), NOTICE);
  writeFileSync(join(cwd, 'kho/xx.txt'), NOTICE);

  const since = async (revision: string, ...argv: string[]) => {
    const {code, out, err} = await run(['extract', ...argv, '--to', 'ndjson', '--since', revision], {cwd});
    expect({code, err}).toEqual({code: 0, err: ''});
    return paths(out);
  };
  expect(await since('HEAD', 'kho')).toEqual(['kho/b.txt', 'kho/c.txt', 'kho/mới.txt']);
  expect(await since('HEAD~1', 'kho')).toEqual(['kho/Công văn "1".txt', 'kho/b.txt', 'kho/c.txt', 'kho/mới.txt']);
  expect(await since('HEAD', 'kho/a.txt', join(cwd, 'kho/b.txt'))).toEqual([join(cwd, 'kho/b.txt')]);
  expect(await since('HEAD', '**/*.txt')).toHaveLength(3);
  // by way of a link to the directory, and from below
  symlinkSync('kho', join(cwd, 'lối'));
  expect(await since('HEAD', 'lối/b.txt', 'lối/a.txt')).toEqual(['lối/b.txt']);
  const below = await run(['extract', '.', '--to', 'ndjson', '--since', 'HEAD'], {cwd: join(cwd, 'kho')});
  expect(paths(below.out)).toEqual(['b.txt', 'c.txt', 'mới.txt']);
});

test('nothing has changed: an empty result, and that is a success', async () => {
  const {cwd} = repository({'a.txt': NOTICE});
  expect(await run(['extract', 'a.txt', '--to', 'ndjson', '--since', 'HEAD'], {cwd})).toEqual({
    code: 0,
    out: '',
    err: '',
  });
  expect(await run(['extract', 'a.txt', '-o', 'r.json', '--since', 'HEAD'], {cwd})).toMatchObject({code: 0});
  expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe('[]\n');
});

test('what is missing is still told; stdin is read', async () => {
  const {cwd} = repository({'a.txt': NOTICE});
  expect((await run(['extract', 'none.txt', '--since', 'HEAD'], {cwd})).code).toBe(3);
  expect((await run(['extract', '-', '--since', 'HEAD'], {cwd, stdin: NOTICE})).out).toContain('47/TB-UBND');
});

test('no such revision, no repository, a revision that looks like an option', async () => {
  const {cwd} = repository({'a.txt': NOTICE});
  for (const revision of ['nowhere', '--output=x', 'HEAD~99']) {
    const {code, out, err} = await run(['extract', 'a.txt', `--since=${revision}`], {cwd});
    expect({code, out}).toEqual({code: 2, out: ''});
    expect(err.split('\n')).toHaveLength(2);
  }
  const outside = folder({'a.txt': NOTICE});
  mkdirSync(join(outside, 'x'));
  expect((await run(['extract', 'a.txt', '--since', 'HEAD'], {cwd: outside})).code).toBe(2);
});

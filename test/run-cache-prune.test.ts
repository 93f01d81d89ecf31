import {
  existsSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  statSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {folder, NOTICE, run} from './cli-harness.ts';

vi.setConfig({testTimeout: 60_000});

const DAY = 86_400_000;
const RUN = ['extract', 'in', '--to', 'ndjson', '--summary', '--lang', 'en', '--cache', 'cache'];
const known = (err: string): number => Number(/(\d+) from the cache/.exec(err)?.[1]);

/** All that stands in the cache but the mark of the last look. */
function names(cwd: string): string[] {
  return readdirSync(join(cwd, 'cache'), {recursive: true, encoding: 'utf8'})
    .filter((name) => name !== '.pruned')
    .sort();
}

/** As if so many days had gone by since anything was written or used. */
function wait(cwd: string, days: number): void {
  for (const name of ['.pruned', ...names(cwd)]) {
    const path = join(cwd, 'cache', name);
    const then = (statSync(path, {throwIfNoEntry: false})?.mtimeMs ?? Date.now()) - days * DAY;
    lutimesSync(path, then / 1000, then / 1000);
  }
}

const files = {'in/a.txt': NOTICE, 'in/b.txt': NOTICE.replace('47/TB-UBND', '48/TB-UBND')};

test('what nobody uses is removed in the end, what is used stays', async () => {
  const cwd = folder(files);
  await run([...RUN, '--changes', 'rejected'], {cwd});
  await run(RUN, {cwd});
  unlinkSync(join(cwd, 'in/b.txt'));
  // Two roots, and in each two entries.
  expect(names(cwd).filter((name) => name.length > 70)).toHaveLength(4);
  for (let month = 0; month < 3; month++) {
    wait(cwd, 31);
    expect(known((await run(RUN, {cwd})).err)).toBe(1);
  }
  expect(names(cwd).filter((name) => name.length > 70)).toHaveLength(1);
  wait(cwd, 2);
  await run(RUN, {cwd});
  wait(cwd, 2);
  await run(RUN, {cwd});
  expect(names(cwd)).toHaveLength(3);
});

test('--cache-days says after how long; it is looked once a day', async () => {
  const cwd = folder(files);
  await run(RUN, {cwd});
  const before = names(cwd);
  unlinkSync(join(cwd, 'in/a.txt'));
  wait(cwd, 9);
  await run([...RUN, '--cache-days', '10'], {cwd});
  expect(names(cwd)).toEqual(before);
  for (const name of before) utimesSync(join(cwd, 'cache', name), 1, 1);
  await run([...RUN, '--cache-days', '10'], {cwd});
  expect(names(cwd)).toEqual(before);
  for (const bad of ['0', '-1', 'x', '1.5', '10000']) {
    expect((await run([...RUN, `--cache-days=${bad}`], {cwd})).code).toBe(2);
  }
});

test('what is not ours stays, drafts of killed runs go', async () => {
  const cwd = folder({...files, 'other/x': 'x'});
  await run(RUN, {cwd});
  const [root = '', inner = '', entry = ''] = names(cwd);
  const draft = join(inner, `${'0'.repeat(62)}.12-0-3.tmp`);
  const kept = ['notes.txt', join(root, 'x'), join(inner, 'x'), join(inner, 'a'.repeat(63)), `${entry}.tmp`];
  for (const name of [draft, ...kept]) writeFileSync(join(cwd, 'cache', name), '');
  const directory = join(inner, 'b'.repeat(62));
  mkdirSync(join(cwd, 'cache', directory));
  symlinkSync('../other', join(cwd, 'cache', 'c'.repeat(16)));
  symlinkSync('../../../in/a.txt', join(cwd, 'cache', inner, 'd'.repeat(62)));
  wait(cwd, 2);
  await run(RUN, {cwd});
  expect(existsSync(join(cwd, 'cache', draft))).toBe(false);
  expect(existsSync(join(cwd, 'cache', entry))).toBe(true);
  unlinkSync(join(cwd, 'in/b.txt'));
  unlinkSync(join(cwd, 'in/a.txt'));
  wait(cwd, 1000);
  await run(RUN, {cwd});
  expect(existsSync(join(cwd, 'cache', entry))).toBe(false);
  for (const name of [...kept, directory, join('c'.repeat(16), 'x')]) {
    expect(existsSync(join(cwd, 'cache', name)), name).toBe(true);
  }
});

test('a run that uses entries while another removes them gives the same', async () => {
  const cwd = folder(Object.fromEntries(Array.from({length: 30}, (_, i) => [`in/${i}.txt`, `${NOTICE}\n${i}`])));
  const {out} = await run(RUN, {cwd});
  wait(cwd, 1000);
  const runs = await Promise.all([1, 2, 3].map(() => run([...RUN, '--cache-days', '1'], {cwd})));
  for (const one of runs) expect({code: one.code, out: one.out}).toEqual({code: 0, out});
});

import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {folder, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

const DRAFT = readFileSync(join(ROOT, 'fixtures/rules/draft/input.txt'), 'utf8');
const FILE = 'known.json';

const known = (cwd: string) =>
  JSON.parse(readFileSync(join(cwd, FILE), 'utf8')).files as Record<string, Record<string, string>>;
const validate = (cwd: string, ...argv: string[]) => run(['validate', ...argv, '--baseline', FILE], {cwd});

test('what is known does not count; what is new does', async () => {
  const cwd = folder({'a.txt': DRAFT});
  expect((await validate(cwd, 'a.txt', '--update-baseline')).code).toBe(0);
  expect(Object.keys(known(cwd)['a.txt'] ?? {})).toHaveLength(8);
  const again = await validate(cwd, 'a.txt', '--fail-on', 'info');
  expect(again.code).toBe(0);
  expect(again.out).toContain('8 đã biết');

  writeFileSync(
    join(cwd, 'a.txt'),
    DRAFT.replace('1. Giao', '1. Giao Văn phòng theo dõi trước ngày 31/6/2023.\n2. Giao'),
  );
  const {code, out} = await validate(cwd, 'a.txt', '--format', 'sarif');
  expect(code).toBe(1);
  const [{results}] = JSON.parse(out).runs;
  const fresh = results.filter(({baselineState}: {baselineState: string}) => baselineState === 'new');
  expect(fresh.length).toBeGreaterThan(0);
  expect(fresh.map(({ruleId}: {ruleId: string}) => ruleId)).toContain('TSK-04');
  // Those that are known are marked, not dropped.
  const old = results.filter(({baselineState}: {baselineState: string}) => baselineState === 'unchanged');
  expect(old.map(({ruleId}: {ruleId: string}) => ruleId)).toContain('ND30-SO-02');
  for (const {suppressions} of old) expect(suppressions).toEqual([{kind: 'external', status: 'accepted'}]);
});

test('content counts, not the line', async () => {
  const cwd = folder({'a.txt': DRAFT});
  await validate(cwd, 'a.txt', '--update-baseline');
  const before = known(cwd);
  writeFileSync(join(cwd, 'a.txt'), `\n\n\n${DRAFT.replace('\nTHÔNG BÁO', '\n\n\n\nTHÔNG BÁO')}`);
  expect(await validate(cwd, 'a.txt', '--fail-on', 'info')).toMatchObject({code: 0});
  await validate(cwd, 'a.txt', '--update-baseline');
  expect(known(cwd)).toEqual(before);
  // Another number is another fault.
  writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('5 /TB', '6 /TB'));
  expect((await validate(cwd, 'a.txt')).code).toBe(1);
});

test('the same fault twice: one more than is known counts', async () => {
  const two = DRAFT.replace('- Các phòng thuộc Sở\n', '- Các phòng thuộc Sở\n- Các phòng thuộc Sở\n');
  const cwd = folder({'a.txt': DRAFT});
  await validate(cwd, 'a.txt', '--update-baseline');
  writeFileSync(join(cwd, 'a.txt'), two);
  expect((await validate(cwd, 'a.txt', '--fail-on', 'warning')).code).toBe(1);
});

test('--prune-baseline forgets what is mended and what is gone, and keeps the rest', async () => {
  const cwd = folder({'a.txt': DRAFT, 'b.txt': DRAFT, 'c.txt': DRAFT});
  await validate(cwd, 'a.txt', 'b.txt', 'c.txt', '--update-baseline');
  writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('KT.GIÁM', 'KT. GIÁM'));
  rmSync(join(cwd, 'b.txt'));
  await validate(cwd, 'a.txt', '--prune-baseline');
  const files = known(cwd);
  expect(Object.keys(files)).toEqual(['a.txt', 'c.txt']);
  expect(Object.values(files['a.txt'] ?? {}).join('\n')).not.toContain('ND30-CK-02');
  // eight of its own, and that it is the same as a.txt
  expect(Object.keys(files['c.txt'] ?? {})).toHaveLength(9);
  // New faults are not taken in by the way.
  writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('5 /TB', '6 /TB'));
  expect((await validate(cwd, 'a.txt', '--prune-baseline')).code).toBe(1);
  expect(JSON.stringify(known(cwd))).not.toContain('6 /TB');
});

test('paths start from the baseline, wherever parcli is run', async () => {
  const cwd = folder({'kho/a.txt': DRAFT});
  await validate(cwd, 'kho', '--update-baseline');
  expect(Object.keys(known(cwd))).toEqual(['kho/a.txt']);
  const inside = await run(['validate', 'a.txt', '--baseline', `../${FILE}`], {cwd: join(cwd, 'kho')});
  expect(inside.code).toBe(0);
});

test('what is no baseline is refused, and left as it is', async () => {
  const cwd = folder({'a.txt': DRAFT, [FILE]: '{"files": []}'});
  for (const argv of [[], ['--update-baseline'], ['--prune-baseline']]) {
    const {code, err} = await validate(cwd, 'a.txt', ...argv);
    expect({argv, code}).toEqual({argv, code: 2});
    expect(err).toMatch(/^parcli: known\.json: .*\n$/);
  }
  expect(readFileSync(join(cwd, FILE), 'utf8')).toBe('{"files": []}');
  expect((await validate(cwd, 'a.txt', '--update-baseline', '--prune-baseline')).code).toBe(2);
});

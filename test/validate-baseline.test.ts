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

test('what is known is shown by no format but those that mark it', async () => {
  const cwd = folder({'a.txt': DRAFT});
  const report = async (format: string, ...argv: string[]) =>
    (await validate(cwd, 'a.txt', '--format', format, ...argv)).out;
  await validate(cwd, 'a.txt', '--update-baseline');
  for (const format of ['pretty', 'compact', 'junit', 'github', 'gitlab']) {
    expect(await report(format, '--fail-on', 'info'), format).not.toContain('ND30-');
  }
  expect(await report('compact')).toBe('');
  expect(await report('junit', '--fail-on', 'info')).toContain('failures="0"');
  const [{findings}] = JSON.parse(await report('json')).files;
  expect(findings.map(({known}: {known: boolean}) => known)).toEqual(Array(8).fill(true));

  // One that is new is shown by all of them, and nothing else is.
  writeFileSync(join(cwd, 'a.txt'), DRAFT.replace('THÔNG BÁO\n', 'THÔNG BÁO\nV/v '));
  for (const format of ['pretty', 'compact', 'junit', 'github', 'gitlab']) {
    const ids = [...(await report(format)).matchAll(/ND30-[A-Z]+-\d+/g)].map(([id]) => id);
    expect({format, ids: [...new Set(ids)]}).toEqual({format, ids: ['ND30-TY-03']});
  }
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

test('what a run does not ask about stays known: rules that are off, need the text, another day, or the whole archive', async () => {
  const cwd = folder({'a.txt': DRAFT, 'b.txt': DRAFT});
  await validate(cwd, 'a.txt', 'b.txt', '--as-of', '2023-06-01', '--update-baseline');
  const before = known(cwd);
  const entries = Object.values(before['b.txt'] ?? {}).join('\n');
  for (const id of ['TSK-08', 'ARC-01', 'ND30-SO-05', 'ND30-ND-07']) expect(entries).toContain(id);
  const {out: records} = await run(['extract', 'a.txt', 'b.txt', '--to', 'ndjson'], {cwd});
  expect(records.trim().split('\n')).toHaveLength(2);
  writeFileSync(join(cwd, 'records.ndjson'), records);
  for (const how of ['--prune-baseline', '--update-baseline']) {
    await validate(cwd, 'b.txt', '--as-of', '2023-06-01', how);
    expect(known(cwd)).toEqual(before);
    await validate(cwd, 'a.txt', 'b.txt', '--rule', 'ND30-SO-05=off', how);
    expect(known(cwd)).toEqual(before);
  }
  await validate(cwd, 'records.ndjson', '--as-of', '2023-06-01', '--prune-baseline');
  expect(Object.values(known(cwd)['b.txt'] ?? {}).join('\n')).toContain('ND30-ND-07');
  // The whole archive without the copy: then it is known no longer.
  writeFileSync(join(cwd, 'b.txt'), DRAFT.replace('5 /TB', '7 /TB'));
  await validate(cwd, 'a.txt', 'b.txt', '--prune-baseline');
  expect(JSON.stringify(known(cwd))).not.toContain('ARC-01');
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

import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, test, vi} from 'vitest';
import {ruleMarkdown} from '../src/cli/validate/rule-table.ts';
import {rules} from '../src/rules/index.ts';
import {run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

const byId = [...rules].sort((one, other) => (one.id < other.id ? -1 : 1));

test('parcli rules lists every rule, as a table or as JSON', async () => {
  const {code, out} = await run(['rules'], {env: {COLUMNS: '120'}});
  expect(code).toBe(0);
  for (const {id, name} of rules) {
    expect(out).toContain(id);
    expect(out).toContain(name);
  }
  const {out: json} = await run(['rules', '--format', 'json']);
  const list = JSON.parse(json);
  expect(list.map(({id}: {id: string}) => id)).toEqual(byId.map(({id}) => id));
  for (const rule of list) expect(rule).toMatchObject({severity: expect.stringMatching(/^(?:error|warning|info)$/)});
});

test('parcli rules ID explains one: clause, right and wrong, how to switch it off', async () => {
  for (const id of ['ND30-SO-02', 'nd30-so-02', 'number-leading-zero']) {
    const {code, out} = await run(['rules', id]);
    expect(code).toBe(0);
    expect(out).toMatch(/^ND30-SO-02 number-leading-zero\n/);
    expect(out).toContain('NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3');
    expect(out).toMatch(/Đúng:\n {2}Số: 05\/TB-SNV/);
    expect(out).toMatch(/Sai:\n {2}Số: 5\/TB-SNV/);
    expect(out).toContain('--rule ND30-SO-02=off');
  }
  const {out: english} = await run(['rules', 'ND30-SO-02', '--lang', 'en']);
  expect(english).toMatch(/Right:[\s\S]*Wrong:[\s\S]*To switch it off:/);
});

test.each(rules)('$id can be explained in both languages', async ({id, title}) => {
  for (const lang of ['vi', 'en'] as const) {
    const {code, out} = await run(['rules', id, '--lang', lang], {env: {COLUMNS: '400'}});
    expect(code).toBe(0);
    expect(out).toContain(title[lang]);
  }
});

test('the table in the README of the rules is made from the rules (rewrite it: npx vitest run rules-command -u)', async () => {
  const readme = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');
  const [, before = '', after = ''] = /^([\s\S]*<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->[\s\S]*)$/.exec(readme) ?? [];
  expect(before).not.toBe('');
  await expect(`${before}${ruleMarkdown(byId, 'vi')}\n${after}`).toMatchFileSnapshot('../src/rules/README.md');
});

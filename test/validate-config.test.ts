import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import {describe, expect, test, vi} from 'vitest';
import {JsoncError, parseJsonc} from '../src/cli/config/jsonc.ts';
import {folder, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

const DRAFT = readFileSync(join(ROOT, 'fixtures/rules/draft/input.txt'), 'utf8');
const README = readFileSync(join(ROOT, 'src/rules/README.md'), 'utf8');

/** Ids that are found in `path` with this configuration beside it. */
async function found(config: string, path = 'a.txt', files: Record<string, string> = {}): Promise<string[]> {
  const cwd = folder({'a.txt': DRAFT, 'parcli.config.json': config, ...files});
  const {out, err} = await run(['validate', path, '--format', 'compact'], {cwd});
  expect(err).toBe('');
  return [...out.matchAll(/: \w+ ([A-Z][\w-]+)/g)].map(([, id = '']) => id);
}

test('comments, trailing commas, ids and names', async () => {
  const config = `{
    // của cơ quan mình
    "rules": {"ND30-SO-02": "off", "number-spaces": "off",}, /* hết */
  }`;
  const ids = await found(config);
  expect(ids).not.toContain('ND30-SO-02');
  expect(ids).not.toContain('ND30-SO-05');
  expect(ids).toContain('ND30-DT-04');
});

test('it is found upward, and its paths start from its own directory', async () => {
  const cwd = folder({
    'parcli.config.json':
      '{"overrides": [{"files": ["kho/nháp/**"], "rules": {"ND30-SO-02": "info"}}], "ignore": ["kho/tạm/**"]}',
    'kho/a.txt': DRAFT,
    'kho/nháp/b.txt': DRAFT,
    'kho/tạm/c.txt': DRAFT,
  });
  const {out} = await run(['validate', '.', '--format', 'compact'], {cwd: join(cwd, 'kho')});
  const numbers = out.split('\n').filter((line) => line.includes('ND30-SO-02'));
  expect(numbers.map((line) => line.replace(/:\d.*?(error|info).*/, ' $1'))).toEqual([
    'a.txt error',
    'nháp/b.txt info',
  ]);
  const named = await run(['validate', 'kho', '--config', 'parcli.config.json', '--format', 'compact'], {cwd});
  expect(named.out).toContain('kho/nháp/b.txt:7:5: info ND30-SO-02');
  expect(named.out).not.toContain('tạm');
});

test('the command line wins over the file; failOn and maxWarnings are taken from it', async () => {
  const cwd = folder({
    'a.txt': DRAFT,
    'parcli.config.json': '{"failOn": "never", "maxWarnings": 9, "rules": {"ND30-SO-02": "off"}}',
  });
  expect((await run(['validate', 'a.txt'], {cwd})).code).toBe(0);
  expect((await run(['validate', 'a.txt', '--max-warnings', '1'], {cwd})).code).toBe(1);
  const {code, out} = await run(
    ['validate', 'a.txt', '--fail-on', 'error', '--rule', 'number-leading-zero=error', '--format', 'compact'],
    {cwd},
  );
  expect(code).toBe(1);
  expect(out).toContain('ND30-SO-02');
});

test('profile, abbreviations and agencies', async () => {
  expect(await found('{"profile": "ocr"}')).not.toContain('ND30-SO-02');
  const unknown = DRAFT.replace('5 /TB-SNV', '15/TB-XQZ');
  expect(await found('{}', 'b.txt', {'b.txt': unknown})).toContain('ND30-SO-17');
  const own = '{"abbreviations": {"XQZ": "Sở Nội vụ"}}';
  expect(await found(own, 'b.txt', {'b.txt': unknown})).not.toContain('ND30-SO-17');
  const gone = DRAFT.replace('UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ', 'ỦY BAN NHÂN DÂN\nHUYỆN ĐỒNG LÂM').replace(
    'năm 2023',
    'năm 2026',
  );
  expect(await found('{}', 'b.txt', {'b.txt': gone})).toContain('ND30-CQ-06');
  const kept = '{"agencies": ["Ủy ban nhân dân huyện Đồng Lâm"]}';
  expect(await found(kept, 'b.txt', {'b.txt': gone})).not.toContain('ND30-CQ-06');
});

test('--print-config tells what holds for a file', async () => {
  const config =
    '{"profile": "text", "overrides": [{"files": ["quet/**"], "profile": "ocr", "rules": {"ND30-SO-02": "off"}}]}';
  const cwd = folder({'parcli.config.json': config});
  const printed = async (file: string) => JSON.parse((await run(['validate', '--print-config', file], {cwd})).out);
  expect(await printed('a.txt')).toMatchObject({profile: 'text', failOn: 'error', rules: {'ND30-SO-02': 'error'}});
  expect(await printed('quet/a.txt')).toMatchObject({
    profile: 'ocr',
    rules: {'ND30-SO-02': 'off', 'ND30-SO-05': 'warning'},
  });
});

test.each([
  ['{"rules": {"ND30-SO-2": "off"}}', /:1:12: .*"ND30-SO-2"; có phải là "ND30-SO-02"\?; xem parcli rules/],
  ['{"rules": {"ND30-SO-02": "fatal"}}', /:1:26: .*"ND30-SO-02".*off, error, warning, info/],
  ['{\n  "rulez": {}\n}', /:2:3: .*"rulez"/],
  ['{"rules": {"ND30-SO-02": "off"}', /:1:32: .*","/],
  ['{"ignore": "a"}', /:1:12: .*"ignore"/],
  ['{"overrides": [{"files": ["a"], "rules": {"x": "off"}}]}', /:1:43: .*"x".*parcli rules/],
  ['{"failOn": "fatal"}', /:1:12: .*"failOn".*never/],
  ['{"maxWarnings": -1}', /:1:17: /],
  ['[]', /:1:1: /],
  ['', /:1:1: /],
  ['{"a": 01}', /:1:\d: /],
])('exit 2 for the configuration %j: one line with the place', async (config, line) => {
  const cwd = folder({'a.txt': DRAFT, 'parcli.config.json': config});
  const {code, out, err} = await run(['validate', 'a.txt', '--config', 'parcli.config.json'], {cwd});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(/^parcli: parcli\.config\.json:.*\n$/);
  expect(err).toMatch(line);
});

describe('JSON Schema of the configuration', async () => {
  const {out} = await run(['schema', 'config']);
  const check = new Ajv.default({strict: false}).compile(JSON.parse(out));

  test('holds for the one in the README, which works', async () => {
    const [, sample = ''] = /```jsonc\n([\s\S]*?)```/.exec(README) ?? [];
    const {value} = parseJsonc(sample);
    expect(check(value) ? [] : check.errors).toEqual([]);
    const cwd = folder({'a.txt': DRAFT, 'parcli.config.json': sample});
    const {code, err} = await run(['validate', 'a.txt', '--update-baseline'], {cwd});
    expect({code, err}).toEqual({code: 0, err: ''});
  });

  test.each([{rules: {'ND30-SO-2': 'off'}}, {rules: {'ND30-SO-02': 'fatal'}}, {ruls: {}}, {overrides: [{rules: {}}]}])(
    'refuses %j',
    (config) => expect(check(config)).toBe(false),
  );
});

describe('JSON with comments', () => {
  test.each([
    ['{"a": [1, -2.5e3, true, false, null, "x\\n\\u00e1"]}', {a: [1, -2500, true, false, null, 'x\ná']}],
    ['\ufeff/* */ {"a": 1, // "b": 2\n}', {a: 1}],
    ['[1, 2, ]', [1, 2]],
    ['{"__proto__": 1}', JSON.parse('{"__proto__": 1}')],
  ])('%j', (text, value) => {
    expect(JSON.stringify(parseJsonc(text).value)).toBe(JSON.stringify(value));
  });

  test('of two properties with one name the last has its place told', () => {
    expect(parseJsonc('{"a": 1,\n"a": {"b": [0, 2]}}').place(['a', 'b', 1])).toEqual({line: 2, column: 16});
  });

  test('comments and trailing commas are faults where it is said so', () => {
    for (const text of ['[1, ]', '[1] // x']) expect(() => parseJsonc(text, true)).toThrow(JsoncError);
  });

  test.each([
    '{',
    '{"a"}',
    '{"a": }',
    '{a: 1}',
    "{'a': 1}",
    '[1 2]',
    '"\n"',
    '{} x',
    'tru',
    '-',
    '[,]',
    '['.repeat(200),
    '/*',
  ])('refuses %j', (text) => expect(() => parseJsonc(text)).toThrow(JsoncError));
});

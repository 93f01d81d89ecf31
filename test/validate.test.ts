import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import {SaxesParser} from 'saxes';
import {describe, expect, test, vi} from 'vitest';
import {validationSchema} from '../src/cli/reporters/schema.ts';
import {rules} from '../src/rules/index.ts';
import {folder, run} from './cli-harness.ts';
import {ROOT} from './support/corpus.mjs';

vi.setConfig({testTimeout: 60_000});

const DRAFT = readFileSync(join(ROOT, 'fixtures/rules/draft/input.txt'), 'utf8');
const CLEAN = readFileSync(join(ROOT, 'fixtures/rules/clean/input.txt'), 'utf8');
/** What is wrong with the draft, in the order of its lines. */
const FOUND = [
  ...['7:5 error ND30-SO-02', '7:5 warning ND30-SO-05', '8:10 error ND30-DT-04', '8:10 error ND30-DT-05'],
  ...['13:4 warning TSK-03', '15:24 warning ND30-ND-07', '18:3 warning ND30-NN-02', '21:1 warning ND30-CK-02'],
];

const standards = process.env.PARCLI_STANDARDS ?? join(ROOT, '../shared/standards');
const sarifSchema = join(standards, 'schemas/sarif-schema-2.1.0.json');

/** `line:column severity id` of the findings that `--format compact` shows. */
const short = (out: string): string[] =>
  out
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^.*?:(\d+:\d+): (\w+) ([\w-]+).*$/, '$1 $2 $3'));

async function validate(argv: string[], cwd: string, stdin = '') {
  return run(['validate', ...argv], {cwd, stdin});
}

test('each finding has its place, severity, rule and rule set; errors make exit 1', async () => {
  const cwd = folder({'a.txt': DRAFT, 'b.txt': CLEAN});
  const {code, out, err} = await validate(['a.txt', 'b.txt', '--format', 'compact'], cwd);
  expect({code, err}).toEqual({code: 1, err: ''});
  expect(short(out)).toEqual(FOUND);
  expect(out).toContain('a.txt:7:5: error ND30-SO-02 nd30-2020: số 5 nhỏ hơn 10');
  expect(await validate(['b.txt', '--fail-on', 'info'], cwd)).toMatchObject({code: 0, err: ''});
});

test('files are read as the other commands read them: encoding, sizes, time', async () => {
  const utf16 = Buffer.from(CLEAN, 'utf16le');
  const cwd = folder({'a.txt': utf16, 'b.txt': CLEAN});
  const named = await validate(['a.txt', '--encoding', 'utf-16le', '--fail-on', 'info'], cwd);
  expect(named).toMatchObject({code: 0, err: ''});
  expect(named.out).toContain('1 văn bản');
  expect(await validate(['b.txt', '--encoding', 'utf-16le'], cwd)).not.toMatchObject({out: named.out});
  const large = await validate(['b.txt', '--max-bytes', '100', '--lang', 'en'], cwd);
  expect(large).toMatchObject({code: 3, err: expect.stringMatching(/^parcli: b\.txt: [^\n]+\n$/)});
  expect(await validate(['b.txt', '--timeout', '60', '--ocr', 'never', '--changes', 'rejected'], cwd)).toMatchObject({
    code: 0,
  });
  expect(await validate(['b.txt', '--timeout', '0'], cwd)).toMatchObject({code: 2});
});

test('pretty shows what is wrong, the words, what would be right, and the clause', async () => {
  const {out} = await validate(['a.txt'], folder({'a.txt': DRAFT}));
  expect(out).toMatch(
    /^a\.txt\n {2}7:5 +lỗi +số 5 nhỏ hơn 10.*ND30-SO-02\n +"5 \/TB-SNV" → "05\/TB-SNV"\n +NĐ 30\/2020/,
  );
  expect(out).toMatch(/\n3 lỗi, 5 cảnh báo, 0 lưu ý; 1 tệp, 1 văn bản\n$/);
  const english = await validate(['a.txt', '--lang', 'en'], folder({'a.txt': DRAFT}));
  expect(english.out).toMatch(/\n3 errors, 5 warnings, 0 info; 1 file, 1 document\n$/);
});

test('pretty: remarks of one kind on every line are folded; other formats hold them all', async () => {
  const tasks = Array.from({length: 12}, (_, at) => `${at + 1}. Giao Phòng Tổ chức rà soát hồ sơ số ${at + 1}.`);
  const cwd = folder({'a.txt': CLEAN.replace(/^1\. Giao.*$/m, tasks.join('\n'))});
  const count = (out: string) => out.match(/ TSK-02/g)?.length;
  const {out} = await validate(['a.txt'], cwd);
  expect(count(out)).toBe(4);
  expect(out).toMatch(/và 9 chỗ nữa \(dòng \d+(?:, \d+){5}, …\); --format compact in hết {2}TSK-02\n/);
  expect(out).toContain('12 lưu ý');
  expect(count((await validate(['a.txt', '--format', 'compact'], cwd)).out)).toBe(12);
  // What an office chose to be an error is shown line by line.
  expect(count((await validate(['a.txt', '--rule', 'TSK-02=error'], cwd)).out)).toBe(12);
});

test('the clause is that of the instrument which held on the day', async () => {
  const clause = async (year: string) => {
    const text = CLEAN.replace(/ngày 06 tháng 02 năm \d+/, `ngày 31 tháng 4 năm ${year}`);
    const {out} = await validate(['a.txt', '--format', 'json'], folder({'a.txt': text}));
    return JSON.parse(out).files[0].findings.find(({rule}: {rule: string}) => rule === 'ND30-DT-09').clause;
  };
  expect(await clause('2023')).toBe('NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.4');
  expect(await clause('2010')).toBe('TTLT 55/2005/TTLT-BNV-VPCP');
  expect(await clause('1999')).toBe('');
});

test('a rule may be named in any case; a slip is answered with what may have been meant', async () => {
  const cwd = folder({'a.txt': DRAFT});
  const {out} = await validate(['a.txt', '--format', 'compact', '--rule', 'nd30-so-02=off'], cwd);
  expect(out).not.toContain('ND30-SO-02');
  for (const [typed, meant] of [
    ['ND30-SO-2', 'ND30-SO-02'],
    ['number-leadingzero', 'number-leading-zero'],
  ]) {
    const {code, err} = await validate(['a.txt', '--rule', `${typed}=off`], cwd);
    expect({code, err}).toEqual({
      code: 2,
      err: `parcli: không có quy tắc ${typed}; có phải là ${meant}?; xem parcli rules\n`,
    });
  }
  expect((await validate(['a.txt', '--rule', 'xyz=off'], cwd)).err).toBe(
    'parcli: không có quy tắc xyz; xem parcli rules\n',
  );
});

describe('what counts', () => {
  const cwd = () => folder({'a.txt': DRAFT});
  const off = ['ND30-SO-02', 'ND30-DT-04', 'ND30-DT-05'].flatMap((id) => ['--rule', `${id}=off`]);

  test.each([
    [['--fail-on', 'never'], 0],
    [['--fail-on', 'warning'], 1],
    [off, 0],
    [[...off, '--fail-on', 'warning'], 1],
    [[...off, '--max-warnings', '5'], 0],
    [[...off, '--max-warnings', '4'], 1],
    [[...off, '--rule', 'number-spaces=error'], 1],
  ])('%j: exit %i', async (argv, code) => {
    expect((await validate(['a.txt', ...argv], cwd())).code).toBe(code);
  });

  test('--quiet reports errors only, and changes nothing else', async () => {
    const {code, out} = await validate(['a.txt', '--quiet', '--format', 'compact'], cwd());
    expect(code).toBe(1);
    expect(short(out)).toEqual(FOUND.filter((line) => line.includes(' error ')));
    expect((await validate(['a.txt', '--quiet', '--fail-on', 'warning', ...off], cwd())).code).toBe(1);
  });

  test('--as-of: what is overdue, and what lies in the future; without it nothing hangs on today', async () => {
    const ids = async (argv: string[]) => short((await validate(['a.txt', '--format', 'compact', ...argv], cwd())).out);
    expect(await ids([])).toEqual(FOUND);
    expect(await ids(['--as-of', '2023-05-02'])).toContain('13:4 warning TSK-08');
    expect(await ids(['--as-of', '2022-05-02'])).toContain('8:10 error ND30-DT-10');
  });

  test('--profile ocr: errors are warnings, single characters are not looked at', async () => {
    const {code, out} = await validate(['a.txt', '--profile', 'ocr', '--format', 'json'], cwd());
    expect(code).toBe(0);
    const [file] = JSON.parse(out).files;
    expect(file.findings.map(({severity}: {severity: string}) => severity)).not.toContain('error');
    expect(file.skipped).toContain('ND30-SO-02');
  });
});

describe('what it reads', () => {
  test('stdin, in every format', async () => {
    for (const format of ['pretty', 'compact', 'json', 'sarif', 'junit', 'github', 'gitlab']) {
      const {code, out, err} = await validate(['-', '--format', format], folder(), DRAFT);
      expect({format, code, err}).toEqual({format, code: 1, err: ''});
      expect(out).toContain('stdin'.slice(0, format === 'json' ? 0 : 5));
      expect(out).toContain('ND30-SO-02');
      const named = await validate(['-', '--stdin-filename', 'thư/b.txt', '--format', format], folder(), DRAFT);
      expect(named.out).toMatch(/(?:thư|th%C6%B0)\/b\.txt/);
    }
  });

  test('records: rules that need the text are skipped and counted', async () => {
    const cwd = folder({'a.txt': DRAFT, 'sub/b.txt': CLEAN});
    const {out: records} = await run(['extract', 'a.txt', 'sub', '--to', 'ndjson'], {cwd});
    writeFileSync(join(cwd, 'records.ndjson'), records);
    const {code, out} = await validate(['records.ndjson', '--format', 'json'], cwd);
    expect(code).toBe(1);
    const {files, totals} = JSON.parse(out);
    expect(files.map(({path}: {path: string}) => path)).toEqual(['a.txt', 'sub/b.txt']);
    const [first] = files[0].findings;
    expect(first).toMatchObject({rule: 'ND30-SO-02', place: {line: 7, column: 5}, text: '5/TB-SNV'});
    expect(files[0].skipped).toContain('ND30-QH-01');
    expect(totals.skipped['ND30-QH-01']).toBe(2);
    // The same through a pipe without a name, and as an array.
    expect(JSON.parse((await validate(['-', '--format', 'json'], cwd, records)).out).files).toEqual(files);
    const {out: array} = await run(['extract', 'a.txt', 'sub', '--to', 'json'], {cwd});
    expect(JSON.parse((await validate(['-', '--format', 'json'], cwd, array)).out).files).toEqual(files);
  });

  test('several documents together: the archive', async () => {
    const later = CLEAN.replace('ngày 06 tháng 02', 'ngày 07 tháng 3');
    const cwd = folder({'a.txt': CLEAN, 'b.txt': later});
    const {code, out} = await validate(['a.txt', 'b.txt', '--format', 'compact'], cwd);
    expect(code).toBe(1);
    expect(out).toMatch(/^b\.txt:7:5: error ARC-01: 05\/TB-SNV năm 2023 .* đã dùng ở a\.txt\n$/);
  });

  test('a document and its own record are one; other JSON in a directory is passed over', async () => {
    const cwd = folder({'kho/a.txt': CLEAN, 'kho/parcli.config.json': '{}', 'kho/known.json': '{"a": 1}'});
    const {out: records} = await run(['extract', 'kho/a.txt', '--to', 'json'], {cwd});
    writeFileSync(join(cwd, 'kho/records.json'), records);
    const {code, out, err} = await validate(['kho', '--format', 'json'], cwd);
    expect({code, err}).toEqual({code: 0, err: ''});
    const {files} = JSON.parse(out);
    expect(files.map(({path, findings}: {path: string; findings: unknown[]}) => [path, findings.length])).toEqual([
      ['kho/a.txt', 0],
      ['kho/a.txt', 0],
    ]);
    const named = await validate(['kho/known.json'], cwd);
    expect(named).toMatchObject({code: 3, out: ''});
    expect(named.err).toMatch(/^parcli: kho\/known\.json:1: .*\n$/);
  });

  test('a file that is named twice is judged once, and is no copy of itself', async () => {
    const cwd = folder({'a.txt': DRAFT});
    const {out} = await validate(['a.txt', './a.txt', join(cwd, 'a.txt'), '--format', 'compact'], cwd);
    expect(short(out)).toEqual(FOUND);
  });

  test.each([
    ['NFD', (text: string) => text.normalize('NFD'), ['DOC-03']],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n'), []],
    ['CR', (text: string) => text.replaceAll('\n', '\r'), []],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), []],
    ['no-break spaces', (text: string) => text.replaceAll(' ', '\u00a0'), []],
    ['UTF-8 that was encoded twice', (text: string) => Buffer.from(Buffer.from(text).toString('latin1')), ['DOC-08']],
  ])('the same is found in any dress: %s', async (_, dressed, more) => {
    const {out} = await validate(['a.txt', '--format', 'compact'], folder({'a.txt': dressed(DRAFT)}));
    const ids = (lines: readonly string[]) =>
      lines.map((line) => line.replace(/^\S+ /, '').replace(/^\w+ (?=DOC)/, ''));
    expect(ids(short(out))).toEqual([...more, ...ids(FOUND)]);
  });

  test('a file that holds no document is a warning, one that cannot be read exit 3', async () => {
    const cwd = folder({'a.txt': 'mua sữa\n', 'b.txt': DRAFT, 'c.txt': new Uint8Array([0xff])});
    const {code, out} = await validate(['a.txt', '--format', 'compact'], cwd);
    expect({code, found: short(out)}).toEqual({code: 0, found: ['1:1 warning DOC-07']});
    const both = await validate(['b.txt', 'c.txt', 'none.txt', '--format', 'compact'], cwd);
    expect(both.code).toBe(3);
    expect(short(both.out)).toEqual(FOUND);
    expect(both.err.trim().split('\n')).toHaveLength(2);
    for (const format of ['json', 'pretty']) {
      expect(await validate(['none.txt', '--format', format], cwd)).toMatchObject({code: 3, out: ''});
    }
  });
});

test.each([
  [['validate'], /stdin/],
  [['validate', 'a.txt', '--format', 'xml'], /--format.*xml.*sarif/],
  [['validate', 'a.txt', '--rule', 'ND30-SO-2=off'], /ND30-SO-2.*parcli rules/],
  [['validate', 'a.txt', '--rule', 'ND30-SO-02'], /--rule/],
  [['validate', 'a.txt', '--rule', 'ND30-SO-02=fatal'], /--rule.*off\|info\|warning\|error/],
  [['validate', 'a.txt', '--as-of', '2023-02-30'], /--as-of.*2023-02-30/],
  [['validate', 'a.txt', '--max-warnings', 'x'], /--max-warnings/],
  [['validate', 'a.txt', '--config', 'none.json'], /none\.json/],
  [['validate', 'a.txt', '--baseline', 'none.json'], /none\.json.*--update-baseline/],
  [['validate', 'a.txt', '--update-baseline'], /--update-baseline.*--baseline/],
  [['rules', 'ND30-XX-01'], /ND30-XX-01.*parcli rules/],
])('exit 2 for wrong usage: %j', async (argv, line) => {
  const {code, out, err} = await run(argv, {cwd: folder({'a.txt': DRAFT})});
  expect({code, out}).toEqual({code: 2, out: ''});
  expect(err).toMatch(/^parcli: .*\n$/);
  expect(err).toMatch(line);
});

describe('formats, each by its own judge', () => {
  const output = async (format: string, argv: string[] = []) => {
    const hostile = DRAFT.replace('Các phòng thuộc Sở', 'Các phòng <b>&"\u0007\u202e]]> ::error%0A');
    return (
      await validate(
        ['thư mục/a.txt', 'thư mục/b.txt', '--format', format, ...argv],
        folder({'thư mục/a.txt': hostile, 'thư mục/b.txt': CLEAN}),
      )
    ).out;
  };

  test('json: our own schema', async () => {
    const report = validationSchema.parse(JSON.parse(await output('json')));
    expect(report.files.map(({path, findings}) => [path, findings.length])).toEqual([
      ['thư mục/a.txt', 8],
      ['thư mục/b.txt', 0],
    ]);
    expect(report.totals).toMatchObject({files: 2, documents: 2, error: 3, warning: 5, info: 0});
  });

  test('sarif: what readers of it hang on', async () => {
    const {$schema, version, runs} = JSON.parse(await output('sarif'));
    expect({$schema, version}).toEqual({$schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0'});
    const [{tool, results, columnKind}] = runs;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(tool.driver.rules.map(({id}: {id: string}) => id)).toEqual(rules.map(({id}) => id));
    const prints = new Set<string>();
    for (const {ruleId, ruleIndex, level, locations, partialFingerprints, properties} of results) {
      expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(['error', 'warning', 'note']).toContain(level);
      expect(properties.severity).toBe(level === 'note' ? 'info' : level);
      const {artifactLocation, region} = locations[0].physicalLocation;
      expect(artifactLocation).toEqual({uri: 'th%C6%B0%20m%E1%BB%A5c/a.txt', uriBaseId: '%SRCROOT%'});
      expect(region.startLine).toBeGreaterThan(0);
      expect(region.startColumn).toBeGreaterThan(0);
      prints.add(partialFingerprints['parcliContent/v1']);
    }
    expect(prints.size).toBe(results.length);
  });

  test.skipIf(!existsSync(sarifSchema))('sarif: the schema of OASIS (where it is at hand)', async () => {
    const {$schema: _, id: __, ...schema} = JSON.parse(readFileSync(sarifSchema, 'utf8'));
    const ajv = new Ajv.default({strict: false, unicodeRegExp: false, allErrors: true});
    addFormats.default(ajv);
    const check = ajv.compile(schema);
    const baseline = ['--baseline', 'known.json', '--update-baseline'];
    for (const argv of [[], baseline, ['--quiet'], ['--lang', 'en'], ['--fail-on', 'never']]) {
      const report = JSON.parse(await output('sarif', argv));
      expect(check(report) ? [] : check.errors).toEqual([]);
    }
  });

  test('junit: well-formed XML, counts that add up, failures as grave as asked for', async () => {
    for (const [failOn, failures] of [
      ['error', 3],
      ['warning', 8],
      ['never', 0],
    ] as const) {
      const suites = suitesOf(await output('junit', ['--fail-on', failOn]));
      expect(suites.map(({name}) => name)).toEqual(['thư mục/a.txt', 'thư mục/b.txt']);
      for (const {tests, cases, declared, failed} of suites)
        expect({cases, failed}).toEqual({cases: tests, failed: declared});
      expect(suites[0]?.failed).toBe(failures);
    }
  });

  test('github: a command a line, nothing smuggled in', async () => {
    const lines = (await output('github')).trimEnd().split('\n');
    expect(lines).toHaveLength(8);
    for (const line of lines) {
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=thư mục\/a\.txt,line=\d+,endLine=\d+,col=\d+,endColumn=\d+,title=[^:,]+::./,
      );
    }
    expect(lines[0]).toMatch(/title=ND30-SO-02 number-leading-zero \(error\)::/);
  });

  test('gitlab: an array of issues with fingerprints of their own', async () => {
    const issues = JSON.parse(await output('gitlab'));
    expect(issues).toHaveLength(8);
    for (const issue of issues) {
      expect(Object.keys(issue)).toEqual(['description', 'check_name', 'fingerprint', 'severity', 'location']);
      expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(issue.severity);
      expect(issue.location.path).toBe('thư mục/a.txt');
    }
    expect(new Set(issues.map(({fingerprint}: {fingerprint: string}) => fingerprint)).size).toBe(8);
  });

  test('text on a terminal obeys no character of the document', async () => {
    for (const format of ['pretty', 'compact'])
      expect(await output(format)).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
  });

  test('-o writes the report to a file, whole, and not over another', async () => {
    const cwd = folder({'a.txt': DRAFT, 'there.sarif': 'x'});
    expect(await validate(['a.txt', '--format', 'sarif', '-o', 'r.sarif'], cwd)).toMatchObject({code: 1, out: ''});
    expect(JSON.parse(readFileSync(join(cwd, 'r.sarif'), 'utf8')).version).toBe('2.1.0');
    expect((await validate(['a.txt', '-o', 'there.sarif'], cwd)).code).toBe(2);
    expect(readFileSync(join(cwd, 'there.sarif'), 'utf8')).toBe('x');
  });

  test('nothing found is still a whole report', async () => {
    const cwd = folder({'b.txt': CLEAN});
    const report = async (format: string) => JSON.parse((await validate(['b.txt', '--format', format], cwd)).out);
    expect((await report('json')).files).toMatchObject([{path: 'b.txt', documents: 1, findings: []}]);
    expect((await report('sarif')).runs[0]).toMatchObject({results: [], invocations: [{executionSuccessful: true}]});
    expect(await report('gitlab')).toEqual([]);
    for (const format of ['compact', 'github'])
      expect((await validate(['b.txt', '--format', format], cwd)).out).toBe('');
    expect(suitesOf((await validate(['b.txt', '--format', 'junit'], cwd)).out)).toMatchObject([{cases: 1, failed: 0}]);
  });
});

interface Suite {
  name: string;
  tests: number;
  declared: number;
  cases: number;
  failed: number;
}

/** Reads JUnit XML with a parser that takes nothing ill-formed. */
function suitesOf(xml: string): Suite[] {
  const suites: Suite[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({name, attributes}) => {
    const suite = suites.at(-1);
    if (name === 'testsuite') {
      const {name: path, tests, failures} = attributes as Record<string, string>;
      suites.push({name: path ?? '', tests: Number(tests), declared: Number(failures), cases: 0, failed: 0});
    } else if (suite && name === 'testcase') suite.cases++;
    else if (suite && name === 'failure') suite.failed++;
  });
  parser.write(xml).close();
  return suites;
}

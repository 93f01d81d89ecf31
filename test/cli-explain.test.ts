import {Chalk} from 'chalk';
import {expect, test} from 'vitest';
import {coverageCounts, coverageTable} from '../src/cli/explain/coverage.ts';
import {explainedLines, looseText} from '../src/cli/explain/lines.ts';
import {explainReport} from '../src/cli/explain/report.ts';
import {type Extraction, read} from '../src/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

const plain = new Chalk({level: 0});

/** The fixture, of which a line that belongs nowhere has been made. */
const TEXT = `${NOTICE}\nđóng dấu đến ngày 6 tháng 4\n`;

/** An extraction by hand: what explain makes of it must not hang on what the reader finds today. */
const HAND: Extraction = (() => {
  const [first] = read(NOTICE).records;
  if (!first) throw new Error('the fixture is not recognised');
  const place = (words: string) => {
    const start = TEXT.indexOf(words);
    const before = TEXT.slice(0, start).split('\n');
    return {start, end: start + words.length, line: before.length, column: (before.at(-1) ?? '').length + 1};
  };
  const stamp = TEXT.indexOf('đóng dấu');
  return {
    records: [
      {
        ...first,
        number: '47/TB-UBND',
        issuer: 'Ủy ban nhân dân tỉnh Phú Sơn',
        tasks: [
          {
            id: '1',
            text: 'Lập danh mục',
            owners: [{name: 'Sở Nội vụ', role: 'lead'}],
            deadlines: [{type: 'by', text: 'trước ngày 30/6/2023', due: '2023-06-30', exclusive: true}],
            references: [],
            context: [],
          },
        ],
        inferred: ['/issuer'],
        spans: {
          '/number': place('47/TB-UBND'),
          '/tasks/0': place('Giao Sở Nội vụ'),
          '/tasks/0/owners/0': place('Sở Nội vụ'),
          '/tasks/0/deadlines/0': place('trước ngày 30/6/2023'),
        },
      },
    ],
    messages: [],
    coverage: [
      {start: 0, end: stamp, part: 'header'},
      {start: stamp, end: TEXT.length, part: 'unassigned'},
    ],
    text: TEXT,
  };
})();

test('every line stands once, with its part and the values that begin on it', () => {
  const lines = explainedLines(HAND);
  expect(lines.map(({text}) => text).join('\n')).toBe(TEXT.replace(/\n$/, ''));
  const task = lines.find(({text}) => text.startsWith('1. Giao'));
  expect(task?.values.map(({pointer}) => pointer)).toEqual(['/tasks/0', '/tasks/0/owners/0', '/tasks/0/deadlines/0']);
  expect(task).toMatchObject({part: 'header', loose: false});
  expect(lines.at(-1)).toMatchObject({part: 'unassigned', loose: true});
  expect(lines.filter(({begins}) => begins.length > 0).map(({number}) => number)).toEqual([1]);
});

test('lines that end in carriage returns are lines', () => {
  const shown = (end: string) =>
    explainedLines(read(NOTICE.replaceAll('\n', end))).map(({number, text, values}) => ({number, text, values}));
  expect(shown('\r')).toEqual(shown('\n'));
});

test('text that belongs to no field is listed with its line', () => {
  expect(looseText(HAND)).toEqual([{line: TEXT.split('\n').length - 1, text: 'đóng dấu đến ngày 6 tháng 4'}]);
});

test('the report names the values, what is concluded, and what is left', () => {
  const report = explainReport(HAND, 'vi', 100, plain);
  expect(report).toMatch(/ 6 {3}phần đầu │ Số: 47\/TB-UBND\n +│ {3}└ số, ký hiệu: 47\/TB-UBND\n/);
  expect(report).toMatch(/└ nhiệm vụ 1\n.*└ chủ trì 1: Sở Nội vụ\n.*└ hạn 1: trước 30\/6\/2023\n/);
  expect(report).toMatch(/Suy ra, không in trong văn bản:\n {2}cơ quan ban hành: Ủy ban nhân dân tỉnh Phú Sơn\n/);
  expect(report).toMatch(/\? chưa rõ +│ đóng dấu đến ngày 6 tháng 4\n/);
  expect(report).toMatch(/Chữ không thuộc trường nào .*\n {2}\d+: đóng dấu đến ngày 6 tháng 4\n$/);
  expect(explainReport(HAND, 'en', 100, plain)).toMatch(/due 1: before 2023-06-30/);
});

test('parts of a value are named with it, or by themselves on a line of their own; none by its pointer', () => {
  const report = explainReport(read(NOTICE), 'vi', 100, plain);
  expect(report).toMatch(/└ nhiệm vụ 1\n(?!.*└ nhiệm vụ 1\n)/);
  const cited = NOTICE.replace(
    '1. Giao',
    'Căn cứ Kế hoạch số 5/KH-UBND\nngày 04/3/2023 của UBND huyện Trà Lâm;\n\n1. Giao',
  );
  expect(explainReport(read(cited), 'vi', 100, plain)).toMatch(/└ căn cứ · ngày: 2023-03-04\n/);
  for (const text of [NOTICE, cited]) expect(explainReport(read(text), 'vi', 100, plain)).not.toMatch(/└ \//);
});

test('the report obeys no character of the document', () => {
  const text = TEXT.replaceAll('đ', '\u001b[31m\u202eđ\u0007');
  const report = explainReport(
    {...HAND, records: [], text, coverage: [{start: 0, end: text.length, part: 'unassigned'}]},
    'vi',
    60,
    plain,
  );
  expect(report).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}]/u);
});

test('coverage adds up to the file', async () => {
  for (const extraction of [HAND, read(NOTICE), read(''), read('chỉ có chữ')]) {
    const counts = [...coverageCounts(extraction).values()];
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(extraction.text.length);
  }
  expect(coverageTable(HAND, 'vi')).toMatch(/phần đầu.*\n(.*\n)*.*chưa rõ.*\n {2}cả tệp +\d+ +100\.0%\n$/);
  const {code, out} = await run(['explain', 'a.txt', '--coverage'], {cwd: folder({'a.txt': NOTICE})});
  expect(code).toBe(0);
  const [, ...rows] = out
    .trim()
    .split('\n')
    .map((row) => Number(/(\d+) +[\d.]+%$/.exec(row)?.[1] ?? 0));
  const total = rows.pop();
  expect(total).toBe(NOTICE.length);
  expect(rows.reduce((sum, count) => sum + count, 0)).toBe(total);
});

test('explain shows the whole file, exit statuses as in extract', async () => {
  const cwd = folder({'a.txt': NOTICE, 'b.txt': 'mua sữa\n', 'c.txt': new Uint8Array([0xff])});
  const {code, out, err} = await run(['explain', 'a.txt'], {cwd, env: {COLUMNS: '300'}});
  expect({code, err}).toEqual({code: 0, err: ''});
  for (const line of NOTICE.split('\n')) expect(out).toContain(line);
  expect(out).toContain('số, ký hiệu: 47/TB-UBND');
  expect(await run(['explain', 'b.txt'], {cwd})).toMatchObject({code: 1});
  expect(await run(['explain', 'b.txt', 'c.txt'], {cwd})).toMatchObject({code: 3});
  expect(await run(['explain'], {cwd})).toMatchObject({code: 2, out: ''});
});

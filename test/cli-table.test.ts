import {Chalk} from 'chalk';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {fitColumns} from '../src/cli/formats/columns.ts';
import {table} from '../src/cli/formats/table.ts';
import {cells, wrap} from '../src/cli/wrap.ts';
import type {DocumentRecord, Task} from '../src/index.ts';
import {folder, NOTICE, run} from './cli-harness.ts';

const TASK: Task = {
  id: 'II.3.a',
  text: 'Lập danh mục hồ sơ nộp lưu của các phòng, ban; số hóa tài liệu 1234/QĐ-UBND-TAILIEUDAIKHONGCODAUCACH và báo cáo.',
  owners: [
    {name: 'Sở Nội vụ', role: 'lead'},
    {name: 'Sở Tài chính', role: 'coordinate'},
    {name: 'UBND tỉnh', role: 'report'},
  ],
  deadlines: [{type: 'by', text: 'trước ngày 30/6/2023', due: '2023-06-30', exclusive: true}],
  references: [],
  context: [],
};

const RECORD: DocumentRecord = {
  schema: 'parcli/record@1',
  source: {path: 'thông báo.txt', format: 'text', encoding: 'utf-8', sha256: null, part: 1, parts: 2, start: 0, end: 9},
  kind: 'TB',
  number: '47/TB-UBND',
  date: '2023-04-05',
  place: 'Phú Sơn',
  issuer: 'Ủy ban nhân dân tỉnh Phú Sơn',
  issuerParent: null,
  subject: 'Kết luận của Chủ tịch UBND tỉnh tại cuộc họp về công tác lưu trữ',
  urgency: null,
  secrecy: null,
  addressees: [],
  references: [],
  tasks: [TASK, {...TASK, id: 'II.3.b', text: '各部门 báo cáo 中文文本 định kỳ'}],
  signer: {authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lê Minh Tâm'},
  recipients: [],
  archive: null,
  attachedTo: null,
  inferred: [],
  spans: {},
};

const plain = new Chalk({level: 0});

/** The record with every string decomposed. */
function decomposed(record: DocumentRecord): DocumentRecord {
  return JSON.parse(JSON.stringify(record).normalize('NFD'));
}

/** What stands in a table, without its frame. */
function letters(drawn: string): string {
  return drawn.replace(/[│─┌┬┐├┼┤└┴┘\s]/g, '');
}

test.each([30, 44, 59, 60, 80, 200])('is never wider than %i cells and its frame is straight', (width) => {
  for (const record of [RECORD, decomposed(RECORD)]) {
    const lines = table('vi', width, plain).piece(record).trimEnd().split('\n');
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
    for (const line of lines) expect(line).toMatch(/^[│├┌└].*[│┤┐┘]$/u);
  }
});

test('is the same for decomposed text', () => {
  for (const width of [50, 90]) {
    expect(table('vi', width, plain).piece(decomposed(RECORD))).toBe(table('vi', width, plain).piece(RECORD));
  }
});

test('loses no letter, however narrow', () => {
  // A narrow ledger is read row by row, so that its cells come one after another.
  const drawn = letters(
    table('vi', 40, plain)
      .piece(RECORD)
      .replace(/^│.*?│/gm, ''),
  );
  for (const text of [RECORD.subject, TASK.text, 'báo cáo: UBND tỉnh', 'thông báo.txt (1/2)', 'trước 30/6/2023']) {
    expect(drawn).toContain(letters(text ?? ''));
  }
});

test('shows what a clerk looks for', () => {
  const drawn = table('vi', 120, plain).piece(RECORD);
  expect(drawn).toMatch(/Số, ký hiệu +│ 47\/TB-UBND/);
  expect(drawn).toMatch(/Ngày +│ 5\/4\/2023/);
  expect(drawn).toMatch(/Người ký +│ KT\. CHỦ TỊCH · PHÓ CHỦ TỊCH · Lê Minh Tâm/);
  expect(drawn).toMatch(/Mục +│ Nhiệm vụ +│ Chủ trì +│ Phối hợp +│ Hạn/);
  expect(table('en', 120, plain).piece(RECORD)).toMatch(/before 2023-06-30/);
});

test('no control, escape or bidirectional character of a document reaches the terminal', async () => {
  const evil = 'x\u001b[31mđỏ\u001b]0;title\u0007 \u202eược\u202c\u009b2J \u2028y\u0000\ud800';
  const record = {...RECORD, subject: evil, tasks: [{...TASK, text: evil}]};
  const drawn = table('vi', 100, plain).piece(record);
  expect(drawn).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Cs}]/u);
  expect(drawn).toMatch(/xđỏ/);
  const notice = NOTICE.replace('lưu trữ', 'lưu\u202e \u001b[31mtrữ\u0085');
  for (const format of ['json', 'ndjson', 'yaml', 'table']) {
    const {out} = await run(['extract', 'a.txt', '--to', format], {
      cwd: folder({'a.txt': notice}),
      terminal: 80,
      env: {NO_COLOR: '1'},
    });
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}]/u);
  }
  const json = await run(['extract', 'a.txt', '--to', 'ndjson'], {cwd: folder({'a.txt': notice})});
  const yaml = await run(['extract', 'a.txt', '--to', 'yaml'], {cwd: folder({'a.txt': notice})});
  const {parse} = await import('yaml');
  expect(parse(yaml.out)).toEqual([JSON.parse(json.out)]);
});

test.each([
  [[], {}, 80, true],
  [[], {}, undefined, false],
  [[], {NO_COLOR: '1'}, 80, false],
  [[], {NO_COLOR: ''}, 80, true],
  [[], {FORCE_COLOR: '1'}, undefined, true],
  [[], {FORCE_COLOR: '0'}, 80, false],
  [[], {TERM: 'dumb'}, 80, false],
  [[], {NO_COLOR: '1', FORCE_COLOR: '1'}, 80, false],
  [['--color', 'always'], {NO_COLOR: '1'}, undefined, true],
  [['--color=never'], {FORCE_COLOR: '1'}, 80, false],
])('colours: %j %j, terminal %s -> %s', async (argv, env: Record<string, string>, terminal, coloured) => {
  const cwd = folder({'a.txt': NOTICE});
  const options = terminal === undefined ? {cwd, env} : {cwd, env, terminal};
  const {code, out} = await run(['extract', 'a.txt', '--to', 'table', ...argv], options);
  expect(code).toBe(0);
  expect(out.includes('\u001b[')).toBe(coloured);
});

test('columns: the least first, short wishes whole, the rest by weight, never too much', () => {
  const column = (wanted: number, least: number, weight = 1) => ({wanted, least, weight});
  expect(fitColumns([column(5, 3), column(10, 4)], 100)).toEqual([5, 10]);
  expect(fitColumns([column(5, 3), column(100, 4)], 30)).toEqual([5, 25]);
  expect(fitColumns([column(100, 4, 3), column(100, 4, 1)], 48)).toEqual([34, 14]);
  expect(fitColumns([column(20, 14), column(20, 14)], 10)).toEqual([5, 5]);
  expect(fitColumns([column(20, 14), column(20, 14)], 0)).toEqual([1, 1]);
});

test('wrapping breaks at spaces, and within a word only where it must', () => {
  expect(wrap('một hai ba', 7)).toEqual(['một hai', 'ba']);
  expect(wrap('abcdefgh ij', 3)).toEqual(['abc', 'def', 'gh', 'ij']);
  expect(wrap('một\nhai', 10)).toEqual(['một', 'hai']);
  expect(wrap('', 10)).toEqual(['']);
  const nfd = 'ngườingườingười'.normalize('NFD');
  expect(wrap(nfd, 5).map(cells)).toEqual([5, 5, 5]);
  expect(wrap(nfd, 5).join('')).toBe(nfd);
});

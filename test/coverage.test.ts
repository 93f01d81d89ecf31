import {describe, expect, test} from 'vitest';
import {coverageCounts} from '../src/cli/explain/coverage.ts';
import {type CoverageRun, decode, type Extraction, extract, read} from '../src/index.ts';
import {CORPUS, corpusTexts, fixtureTexts, NO_CORPUS} from './support/corpus.mjs';

/** Nothing of a file is lost: its coverage adds up to it, and says of each stretch what it was read as. */

const NOTICE = `SỞ NỘI VỤ
TỈNH PHÚ SƠN
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 12/KH-SNV
Phú Sơn, ngày 04 tháng 3 năm 2022

KẾ HOẠCH
Thi tuyển công chức năm 2022

Căn cứ Nghị định số 138/2020/NĐ-CP ngày 27/11/2020 của Chính phủ, Sở Nội vụ ban hành Kế hoạch như sau:

I. MỤC ĐÍCH
Tuyển đủ chỉ tiêu biên chế được giao.

II. TỔ CHỨC THỰC HIỆN
1. Văn phòng Sở
a) Lập danh sách thí sinh theo Quyết định số 88/QĐ-UBND ngày 01/3/2022, hoàn thành trước ngày 15/3/2022.

Nơi nhận:
- Như trên;
- Lưu: VT.

GIÁM ĐỐC

Lê Minh Tâm
`;

/** Parts that hold a stretch of the text, with their pointers where they have one. */
const partsOf = ({coverage, text}: Extraction, words: string): string[] => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return coverage
    .filter((run) => run.start < start + words.length && run.end > start)
    .map(({part, pointer}) => (pointer ? `${part} ${pointer}` : part));
};

function problems({coverage, text, records}: Extraction): string[] {
  const found: string[] = [];
  let at = 0;
  let last: CoverageRun | undefined;
  for (const run of coverage) {
    if (run.start !== at) found.push(`a run begins at ${run.start}, the one before ends at ${at}`);
    if (run.end <= run.start) found.push(`the run at ${run.start} is empty`);
    if (last?.part === run.part && last.pointer === run.pointer)
      found.push(`the runs at ${last.start} and ${run.start} are one`);
    if (
      run.pointer &&
      !(run.pointer.replace(/^\/\d+/, '') in (records[Number(run.pointer.split('/')[1])]?.spans ?? {}))
    )
      found.push(`${run.pointer} has no span`);
    at = run.end;
    last = run;
  }
  if (at !== text.length) found.push(`the last run ends at ${at}, the text at ${text.length}`);
  return found;
}

test('each part of a document is told from the others', () => {
  const extraction = read(NOTICE);
  const parts = (words: string) => partsOf(extraction, words);
  expect(parts('TỈNH PHÚ SƠN')).toEqual(['header /0/issuer']);
  expect(parts('Độc lập - Tự do')).toEqual(['header']);
  expect(parts('12/KH-SNV')).toEqual(['header /0/number']);
  expect(parts('Nghị định số')).toEqual(['reference /0/references/0']);
  expect(parts('Sở Nội vụ ban hành')).toEqual(['context']);
  expect(parts('MỤC ĐÍCH')).toEqual(['body']);
  expect(parts('Tuyển đủ chỉ tiêu')).toEqual(['body']);
  expect(parts('TỔ CHỨC THỰC HIỆN')).toEqual(['context']);
  expect(parts('Văn phòng Sở')).toEqual(['context /0/tasks/0/owners/0/name']);
  expect(parts('a) ')).toEqual(['task /0/tasks/0']);
  expect(parts('Lập danh sách')).toEqual(['task /0/tasks/0/text']);
  // Inside a task, a mention is the task's.
  expect(parts('88/QĐ-UBND')).toEqual(['task /0/references/1/number']);
  expect(parts('trước ngày 15/3/2022')).toEqual(['task /0/tasks/0/deadlines/0/text']);
  expect(parts('Nơi nhận:')).toEqual(['closing']);
  expect(parts('Như trên')).toEqual(['closing /0/recipients/0']);
  expect(parts('Lê Minh Tâm')).toEqual(['closing /0/signer/name']);
  expect(parts('\n\nSố:')).toEqual(['header', 'furniture', 'header']);
  expect(extraction.coverage.some(({part}) => part === 'unassigned')).toBe(false);
});

test('what no field took is unassigned, and blank lines are furniture', () => {
  const strange = read(
    NOTICE.replace('KẾ HOẠCH\nThi', 'Bản nháp để xin ý kiến nội bộ\n\nKẾ HOẠCH\nThi').replace(
      /$/,
      '\nghi thêm bằng tay\n',
    ),
  );
  expect(partsOf(strange, 'ghi thêm bằng tay')).toEqual(['unassigned']);
  const nothing = read('mua sữa\nmua gạo\n');
  expect(nothing.coverage).toEqual([{start: 0, end: 16, part: 'unassigned'}]);
  expect(read('').coverage).toEqual([]);
});

test('a portal around a document is furniture', () => {
  const framed = read(`Đang tải văn bản...\nSố hiệu:\n12/KH-SNV\n\n${NOTICE}\n\nVăn bản liên quan\nĐiện thoại: 0123\n`);
  expect(framed.records).toHaveLength(1);
  expect(partsOf(framed, 'Đang tải')).toEqual(['furniture']);
  expect(partsOf(framed, 'Điện thoại: 0123')).toEqual(['furniture']);
});

test('a table of assignments is read by its rows', () => {
  const rows = [
    '| TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |',
    '|---|---|---|---|',
    '| 1 | Rà soát văn bản | Sở Tư pháp | Quý II/2022 |',
  ];
  const extraction = read(NOTICE.replace(/1\. Văn phòng Sở\na\)[^\n]+/, rows.join('\n')));
  expect(partsOf(extraction, 'Cơ quan chủ trì')).toEqual(['context']);
  expect(partsOf(extraction, 'Sở Tư pháp')).toEqual(['task /0/tasks/0/owners/0/name']);
  expect(partsOf(extraction, '|---|')).toEqual(['furniture']);
});

test('offsets are those of the text as it was decoded', () => {
  const composed = read(NOTICE);
  const taken = read(NOTICE.normalize('NFD'));
  const said = ({coverage, text}: Extraction) =>
    coverage.map(({start, end, part}) => [part, text.slice(start, end).normalize('NFC')]);
  expect(problems(taken)).toEqual([]);
  expect(said(taken)).toEqual(said(composed));
});

test('it is made when asked for, and only once', () => {
  const extraction = read(NOTICE);
  expect(extraction.coverage).toBe(extraction.coverage);
  expect(extract(NOTICE)).toEqual(extraction.records);
});

test('its cost grows as the text does', () => {
  const cost = (times: number) => {
    const extraction = read(NOTICE.repeat(times));
    const before = performance.now();
    expect(problems(extraction)).toEqual([]);
    return performance.now() - before;
  };
  cost(8);
  const few = Math.max(cost(8), 1);
  // Sixteen times the text. The bound is wide, for machines are busy: a square would be 256.
  expect(cost(128) / few).toBeLessThan(100);
});

describe('coverage adds up to the file', () => {
  for (const {name, bytes, format} of [...fixtureTexts('notices'), ...corpusTexts('seeds', 'dev', 'wild', 'headers')])
    test(name, () => {
      const extraction = read(decode(bytes).text, {format});
      expect(problems(extraction)).toEqual([]);
      const counts = [...coverageCounts(extraction).values()];
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(extraction.text.length);
    });
});

test('the corpus was read too', (context) => {
  context.skip(!CORPUS, NO_CORPUS);
});

import {readdirSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {
  addBusinessDays,
  addDuration,
  daysInMonth,
  fromIso,
  months,
  type PartialDate,
  readDate,
  toIso,
} from '../src/extract/dates.ts';
import {type DeadlineContext, findBackReference, findDeadlines, findMatches} from '../src/extract/deadlines/index.ts';
import {phrases} from '../src/extract/deadlines/phrases/index.ts';
import {Source} from '../src/text/source.ts';
import {viewOf} from './support/view-of.ts';
import {timeOf} from './tools/clock.mjs';

const ISSUED = '2021-03-16';

function find(text: string, where: Partial<DeadlineContext> = {}) {
  const view = viewOf(new Source(text));
  const found = findDeadlines(view, 0, view.text.length, {issued: ISSUED, cited: [], ...where});
  for (const {deadline, start, end} of found) expect(view.text.slice(start, end)).toBe(deadline.text);
  return found.map(({deadline}) => deadline);
}

describe('phrases', () => {
  test('are all listed, each under the name of its file', () => {
    const files = readdirSync(new URL('../src/extract/deadlines/phrases/', import.meta.url));
    const names = files.filter((name) => name !== 'index.ts').map((name) => name.replace(/\.ts$/, ''));
    expect(phrases.map((phrase) => phrase.name)).toEqual(names.sort());
  });

  for (const phrase of phrases)
    describe(phrase.name, () => {
      for (const [text, expected, where] of phrase.examples)
        test(text, () => {
          const deadlines = find(text, where);
          expect(deadlines).toHaveLength(expected.length);
          expect(deadlines).toMatchObject(expected);
          const view = viewOf(new Source(text));
          const found = findMatches(view, 0, view.text.length, {issued: ISSUED, cited: [], ...where});
          expect(found?.matches.map((match) => match.phrase)).toContain(phrase.name);
        });
      for (const nonExample of phrase.nonExamples ?? []) {
        const [text, where] = typeof nonExample === 'string' ? [nonExample] : nonExample;
        test(`not: ${text}`, () => expect(find(text, where)).toEqual([]));
      }
    });
});

describe('findDeadlines', () => {
  test('reports offsets in the view, and only inside the range', () => {
    const text = 'Xong trước ngày 01/6/2021. Gửi trước ngày 02/6/2021. Họp trước ngày 03/6/2021.';
    const view = viewOf(new Source(text));
    const [from, to] = [text.indexOf('Gửi'), text.indexOf(' Họp')];
    const found = findDeadlines(view, from, to, {issued: ISSUED, cited: []});
    expect(found.map(({start, end}) => view.text.slice(start, end))).toEqual(['trước ngày 02/6/2021']);
  });

  test('reads nothing inside a citation', () => {
    const text = 'Thực hiện Kế hoạch số 12/KH-UBND ngày 20/5/2021 của huyện, báo cáo trước ngày 30/6/2021';
    const cited = [{start: text.indexOf('Kế hoạch'), end: text.indexOf(',')}];
    expect(find(text, {cited})).toMatchObject([{due: '2021-06-30'}]);
  });

  test('says the same thing once', () => {
    expect(find('Hằng năm xây dựng kế hoạch; hàng năm tổ chức kiểm tra')).toMatchObject([{text: 'Hằng năm'}]);
  });

  test('says how often once, the second time in full', () => {
    expect(find('Định kỳ hằng tháng, chậm nhất ngày 02 của tháng sau, gửi báo cáo')).toMatchObject([
      {rrule: 'FREQ=MONTHLY;BYMONTHDAY=2'},
    ]);
    expect(find('rà soát hằng tháng; gửi báo cáo trước ngày 20 hằng tháng')).toHaveLength(2);
  });

  test('takes the time that an account tells of for no deadline', () => {
    expect(find('Đánh giá kết quả thực hiện từ ngày 01/01/2021 đến ngày 31/12/2021')).toEqual([]);
    expect(find('Báo cáo kết quả từ ngày 20/12/2021 đến ngày 25/12/2021')).toMatchObject([{due: '2021-12-25'}]);
    expect(find('Thống kê số biên chế có mặt đến ngày 31/12/2021')).toEqual([]);
    expect(find('Bố trí đủ biên chế đến ngày 31/12/2021')).toMatchObject([{due: '2021-12-31'}]);
  });

  test('takes the work of each day for no deadline', () => {
    expect(find('Điều hành công việc hàng ngày của Tổ')).toEqual([]);
    expect(find('báo cáo công việc hàng ngày về Tổ')).toMatchObject([{rrule: 'FREQ=DAILY'}]);
  });

  test('makes a field of what follows its name', () => {
    expect(find('- Thời gian thực hiện: Quý IV năm 2021. Kết quả: báo cáo năm 2022.')).toMatchObject([
      {type: 'period', due: '2021-12-31'},
    ]);
  });

  test('joins a date without a year to the words that say how often', () => {
    expect(find('Báo cáo hằng năm (trước ngày 08 tháng 10) về Sở')).toMatchObject([
      {rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=8', exclusive: true},
    ]);
    expect(find('Định kỳ hàng tháng (trước ngày 16 hàng tháng), 6 tháng (trước ngày 16/6)')).toMatchObject([
      {rrule: 'FREQ=MONTHLY;BYMONTHDAY=16'},
      {rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=16'},
    ]);
    expect(find('trước ngày 10 tháng 5 và trước ngày 05 tháng 11 hằng năm')).toMatchObject([
      {rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=10'},
      {rrule: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=5'},
    ]);
  });

  test('finds nothing in words without a date', () => {
    for (const text of [
      'kịp thời, khẩn trương',
      'thường xuyên',
      'trong thời gian tới',
      'báo cáo định kỳ, đột xuất',
      '',
    ])
      expect(find(text)).toEqual([]);
  });

  test('points to the item whose deadline is meant', () => {
    const point = (text: string) => {
      const view = viewOf(new Source(text));
      const found = findBackReference(view, 0, view.text.length);
      return found && [found.label, view.text.slice(found.start, found.end)];
    };
    expect(point('sơn lại cổng, xong theo thời hạn nêu tại mục 2 Thông báo này.')).toEqual([
      '2',
      'theo thời hạn nêu tại mục 2 Thông báo này',
    ]);
    expect(point('hoàn thành theo thời hạn được nêu tại điểm b.')).toEqual(['b', 'theo thời hạn được nêu tại điểm b']);
    expect(point('giải quyết đúng thời hạn theo quy định tại Điều 5 Luật Giao thông')).toBeNull();
    expect(point('theo thời hạn quy định tại khoản 2 Điều 10 Luật Giao thông')).toBeNull();
    expect(point('bảo đảm thời gian theo quy định')).toBeNull();
  });

  test('survives hostile text, in time that grows with its length', () => {
    const pieces = [
      'trước ngày ',
      'chậm nhất là ',
      '1/1',
      'hàng năm, ',
      'trong ',
      ' 2021 - ',
      'quý i',
      '( ',
      'định kỳ 6 tháng, ',
      '1 ',
    ];
    const time = (size: number) =>
      timeOf(() => {
        for (const piece of pieces) for (const cell of [false, true]) find(piece.repeat(size), {cell});
      }, 3);
    time(50);
    // Four times the text: a square would take sixteen times as long.
    expect(time(2000) / time(500)).toBeLessThan(10);
  });
});

describe('readDate', () => {
  const cases: [string, PartialDate | null][] = [
    ['ngày 16 tháng 3 năm 2021', {year: 2021, month: 3, day: 16}],
    ['16/3/2021', {year: 2021, month: 3, day: 16}],
    ['16-3-2021', {year: 2021, month: 3, day: 16}],
    ['16.3.2021', {year: 2021, month: 3, day: 16}],
    ['07/08/2021', {year: 2021, month: 8, day: 7}],
    ['26/12-2014', {year: 2014, month: 12, day: 26}],
    ['30/7', {month: 7, day: 30}],
    ['tháng 7/2021', {year: 2021, month: 7}],
    ['tháng 07 năm 2021', {year: 2021, month: 7}],
    ['năm 2021', {year: 2021}],
    ['ngày27/8/2021', {year: 2021, month: 8, day: 27}],
    ['22/ 12/ 2011', {year: 2011, month: 12, day: 22}],
    ['30/1 1/2012', {year: 2012, month: 11, day: 30}],
    ['tháng 1/⁄2012', {year: 2012, month: 1}],
    ['ngày 3| tháng 12 năm 2010', {year: 2010, month: 12, day: 31}],
    ['ngày l7 tháng 4 năm 2021', {year: 2021, month: 4, day: 17}],
    ['29/2', {month: 2, day: 29}],
    ['31/2/2021', null],
    ['29/2/2021', null],
    ['12/31/2021', null],
    ['10/19', null],
    ['1071 1/2017', null],
    ['20017', null],
    ['hôm nay', null],
    ['', null],
  ];
  for (const [text, expected] of cases) test(text || '(nothing)', () => expect(readDate(text)).toEqual(expected));
});

describe('calendar', () => {
  test('ISO of what is known', () => {
    expect(
      ['ngày 5 tháng 8 năm 2021', 'tháng 8/2021', 'năm 2021', '5/8'].map((text) => toIso(readDate(text) ?? {})),
    ).toEqual(['2021-08-05', '2021-08', '2021', null]);
    expect(fromIso('2021-08')).toEqual({year: 2021, month: 8});
    expect(fromIso('2021-02-31')).toBeNull();
    expect(fromIso(null)).toBeNull();
  });

  test('months, leap years, durations', () => {
    expect(months(2017, 7, 9)).toEqual({start: '2017-07-01', due: '2017-09-30'});
    expect([2000, 2023, 2024, 2100].map((year) => daysInMonth(year, 2))).toEqual([29, 28, 29, 28]);
    expect(addDuration('2021-03-16', 'P15D')).toBe('2021-03-31');
    expect(addDuration('2021-01-31', 'P1M')).toBe('2021-02-28');
    expect(addDuration('2020-02-29', 'P1Y')).toBe('2021-02-28');
    expect(addDuration('2021-03-16', 'PT5H')).toBeNull();
    expect(addBusinessDays('2024-06-03', 5)).toBe('2024-06-10');
  });
});

import {months, week} from '../../dates.ts';
import {dayOf} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `số ca ghi nhận trong tuần này`, `thời tiết dự báo trong tuần tới`: when a thing is, not when it is dealt with */
const OF_A_THING =
  /(?:ghi nhận|xảy ra|phát sinh|diễn ra|đạt được|thực hiện được|dự báo|dự kiến|công tác|kế hoạch|có hiệu lực)(?: được)? $/;

/** `hoàn thành trong tháng này`, `báo cáo trong tuần tới`: the week, month, quarter or year of the document, or the one behind it. */
export default definePhrase({
  name: 'this-period',
  opens: ['trong tuần', 'trong tháng', 'trong quý', 'trong năm'],
  on: 'lower',
  pattern: pattern`trong (?:(?<unit>tuần|tháng|quý) (?:này|(?<next>tới|sau))|năm nay)(?! (?:năm|của))`,
  read({unit, next}, {issued, before}) {
    if (OF_A_THING.test(before)) return [];
    const today = dayOf(issued, false);
    if (!today || issued?.year === undefined || issued.month === undefined) return [];
    const period =
      unit === 'tuần'
        ? week(today, next === undefined ? 0 : 1)
        : monthsOf(unit, issued.year, issued.month, next !== undefined);
    return [{reading: {type: 'period', ...period}}];
  },
  examples: [
    ['hoàn thành trong tháng này', [{type: 'period', start: '2021-09-01', due: '2021-09-30'}], {issued: '2021-09-08'}],
    ['báo cáo trong tuần này', [{start: '2021-09-06', due: '2021-09-12'}], {issued: '2021-09-08'}],
    ['trình UBND tỉnh trong tuần tới', [{start: '2021-09-13', due: '2021-09-19'}], {issued: '2021-09-08'}],
    ['xong ngay trong quý này', [{start: '2021-07-01', due: '2021-09-30'}], {issued: '2021-09-08'}],
    ['trình trong tháng tới', [{start: '2022-01-01', due: '2022-01-31'}], {issued: '2021-12-08'}],
    ['giải ngân hết trong năm nay', [{start: '2021-01-01', due: '2021-12-31'}], {issued: '2021-09-08'}],
  ],
  nonExamples: [
    ['rà soát số ca mắc ghi nhận trong tuần này', {issued: '2021-09-08'}],
    ['báo cáo trong tuần này', {issued: '2021-09'}],
    'trong thời gian tới',
  ],
});

function monthsOf(unit: string | undefined, year: number, month: number, next: boolean): {start: string; due: string} {
  if (unit === undefined) return months(year, 1, 12);
  const length = unit === 'tháng' ? 1 : 3;
  const first = month - ((month - 1) % length) + (next ? length : 0);
  return first > 12 ? months(year + 1, 1, length) : months(year, first, first + length - 1);
}

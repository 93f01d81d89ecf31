import {daysInMonth, iso} from '../../dates.ts';
import {isPast, PERIOD, readPeriod} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';
import {readCount} from '../units.ts';

const HALF = 15;
const WEEK = 7;
const TEN_DAYS = 10;

/** First and last day of a part of a month that has so many days. */
function daysOf(week: string | undefined, half: string | undefined, ten: string | undefined, length: number) {
  if (half) return half === 'dau' ? [1, HALF] : [HALF + 1, length];
  if (ten) {
    const place = ['thuong', 'trung', 'ha'].indexOf(ten);
    return [place * TEN_DAYS + 1, place === 2 ? length : (place + 1) * TEN_DAYS];
  }
  if (week === 'cuoi') return [length - WEEK + 1, length];
  const number = /^dau/.test(week ?? '') || /nhat$/.test(week ?? '') ? 1 : readCount((week ?? '').replace('thu ', ''));
  return [(number - 1) * WEEK + 1, Math.min(number * WEEK, length)];
}

/** `tổ chức hội thi tuần cuối tháng 5` */
const HELD = /(?:tổ chức|hoàn thành|khai mạc|ra quân|tiến hành)[^.;,]{0,40}$/;

/** `trong nửa đầu tháng 12`, `tuần thứ hai của tháng 11/2025`, `tuần cuối tháng 6`, `trung tuần tháng 3`. */
export default definePhrase({
  name: 'part-of-month',
  opens: ['trong', 'vào', 'tuần'],
  cellOpens: ['#', 'nửa', 'tuần', 'thượng tuần', 'trung tuần', 'hạ tuần'],
  pattern: pattern`(?:(?:trong|vào) )?(?:nửa (?<half>đầu|cuối)|tuần (?<week>đầu(?: tiên)?|cuối|(?:thứ )?(?:nhất|hai|ba|tư|[1-4]))|(?<ten>thượng|trung|hạ) tuần|(?<days>0?[1-9]|1\d|2\d) ngày (?<edge>đầu|cuối))(?: của)? ${PERIOD}`,
  read({half, week, ten, days, edge, ...groups}, {issued, cell, match, before}) {
    if (!cell && match.startsWith('tuan') && !HELD.test(before)) return null;
    const period = readPeriod(groups, issued);
    if (period?.unit !== 'month') return null;
    const [year, month] = period.due.split('-').map(Number) as [number, number];
    const length = daysInMonth(year, month);
    const count = Number(days);
    const [from, to] = (
      days ? (edge === 'dau' ? [1, count] : [length - count + 1, length]) : daysOf(week, half, ten, length)
    ) as [number, number];
    const due = iso(year, month, to);
    return isPast(due, issued) ? [] : [{reading: {type: 'period', start: iso(year, month, from), due}}];
  },
  examples: [
    ['diễn tập trong nửa đầu tháng 12', [{type: 'period', start: '2021-12-01', due: '2021-12-15'}]],
    ['xong trong tuần thứ hai của tháng 11/2021', [{start: '2021-11-08', due: '2021-11-14'}]],
    ['tạm ứng trong 10 ngày đầu tháng 12', [{start: '2021-12-01', due: '2021-12-10'}]],
    ['khai mạc vào trung tuần tháng 10', [{start: '2021-10-11', due: '2021-10-20'}]],
    ['Tuần 3 tháng 10', [{start: '2021-10-15', due: '2021-10-21', text: 'Tuần 3 tháng 10'}], {cell: true}],
    ['tổ chức hội thi tuần cuối tháng 11', [{due: '2021-11-30', text: 'tuần cuối tháng 11'}]],
    ['bế mạc vào tuần cuối tháng 11', [{start: '2021-11-24', due: '2021-11-30', text: 'vào tuần cuối tháng 11'}]],
  ],
  nonExamples: ['trong nửa đầu năm 2021', 'trong tuần qua', 'hậu quả của bão tuần cuối tháng 8'],
});

import {DAY_DATE, readDate} from '../../dates.ts';
import {isPast, resolveDay, WEEKDAY} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `từ chiều ngày 27/10 đến hết ngày 29/10`, `từ 18 giờ 00 ngày 27/10 đến 6 giờ 00 ngày 28/10`: part of a day, or the hour */
const HOUR =
  '(?:(?:rạng )?(?:sáng|trưa|chiều|tối|đêm) |\\d{1,2} ?(?:h|giờ) ?(?:\\d\\d)?(?: ?phút)?(?: (?:sáng|chiều|tối))?,? )?';

/** `(tức ngày 28 tháng Chạp)`, `(Thứ Hai)`: how else the day is called */
const CALLED = '(?: ?\\([^()]{3,60}\\))?';

/**
 * `từ ngày 15/11/2025 đến hết ngày 15/12/2025`, `từ ngày 06 - 15/11/2017`. A day `từ` which something holds, without an
 * end, is read here too, as no deadline.
 */
export default definePhrase({
  name: 'date-range',
  opens: [
    ...['từ ngày', 'từ #', 'từ thứ', 'từ chủ nhật', 'từ sáng', 'từ trưa', 'từ chiều', 'từ tối', 'từ đêm', 'kể từ'],
    'trong các ngày',
    'vào các ngày',
    'các ngày #',
    'trong #',
    'trong hai ngày',
    'trong ba ngày',
  ],
  cellOpens: ['#', 'ngày'],
  pattern: pattern`(?<from>(?:kể )?từ ${HOUR}(?:${WEEKDAY})?|(?<each>(?:(?:trong|vào) (?:các|\d{1,2}|hai|ba)|các) ngày:? )(?=\d))?(?:ngày ?)?(?:(?<first>${DAY_DATE})|(?<day>\d{1,2})(?:, ?\d{1,2}(?![\d/])){0,4})(?:${CALLED},? ?(?<to>-|đến|tới|và|,)(?: hết)? ?${HOUR}(?:${WEEKDAY})?(?:ngày ?)?(?<last>${DAY_DATE}))?`,
  read({from, each, first, day, to, last}, {issued, cell, before}) {
    if (to === ',' && !each) return null;
    if (!last) return from && first ? [] : null;
    if (!from && !cell) return null;
    // `31/12/2025 và 30/6/2026`, `10/7 và 10/12`: two dates
    if (!from && ((first && to === 'va') || /[\d/.-]$/.test(before))) return null;
    const end = readDate(last);
    const due = resolveDay(end, issued);
    if (!due || !to || !end?.month) return null;
    const begin = first ? readDate(first) : {day: Number(day), month: end.month};
    if (begin?.day === undefined || begin.month === undefined) return null;
    // The year stands once, at the end; a range over New Year begins in the year before.
    const year = begin.year ?? Number(due.slice(0, 4)) - (begin.month > end.month ? 1 : 0);
    const start = resolveDay({...begin, year}, null);
    if (!start || start > due) return null;
    return isPast(due, issued) ? [] : [{reading: {type: 'period', start, due}}];
  },
  examples: [
    ['từ ngày 01/4/2021 đến hết ngày 30/4/2021', [{type: 'period', start: '2021-04-01', due: '2021-04-30'}]],
    ['tổ chức từ ngày 15/11 đến ngày 15/12/2021', [{start: '2021-11-15', due: '2021-12-15'}]],
    ['từ ngày 20/12 đến ngày 10/01/2022', [{start: '2021-12-20', due: '2022-01-10'}]],
    ['nghỉ học từ chiều ngày 27/9 đến hết ngày 29/9/2021', [{start: '2021-09-27', due: '2021-09-29'}]],
    ['cấm đường từ 18 giờ 00 ngày 27/9 đến 6 giờ 00 ngày 28/9/2021', [{start: '2021-09-27', due: '2021-09-28'}]],
    [
      'trực từ thứ Bảy, ngày 29/01/2022 (tức ngày 27 tháng Chạp) đến hết Chủ nhật, ngày 06/02/2022',
      [{start: '2022-01-29', due: '2022-02-06'}],
    ],
    ['kiểm tra từ ngày 06 - 15/11/2021', [{start: '2021-11-06', due: '2021-11-15'}]],
    ['trực báo trong các ngày 15, 16/4', [{start: '2021-04-15', due: '2021-04-16'}]],
    ['ra quân trong 02 ngày 02 - 03/4/2021', [{start: '2021-04-02', due: '2021-04-03'}]],
    ['Ngày 14, 15 và 16/11/2021', [{start: '2021-11-14', due: '2021-11-16'}], {cell: true}],
    ['24/8 - 30/8/2021', [{start: '2021-08-24', due: '2021-08-30'}], {cell: true}],
  ],
  nonExamples: [
    'Tính từ ngày 15/12/2021 đến ngày 14/3/2022',
    'có hiệu lực thi hành từ ngày 01/7/2021',
    'mưa lớn từ ngày 17 đến ngày 20/01/2021',
  ],
});

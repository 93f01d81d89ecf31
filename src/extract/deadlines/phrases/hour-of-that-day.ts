import {DAY_DATE, readDate} from '../../dates.ts';
import {dayOf, isPast, resolveDay} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

const DAYS = new RegExp(DAY_DATE, 'g');

/** `trước 16 giờ cùng ngày`: of the day named before it; `trước 18h00 ngày hôm nay`: of the document's; `ngày mai`: of the next. */
export default definePhrase({
  name: 'hour-of-that-day',
  opens: ['trước #', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'đến #', 'đến hết', 'hết #', 'xong trước'],
  pattern: pattern`(?:trước|(?:chậm|muộn|trễ) nhất(?: là| vào| đến| trước)*|đến(?: hết)?|hết) (?<hour>\d{1,2}) ?(?:h|giờ) ?(?<minute>\d\d)?(?: ?phút)?(?: (?:sáng|trưa|(?<half>chiều|tối)))?,? (?:(?<same>cùng ngày)|(?:ngày )?hôm nay|nay|(?<next>(?:ngày )?mai))(?:,? \(?(?:ngày )?(?<date>${DAY_DATE}))?`,
  read({hour: printed = '', minute = '0', half, same, next, date}, {issued, earlier}) {
    const hour = String(Number(printed) + (half && Number(printed) < 12 ? 12 : 0));
    const named = date ?? (same && [...earlier.matchAll(DAYS)].at(-1)?.[0]);
    const due = named ? resolveDay(readDate(named), issued) : same ? null : dayOf(issued, next !== undefined);
    if (!due || isPast(due, issued) || Number(hour) > 24 || Number(minute) > 59) return null;
    return [{reading: {type: 'by', due, time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`}}];
  },
  examples: [
    [
      'cấm biển từ 10 giờ ngày 27/9; kéo lồng bè vào bờ trước 16 giờ cùng ngày',
      [{type: 'by', due: '2021-09-27', time: '16:00', text: 'trước 16 giờ cùng ngày'}],
    ],
    ['báo cáo trước 18h00 ngày hôm nay', [{due: '2021-09-05', time: '18:00'}], {issued: '2021-09-05'}],
    [
      'báo cáo chậm nhất 11 giờ 30 phút ngày mai (06/9/2021)',
      [{due: '2021-09-06', time: '11:30', text: 'chậm nhất 11 giờ 30 phút ngày mai (06/9/2021)'}],
    ],
    ['báo cáo trước 17 giờ chiều nay (05/9)', [{due: '2021-09-05', time: '17:00'}], {issued: '2021-09-05'}],
    ['sơ tán xong trước 5 giờ chiều nay', [{due: '2021-09-05', time: '17:00'}], {issued: '2021-09-05'}],
    ['báo cáo trước 10 giờ sáng ngày mai', [{due: '2021-10-01', time: '10:00'}], {issued: '2021-09-30'}],
  ],
  nonExamples: ['báo cáo trước 16 giờ cùng ngày'],
});

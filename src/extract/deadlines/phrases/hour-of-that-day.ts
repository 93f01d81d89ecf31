import {DAY_DATE, readDate, toIso} from '../../dates.ts';
import {isPast, resolveDay} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

const DAYS = new RegExp(DAY_DATE, 'g');

/** `trước 16 giờ cùng ngày`: of the day named before it; `trước 18h00 ngày hôm nay`: of the document's. */
export default definePhrase({
  name: 'hour-of-that-day',
  opens: ['trước #', 'chậm nhất', 'muộn nhất', 'đến #', 'đến hết', 'hết #', 'xong trước'],
  pattern: pattern`(?:trước|(?:chậm|muộn) nhất(?: là| vào| đến| trước)*|đến(?: hết)?|hết) (?<hour>\d{1,2}) ?(?:h|giờ) ?(?<minute>\d\d)?(?: ?phút)?,? (?:(?<same>cùng ngày)|(?:ngày )?hôm nay)`,
  read({hour = '', minute = '0', same}, {issued, earlier}) {
    const named = same && [...earlier.matchAll(DAYS)].at(-1)?.[0];
    const due = named ? resolveDay(readDate(named), issued) : same || issued?.day === undefined ? null : toIso(issued);
    if (!due || isPast(due, issued) || Number(hour) > 24 || Number(minute) > 59) return null;
    return [{reading: {type: 'by', due, time: `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`}}];
  },
  examples: [
    [
      'cấm biển từ 10 giờ ngày 27/9; kéo lồng bè vào bờ trước 16 giờ cùng ngày',
      [{type: 'by', due: '2021-09-27', time: '16:00', text: 'trước 16 giờ cùng ngày'}],
    ],
    ['báo cáo trước 18h00 ngày hôm nay', [{due: '2021-09-05', time: '18:00'}], {issued: '2021-09-05'}],
  ],
  nonExamples: ['báo cáo trước 16 giờ cùng ngày'],
});

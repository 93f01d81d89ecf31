import {readDate} from '../../dates.ts';
import {DATE, isPast, resolveDay} from '../atoms.ts';
import {definePhrase, type Part, pattern} from '../phrase.ts';

/**
 * A bare day: in a field or cell whatever is printed (`30/09/2025`, `Ngày 24/8`), in running text only a whole date that
 * is still to come (`tổ chức mít tinh ngày 25/11/2017`), since dates of the past tell what happened or was issued.
 */
export default definePhrase({
  name: 'at-date',
  opens: ['ngày', 'vào ngày', 'trong ngày'],
  cellOpens: ['#', 'thứ'],
  pattern: pattern`(?:(?:vào|trong) )?${DATE}`,
  read({date = ''}, {issued, cell, after}) {
    const day = readDate(date);
    const due = resolveDay(day, issued);
    if (day?.month === undefined || day.day === undefined) return null;
    if (!cell && (!due || !issued || day.year === undefined || isPast(due, issued))) return [];
    if (cell && /^\s*:/.test(after)) return [];
    const part: Part = {};
    if (due) part.reading = {type: 'by', due};
    if (day.year === undefined) part.open = {month: day.month, day: day.day, exclusive: false};
    return [part];
  },
  examples: [
    ['30/09/2021', [{type: 'by', due: '2021-09-30'}], {cell: true}],
    ['Ngày 24/8', [{due: '2021-08-24'}], {cell: true}],
    ['tổ chức mít tinh cấp huyện ngày 25/11/2021', [{due: '2021-11-25', text: 'ngày 25/11/2021'}]],
  ],
  nonExamples: [
    'Ngày 09/3/2021, đồng chí Trưởng ban chủ trì họp',
    'mời báo cáo viên cho ngày 26/8',
    ['tổ chức mít tinh ngày 25/11/2021', {issued: null}],
    'xếp thứ 10/19 xã',
    'có hiệu lực thi hành từ ngày 01 tháng 7 năm 2021',
  ],
});

import {PERIOD, readPeriod} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** In a field or cell: `Quý IV/2025`, `Tháng 12/2025`, `Năm 2025`, `12/2025`. `Quý I: ...` is a label of what follows. */
export default definePhrase({
  name: 'bare-period',
  opens: [],
  cellOpens: ['tháng', 'quý', 'năm', '#'],
  pattern: pattern`(?:${PERIOD}|(?<monthOnly>\d{1,2}) ?/ ?(?<monthYear>20\d\d)|(?<yearOnly>20\d\d))`,
  read(groups, {issued, after}) {
    const {monthOnly, monthYear, yearOnly} = groups;
    const period = readPeriod(
      monthOnly ? {month: monthOnly, yearAfterSlash: monthYear} : yearOnly ? {year: yearOnly} : groups,
      issued,
    );
    if (!period) return null;
    return /^\s*:/.test(after) ? [] : [{reading: {type: 'period', start: period.start, due: period.due}}];
  },
  examples: [
    ['Quý IV/2021', [{type: 'period', start: '2021-10-01', due: '2021-12-31'}], {cell: true}],
    ['Tháng 12 năm 2021', [{start: '2021-12-01', due: '2021-12-31'}], {cell: true}],
    ['12/2021', [{start: '2021-12-01'}], {cell: true}],
    ['Năm 2021', [{start: '2021-01-01', due: '2021-12-31'}], {cell: true}],
    ['Thời gian hoàn thành: Quý II năm 2021.', [{due: '2021-06-30'}]],
  ],
  nonExamples: ['kế hoạch cải cách hành chính năm 2022', 'Quý I năm 2021: theo mẫu 01', ['Theo tiến độ', {cell: true}]],
});

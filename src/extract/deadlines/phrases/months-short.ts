import {months, readDate} from '../../dates.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `10-12/2020`, `5, 6/2021`, of a cell: the months of a year. A day is printed with one sign, `10/12/2020` or `10-12-2020`. */
export default definePhrase({
  name: 'months-short',
  opens: [],
  cellOpens: ['#', 't#'],
  pattern: pattern`t?(?<first>\d{1,2})(?: ?[-,] ?| và )t?(?<last>\d{1,2}) ?/ ?(?<year>20\d\d)`,
  read({first, last, year = ''}, {before}) {
    const [from, to] = [readDate(`tháng ${first}`)?.month, readDate(`tháng ${last}`)?.month];
    if (!from || !to || from >= to || /(?:ngày|[\d/.,-]) ?$/.test(before)) return null;
    return [{reading: {type: 'period', ...months(Number(year), from, to)}}];
  },
  examples: [
    ['10-12/2021', [{type: 'period', start: '2021-10-01', due: '2021-12-31'}], {cell: true}],
    ['5, 6/2022', [{start: '2022-05-01', due: '2022-06-30', text: '5, 6/2022'}], {cell: true}],
  ],
});

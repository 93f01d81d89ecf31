import {months, readDate} from '../../dates.ts';
import {isPast, readMonths} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

const FIELDS: Record<string, 'quarter' | 'month'> = {quy: 'quarter', thang: 'month'};

/** Of `Tháng 3 và tháng 8/2025` each is meant by itself. */
const LISTS = /^(?: va |, ?)$/;

/** `trong quý III và quý IV/2025`, `từ tháng 9 đến tháng 12/2025`, `Tháng 11-12/2025`: from the first month to the last. */
export default definePhrase({
  name: 'across-periods',
  opens: ['trong tháng', 'trong các tháng', 'trong quý', 'trong các quý', 'từ tháng', 'từ quý'],
  cellOpens: ['tháng', 'quý'],
  pattern: pattern`(?<in>trong |từ )?(?:các )?(?<unit>tháng|quý) (?<first>[\divl|]{1,3})(?:(?:/| năm )(?<firstYear>\d{4}))?(?<joint> ?[-,] ?(?:\d{1,2}(?:, ?| và )){0,4}| và | đến (?:hết )?)(?:(?<lastUnit>tháng|quý) )?(?<last>[\divl|]{1,3})(?: ?/{1,2} ?|,? năm )(?<year>\d{4})`,
  read({unit = '', first, firstYear, joint = '', lastUnit = unit, last, year = ''}, {issued, match}) {
    const begin = readMonths({[FIELDS[unit] ?? 'month']: first});
    const end = readMonths({[FIELDS[lastUnit] ?? 'month']: last});
    const toYear = readDate(year)?.year;
    const fromYear = firstYear ? readDate(firstYear)?.year : toYear;
    if (!begin || !end || !toYear || !fromYear || begin.from + fromYear * 12 > end.from + toYear * 12) return null;
    const early = months(fromYear, begin.from, begin.to);
    const late = months(toYear, end.from, end.to);
    if (isPast(late.due, issued)) return [];
    const apart = fromYear === toYear && end.from > begin.to + 1 && LISTS.test(joint);
    if (!apart) return [{reading: {type: 'period', start: early.start, due: late.due}}];
    const at = match.indexOf(joint);
    return [
      {from: 0, to: at, reading: {type: 'period', ...early}},
      {from: at + joint.length, to: match.length, reading: {type: 'period', ...late}},
    ];
  },
  examples: [
    ['hoàn thành trong quý III và quý IV/2021', [{type: 'period', start: '2021-07-01', due: '2021-12-31'}]],
    ['từ tháng 10/2021 đến hết tháng 3/2022', [{start: '2021-10-01', due: '2022-03-31'}]],
    ['từ tháng 12/2021 đến quý I/2022', [{start: '2021-12-01', due: '2022-03-31'}]],
    ['Tháng 11-12/2021', [{start: '2021-11-01', due: '2021-12-31'}], {cell: true}],
    [
      'Tháng 9 và tháng 12/2021',
      [
        {start: '2021-09-01', due: '2021-09-30', text: 'Tháng 9'},
        {start: '2021-12-01', due: '2021-12-31', text: 'tháng 12/2021'},
      ],
      {cell: true},
    ],
    [
      'Quý II, Quý IV/2021',
      [
        {due: '2021-06-30', text: 'Quý II'},
        {start: '2021-10-01', text: 'Quý IV/2021'},
      ],
      {cell: true},
    ],
    ['Quý I-II/2022', [{start: '2022-01-01', due: '2022-06-30'}], {cell: true}],
  ],
  nonExamples: ['tăng trưởng Quý III, Quý IV/2021 đạt trên 10%'],
});

import {months} from '../../dates.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `Cả năm`, `Trong năm`, of a cell: the document's year. A plan of December is one for the next, and does not say so here. */
export default definePhrase({
  name: 'whole-year',
  opens: [],
  cellOpens: ['cả năm', 'trong năm'],
  on: 'lower',
  pattern: pattern`(?:cả|trong) năm(?! (?:học|\d|trước|qua|sau|tới))`,
  read(_, {issued, before, whole}) {
    if (issued?.year === undefined || issued.month === 12 || !whole || before.trim()) return null;
    return [{reading: {type: 'period', ...months(issued.year, 1, 12)}}];
  },
  examples: [
    ['Cả năm', [{type: 'period', start: '2021-01-01', due: '2021-12-31'}], {cell: true}],
    ['Trong năm', [{start: '2021-01-01', due: '2021-12-31'}], {cell: true}],
  ],
  nonExamples: [
    ['Cả năm học', {cell: true}],
    ['Cả năm', {cell: true, issued: '2021-12-20'}],
    'Cả năm đạt 8%, trong năm có 3 vụ cháy',
  ],
});

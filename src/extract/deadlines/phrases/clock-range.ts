import {definePhrase, pattern} from '../phrase.ts';

/** A timetable's cell, `7h00 - 7h15`, on the day that the heading above it gives. */
export default definePhrase({
  name: 'clock-range',
  opens: [],
  cellOpens: ['#'],
  pattern: pattern`\d{1,2} ?(?:h|g|giờ|:) ?(?:\d\d)?(?: phút)? ?(?:-|đến) ?\d{1,2} ?(?:h|g|giờ|:) ?(?:\d\d)?(?: phút)?`,
  read(_, {day}) {
    return day === null ? [] : [{reading: {type: 'period', start: day, due: day}}];
  },
  examples: [
    ['7h00 - 7h15', [{type: 'period', start: '2021-08-24', due: '2021-08-24'}], {cell: true, day: '2021-08-24'}],
  ],
  nonExamples: [['7h00 - 7h15', {cell: true}]],
});

import {readDate} from '../../dates.ts';
import {isPast, resolveDay} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `trong các ngày 24, 25 tháng 9`, `trong hai ngày 05 và 06/5/2021`: from the first of them to the last. */
export default definePhrase({
  name: 'several-days',
  opens: ['trong các ngày', 'trong hai ngày', 'trong ba ngày', 'trong # ngày', 'trong #'],
  pattern: pattern`trong (?:các|hai|ba|0?[23]) ngày (?<first>\d{1,2})(?:(?:, | và )(?:ngày )?\d{1,2}){0,4}(?:, | và )(?:ngày )?(?<last>\d{1,2})(?<month> ?\/ ?\d{1,2}(?: ?\/ ?\d{4})?|,? tháng \d{1,2}(?:(?: năm |\/)\d{4})?)(?![\d/])`,
  read({first = '', last = '', month = ''}, {issued}) {
    const [from, to] = [first, last].map((day) => {
      const date = readDate(`ngày ${day}${month}`);
      return date ? resolveDay(date, issued) : null;
    });
    // `thiệt hại do mưa lớn trong các ngày 05, 06/3`: what has been
    return from && to && from < to && !isPast(to, issued) ? [{reading: {type: 'period', start: from, due: to}}] : null;
  },
  examples: [
    ['thu hoạch lúa trong các ngày 24, 25 tháng 9', [{type: 'period', start: '2021-09-24', due: '2021-09-25'}]],
  ],
  nonExamples: [
    'trong các ngày nghỉ lễ',
    'trong hai ngày đầu tháng 9',
    'thiệt hại do mưa trong các ngày 05, 06/3/2021',
  ],
});

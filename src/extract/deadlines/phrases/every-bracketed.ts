import {definePhrase} from '../phrase.ts';
import {frequency, readCount} from '../units.ts';

/** The further members of a list whose members each have a date in brackets: `hằng tháng (…), 6 tháng (trước ngày 16/6)`. */
export default definePhrase({
  name: 'every-bracketed',
  opens: ['#', 'năm', 'quý', 'một', 'hàng'],
  on: 'lower',
  pattern: /(?:(?:hàng|hằng) )?(?:(?<count>0?[1-9]|một) )?(?<unit>tháng|quý|năm)(?= ?\()/,
  read({count = '1', unit = ''}, {before}) {
    const rrule = frequency(readCount(count), unit);
    return rrule && /\) ?(?:,|;|và|, và)\s*$/.test(before) ? [{reading: {type: 'recurring', rrule}}] : null;
  },
  examples: [
    [
      'định kỳ 06 tháng (trước ngày 20 tháng 6 hằng năm) và 01 năm (trước ngày 15 tháng 11 hằng năm)',
      [{rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=20'}, {rrule: 'FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=15'}],
    ],
  ],
});

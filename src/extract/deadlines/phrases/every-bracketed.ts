import {definePhrase} from '../phrase.ts';
import {frequency, readCount} from '../units.ts';

/** `báo cáo tháng (trước ngày 20)`: also the first, where a mere day stands behind it */
const DAY_BEHIND = /^ ?\((?:trước |vào |chậm nhất )?(?:ngày )?\d{1,2}\)/;
const REPORTS = /báo cáo(?: (?:kết quả|định kỳ|tình hình|hằng|hàng))* $/;

/** The further members of a list whose members each have a date in brackets: `hằng tháng (…), 6 tháng (trước ngày 16/6)`. */
export default definePhrase({
  name: 'every-bracketed',
  opens: ['#', 'tháng', 'năm', 'quý', 'một năm', 'hàng'],
  on: 'lower',
  pattern: /(?:(?:hàng|hằng) )?(?:(?<count>0?[1-9]|một) )?(?<unit>tháng|quý|năm)(?= ?\()/,
  read({count = '1', unit = ''}, {before, after}) {
    const rrule = frequency(readCount(count), unit);
    const goesOn = /\) ?(?:,|;|và|, và)\s*$/.test(before) && /^ ?\([^()]{0,60}\d/.test(after);
    return rrule && (goesOn || (DAY_BEHIND.test(after) && REPORTS.test(before)))
      ? [{reading: {type: 'recurring', rrule}}]
      : null;
  },
  examples: [
    [
      'báo cáo định kỳ hằng tháng (ngày 25), quý (trước ngày 25 của tháng cuối quý), 6 tháng (trước ngày 15/6), năm (trước ngày 15/12)',
      [
        {rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'},
        {rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=25'},
        {rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15'},
        {rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15'},
      ],
    ],
    [
      'báo cáo tháng (trước ngày 20), năm (trước ngày 10/12)',
      [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=20'}, {rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10'}],
    ],
    [
      'định kỳ 06 tháng (trước ngày 12 tháng 5 hằng năm) và 01 năm (trước ngày 08 tháng 10 hằng năm)',
      [{rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=12'}, {rrule: 'FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=8'}],
    ],
  ],
});

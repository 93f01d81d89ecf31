import {definePhrase} from '../phrase.ts';

/** How often is said before: `định kỳ`, `hằng tháng`. */
const OFTEN = /(?:định kỳ|(?:hàng|hằng|mỗi) tháng)[^.;:]{0,40}$/;

/**
 * `ngày cuối cùng của tháng`, `định kỳ ngày 15 và ngày cuối tháng`: the last day of each month. `vào ngày cuối tháng` alone may be
 * that of one month, and of a working day the rule tells no more than that it comes each month.
 */
export default definePhrase({
  name: 'end-of-each-month',
  opens: ['ngày', 'định kỳ', 'vào ngày', 'trước ngày', 'chậm nhất'],
  on: 'lower',
  pattern:
    /(?<often>định kỳ )?(?:chậm nhất (?:là |vào )?)?(?<before>trước )?(?:vào )?(?:ngày (?<day>\d{1,2}) và (?:vào )?)?ngày (?<work>làm việc )?cuối(?: cùng)?(?<of> của)? (?<each>(?:hàng|hằng|mỗi|từng) )?tháng(?! ?\d)/,
  read({often, before, day, work, of, each}, scene) {
    if (!often && !day && !of && !each && !OFTEN.test(scene.before)) return null;
    const days = [...(day ? [Number(day)] : []), -1];
    const exclusive = before === undefined ? {} : {exclusive: true};
    const rrule = work ? 'FREQ=MONTHLY' : `FREQ=MONTHLY;BYMONTHDAY=${days.join(',')}`;
    return [{reading: {type: 'recurring', rrule, ...exclusive}}];
  },
  examples: [
    [
      'Định kỳ ngày 15 và ngày cuối tháng công khai số thu',
      [{type: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=15,-1'}],
    ],
    [
      'chốt số vào ngày cuối cùng của tháng',
      [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', text: 'vào ngày cuối cùng của tháng'}],
    ],
    ['cập nhật định kỳ vào ngày làm việc cuối cùng của tháng', [{rrule: 'FREQ=MONTHLY'}]],
    ['trước ngày cuối cùng của mỗi tháng', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=-1', exclusive: true}]],
  ],
  nonExamples: ['nghỉ vào ngày cuối tháng', 'xong trước ngày cuối tháng này'],
});

import {readMonths} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `trong tháng 11 hằng năm`, `tháng 6 và tháng 12 hằng năm`; a quarter falls due in its last month. */
export default definePhrase({
  name: 'every-month',
  opens: [
    'trong tháng',
    'trong quý',
    'trong cuối',
    'vào tháng',
    'vào quý',
    'tháng',
    'quý',
    'trước tháng',
    'trước quý',
    'chậm nhất',
  ],
  pattern: pattern`(?:(?:trong|vào|chậm nhất)(?: vào| là)? |(?<before>trước ))?(?:cuối )?(?:(?<unit>tháng|quý) (?<first>[\divl|]{1,3})(?:(?:,| và) (?:tháng |quý )?(?<second>[\divl|]{1,3}))?),? (?:của )?(?:hàng|mỗi) năm`,
  read({unit = '', first, second, before}) {
    const field = unit === 'quy' ? 'quarter' : 'month';
    const last = [first, second].filter((name) => name !== undefined).map((name) => readMonths({[field]: name})?.to);
    if (last.includes(undefined)) return null;
    const exclusive = before === undefined ? {} : {exclusive: true};
    return [{reading: {type: 'recurring', rrule: `FREQ=YEARLY;BYMONTH=${last.join(',')}`, ...exclusive}}];
  },
  examples: [
    [
      'tổ chức đánh giá trong tháng 11 hàng năm',
      [{type: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=11', text: 'trong tháng 11 hàng năm'}],
    ],
    ['tháng 6 và tháng 12 hằng năm', [{rrule: 'FREQ=YEARLY;BYMONTH=6,12'}]],
    ['trong quý I hằng năm', [{rrule: 'FREQ=YEARLY;BYMONTH=3'}]],
  ],
});

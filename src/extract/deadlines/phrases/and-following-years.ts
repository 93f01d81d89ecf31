import {PERIOD} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `Năm 2025 và các năm tiếp theo`, `Năm 2025 và hằng năm`: every year. In running text only after `trong`, since it is also part of names. */
export default definePhrase({
  name: 'and-following-years',
  opens: ['trong năm', 'trong tháng', 'trong quý', 'trong cuối', 'trong #', 'từ năm', 'từ tháng', 'từ quý', 'từ #'],
  cellOpens: ['năm', 'tháng', 'quý', '#', 'cuối', 'giai đoạn'],
  pattern: pattern`(?:trong |từ )?(?:cuối )?(?:${PERIOD}|(?:(?:giai đoạn|năm) )?(?:20\d\d ?- ?)?20\d\d),? (?:(?:và )?(?:(?:các|những) )?năm (?:tiếp theo|tiếp|kế tiếp|sau|về sau)|và hàng năm)`,
  read(_, {cell, match}) {
    return cell || /^(?:trong|tu) /.test(match) ? [{reading: {type: 'recurring', rrule: 'FREQ=YEARLY'}}] : null;
  },
  examples: [
    [
      'Năm 2021 và các năm tiếp theo',
      [{type: 'recurring', rrule: 'FREQ=YEARLY', text: 'Năm 2021 và các năm tiếp theo'}],
      {cell: true},
    ],
    ['Năm 2022 và hằng năm', [{rrule: 'FREQ=YEARLY', text: 'Năm 2022 và hằng năm'}], {cell: true}],
    ['Quý IV năm 2021 và các năm tiếp theo', [{rrule: 'FREQ=YEARLY'}], {cell: true}],
    ['Giai đoạn 2021-2025 và những năm tiếp theo', [{rrule: 'FREQ=YEARLY'}], {cell: true}],
    ['thực hiện trong năm 2021 và những năm tiếp theo', [{rrule: 'FREQ=YEARLY'}]],
  ],
  nonExamples: ['kế hoạch cải thiện chỉ số năm 2021 và các năm tiếp theo'],
});

import {definePhrase, pattern} from '../phrase.ts';

const DAYS: Record<string, string> = {
  hai: 'MO',
  ba: 'TU',
  tu: 'WE',
  nam: 'TH',
  sau: 'FR',
  bay: 'SA',
  nhat: 'SU',
  2: 'MO',
  3: 'TU',
  4: 'WE',
  5: 'TH',
  6: 'FR',
  7: 'SA',
};

/** `thứ Sáu hằng tuần`, `trước 16 giờ thứ Năm hàng tuần`. */
export default definePhrase({
  name: 'every-weekday',
  opens: [
    'thứ',
    'chủ nhật',
    'vào thứ',
    'vào chủ nhật',
    'vào chiều',
    'vào sáng',
    'vào ngày thứ',
    'vào lúc',
    'trước thứ',
    'trước #',
    'chậm nhất',
    'chiều thứ',
    'sáng thứ',
    'ngày thứ',
  ],
  pattern: pattern`(?:(?:vào|chậm nhất|(?<before>trước))(?: là| vào| lúc)* )?(?:\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: phút)?,? )?(?:(?:sáng|chiều|ngày) )?(?:thứ (?<day>hai|ba|tư|năm|sáu|bảy|[2-7])|chủ (?<sunday>nhật)),? (?:của )?(?:hàng|mỗi) tuần`,
  read({day, sunday, before}) {
    const exclusive = before === undefined ? {} : {exclusive: true};
    return [{reading: {type: 'recurring', rrule: `FREQ=WEEKLY;BYDAY=${DAYS[day ?? sunday ?? '']}`, ...exclusive}}];
  },
  examples: [['báo cáo vào thứ Sáu hàng tuần', [{type: 'recurring', rrule: 'FREQ=WEEKLY;BYDAY=FR'}]]],
  nonExamples: ['Thứ hai, hầu hết các đơn vị', 'lần thứ sáu'],
});

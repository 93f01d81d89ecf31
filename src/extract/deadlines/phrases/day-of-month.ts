import {definePhrase, pattern} from '../phrase.ts';

/** `báo cáo tháng gửi `: how often is said by what is sent. `báo cáo tháng trước` is that of last month. */
const MONTHLY_REPORT = /báo cáo(?: kết quả| định kỳ)? tháng(?: (?:gửi|nộp|xong)[:,]?|[:,]) $/;

/** `trước ngày 20`, said once for every month: no deadline by itself, one where the sentence says how often. */
export default definePhrase({
  name: 'day-of-month',
  opens: ['trước ngày', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'vào ngày', 'đến ngày', 'ngày'],
  pattern: pattern`(?:(?:chậm|muộn|trễ) nhất(?: là| vào)* )?(?<before>trước )?(?:vào |đến )?ngày (?<day>\d{1,2})(?! ?[\d/.-]+\d|,? ?tháng \d|\d)`,
  read({before, day}, scene) {
    if (scene.match.startsWith('ngay') && !/\(\s*$/.test(scene.before)) return null;
    const number = Number(day);
    const exclusive = before === undefined ? {} : {exclusive: true};
    if (MONTHLY_REPORT.test(scene.before) && number >= 1 && number <= 31)
      return [{reading: {type: 'recurring', rrule: `FREQ=MONTHLY;BYMONTHDAY=${number}`, ...exclusive}}];
    return number >= 1 && number <= 31 ? [{open: {month: 0, day: number, exclusive: before !== undefined}}] : null;
  },
  examples: [
    [
      'Hằng tháng, trước ngày 20, gửi số liệu về Phòng Nội vụ',
      [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', exclusive: true, text: 'trước ngày 20'}],
    ],
    ['báo cáo tháng gửi trước ngày 20', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=20', exclusive: true}]],
  ],
  nonExamples: ['gửi trước ngày 20', 'trước ngày 20 cùng tháng', 'trình bày báo cáo tháng trước ngày 15'],
});

import {dayText, isFull} from '../facts/calendar.ts';
import {digitalSignatures} from '../facts/digital-signature.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-KS-01',
  name: 'signed-before-issue',
  severity: 'warning',
  needs: 'text',
  exact: true,
  clause: 'Phụ lục I, mục II.8',
  title: {
    vi: 'Thời gian ký số không trước ngày ban hành',
    en: 'The digital signature is not older than the date of issue',
  },
  message: {
    vi: 'ký số ngày {signed}, trước ngày ban hành {date}',
    en: 'signed on {signed}, before the date of issue {date}',
  },
  advice: {vi: 'Kiểm tra lại ngày ban hành.', en: 'Check the date of issue.'},
  check(text) {
    const {date} = text.record;
    if (!isFull(date)) return null;
    const early = digitalSignatures(text).find((signature) => signature.date < date);
    return early && {at: early, args: {signed: dayText(early.date), date: dayText(date)}};
  },
  examples: {
    pass: [{after: 'Người ký: Sở Nội vụ\nThời gian ký: 16.03.2023 10:21:11 +07:00'}],
    fail: [{after: 'Người ký: Sở Nội vụ\nThời gian ký: 14.03.2023 10:21:11 +07:00'}],
  },
});

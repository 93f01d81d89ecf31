import {dayOff, dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-DT-13',
  name: 'issued-on-day-off',
  severity: 'info',
  needs: 'record',
  exact: true,
  title: {vi: 'Ngày ban hành là ngày làm việc', en: 'The document was issued on a working day'},
  message: {vi: 'ngày ban hành {date} là {why}', en: 'the date of issue {date} is {whyEn}'},
  advice: {
    vi: 'Kiểm tra lại ngày ban hành nếu không phải việc gấp.',
    en: 'Check the date, unless the matter was urgent.',
  },
  check({record: {date, kind}}) {
    if (!isFull(date) || kind === 'CĐ') return null;
    const why = dayOff(date);
    return why && {at: '/date', args: {date: dayText(date), why: why.vi, whyEn: why.en}};
  },
  examples: {
    pass: [{record: {date: '2023-03-16'}}],
    fail: [{record: {date: '2023-03-19'}}, {record: {date: '2023-05-01'}}],
  },
});

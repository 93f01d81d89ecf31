import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-DT-10',
  name: 'date-in-future',
  severity: 'error',
  needs: 'record',
  exact: true,
  asOf: true,
  clause: 'Phụ lục I, mục II.4',
  title: {
    vi: 'Ngày ban hành không ở tương lai (cần --as-of)',
    en: 'The date of issue is not in the future (needs --as-of)',
  },
  message: {vi: 'ngày ban hành {date} sau ngày {asOf}', en: 'the date of issue {date} lies after {asOf}'},
  advice: {vi: 'Kiểm tra lại ngày ban hành.', en: 'Check the date of issue.'},
  check({record: {date}, knowledge: {asOf}}) {
    return (
      asOf !== null && isFull(date) && date > asOf && {at: '/date', args: {date: dayText(date), asOf: dayText(asOf)}}
    );
  },
  examples: {
    pass: [{record: {date: '2023-03-16'}}],
    fail: [{record: {date: '2199-03-14'}}],
  },
});

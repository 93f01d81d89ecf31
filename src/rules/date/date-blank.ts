import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-08',
  name: 'date-blank',
  severity: 'warning',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Ngày, tháng không để trống', en: 'Day and month are filled in'},
  message: {vi: 'ngày hoặc tháng để trống: văn bản chưa phát hành', en: 'day or month is blank: not issued yet'},
  advice: {vi: 'Điền ngày, tháng khi phát hành.', en: 'Fill in day and month when the document is issued.'},
  check({head}, {own, record}) {
    if (!own || (record.date !== null && record.date.length === 10)) return null;
    const at = record.spans['/date'];
    const line = head.find(({text}) => /ngày[\s.…_]*(?:tháng|năm)|tháng[\s.…_]*năm/iu.test(text));
    if (line) return {at: at ? '/date' : line};
    return null;
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}],
    fail: [{date: 'Phú Sơn, ngày      tháng 3 năm 2023'}, {date: 'Phú Sơn, ngày … tháng … năm 2023'}],
  },
});

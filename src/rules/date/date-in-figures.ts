import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-07',
  name: 'date-in-figures',
  severity: 'warning',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {
    vi: 'Thời gian ban hành viết đủ chữ "ngày … tháng … năm …"',
    en: 'The date is written out: "ngày … tháng … năm …"',
  },
  message: {vi: 'ngày ban hành ghi tắt "{printed}"', en: 'the date is not written out: "{printed}"'},
  advice: {
    vi: 'Viết "ngày 16 tháng 3 năm 2021", năm đủ bốn chữ số.',
    en: 'Write "ngày 16 tháng 3 năm 2021", the year in four figures.',
  },
  check({printed}) {
    const date = printed('/date');
    const read = readPrintedDate(date ?? '');
    return read && (read.inFigures || /^\d{2}$/.test(read.year)) && {at: '/date', args: {printed: date ?? ''}};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}],
    fail: [{date: 'Phú Sơn, ngày 16/3/2023'}],
  },
});

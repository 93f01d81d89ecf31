import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-05',
  name: 'month-leading-zero',
  severity: 'error',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Tháng 1 và tháng 2 có số 0 phía trước', en: 'January and February are written with a leading zero'},
  message: {vi: 'tháng {month} thiếu số 0 phía trước', en: 'the month {month} lacks its zero'},
  advice: {vi: 'Viết "tháng 01", "tháng 02".', en: 'Write "tháng 01", "tháng 02".'},
  check({printed}) {
    const date = printed('/date') ?? '';
    const {month = ''} = readPrintedDate(date) ?? {};
    return (
      /^[12]$/.test(month) && {
        at: '/date',
        args: {month},
        right: date.replace(/(tháng\s*|[/.-])([12])(?!\d)/iu, '$10$2'),
      }
    );
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 02 năm 2023'}, {date: 'Phú Sơn, ngày 16 tháng 12 năm 2022'}],
    fail: [{date: 'Phú Sơn, ngày 16 tháng 2 năm 2023'}],
  },
});

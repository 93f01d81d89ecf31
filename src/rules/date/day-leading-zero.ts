import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-04',
  name: 'day-leading-zero',
  severity: 'error',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Ngày nhỏ hơn 10 có số 0 phía trước', en: 'A day below 10 is written with a leading zero'},
  message: {vi: 'ngày {day} thiếu số 0 phía trước', en: 'the day {day} lacks its zero'},
  advice: {vi: 'Viết ngày bằng hai chữ số.', en: 'Write the day with two figures.'},
  check({printed}) {
    const date = printed('/date') ?? '';
    const {day = ''} = readPrintedDate(date) ?? {};
    return /^[1-9]$/.test(day) && {at: '/date', args: {day}, right: date.replace(/\d/, '0$&')};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 06 tháng 3 năm 2023'}],
    fail: [{date: 'Phú Sơn, ngày 6 tháng 3 năm 2023'}],
  },
});

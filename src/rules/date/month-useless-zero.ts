import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-06',
  name: 'month-useless-zero',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Tháng 3 đến tháng 9 không có số 0 phía trước', en: 'March to September are written without a zero'},
  message: {vi: 'tháng {month} có số 0 thừa', en: 'the month {month} has a zero too many'},
  advice: {vi: 'Chỉ tháng 1 và tháng 2 ghi thêm số 0.', en: 'Only January and February carry a zero.'},
  check({printed}) {
    const date = printed('/date') ?? '';
    const {month = '', inFigures = true} = readPrintedDate(date) ?? {};
    if (inFigures || !/^0[3-9]$/.test(month)) return null;
    return {at: '/date', args: {month}, right: date.replace(/(tháng\s*)0/iu, '$1')};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}],
    fail: [{date: 'Phú Sơn, ngày 16 tháng 03 năm 2023'}],
  },
});

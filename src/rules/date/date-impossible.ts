import {isRealDay} from '../facts/calendar.ts';
import {readPrintedDate} from '../facts/printed-date.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-DT-09',
  name: 'date-impossible',
  severity: 'error',
  needs: 'text',
  exact: true,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Ngày ban hành có trên lịch', en: 'The date of issue is a day of the calendar'},
  message: {vi: 'không có ngày {day}/{month}/{year} trên lịch', en: 'there is no day {day}/{month}/{year}'},
  advice: {vi: 'Kiểm tra lại ngày, tháng.', en: 'Check day and month.'},
  check({printed}) {
    const {day, month, year} = readPrintedDate(printed('/date') ?? '') ?? {};
    if (!day || !month || !year || isRealDay(Number(day), Number(month), Number(year))) return null;
    return {at: '/date', args: {day, month, year}};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 29 tháng 02 năm 2024'}],
    fail: [{date: 'Phú Sơn, ngày 31 tháng 4 năm 2023'}],
  },
});

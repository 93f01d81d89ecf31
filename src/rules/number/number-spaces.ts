import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-05',
  name: 'number-spaces',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Số, ký hiệu viết liền, không cách chữ', en: 'Number and symbol are written without spaces'},
  message: {vi: 'trong "{printed}" có dấu cách', en: 'there are spaces in "{printed}"'},
  advice: {vi: 'Viết liền số và ký hiệu.', en: 'Write number and symbol without spaces.'},
  check({printed, record}) {
    const number = printed('/number');
    return number?.includes(' ') && {at: '/number', args: {printed: number}, right: record.number ?? ''};
  },
  examples: {
    pass: [{number: 'Số: 473/TB-SNV'}],
    fail: [{number: 'Số: 473 /TB-SNV'}, {number: 'Số: 473/TB - SNV'}],
  },
});

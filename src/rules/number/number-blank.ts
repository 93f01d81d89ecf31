import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-04',
  name: 'number-blank',
  severity: 'warning',
  needs: 'record',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Số không để trống', en: 'The number is filled in'},
  message: {
    vi: 'số để trống trước "{rest}": văn bản chưa phát hành',
    en: 'the number before "{rest}" is blank: not issued yet',
  },
  advice: {vi: 'Điền số khi phát hành.', en: 'Fill in the number when the document is issued.'},
  check({symbol, record, own}) {
    return own && symbol?.running === '' && {at: '/number', args: {rest: record.number ?? ''}};
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV'}],
    fail: [{number: 'Số:      /TB-SNV'}],
  },
});

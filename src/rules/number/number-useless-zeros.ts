import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-03',
  name: 'number-useless-zeros',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Số từ 10 trở lên không thêm số 0', en: 'Numbers from 10 on carry no zeros in front'},
  message: {vi: 'số {number} có số 0 thừa', en: 'the number {number} has zeros too many'},
  advice: {vi: 'Bỏ số 0 thừa.', en: 'Leave the zeros out.'},
  check({symbol, record}) {
    const {running = ''} = symbol ?? {};
    if (!/^0\d{2,}$/.test(running)) return null;
    const right = running.replace(/^0+(?=\d{2})/, '');
    return {at: '/number', args: {number: running}, right: right + (record.number ?? '').slice(running.length)};
  },
  examples: {
    pass: [{number: 'Số: 15/TB-SNV'}, {number: 'Số: 05/TB-SNV'}],
    fail: [{number: 'Số: 0015/TB-SNV'}],
  },
});

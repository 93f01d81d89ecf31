import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-02',
  name: 'number-leading-zero',
  severity: 'error',
  needs: 'record',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Số nhỏ hơn 10 có số 0 phía trước', en: 'A number below 10 is written with a leading zero'},
  message: {
    vi: 'số {number} nhỏ hơn 10, thiếu số 0 phía trước',
    en: 'the number {number} is below 10 and lacks its zero',
  },
  advice: {vi: 'Thêm số 0 phía trước.', en: 'Write a zero before it.'},
  check({symbol, record}) {
    const {running = ''} = symbol ?? {};
    return /^[1-9]$/.test(running) && {at: '/number', args: {number: running}, right: `0${record.number}`};
  },
  examples: {
    pass: [{number: 'Số: 05/TB-SNV'}, {number: 'Số: 15/TB-SNV'}],
    fail: [{number: 'Số: 5/TB-SNV'}, {paper: 'party', number: 'Số 5-TB/TU'}],
  },
});

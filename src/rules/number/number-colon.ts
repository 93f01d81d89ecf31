import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-06',
  name: 'number-colon',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Sau từ "Số" có dấu hai chấm', en: 'A colon stands behind "Số"'},
  message: {vi: 'sau từ "Số" thiếu dấu hai chấm', en: 'the colon behind "Số" is missing'},
  advice: {vi: 'Viết "Số: …".', en: 'Write "Số: …".'},
  check({before, printed}) {
    const lead = before('/number');
    return /^số(?:\s?\d*)$/iu.test(lead) && {at: '/number', right: `Số: ${printed('/number') ?? ''}`};
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV'}, {paper: 'party', number: 'Số 12-TB/TU'}],
    fail: [{number: 'Số 12/TB-SNV'}],
  },
});

import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-SO-01',
  name: 'party-number-form',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Số, ký hiệu văn bản của Đảng viết "Số 12-NQ/TU", không có dấu hai chấm',
    en: 'A Party number reads "Số 12-NQ/TU", without a colon',
  },
  message: {
    colon: {vi: 'sau từ "Số" không có dấu hai chấm', en: 'no colon stands behind "Số"'},
    slash: {vi: '"{number}" viết theo lối của Nhà nước', en: '"{number}" is written as state bodies do'},
  },
  advice: {vi: 'Viết "Số NN-LOẠI/CƠ QUAN".', en: 'Write "Số NN-TYPE/BODY".'},
  check({before, printed}, {symbol, record}) {
    if (!symbol) return null;
    if (!symbol.party)
      return symbol.type !== null && {at: '/number', message: 'slash', args: {number: record.number ?? ''}};
    return (
      /số\s?:$/iu.test(before('/number')) && {at: '/number', message: 'colon', right: `Số ${printed('/number') ?? ''}`}
    );
  },
  examples: {
    pass: [{paper: 'party', number: 'Số 12-TB/TU'}],
    fail: [
      {paper: 'party', number: 'Số: 12-TB/TU'},
      {paper: 'party', number: 'Số 12/TB-TU'},
    ],
  },
});

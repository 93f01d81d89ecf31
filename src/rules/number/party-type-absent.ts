import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-SO-03',
  name: 'party-type-absent',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Ký hiệu văn bản của Đảng có chữ viết tắt tên loại, kể cả công văn (CV)',
    en: 'A Party symbol names its type, that of a letter (CV) too',
  },
  message: {vi: 'ký hiệu "{number}" không có chữ viết tắt tên loại', en: 'the symbol "{number}" names no type'},
  advice: {vi: 'Ghi tên loại, ví dụ "120-CV/TU".', en: 'Name the type, as in "120-CV/TU".'},
  check({symbol, own, record: {number}}) {
    return own && symbol && symbol.type === null && {at: '/number', args: {number: number ?? ''}};
  },
  examples: {
    pass: [{paper: 'party', number: 'Số 120-CV/TU'}],
    fail: [{paper: 'party', number: 'Số 120/BTC'}],
  },
});

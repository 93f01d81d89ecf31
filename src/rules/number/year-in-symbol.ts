import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-10',
  name: 'year-in-symbol',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.3',
  title: {
    vi: 'Văn bản hành chính không ghi năm trong số, ký hiệu',
    en: 'An administrative document has no year in its number',
  },
  message: {
    vi: 'số, ký hiệu ghi năm {year}: chỉ văn bản quy phạm pháp luật mới ghi năm',
    en: 'the number names the year {year}: only legal instruments do',
  },
  advice: {vi: 'Bỏ năm khỏi số, ký hiệu.', en: 'Leave the year out.'},
  check({symbol, record: {number}}) {
    const {year} = symbol ?? {};
    return year != null && {at: '/number', args: {year}, right: (number ?? '').replace(`/${year}/`, '/')};
  },
  examples: {
    pass: [{number: 'Số: 15/TB-SNV'}, {paper: 'circular'}],
    fail: [{number: 'Số: 15/2023/TB-SNV'}],
  },
});

import {defineRule} from '../rule.ts';
import {LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-11',
  name: 'legal-year',
  severity: 'error',
  needs: 'record',
  exact: true,
  sets: LEGAL,
  title: {
    vi: 'Năm trong số, ký hiệu văn bản quy phạm pháp luật là năm ban hành',
    en: 'The year in the number of a legal instrument is the year in which it was issued',
  },
  message: {
    vi: 'số, ký hiệu ghi năm {year} nhưng văn bản ban hành năm {issued}',
    en: 'the number says {year} but the instrument was issued in {issued}',
  },
  advice: {vi: 'Ghi đúng năm ban hành.', en: 'Write the year of issue.'},
  check({symbol, record: {number, date}}) {
    const {year} = symbol ?? {};
    const issued = date?.slice(0, 4);
    if (year == null || issued === undefined || String(year) === issued) return null;
    return {at: '/number', args: {year, issued}, right: (number ?? '').replace(`/${year}/`, `/${issued}/`)};
  },
  examples: {
    pass: [{paper: 'circular'}],
    fail: [{paper: 'circular', number: 'Số: 05/2022/TT-BNV'}],
  },
});

import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-CC-03',
  name: 'citation-undated',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Căn cứ viện dẫn lần đầu ghi đủ số, ký hiệu và ngày ban hành',
    en: 'A basis is first cited with number and date',
  },
  message: {vi: 'căn cứ {number} không ghi ngày ban hành', en: 'the basis {number} is cited without its date'},
  advice: {vi: 'Ghi "… số … ngày … của …".', en: 'Write "… số … ngày … của …".'},
  check({record: {references, kind}}) {
    if (kind !== 'QĐ' && kind !== 'NQ') return null;
    return references.flatMap(({role, number, date, kind: cited}, index) => {
      if (
        role !== 'basis' ||
        number === null ||
        date !== null ||
        number.startsWith('/') ||
        cited === 'L' ||
        cited === 'BL'
      )
        return [];
      return [{at: `/references/${index}`, args: {number}}];
    });
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        basis:
          'Căn cứ Nghị định số 34/2019/NĐ-CP của Chính phủ về cán bộ, công chức cấp xã;\nTheo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 88/TTr-SNV ngày 10 tháng 3 năm 2023.',
      },
    ],
  },
});

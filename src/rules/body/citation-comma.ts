import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-15',
  name: 'citation-comma',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Giữa số, ký hiệu và ngày của văn bản viện dẫn không có dấu phẩy',
    en: 'No comma stands between the number and the date of a citation',
  },
  message: {vi: 'dấu phẩy trước "ngày" là lối viết của Đảng', en: 'a comma before "ngày" is the Party’s way'},
  advice: {vi: 'Viết "số 12/QĐ-UBND ngày 05/4/2022".', en: 'Write "số 12/QĐ-UBND ngày 05/4/2022".'},
  check({citations, running}) {
    return citations.flatMap(({number, from, to, before, after}) => {
      if (!after.startsWith(', ngày ') || !before.endsWith('số ') || /^\d+-/.test(number)) return [];
      return [{at: running.place(from - 3, to + 6), right: `số ${number} ngày`}];
    });
  },
  examples: {
    pass: [
      {body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022 của Ủy ban nhân dân tỉnh.'},
      {paper: 'party', body: 'Thực hiện Nghị quyết số 10-NQ/TU, ngày 05/4/2022 của Tỉnh ủy.'},
    ],
    fail: [{body: 'Thực hiện Kế hoạch số 10/KH-UBND, ngày 05/4/2022 của Ủy ban nhân dân tỉnh.'}],
  },
});

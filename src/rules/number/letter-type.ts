import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-09',
  name: 'letter-type',
  severity: 'warning',
  needs: 'record',
  sets: STATE,
  clause: 'Phụ lục III',
  title: {vi: 'Ký hiệu công văn không có chữ viết tắt tên loại', en: 'The symbol of a letter names no type'},
  message: {
    vi: 'công văn không có chữ viết tắt tên loại "CV"',
    en: 'a letter (công văn) has no type "CV" in its symbol',
  },
  advice: {
    vi: 'Bỏ "CV", ghi tên cơ quan và đơn vị soạn thảo.',
    en: 'Leave out "CV"; name the body and the drafting unit.',
  },
  check({symbol}) {
    return symbol?.type === 'CV' && {at: '/number'};
  },
  examples: {
    pass: [{paper: 'letter'}],
    fail: [{paper: 'letter', number: 'Số: 45/CV-SNV\nV/v góp ý dự thảo kế hoạch'}],
  },
});

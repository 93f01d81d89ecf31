import {defineRule} from '../rule.ts';
import {STATE_SINCE_2011} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-08',
  name: 'letter-unit',
  severity: 'warning',
  needs: 'record',
  sets: STATE_SINCE_2011,
  clause: 'Phụ lục I, mục II.3',
  title: {
    vi: 'Ký hiệu công văn có đơn vị soạn thảo hoặc lĩnh vực',
    en: 'The symbol of a letter names the drafting unit or the field',
  },
  message: {
    vi: 'ký hiệu công văn "{number}" chỉ có tên cơ quan',
    en: 'the symbol "{number}" of a letter names only the body',
  },
  advice: {
    vi: 'Ghi thêm chữ viết tắt của đơn vị soạn thảo hoặc lĩnh vực, ví dụ "12/SNV-CCHC".',
    en: 'Add the abbreviation of the drafting unit or field, as in "12/SNV-CCHC".',
  },
  check({symbol, record: {kind, number}}) {
    if (kind !== 'CV' || !symbol || symbol.party || symbol.type !== null) return null;
    return symbol.bodies.length === 1 && {at: '/number', args: {number: number ?? ''}};
  },
  examples: {
    pass: [{paper: 'letter', number: 'Số: 120/SNV-CCHC\nV/v góp ý dự thảo kế hoạch'}],
    fail: [{paper: 'letter', number: 'Số: 120/SNV\nV/v góp ý dự thảo kế hoạch'}],
  },
});

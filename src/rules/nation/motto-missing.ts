import {MOTTO} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-TN-01',
  name: 'motto-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {vi: 'Có Tiêu ngữ dưới Quốc hiệu', en: 'The motto (Tiêu ngữ) stands under the name of the nation'},
  message: {vi: 'phần đầu không có Tiêu ngữ', en: 'the head does not carry the motto'},
  advice: {vi: `Ghi "${MOTTO}" dưới Quốc hiệu.`, en: `Print "${MOTTO}" under the name of the nation.`},
  check({formulas, headLost}, {own}) {
    if (!own || formulas.motto) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}, {paper: 'party'}],
    fail: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'}],
  },
});

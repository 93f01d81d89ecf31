import {NATION} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-QH-01',
  name: 'nation-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {vi: 'Có Quốc hiệu ở phần đầu', en: 'The head carries the name of the nation (Quốc hiệu)'},
  message: {vi: 'phần đầu không có Quốc hiệu', en: 'the head does not carry the name of the nation'},
  advice: {vi: `Ghi "${NATION}" ở trên cùng, bên phải.`, en: `Print "${NATION}" at the top right.`},
  check({formulas, headLost}, {own}) {
    if (!own || formulas.nation) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}, {paper: 'party'}],
    fail: [{nation: 'Độc lập - Tự do - Hạnh phúc'}],
  },
});

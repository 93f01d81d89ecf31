import {MOTTO} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-TN-02',
  name: 'motto-hyphens',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {
    vi: 'Giữa các cụm từ của Tiêu ngữ có gạch nối, cách chữ',
    en: 'The parts of the motto are joined by spaced hyphens',
  },
  message: {
    vi: 'các cụm từ của Tiêu ngữ không nối bằng gạch nối (-) có cách chữ hai bên',
    en: 'the parts of the motto are not joined by hyphens with a space on either side',
  },
  advice: {vi: `Viết "${MOTTO}".`, en: `Write "${MOTTO}".`},
  check({formulas: {motto}, front}) {
    if (!motto) return null;
    const joints = /^\p{L}+ \p{L}+(.{0,6}?)tự do(.{0,6}?)hạnh\s?phúc$/iu.exec(motto.text);
    if (!joints || (joints[1] === ' - ' && joints[2] === ' - ')) return null;
    return {at: front.place(motto.from, motto.to), right: MOTTO};
  },
  examples: {
    pass: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
    fail: [
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập-Tự do-Hạnh phúc'},
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc'},
    ],
  },
});

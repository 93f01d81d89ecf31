import {NATION} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-QH-02',
  name: 'nation-capitals',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {vi: 'Quốc hiệu viết in hoa', en: 'The name of the nation is in capitals'},
  message: {vi: 'Quốc hiệu không viết in hoa toàn bộ', en: 'the name of the nation is not all in capitals'},
  advice: {vi: `Viết "${NATION}".`, en: `Write "${NATION}".`},
  check({formulas: {nation}, front}) {
    if (!nation || nation.text === nation.text.toUpperCase()) return null;
    return {at: front.place(nation.from, nation.to), right: NATION};
  },
  examples: {
    pass: [{nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
    fail: [{nation: 'Cộng hòa xã hội chủ nghĩa Việt Nam\nĐộc lập - Tự do - Hạnh phúc'}],
  },
});

import {lower} from '../../text/fold.ts';
import {NATION} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-QH-03',
  name: 'nation-spelling',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {vi: 'Quốc hiệu viết đúng chính tả, đủ chữ', en: 'The name of the nation is whole and spelled right'},
  message: {vi: 'Quốc hiệu viết sai hoặc thiếu chữ', en: 'the name of the nation is misspelt or lacks a word'},
  advice: {vi: `Viết "${NATION}".`, en: `Write "${NATION}".`},
  check({formulas: {nation}, front}) {
    if (!nation || lower(nation.text) === lower(NATION)) return null;
    return {at: front.place(nation.from, nation.to), right: NATION};
  },
  examples: {
    pass: [{nation: 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
    fail: [
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'},
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA\nĐộc lập - Tự do - Hạnh phúc'},
    ],
  },
});

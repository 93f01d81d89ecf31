import {MOTTO} from '../facts/formulas.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const letters = (text: string): string => text.replace(/\P{L}+/gu, ' ');

export default defineRule({
  id: 'ND30-TN-03',
  name: 'motto-capitals',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {
    vi: 'Tiêu ngữ chỉ viết hoa chữ đầu mỗi cụm từ',
    en: 'In the motto only the first letter of each part is a capital',
  },
  message: {vi: 'Tiêu ngữ viết hoa sai chỗ', en: 'the motto has capitals in the wrong places'},
  advice: {vi: `Viết "${MOTTO}".`, en: `Write "${MOTTO}".`},
  check({formulas: {motto}, front}) {
    if (!motto) return null;
    const printed = letters(motto.text);
    const right = letters(MOTTO);
    if (printed === right || printed.toLowerCase() !== right.toLowerCase()) return null;
    return {at: front.place(motto.from, motto.to), right: MOTTO};
  },
  examples: {
    pass: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
    fail: [
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐỘC LẬP - TỰ DO - HẠNH PHÚC'},
      {nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập - Tự Do - Hạnh Phúc'},
    ],
  },
});

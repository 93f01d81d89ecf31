import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const PREFIX =
  /^(\p{Lu}{1,4})\.\s?(?=(?:CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|ỦY BAN|UỶ BAN)(?!\p{L}))/u;
const KNOWN = new Set(['TM', 'KT', 'TL', 'TUQ', 'Q', 'P']);

export default defineRule({
  id: 'ND30-CK-03',
  name: 'authority-unknown',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Quyền hạn người ký chỉ dùng TM., KT., TL., TUQ., Q.',
    en: 'There is no authority but TM., KT., TL., TUQ., Q.',
  },
  message: {vi: 'không có quyền hạn "{prefix}."', en: 'there is no authority "{prefix}."'},
  advice: {
    vi: 'Dùng TM. (thay mặt), KT. (ký thay), TL. (thừa lệnh), TUQ. (thừa ủy quyền), Q. (quyền).',
    en: 'Use TM., KT., TL., TUQ. or Q.',
  },
  check({closing, within}) {
    for (const line of closing) {
      const prefix = PREFIX.exec(line.text)?.[1];
      if (prefix && !KNOWN.has(prefix)) return {at: within(line, `${prefix}.`), args: {prefix}};
    }
    return null;
  },
  examples: {
    pass: [{signature: 'TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\n\nPhạm Thị Mai'}],
    fail: [{signature: 'TU. GIÁM ĐỐC\nTRƯỞNG PHÒNG\n\n\nPhạm Thị Mai'}],
  },
});

import {lower} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const MARK = /^(?:hỏa tốc|thượng khẩn|khẩn)(?!\p{L})/u;
const KNOWN = ['hỏa tốc', 'thượng khẩn', 'khẩn'];

export default defineRule({
  id: 'ND30-DK-01',
  name: 'urgency-mark',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục III.2',
  title: {
    vi: 'Mức độ khẩn chỉ gồm HỎA TỐC, THƯỢNG KHẨN, KHẨN',
    en: 'The marks of urgency are HỎA TỐC, THƯỢNG KHẨN and KHẨN',
  },
  message: {vi: 'không có mức độ khẩn "{mark}"', en: 'there is no mark of urgency "{mark}"'},
  advice: {vi: 'Dùng một trong ba mức độ khẩn.', en: 'Use one of the three.'},
  check({head, within}, {sets}) {
    for (const line of head) {
      const {text} = line;
      if (text.length > 24 || text !== text.toUpperCase()) continue;
      const mark = lower(text)
        .replace(/[^\p{L}\s]/gu, '')
        .trim();
      if (!MARK.test(mark) || KNOWN.includes(mark)) continue;
      // `HỎA TỐC HẸN GIỜ` was a mark until 2020.
      if (mark === 'hỏa tốc hẹn giờ' && sets.some((set) => set !== 'nd30-2020')) continue;
      return {at: within(line, text), args: {mark: text}};
    }
    return null;
  },
  examples: {
    pass: [{marks: 'HỎA TỐC'}, {marks: 'THƯỢNG KHẨN'}],
    fail: [{marks: 'KHẨN CẤP'}, {marks: 'HỎA TỐC HẸN GIỜ'}],
  },
});

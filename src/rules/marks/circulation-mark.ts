import {lower} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** A mark that says who may see the paper: `LƯU HÀNH NỘI BỘ`, `XEM XONG TRẢ LẠI`. */
const MARK = /lưu hành|nội bộ|trả lại|thu hồi|không phổ biến/;
const KNOWN = ['lưu hành nội bộ', 'xem xong trả lại'];
/** Marks of earlier practice. */
const OLD = ['tài liệu thu hồi', 'xong hội nghị trả lại', 'họp xong trả lại', 'không phổ biến'];
const LONGEST = 36;

export default defineRule({
  id: 'ND30-LH-01',
  name: 'circulation-mark',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục III.2',
  title: {
    vi: 'Chỉ dẫn phạm vi lưu hành chỉ gồm "LƯU HÀNH NỘI BỘ", "XEM XONG TRẢ LẠI"',
    en: 'The marks of circulation are "LƯU HÀNH NỘI BỘ" and "XEM XONG TRẢ LẠI"',
  },
  message: {vi: 'không có chỉ dẫn lưu hành "{mark}"', en: 'there is no mark of circulation "{mark}"'},
  advice: {
    vi: 'Ghi "LƯU HÀNH NỘI BỘ" hoặc "XEM XONG TRẢ LẠI".',
    en: 'Print "LƯU HÀNH NỘI BỘ" or "XEM XONG TRẢ LẠI".',
  },
  check({head, within, record}, {sets}) {
    const titled = record.spans['/kind']?.start ?? Number.POSITIVE_INFINITY;
    for (const line of head) {
      const {text} = line;
      // A title may well be about what is circulated: marks stand above it.
      if (line.end > titled) return null;
      if (text.length > LONGEST || text !== text.toUpperCase()) continue;
      const mark = lower(text)
        .replace(/[^\p{L}\s]/gu, '')
        .trim();
      if (!MARK.test(mark) || KNOWN.includes(mark)) continue;
      if (OLD.includes(mark) && sets.some((set) => set !== 'nd30-2020')) continue;
      return {at: within(line, text), args: {mark: text}};
    }
    return null;
  },
  examples: {
    pass: [{marks: 'LƯU HÀNH NỘI BỘ'}, {marks: 'XEM XONG TRẢ LẠI'}],
    fail: [{marks: 'TÀI LIỆU THU HỒI'}, {marks: 'KHÔNG LƯU HÀNH'}],
  },
});

import {lastLines} from '../facts/end-mark.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-08',
  name: 'end-mark-early',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mẫu trình bày',
  title: {vi: 'Dấu "./." chỉ có ở cuối văn bản', en: 'The mark "./." stands only at the end'},
  message: {vi: 'dấu "./." ở giữa văn bản', en: 'the mark "./." stands in the middle of the text'},
  advice: {vi: 'Chỉ ghi "./." sau câu cuối cùng.', en: 'Put "./." only behind the last sentence.'},
  check({body, closing, within}) {
    if (closing.length === 0) return null;
    const last = lastLines(body, closing);
    // Only where the end has one too: else the text was cut in the wrong place.
    if (!last.some(({text}) => text.includes('./.'))) return null;
    const early = body.find((line) => line.text.endsWith('./.') && !last.includes(line));
    return early && {at: within(early, './.')};
  },
  examples: {
    pass: [{}],
    fail: [
      {
        body: '1. Giao Phòng Tổ chức rà soát hồ sơ./.\n2. Giao Văn phòng Sở theo dõi.\n3. Giao Phòng Tài chính cấp kinh phí.\n4. Giao Thanh tra Sở giám sát.\n5. Giao Phòng Pháp chế góp ý.\n6. Giao Phòng Lưu trữ tổng hợp.\n7. Giao Văn phòng Sở báo cáo.',
      },
    ],
  },
});

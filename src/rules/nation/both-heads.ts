import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-QH-05',
  name: 'both-heads',
  severity: 'error',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.1',
  title: {
    vi: 'Không dùng cả Quốc hiệu lẫn tiêu đề Đảng',
    en: 'The head is that of the State or that of the Party, never both',
  },
  message: {
    vi: 'phần đầu có cả Quốc hiệu và "ĐẢNG CỘNG SẢN VIỆT NAM"',
    en: 'the head carries both the name of the nation and that of the Party',
  },
  advice: {
    vi: 'Văn bản của cơ quan nhà nước dùng Quốc hiệu; văn bản của Đảng dùng tiêu đề "ĐẢNG CỘNG SẢN VIỆT NAM".',
    en: 'State bodies print the name of the nation, Party bodies that of the Party.',
  },
  check({formulas: {nation, party}, front}) {
    return nation && party && {at: front.place(party.from, party.to)};
  },
  examples: {
    pass: [{}, {paper: 'party'}],
    fail: [{nation: 'ĐẢNG CỘNG SẢN VIỆT NAM\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
  },
});

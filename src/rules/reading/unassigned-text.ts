import {defineRule} from '../rule.ts';

/** Above this share something was probably not read. */
const MOST = 0.1;

export default defineRule({
  id: 'DOC-01',
  name: 'unassigned-text',
  severity: 'info',
  needs: 'text',
  title: {
    vi: `Không quá ${100 * MOST}% chữ của văn bản chưa rõ thuộc phần nào`,
    en: `At most ${100 * MOST}% of the text belongs to no part`,
  },
  message: {vi: '{share}% chữ không thuộc phần nào', en: '{share}% of the text belongs to no part'},
  advice: {
    vi: 'Xem bằng "parcli explain": tệp có thể lẫn nội dung khác.',
    en: 'Look at it with "parcli explain": the file may hold other things.',
  },
  check({unassigned}) {
    return unassigned !== null && unassigned > MOST && {args: {share: Math.round(100 * unassigned)}};
  },
  examples: {
    pass: [{}],
    fail: [{after: 'Quảng cáo: mua hàng giảm giá tại cửa hàng, gọi ngay số máy bên dưới.\n'.repeat(40)}],
  },
});

import type {Line} from '../facts/line.ts';
import type {TextFacts} from '../facts/text-facts.ts';
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
  check(text) {
    if (looseAtMost(text) <= MOST) return null;
    const {unassigned} = text;
    return unassigned !== null && unassigned > MOST && {args: {share: Math.round(100 * unassigned)}};
  },
  examples: {
    pass: [{}],
    fail: [{after: 'Quảng cáo: mua hàng giảm giá tại cửa hàng, gọi ngay số máy bên dưới.\n'.repeat(40)}],
  },
});

/**
 * A share that is surely not exceeded: text of the body always belongs to it, so that only what head and closing hold
 * beyond their fields can be loose. The exact share costs a walk over the whole tree, which few documents need.
 */
function looseAtMost({lines, head, closing, record: {spans}}: TextFacts): number {
  const length = (some: readonly Line[]) => some.reduce((sum, {text}) => sum + text.length, 0);
  let fields = 0;
  for (const pointer in spans) {
    const span = spans[pointer];
    if (span && !pointer.startsWith('/tasks/') && !pointer.startsWith('/references/')) fields += span.end - span.start;
  }
  return (length(head) + length(closing) - fields) / Math.max(1, length(lines));
}

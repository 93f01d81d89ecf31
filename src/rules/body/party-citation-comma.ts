import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-VD-01',
  name: 'party-citation-comma',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Văn bản của Đảng viện dẫn có dấu phẩy trước "ngày"',
    en: 'Party documents cite with a comma before the date',
  },
  message: {
    vi: 'trước "ngày" của văn bản viện dẫn không có dấu phẩy ({count} chỗ)',
    en: 'no comma stands before the date of a citation ({count} times)',
  },
  advice: {vi: 'Viết "số 12-NQ/TU, ngày 05/9/2026".', en: 'Write "số 12-NQ/TU, ngày 05/9/2026".'},
  check({citations, running}) {
    const found = citations.filter(({before, after}) => before.endsWith('số ') && after.startsWith(' ngày '));
    const [first] = found;
    if (!first) return null;
    const {number, from, to} = first;
    return {at: running.place(from - 3, to + 5), args: {count: found.length}, right: `số ${number}, ngày`};
  },
  examples: {
    pass: [{paper: 'party', body: 'Thực hiện Nghị quyết số 10-NQ/TU, ngày 05/4/2022 của Tỉnh ủy.'}, {}],
    fail: [{paper: 'party', body: 'Thực hiện Nghị quyết số 10-NQ/TU ngày 05/4/2022 của Tỉnh ủy.'}],
  },
});

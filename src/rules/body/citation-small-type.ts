import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const SMALL = /(?<!\p{L})(nghị định|thông tư|quyết định|nghị quyết|chỉ thị) số $/u;

export default defineRule({
  id: 'ND30-VH-02',
  name: 'citation-small-type',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục II',
  title: {vi: 'Tên loại của văn bản cụ thể viết hoa', en: 'The type of a cited instrument begins with a capital'},
  message: {vi: '"{type}" của văn bản cụ thể không viết hoa', en: '"{type}" of a cited instrument has no capital'},
  advice: {
    vi: 'Viết hoa chữ đầu tên loại, ví dụ "Quyết định số 12/QĐ-UBND".',
    en: 'Write it as in "Quyết định số 12/QĐ-UBND".',
  },
  check({citations, running}) {
    return citations.flatMap(({from, before}) => {
      const found = SMALL.exec(before);
      if (!found) return [];
      const [whole, type = ''] = found;
      const start = from - whole.length;
      const right = (type[0] ?? '').toUpperCase() + type.slice(1);
      return [{at: running.place(start, start + type.length), args: {type}, right}];
    });
  },
  examples: {
    pass: [{body: 'Thực hiện Quyết định số 10/QĐ-UBND ngày 05/4/2022 của Ủy ban nhân dân tỉnh.'}],
    fail: [{body: 'Thực hiện quyết định số 10/QĐ-UBND ngày 05/4/2022 của Ủy ban nhân dân tỉnh.'}],
  },
});

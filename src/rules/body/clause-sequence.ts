import {findGaps, nameAt} from '../facts/sequences.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-03',
  name: 'clause-sequence',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Các khoản 1, 2, 3 đánh số liên tục trong mỗi mục',
    en: 'Numbered items follow one another without a gap',
  },
  message: {
    vi: 'sau mục {before} là mục {name}, thiếu mục {missing}',
    en: 'item {name} follows item {before}; {missing} is missing',
  },
  advice: {vi: 'Đánh số lại cho liên tục.', en: 'Number them without a gap.'},
  check({outline, body, within}) {
    return findGaps(outline, 'decimal', body).map(({item, before}) => ({
      at: within(item.line, item.name),
      args: {before: before.name, name: item.name, missing: nameAt(before.ordinal + 1, 'decimal')},
    }));
  },
  examples: {
    pass: [{body: '1. Rà soát hồ sơ.\n2. Lập danh mục.\n3. Báo cáo kết quả.'}],
    fail: [{body: '1. Rà soát hồ sơ.\n2. Lập danh mục.\n4. Báo cáo kết quả.'}],
  },
});

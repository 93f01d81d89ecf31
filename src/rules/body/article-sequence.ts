import {findGaps, nameAt} from '../facts/sequences.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-01',
  name: 'article-sequence',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Các điều đánh số liên tục', en: 'Articles are numbered without a gap'},
  message: {
    vi: 'sau Điều {before} là Điều {name}, thiếu Điều {missing}',
    en: 'article {name} follows article {before}; article {missing} is missing',
  },
  advice: {vi: 'Đánh số lại cho liên tục.', en: 'Number them without a gap.'},
  check({outline, body, within}) {
    return findGaps(outline, 'article', body).map(({item, before}) => ({
      at: within(item.line, item.name),
      args: {before: before.name, name: item.name, missing: nameAt(before.ordinal + 1, 'article')},
    }));
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        end: 'Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
      },
    ],
  },
});

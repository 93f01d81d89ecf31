import {findGaps, findRepeated, nameAt} from '../facts/sequences.ts';
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
  title: {vi: 'Các điều đánh số liên tục, không trùng', en: 'Articles are numbered without a gap, and none twice'},
  message: {
    gap: {
      vi: 'sau Điều {before} là Điều {name}, thiếu Điều {missing}',
      en: 'article {name} follows article {before}; article {missing} is missing',
    },
    twice: {vi: 'có hai Điều {name} liền nhau', en: 'article {name} follows another article {name}'},
  },
  advice: {vi: 'Đánh số lại cho liên tục.', en: 'Number them without a gap.'},
  check({outline, body, within}) {
    const gaps = findGaps(outline, 'article', body).map(({item, before}) => ({
      at: within(item.line, item.name),
      message: 'gap',
      args: {before: before.name, name: item.name, missing: nameAt(before.ordinal + 1, 'article')},
    }));
    const repeated = findRepeated(outline, body).map(({line, name}) => ({
      at: within(line, name),
      message: 'twice',
      args: {name},
    }));
    return [...gaps, ...repeated];
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [
      {
        paper: 'decision',
        body: 'Điều 1. Thành lập Tổ công tác rà soát hồ sơ.\nĐiều 2. Tổ công tác gồm 05 thành viên.\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày ký.',
      },
      {
        paper: 'decision',
        end: 'Điều 4. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ chịu trách nhiệm thi hành Quyết định này./.',
      },
    ],
  },
});

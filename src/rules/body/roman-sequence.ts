import {findGaps, nameAt} from '../facts/sequences.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-02',
  name: 'roman-sequence',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Các mục I, II, III đánh số liên tục', en: 'Roman sections are numbered without a gap'},
  message: {
    vi: 'sau mục {before} là mục {name}, thiếu mục {missing}',
    en: 'section {name} follows section {before}; {missing} is missing',
  },
  advice: {vi: 'Đánh số lại cho liên tục.', en: 'Number them without a gap.'},
  check({outline, body, within}) {
    return findGaps(outline, 'roman', body).map(({item, before}) => ({
      at: within(item.line, item.name),
      args: {before: before.name, name: item.name, missing: nameAt(before.ordinal + 1, 'roman')},
    }));
  },
  examples: {
    pass: [{body: 'I. MỤC ĐÍCH\nNâng cao chất lượng.\nII. YÊU CẦU\nĐúng thời hạn.'}],
    fail: [{body: 'I. MỤC ĐÍCH\nNâng cao chất lượng.\nIII. YÊU CẦU\nĐúng thời hạn.'}],
  },
});

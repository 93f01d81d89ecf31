import {defineRule, type Finding} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-06',
  name: 'nested-prefix',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Số của mục con bắt đầu bằng số của mục mẹ (3 → 3.1)',
    en: 'The number of a child begins with that of its parent (3 → 3.1)',
  },
  message: {vi: 'mục {name} nằm trong mục {parent}', en: 'item {name} stands within item {parent}'},
  advice: {vi: 'Đánh số mục con theo mục mẹ.', en: 'Number the children after their parent.'},
  check({outline, within}) {
    const findings: Finding[] = [];
    let parent: string | null = null;
    let last = '';
    for (const {style, name, line} of outline) {
      if (style === 'decimal') parent = name;
      else if (style === 'roman' || style === 'article') parent = null;
      if (style !== 'nested') continue;
      const [prefix = ''] = name.split('.');
      const first = name.endsWith('.1') && prefix !== last;
      // Once for a run of children; further ones follow from it.
      if (parent !== null && prefix !== parent && first) findings.push({at: within(line, name), args: {name, parent}});
      last = prefix;
    }
    return findings;
  },
  examples: {
    pass: [{body: '1. Nội dung\n1.1. Phần đầu.\n1.2. Phần sau.\n2. Tổ chức thực hiện\n2.1. Văn phòng Sở.'}],
    fail: [
      {
        body: '1. Nội dung\n1.1. Phần đầu.\n2. Tổ chức thực hiện\n2.1. Văn phòng Sở.\n3. Chế độ báo cáo\n3.1. Báo cáo định kỳ.\n1.1. Nội dung báo cáo.',
      },
    ],
  },
});

import {defineRule} from '../rule.ts';
import {PARTY} from '../sets.ts';

export default defineRule({
  id: 'PTY-ND-02',
  name: 'party-outline',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: PARTY,
  title: {
    vi: 'Mục lớn trong văn bản của Đảng đánh "I-", "II-"',
    en: 'Sections of a Party document are labelled "I-", "II-"',
  },
  message: {
    vi: 'mục lớn ghi "{name}{sign}" thay vì "{name}-"',
    en: 'a section is labelled "{name}{sign}" instead of "{name}-"',
  },
  advice: {vi: 'Viết "I-", "II-".', en: 'Write "I-", "II-".'},
  check({outline, within}) {
    const item = outline.find(({style, sign}) => style === 'roman' && sign !== '-' && sign !== '');
    return item && {at: within(item.line, `${item.name}${item.sign}`), args: {name: item.name, sign: item.sign}};
  },
  examples: {
    pass: [{paper: 'party', body: 'I- TÌNH HÌNH\nCông tác tổ chức có tiến bộ.'}],
    fail: [{paper: 'party', body: 'I. TÌNH HÌNH\nCông tác tổ chức có tiến bộ.'}],
  },
});

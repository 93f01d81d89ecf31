import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-NN-06',
  name: 'as-article',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.9',
  title: {
    vi: '"Như Điều …" ở Nơi nhận trỏ đến điều có trong văn bản',
    en: '"Như Điều …" among the recipients names an article that there is',
  },
  message: {
    absent: {
      vi: 'ghi "Như Điều {named}" nhưng văn bản chỉ có đến Điều {last}',
      en: '"Như Điều {named}", but the last article is {last}',
    },
    other: {
      vi: 'ghi "Như Điều {named}", điều cuối là Điều {last}',
      en: '"Như Điều {named}", while the last article is {last}',
    },
  },
  advice: {vi: 'Ghi số của điều khoản thi hành.', en: 'Name the article on execution.'},
  check({outline, record: {recipients}}) {
    const articles = outline.filter(({style}) => style === 'article').map(({ordinal}) => ordinal);
    const last = Math.max(...articles);
    if (articles.length === 0) return null;
    for (const [index, name] of recipients.entries()) {
      const named = Number(/như (?:trên )?điều (\d{1,3})$/iu.exec(name)?.[1] ?? 0);
      if (named === 0 || named === last) continue;
      const at = `/recipients/${index}`;
      return named > last
        ? {at, message: 'absent', args: {named, last}}
        : {at, message: 'other', args: {named, last}, severity: 'info'};
    }
    return null;
  },
  examples: {
    pass: [{paper: 'decision'}],
    fail: [{paper: 'decision', recipients: 'Nơi nhận:\n- Như Điều 5;\n- Sở Nội vụ;\n- Lưu: VT, NC.'}],
  },
});

import {END_MARK, lastLines} from '../facts/end-mark.ts';
import {FORMS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** What ends in fields and signatures, or in a list, not in a sentence. */
const WITHOUT = new Set([...FORMS, 'PL']);

export default defineRule({
  id: 'ND30-ND-07',
  name: 'end-mark-missing',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mẫu trình bày',
  title: {vi: 'Nội dung kết thúc bằng "./."', en: 'The text ends with "./."'},
  message: {vi: 'nội dung không kết thúc bằng "./."', en: 'the text does not end with "./."'},
  advice: {vi: 'Ghi "./." sau câu cuối.', en: 'Put "./." behind the last sentence.'},
  check({body, closing, within}, {own, record: {kind}}) {
    const last = body.at(-1);
    if (!own || !last || closing.length === 0 || (kind !== null && WITHOUT.has(kind))) return null;
    return !lastLines(body, closing).some(({text}) => END_MARK.test(text)) && {at: within(last, last.text.slice(-30))};
  },
  examples: {
    pass: [{end: 'Văn phòng Sở thông báo để các đơn vị biết, thực hiện./.'}],
    fail: [{end: 'Văn phòng Sở thông báo để các đơn vị biết, thực hiện.'}],
  },
});

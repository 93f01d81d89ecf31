import {FORMS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

/** Types of which what they are about stands in the text, or elsewhere in the head. */
const WITHOUT = new Set([...FORMS, 'GM', 'CV', 'PL', 'TC']);

export default defineRule({
  id: 'ND30-TY-01',
  name: 'subject-missing',
  severity: 'warning',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.5',
  title: {vi: 'Dưới tên loại có trích yếu nội dung', en: 'A subject stands under the type'},
  message: {vi: 'dưới tên loại không có trích yếu', en: 'no subject stands under the type'},
  advice: {vi: 'Ghi trích yếu ngay dưới tên loại.', en: 'Print the subject right under the type.'},
  check({record: {kind, subject, spans}}, {own}) {
    if (!own || kind === null || WITHOUT.has(kind) || subject !== null || spans['/kind'] === undefined) return null;
    return {at: '/kind'};
  },
  examples: {
    pass: [{subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3'}],
    fail: [{subject: ''}],
  },
});

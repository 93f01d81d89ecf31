import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-TY-04',
  name: 'subject-period',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.5',
  title: {vi: 'Trích yếu không có dấu chấm cuối', en: 'The subject does not end with a period'},
  message: {vi: 'trích yếu kết thúc bằng dấu chấm', en: 'the subject ends with a period'},
  advice: {vi: 'Bỏ dấu chấm.', en: 'Leave the period out.'},
  check({after}) {
    return /^\.(?![./])/.test(after('/subject')) && {at: '/subject'};
  },
  examples: {
    pass: [{subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3'}],
    fail: [{subject: 'Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3.'}],
  },
});

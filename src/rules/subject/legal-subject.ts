import {defineRule} from '../rule.ts';
import {LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-TY-06',
  name: 'legal-subject',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: LEGAL,
  title: {
    vi: 'Tên văn bản quy phạm pháp luật không viết "V/v"',
    en: 'The title of a legal instrument does not open with "V/v"',
  },
  message: {vi: 'tên văn bản mở đầu bằng "V/v"', en: 'the title opens with "V/v"'},
  advice: {vi: 'Bỏ "V/v", viết thẳng nội dung.', en: 'Leave "V/v" out.'},
  check({before}) {
    return /(?:^|\s)v\s?\/\s?v\s?:?$/iu.test(before('/subject')) && {at: '/subject'};
  },
  examples: {
    pass: [{paper: 'circular'}],
    fail: [{paper: 'circular', subject: 'V/v quy định chế độ báo cáo công tác lưu trữ'}],
  },
});

import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-TY-03',
  name: 'named-subject',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.5',
  title: {
    vi: 'Trích yếu dưới tên loại không viết tắt "V/v"',
    en: 'Under a heading the subject does not open with "V/v"',
  },
  message: {vi: 'trích yếu dưới tên loại viết tắt "V/v"', en: 'the subject under the heading opens with "V/v"'},
  advice: {vi: 'Viết "Về việc …" hoặc một cụm danh từ.', en: 'Write "Về việc …" or a noun phrase.'},
  check({before, record: {kind, spans}}) {
    if (kind === null || kind === 'CV' || spans['/kind'] === undefined) return null;
    return /(?:^|\s)v\s?\/\s?v\s?:?$/iu.test(before('/subject')) && {at: '/subject'};
  },
  examples: {
    pass: [{paper: 'decision', subject: 'Về việc thành lập Tổ công tác rà soát hồ sơ'}],
    fail: [{paper: 'decision', subject: 'V/v thành lập Tổ công tác rà soát hồ sơ'}],
  },
});

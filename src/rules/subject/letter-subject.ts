import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-TY-02',
  name: 'letter-subject',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.5',
  title: {vi: 'Trích yếu công văn ghi "V/v …" dưới số', en: 'The subject of a letter reads "V/v …" under the number'},
  message: {
    form: {vi: 'trích yếu mở đầu bằng "{lead}" thay vì "V/v"', en: 'the subject opens with "{lead}" instead of "V/v"'},
    bare: {vi: 'trích yếu không mở đầu bằng "V/v"', en: 'the subject does not open with "V/v"'},
    missing: {vi: 'công văn không có trích yếu', en: 'the letter has no subject'},
  },
  advice: {
    vi: 'Viết "V/v" rồi nội dung ngắn gọn, chữ thường.',
    en: 'Write "V/v" and what the letter is about, in small letters.',
  },
  check({printed, before, headLost, head, record: {kind, number, subject, spans}}, {own}) {
    if (!own || kind !== 'CV' || number === null || headLost) return null;
    if (subject === null) return {at: '/number', message: 'missing'};
    const whole = `${before('/subject')} ${printed('/subject') ?? ''}`.trimStart();
    const lead = /(?:^|\s)(v\s?\/\s?v\s?:?|về việc\s?:?|(?:trích yếu|nội dung)\s?:)(?=\s|$)/iu.exec(whole)?.[1];
    if (lead === 'V/v') return null;
    // A narrow column may leave `V/v` on a line by itself.
    const from = spans['/subject']?.start ?? 0;
    if (!lead && head.findLast(({end}) => end <= from)?.text === 'V/v') return null;
    return {at: '/subject', ...(lead ? {message: 'form', args: {lead}} : {message: 'bare'})};
  },
  examples: {
    pass: [
      {paper: 'letter', number: 'Số: 120/SNV-CCHC\nV/v góp ý dự thảo kế hoạch'},
      {paper: 'letter', number: 'Số: 120/SNV-CCHC\nV/v\ngóp ý dự thảo kế hoạch'},
    ],
    fail: [
      {paper: 'letter', number: 'Số: 120/SNV-CCHC\nVề việc: góp ý dự thảo kế hoạch'},
      {paper: 'letter', number: 'Số: 120/SNV-CCHC\nV/V góp ý dự thảo kế hoạch'},
    ],
  },
});

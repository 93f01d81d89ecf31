import {defineRule} from '../rule.ts';

const MOST = 500;

export default defineRule({
  id: 'ND30-TY-05',
  name: 'subject-length',
  severity: 'warning',
  needs: 'record',
  title: {
    vi: `Trích yếu không quá ${MOST} ký tự (độ dài trường trích yếu khi trao đổi điện tử)`,
    en: `The subject has at most ${MOST} characters (the length of the field in electronic exchange)`,
  },
  message: {vi: 'trích yếu dài {length} ký tự', en: 'the subject has {length} characters'},
  advice: {vi: 'Rút gọn trích yếu.', en: 'Shorten the subject.'},
  check({record: {subject}}) {
    const length = subject?.length ?? 0;
    return length > MOST && {at: '/subject', args: {length}};
  },
  examples: {
    pass: [{record: {subject: 'kết luận cuộc họp giao ban'}}],
    fail: [{record: {subject: 'rà soát hồ sơ '.repeat(40)}}],
  },
});

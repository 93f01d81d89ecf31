import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-DM-01',
  name: 'secrecy-mark',
  severity: 'error',
  needs: 'record',
  clause: 'Phụ lục I, mục III.2',
  title: {vi: 'Văn bản mật không để trong kho lưu trữ mở', en: 'A secret document does not lie in an open archive'},
  message: {vi: 'văn bản đóng dấu {secrecy}', en: 'the document is marked {secrecy}'},
  advice: {
    vi: 'Chuyển tệp ra khỏi kho; tắt quy tắc này ở kho được phép giữ văn bản mật.',
    en: 'Move the file out of the archive; switch this rule off where secret documents may be kept.',
  },
  check({record: {secrecy}}) {
    return secrecy !== null && {at: '/secrecy', args: {secrecy}};
  },
  examples: {
    pass: [{}],
    fail: [{marks: 'MẬT'}],
  },
});

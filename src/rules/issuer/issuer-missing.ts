import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-CQ-01',
  name: 'issuer-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.2',
  title: {vi: 'Có tên cơ quan ban hành ở phần đầu', en: 'The head names the issuing body'},
  message: {vi: 'phần đầu không có tên cơ quan ban hành', en: 'the head does not name the issuing body'},
  advice: {
    vi: 'Ghi tên cơ quan ban hành bằng chữ in hoa ở phía trên, bên trái.',
    en: 'Print the name of the issuing body in capitals at the top left.',
  },
  check({record, headLost}, {own}) {
    if (!own || record.spans['/issuer'] !== undefined) return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{issuer: 'UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ'}],
    fail: [{issuer: ''}],
  },
});

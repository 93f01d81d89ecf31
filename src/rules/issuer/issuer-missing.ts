import type {Formulas} from '../facts/formulas.ts';
import {AGREEMENTS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

/** Words in capitals that are none of the formulas may name a body that was not made out as the issuer. */
const CAPITALS = /\p{Lu}{2} \p{Lu}{2}/u;

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
  check({record, headLost, front, formulas}, {own}) {
    if (record.kind !== null && AGREEMENTS.has(record.kind)) return null;
    if (!own || record.spans['/issuer'] !== undefined || CAPITALS.test(withoutFormulas(front.text, formulas)))
      return null;
    return headLost ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [
      {issuer: 'UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ'},
      {issuer: '', heading: 'HỢP ĐỒNG', subject: 'Cung cấp dịch vụ bảo trì', number: 'Số: 15/HĐ-SNV'},
    ],
    fail: [{issuer: ''}],
  },
});

function withoutFormulas(text: string, {nation, motto}: Formulas): string {
  let rest = text;
  for (const formula of [nation, motto]) if (formula) rest = rest.replace(formula.text, '|');
  return rest;
}

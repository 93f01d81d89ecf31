import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-CQ-05',
  name: 'issuer-without-area',
  severity: 'warning',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.2',
  title: {vi: 'Cơ quan ở địa phương ghi kèm tên đơn vị hành chính', en: 'A local body carries the name of its area'},
  message: {vi: '"{issuer}" thiếu tên tỉnh, thành phố, xã, phường', en: '"{issuer}" lacks the name of its area'},
  advice: {
    vi: 'Ghi thêm tên đơn vị hành chính, ví dụ "ỦY BAN NHÂN DÂN TỈNH PHÚ SƠN".',
    en: 'Add the name of the area.',
  },
  check({record: {issuer, issuerParent, spans}}, {own}) {
    if (!own || !issuer || spans['/issuer'] === undefined || issuerParent) return null;
    return /^(?:Ủy ban nhân dân|Hội đồng nhân dân)$/u.test(issuer) && {at: '/issuer', args: {issuer}};
  },
  examples: {
    pass: [{paper: 'decision', issuer: 'ỦY BAN NHÂN DÂN\nTỈNH PHÚ SƠN'}],
    fail: [{paper: 'decision', issuer: 'ỦY BAN NHÂN DÂN'}],
  },
});

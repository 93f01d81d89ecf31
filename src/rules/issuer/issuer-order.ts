import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

const BELOW = /^(?:Sở|Phòng|Chi cục|Trung tâm|Văn phòng)(?=\s)/u;
const ABOVE = /^(?:Ủy ban nhân dân|Hội đồng nhân dân|Bộ) /u;

export default defineRule({
  id: 'ND30-CQ-03',
  name: 'issuer-order',
  severity: 'warning',
  needs: 'record',
  sets: STATE,
  clause: 'Phụ lục I, mục II.2',
  title: {
    vi: 'Cơ quan chủ quản ghi trên, cơ quan ban hành ghi dưới',
    en: 'The parent body stands above the issuing body',
  },
  message: {
    vi: '"{issuer}" ghi dưới "{parent}", cơ quan cấp dưới của nó',
    en: '"{issuer}" stands under "{parent}", which is a body below it',
  },
  advice: {vi: 'Đổi thứ tự hai dòng tên cơ quan.', en: 'Swap the two names.'},
  check({record: {issuer, issuerParent}}) {
    if (!issuer || !issuerParent || !ABOVE.test(issuer) || !BELOW.test(issuerParent)) return null;
    return {at: '/issuer', args: {issuer, parent: issuerParent}};
  },
  examples: {
    pass: [{record: {issuer: 'Sở Nội vụ tỉnh Phú Sơn', issuerParent: 'Ủy ban nhân dân tỉnh Phú Sơn'}}],
    fail: [{record: {issuer: 'Ủy ban nhân dân tỉnh Phú Sơn', issuerParent: 'Sở Nội vụ'}}],
  },
});

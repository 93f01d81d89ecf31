import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

const ALONE =
  /^(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Văn phòng Chính phủ|Bộ (?!phận|Chỉ huy|Tư lệnh)\p{Lu}|Ủy ban nhân dân (?:tỉnh|thành phố) |Hội đồng nhân dân (?:tỉnh|thành phố) )/u;

export default defineRule({
  id: 'ND30-CQ-07',
  name: 'needless-parent',
  severity: 'info',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.2',
  title: {
    vi: 'Bộ, Chính phủ, UBND và HĐND cấp tỉnh không ghi cơ quan chủ quản',
    en: 'Ministries, the Government and provincial committees name no parent body',
  },
  message: {vi: '{issuer} không ghi cơ quan chủ quản "{parent}"', en: '{issuer} names no parent body "{parent}"'},
  advice: {vi: 'Bỏ dòng cơ quan chủ quản.', en: 'Leave the parent body out.'},
  check({record: {issuer, issuerParent, spans}}) {
    if (!issuer || !issuerParent || spans['/issuerParent'] === undefined || !ALONE.test(issuer)) return null;
    // A city below a province has the province above it.
    if (/^Ủy ban nhân dân tỉnh /u.test(issuerParent)) return null;
    return {at: '/issuerParent', args: {issuer, parent: issuerParent}};
  },
  examples: {
    pass: [{issuer: 'UBND TỈNH PHÚ SƠN\nSỞ NỘI VỤ'}, {paper: 'decision'}],
    fail: [{issuer: 'CHÍNH PHỦ\nBỘ NỘI VỤ', number: 'Số: 12/TB-BNV'}],
  },
});

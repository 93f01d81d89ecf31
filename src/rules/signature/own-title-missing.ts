import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-CK-08',
  name: 'own-title-missing',
  severity: 'warning',
  needs: 'record',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {vi: 'Dưới quyền hạn ghi chức vụ của người ký', en: 'The signer’s own title stands under the authority'},
  message: {
    vi: 'dưới "{authority}" không có chức vụ của người ký',
    en: 'no title of the signer stands under "{authority}"',
  },
  advice: {
    vi: 'Ghi thêm chức vụ của người trực tiếp ký, ví dụ "PHÓ CHỦ TỊCH".',
    en: 'Add the title of the one who signs.',
  },
  check({record: {signer}}) {
    const {authority, title, name} = signer ?? {};
    // A title that ran into the authority is there: `KT. CHỦ TỊCH PHÓ CHỦ TỊCH`.
    if (!authority || title || !name || /(?:^|\s)(?:PHÓ|THỨ TRƯỞNG)(?!\p{L})/u.test(authority)) return null;
    return {at: '/signer/authority', args: {authority}};
  },
  examples: {
    pass: [
      {record: {signer: {authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hòa'}}},
      {record: {signer: {authority: 'KT. CHỦ TỊCH PHÓ CHỦ TỊCH', title: null, name: 'Lê Thị Hòa'}}},
    ],
    fail: [{record: {signer: {authority: 'KT. CHỦ TỊCH', title: null, name: 'Lê Thị Hòa'}}}],
  },
});

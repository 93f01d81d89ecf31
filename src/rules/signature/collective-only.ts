import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

const SINGLE =
  /TM\s?\.\s?(CHỦ TỊCH|GIÁM ĐỐC|BỘ TRƯỞNG|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|HIỆU TRƯỞNG|THỦ TƯỚNG|SỞ|CỤC|PHÒNG|VĂN PHÒNG)(?!\p{L})/u;

export default defineRule({
  id: 'ND30-CK-05',
  name: 'collective-only',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: '"TM." chỉ dùng với tập thể (ủy ban, hội đồng, ban…)',
    en: '"TM." stands only before a collective (a committee, a council)',
  },
  message: {vi: '"TM. {body}": không phải tập thể', en: '"TM. {body}" is no collective'},
  advice: {
    vi: 'Người đứng đầu ký với chức vụ của mình, không ghi "TM.".',
    en: 'The head of such a body signs with his own title, without "TM.".',
  },
  check({record: {signer}}) {
    for (const field of ['authority', 'title'] as const) {
      const body = SINGLE.exec(signer?.[field] ?? '')?.[1];
      if (body) return {at: `/signer/${field}`, args: {body}};
    }
    return null;
  },
  examples: {
    pass: [{record: {signer: {authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Lê Thị Hòa'}}}],
    fail: [{record: {signer: {authority: 'TM. SỞ NỘI VỤ', title: 'GIÁM ĐỐC', name: 'Trần Văn Bình'}}}],
  },
});

import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** Deputies that are not called so: `THỨ TRƯỞNG`, `THAM MƯU TRƯỞNG`, `ỦY VIÊN THƯỜNG TRỰC`. */
const DEPUTY = /\bpho\b|thu truong|tham muu|uy vien|chinh uy|chi huy pho|kiem sat vien/;

export default defineRule({
  id: 'ND30-CK-04',
  name: 'deputy-title',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Ký "KT." là cấp phó; ký "TL." không phải cấp phó của người ra lệnh',
    en: '"KT." is signed by a deputy, "TL." is not',
  },
  message: {
    kt: {vi: '"{authority}" nhưng người ký là {title}', en: '"{authority}", but the signer is {title}'},
    tl: {
      vi: '"{authority}" nhưng người ký là {title}, cấp phó của chính người đó',
      en: '"{authority}", but the signer is {title}, the deputy of that very office',
    },
  },
  advice: {
    vi: '"KT." dùng cho cấp phó; người đứng đầu đơn vị cấp dưới ký "TL.".',
    en: '"KT." is for deputies; the head of a unit below signs "TL.".',
  },
  check({record: {signer}}) {
    const {authority, title} = signer ?? {};
    if (!authority || !title) return null;
    const prefixes = [
      ...bare(authority).matchAll(/\b(tm|kt|tl|tuq|q)\s?[./]\s?(?:m|t|l)?\s?([^./]*?)(?=\s(?:tm|kt|tl|tuq|q)[./]|$)/g),
    ];
    const last = prefixes.at(-1);
    if (!last) return null;
    const said = bare(title);
    if (last[1] === 'kt' && !DEPUTY.test(said)) return {at: '/signer/title', message: 'kt', args: {authority, title}};
    const office = (last[2] ?? '').trim();
    if (last[1] === 'tl' && office !== '' && said === `pho ${office}`)
      return {at: '/signer/title', message: 'tl', args: {authority, title}};
    return null;
  },
  examples: {
    pass: [
      {record: {signer: {authority: 'KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hòa'}}},
      {record: {signer: {authority: 'TL. CHỦ TỊCH', title: 'CHÁNH VĂN PHÒNG', name: 'Lê Thị Hòa'}}},
      {
        record: {
          signer: {authority: 'TL. CHỦ TỊCH KT. CHÁNH VĂN PHÒNG', title: 'PHÓ CHÁNH VĂN PHÒNG', name: 'Lê Thị Hòa'},
        },
      },
    ],
    fail: [
      {record: {signer: {authority: 'KT. CHỦ TỊCH', title: 'CHÁNH VĂN PHÒNG', name: 'Lê Thị Hòa'}}},
      {record: {signer: {authority: 'TL. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hòa'}}},
    ],
  },
});

import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-CK-09',
  name: 'authority-order',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {vi: '"TM." ghi trên "KT."', en: '"TM." stands above "KT."'},
  message: {vi: '"TM." ghi dưới "KT."', en: '"TM." stands under "KT."'},
  advice: {vi: 'Ghi "TM. …" ở dòng trên, "KT. …" ở dòng dưới.', en: 'Put "TM. …" above "KT. …".'},
  check({record: {signer}}) {
    return /\bkt\s?\..*\btm\s?\./.test(bare(signer?.authority ?? '')) && {at: '/signer/authority'};
  },
  examples: {
    pass: [
      {record: {signer: {authority: 'TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH', title: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hòa'}}},
    ],
    fail: [
      {record: {signer: {authority: 'KT. CHỦ TỊCH TM. ỦY BAN NHÂN DÂN', title: 'PHÓ CHỦ TỊCH', name: 'Lê Thị Hòa'}}},
    ],
  },
});

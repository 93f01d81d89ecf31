import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** Syllables of a name: `H’Yim Kđoh`, `Giàng A Dính`, `Nguyễn Thị Thu Hà`. */
const FEWEST = 2;
const MOST = 6;

export default defineRule({
  id: 'ND30-CK-07',
  name: 'signer-name',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Họ tên người ký viết hoa chữ đầu mỗi âm tiết, không có chữ số',
    en: 'The signer’s name has a capital at the head of each syllable, and no figures',
  },
  message: {
    capitals: {vi: 'họ tên người ký "{name}" viết in hoa toàn bộ', en: 'the signer’s name "{name}" is all in capitals'},
    form: {vi: '"{name}" không có dạng họ tên người', en: '"{name}" does not look like a person’s name'},
  },
  advice: {vi: 'Viết như "Nguyễn Văn An".', en: 'Write it as in "Nguyễn Văn An".'},
  check({record: {signer}}) {
    const name = signer?.name;
    if (!name) return null;
    const at = '/signer/name';
    if (/\p{Lu}{2}/u.test(name) && name === name.toUpperCase()) {
      const right = name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, first: string, rest: string) => first + rest.toLowerCase());
      return {at, message: 'capitals', args: {name}, right};
    }
    const syllables = name.split(/\s+/);
    const sound =
      syllables.length >= FEWEST &&
      syllables.length <= MOST &&
      !/\d/.test(name) &&
      syllables.every((syllable) => /^\p{Lu}/u.test(syllable));
    return sound ? null : {at, message: 'form', args: {name}};
  },
  examples: {
    pass: [
      {signature: 'GIÁM ĐỐC\n\n\nTrần Văn Bình'},
      {record: {signer: {authority: null, title: 'PHÓ CHỦ TỊCH', name: 'H’Yim Kđoh'}}},
    ],
    fail: [
      {record: {signer: {authority: null, title: 'GIÁM ĐỐC', name: 'TRẦN VĂN BÌNH'}}},
      {record: {signer: {authority: null, title: 'GIÁM ĐỐC', name: 'Trần văn Bình'}}},
    ],
  },
});

import {bare} from '../../text/fold.ts';
import {kindName, SHARED_KINDS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-TL-01',
  name: 'heading-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.5',
  title: {vi: 'Văn bản có tên loại ghi tên loại thành dòng riêng', en: 'A named type stands on a line of its own'},
  message: {
    vi: 'ký hiệu ghi "{type}" nhưng không có dòng tên loại {name}',
    en: 'the symbol says "{type}" but no line names the type {name}',
  },
  advice: {
    vi: 'Ghi tên loại bằng chữ in hoa, giữa dòng, dưới số và ngày.',
    en: 'Print the type in capitals on its own line.',
  },
  check({record, headLost, opening}, {own, symbol}) {
    const {kind, type} = symbol ?? {};
    if (!own || !kind || !type || kind === 'CV' || SHARED_KINDS.has(kind) || record.spans['/kind'] !== undefined)
      return null;
    const name = kindName(kind);
    // `MỜI HỌP` stands for the type as well; a type run into its subject is there too.
    const word = bare(kind === 'GM' ? 'mời' : name);
    if (opening.some(({text}) => bare(text).includes(word))) return null;
    return {at: '/number', args: {type, name}, ...(headLost ? {severity: 'warning' as const} : {})};
  },
  examples: {
    pass: [{heading: 'THÔNG BÁO'}, {paper: 'letter'}],
    fail: [{heading: '', subject: '', addressees: 'Kính gửi: Các phòng thuộc Sở'}],
  },
});

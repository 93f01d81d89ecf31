import {DEGREE} from '../../data/degrees.ts';
import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

/** Their signers may give rank or degree. */
const EXEMPT = /cong an|quan su|quoc phong|bien phong|quan khu|truong|hoc vien|benh vien|y te|vien |giao duc|khoa hoc/;

export default defineRule({
  id: 'ND30-CK-06',
  name: 'signer-degree',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.7',
  title: {
    vi: 'Trước họ tên người ký không ghi học hàm, học vị, quân hàm (trừ lực lượng vũ trang, giáo dục, y tế, khoa học)',
    en: 'No degree or rank stands before the signer’s name (save in the forces, schools, hospitals and science)',
  },
  message: {vi: 'trước họ tên người ký ghi "{degree}"', en: '"{degree}" stands before the signer’s name'},
  advice: {vi: 'Chỉ ghi họ tên.', en: 'Print the name only.'},
  check({closing, within, record: {issuer, signer}}) {
    if (!signer) return null;
    for (const line of closing) {
      const degree = DEGREE.exec(line.text)?.[1]?.trim();
      if (!degree || line.text.length > 50 || !/^\p{Lu}\p{Ll}+ \p{Lu}/u.test(line.text.slice(degree.length).trim()))
        continue;
      const soft = EXEMPT.test(`${bare(issuer ?? '')} `);
      return {at: within(line, degree), args: {degree}, ...(soft ? {severity: 'info' as const} : {})};
    }
    return null;
  },
  examples: {
    pass: [{signature: 'GIÁM ĐỐC\n\n\nTrần Văn Bình'}],
    fail: [{signature: 'GIÁM ĐỐC\n\n\nTS. Trần Văn Bình'}, {signature: 'GIÁM ĐỐC\n\n\nPGS.TS. Trần Văn Bình'}],
  },
});

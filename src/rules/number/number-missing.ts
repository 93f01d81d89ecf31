import {AGREEMENTS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-01',
  name: 'number-missing',
  severity: 'error',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Có số, ký hiệu', en: 'The document carries a number and symbol'},
  message: {vi: 'không có số, ký hiệu', en: 'there is no number and symbol'},
  advice: {vi: 'Ghi dòng "Số: …/…" dưới tên cơ quan ban hành.', en: 'Print "Số: …/…" under the issuing body.'},
  check({record, headLost, opening}, {own}) {
    if (!own || record.number !== null) return null;
    // A line that begins like a number but could not be read is not missing.
    if (opening.some((line) => /^s[ốoó]\s?[:.]/iu.test(line.text))) return null;
    const {kind} = record;
    return headLost || (kind !== null && (kind === 'BB' || AGREEMENTS.has(kind))) ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV'}, {number: 'Số:     /TB-SNV'}],
    fail: [{number: ''}],
  },
});

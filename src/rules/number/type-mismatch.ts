import {kindName} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-07',
  name: 'type-mismatch',
  severity: 'error',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục III',
  title: {vi: 'Chữ viết tắt tên loại trong ký hiệu khớp tên loại', en: 'The type in the symbol is that of the heading'},
  message: {
    vi: 'ký hiệu ghi "{type}" ({named}) nhưng tên loại là {heading}',
    en: 'the symbol says "{type}" ({named}) but the heading says {heading}',
  },
  advice: {vi: 'Dùng chữ viết tắt của đúng tên loại.', en: 'Use the abbreviation of the type in the heading.'},
  check({symbol, record: {kind, inferred}}) {
    const {kind: said, type} = symbol ?? {};
    if (!said || !type || said === 'CV' || kind === null || kind === said || inferred.includes('/kind')) return null;
    // Party and state print quy định and quyết định alike in old symbols.
    if (said === 'QĐ' && (kind === 'QyĐ' || kind === 'QC')) return null;
    return {at: '/number', args: {type, named: kindName(said), heading: kindName(kind)}};
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV', heading: 'THÔNG BÁO'}],
    fail: [{number: 'Số: 12/QĐ-SNV', heading: 'THÔNG BÁO'}],
  },
});

import {OTHER_SYMBOLS} from '../../data/kinds.ts';
import {kindName} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-13',
  name: 'type-absent',
  severity: 'info',
  needs: 'record',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục III',
  title: {
    vi: 'Ký hiệu văn bản có tên loại bắt đầu bằng chữ viết tắt tên loại',
    en: 'The symbol of a document with a heading begins with a known type',
  },
  message: {
    vi: 'ký hiệu "{number}" không có chữ viết tắt "{kind}" của {name}',
    en: 'the symbol "{number}" lacks the abbreviation "{kind}" of {name}',
  },
  advice: {
    vi: 'Ghi chữ viết tắt tên loại ngay sau dấu gạch chéo.',
    en: 'Put the abbreviation of the type right behind the slash.',
  },
  check({symbol, own, record: {kind, number, inferred}}) {
    if (!own || !symbol || kind === null || kind === 'CV' || inferred.includes('/kind') || symbol.kind !== null)
      return null;
    if (symbol.type !== null && OTHER_SYMBOLS.includes(symbol.type)) return null;
    return {at: '/number', args: {number: number ?? '', kind, name: kindName(kind)}};
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV'}],
    fail: [{number: 'Số: 12/TBX-SNV'}, {number: 'Số: 12/SNV-TH'}],
  },
});

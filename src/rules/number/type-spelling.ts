import {KINDS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-12',
  name: 'type-spelling',
  severity: 'warning',
  needs: 'record',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục III',
  title: {
    vi: 'Chữ viết tắt tên loại viết đúng chữ hoa, chữ thường, dấu',
    en: 'The abbreviation of the type is spelled as the list has it',
  },
  message: {
    vi: 'tên loại viết tắt "{type}", đúng là "{right}"',
    en: 'the type is spelled "{type}" instead of "{right}"',
  },
  advice: {
    vi: 'Viết như bảng chữ viết tắt tên loại (QĐ, TTr, CTr, QyĐ…).',
    en: 'Spell it as the list of types does (QĐ, TTr, CTr, QyĐ…).',
  },
  check({symbol, record: {number}}) {
    const {kind, type} = symbol ?? {};
    if (!kind || !type || kind === type || !KINDS.includes(kind)) return null;
    // Longer forms (TBKL, KHLT) name a kind of a kind; only the same letters otherwise written are a slip.
    const same = type.toUpperCase().replaceAll('Đ', 'D') === kind.toUpperCase().replaceAll('Đ', 'D');
    return same && {at: '/number', args: {type, right: kind}, right: (number ?? '').replace(type, kind)};
  },
  examples: {
    pass: [{paper: 'petition', number: 'Số: 88/TTr-SNV'}],
    fail: [
      {paper: 'petition', number: 'Số: 88/TTR-SNV'},
      {paper: 'decision', number: 'Số: 345/QD-UBND'},
    ],
  },
});

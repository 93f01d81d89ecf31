import {bare} from '../../text/fold.ts';
import {FORMS} from '../facts/kind-names.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

/** Papers that may go to those who are there, and need no list. */
const SOFT = new Set([...FORMS, 'GM']);

export default defineRule({
  id: 'ND30-NN-01',
  name: 'recipients-missing',
  severity: 'error',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.9',
  title: {vi: 'Có phần "Nơi nhận"', en: 'The recipients are listed (Nơi nhận)'},
  message: {vi: 'không có phần "Nơi nhận"', en: 'there is no list of recipients'},
  advice: {vi: 'Ghi "Nơi nhận:" ở cuối văn bản, bên trái.', en: 'Print "Nơi nhận:" at the end, on the left.'},
  check({record: {recipients, archive, kind}, lines, endLost}, {own}) {
    if (!own || recipients.length > 0 || archive !== null) return null;
    if (lines.some(({text}) => /n[o0]i\s?nh?an/.test(bare(text.length < 120 ? text : text.slice(-40))))) return null;
    return endLost || (kind !== null && SOFT.has(kind)) ? {severity: 'warning'} : {};
  },
  examples: {
    pass: [{recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, TH.'}],
    fail: [{recipients: ''}],
  },
});

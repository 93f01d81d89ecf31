import {bare} from '../../text/fold.ts';
import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-NN-03',
  name: 'archive-line',
  severity: 'warning',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.9',
  title: {vi: 'Dòng cuối của Nơi nhận là "Lưu: …"', en: 'The recipients end with the archive line "Lưu: …"'},
  message: {
    missing: {vi: 'nơi nhận không có dòng "Lưu: …"', en: 'there is no archive line "Lưu: …"'},
    colon: {vi: 'sau từ "Lưu" thiếu dấu hai chấm', en: 'the colon behind "Lưu" is missing'},
  },
  advice: {vi: 'Ghi "- Lưu: VT, <đơn vị soạn thảo>."', en: 'Write "- Lưu: VT, <drafting unit>."'},
  check({before, closing, record: {recipients, archive}}, {own}) {
    if (!own || recipients.length === 0) return null;
    if (archive !== null) {
      return /^\W*lưu$/iu.test(before('/archive')) && {at: '/archive', message: 'colon', right: `Lưu: ${archive}`};
    }
    if (closing.some(({text}) => /(?:^|\W)l[uv]u\b/.test(bare(text)))) return null;
    return {at: `/recipients/${recipients.length - 1}`, message: 'missing'};
  },
  examples: {
    pass: [{recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu: VT, TH.'}],
    fail: [
      {recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Văn phòng Sở.'},
      {recipients: 'Nơi nhận:\n- Các phòng thuộc Sở;\n- Lưu VT, TH.'},
    ],
  },
});

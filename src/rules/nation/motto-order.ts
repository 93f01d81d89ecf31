import {defineRule} from '../rule.ts';
import {STATE_AND_LEGAL} from '../sets.ts';

export default defineRule({
  id: 'ND30-TN-04',
  name: 'motto-order',
  severity: 'info',
  needs: 'text',
  sets: STATE_AND_LEGAL,
  clause: 'Phụ lục I, mục II.1',
  title: {vi: 'Tiêu ngữ đứng dưới Quốc hiệu', en: 'The motto stands under the name of the nation, not above it'},
  message: {vi: 'Tiêu ngữ đứng trước Quốc hiệu', en: 'the motto stands before the name of the nation'},
  advice: {
    vi: 'Ghi Quốc hiệu trước, Tiêu ngữ ngay dưới.',
    en: 'Print the name of the nation first and the motto right under it.',
  },
  check({formulas: {nation, motto}, front}) {
    return nation && motto && motto.from < nation.from && {at: front.place(motto.from, motto.to)};
  },
  examples: {
    pass: [{nation: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'}],
    fail: [{nation: 'Độc lập - Tự do - Hạnh phúc\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'}],
  },
});

import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'ND30-PL-01',
  name: 'annex-numeral',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: ['nd30-2020'],
  clause: 'Phụ lục I, mục III.1',
  title: {vi: 'Từ hai phụ lục trở lên thì đánh số La Mã', en: 'Two annexes or more are numbered in Roman figures'},
  message: {vi: 'phụ lục đánh số "{numeral}"', en: 'the annex is numbered "{numeral}"'},
  advice: {vi: 'Viết "Phụ lục I", "Phụ lục II".', en: 'Write "Phụ lục I", "Phụ lục II".'},
  check({lines, within}) {
    return lines.flatMap((line) => {
      if (!/^ph[ụu] l[ụu]c /iu.test(line.text)) return [];
      // `Phụ lục 1` in small letters is a heading only where it has the line for itself; else a wrapped sentence begins so.
      const numeral = (/^PHỤ LỤC (?:SỐ )?(\d{1,2})(?=$|[.:\s])/u.exec(line.text) ??
        (line.gap ? /^Phụ lục (?:số )?(\d{1,2})[.:]?$/u.exec(line.text) : null))?.[1];
      return numeral === undefined ? [] : [{at: within(line, numeral), args: {numeral}}];
    });
  },
  examples: {
    pass: [
      {after: 'PHỤ LỤC I\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)'},
    ],
    fail: [
      {after: 'PHỤ LỤC 1\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)'},
      {after: 'Phụ lục 1\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)'},
    ],
  },
});

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
    const annexes = lines.flatMap((line) => {
      if (!line.text.startsWith('PHỤ LỤC ')) return [];
      const numeral = /^PHỤ LỤC (?:SỐ )?(\d{1,2})(?=$|[.:\s])/u.exec(line.text)?.[1];
      return numeral === undefined ? [] : [{line, numeral}];
    });
    return annexes.map(({line, numeral}) => ({at: within(line, numeral), args: {numeral}}));
  },
  examples: {
    pass: [
      {after: 'PHỤ LỤC I\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)'},
    ],
    fail: [
      {after: 'PHỤ LỤC 1\nDANH MỤC HỒ SƠ\n(Kèm theo Thông báo số 12/TB-SNV ngày 16 tháng 3 năm 2023 của Sở Nội vụ)'},
    ],
  },
});

import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-SO-16',
  name: 'roman-number',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.3',
  title: {vi: 'Số của văn bản ghi bằng chữ số Ả Rập', en: 'The number is written in Arabic figures'},
  message: {vi: 'số "{roman}" ghi bằng chữ số La Mã', en: 'the number "{roman}" is written in Roman figures'},
  advice: {vi: 'Ghi bằng chữ số Ả Rập.', en: 'Use Arabic figures.'},
  check({head, within}) {
    for (const line of head) {
      const roman = /^Số\s?:?\s?([IVXL]{1,8})\s?\/\s?\p{Lu}/u.exec(line.text)?.[1];
      if (roman) return {at: within(line, roman), args: {roman}};
    }
    return null;
  },
  examples: {
    pass: [{number: 'Số: 12/TB-SNV'}],
    fail: [{number: 'Số: XII/TB-SNV'}],
  },
});

import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-03',
  name: 'place-with-unit',
  severity: 'warning',
  needs: 'text',
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Địa danh là tên tỉnh, không ghi từ "tỉnh"', en: 'The place is the bare name of the province'},
  message: {vi: 'địa danh ghi "{printed}"', en: 'the place reads "{printed}"'},
  advice: {vi: 'Chỉ ghi tên riêng, bỏ từ "tỉnh".', en: 'Write the name only, without "tỉnh".'},
  check({before, printed, record: {place}}) {
    if (place === null) return null;
    const inside = /^tỉnh\s/iu.exec(printed('/place') ?? '');
    const ahead = /(?:^|\s)(tỉnh)$/iu.exec(before('/place'));
    if (inside) return {at: '/place', args: {printed: place}, right: place.slice(inside[0].length)};
    return ahead && {at: '/place', args: {printed: `${ahead[1]} ${place}`}, right: place};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}],
    fail: [{date: 'tỉnh Phú Sơn, ngày 16 tháng 3 năm 2023'}],
  },
});

import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-DT-02',
  name: 'place-comma',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Sau địa danh có dấu phẩy', en: 'A comma stands behind the place'},
  message: {vi: 'sau địa danh "{place}" thiếu dấu phẩy', en: 'the comma behind "{place}" is missing'},
  advice: {vi: 'Viết "<Địa danh>, ngày …".', en: 'Write "<Place>, ngày …".'},
  check({after, printed}) {
    const place = printed('/place');
    return place !== null && /^ngày\s/iu.test(after('/place')) && {at: '/place', args: {place}, right: `${place},`};
  },
  examples: {
    pass: [{date: 'Phú Sơn, ngày 16 tháng 3 năm 2023'}],
    fail: [{date: 'Phú Sơn ngày 16 tháng 3 năm 2023'}],
  },
});

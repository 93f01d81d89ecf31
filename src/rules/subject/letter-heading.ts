import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

export default defineRule({
  id: 'ND30-TL-03',
  name: 'letter-heading',
  severity: 'warning',
  needs: 'text',
  sets: STATE,
  clause: 'Phụ lục I, mục II.5',
  title: {vi: 'Công văn không ghi tên loại', en: 'A letter (công văn) has no heading'},
  message: {vi: 'công văn không có dòng "CÔNG VĂN"', en: 'a letter carries no line "CÔNG VĂN"'},
  advice: {vi: 'Bỏ dòng tên loại, ghi "V/v …" dưới số.', en: 'Leave it out; print "V/v …" under the number.'},
  check({lines, within}) {
    const line = lines.slice(0, 20).find(({text}) => text === 'CÔNG VĂN');
    return line && {at: within(line, line.text)};
  },
  examples: {
    pass: [{paper: 'letter'}],
    fail: [{paper: 'letter', heading: 'CÔNG VĂN'}],
  },
});

import type {LabelStyle} from '../facts/labels.ts';
import {defineRule} from '../rule.ts';
import {STATE} from '../sets.ts';

const RIGHT: Partial<Record<LabelStyle, string>> = {roman: '.', decimal: '.', letter: ')'};

export default defineRule({
  id: 'ND30-ND-05',
  name: 'label-sign',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: STATE,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Sau số thứ tự có dấu chấm, sau chữ cái có dấu ngoặc đơn',
    en: 'Numbers are followed by a period, letters by a bracket',
  },
  message: {
    vi: 'sau "{name}" ghi "{sign}" thay vì "{right}"',
    en: 'behind "{name}" stands "{sign}" instead of "{right}"',
  },
  advice: {vi: 'Viết "I.", "1.", "a)".', en: 'Write "I.", "1.", "a)".'},
  check({outline, within}) {
    const seen = new Set<LabelStyle>();
    return outline.flatMap(({style, name, sign, line}) => {
      const right = RIGHT[style];
      if (right === undefined || sign === right || sign === '' || seen.has(style)) return [];
      seen.add(style);
      return [{at: within(line, `${name}${sign}`), args: {name, sign, right}, right: `${name}${right}`}];
    });
  },
  examples: {
    pass: [{body: 'I. MỤC ĐÍCH\n1. Nội dung:\na) Một;\nb) Hai.'}],
    fail: [
      {body: 'I. MỤC ĐÍCH\n1/ Nội dung:\na) Một;\nb) Hai.'},
      {body: 'I. MỤC ĐÍCH\n1. Nội dung:\na. Một;\nb. Hai.'},
    ],
  },
});

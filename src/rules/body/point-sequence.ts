import {LETTERS} from '../facts/labels.ts';
import {findGaps, nameAt} from '../facts/sequences.ts';
import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

export default defineRule({
  id: 'ND30-ND-04',
  name: 'point-sequence',
  severity: 'warning',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {
    vi: 'Các điểm theo thứ tự a, b, c, d, đ, e, g, h, i, k…',
    en: 'Points follow the order a, b, c, d, đ, e, g, h, i, k…',
  },
  message: {
    gap: {
      vi: 'sau điểm {before} là điểm {name}, thiếu điểm {missing}',
      en: 'point {name} follows point {before}; {missing} is missing',
    },
    foreign: {
      vi: 'điểm "{name}" không có trong bảng chữ cái tiếng Việt',
      en: 'there is no point "{name}" in the Vietnamese alphabet',
    },
  },
  advice: {
    vi: 'Sau "d" là "đ", sau "e" là "g"; không dùng f, j, w, z.',
    en: '"đ" follows "d", "g" follows "e"; there is no f, j, w or z.',
  },
  check({outline, body, within}) {
    const gaps = findGaps(outline, 'letter', body).map(({item, before}) => ({
      at: within(item.line, item.name),
      message: 'gap',
      args: {before: before.name, name: item.name, missing: nameAt(before.ordinal + 1, 'letter')},
    }));
    let last = '';
    const foreign = outline.flatMap(({style, name, sign, line}) => {
      if (style !== 'letter') return [];
      const before = last;
      last = name;
      // `e)` before it makes sure that it counts.
      if (LETTERS.includes(name) || sign !== ')' || before !== 'e') return [];
      return [{at: within(line, name), message: 'foreign', args: {name}}];
    });
    return [...gaps, ...foreign];
  },
  examples: {
    pass: [{body: '1. Nhiệm vụ:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.'}],
    fail: [
      {body: '1. Nhiệm vụ:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\ne) Năm.'},
      {body: '1. Nhiệm vụ:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\nf) Bảy.'},
    ],
  },
});

import {defineRule} from '../rule.ts';

/** `tại điều 5`; words that only end so (`tài liệu điều 5`) do not occur. */
const SMALL = /(?<!\p{L})điều (\d{1,3})(?![\d\p{L}])/gu;

export default defineRule({
  id: 'ND30-VH-03',
  name: 'article-capital',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: ['nd30-2020'],
  clause: 'Phụ lục II',
  title: {
    vi: 'Viện dẫn một điều cụ thể viết hoa "Điều"',
    en: 'A cited article is written with a capital: "Điều 5"',
  },
  message: {vi: '"{cited}" không viết hoa ({count} chỗ)', en: '"{cited}" has no capital ({count} times)'},
  advice: {
    vi: 'Viết "Điều 5"; khoản, điểm thì tập quán viết thường, không xét.',
    en: 'Write "Điều 5"; khoản and điểm are commonly written small and not looked at.',
  },
  check({running}) {
    if (!running.text.includes('điều ')) return null;
    const found = [...running.text.matchAll(SMALL)];
    const [first] = found;
    if (!first) return null;
    const cited = first[0];
    return {
      at: running.place(first.index, first.index + cited.length),
      args: {cited, count: found.length},
      right: `Điều ${first[1]}`,
    };
  },
  examples: {
    pass: [{body: 'Thực hiện khoản 2 Điều 5 Quy chế; có các điều kiện sau.'}],
    fail: [{body: 'Thực hiện khoản 2 điều 5 Quy chế làm việc.'}],
  },
});

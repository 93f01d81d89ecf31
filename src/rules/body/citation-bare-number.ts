import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const TYPE =
  /(?<!\p{L})(?:Nghị định|Thông tư|Thông tư liên tịch|Quyết định|Nghị quyết|Chỉ thị|Công văn|Thông báo|Kế hoạch) $/u;

export default defineRule({
  id: 'ND30-ND-13',
  name: 'citation-bare-number',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Viện dẫn văn bản có từ "số" trước số, ký hiệu', en: 'Citations have "số" before the number'},
  message: {vi: '"{cited}" thiếu từ "số"', en: '"{cited}" lacks the word "số"'},
  advice: {vi: 'Viết "Nghị định số 30/2020/NĐ-CP".', en: 'Write "Nghị định số 30/2020/NĐ-CP".'},
  check({citations, running}) {
    return citations.flatMap(({number, from, to, before}) => {
      const type = TYPE.exec(before)?.[0];
      if (type === undefined) return [];
      const cited = type + number;
      return [{at: running.place(from - type.length, to), args: {cited}, right: `${type}số ${number}`}];
    });
  },
  examples: {
    pass: [{body: 'Thực hiện Nghị định số 34/2019/NĐ-CP ngày 24/4/2019 của Chính phủ.'}],
    fail: [{body: 'Thực hiện Nghị định 34/2019/NĐ-CP ngày 24/4/2019 của Chính phủ.'}],
  },
});

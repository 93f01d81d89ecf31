import {readSymbol} from '../facts/symbol.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'CON-02',
  name: 'cited-year',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {
    vi: 'Năm trong số, ký hiệu của văn bản viện dẫn khớp ngày của nó',
    en: 'The year in the number of a cited instrument is that of its date',
  },
  message: {vi: 'viện dẫn {number} nhưng ghi ngày của năm {year}', en: 'cites {number} with a date of {year}'},
  advice: {vi: 'Kiểm tra lại số hoặc ngày.', en: 'Check number and date.'},
  check({record: {references}}) {
    return references.flatMap(({number, date}, index) => {
      if (number === null || date === null || !/\/(?:19|20)\d\d\//.test(number)) return [];
      const year = readSymbol(number)?.year;
      if (year == null || Number(date.slice(0, 4)) === year) return [];
      return [{at: `/references/${index}`, args: {number, year: date.slice(0, 4)}}];
    });
  },
  examples: {
    pass: [{body: 'Thực hiện Nghị định số 34/2019/NĐ-CP ngày 24/4/2019 của Chính phủ.'}],
    fail: [{body: 'Thực hiện Nghị định số 34/2019/NĐ-CP ngày 24/4/2018 của Chính phủ.'}],
  },
});

import {months, readDate} from '../../dates.ts';
import {isPast} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `trong các tháng 6, 7, 8`, `trong tháng 9, tháng 10`, in a cell `Tháng 9 - tháng 10`: the months by name, of the document's year or the next. */
export default definePhrase({
  name: 'several-months',
  opens: ['trong tháng', 'trong các tháng', 'vào tháng', 'vào các tháng'],
  cellOpens: ['tháng', 'các tháng', 'từ tháng'],
  pattern: pattern`(?:trong |vào |từ )?(?:các )?tháng (?<first>\d{1,2})(?:, ?(?:tháng )?\d{1,2}){0,4}(?:,? và|,| ?-| đến(?: hết)?) ?(?:tháng )?(?<last>\d{1,2})(?! ?[\d/]|[.,]\d| (?:hàng|mỗi) năm)`,
  read({first, last}, {issued, before}) {
    const [from, to] = [readDate(`tháng ${first}`)?.month, readDate(`tháng ${last}`)?.month];
    if (
      !from ||
      !to ||
      from >= to ||
      issued?.year === undefined ||
      /(?:báo cáo|số liệu|kết quả)\s$|(?:^|\s)(?:đã|nêu|phát sinh|tiền)\s[^.;]{0,40}$/.test(before)
    )
      return null;
    const passed = isPast(months(issued.year, from, to).due, issued);
    const period = months(issued.year + (passed ? 1 : 0), from, to);
    return [{reading: {type: 'period', ...period}}];
  },
  examples: [
    ['mở lớp trong các tháng 10, 11, 12', [{type: 'period', start: '2021-10-01', due: '2021-12-31'}]],
    ['Tháng 9 - tháng 10', [{start: '2021-09-01', due: '2021-10-31'}], {cell: true}],
    ['Từ tháng 10 đến tháng 12', [{start: '2021-10-01', due: '2021-12-31'}], {cell: true}],
    ['Tháng 11, 12', [{start: '2021-11-01', text: 'Tháng 11, 12'}], {cell: true}],
    ['ra quân trong tháng 11 và tháng 12', [{start: '2021-11-01', text: 'trong tháng 11 và tháng 12'}]],
  ],
  nonExamples: ['báo cáo các tháng 10, 11'],
});

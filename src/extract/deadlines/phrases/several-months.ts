import {months, readDate} from '../../dates.ts';
import {isPast} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

const EACH_YEAR = /(?:lần\s?\/\s?năm|lần (?:một|mỗi|trong) năm|(?:mỗi|hằng|hàng) năm[^.;:()]{0,40}) ?[(,]\s?$/;

/** `trong các tháng 6, 7, 8`, `trong tháng 9, tháng 10`, in a cell `Tháng 9 - tháng 10`: the months by name, of the document's year or the next. */
export default definePhrase({
  name: 'several-months',
  opens: ['trong tháng', 'trong các tháng', 'vào tháng', 'vào các tháng'],
  cellOpens: ['tháng', 'các tháng', 'từ tháng'],
  pattern: pattern`(?:trong |vào |từ )?(?:các )?tháng (?<first>\d{1,2})(?:, ?(?:tháng )?\d{1,2}){0,4}(?:,? và|,| ?-| đến(?: hết)?) ?(?:tháng )?(?<last>\d{1,2})(?! ?[\d/]|[.,]\d| (?:hàng|mỗi) năm)`,
  read({first, last}, {issued, before, match}) {
    const [from, to] = [readDate(`tháng ${first}`)?.month, readDate(`tháng ${last}`)?.month];
    if (
      !from ||
      !to ||
      from >= to ||
      issued?.year === undefined ||
      /(?:báo cáo|số liệu|kết quả)\s$|(?:^|\s)(?:đã|nêu|phát sinh|tiền)\s[^.;]{0,40}$/.test(before)
    )
      return null;
    // `tổ chức 2 lần/năm (vào tháng 3 và tháng 9)`
    if (EACH_YEAR.test(before) && !match.includes('den'))
      return [
        {
          reading: {
            type: 'recurring',
            rrule: `FREQ=YEARLY;BYMONTH=${(match.match(/\d{1,2}/g) ?? []).map(Number).join(',')}`,
          },
        },
      ];
    const passed = isPast(months(issued.year, from, to).due, issued);
    const period = months(issued.year + (passed ? 1 : 0), from, to);
    return [{reading: {type: 'period', ...period}}];
  },
  examples: [
    ['mở lớp trong các tháng 10, 11, 12', [{type: 'period', start: '2021-10-01', due: '2021-12-31'}]],
    ['họp 2 lần/năm (vào tháng 3 và tháng 9)', [{type: 'recurring', rrule: 'FREQ=YEARLY;BYMONTH=3,9'}]],
    ['Tháng 9 - tháng 10', [{start: '2021-09-01', due: '2021-10-31'}], {cell: true}],
    ['Từ tháng 10 đến tháng 12', [{start: '2021-10-01', due: '2021-12-31'}], {cell: true}],
    ['Tháng 11, 12', [{start: '2021-11-01', text: 'Tháng 11, 12'}], {cell: true}],
    ['ra quân trong tháng 11 và tháng 12', [{start: '2021-11-01', text: 'trong tháng 11 và tháng 12'}]],
  ],
  nonExamples: ['báo cáo các tháng 10, 11'],
});

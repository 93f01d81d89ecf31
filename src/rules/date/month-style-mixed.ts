import {defineRule} from '../rule.ts';
import {EVERY_SET} from '../sets.ts';

const DATES = /(?<!\d)\d{1,2}\/(0?[3-9])\/(?:19|20)\d\d/g;

export default defineRule({
  id: 'ND30-DT-20',
  name: 'month-style-mixed',
  severity: 'info',
  needs: 'text',
  exact: true,
  sets: EVERY_SET,
  clause: 'Phụ lục I, mục II.4',
  title: {vi: 'Ngày tháng trong văn bản viết theo một lối', en: 'Dates in the text are written in one way'},
  message: {
    vi: 'tháng viết lúc có số 0 ("{first}"), lúc không ("{other}")',
    en: 'months are written now with a zero ("{first}"), now without ("{other}")',
  },
  advice: {
    vi: 'Viết thống nhất: chỉ tháng 1 và tháng 2 thêm số 0.',
    en: 'Write them alike: only January and February carry a zero.',
  },
  check({body, within}) {
    let first: string | undefined;
    for (const line of body) {
      if (!line.text.includes('/')) continue;
      for (const [date, month = ''] of line.text.matchAll(DATES)) {
        first ??= date;
        if ((month.length === 2) === /\/0\d\//.test(first)) continue;
        const [zero, bare] = month.length === 2 ? [date, first] : [first, date];
        return {at: within(line, date), args: {first: zero, other: bare}};
      }
    }
    return null;
  },
  examples: {
    pass: [{body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022 và Công văn số 88/UBND-NC ngày 16/5/2022.'}],
    fail: [{body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022 và Công văn số 88/UBND-NC ngày 16/05/2022.'}],
  },
});

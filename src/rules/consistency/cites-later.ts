import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'CON-01',
  name: 'cites-later',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {
    vi: 'Văn bản viện dẫn không ban hành sau văn bản này',
    en: 'No cited instrument is younger than the document',
  },
  message: {
    vi: 'viện dẫn {number} ngày {cited}, sau ngày ban hành {date}',
    en: 'cites {number} of {cited}, later than its own date {date}',
  },
  advice: {vi: 'Kiểm tra lại ngày của văn bản viện dẫn.', en: 'Check the date of the cited instrument.'},
  check({record: {date, references}, parent}) {
    const own = date ?? parent?.date ?? null;
    if (!isFull(own)) return null;
    return references.flatMap(({number, title, date: cited}, index) => {
      if (!isFull(cited) || cited <= own) return [];
      return [
        {at: `/references/${index}`, args: {number: number ?? title ?? '', cited: dayText(cited), date: dayText(own)}},
      ];
    });
  },
  examples: {
    pass: [{body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022 của Ủy ban nhân dân tỉnh.'}],
    fail: [{body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2024 của Ủy ban nhân dân tỉnh.'}],
  },
});

import {dayText} from '../facts/calendar.ts';
import {defineRule, type Finding} from '../rule.ts';

const DATED = /^,?\s?ngày (?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))/u;

export default defineRule({
  id: 'ND30-ND-14',
  name: 'cited-two-dates',
  severity: 'warning',
  needs: 'text',
  exact: true,
  clause: 'Phụ lục I, mục II.6',
  title: {vi: 'Một văn bản được viện dẫn với một ngày', en: 'An instrument is always cited with the same date'},
  message: {
    vi: '{number} ghi ngày {date}, nơi khác ghi {first}',
    en: '{number} is dated {date} here, elsewhere {first}',
  },
  advice: {vi: 'Kiểm tra lại ngày của văn bản viện dẫn.', en: 'Check the date of the cited instrument.'},
  check({citations, running}) {
    const dates = new Map<string, string>();
    const findings: Finding[] = [];
    for (const {number, from, to, after} of citations) {
      const match = DATED.exec(after);
      if (!match) continue;
      const [day = '', month = '', year = ''] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const first = dates.get(number);
      if (first === undefined) dates.set(number, date);
      // Numbers begin anew each year and in each office: the same one of another year is another document.
      else if (first !== date && first.startsWith(year)) {
        const args = {number, date: dayText(date), first: dayText(first)};
        findings.push({at: running.place(from, to + match[0].length), args});
      }
    }
    return findings;
  },
  examples: {
    pass: [
      {
        body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022.\n1. Bám sát Kế hoạch số 10/KH-UBND ngày 05 tháng 4 năm 2022.',
      },
    ],
    fail: [
      {body: 'Thực hiện Kế hoạch số 10/KH-UBND ngày 05/4/2022.\n1. Bám sát Kế hoạch số 10/KH-UBND ngày 06/4/2022.'},
    ],
  },
});

import {dayText} from '../facts/calendar.ts';
import {defineRule, type Finding} from '../rule.ts';

const DATED =
  /(?<![\d/])(\d{1,5}(?:\/\d{4})?[/-]\p{Lu}[\p{L}\d&]*(?:[-/]\p{Lu}[\p{L}\d&]*){0,3}),?\s?ngày (?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))/gu;

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
  check({running}) {
    const dates = new Map<string, string>();
    const findings: Finding[] = [];
    for (const match of running.text.matchAll(DATED)) {
      const number = match[1] as string;
      const [day = '', month = '', year = ''] = match[2] ? match.slice(2, 5) : match.slice(5, 8);
      const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
      const first = dates.get(number);
      if (first === undefined) dates.set(number, date);
      // Numbers begin anew each year and in each office: the same one of another year is another document.
      else if (first !== date && first.slice(0, 4) === year) {
        findings.push({
          at: running.place(match.index, match.index + match[0].length),
          args: {number, date: dayText(date), first: dayText(first)},
        });
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

import {isRealDay} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

const DAYS =
  /ngày (?:(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)|(\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d\d))(?!\d)(.{0,14})/gu;

export default defineRule({
  id: 'CON-03',
  name: 'impossible-day',
  severity: 'error',
  needs: 'text',
  exact: true,
  title: {vi: 'Ngày ghi trong nội dung có trên lịch', en: 'Days named in the text are days of the calendar'},
  message: {vi: 'không có ngày {day}/{month}/{year} trên lịch', en: 'there is no day {day}/{month}/{year}'},
  advice: {vi: 'Kiểm tra lại ngày, tháng.', en: 'Check day and month.'},
  check({running}) {
    return [...running.text.matchAll(DAYS)].flatMap((match) => {
      const [day = '', month = '', year = ''] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
      if (isRealDay(Number(day), Number(month), Number(year)) || /âm lịch|\(ÂL/iu.test(match[7] ?? '')) return [];
      const length = match[0].length - (match[7]?.length ?? 0);
      return [{at: running.place(match.index, match.index + length), args: {day, month, year}}];
    });
  },
  examples: {
    pass: [{body: 'Hoàn thành trước ngày 30/6/2023; ngày 30/2/2023 âm lịch là ngày hội.'}],
    fail: [{body: 'Hoàn thành trước ngày 31/6/2023.'}],
  },
});

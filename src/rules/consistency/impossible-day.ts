import {isRealDay} from '../facts/calendar.ts';
import {lineIndexAt} from '../facts/source-facts.ts';
import {defineRule} from '../rule.ts';

const DAYS =
  /ngày (?:(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)|(\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d\d))(?!\d)(?=(.{0,14}))/gu;

export default defineRule({
  id: 'CON-03',
  name: 'impossible-day',
  severity: 'error',
  needs: 'text',
  exact: true,
  title: {vi: 'Ngày ghi trong nội dung có trên lịch', en: 'Days named in the text are days of the calendar'},
  message: {vi: 'không có ngày {day}/{month}/{year} trên lịch', en: 'there is no day {day}/{month}/{year}'},
  advice: {vi: 'Kiểm tra lại ngày, tháng.', en: 'Check day and month.'},
  check({running, record: {tasks, spans}}) {
    // What a task says is that rule's affair which looks at tasks.
    const held = tasks.flatMap((_, index) => spans[`/tasks/${index}`] ?? []).sort((a, b) => a.start - b.start);
    const starts = held.map(({start}) => start);
    const inTask = (offset: number): boolean => {
      const task = held[lineIndexAt(starts, offset)];
      return task !== undefined && task.start <= offset && offset < task.end;
    };
    return [...running.text.matchAll(DAYS)].flatMap((match) => {
      const [day = '', month = '', year = ''] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
      if (isRealDay(Number(day), Number(month), Number(year)) || /âm lịch|\(ÂL/iu.test(match[7] ?? '')) return [];
      const at = running.place(match.index, match.index + match[0].length);
      return inTask(at.start) ? [] : [{at, args: {day, month, year}}];
    });
  },
  examples: {
    pass: [{body: 'Ngày 30/6/2023 tổng kết; ngày 30/2/2023 âm lịch là ngày hội.'}],
    fail: [{body: 'Hội nghị đã họp ngày 31/01/2023 và ngày 31/02/2023.'}],
  },
});

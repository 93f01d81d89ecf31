import {deadlinesOf} from '../facts/deadlines.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-05',
  name: 'recurring-without-day',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Việc định kỳ nêu ngày phải xong', en: 'A recurring task names its day'},
  message: {vi: 'nhiệm vụ {id}: "{text}" không nêu ngày', en: 'task {id}: "{text}" names no day'},
  advice: {vi: 'Ghi ngày, ví dụ "trước ngày 25 hằng tháng".', en: 'Name a day, as in "trước ngày 25 hằng tháng".'},
  check({record}) {
    return [...deadlinesOf(record)].flatMap(({deadline, task, at}) => {
      if (deadline.type !== 'recurring' || /BYMONTH|BYDAY|FREQ=(?:DAILY|HOURLY|MINUTELY)/.test(deadline.rrule))
        return [];
      return [{at, args: {id: task.id, text: deadline.text}}];
    });
  },
  examples: {
    pass: [{body: '1. Giao Phòng Tổ chức báo cáo Giám đốc Sở trước ngày 25 hằng tháng.'}],
    fail: [{body: '1. Giao Phòng Tổ chức định kỳ hằng quý báo cáo Giám đốc Sở.'}],
  },
});

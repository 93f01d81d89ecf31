import {dayText, isFull} from '../facts/calendar.ts';
import {deadlinesOf} from '../facts/deadlines.ts';
import {defineRule, type Finding} from '../rule.ts';

export default defineRule({
  id: 'TSK-03',
  name: 'deadline-before-issue',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {vi: 'Thời hạn không trước ngày ban hành', en: 'No deadline lies before the date of issue'},
  message: {
    vi: 'nhiệm vụ {id} hạn {due}, trước ngày ban hành {date}',
    en: 'task {id} is due {due}, before the date of issue {date}',
  },
  advice: {vi: 'Kiểm tra lại năm của thời hạn.', en: 'Check the year of the deadline.'},
  check({record, parent, own}) {
    const date = record.date ?? parent?.date ?? null;
    if (!isFull(date)) return null;
    return [...deadlinesOf(record)].flatMap(({deadline, task, at}): Finding[] => {
      const due = deadline.type === 'recurring' ? undefined : deadline.due;
      if (due === undefined || due >= date) return [];
      const args = {id: task.id, due: dayText(due), date: dayText(date)};
      // Tables and annexes also tell what was to be done, and was or was not.
      const told = !own || /(?:^|\.)r\d+$/.test(task.id);
      return [{at, args, ...(told ? {severity: 'info'} : {})}];
    });
  },
  examples: {
    pass: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2023.'}],
    fail: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2022.'}],
  },
});

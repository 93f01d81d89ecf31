import {dayOff, dayText} from '../facts/calendar.ts';
import {deadlinesOf, lastDay} from '../facts/deadlines.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-07',
  name: 'due-on-day-off',
  severity: 'info',
  needs: 'record',
  exact: true,
  title: {vi: 'Thời hạn rơi vào ngày làm việc', en: 'A deadline falls on a working day'},
  message: {vi: 'nhiệm vụ {id} hạn {due} là {why}', en: 'task {id} is due {due}, {whyEn}'},
  advice: {vi: 'Chuyển thời hạn sang ngày làm việc.', en: 'Move the deadline to a working day.'},
  check({record}) {
    return [...deadlinesOf(record)].flatMap(({deadline, task, at}) => {
      // Ends of months and quarters fall where they fall.
      if (deadline.type !== 'by' || !/\d{1,2}\s?[/-]\s?\d|ngày\s\d/u.test(deadline.text)) return [];
      // `trước ngày 22/4`, a Saturday, leaves the Friday; before a Monday, people know what is meant.
      const last = lastDay(deadline);
      const why = last && dayOff(last) && dayOff(deadline.due);
      return why ? [{at, args: {id: task.id, due: dayText(deadline.due), why: why.vi, whyEn: why.en}}] : [];
    });
  },
  examples: {
    pass: [
      {body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2023.'},
      {body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 22/4/2023.'},
      {body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 24/4/2023.'},
    ],
    fail: [
      {body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 30/4/2023.'},
      {body: '1. Giao Phòng Tổ chức rà soát hồ sơ, chậm nhất ngày 22/4/2023.'},
    ],
  },
});

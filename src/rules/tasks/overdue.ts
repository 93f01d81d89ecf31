import {dayText} from '../facts/calendar.ts';
import {deadlinesOf, lastDay} from '../facts/deadlines.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-08',
  name: 'overdue',
  severity: 'warning',
  needs: 'record',
  asOf: true,
  title: {vi: 'Thời hạn chưa qua (cần --as-of)', en: 'The deadline has not passed (needs --as-of)'},
  message: {vi: 'nhiệm vụ {id} quá hạn: {due} trước {asOf}', en: 'task {id} is overdue: {due} lies before {asOf}'},
  advice: {vi: 'Đôn đốc, hoặc ghi nhận đã hoàn thành.', en: 'Follow it up.'},
  check({record, knowledge: {asOf}}) {
    if (asOf === null) return null;
    return [...deadlinesOf(record)].flatMap(({deadline, task, at}) => {
      const day = lastDay(deadline);
      return day === null || day >= asOf ? [] : [{at, args: {id: task.id, due: dayText(day), asOf: dayText(asOf)}}];
    });
  },
  examples: {
    pass: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/7/2023.'}],
    fail: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2023.'}],
  },
});

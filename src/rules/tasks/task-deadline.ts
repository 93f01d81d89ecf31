import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-02',
  name: 'task-deadline',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Nhiệm vụ nêu thời hạn', en: 'A task says by when it is to be done'},
  message: {vi: 'nhiệm vụ {id} không nêu thời hạn', en: 'task {id} does not say by when'},
  advice: {vi: 'Ghi thời hạn hoàn thành.', en: 'Name a deadline.'},
  check({record: {tasks}}) {
    return tasks.flatMap(({id, deadlines, text}, index) => {
      // Who carries a decision out does so from the day it is in force.
      if (deadlines.length > 0 || /trách nhiệm thi hành/iu.test(text)) return [];
      return [{at: `/tasks/${index}`, args: {id}}];
    });
  },
  examples: {
    pass: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 28/4/2023.'}],
    fail: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ.'}],
  },
});

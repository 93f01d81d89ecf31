import {exampleTask} from '../examples.ts';
import {dayText} from '../facts/calendar.ts';
import {deadlinesOf} from '../facts/deadlines.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-10',
  name: 'period-reversed',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {vi: 'Khoảng thời gian bắt đầu trước khi kết thúc', en: 'A period begins before it ends'},
  message: {vi: 'nhiệm vụ {id}: từ {start} đến {due}', en: 'task {id}: from {start} to {due}'},
  advice: {vi: 'Kiểm tra lại hai ngày.', en: 'Check both days.'},
  check({record}) {
    return [...deadlinesOf(record)].flatMap(({deadline, task, at}) => {
      if (deadline.type !== 'period' || deadline.start <= deadline.due) return [];
      return [{at, args: {id: task.id, start: dayText(deadline.start), due: dayText(deadline.due)}}];
    });
  },
  examples: {
    pass: [
      {
        record: {
          tasks: [exampleTask({deadlines: [{type: 'period', text: '', start: '2023-04-03', due: '2023-04-28'}]})],
        },
      },
    ],
    fail: [
      {
        record: {
          tasks: [exampleTask({deadlines: [{type: 'period', text: '', start: '2023-04-28', due: '2023-04-03'}]})],
        },
      },
    ],
  },
});

import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-01',
  name: 'task-owner',
  severity: 'warning',
  needs: 'record',
  title: {vi: 'Nhiệm vụ nêu ai thực hiện', en: 'A task says who is to do it'},
  message: {vi: 'nhiệm vụ {id} không nêu ai thực hiện', en: 'task {id} does not say who is to do it'},
  advice: {vi: 'Ghi rõ cơ quan, người chủ trì.', en: 'Name the body or person in charge.'},
  check({record: {tasks}}) {
    return tasks.flatMap(({id, owners}, index) => (owners.length > 0 ? [] : [{at: `/tasks/${index}`, args: {id}}]));
  },
  examples: {
    pass: [
      {
        record: {
          tasks: [
            {
              id: '1',
              text: 'Giao Văn phòng Sở theo dõi',
              owners: [{name: 'Văn phòng Sở', role: 'lead'}],
              deadlines: [],
              references: [],
              context: [],
            },
          ],
        },
      },
    ],
    fail: [
      {record: {tasks: [{id: '1', text: 'Rà soát hồ sơ', owners: [], deadlines: [], references: [], context: []}]}},
    ],
  },
});

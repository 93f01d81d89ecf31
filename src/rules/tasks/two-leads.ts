import {exampleTask} from '../examples.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-06',
  name: 'two-leads',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Một nhiệm vụ có một cơ quan chủ trì', en: 'One body is in charge of a task'},
  message: {
    vi: 'nhiệm vụ {id} có {count} cơ quan cùng chủ trì: {names}',
    en: 'task {id} has {count} bodies in charge: {names}',
  },
  advice: {
    vi: 'Giao một cơ quan chủ trì, các cơ quan khác phối hợp.',
    en: 'Put one in charge and let the others coordinate.',
  },
  check({record: {tasks}}) {
    return tasks.flatMap(({id, text, owners}, index) => {
      const leads = owners.filter(({role}) => role === 'lead');
      // Only where the text says `chủ trì`: else each of those named does its own share.
      if (leads.length < 2 || !/chủ trì/iu.test(text)) return [];
      return [{at: `/tasks/${index}`, args: {id, count: leads.length, names: leads.map(({name}) => name).join('; ')}}];
    });
  },
  examples: {
    pass: [{body: '1. Phòng Tổ chức chủ trì, phối hợp với Văn phòng Sở rà soát hồ sơ.'}],
    fail: [
      {
        record: {
          tasks: [
            exampleTask({
              text: 'Phòng Tổ chức và Văn phòng Sở chủ trì rà soát hồ sơ',
              owners: [
                {name: 'Phòng Tổ chức', role: 'lead'},
                {name: 'Văn phòng Sở', role: 'lead'},
              ],
            }),
          ],
        },
      },
    ],
  },
});

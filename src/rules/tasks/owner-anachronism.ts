import {exampleTask} from '../examples.ts';
import {anachronism} from '../facts/bodies.ts';
import {isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

export default defineRule({
  id: 'TSK-09',
  name: 'owner-anachronism',
  severity: 'warning',
  needs: 'record',
  exact: true,
  title: {
    vi: 'Cơ quan được giao việc tồn tại vào ngày văn bản',
    en: 'Who is given a task existed on the date of the document',
  },
  message: {
    vi: 'nhiệm vụ {id} giao {name}, không còn từ {since}{heir}',
    en: 'task {id} is given to {name}, gone since {since}{heir}',
  },
  advice: {vi: 'Giao cho cơ quan sau sắp xếp.', en: 'Give it to the body that took its place.'},
  check({record, parent}) {
    const date = record.date ?? parent?.date ?? null;
    if (!isFull(date)) return null;
    return record.tasks.flatMap(({id, owners}, index) =>
      owners.flatMap(({name, role}, at) => {
        const found = role === 'report' ? null : anachronism(name, date);
        if (found?.reason !== 'gone') return [];
        const args = {id, name, since: found.since, heir: found.heir && ` (${found.heir})`};
        return [{at: `/tasks/${index}/owners/${at}`, args}];
      }),
    );
  },
  examples: {
    pass: [
      {record: {date: '2023-03-16', tasks: [exampleTask({owners: [{name: 'UBND huyện Đồng Lâm', role: 'lead'}]})]}},
    ],
    fail: [
      {record: {date: '2025-10-06', tasks: [exampleTask({owners: [{name: 'UBND huyện Đồng Lâm', role: 'lead'}]})]}},
    ],
  },
});

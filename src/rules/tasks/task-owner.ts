import {exampleTask} from '../examples.ts';
import {defineRule} from '../rule.ts';

/** What sets out a paper's grounds, or approves: it tells nobody to do anything. */
const NO_ORDER = /^(?:Lưu\s?:|(?:Căn cứ|Thống nhất|Nhất trí|Đồng ý|Cho phép|Chấp thuận)(?!\p{L}))/u;

export default defineRule({
  id: 'TSK-01',
  name: 'task-owner',
  severity: 'info',
  needs: 'record',
  title: {vi: 'Nhiệm vụ nêu ai thực hiện', en: 'A task says who is to do it'},
  message: {vi: 'nhiệm vụ {id} không nêu ai thực hiện', en: 'task {id} does not say who is to do it'},
  advice: {vi: 'Ghi rõ cơ quan, người chủ trì.', en: 'Name the body or person in charge.'},
  check({record: {tasks}}) {
    return tasks.flatMap(({id, owners, text}, index) =>
      owners.length > 0 || NO_ORDER.test(text) ? [] : [{at: `/tasks/${index}`, args: {id}}],
    );
  },
  examples: {
    pass: [
      {
        record: {
          tasks: [
            exampleTask({text: 'Giao Văn phòng Sở theo dõi', owners: [{name: 'Văn phòng Sở', role: 'lead'}]}),
            exampleTask({id: '2', text: 'Đồng ý gia hạn đến hết tháng'}),
          ],
        },
      },
    ],
    fail: [{record: {tasks: [exampleTask({text: 'Rà soát hồ sơ'})]}}],
  },
});

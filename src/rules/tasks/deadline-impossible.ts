import {isRealDay} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

const DAYS =
  /(?<!\d)(?:(\d{1,2})[/-](\d{1,2})[/-]((?:19|20)\d\d)|(?:ngày )(\d{1,2}) tháng (\d{1,2}) năm ((?:19|20)\d\d))(?!\d)/gu;

/** A day above the 28th or a month above the twelfth: all others exist. */
const SUSPECT = /(?:29|3\d|[4-9]\d)(?:[/-]| tháng)|[/-](?:1[3-9]|[2-9]\d)[/-]|tháng (?:1[3-9]|[2-9]\d)/;

export default defineRule({
  id: 'TSK-04',
  name: 'deadline-impossible',
  severity: 'error',
  needs: 'record',
  exact: true,
  title: {vi: 'Ngày ghi trong nhiệm vụ có trên lịch', en: 'Days named in a task are days of the calendar'},
  message: {
    vi: 'nhiệm vụ {id} ghi ngày {printed}, không có trên lịch',
    en: 'task {id} names {printed}, which is no day of the calendar',
  },
  advice: {vi: 'Kiểm tra lại ngày, tháng.', en: 'Check day and month.'},
  check({record: {tasks}}) {
    return tasks.flatMap(({id, text}, index) =>
      [...(SUSPECT.test(text) ? text.matchAll(DAYS) : [])].flatMap((match) => {
        const [day = '', month = '', year = ''] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
        if (isRealDay(Number(day), Number(month), Number(year)) || text.includes('âm lịch')) return [];
        return [{at: `/tasks/${index}`, args: {id, printed: match[0]}}];
      }),
    );
  },
  examples: {
    pass: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 30/6/2023.'}],
    fail: [{body: '1. Giao Phòng Tổ chức rà soát hồ sơ, hoàn thành trước ngày 31/6/2023.'}],
  },
});

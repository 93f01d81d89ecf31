import {dayText, isFull} from '../facts/calendar.ts';
import {defineRule} from '../rule.ts';

const EFFECT =
  /(?:Quyết định|Thông tư|Nghị định|Nghị quyết|Quy chế|Quy định) này có hiệu lực (?:thi hành )?(?:kể )?từ ngày (?:(\d{1,2})[/-](\d{1,2})[/-](\d{4})|(\d{1,2}) tháng (\d{1,2}) năm (\d{4}))/u;

export default defineRule({
  id: 'CON-04',
  name: 'effect-before-issue',
  severity: 'warning',
  needs: 'text',
  exact: true,
  title: {
    vi: 'Ngày có hiệu lực không trước ngày ban hành',
    en: 'The document does not take effect before it is issued',
  },
  message: {
    vi: 'có hiệu lực từ {effect}, trước ngày ban hành {date}',
    en: 'takes effect on {effect}, before its date {date}',
  },
  advice: {vi: 'Kiểm tra lại ngày có hiệu lực.', en: 'Check from when it is in force.'},
  check({running, record: {date}}) {
    const match = isFull(date) && EFFECT.exec(running.text);
    if (!match || date === null) return null;
    const [day = '', month = '', year = ''] = match[1] ? match.slice(1, 4) : match.slice(4, 7);
    const effect = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return (
      effect < date && {
        at: running.place(match.index, match.index + match[0].length),
        args: {effect: dayText(effect), date: dayText(date)},
      }
    );
  },
  examples: {
    pass: [{paper: 'circular'}],
    fail: [
      {
        paper: 'decision',
        body: 'Điều 1. Thành lập Tổ công tác rà soát hồ sơ.\nĐiều 2. Quyết định này có hiệu lực thi hành kể từ ngày 01 tháng 02 năm 2023.',
      },
    ],
  },
});

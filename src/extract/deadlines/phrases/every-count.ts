import {definePhrase, pattern} from '../phrase.ts';
import {frequency, readCount} from '../units.ts';

const NUMBER = '(?:\\d{1,2}|một|hai|ba|bốn|sáu)';
const count = (printed: string | undefined) => (printed === undefined ? 1 : readCount(printed));

/** How many months, or for shorter units how many of those, there are in the unit: to spread `02 lần/năm` evenly. */
const SPLIT: Record<string, [of: string, number: number]> = {năm: ['tháng', 12], quý: ['tháng', 3]};

/** What is to be done oftener in a day or a week is no order. */
const MOST = 4;

/** `ít nhất một lần trong năm`, `02 lần/năm`, `03 tháng một lần`, `01 quý/1 lần`, `6 tháng/lần`. */
export default definePhrase({
  name: 'every-count',
  opens: [
    '#',
    'ít nhất',
    'tối thiểu',
    'định kỳ',
    'mỗi',
    'cứ',
    'một lần',
    'hai lần',
    'ba lần',
    'một năm',
    'một quý',
    'một tháng',
    'hai năm',
    'ba tháng',
    ...['một tuần', 'hai tuần', 'ba tuần', 'hai tháng', 'bốn tháng', 'ba năm', 'hai ngày', 'ba ngày'],
    'sáu tháng',
  ],
  on: 'lower',
  pattern: pattern`(?:định kỳ:? |cứ )?(?:(?:ít nhất|tối thiểu) )?(?:(?:\d ?- ?)?(?<times>${NUMBER}) (?:lần|buổi(?! ?/ ?ngày)|cuộc|lượt|kỳ|đợt) ?(?:/|trong|mỗi|một|trên) ?(?:mỗi |một |0?1 )?(?<unit>năm|quý|tháng|tuần|ngày)(?! \d)|(?:mỗi )?(?<every>${NUMBER})? ?(?<span>năm|quý|tháng|tuần|ngày|giờ|tiếng|phút)(?: ?[/,]? ?(?:ít nhất |tối thiểu )?(?<often>${NUMBER}) ?| ?/ ?)(?:lần|đợt|cuộc|lượt|chuyến|số(?! ?\d)|(?<held>buổi|lớp|bài|hội nghị|chuyên đề|phiên)))`,
  read({times, unit, every, span, often, held}, {match, before}) {
    if (span && !every && !match.includes('mỗi')) return null;
    // `phát thanh mỗi ngày 3 buổi`; of lessons it is a measure
    if (held && (!match.startsWith('mỗi') || /(?:^|\s)(?:học|dạy|làm việc)[^,;.]{0,20}$/.test(before))) return null;
    const [name, number] = unit ? [unit, count(times)] : [span ?? '', count(often)];
    const length = unit ? 1 : count(every);
    const split = SPLIT[name];
    let rrule = number === 1 ? frequency(length, name) : null;
    if (!rrule && split && length === 1 && split[1] % number === 0) rrule = frequency(split[1] / number, split[0]);
    // `02 lần/ngày`: every day, at hours that are not told (`02 lần/tháng`: on days); `60 lần/ngày` is a measure
    if (!rrule && (unit || length === 1) && (name === 'ngày' || name === 'tuần' || name === 'tháng') && number <= MOST)
      rrule = frequency(1, name);
    return rrule ? [{reading: {type: 'recurring', rrule}}] : null;
  },
  examples: [
    ['diễn tập ít nhất một lần trong năm', [{type: 'recurring', rrule: 'FREQ=YEARLY'}]],
    ['tổ chức đối thoại 02 lần/năm', [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}]],
    ['tổng hợp, báo cáo 02 lần/ngày', [{rrule: 'FREQ=DAILY'}]],
    ['phát thanh ít nhất 02 buổi/tuần', [{rrule: 'FREQ=WEEKLY'}]],
    ['giao ban 02 lần/tháng', [{rrule: 'FREQ=MONTHLY'}]],
    ['báo cáo định kỳ 03 tháng/1lần', [{rrule: 'FREQ=MONTHLY;INTERVAL=3'}]],
    ['họp 06 tháng một lần', [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}]],
    ['cứ 03 giờ/lần cung cấp bản tin', [{rrule: 'FREQ=HOURLY;INTERVAL=3', text: 'cứ 03 giờ/lần'}]],
    ['đo mực nước 30 phút/lần', [{rrule: 'FREQ=MINUTELY;INTERVAL=30', text: '30 phút/lần'}]],
    ['báo cáo 6 tháng/lần', [{rrule: 'FREQ=MONTHLY;INTERVAL=6', text: '6 tháng/lần'}]],
    ['họp giao ban hai tuần một lần', [{rrule: 'FREQ=WEEKLY;INTERVAL=2', text: 'hai tuần một lần'}]],
    ['họp mỗi tháng 02 lần', [{rrule: 'FREQ=MONTHLY'}]],
    ['phát bản tin mỗi ngày 3 buổi', [{rrule: 'FREQ=DAILY', text: 'mỗi ngày 3 buổi'}]],
    ['ra bản tin mỗi tuần 01 số', [{rrule: 'FREQ=WEEKLY', text: 'mỗi tuần 01 số'}]],
    ['mở mỗi quý 01 lớp', [{rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'mỗi quý 01 lớp'}]],
    ['mỗi năm một lần', [{rrule: 'FREQ=YEARLY', text: 'mỗi năm một lần'}]],
  ],
  nonExamples: [
    'dạy học 2 buổi/ngày',
    'tổ chức dạy học mỗi ngày 2 buổi',
    'tải lượng 60 lần/ngày',
    'quy định chế độ giao ban 02 tháng/1 lần',
    'số lần giao dịch',
    'tăng 2,3 lần vào năm 2026',
  ],
});

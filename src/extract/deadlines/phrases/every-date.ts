import {DAY_DATE, readDate} from '../../dates.ts';
import {DATE} from '../atoms.ts';
import {definePhrase, type Part, pattern, type Reading} from '../phrase.ts';

const OPERATOR =
  '(?:(?:(?:chậm|muộn|trễ) nhất(?: là| vào| đến)* )?(?<before>trước )?(?:cho )?(?:đến (?:hết )?|hết |(?:vào |nhân )?dịp (?:kỷ niệm )?|vào |trong )?)';

/** `ngày 25`, `ngày mùng 5`, `các ngày 05, 15 và 25` */
const DAYS = '(?:các )?ngày (?:mùng |mồng )?(?<day>\\d{1,2}(?:(?:, ?| và )(?:ngày )?\\d{1,2}){0,4})';

/** One day of a list, read on folded letters. */
const ONE = new RegExp(DAY_DATE, 'g');

const yearly = (month: number, day: number, exclusive: {exclusive?: boolean}): Reading => ({
  type: 'recurring',
  rrule: `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`,
  ...exclusive,
});

const readDays = (printed: string): number[] => [...printed.matchAll(/\d+/g)].map(Number);

/** `trước ngày 15/12 hằng năm`, `trước ngày 25 hằng tháng`, `ngày 20 của tháng cuối quý`. */
export default definePhrase({
  name: 'every-date',
  opens: [
    'trước ngày',
    'trước thứ',
    'trước #',
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'đến ngày',
    'đến hết',
    'vào ngày',
    'vào dịp',
    'nhân dịp',
    'dịp',
    'trong ngày',
    'vào các ngày',
    'các ngày',
    'ngày',
  ],
  cellOpens: ['#'],
  pattern: pattern`${OPERATOR}(?<hour>\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: ?phút)?,? (?=ngày ))?(?:(?<earlier>(?:(?:ngày )?${DAY_DATE}(?:,| và) (?:trước )?){0,4})${DATE},? (?:của )?(?:(?:hàng|mỗi) (?<year>năm)|năm (?<previous>(?:liền kề |liền )?trước(?: đó| liền kề)?)(?= ?(?:[.,;)]|$)))|${DAYS},? (?:của |các )?(?:(?:hàng|mỗi) (?<unit>tháng|quý)|(?<next>tháng (?:sau(?: liền kề)?|kế tiếp|tiếp theo|liền kề))(?! ?\d)|tháng (?<place>đầu|cuối)(?: tiên)?(?: của)?(?: mỗi| hàng)? quý))`,
  read({before, hour, earlier = '', date, day, unit, next, place, previous}, {before: said, match}) {
    // `số liệu đến ngày 31/12 năm trước`: only what must be done by then is due each year
    if (previous && (!/^(?:truoc|cham|muon|tre) /.test(match) || / tuoi $/.test(said))) return null;
    // `hằng tháng vào ngày 25, hằng quý vào ngày 20`: a list, and the day is of what stands before it
    if (unit && match.includes(',') && /(?:hàng|hằng|mỗi) (?:tuần|tháng|quý) (?:vào |trước )?$/.test(said)) return null;
    // before an hour of a day it is done on that day
    const exclusive = hour || before === undefined ? {} : {exclusive: true};
    if (date !== undefined) {
      const read = readDate(date);
      if (!read?.month || !read.day || read.year) return null;
      const parts: Part[] = [];
      let from = 0;
      // `ngày 15 tháng 6 và 15 tháng 12 hằng năm`
      const start = earlier ? match.indexOf(earlier) : 0;
      for (const one of earlier.matchAll(ONE)) {
        const first = readDate(one[0]);
        if (!first?.month || !first.day || first.year) return null;
        const to = start + one.index + one[0].length;
        parts.push({from, to, reading: yearly(first.month, first.day, exclusive)});
        from = to + (/^(?:,| va) (?:truoc )?/.exec(match.slice(to))?.[0].length ?? 0);
      }
      return [...parts, {from, to: match.length, reading: yearly(read.month, read.day, exclusive)}];
    }
    const days = readDays(day ?? '');
    if (days.some((number) => number < 1 || number > 31)) return null;
    const rule =
      unit === 'thang' || next
        ? 'FREQ=MONTHLY'
        : unit === 'quy'
          ? 'FREQ=MONTHLY;INTERVAL=3'
          : `FREQ=YEARLY;BYMONTH=${place === 'dau' ? '1,4,7,10' : '3,6,9,12'}`;
    return [{reading: {type: 'recurring', rrule: `${rule};BYMONTHDAY=${days.join(',')}`, ...exclusive}}];
  },
  examples: [
    [
      'phân bổ chi tiết trước 31 tháng 12 năm trước.',
      [{rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=31', exclusive: true}],
    ],
    [
      'gửi dự toán trước ngày 15/7 của năm liền trước',
      [{rrule: 'FREQ=YEARLY;BYMONTH=7;BYMONTHDAY=15', exclusive: true}],
    ],
    ['báo cáo trước ngày 25 hàng tháng', [{type: 'recurring', rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', exclusive: true}]],
    [
      'chậm nhất vào ngày 15 tháng 6 và 15 tháng 12 hàng năm',
      [
        {rrule: 'FREQ=YEARLY;BYMONTH=6;BYMONTHDAY=15', text: 'chậm nhất vào ngày 15 tháng 6'},
        {rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', text: '15 tháng 12 hàng năm'},
      ],
    ],
    [
      'gửi trước 16 giờ 00 ngày 25 hằng tháng',
      [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=25', text: 'trước 16 giờ 00 ngày 25 hằng tháng'}],
    ],
    ['Trước ngày 15/12 hàng năm gửi thống kê', [{rrule: 'FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=15', exclusive: true}]],
    [
      'biểu dương vào dịp 19/5 hằng năm',
      [{rrule: 'FREQ=YEARLY;BYMONTH=5;BYMONTHDAY=19', text: 'vào dịp 19/5 hằng năm'}],
    ],
    [
      'báo cáo hằng tháng vào ngày 25, hằng quý vào ngày 20 của tháng cuối quý',
      [
        {rrule: 'FREQ=MONTHLY;BYMONTHDAY=25'},

        {rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'},
      ],
    ],
    [
      'báo cáo định kỳ hằng quý, trước ngày 20 tháng cuối quý',
      [{rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20', exclusive: true}],
    ],
    ['quyết toán trước ngày 05 của tháng sau', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=5', exclusive: true}]],
    ['báo tin vào ngày mùng 5 hằng tháng', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=5'}]],
    ['gửi số liệu vào các ngày 05, 15 và 25 hằng tháng', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=5,15,25'}]],
    ['chậm nhất ngày 20 hằng tháng', [{rrule: 'FREQ=MONTHLY;BYMONTHDAY=20'}]],
    ['trước ngày 20 của tháng cuối quý', [{rrule: 'FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=20'}]],
  ],
});

import {definePhrase, type Part} from '../phrase.ts';
import {frequency, readCount} from '../units.ts';

const LETTER = '[a-z\\u00e0-\\u1ef9]';
// `năm` must not be the head of another thing: `năm 2021`, `năm học`, `tháng 6`, `năm qua`.
const UNIT = `(?:ngày(?! (?:nghỉ|lễ)(?!${LETTER})| công ?(?:[.,;)]|$))|tuần|tháng|quý|năm)(?! ?\\d| (?:qua|trước(?! \\d| ngày)|sau|tới|nay|học|đầu|cuối|thứ|i|ii|iii|iv)(?!${LETTER})|${LETTER})`;
/** `báo cáo hằng ngày qua hộp thư`: behind how often, `qua` leads to what it goes by */
const EACH = UNIT.replace('qua|', 'qua(?= ?(?:[.,;)]|$))|');
const ITEM = `(?:(?:hàng|hằng) ${EACH}|(?:mỗi|từng|cả) ${UNIT}|nửa năm|(?:0?[1-9]|một|hai|ba|sáu|chín) (?:tháng|quý|năm|tuần)(?! ?\\d|${LETTER}| (?:đầu|cuối|tới|qua|gần))|(?:0?[2-9]|[1-9]\\d|mười) ngày(?! ?\\d|${LETTER}| (?:đầu|cuối|tới|qua|gần|công))|${UNIT})`;
const JOINT = '(?: ?[,;/] ?(?:và |hoặc )?| và | hoặc )(?:định kỳ )?';

/**
 * `hằng năm`, `mỗi tháng`, `theo từng Quý`, `định kỳ sáu tháng`, and lists: `Định kỳ hàng quý, 6 tháng, năm gửi` is
 * three deadlines. `định kỳ` alone says nothing.
 */
export default definePhrase({
  name: 'every',
  opens: [
    'định kỳ',
    'hàng ngày',
    'hàng tuần',
    'hàng tháng',
    'hàng quý',
    'hàng năm',
    'mỗi ngày',
    ...['mỗi sáng', 'mỗi chiều', 'mỗi tối', 'mỗi buổi'],
    'mỗi tuần',
    'mỗi tháng',
    'mỗi quý',
    'mỗi năm',
    'từng tuần',
    'từng tháng',
    'từng quý',
    'theo từng',
    'theo tháng',
    'theo quý',
  ],
  on: 'lower',
  pattern: new RegExp(
    `(?:định kỳ:? \\(?(?:theo )?(?:vào (?!ngày))?${ITEM}|(?:hàng|hằng) ${EACH}|mỗi (?:buổi )?(?:sáng|chiều|tối)(?!${LETTER}| (?:thứ|chủ nhật|ngày))|(?:mỗi|(?:theo )?từng) ${UNIT}|theo (?:tháng|quý)(?=${JOINT}(?:quý|6 tháng|sáu tháng)))(?:${JOINT}${ITEM}){0,6}`,
  ),
  read(_, {match, before, after}) {
    // `phân bổ dự toán theo tháng, quý`: how finely
    if (/^theo (?:tháng|quý)/.test(match) && !/báo cáo[^.;]{0,90}$/.test(before)) return null;
    // `Từng quý, Sở Y tế báo cáo …`, but `giao chỉ tiêu từng tháng`
    if (match.startsWith('từng') && (!/(?:^|[.;:] )$/.test(before) || /^ ?:/.test(after))) return null;
    // `10.000 đồng mỗi buổi sáng`, `mỗi buổi sáng 5 tiết`: a measure
    const ofDay = /^mỗi (?:buổi )?(?:sáng|chiều|tối)/.test(match);
    if (ofDay && (/\d[^.;:,]{0,16} $/.test(before) || /^ \d/.test(after))) return null;
    if (ofDay) return [{reading: {type: 'recurring', rrule: 'FREQ=DAILY'}}];
    const parts: Part[] = [];
    // `định kỳ (quý, năm)`: no text ends inside a bracket that it opens
    let from = match.indexOf('(') + 1;
    for (const item of match.matchAll(
      /(?:(nửa|một|hai|ba|sáu|chín|mười|\d+) )?(ngày|tuần|tháng|quý|năm)(?![a-z\u00e0-\u1ef9])/g,
    )) {
      const [, count = '1', unit = ''] = item;
      const number = readCount(count);
      const rrule = count === 'nửa' ? frequency(6, 'tháng') : frequency(number, unit);
      const to = item.index + item[0].length;
      // `hàng năm và 5 năm`: the second names a plan.
      if (rrule && !(unit === 'năm' && number > 1)) parts.push({from, to, reading: {type: 'recurring', rrule}});
      from = to + (/^[\s,;/]*(?:(?:và|hoặc) )?/.exec(match.slice(to))?.[0].length ?? 0);
    }
    return parts.length > 0 ? parts : null;
  },
  examples: [
    ['định kỳ 15 ngày họp giao ban', [{type: 'recurring', rrule: 'FREQ=DAILY;INTERVAL=15'}]],
    ['Hàng quý gửi thống kê', [{type: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'Hàng quý'}]],
    ['niêm yết số thu theo từng Quý để người dân biết', [{rrule: 'FREQ=MONTHLY;INTERVAL=3'}]],
    [
      'Định kỳ hàng quý, 6 tháng, năm gửi thống kê',
      [
        {rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'Định kỳ hàng quý'},
        {rrule: 'FREQ=MONTHLY;INTERVAL=6', text: '6 tháng'},
        {rrule: 'FREQ=YEARLY', text: 'năm'},
      ],
    ],
    [
      'báo cáo định kỳ (6 tháng, năm)',
      [
        {rrule: 'FREQ=MONTHLY;INTERVAL=6', text: '6 tháng'},
        {rrule: 'FREQ=YEARLY', text: 'năm'},
      ],
    ],
    ['gửi số liệu định kỳ (hằng quý) qua thư', [{rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'hằng quý'}]],
    ['báo cáo UBND tỉnh theo quý, 6 tháng', [{rrule: 'FREQ=MONTHLY;INTERVAL=3'}, {rrule: 'FREQ=MONTHLY;INTERVAL=6'}]],
    ['trông nom vườn ươm và định kỳ sáu tháng kiểm kê', [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}]],
    ['Từng quý, Sở Y tế báo cáo', [{rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'Từng quý'}]],
    ['rà soát hằng tháng, hằng quý', [{rrule: 'FREQ=MONTHLY'}, {rrule: 'FREQ=MONTHLY;INTERVAL=3'}]],
    ['mỗi tối báo số liệu', [{rrule: 'FREQ=DAILY', text: 'mỗi tối'}]],
    ['Hằng năm công khai dự toán', [{rrule: 'FREQ=YEARLY', text: 'Hằng năm'}]],
    ['mỗi năm mở hai lớp nghề', [{rrule: 'FREQ=YEARLY'}]],
    ['Hằng ngày trước 17h00 tổng hợp số liệu', [{rrule: 'FREQ=DAILY', text: 'Hằng ngày'}]],
    ['báo cáo hằng tuần', [{rrule: 'FREQ=WEEKLY'}]],
    ['lập dự toán từ ngân sách hằng năm được giao', [{rrule: 'FREQ=YEARLY', text: 'hằng năm'}]],
    ['báo cáo số vịt chết hằng ngày qua thư điện tử', [{rrule: 'FREQ=DAILY', text: 'hằng ngày'}]],
    ['định kỳ hằng tháng trước ngày cuối cùng', [{rrule: 'FREQ=MONTHLY', text: 'định kỳ hằng tháng'}]],
    ['xây dựng kế hoạch trồng rừng hàng năm và 5 năm', [{rrule: 'FREQ=YEARLY'}]],
  ],
  nonExamples: [
    'định kỳ bảo dưỡng máy bơm',
    'thu 10.000 đồng mỗi buổi sáng',
    'gắn với việc bình chọn tổ dân phố hàng năm',
    'Triển khai Kế hoạch tuyên truyền hằng năm của huyện',
    'ban hành quy định về trách nhiệm của thôn trong việc trồng cây, giữ rừng hằng năm',
    'xây dựng bộ tiêu chí chấm điểm thôn xóm hàng năm',
    'xây dựng lớp học theo Nghị quyết hằng năm của huyện',
    'lịch tưới chi tiết theo từng tuần, từng tháng',
    'giao chỉ tiêu thu từng tháng cho các đội thuế',
    'ngân hàng năm 2021',
    'vận chuyển hàng hóa trong ngày',
    'mỗi cơ quan, đơn vị',
  ],
});

import {definePhrase, type Part} from '../phrase.ts';
import {frequency, readCount} from '../units.ts';

// `năm` must not be the head of another thing: `năm 2021`, `năm học`, `tháng 6`, `năm qua`.
const UNIT =
  '(?:ngày|tuần|tháng|quý|năm)(?! ?\\d| (?:qua|trước|sau|tới|nay|học|đầu|cuối|thứ|i|ii|iii|iv)(?!\\p{L})|\\p{L})';
const ITEM = `(?:(?:hàng|hằng|mỗi|từng|cả) ${UNIT}|nửa năm|(?:0?[1-9]|một|hai|ba|sáu|chín) (?:tháng|quý|năm|tuần)(?! ?\\d|\\p{L}| (?:đầu|cuối|tới|qua|gần))|${UNIT})`;
const JOINT = '(?: ?[,;/] ?(?:và |hoặc )?| và | hoặc )(?:định kỳ )?';

/**
 * `hằng năm`, `mỗi tháng`, `theo từng Quý`, `định kỳ sáu tháng`, and lists: `Định kỳ hàng quý, 6 tháng, năm báo cáo` is
 * three deadlines. `định kỳ` alone says nothing.
 */
export default definePhrase({
  name: 'every',
  opens: ['định kỳ', 'hàng', 'hằng', 'mỗi', 'theo từng'],
  on: 'lower',
  pattern: new RegExp(
    `(?:định kỳ:? (?:theo )?(?:vào )?${ITEM}|(?:hàng|hằng|mỗi|theo từng) ${UNIT})(?:${JOINT}${ITEM}){0,6}`,
  ),
  read(_, {match}) {
    const parts: Part[] = [];
    let from = 0;
    for (const item of match.matchAll(/(?:(nửa|một|hai|ba|sáu|chín|\d+) )?(ngày|tuần|tháng|quý|năm)(?!\p{L})/gu)) {
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
    ['Hàng quý báo cáo kết quả', [{type: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'Hàng quý'}]],
    ['công khai tình hình thực hiện theo từng Quý để biểu dương', [{rrule: 'FREQ=MONTHLY;INTERVAL=3'}]],
    [
      'Định kỳ hàng quý, 6 tháng, năm báo cáo kết quả',
      [
        {rrule: 'FREQ=MONTHLY;INTERVAL=3', text: 'Định kỳ hàng quý'},
        {rrule: 'FREQ=MONTHLY;INTERVAL=6', text: '6 tháng'},
        {rrule: 'FREQ=YEARLY', text: 'năm'},
      ],
    ],
    ['theo dõi và định kỳ sáu tháng báo cáo', [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}]],
    ['rà soát hằng tháng, hằng quý', [{rrule: 'FREQ=MONTHLY'}, {rrule: 'FREQ=MONTHLY;INTERVAL=3'}]],
    ['mỗi năm lựa chọn một chủ đề', [{rrule: 'FREQ=YEARLY'}]],
    ['báo cáo hằng tuần', [{rrule: 'FREQ=WEEKLY'}]],
    ['xây dựng kế hoạch cải cách hành chính hàng năm và 5 năm', [{rrule: 'FREQ=YEARLY'}]],
  ],
  nonExamples: [
    'định kỳ tổng hợp các vướng mắc',
    'gắn với việc đánh giá, xếp loại cán bộ, công chức hàng năm',
    'Triển khai Kế hoạch tuyên truyền hằng năm của huyện',
    'xây dựng bộ tiêu chí xếp hạng kết quả cải cách hàng năm',
    'kịch bản giải ngân chi tiết theo từng tuần, từng tháng',
    'ngân hàng năm 2021',
    'vận chuyển hàng hóa trong ngày',
    'mỗi cơ quan, đơn vị',
  ],
});

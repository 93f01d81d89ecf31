import {definePhrase} from '../phrase.ts';
import {frequency} from '../units.ts';

/** `…, 6 tháng và cuối năm tổng hợp, báo cáo`: twice a year and once, without the word that says so. Behind `kết quả` it is what the report tells of. */
export default definePhrase({
  name: 'half-year-and-year',
  opens: ['#', 'sáu tháng'],
  on: 'lower',
  pattern: /(?:0?6|sáu) tháng(?: và|,) (?:cuối |cả |một |hằng |hàng )?năm/,
  read(_, {match, before, after}) {
    if (!OPENS.test(before) || !DUE_THEN.test(after)) return null;
    const half = /^\S+ tháng/.exec(match)?.[0].length ?? 0;
    const year = match.search(/(?:cuối |cả |một |hằng |hàng )?năm$/);
    return [
      {from: 0, to: half, reading: {type: 'recurring', rrule: frequency(6, 'tháng') as string}},
      {from: year, to: match.length, reading: {type: 'recurring', rrule: frequency(1, 'năm') as string}},
    ];
  },
  examples: [
    [
      'theo dõi việc thực hiện, 6 tháng và cuối năm tổng hợp báo cáo UBND xã',
      [
        {type: 'recurring', rrule: 'FREQ=MONTHLY;INTERVAL=6', text: '6 tháng'},
        {rrule: 'FREQ=YEARLY', text: 'cuối năm'},
      ],
    ],
    ['đôn đốc; 6 tháng và hằng năm tổng hợp kết quả', [{text: '6 tháng'}, {text: 'hằng năm'}]],
    ['Sáu tháng và một năm tổ chức sơ kết', [{rrule: 'FREQ=MONTHLY;INTERVAL=6'}, {rrule: 'FREQ=YEARLY'}]],
  ],
  nonExamples: ['báo cáo kết quả 6 tháng và cả năm', 'đánh giá, 6 tháng và cả năm xã đạt 95%'],
});

const OPENS = /(?:^|[,;])\s?$/;
const DUE_THEN = /^,? (?:tổng hợp|báo cáo|sơ kết|tổ chức|đánh giá|gửi|rà soát|có báo cáo|kiểm điểm|tham mưu) /;

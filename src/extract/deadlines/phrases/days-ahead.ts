import {COUNT} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';
import {beforeEvent, readCount} from '../units.ts';

const MEETING =
  '(?:(?:cuộc|phiên|kỳ|buổi) (?:họp|lễ)(?: thường lệ| thường kỳ| chuyên đề| giữa năm| cuối năm)?|hội nghị|đại hội)';
const EVENT = '(?:(?:khi|cuộc|phiên|kỳ|ngày|buổi) (?:họp|tổ chức|khai mạc|lễ)|hội nghị|đại hội)';

/** `gửi tài liệu trước phiên họp ít nhất 03 ngày làm việc`: the event first, then how long before it. */
export default definePhrase({
  name: 'days-ahead',
  opens: [
    ...['trước ít nhất', 'trước tối thiểu', 'trước khi họp', 'trước cuộc họp', 'trước phiên họp', 'trước kỳ họp'],
    ...['trước ngày họp', 'trước khi tổ chức', 'trước ngày tổ chức', 'trước ngày khai mạc', 'trước hội nghị'],
    ...['trước đại hội', 'trước buổi họp', 'trước buổi lễ'],
  ],
  pattern: pattern`trước(?: ${MEETING} (?=\d)| (?:${EVENT}(?: [a-z]{1,12}){0,4}? )?(?:ít nhất|tối thiểu) )${COUNT} ?(?<unit>giờ|h|ngày|tuần|tháng)(?<business> làm việc)?(?! \d)`,
  read({count = '', unit = '', business}) {
    return [{reading: beforeEvent(readCount(count), unit, business !== undefined)}];
  },
  examples: [
    [
      'gửi tài liệu đến các thành viên trước phiên họp ít nhất 03 ngày làm việc',
      [{type: 'relative', offset: '-P3D', businessDays: true, anchor: 'event'}],
    ],
    ['mời họp trước ít nhất 02 ngày', [{offset: '-P2D', text: 'trước ít nhất 02 ngày'}]],
    ['duyệt nhân sự trước đại hội ít nhất 20 ngày', [{offset: '-P20D', text: 'trước đại hội ít nhất 20 ngày'}]],
    ['gửi tài liệu trước phiên họp 02 ngày', [{offset: '-P2D', text: 'trước phiên họp 02 ngày'}]],
    ['gửi báo cáo trước kỳ họp thường lệ 20 ngày', [{offset: '-P20D', text: 'trước kỳ họp thường lệ 20 ngày'}]],
    ['thông báo cho hạ du trước ít nhất 04 giờ', [{offset: '-PT4H'}]],
    ['niêm yết trước ngày khai mạc lễ hội tối thiểu 01 tuần', [{offset: '-P1W'}]],
  ],
  nonExamples: [
    'trước cuộc họp, chuẩn bị ít nhất 03 phương án',
    'trước kỳ họp tháng 7 năm 2024',
    'trước hội nghị ngày 20 tháng 5',
  ],
});

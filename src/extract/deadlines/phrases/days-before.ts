import {AT_LEAST, COUNT} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';
import {beforeEvent, readCount} from '../units.ts';

/** `chậm nhất 05 ngày làm việc trước ngày họp`: a duration that counts back from an event, so its sign is minus. */
export default definePhrase({
  name: 'days-before',
  opens: [
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'ít nhất #',
    'tối thiểu #',
    'trước #',
    'trước ngày',
    'trước khi',
    'trước tết',
    ...['trước kỳ', 'trước đợt', 'trước buổi', 'trước lễ', 'trước khai', 'trước bế'],
  ],
  pattern: pattern`(?:chậm nhất|muộn nhất|trễ nhất|ít nhất|tối thiểu|trước)(?: là| trước)? ${AT_LEAST}${COUNT} ?(?<unit>giờ|h|phút|ngày|tuần|tháng)(?<business> làm việc)? (?:trước|so với) (?:ngày|khi|thời điểm) [a-z][^.;,:()\d]{0,60}|trước (?:(?:ngày|khi|kỳ|đợt|buổi|lễ) (?!nghỉ |đi |vận hành |chạy |sử dụng |làm )[a-z][^.;,:()\d]{1,40}?|tết(?: nguyên đán| dương lịch)?|khai mạc(?: [a-z]{1,12}){0,4}?|khai giảng|bế mạc) (?:ít nhất |tối thiểu )?(?<behind>\d{1,2}) (?<behindUnit>giờ|ngày|tuần|tháng)(?<behindBusiness> làm việc)?(?! \d| tháng| đầu| cuối| liên tục| đêm)`,
  read({count = '', unit = '', business, behind, behindUnit = '', behindBusiness}, {match}) {
    // `trước kỳ sơ kết 6 tháng`: which review
    if (/^truoc (?:ky|dot) .*thang$/.test(match)) return null;
    if (behind !== undefined)
      return [{reading: beforeEvent(readCount(behind), behindUnit, behindBusiness !== undefined)}];
    return [{reading: beforeEvent(readCount(count), unit, business !== undefined)}];
  },
  examples: [
    [
      'gửi tài liệu chậm nhất 05 ngày làm việc trước ngày họp',
      [{type: 'relative', offset: '-P5D', businessDays: true, anchor: 'event'}],
    ],
    ['thông báo chậm nhất 06 giờ trước khi xả lũ', [{offset: '-PT6H', anchor: 'event'}]],
    ['gửi tài liệu trước khi họp 03 ngày làm việc', [{offset: '-P3D', businessDays: true, anchor: 'event'}]],
    ['trước ngày khai giảng ít nhất 02 tuần', [{offset: '-P2W', text: 'trước ngày khai giảng ít nhất 02 tuần'}]],
    ['công khai trước Tết Nguyên đán ít nhất 20 ngày', [{offset: '-P20D', anchor: 'event'}]],
    ['tổng duyệt trước khai mạc 02 ngày', [{offset: '-P2D', text: 'trước khai mạc 02 ngày'}]],
    [
      'trước kỳ kiểm điểm cuối năm 15 ngày gửi kết quả',
      [{offset: '-P15D', text: 'trước kỳ kiểm điểm cuối năm 15 ngày'}],
    ],
    ['trước 03 ngày so với ngày tổ chức', [{offset: '-P3D', anchor: 'event'}]],
  ],
  nonExamples: [
    'kiểm tra xe trước khi chở 30 học sinh',
    'trước khi có 15 ngày 20 tháng 5',
    'trước kỳ sơ kết 6 tháng',
    'trước đợt thi đua 90 ngày đêm',
  ],
});

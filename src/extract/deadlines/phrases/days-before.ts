import {AT_LEAST, COUNT} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';
import {beforeEvent, readCount} from '../units.ts';

/** `chậm nhất 05 ngày làm việc trước ngày họp`: a duration that counts back from an event, so its sign is minus. */
export default definePhrase({
  name: 'days-before',
  opens: ['chậm nhất', 'muộn nhất', 'ít nhất #', 'tối thiểu #', 'trước #'],
  pattern: pattern`(?:chậm nhất|muộn nhất|ít nhất|tối thiểu|trước)(?: là| trước)? ${AT_LEAST}${COUNT} ?(?<unit>giờ|h|phút|ngày|tuần|tháng)(?<business> làm việc)? (?:trước|so với) (?:ngày|khi|thời điểm) [a-z][^.;,:()\d]{0,60}`,
  read({count = '', unit = '', business}) {
    return [{reading: beforeEvent(readCount(count), unit, business !== undefined)}];
  },
  examples: [
    [
      'gửi tài liệu chậm nhất 05 ngày làm việc trước ngày họp',
      [{type: 'relative', offset: '-P5D', businessDays: true, anchor: 'event'}],
    ],
    ['thông báo chậm nhất 06 giờ trước khi xả lũ', [{offset: '-PT6H', anchor: 'event'}]],
    ['trước 03 ngày so với ngày tổ chức', [{offset: '-P3D', anchor: 'event'}]],
  ],
});

import {definePhrase, pattern} from '../phrase.ts';

/** `trước 16h00 hằng ngày`, `vào lúc 7 giờ sáng mỗi ngày`: the hour belongs to the words, though a rule of days does not tell it. */
export default definePhrase({
  name: 'every-hour',
  opens: ['trước #', 'trước lúc', 'chậm nhất', 'muộn nhất', 'trễ nhất', 'vào lúc', 'lúc #', 'vào #'],
  pattern: pattern`(?:(?:(?:chậm|muộn|trễ) nhất )?(?:là |trước |vào |lúc ){0,2})\d{1,2} ?(?:h|g|giờ|:) ?(?:\d\d)?(?: ?phút)?(?: (?:sáng|trưa|chiều|tối))?,? (?:hàng|mỗi) ngày(?! thứ)`,
  read: () => [{reading: {type: 'recurring', rrule: 'FREQ=DAILY'}}],
  examples: [
    ['báo cáo nhanh trước 16h00 hằng ngày', [{type: 'recurring', rrule: 'FREQ=DAILY', text: 'trước 16h00 hằng ngày'}]],
    ['gửi số liệu chậm nhất 15 giờ 30 phút mỗi ngày', [{text: 'chậm nhất 15 giờ 30 phút mỗi ngày'}]],
    ['phát bản tin vào lúc 7 giờ sáng hàng ngày', [{text: 'vào lúc 7 giờ sáng hàng ngày'}]],
  ],
  nonExamples: ['báo cáo trước 16h00', 'vào lúc 7 giờ bán hàng ngày Tết', 'trước 16 giờ, bán hàng ngày lễ'],
});

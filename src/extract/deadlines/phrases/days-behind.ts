import {COUNT} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';
import {readCount, relative} from '../units.ts';

const STORMS = ['sau bão', 'sau lũ', 'sau mưa', 'sau thiên tai', 'sau sự cố', 'sau hội nghị', 'sau cuộc họp'];

/** `báo cáo kết quả sau khi kết thúc lễ hội 15 ngày.`: the event first, then how long behind it, at the end of its sentence. */
export default definePhrase({
  name: 'days-behind',
  opens: [
    'sau khi kết thúc',
    'sau khi hoàn thành',
    'sau khi bế mạc',
    'sau ngày kết thúc',
    'sau ngày bế mạc',
    ...STORMS,
  ],
  pattern: pattern`sau (?:khi|ngày) (?:kết thúc|hoàn thành|bế mạc)(?: (?!(?:khoa|lop|dot|chien dich|giai doan|thoi gian|tap su|hoc ky) )[a-z]{1,12}){1,7}? ${COUNT} ?(?<unit>ngày|tuần|tháng)(?<business> làm việc)?(?=[.;]| ?$)|sau (?:bão|lũ|mưa lũ|thiên tai|sự cố|hội nghị|cuộc họp) (?<storm>\d{1,2}) ?(?<stormUnit>giờ|ngày)(?<stormBusiness> làm việc)?(?! \d)`,
  read({count = '', unit = '', business, storm, stormUnit = '', stormBusiness}) {
    if (storm !== undefined)
      return [{reading: relative(readCount(storm), stormUnit, stormBusiness !== undefined, 'event', null)}];
    return [{reading: relative(readCount(count), unit, business !== undefined, 'event', null)}];
  },
  examples: [
    [
      'báo cáo kết quả sau khi kết thúc lễ hội 15 ngày.',
      [{type: 'relative', offset: 'P15D', anchor: 'event', text: 'sau khi kết thúc lễ hội 15 ngày'}],
    ],
    ['sau bão 48 giờ phải thông tuyến', [{offset: 'PT48H', text: 'sau bão 48 giờ'}]],
    ['quyết toán sau khi hoàn thành công trình 03 tháng.', [{offset: 'P3M'}]],
  ],
  nonExamples: [
    'báo cáo sau khi kết thúc đợt cao điểm 90 ngày.',
    'xét công nhận sau khi hoàn thành khóa bồi dưỡng 03 tháng.',
    'sau khi kết thúc khóa học 15 ngày, học viên nộp bài',
    'sau khi kết thúc hội nghị ngày 15/4',
  ],
});

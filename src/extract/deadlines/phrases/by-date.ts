import {readDate} from '../../dates.ts';
import {DATE, isPast, resolveDay} from '../atoms.ts';
import {definePhrase, type Part, pattern} from '../phrase.ts';

/** Behind a day without `ngày` and year, which is none in `đến 19/20 xã`: `đến 30/3 hoàn thành …` */
const DUE_THEN =
  /^,? (?:phải |cần |cơ bản |phấn đấu )?(?:hoàn thành(?! số)|hoàn tất|xong|kết thúc|nộp|gửi|báo cáo(?! chưa| được| đã)) |^,? phải (?!\p{L}+ (?:được|bị) )\p{L}/u;

/** `chậm nhất ngày 10/3/2024`, `đến hết ngày 31/12/2024`, `hạn cuối là ngày 05/02/2024`: that day is the last. */
export default definePhrase({
  name: 'by-date',
  opens: [
    'chậm nhất',
    'muộn nhất',
    'trễ nhất',
    'từ nay',
    'cho đến',
    'đến ngày',
    'đến hết',
    'đến thứ',
    'đến #',
    'hết ngày',
    'hết #',
    'hạn',
    'thời hạn',
    'không quá',
    'không muộn hơn',
    'không chậm hơn',
    ...['trước sáng', 'trước trưa', 'trước chiều', 'trước tối'],
  ],
  pattern: pattern`(?<op>(?:chậm|muộn|trễ) nhất(?: là| vào| đến| trong| hết| phải)*:?|(?:từ nay )?(?:cho )?(?<until>đến)(?<end> hết)?|(?<end2>hết)|(?:thời )?hạn(?: cuối| chót| cùng| nộp| gửi| báo cáo| hoàn thành)*(?: là| đến| vào)*:?|không (?:quá|muộn hơn|chậm hơn)|trước (?:sáng|trưa|chiều|tối)) ${DATE}`,
  read({date = '', until, end, end2}, {issued, match, before, whole, after}) {
    const day = readDate(date);
    const due = resolveDay(day, issued);
    // `đến 19/20 xã`, `hết 3/4`: without the word `ngày` these need their year, unless they are a sentence's `Đến 15/4, …`
    const opens =
      until &&
      ((whole && before.trim() === '' && /^, (?!.{0,50}\s(?:đã|có|còn)\s)/u.test(after)) || DUE_THEN.test(after));
    if ((until || end2) && day?.year === undefined && !match.includes('ngay') && !opens) return null;
    if (day?.month === undefined || day.day === undefined) return null;
    // `đến ngày 20/4/2021 đạt 72%` of a later document tells what was.
    if (until && !end && due && isPast(due, issued)) return [];
    const part: Part = {};
    if (due) part.reading = {type: 'by', due};
    if (day.year === undefined) part.open = {month: day.month, day: day.day, exclusive: false};
    return [part];
  },
  examples: [
    [
      'Chậm nhất ngày 10/3/2021',
      [{type: 'by', due: '2021-03-10', text: 'Chậm nhất ngày 10/3/2021'}],
      {issued: '2021-01'},
    ],
    ['muộn nhất vào ngày 05 tháng 02 năm 2022', [{due: '2022-02-05'}]],
    ['báo cáo trễ nhất ngày 28/9/2021', [{due: '2021-09-28', text: 'trễ nhất ngày 28/9/2021'}]],
    ['gia hạn chậm nhất đến ngày 30/9/2021.', [{due: '2021-09-30', text: 'chậm nhất đến ngày 30/9/2021'}]],
    ['đến ngày 28/6/2021 phải lắp xong đèn', [{due: '2021-06-28'}]],
    ['đến hết ngày 31/12/2021', [{due: '2021-12-31'}]],
    ['hạn cuối là ngày 20/5/2021', [{due: '2021-05-20'}]],
    ['Đến 15/4, các xã lắp xong đèn', [{due: '2021-04-15', text: 'Đến 15/4'}]],
    ['đến 30/9 hoàn thành hồ sơ', [{due: '2021-09-30', text: 'đến 30/9'}]],
    ['đến 31/5 phải thông nước toàn tuyến', [{due: '2021-05-31', text: 'đến 31/5'}]],
    ['kê kích đồ đạc xong trước chiều ngày 27/9', [{due: '2021-09-27', text: 'trước chiều ngày 27/9'}]],
    ['báo cáo chậm nhất ngày 16/12 để tổng hợp', [{due: '2021-12-16'}]],
  ],
  nonExamples: [
    'Dữ liệu tính đến ngày 07/4/2021',
    'số hộ dùng nước máy tính đến hết ngày 20 tháng 4 năm 2021 là 412',
    'có hiệu lực đến hết ngày 31/12/2021',
    'đến 19/20 xã',
    'đến 10/12 xã đã nộp hồ sơ',
    'đến ngày 01/02/2021 toàn huyện đạt 70%',
  ],
});

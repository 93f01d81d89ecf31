import {DAY_DATE, readDate} from '../../dates.ts';
import {DATE, resolveDay} from '../atoms.ts';
import {definePhrase, type Part, pattern} from '../phrase.ts';

/** Between two dates, where the first may tell in brackets what it is for. */
const JOINT = /^(?: \([^)]*\))?(?:,| va) /;

const RANGE = /^\d{1,2}-\d{1,2}$/;
const ENDS = /^(?:\s?[.,;)/]|\s?$| (?:về|cho|để|và|gửi|qua|đến|theo|bằng)\s)/;

/** `trước ngày 30/7/2021`, `trước 30/11`, `trước ngày 10 tháng 5 và trước ngày 05 tháng 11`: the day before is the last. */
export default definePhrase({
  name: 'before-date',
  opens: [
    ...['trước ngày', 'trước thứ', 'trước #', 'chậm nhất', 'muộn nhất'],
    ...[
      'trước thời điểm',
      'trước mốc',
      'trước hạn',
      'trước thời hạn',
      'trước quốc',
      'trước dịp',
      'trước lễ',
      'trước tết',
    ],
  ],
  pattern: pattern`(?:(?:chậm|muộn|trễ) nhất(?: là| vào| phải)* )?trước (?:(?:(?:dịp|lễ|ngày|thời điểm|mốc|hạn|thời hạn)(?: thời gian| lễ| khóa sổ| chốt sổ)? )?(?:(?:quốc khánh|tết dương lịch|tết độc lập|(?<=ngày )(?:ra quân|khai giảng|khai mạc|tổ chức|diễn ra|họp|bầu cử|hội nghị|đại hội|lễ)(?: [a-z]{1,8}){0,3}?),? )?\(?)${DATE}(?:(?: \([^()\d]{2,12}(?:[36] tháng[^()\d]{0,30}|[^()\d]{0,40})\) và|,| và) (?:trước )?(?:ngày )?(?<also>${DAY_DATE}))?`,
  read({date = '', also}, {issued, match, after}) {
    // `trước 5-7 ngày`: how long before
    if (RANGE.test(date) && !ENDS.test(after)) return null;
    const parts: Part[] = [];
    const at = also === undefined ? match.length : match.indexOf(date) + date.length;
    for (const [printed, from, to] of [
      [date, 0, at],
      [also, at + (JOINT.exec(match.slice(at))?.[0].length ?? 0), match.length],
    ] as const) {
      const day = printed === undefined ? null : readDate(printed);
      if (day?.day === undefined || day.month === undefined) continue;
      const due = resolveDay(day, issued);
      const part: Part = {from, to};
      if (due) part.reading = {type: 'by', due, exclusive: true};
      if (day.year === undefined) part.open = {month: day.month, day: day.day, exclusive: true};
      parts.push(part);
    }
    return parts.length > 0 ? parts : null;
  },
  examples: [
    [
      'tự tháo dỡ trước ngày ra quân 28/7/2021',
      [{type: 'by', due: '2021-07-28', exclusive: true, text: 'trước ngày ra quân 28/7/2021'}],
    ],
    ['báo cáo trước ngày 05 tháng 4/2021', [{type: 'by', due: '2021-04-05', exclusive: true}]],
    [
      'Gửi báo cáo trước ngày 30/7/2021.',
      [{type: 'by', due: '2021-07-30', exclusive: true, text: 'trước ngày 30/7/2021'}],
    ],
    ['hoàn thành trước ngày 09 tháng 12 năm 2021', [{due: '2021-12-09'}]],
    ['Hoàn thành xong trước 30.11.2021', [{due: '2021-11-30', text: 'trước 30.11.2021'}]],
    ['gửi danh sách trước 28-10', [{due: '2021-10-28', text: 'trước 28-10'}], {issued: '2021-10-01'}],
    ['Hoàn thành xong trước 30/11/2021', [{due: '2021-11-30', exclusive: true}]],
    [
      'chậm nhất trước ngày 25/12/2021',
      [{due: '2021-12-25', exclusive: true, text: 'chậm nhất trước ngày 25/12/2021'}],
    ],
    ['gửi về Phòng Nội vụ trước ngày 15/12', [{due: '2021-12-15'}], {issued: '2021-10-01'}],
    ['gửi về Phòng Nội vụ trước ngày 15/01', [{due: '2022-01-15'}], {issued: '2021-12-01'}],
    ['hoàn thành trước Quốc khánh 02/9/2021', [{due: '2021-09-02', text: 'trước Quốc khánh 02/9/2021'}]],
    ['hoàn thành trước thời điểm 30/9/2021', [{due: '2021-09-30'}]],
    ['xử lý tạm ứng trước thời điểm khóa sổ 31/12/2021', [{due: '2021-12-31'}]],
    ['trước ngày15/4/2021', [{due: '2021-04-15'}]],
    ['truớc ngày 30/1 1/2021', [{due: '2021-11-30'}]],
    ['trước ngày 10 tháng 5 và 05 tháng 11 năm 2021', [{due: '2021-05-10'}, {due: '2021-11-05'}]],
    [
      'gửi trước ngày 20/6 (báo cáo 6 tháng) và ngày 20/12 (báo cáo năm)',
      [
        {due: '2021-06-20', text: 'trước ngày 20/6'},
        {due: '2021-12-20', exclusive: true, text: 'ngày 20/12'},
      ],
    ],
  ],
  nonExamples: [
    'chịu trách nhiệm trước Trưởng phòng',
    'trước ngày 31/2/2021',
    'thông báo trước 5-7 ngày',
    'sản lượng năm nay hơn năm trước',
    ['trước ngày 15/12', {issued: null}],
  ],
});

import {type PartialDate, readDate} from '../../dates.ts';
import {DATE, isAfter, isPast, resolveDay} from '../atoms.ts';
import {definePhrase, type Part, pattern} from '../phrase.ts';

/** `Công văn 12/UBND-TH ngày`, `Kết luận ngày`: the date of another paper. */
const CITED =
  /(?:[/-][a-z\u00e0-\u1ef9&-]{2,14}|công văn|quyết định|thông báo|kế hoạch|tờ trình|nghị quyết|nghị định|thông tư|chỉ thị|công điện|báo cáo|văn bản|giấy mời|hướng dẫn|kết luận|biên bản|luật),? $/;

const SETS = /(?<!(?:hội nghị|lễ|kỳ họp) )(?:xong|hoàn thành|khóa sổ|tổng duyệt|khai mạc|bế mạc|kết thúc) $/;
/** `ngày 20/8 phải xong phần điều tra` */
const FINISHES =
  /^,? (?:(?:phải |cần )(?:xong|hoàn thành|hoàn tất|kết thúc|nộp|gửi)|xong|hoàn thành|hoàn tất) (?!được |số )/;
/** `ra quân vào ngày 08/3 và ngày 26/3`: a further one of a list */
const LISTED =
  /vào (?:(?:sáng|chiều|tối) )?ngày \d{1,2}[/.-]\d{1,2}(?:(?:,| và|, và) (?:ngày )?\d{1,2}[/.-]\d{1,2}){0,3}(?:,| và|, và) $/;
/** `hồ sơ đã tiếp nhận vào sáng ngày 10/11`: what has come by then */
const RECEIVED = /(?:^|\s)(?:đã|tiếp nhận|nhận được)\s[^,.;]{0,30}$/;

/** Whether a day lies in the year of the document. */
const isOf = (due: string | null, issued: PartialDate | null): boolean =>
  due !== null && issued?.year !== undefined && due.startsWith(String(issued.year));

/** `10-12`: two months, the first before the last */
const isSpan = (printed: string): boolean => {
  const [from, to] = printed.split(/[-/]/, 2).map(Number) as [number, number];
  return from < to && to <= 12;
};

/**
 * A bare day: in a field or cell whatever is printed (`30/09/2025`, `Ngày 24/8`), in running text only a whole date that
 * is still to come (`tổ chức hội thao ngày 25/11/2021`), since dates of the past tell what happened or was issued.
 */
export default definePhrase({
  name: 'at-date',
  opens: [
    ...['ngày', 'vào ngày', 'trong ngày', 'vào thứ', 'vào dịp', 'nhân dịp', 'vào sáng', 'vào chiều', 'vào tối'],
    ...['vào đêm', 'đêm ngày', 'đêm thứ', 'đêm #'],
    ...['sáng thứ', 'chiều thứ', 'tối thứ', 'sáng ngày', 'chiều ngày', 'tối ngày'],
  ],
  cellOpens: ['#', 'thứ'],
  pattern: pattern`(?:(?<inside>(?:vào|nhân) dịp(?: kỷ niệm| quốc khánh)*|vào|trong) )?(?:(?<half>sáng|chiều|tối|đêm) )?${DATE}`,
  read({date = '', inside, half}, {issued, cell: field, match, before, after, whole}) {
    // `10-12/2020` of a cell: months
    if (field && /^\d{1,2} ?- ?\d{1,2} ?\/ ?\d{4}$/.test(match) && isSpan(match)) return null;
    // `Ngày 06/01: Giao ban tuần`: the day of an item of a calendar
    const calendar = !field && whole && before.trim() === '' && /^ ?: ?\S/.test(after);
    const cell = field || calendar;
    const day = readDate(date);
    const due = resolveDay(day, issued);
    if (day?.month === undefined || day.day === undefined) return null;
    // `tổng duyệt vào chiều thứ Bảy (15/11)`, `khóa sổ ngày 15/11`: without a year, where somebody sets the day
    const set =
      (inside !== undefined ||
        half !== undefined ||
        SETS.test(before.slice(-24)) ||
        FINISHES.test(after) ||
        LISTED.test(before.slice(-64))) &&
      isOf(due, issued) &&
      !RECEIVED.test(before.slice(-50));
    // `báo cáo ngay trong ngày 10/3/2022` of a letter of that day
    const today =
      inside === 'trong' &&
      due !== null &&
      (/(?:ngay|hoàn thành|xong) $/.test(before) || (issued !== null && issued.day === undefined)) &&
      !isPast(due, issued);
    if (
      !cell &&
      !today &&
      (!due || (day.year === undefined && !set) || !isAfter(due, issued) || (!inside && CITED.test(before.slice(-24))))
    )
      return [];
    if (field && /^\s*:/.test(after)) return [];
    // `cơ sở chưa khắc phục sau ngày 30/3/2022 thì đình chỉ`: from then on, not by then
    if (/(?:^|\s)sau $/.test(before)) return [];
    // `cấm biển từ 05 giờ ngày 06/9 cho đến khi thời tiết ổn định`: a beginning, and no end
    if (/^ (?:cho )?đến khi /.test(after)) return [];
    const part: Part = {};
    if (due) part.reading = {type: 'by', due};
    if (day.year === undefined) part.open = {month: day.month, day: day.day, exclusive: false};
    return [part];
  },
  examples: [
    ['30/09/2021', [{type: 'by', due: '2021-09-30'}], {cell: true}],
    ['Ngày 24/8', [{due: '2021-08-24'}], {cell: true}],
    ['10-12-2021', [{due: '2021-12-10'}], {cell: true}],
    ['Ngày 26/12-2021', [{due: '2021-12-26'}], {cell: true}],
    ['Ngày 24/8: Họp giao ban', [{due: '2021-08-24', text: 'Ngày 24/8'}]],
    ['gửi báo cáo trong ngày 25/11/2021', [{due: '2021-11-25'}]],
    ['gửi dự trù trong ngày 25/11/2021', [{due: '2021-11-25'}], {issued: '2021-11'}],
    ['khắc phục ngay trong ngày 16/3/2021', [{due: '2021-03-16', text: 'trong ngày 16/3/2021'}]],
    ['tổng duyệt vào chiều thứ Bảy (16/10)', [{due: '2021-10-16', text: 'vào chiều thứ Bảy (16/10)'}]],
    ['sơ kết vào dịp 2/9/2022', [{due: '2022-09-02', text: 'vào dịp 2/9/2022'}]],
    ['bắn pháo hoa vào đêm 31/12/2021', [{due: '2021-12-31', text: 'vào đêm 31/12/2021'}]],
    ['ra quân vào ngày 08/11 và ngày 26/11', [{due: '2021-11-08'}, {due: '2021-11-26', text: 'ngày 26/11'}]],
    ['khóa sổ ngày 15/11', [{due: '2021-11-15'}]],
    ['điều tra bổ sung; ngày 20/8 phải xong phần nhập liệu', [{due: '2021-08-20', text: 'ngày 20/8'}]],
    ['tổ chức hội thao cấp huyện ngày 25/11/2021', [{due: '2021-11-25', text: 'ngày 25/11/2021'}]],
  ],
  nonExamples: [
    'trực ban từ 12 giờ 00 ngày 23/9/2026',
    'Ngày 09/3/2021, đồng chí Trưởng ban chủ trì họp',
    'đặt hội trường cho ngày 19/5',
    ['tổ chức hội thao ngày 25/11/2021', {issued: null}],
    ['theo Công văn 12/UBND-TH ngày 20/11/2021', {issued: '2021-10'}],
    'Bình Minh, ngày 16 tháng 3 năm 2021',
    'xếp thứ 10/19 xã',
    'trực 01 đêm 300.000 đồng',
    'đêm 05/3/2021, mưa to gây ngập 12 hộ',
    'rà soát các hồ sơ đã tiếp nhận vào sáng ngày 10/11',
    'đình chỉ cơ sở chưa khắc phục sau ngày 30/6/2021',
    'có hiệu lực thi hành từ ngày 09 tháng 9 năm 2021',
  ],
});

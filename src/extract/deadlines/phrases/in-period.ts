import type {PartialDate} from '../../dates.ts';
import {isAfter, isPast, PERIOD, readPeriod} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `tổ chức sơ kết vào năm 2023` is held once, `hoàn thành trạm bơm vào năm 2023` is done then; `tỷ lệ đạt 50% vào năm 2030` is an aim. */
const OCCASION =
  /(?:sơ kết|tổng kết|khởi công|khánh thành|khởi động|tổ chức|(?<!tỷ lệ )hoàn thành|đưa vào (?:sử dụng|khai thác|vận hành))(?! mục tiêu)[^.;,%]{0,60}$/;
/** `kiểm tra các công trình đã hoàn thành, đưa vào sử dụng vào năm 2021`, `quyết toán các dự án hoàn thành vào năm 2021`: which things are meant */
const FINISHED =
  /(?:(?<!\p{L})(?:đã|tình hình|tỷ lệ|kết quả)\s[^.;]{0,60}|(?:dự án|công trình)\s(?:(?!(?:và|để)\s)[^.;,]){0,60}(?:hoàn thành, )?)(?:khởi công|khánh thành|hoàn thành|đưa vào (?:sử dụng|khai thác|vận hành))[^.;,%]{0,60}$/u;
/** `phấn đấu công trình hoàn thành vào năm 2023` */
const AIMED = /(?:phải|phấn đấu|bảo đảm|đảm bảo|quyết tâm|đẩy nhanh)\s[^.;]{0,120}$/;
const isOccasion = (before: string): boolean => OCCASION.test(before) && (!FINISHED.test(before) || AIMED.test(before));
/** `phấn đấu đạt ít nhất 50% xã vào năm 2030`, `xây dựng lộ trình đạt mục tiêu …`: somebody is told to get there. */
const STRIVES = /(?:phấn đấu|lộ trình|bảo đảm|đảm bảo|quyết tâm)[^.;]{0,30} đạt [^.;]{0,110}$/;

/** `rà soát lại các dự án được giao vốn ` */
const GIVEN =
  /(?:rà soát|danh mục|đối với|thống kê|kiểm tra)(?: lại)?(?: toàn bộ)? (?:các|những)\s[^.;:,]{2,60}\s(?:được|đã được|đã)\s(?:giao|bố trí|cấp|phân bổ)\s(?:kế hoạch )?(?:vốn|kinh phí|dự toán|kế hoạch)\s$/u;

/** `nội dung đã kết luận tại phiên họp tháng 10` */
const DECIDED = /(?:đã|kết luận|thống nhất|nêu)\s(?!trình\s)[^,.;]{0,20}$/;
const LAID_BEFORE = /(?:trình|cho ý kiến|xem xét|thông qua|báo cáo)[^.;]{0,90}$/;

const isComing = (due: string, issued: PartialDate | null): boolean =>
  isAfter(due, issued) && issued?.year === Number(due.slice(0, 4));

/** `trong Quý III/2017`, `trong tháng 12/2025`, `trong năm 2021`, `trong 6 tháng cuối năm`; `phiên đối thoại định kỳ tháng 8/2026`. */
export default definePhrase({
  name: 'in-period',
  opens: [
    'trong tháng',
    'trong quý',
    'trong năm',
    'trong #',
    'trong ba',
    'trong sáu',
    'trong chín',
    'trong hai',
    'trong bốn',
    ...['trong suốt tháng', 'trong suốt quý', 'trong suốt năm'],
    'vào tháng',
    'vào quý',
    'vào năm',
    'vào #',
    'vào ba',
    'vào sáu',
    'vào chín',
    'định kỳ tháng',
    'định kỳ quý',
    'tại phiên họp',
    'tại kỳ họp',
    'tại hội nghị',
    'tại kỳ sinh hoạt',
    'tại buổi sinh hoạt',
    'tại cuộc họp',
    'tại giao ban',
    'tại buổi giao ban',
    ...['vào phiên họp', 'vào kỳ họp', 'vào giao ban', 'vào buổi giao ban'],
  ],
  pattern: pattern`(?:(?<word>trong suốt|trong|vào|định kỳ)|(?:tại|vào) (?<held>phiên họp|kỳ họp|cuộc họp|hội nghị|kỳ sinh hoạt|buổi sinh hoạt|giao ban|buổi giao ban)(?: thường kỳ| giao ban| chuyên đề| chi bộ)?) ${PERIOD}`,
  read(groups, {issued, before, whole, after}) {
    const period = readPeriod(groups, issued);
    if (!period || /^ ?- ?\d/.test(after)) return null;
    if (groups.word === 'dinh ky' && !groups.yearAfterSlash && !groups.yearAfterWord) return null;
    // `trình Ban Thường vụ tại phiên họp tháng 10`: one that is still to be held
    if (
      groups.held &&
      ((period.unit !== 'month' && period.unit !== 'quarter') ||
        !LAID_BEFORE.test(before) ||
        DECIDED.test(before) ||
        !isComing(period.due, issued))
    )
      return [];
    if (groups.word === 'vao' && period.unit === 'year' && !isOccasion(before) && !STRIVES.test(before)) return [];
    // `Trong năm 2021, thôn nào để cháy rừng thì ...` is a condition, `đối với những lớp mở trong năm` a topic.
    if (whole && before.trim() === '' && /^[^.;]{0,80} nào /.test(after)) return [];
    // `rà soát các dự án được giao vốn trong năm 2024`: which ones
    if (GIVEN.test(before)) return [];
    if (whole && /^[^a-z\u00e0-\u1ef9]*(?:đối với|trường hợp|nếu)(?! [^,:]*[,:])/.test(before)) return [];
    return isPast(period.due, issued) ? [] : [{reading: {type: 'period', start: period.start, due: period.due}}];
  },
  examples: [
    [
      'mở thầu trong Quý III/2021 rồi thi công',
      [{type: 'period', start: '2021-07-01', due: '2021-09-30', text: 'trong Quý III/2021'}],
    ],
    ['hoàn thành ngay trong tháng 12/2021', [{start: '2021-12-01', due: '2021-12-31'}]],
    ['treo cờ trong suốt tháng 5/2022', [{start: '2022-05-01', due: '2022-05-31', text: 'trong suốt tháng 5/2022'}]],
    ['xong trong tháng 11 năm 2021', [{due: '2021-11-30'}]],
    ['hoàn thành trong năm 2021', [{start: '2021-01-01', due: '2021-12-31'}]],
    ['trong 6 tháng cuối năm 2021', [{start: '2021-07-01', due: '2021-12-31'}]],
    ['tập trung nhân lực trong 2 tháng cuối năm 2021', [{start: '2021-11-01', due: '2021-12-31'}]],
    ['tổ chức phiên chợ định kỳ tháng 10/2021', [{start: '2021-10-01', due: '2021-10-31'}]],
    ['trong quý 2', [{start: '2022-04-01', due: '2022-06-30'}], {issued: '2021-09-05'}],
    ['sơ kết hằng năm và tổng kết Đề án vào năm 2030 ', [{}, {start: '2030-01-01', due: '2030-12-31'}]],
    ['trình Đảng ủy cho ý kiến tại phiên họp tháng 10', [{start: '2021-10-01', due: '2021-10-31'}]],
    ['dự thảo kết luận trình Chi bộ tại kỳ sinh hoạt tháng 10/2021', [{start: '2021-10-01', due: '2021-10-31'}]],
    ['tổng hợp, báo cáo Giám đốc tại giao ban tháng 10', [{start: '2021-10-01', due: '2021-10-31'}]],
    ['thực hiện trong quý I/⁄2022', [{due: '2022-03-31'}]],
    ['hoàn thành việc xây trạm bơm vào năm 2023', [{start: '2023-01-01', due: '2023-12-31'}]],
    ['xây dựng lộ trình đạt ít nhất 40% xã, chợ không rác vào năm 2024', [{due: '2024-12-31', text: 'vào năm 2024'}]],
    ['đẩy nhanh thi công công trình hồ Suối Sim hoàn thành vào năm 2023', [{due: '2023-12-31'}]],
    ['hoàn thành công trình hồ Suối Sim và đưa vào sử dụng vào năm 2023', [{due: '2023-12-31'}]],
    ['sơ kết phong trào vào năm 2023', [{start: '2023-01-01', due: '2023-12-31'}]],
  ],
  nonExamples: [
    'ngay sau khi được HĐND tỉnh thông qua tại Kỳ họp thứ Sáu (dự kiến tổ chức vào tháng 12/2021)',
    'tính đủ các khoản thu của doanh nghiệp phát sinh, phải nộp trong năm 2021',
    'Trong năm 2021, thôn nào để cháy rừng thì không được khen',
    'Đối với những lớp mở trong năm 2021, các xã tự lo chỗ học',
    'theo kết luận tại phiên họp tháng 8',
    'báo cáo các nội dung đã thống nhất tại phiên họp tháng 10',
    'theo ý kiến đã thống nhất tại cuộc họp tháng 10',
    'những con đường được sửa trong năm 2020',
    ['rà soát các dự án được giao vốn trong năm 2021', {issued: '2021-03'}],
    'kết quả quý III so với cùng kỳ',
    'trong những năm qua',
    'trong 04 năm qua',
    'trong năm học 2021-2022',
    'tỷ lệ đạt 50% vào năm 2030',
    'tỷ lệ hoàn thành vào năm 2030 là 60%',
    'kiểm tra chất lượng các cây cầu treo đã hoàn thành, đưa vào khai thác vào năm 2021',
    'kiểm toán các dự án hoàn thành vào năm 2022',
    'thống kê số công trình đưa vào vận hành vào năm 2023 để bố trí vốn',
    'báo cáo tình hình hoàn thành kè sông vào năm 2023',
  ],
});

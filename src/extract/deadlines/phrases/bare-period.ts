import type {PartialDate} from '../../dates.ts';
import {isPast, PERIOD, readPeriod} from '../atoms.ts';
import {definePhrase, pattern} from '../phrase.ts';

/** `từ tháng 9/2025` has no end; `năm học 2025` is another year. */
const OPEN = /(?:từ|sau|bắt đầu|khi|học)\s*$/;
/** `theo tiến độ của Luật Giao thông 2021`, `theo Kế hoạch năm 2025`: the year is part of a name. */
const NAMED = /(?:kế hoạch|chương trình|đề án|nghị quyết|luật|tiến độ)[^,;.:]{0,60}$/;
const DONE = /(?:hoàn thành|xong)(?: xong)?:?\s*$/;

/** `Quý III/2025 hoàn thành …`, `…; tháng 12/2025, Sở X trình …`: the period opens a clause, and what is due by its end follows. */
const OPENS = /(?:^|;)[^a-z\u00e0-\u1ef9]*$/;
const DUE_THEN =
  /^,? (?!đã|đang)(?:[^.;,:]{2,60} )?(?:phải|hoàn thành|hoàn tất|tổ chức|trình|ban hành|tham mưu)(?! được)(?![^.;]* (?:đã|đang|vượt) )/;

/** `Năm 2025, hoàn thành quy hoạch`: of a whole year only with the verb right behind; `Năm 2025 hoàn thành 12 dự án` is an account */
const YEAR_THEN = /^,? (?:phải )?(?:hoàn thành|hoàn tất|trình|ban hành)(?! (?:\d|được|vượt))/;

/** `năm 2028 tham mưu sơ kết, năm 2030 tổng kết`: the years in which an instrument is looked back upon */
const REVIEWED = /^,? (?:tham mưu |tổ chức |tiến hành )?(?:sơ kết|tổng kết)(?!\p{L})/u;
const CLAUSE = /(?:^|[;,])\s?$/;

/** `phấn đấu đạt 20% xã sạch năm 2025, đến năm 2030 đạt 50%`: the first of two steps; of `100% kế hoạch vốn năm 2025` the year tells which. */
const STEP =
  /phấn đấu (?:có |đạt )[^.;]{0,20}\d ?% (?![^.;]*(?:kế hoạch|vốn|dự toán|chỉ tiêu|ngân sách|nhiệm vụ))[^.;]{3,70}$/;
const NEXT_STEP = /^[,;]? (?:và )?(?:bảo đảm |đảm bảo |phấn đấu )?đến (?:hết |cuối )?năm \d{4}/;

/** `báo cáo kết quả tại Kỳ họp thứ Sáu (dự kiến tổ chức tháng 12/2025)`: when that will be where it is told */
const SESSION =
  /(?:báo cáo|trình)\s[^.;]{0,140}(?:tại|vào) (?:kỳ họp|phiên họp|hội nghị)[^.;()]{0,60}\((?:dự kiến )?tổ chức $/;

/** `xây dựng Nghị định, trình Chính phủ Quý II năm 2025.` */
const SUBMITTED =
  /(?:^|\s)trình (?:thủ tướng|chính phủ|quốc hội|bộ|ubnd|ủy ban|uỷ ban|hđnd|hội đồng|thường trực|ban|tỉnh ủy|huyện ủy|chủ tịch)(?![^.;:,]*(?:kết quả|tình hình|kế hoạch|nội dung|số liệu|dự toán|phương án|nghị quyết))[^.;:,]{0,60}\s$/u;
const CLOSES = /^\s?(?:[.;)]|$)/;

/** `Các xã diễn tập; quý III/2025.`, `Mở lớp tập huấn (tháng 9/2025)`: set apart at the end; of `số liệu thu (quý III/2025)` it tells which */
const SET_APART = /(?:[;(]|^) ?(?:trong )?$/;
/** `khối lượng thực hiện (quý II/2025)`, `Đại hội Thể dục thể thao (tháng 11/2025)`: the bracket tells which. */
const OF_WHICH =
  /(?:khối lượng|chỉ số|thuế|tiền|lương|doanh thu|hóa đơn|chấm công|ổ dịch|vụ việc|sự cố|đại hội|hội nghị|hội thi|hội thao|lễ hội|kỳ thi|biên lai|chi phí|học phí|hợp đồng|sản lượng)[^.;]{0,60}$/;
/** `tổ chức hội nghị tổng kết (tháng 12/2025)`, `ký hợp đồng thuê tư vấn (tháng 4/2025)`: when that is done */
const HELD = /(?:tổ chức|mở|ký|hoàn thành|khai mạc|đăng cai)\s[^.;]{0,80}$/;
const APART_END = /^ ?\)?[.;]?\s*$/;
const FIGURES =
  /(?:số liệu|kết quả|báo cáo|thống kê|số thu|dự toán|kế hoạch|chỉ tiêu|phát sinh|học kỳ|đợt|kỳ họp|văn bản|công văn|thông báo|nghị quyết|quyết định)[^.;]{0,60}$/;

/** `Năm 2019 tổ chức tổng kết 10 năm`, in a paper of 2021: what has been done */
const isOverBefore = (year: string, issued: PartialDate | null): boolean =>
  issued?.year !== undefined && Number(year) < issued.year;

/** `12/2025`, `QIII/2025`, `2025` in the groups of `PERIOD`. */
function shortened(groups: Record<string, string | undefined>): Record<string, string | undefined> {
  const {monthOnly, monthYear, quarterOnly, quarterYear, yearOnly} = groups;
  if (monthOnly) return {month: monthOnly, yearAfterSlash: monthYear};
  if (quarterOnly) return {quarter: quarterOnly, yearAfterSlash: quarterYear};
  return yearOnly ? {year: yearOnly} : groups;
}

/**
 * In a field or cell: `Quý IV/2025`, `Tháng 12/2025`, `Năm 2025`, `12/2025`; in running text right behind `hoàn thành`.
 * `Quý I: ...` is a label of what follows.
 */
export default definePhrase({
  name: 'bare-period',
  opens: ['tháng', 'quý', 'năm'],
  cellOpens: ['#', 'qi', 'qii', 'qiii', 'qiv', 'q#', 't#'],
  pattern: pattern`(?:${PERIOD}|t?(?<monthOnly>\d{1,2}) ?/ ?(?<monthYear>20\d\d)|q(?<quarterOnly>iv|i{1,3}|[1-4]) ?/ ?(?<quarterYear>20\d\d)|(?<yearOnly>20\d\d))`,
  read(groups, {issued, cell, before, after, whole}) {
    const opens = !cell && OPENS.test(before) && DUE_THEN.test(after) && !groups.yearOnly && !groups.monthOnly;
    const reviewed =
      !cell &&
      groups.year !== undefined &&
      CLAUSE.test(before) &&
      REVIEWED.test(after) &&
      !isOverBefore(groups.year, issued);
    const step = !cell && groups.year !== undefined && NEXT_STEP.test(after) && STEP.test(before);
    const submitted =
      !cell && !groups.yearOnly && !groups.monthOnly && CLOSES.test(after) && SUBMITTED.test(before) && !step;
    const apart =
      !cell &&
      !groups.yearOnly &&
      APART_END.test(after) &&
      SET_APART.test(before) &&
      !(/\( ?(?:trong )?$/.test(before) && OF_WHICH.test(before) && !HELD.test(before)) &&
      !FIGURES.test(before) &&
      (!whole || before !== '');
    if (!cell && !opens && !reviewed && !step && !submitted && !apart && !DONE.test(before) && !SESSION.test(before))
      return null;
    // `05-06/2025`: what stands before the year makes it no year by itself
    if (groups.yearOnly && /[\p{L}\d]\s?[/.]\s?$/u.test(before)) return [];
    const period = readPeriod(shortened(groups), issued);
    if (!period) return null;
    const year = period.unit === 'year' && !(opens && YEAR_THEN.test(after));
    if (!reviewed && (opens || submitted || apart) && (year || isPast(period.due, issued))) return [];
    if (step)
      return isPast(period.due, issued) ? [] : [{reading: {type: 'period', start: period.start, due: period.due}}];
    if (period.unit === 'year' && NAMED.test(before)) return [];
    return OPEN.test(before) || /^\s*:/.test(after)
      ? []
      : [{reading: {type: 'period', start: period.start, due: period.due}}];
  },
  examples: [
    ['Quý IV/2021', [{type: 'period', start: '2021-10-01', due: '2021-12-31'}], {cell: true}],
    ['Tháng 12 năm 2021', [{start: '2021-12-01', due: '2021-12-31'}], {cell: true}],
    ['12/2021', [{start: '2021-12-01'}], {cell: true}],
    ['QIII/2021', [{start: '2021-07-01', due: '2021-09-30'}], {cell: true}],
    ['T6/2021', [{due: '2021-06-30', text: 'T6/2021'}], {cell: true}],
    ['Năm 2021', [{start: '2021-01-01', due: '2021-12-31'}], {cell: true}],
    ['soạn Chỉ thị thay thế, trình UBND huyện Quý II năm 2021.', [{due: '2021-06-30', text: 'Quý II năm 2021'}]],
    ['Hoàn thành tháng 12/2021.', [{due: '2021-12-31', text: 'tháng 12/2021'}]],
    ['Thời gian hoàn thành: Quý II năm 2021.', [{due: '2021-06-30'}]],
    ['Quý III/2021 hoàn thành mua sắm', [{start: '2021-07-01', due: '2021-09-30', text: 'Quý III/2021'}]],
    ['Năm 2021, hoàn thành quy hoạch chợ', [{start: '2021-01-01', due: '2021-12-31', text: 'Năm 2021'}]],
    ['năm 2023 tham mưu sơ kết, năm 2025 tổng kết', [{text: 'năm 2023'}, {start: '2025-01-01', text: 'năm 2025'}]],
    ['mở thầu thuốc; tháng 12/2021, Sở Y tế trình danh mục', [{due: '2021-12-31', text: 'tháng 12/2021'}]],
    ['báo cáo kết quả tại Kỳ họp thứ Sáu, HĐND xã (dự kiến tổ chức tháng 12/2021)', [{due: '2021-12-31'}]],
    ['Các thôn diễn tập chữa cháy; quý III/2021.', [{start: '2021-07-01', due: '2021-09-30', text: 'quý III/2021'}]],
    ['Mở lớp tập huấn cho tổ hòa giải (tháng 10/2021)', [{due: '2021-10-31', text: 'tháng 10/2021'}]],
    ['phấn đấu đạt 20% chợ không rác năm 2021, đến năm 2024 đạt 60%', [{due: '2021-12-31', text: 'năm 2021'}, {}]],
  ],
  nonExamples: [
    'phấn đấu giải ngân đạt 100% kế hoạch vốn năm 2021',
    'phấn đấu đạt 95% kế hoạch vốn chợ năm 2021, đến năm 2024 xóa nợ',
    'kế hoạch trồng rừng năm 2022',
    'Quý III/2021 hoàn thành thủ tục, nay đã thi công',
    'Năm 2021 hoàn thành 12 dự án',
    'Năm 2021 phải có đột phá',
    'Quý III/2021 giải ngân đạt 40%',
    'ngay sau khi được thông qua tại Kỳ họp thứ Sáu (dự kiến tổ chức tháng 12/2021)',
    'Quý III/2021 hoàn thành 12 dự án, vượt kế hoạch',
    'Quý I năm 2021: theo mẫu 01',
    'đối chiếu số liệu thu phí chợ (quý III/2021)',
    ['Theo tiến độ', {cell: true}],
    ['Từ tháng 9/2021', {cell: true}],
    ['Theo tiến độ của Luật Giao thông 2021', {cell: true}],
  ],
});

import type {PartialDate} from '../dates.ts';
import {isPast} from './atoms.ts';
import type {Reading, Scene} from './phrase.ts';

/**
 * What makes a date or a recurrence in running text no deadline, whatever phrase read it. Fields and cells are trusted.
 * Each guard looks at the sentence before the match (`before`, lower case; `printed` as it stands).
 */

/** `tính đến ngày`, `số liệu từ ngày`, `số liệu chốt tại thời điểm hết ngày`: when figures were taken. */
const STATISTICS =
  /(?<![a-z\u00e0-\u1ef9])(?:tính|ước(?: tính| thực hiện)?|số liệu|lũy(?: kế)?|(?:số liệu|dữ liệu)(?: được)? (?:chốt|lấy|tính))(?: từ| đến| cho đến| tại thời điểm| vào)? ?$/;
/** `gửi số liệu trước ngày …`, `cung cấp số liệu hằng tháng`: when figures are sent. */
const FIGURES_SENT = /^(?:trước|chậm|muộn|vào|hàng|hằng|mỗi|định kỳ|trong|ngay)(?!\p{L})/iu;
/** `có hiệu lực từ ngày`: when an instrument holds. */
const VALIDITY =
  /hiệu lực(?: thi hành)?(?: kể| từ| đến| cho đến| sau)* ?$|\((?:giấy phép|hợp đồng|giấy chứng nhận|chứng chỉ)[^().;,]{0,50} (?:có|hết hạn|có giá trị|cấp|ký|đến) $/;
/** `bảo đảm có hiệu lực trước ngày`: what somebody must see to. */
const TO_TAKE_EFFECT = /(?:bảo đảm|đảm bảo|để)(?: kịp thời)? có hiệu lực(?: thi hành)? ?$/;
/** `được phê duyệt trước ngày`: tells a thing by its age, if that day is past. */
const HISTORY = /(?:đã|được|còn|phát sinh|ký|ban hành|cấp|phê duyệt)(?! giao)[^,;.]{0,60}$/;

const HAPPENED = /(?:^|\s)đã(?: được)?(?: \p{Ll}{1,7}){1,4} $/u;

/** `gắn với việc đánh giá ... hằng năm`, `là căn cứ xếp loại hằng năm`: the recurrence belongs to another thing. */
const PURPOSE =
  /(?:gắn với|căn cứ vào|trên cơ sở|làm (?:căn )?cứ|làm cơ sở|(?:là|là một trong những) (?:căn cứ|cơ sở|tiêu chí))[^;.]{0,100}$/;
/** `bộ tiêu chí chấm điểm ... hằng năm`, `quy định chế độ giao ban định kỳ`: what is made is a rule about it. */
const CRITERIA = /(?:bộ tiêu chí|tiêu chí đánh giá|thang điểm|quy định (?:chế độ|việc|cụ thể))[^;.]{0,90}$/;
/** `quy định về trách nhiệm của cán bộ trong việc thực hiện kế hoạch hằng năm`: what is laid down of it. */
const RULED = /quy định (?:về )?trách nhiệm[^;.]{0,180}$/;
/** `theo kế hoạch hằng năm`: a plan that exists. */
const ACCORDING =
  /(?:(?:theo|tại|trong) (?:đúng )?(?:nội dung )?(?:nghị quyết|chương trình|lộ trình)|(?:theo|tại) (?:đúng )?(?:nội dung )?kế hoạch)[^,;.]{0,60}$/;
/** `thực hiện Kế hoạch trồng rừng hằng năm`: the capital makes it a name. */
const NAMED = /(?:Kế hoạch|Chương trình|Đề án|Nghị quyết)[^,;.]{0,60}$/;
/** `sử dụng nguồn chi thường xuyên được giao hằng năm`, `tiết kiệm chi hằng năm`: the money of each year; of `bố trí từ ngân sách hằng năm` it is done each year */
const FUNDS =
  /(?:^|\s)(?:sử dụng\s(?:nguồn|dự toán|kinh phí|ngân sách)\s[^,;.]{0,50}(?:được giao|được cấp|được phân bổ)|tiết kiệm chi)\s?$/;
/** `mỗi ngày không quá 7 tiết`, `mỗi tuần tối đa 2 buổi`: how much, not when. */
const LIMIT = /^ (?:không (?:vượt )?quá|tối đa) (?:\d|một|hai)/;
const MAKING = /xây dựng|ban hành(?! kèm)|báo cáo|phê duyệt|lập |điều chỉnh/;
/** `lịch tưới chi tiết theo từng tuần`, `trung bình hàng tháng`: how finely, not when. */
const DETAIL = /(?:chi tiết|cụ thể|phân|chia|trung bình|bình quân)(?: ra)? ?$/;
/** `hưởng trợ cấp xã hội hằng tháng`: what is paid, and to whom. */
const PAYMENT =
  /(?:trợ cấp|phụ cấp|tiền lương|học bổng|sinh hoạt phí|lương hưu)(?: [^,;. ]{1,7}){0,4} ?$|hưởng (?:bhxh|bảo hiểm xã hội|chế độ|chính sách|lương) ?$/;
/** `Báo cáo kết quả tinh giản biên chế từ ngày 01/01 đến ngày 31/12`: of which time it tells. */
const ACCOUNT =
  /(?:^|\s)(?:báo cáo|đánh giá|thống kê|tổng hợp|rà soát)\s(?:[^.;]{0,60}\s)?(?:kết quả|tình hình|số(?: lượng| liệu| vụ| hộ| ca)?)\s(?![^.;]*(?:,| và) (?:tổ chức|xử lý|hoàn thành|thực hiện|triển khai|kiểm tra|khắc phục))[^.;]{0,110}$/u;
/** `biên chế có mặt đến ngày 31/12/2022`: on which day there is so much of it. */
const THERE_IS = /\s(?:có mặt|hiện có|hiện còn|còn lại|còn nợ|tồn đọng) $/;
/** `số lao động mất việc, số người hưởng trợ cấp đến hết tháng 7`: in an account, up to when they are counted */
const NUMBERED = /(?:^|[:,;]\s?)(?:tổng )?số (?:lượng )?[^.;:,]{3,70} $/u;
/** `xử lý dứt điểm số nợ còn lại đến ngày 30/6`: by then it is to be done. */
const SETTLES = /(?:dứt điểm|xong|thu hồi)\s[^.;]{0,60}$/u;
/** `điều hành công việc hàng ngày`: the work that there is each day. */
const DAILY_WORK =
  /(?:điều hành|giải quyết|xử lý|phụ trách|đảm nhiệm)[^,;.]{0,40} (?:công việc|hoạt động|công tác|việc) $/;
/** `ngân hàng ngày càng`, `mặt hàng tháng`: another word. */
const OTHER_WORD = /(?:ngân|mặt|khách|cửa|xếp|bán|mua) $/;

/** `Quảng trường 26/3`, `đường 30/4`: a place that bears a day's name. */
const PLACE =
  /(?<!\p{L})(?:quảng trường|công viên|đường|phố|(?<!(?:yêu|nhu) )cầu|(?<!(?:môi|thị|nhà) )trường|bệnh viện|chợ) $/u;

/** `trực ban từ 12 giờ 00 ngày 23/9`: when it begins. */
const BEGINS = /(?:^|\s)từ (?:lúc )?\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: ?phút)?,? $/;

/** `kiểm kê tài sản thời điểm 0 giờ ngày 01/01`: as of when */
const AS_OF = /(?<!trước )thời điểm (?:\d{1,2} ?(?:h|giờ)(?: ?\d\d)?(?: ?phút)?,? )?$/;

/** `cho học sinh nghỉ học ngày 13/9`: the day off itself */
const DAY_OFF = /(?:^|\s)nghỉ(?: (?:học|làm việc|làm|việc|lễ|tết|bù|trực|giao dịch|tiếp dân))? (?:vào )?$/;

/** `(đỉnh triều dự báo 1,6 m vào các ngày 14 và 15/12)`: what is expected then */
const FORECAST = /\([^()]{0,60}dự báo[^()]{0,60}$/;

/** `Dự án cầu Bình An (Ban A, hoàn thành năm 2025, tổng mức đầu tư 81 tỷ đồng): …`: a fact about a project beside what it costs */
const isProjectFact = (before: string, after: string): boolean =>
  IN_BRACKET.test(before) && COSTS.test(after) && !ORDERS.test(before.slice(before.lastIndexOf('(')));
const IN_BRACKET = /\([^()]{0,120}$/;
const COSTS =
  /^[^()]{0,60}(?:tmđt|tổng mức(?: đầu tư)?|tổng vốn|vốn|kinh phí)[^()]{0,20}\s\d[\d.,]*\s?(?:tỷ|triệu|đồng)/u;
const ORDERS = /(?:yêu cầu|đề nghị|giao|phải)\s/u;

/** `sau khi được thông qua tại Kỳ họp thứ Sáu (dự kiến tổ chức vào tháng 12/2017)`: when that will be behind which something is done */
const EXPECTED = /\s(?:sau khi|được)\s[^.;()]{0,240}\((?:dự kiến )?(?:được )?tổ chức (?:vào )?$/;

/** `tính đủ các khoản thu phát sinh, phải nộp trong năm 2017`: which money is meant */
const MONEY =
  /(?:các khoản|số tiền|số thuế|nguồn thu|khoản thu)\s(?:[^.;]{0,120}[\s,])?(?:phát sinh|phải nộp|phải thu|còn nợ)\s?$/;

/** `cơ sở thành lập mới trong năm 2022`: which of them */
const FOUNDED = /(?:cơ sở|doanh nghiệp|hợp tác xã|đơn vị|hộ|tổ chức) (?:mới )?(?:thành lập|đăng ký|ra đời)(?: mới)? $/;

/** `đất lấn, chiếm trước 01/7/2014`: of a year before the document's, and no slip of the pen in January. */
const isOld = (due: string, issued: PartialDate | null): boolean =>
  issued?.year !== undefined && Number(due.slice(0, 4)) < issued.year - 1;

/** `tại bài “Giải pháp bớt tiêu tốn hàng trăm tỷ mỗi năm chống hạn cho lúa”`: the name of a writing */
const QUOTED = /[“"](?=[^“”"]*$)[^“”"]{2,160}$/;
const CLOSED = /^[^“”".;:]{0,90}[”"]/;

/** `chuẩn bị Kỳ thi (dự kiến tổ chức từ ngày 25/6)`: when that is which is prepared; what is reported at it is due then */
const HELD = /\((?:dự kiến )?(?:được )?(?:tổ chức|diễn ra|khai mạc)(?: vào)? $/;
const REPORTED_AT = /(?:báo cáo|trình)\s[^.;]{0,140}(?:tại|vào) (?:kỳ họp|phiên họp|hội nghị)[^.;()]{0,60}\([^()]*$/;

/** `vào các ngày 05 và 20 hằng tháng thay vì hằng quý`, `rút từ 09 tháng xuống còn không quá 04 tháng`: how it was, how long it takes */
const INSTEAD = /(?:^|\s)(?:thay vì|thay cho|(?:xuống|giảm|rút)(?: xuống)? còn) $/;

const STILL_NOT = /^ (?:mà |vẫn |còn )*chưa /;

type Of<Type> = Extract<Reading, {type: Type}>;
type Guard<Kind = Reading> = (scene: Scene, reading: Kind) => boolean;

const isOfPlace: Guard = ({before, match}) => PLACE.test(before) && /^\d{1,2}\/\d{1,2}(?![\d/])/.test(match);

const isOfProject: Guard = ({before, after}) => before.includes('(') && isProjectFact(before, after);
/** `nếu đến hết ngày 15/11 chưa xong, …`, `dự án nào đến ngày 30/9 giải ngân dưới 50%`: until when something is waited for */
const isWaitedFor: Guard = ({before}, {type}) => type !== 'recurring' && /(?:^|\s)(?:nếu|nào) $/.test(before);
/** `cưỡng chế đối với các hộ không tự tháo dỡ sau 10 ngày kể từ ngày nhận quyết định`: of whom it is so by then */
const isOfThoseWho: Guard = ({before, said}) => said.startsWith('sau ') && FAILS_TO.test(before);
const FAILS_TO =
  /(?:^|\s)(?:hộ|trường hợp|đơn vị|cá nhân|tổ chức|người|nhà thầu|chủ đầu tư|cơ sở|doanh nghiệp|địa phương)\s(?:[^.;:]{1,60}\s)?(?:không|chưa)\s(?!quá )(?:(?!\s(?:phải|có trách nhiệm|hoàn thành|và)\s)[^.;:,]){2,60}$/u;
const isReplaced: Guard = ({before}) => INSTEAD.test(before);
const isForecast: Guard = ({before}) => before.includes('dự báo') && FORECAST.test(before);
const isOfWriting: Guard = ({before, after}) => QUOTED.test(before) && CLOSED.test(after);
const isOfMeeting: Guard = ({before}) => before.includes('(') && HELD.test(before) && !REPORTED_AT.test(before);
const isOfFigures: Guard = ({before, said}) =>
  STATISTICS.test(before) && !(/(?:số|dữ) liệu(?: vào)? $/.test(before) && FIGURES_SENT.test(said));
const isOfValidity: Guard = ({before}) => VALIDITY.test(before) && !TO_TAKE_EFFECT.test(before);
const isCountedUpTo: Guard = ({before, said}) => said.startsWith('đến ') && NUMBERED.test(before);
/** `Các khoản tạm ứng đến hết ngày 31/01/2022 chưa đủ điều kiện`: how they stand then */
/** `Đến hết ngày 10/3/2023, toàn tỉnh mới giải ngân 412 tỷ đồng`: how far one had come */
const isHowFar: Guard = ({before, said, after}) =>
  /^(?:tính )?đến /.test(said) &&
  (/(?:^|[.;:]\s?)$/.test(before) || /^ (?:mới|chỉ) (?:đạt|giải ngân|thực hiện)/.test(after)) &&
  HOW_FAR.test(after) &&
  !/^[^.;]* thì /.test(after);
const HOW_FAR =
  /^(?:,? [^.;:,]{3,60})? (?:mới|đã|chỉ|ước) (?:chỉ )?(?:giải ngân|đạt|thực hiện|hoàn thành|có|thu|chi|tiêm|bàn giao|giải quyết)(?: được)? /;
const isStillNot: Guard = ({said, after}) => said.startsWith('đến ') && STILL_NOT.test(after);

/** What says so of any reading. */
const NO_DEADLINE: readonly Guard[] = [
  isOfProject,
  isWaitedFor,
  isOfThoseWho,
  isReplaced,
  isForecast,
  isOfWriting,
  isOfMeeting,
  isOfFigures,
  isOfValidity,
  isCountedUpTo,
  isStillNot,
  isHowFar,
];

const isBeginning: Guard<Of<'by'>> = ({before}) => BEGINS.test(before);
const isAsOf: Guard<Of<'by'>> = ({before, said}) => /^\d|^ngày/.test(said) && AS_OF.test(before);
const isDayOff: Guard<Of<'by'>> = ({before, said}) =>
  before.includes('nghỉ') && DAY_OFF.test(before) && /^(?:sáng |chiều )?ngày/.test(said);
const isThereThen: Guard<Of<'by'>> = ({before, said}) =>
  said.startsWith('đến ') && THERE_IS.test(before) && !SETTLES.test(before);
const isOver: Guard<Of<'by'>> = ({before, said, issued}, {due}) =>
  isPast(due, issued) &&
  (HISTORY.test(before) ||
    isOld(due, issued) ||
    // `(Công văn số 5/UBND-XD, hạn hoàn thành 30/8)`: one that was missed
    (said.startsWith('hạn ') && IN_BRACKET.test(before)) ||
    // `09 dự án đã giao đất trước năm 2025`
    (said.startsWith('trước năm') && /(?:^|\s)đã\s[^,;.]{2,40}$/u.test(before)));

/** What says so of a day. */
const NO_DAY: readonly Guard<Of<'by'>>[] = [isBeginning, isAsOf, isDayOff, isThereThen, isOver];

/** `người tham gia kháng chiến trong giai đoạn 1974 - 1975`: long over, whether or not the day of the document is known */
const isLongOver: Guard<Of<'period'>> = ({issued}, {due}) => isOld(due, issued) || due < LONG_AGO;
const LONG_AGO = '1990';
const isOfFounding: Guard<Of<'period'>> = ({before}) => FOUNDED.test(before);
const isDone: Guard<Of<'period'>> = ({after}) => /^ đã /.test(after);
const isExpected: Guard<Of<'period'>> = ({before}) => EXPECTED.test(before);
const isOfMoney: Guard<Of<'period'>> = ({before}) => MONEY.test(before);
const isAccountedFor: Guard<Of<'period'>> = ({before, said, issued}, {start}) =>
  said.startsWith('từ ') && isPast(start, issued) && ACCOUNT.test(before);

/** `thiết bị đã được cấp trong các năm 2023, 2024`: when it was */
const isHappened: Guard<Of<'period'>> = ({before, issued}, {start}) =>
  issued?.year !== undefined && Number(start.slice(0, 4)) < issued.year && HAPPENED.test(before);

/** What says so of a period. */
const NO_PERIOD: readonly Guard<Of<'period'>>[] = [
  ...[isLongOver, isOfFounding, isDone, isExpected, isOfMoney, isAccountedFor, isHappened],
];

const isLimit: Guard<Of<'recurring'>> = ({after}) => LIMIT.test(after);
const isOfAnotherThing: Guard<Of<'recurring'>> = ({before}) =>
  PURPOSE.test(before) || CRITERIA.test(before) || DETAIL.test(before) || PAYMENT.test(before);
const isDailyWork: Guard<Of<'recurring'>> = ({before}, {rrule}) => rrule === 'FREQ=DAILY' && DAILY_WORK.test(before);
const isLaidDown: Guard<Of<'recurring'>> = ({before}) => RULED.test(before) || FUNDS.test(before);
const isOtherWord: Guard<Of<'recurring'>> = ({before, match}) => OTHER_WORD.test(before) && match.startsWith('hàng');
/** `đẩy nhanh xây dựng … theo Nghị quyết hằng năm`: what is made stands behind `theo`, if anything is */
const isOfPlan: Guard<Of<'recurring'>> = ({before, printed}) => {
  const according = before.search(ACCORDING);
  return (according >= 0 || NAMED.test(printed)) && !MAKING.test(before.slice(Math.max(0, according)));
};

/** `các lễ hội có trên 5.000 lượt khách mỗi ngày`: how much it is */
const isMeasured: Guard<Of<'recurring'>> = ({before}) =>
  /(?:trên|hơn|khoảng|bình quân|công suất) \d[\d.,]*(?: \p{L}{1,7}){1,4} $/u.test(before.slice(-50));

/** What says so of a recurrence without a day or a month of its own; with one it is meant. */
const NO_RECURRENCE: readonly Guard<Of<'recurring'>>[] = [
  isLimit,
  isOfAnotherThing,
  isDailyWork,
  isMeasured,
  isLaidDown,
  isOtherWord,
  isOfPlan,
];

/** `mỗi ngày không quá 8 giờ`: how long, each day */
const isLengthOfEach: Guard = ({before}) => /(?:^|\s)(?:mỗi|hằng|hàng) (?:ngày|tuần|tháng|buổi|ca|lần) $/.test(before);

/** Whether what a phrase has read in a sentence is no deadline, by what stands around it there. */
export function isNoDeadline(reading: Reading, scene: Scene): boolean {
  if (isOfPlace(scene, reading)) return true;
  if (scene.cell) return false;
  if (NO_DEADLINE.some((guard) => guard(scene, reading))) return true;
  switch (reading.type) {
    case 'by':
      return NO_DAY.some((guard) => guard(scene, reading));
    case 'period':
      return NO_PERIOD.some((guard) => guard(scene, reading));
    case 'relative':
      return isLengthOfEach(scene, reading);
    case 'recurring':
      return !reading.rrule.includes('BY') && NO_RECURRENCE.some((guard) => guard(scene, reading));
  }
}

import {anyOf} from '../../text/any-of.ts';
import {HOW_OFTEN} from '../parties/adverbials.ts';
import {startsOrder} from '../parties/predicate.ts';
import type {Opening} from './opening.ts';
import {timeHead} from './time-heads.ts';

/** Whether behind the time that opens a text an order stands: null where no time opens it, or nothing that tells an order. */
export function ordersBehindTime({view, at, rest}: Opening): boolean | null {
  // `Ngày 16/11: Họp đoàn kiểm tra`, `Từ ngày 20/11 đến ngày 15/12: Tiến hành kiểm tra`
  const head = timeHead(view, at);
  if (head && LAST_DAY.test(view.lower.slice(head.behind, head.behind + 40))) return true;
  if (head && startsOrder(view, head.behind)) return !HAPPENED.test(view.lower.slice(head.behind, head.behind + 120));
  const dated = DATED.exec(rest);
  if (dated) return startsOrder(view, at + dated[0].length);
  if (UNTIL.test(rest)) return true;
  const span = at + (SPAN.exec(rest)?.[0].length ?? 0);
  if (span > at && startsOrder(view, span)) return !HAPPENED.test(view.lower.slice(span, span + 120));
  const each = at + (EACH_TIME.exec(rest)?.[0].length ?? 0);
  if (each > at && startsOrder(view, each)) return !HAPPENED.test(view.lower.slice(each, each + 120));
  return null;
}

/** `Chậm nhất ngày 25 hằng tháng gửi báo cáo`, `Mỗi năm tổ chức ít nhất 01 lớp`: no comma parts the time from the verb. */
export function isTimed({view, at, rest}: Opening): boolean {
  const timed = TIMED.exec(rest);
  return timed !== null && startsOrder(view, at + timed[0].length);
}

/** `Ngày 15/10: Hạn chót nộp đề cương về Tổ trưởng` */
const LAST_DAY = /^hạn (?:chót|cuối)(?: cùng)? (?:nộp|gửi|hoàn thành|báo cáo|đăng ký|nhận)\s/u;

const DATED = /^(?:từ\s|sáng\s|chiều\s|trước\s)?(?:ngày|tháng|quý)\s[^:.;]{1,60}:\s/u;
/** `Năm 2022: Tổ chức được 20 lớp`, `Quý I: Thực hiện 20 tỷ đồng, bằng 30% dự toán`: what came of it */
const HAPPENED =
  /^\p{L}+(?:\s\p{L}+){0,2}\s(?:được|đã|đạt)\s(?!giao|phân)|^[^.;]{3,90}[,;]\s(?:vượt|bằng)\s(?:\d|kế hoạch|dự toán|chỉ tiêu)/u;

const CLOCK = /\d{1,2}\s?(?:h|giờ)\s?(?:\d{2}\s?)?(?:phút\s)?,?\s?/u.source;
const DAY = /(?:ngày\s)?[\divx][\d/.ivx]{0,9}\s(?:(?:tháng|quý|năm)\s[\divx/]{1,7}\s|tháng cuối quý\s)?/u.source;
const WEEKDAY = /(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)\s/u.source;
const EVERY = /(?:(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tháng|quý|năm|tuần|ngày)\s)?/u.source;
/** `Vụ Hè Thu năm 2023 tổ chức xuống giống …` */
const SEASON =
  /vụ\s(?:đông xuân|hè thu|thu đông|xuân hè|mùa|xuân|đông|chiêm)(?:\s(?:năm\s)?\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s/u.source;
const TIMED = new RegExp(
  `^(?:${SEASON}|(?:chậm nhất|muộn nhất|trễ nhất|trước|trong|vào|đến hết|từ nay đến(?: hết)?)\\s(?:là\\s|vào\\s|trước\\s)?(?:${CLOCK}(?:${DAY}|${WEEKDAY})?|(?:(?:sáng|chiều|ngày)\\s)?${WEEKDAY}|${DAY})${EVERY}|${HOW_OFTEN}(?:\\s\\([^()]{1,40}\\))?\\s|(?:(?:sáng|chiều|tối)\\s)?${WEEKDAY}(?:hằng|hàng|mỗi)\\stuần,?\\s)`,
  'u',
);

/** `Ngày 25 hàng tháng báo cáo …`, `06 tháng, năm tổ chức sơ kết`, `Cuối mỗi tháng nộp bảng chấm công`, `Sau mỗi buổi lập biên bản` */
const EACH_TIME =
  /^(?:định kỳ,?\s|vào\s)?(?:(?:(?:sáng|chiều|tối)\s)?(?:thứ\s(?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)(?:\s(?:và\s)?tuần\s(?:thứ\s)?(?:nhất|hai|ba|tư|đầu|cuối)(?:\stiên)?){1,2}\s(?:của\s)?(?:(?:mỗi|hằng|hàng)\s)?tháng|(?:đầu|giữa|cuối|trước|sau|trong)\s(?:mỗi|từng)\s(?:ngày|tuần|tháng|quý|học kỳ|năm học|năm|kỳ|vụ|mùa|ca|đợt|buổi|giờ|tiết|lần)|(?:đầu|cuối)\s(?:ngày|tuần|tháng|quý|học kỳ|buổi|giờ)|ngày\s\d{1,2}\s(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tháng|quý|năm)|tháng\s\d{1,2}\s(?:hằng|hàng|mỗi)\snăm|\d{1,2}\stháng(?:,|\svà)\s(?:(?:\d{1,2}|một|hằng|hàng|cả)\s)?năm|(?:\d{1,2}|một|hai|ba|sáu)\s(?:ngày|tuần|tháng|quý|năm)\s(?:một|\d{1,2})\slần|(?:\d{1,2}|một|hai|ba)\slần\s(?:một|mỗi|trong|\/)\s?(?:ngày|tuần|tháng|quý|năm)(?:\s\([^()]{2,50}\))?)(?:\s?,)?\s/u;
/** `Đến ngày 30/6/2023 hoàn thành …`, `Đến hết quý III/2023, phải …` */
const UP_TO =
  /(?:phấn đấu |từ nay |chậm nhất |muộn nhất )?đến (?:hết |trước )?(?:(?:cuối )?(?:ngày|tháng|quý|năm)\s)?[\divx]{1,4}(?:[/.][\d/.]{1,8})?(?:,?\s(?:tháng|năm)\s\d{1,4}){0,2},?\s(?:cơ bản |phấn đấu |tối thiểu )?(?:phải|hoàn thành|hoàn tất|xong|bảo đảm|đảm bảo)/u;
/** `Quý IV/2023 tổ chức …`; of what has been reached, an account tells. */
const IN_PERIOD =
  /(?:trong )?(?:quý|tháng)\s[\divx]{1,4}(?:(?:\/|\snăm\s)\d{4})?,?\s(?:phải|hoàn thành|hoàn tất|tổ chức|trình|ban hành|tham mưu)(?![^.;]*\s(?:đã|đang)\s)/u;
/** `Năm 2024 hoàn thành …` */
const IN_YEAR = /năm\s20\d\d,?\s(?:phải )?(?:hoàn thành|hoàn tất|trình|ban hành)(?! vượt)(?![^.;]*\s(?:đã|đang)\s)/u;
/** not `… hoàn thành 5/10 chỉ tiêu`, `… hoàn thành được` */
const NO_SHARE = /\s(?!\d+[.,\d]*\s?\/\s?\d|được\s)/u;
export const UNTIL = new RegExp(`^(?:${anyOf(UP_TO, IN_PERIOD, IN_YEAR).source})${NO_SHARE.source}`, 'u');
/** `Từ ngày 15/4 đến hết ngày 30/9, tổ chức trực gác`, `20h00 hằng ngày cập nhật khối lượng`: when, and then what is to be done */
const SPAN =
  /^(?:từ (?:ngày )?\d[\d/.]{0,9}(?: tháng \d{1,2}(?: năm \d{4})?)? đến (?:hết )?(?:ngày )?\d[\d/.]{0,9}(?: tháng \d{1,2}(?: năm \d{4})?)?,? |(?:trước )?\d{1,2}\s?(?:h|giờ|g)\s?(?:\d{2}\s?)?(?:phút\s)?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng),? )/u;

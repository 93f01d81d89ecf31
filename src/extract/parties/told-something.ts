import type {View} from '../../text/view.ts';
import {OWN_NAME} from './name-shapes.ts';
import {findPredicate, isPredicate, startsOrder} from './predicate.ts';

/** Whether something is told to a name right behind it, or behind what is inserted between the two. */

export function isToldSomething(view: View, at: number, end: number, announced: boolean): boolean {
  const rest = view.lower.slice(at, Math.min(end, at + 230));
  // `Phòng Tài chính (cơ quan thường trực): …`; `các xã miền núi (Ba Vinh, Sơn Kỳ)` says which
  if (COLON_BEHIND.test(view.text.slice(at, Math.min(end, at + 100)))) return !isShare(view, at, end);
  if (NOTHING_BEHIND.test(rest)) return announced;
  const gap = /^(?:\s\([^()]{1,200}\))?(?:\s[-–]\s)?,?\s/u.exec(rest);
  if (!gap) return false;
  if (view.lower[at] === ',' && emphasised(view, at, end)) return true;
  if (view.lower[at] === ',' && isAlso(view, at, end)) return true;
  if (view.lower[at] === ',' && INSERTED.test(view.lower.slice(at, Math.min(end, at + 170)))) return true;
  const beside = view.lower[at] === ',' ? BESIDE.exec(view.lower.slice(at, Math.min(end, at + 170))) : null;
  if (beside && isPredicate(view, at + beside[0].length)) return true;
  if (view.lower.startsWith(' là ', at) && isStanding(view, at, end)) return true;
  const when = view.lower[at] === ',' ? INSERTED_TIME.exec(view.lower.slice(at, Math.min(end, at + 116))) : null;
  if (
    when &&
    (isPredicate(view, at + when[0].length) ||
      ATTENDS.test(view.lower.slice(at + when[0].length, at + when[0].length + 9)))
  )
    return true;
  return (
    isPredicate(view, at + gap[0].length) ||
    FORBIDDEN.test(view.lower.slice(at, at + 60)) ||
    (OWN_NAME.test(view.text.slice(Math.max(0, view.text.lastIndexOf('; ', at) + 2), at)) &&
      NOT_FOR_A_TIME.test(view.lower.slice(at, at + 190))) ||
    (MANY_NAMED.test(view.lower.slice(Math.max(0, at - 90), at)) && MAY_NOT.test(view.lower.slice(at, at + 60)))
  );
}

/** `Sở Nội vụ, là cơ quan thường trực Hội đồng, tham mưu …`, `Sở Nội vụ, với vai trò đầu mối, rà soát …` */
function isAlso(view: View, at: number, end: number): boolean {
  const also = AS_WHAT.exec(view.lower.slice(at, Math.min(end, at + 150)));
  return also !== null && isPredicate(view, at + also[0].length);
}
const AS_WHAT =
  /^,\s(?:là|với (?:vai trò|tư cách)(?: là)?|(?:đơn vị|cơ quan) được giao|thành viên (?:đứng đầu|liên danh)|cơ quan chuyên môn|với sự (?:tham gia|phối hợp|hỗ trợ) của)\s[^.;:,]{3,110},\s/u;

const NOTHING_BEHIND = /^\s?[.;]?\s?$/;
const COLON_BEHIND = /^(?:\s\((?!đ\/c|đồng chí|ông |bà )\p{Ll}[^()]{1,80}\))?\s?:/u;

/** `Ngân hàng Chính sách, ngoài các nội dung tại điểm 1, phải cử tổ lưu động` */
const INSERTED =
  /^,\s(?:ngoài|trừ|bên cạnh|cùng với|căn cứ|trên cơ sở|theo|tùy theo|mặc dù|tuy)\s[^.;:]{3,130}?,\s(?:nhưng |song |vẫn )?(?:phải|cần|có trách nhiệm|chủ động|khẩn trương|tiếp tục)\s/u;

/** `UBND các huyện A, B, ngoài các nội dung trên, rà soát …`, `Ban Công tác Mặt trận, dưới sự lãnh đạo của chi bộ, tổ chức …`, `Các đơn vị thuộc Bộ, trong phạm vi lĩnh vực được giao, theo dõi …` */
const BESIDE =
  /^,\s(?:ngoài|bên cạnh|trong phạm vi|theo chức năng|theo thẩm quyền|dưới sự|nơi)\s[^.;:]{3,110}?,\s|^,\sdo\s(?:[\p{L}.]{1,9}\s){2,9}làm\s[^.;:,]{3,40},\s|^,\s(?:do|vì)\s[^.;:]{5,90}?,\s/u;

/** `Ban Phong trào là đơn vị thường trực, tham mưu …`, `Phòng Quản lý xây dựng là bộ phận thường trực của Đoàn: gửi đề cương`: what it is, and as such is told */
function isStanding(view: View, at: number, end: number): boolean {
  const said = view.lower.slice(at, Math.min(end, at + 150));
  const standing = STANDING.exec(said);
  if (!standing) return false;
  for (const {0: sign, index} of said.matchAll(/,\s|[:.;]/g))
    if (sign === ':' || (sign === ', ' && isPredicate(view, at + index + 2))) return true;
    else if (sign !== ', ') return false;
  return false;
}
const STANDING =
  /^\slà (?:(?:cơ quan|đơn vị|bộ phận|lực lượng) (?:thường trực|đầu mối|nòng cốt|chịu trách nhiệm)|tuyến cuối)(?!\p{L})/u;

/** `Các đơn vị, trong thời hạn 10 ngày kể từ ngày ban hành, phải có kế hoạch`, `Ủy viên phụ trách địa bàn, mỗi quý ít nhất một lần, dự sinh hoạt chi bộ` */
const INSERTED_TIME =
  /^,\s(?:(?:ngay\s)?(?:trong (?:thời hạn|vòng|tháng|quý|ngày)|trước|chậm nhất|sau)|mỗi|định kỳ|hằng|hàng)\s[^.;:,]{3,90},\s/u;
const ATTENDS = /^(?:dự|họp|đến|đi)\s/u;

/** `Thủ trưởng các đơn vị không được đi công tác`; `không được hỗ trợ` tells what somebody does not get. */
export const FORBIDDEN =
  /^\s(?:tuyệt đối\s)?không (?:tự(?!\sý|[^.,;]*\s(?:được|nổi|thì)(?!\p{L}))|(?:đi (?:lễ|chùa|du xuân)|uống|hút|đốt|bắn|sử dụng|tổ chức|tặng|nhận quà|lấn chiếm|tự ý|xả|vứt|chở|điều khiển|đăng tải|tham gia|tiếp tay|bao che|mua|vận chuyển|ra khơi|cho tàu|cho người)(?!\p{L})|để|được(?!\s(?:hỗ trợ|giao|phê duyệt|cấp|hưởng|bố trí|công nhận|thanh toán|tính|xem xét|nhận|quy định|đào tạo)))\s/u;

/** `Công ty Điện lực không bố trí lịch cắt điện từ ngày 10/6`, `Tập đoàn A không sửa chữa lưới điện trong suốt đợt nắng nóng`: what one may not do for a time */
const NOT_FOR_A_TIME =
  /^\skhông (?!được|có|để|còn|phải|đạt|kịp|hoàn thành|thực hiện|báo cáo|gửi|nộp|cử|tham|dự|chấp hành|bảo đảm|đảm bảo)\p{Ll}+\s[^.;]{3,140}\s(?:trong (?:suốt|thời gian(?! (?:dài|quy định|yêu cầu|qua|vừa))|dịp|những ngày|các ngày)|từ ngày \d[^.;]{0,60} đến(?! nay)|từ nay|trước khi|khi chưa|nếu chưa)(?!\p{L})/u;

/** `Các cơ sở kinh doanh không bán hàng hết hạn`: of many, what they may not do; of one it may tell what it did not. */
const MANY_NAMED = /(?:^|[.;:,]\s|\s)(?:các|mọi|mỗi|ubnd các) (?:\p{L}+ ){0,9}\p{L}+$/u;
const MAY_NOT =
  /^\s(?:tuyệt đối\s)?không (?:bán|bố trí|thu|xác nhận|đề xuất|tăng|tiếp nhận|cấp phép|cấp giấy|phê duyệt|nhận|cho thuê|tuyển|ký hợp đồng|hợp thức hóa|yêu cầu)\s(?!được|nổi|hết|kịp|đủ)(?![^.;:]{0,160}\sthì\s)/u;

/** `(Trong đó: VNPT: 25 trạm, …)`, `Xã Bình An: 12 hộ`: how many fall to each; `Công an xã: 02 tổ tuần tra, kiểm soát …` is an order. */
export function isShare(view: View, at: number, end: number): boolean {
  const amount = AMOUNT.exec(view.text.slice(at, at + 50));
  if (!amount) return false;
  const behind = at + amount[0].length;
  return behind >= end || !startsOrder(view, behind + 1);
}

const AMOUNT =
  /^\s?:\s\d[\d.,]*\s?(?:%|(?:trạm|hộ|ca|điểm|vị trí|khẩu|nhân khẩu|trường hợp|hồ sơ|dự án|công trình|ha|km|m|m2|m3|tấn|kg|lít|suất|căn|ngôi nhà|nhà|cơ sở|doanh nghiệp|chỉ tiêu|biên chế|người|đồng chí|bác sĩ|y sĩ|cán bộ|giáo viên|tổ|xe|(?:triệu |tỷ )?đồng)(?:\s(?:nghèo|cận nghèo|dân|mắc|mới))?)\s?(?:[,;.)]|$)/u;

/** `UBND các xã, nhất là các xã ven biển, tổ chức sơ tán dân`: of whom above all it is said stands between them and what they are told. */
function emphasised(view: View, at: number, end: number): boolean {
  const opens = ABOVE_ALL.exec(view.lower.slice(at, at + 24));
  if (!opens) return false;
  const from = at + opens[0].length;
  if (UP_TO_MUST.test(view.lower.slice(from, Math.min(end, from + 170)))) return true;
  const predicate = findPredicate(view, from, 170);
  if (predicate < 0 || predicate >= end) return false;
  const group = view.lower.slice(from, predicate);
  // `…, nhất là xã Bình An, đang triển khai chậm`, `…, đặc biệt là xã Bình An còn chậm, triển khai chưa tốt`
  return (
    group.endsWith(', ') &&
    !group.includes(':') &&
    !STANDS.test(group) &&
    !POORLY.test(view.lower.slice(predicate, predicate + 90))
  );
}

/** `…, đặc biệt là cấp cơ sở phải có mặt`, `…, nhất là các trường còn thiếu giáo viên, khẩn trương tuyển dụng` */
const UP_TO_MUST =
  /^[^.;:]{2,140}?(?<!\s(?:đã|đang|chưa|không|vẫn|sẽ))\s(?:phải|cần|khẩn trương|tập trung|chủ động|tiếp tục|nghiêm túc|có trách nhiệm|chịu trách nhiệm)\s/u;
const STANDS = /\s(?:đang|đã|còn|chưa|vẫn|rất|bị|có\s(?:tỷ lệ|số|kết quả))\s/u;
const POORLY =
  /^(?:đang|còn|có)\s(?!trách)|^[^.,;]{0,70}\s(?:chậm(?! nhất|\strễ)|kém|chưa (?:tốt|đạt|nghiêm|đầy đủ|kịp thời|hiệu quả))(?!\p{L})/u;
export const ABOVE_ALL =
  /^,\s(?:nhất|đặc biệt|trước hết|trước tiên)\slà\s(?!(?:trong|tại|vào|khi|về|việc|công tác|sau|ở|đối với|những nơi)\s)/u;

import {withUnits} from '../../data/units.ts';
import type {View} from '../../text/view.ts';
import {chargeEnd} from './charges.ts';
import {isAct} from './predicate.ts';
import {leadsToTrade, tradeEnd} from './trades.ts';

/** What a body is for, or does, as a part of its name, though the words are verbs elsewhere. */

/** End of such a part behind the name in `[from, end)`; -1 where none stands. */
export function purposeEnd(view: View, from: number, end: number): number {
  const {lower} = view;
  if (lower[end] === ',' || leadsToTrade(view, end)) return tradeEnd(view, from, end);
  if (lower.endsWith('tổ', end) || lower.endsWith('bộ phận', end)) {
    const helps = HELPS.exec(lower.slice(end, end + 36));
    if (helps) return end + helps[0].trimEnd().length;
  }
  if (lower.endsWith('cơ quan', end) || lower.endsWith('đơn vị', end)) {
    const role = ROLE.exec(lower.slice(end, end + 40));
    if (role) return end + role[0].length;
  }
  if (lower.endsWith('văn phòng', end) && lower.startsWith(COORDINATES, end)) {
    const from = end + COORDINATES.length;
    const care = CARE.exec(lower.slice(from, from + 90));
    if (care) return from + care[0].length;
  }
  const charge = chargeEnd(view, end);
  if (charge > end) return charge;
  const said = lower.slice(Math.max(0, end - 60), end);
  if (lower.endsWith('chương trình', end) && RUNS.test(said)) return programmeEnd(view, end);
  return BOARD.test(said.slice(-14)) ? causeEnd(view, end) : -1;
}

const COORDINATES = ' điều phối';
/** `Văn phòng Điều phối nông thôn mới tỉnh`: what it looks after */
const CARE =
  /^\s(?:chương trình\s)?(?:(?:các\s)?(?:chương trình\s)?mục tiêu quốc gia\s)?(?:về\s|xây dựng\s)?(?:nông thôn mới|giảm nghèo(?: bền vững)?|phòng,? chống \p{L}+|dân tộc|biến đổi khí hậu)(?!\p{L})/u;

/** Who runs a programme. */
const RUNS =
  /(?:^|\s)(?:ban|văn phòng|trung tâm|tổ) (?:chỉ đạo|quản lý|điều phối|điều hành|công tác|thực hiện)[^,.;:]{0,24}$/u;
const AIMS = /^\s(?:mục tiêu quốc gia\s)?\p{L}+\s\p{L}+/u;

/** `Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh tổng hợp`: what it aims at, up to what the office is told */
function programmeEnd(view: View, end: number): number {
  const aims = AIMS.exec(view.lower.slice(end, end + 60));
  if (!aims) return -1;
  const rest = /^[^,.;:()]*/.exec(view.text.slice(end, end + LONGEST_CAUSE))?.[0] ?? '';
  for (let blank = rest.indexOf(' ', aims[0].length); blank >= 0; blank = rest.indexOf(' ', blank + 1))
    if (isAct(view, end + blank + 1)) return end + blank;
  return -1;
}

/** `Tổ giúp việc`, `Bộ phận giúp việc cho Hội đồng …`, `Tổ triển khai Đề án …` */
const HELPS =
  /^\s(?:giúp việc(?: cho(?= (?:hội đồng|ban|tổ|ủy ban|ubnd|chủ tịch)(?!\p{L})))?|thực hiện (?=dự án|đề án|chương trình)|triển khai (?=dự án|đề án|chương trình))/u;

/** `cơ quan đăng ký đầu tư`, `cơ quan điều tra`, `cơ quan phối hợp có trách nhiệm …`: a verb that says which body it is */
const ROLE =
  /^\s(?:sử dụng (?:ngân sách|lao động|vốn)|đăng ký (?:đầu tư|kinh doanh)|quản lý nhà nước|chủ quản|điều tra|thi hành án(?: dân sự)?|tiến hành tố tụng|chủ trì soạn thảo|(?:chủ trì|phối hợp|thực hiện|soạn thảo|thẩm định|quản lý|tiếp nhận)(?=\s(?:có trách nhiệm|chịu trách nhiệm|phải|cần)\s)|chủ trì(?=\s(?:thực hiện|tổng hợp|báo cáo|trong|để)\s|,(?! phối)|[.;]|$))(?!\p{L})/u;

const BOARD = /(?:^|\s)(?:ban (?:chỉ đạo|vận động|chỉ huy)|tổ công tác|tiểu ban|hội đồng)$/u;
/** `phát triển du lịch`; in `triển khai kế hoạch` and `thực hiện kiểm tra` it is what the board does. */
const CAUSE =
  /^\s(?:phát triển|thực hiện|triển khai|ứng phó|bồi thường|cải cách|chuyển đổi|vận động|xử lý|giải phóng|phối hợp phổ biến|thẩm định|tổng điều tra|đổi mới|chống|giải quyết|tháo gỡ),?\s(?!(?:các\s)?(?:kế hoạch|báo cáo|công tác|nhiệm vụ|nội dung|giải pháp|biện pháp|văn bản|quy chế|kết luận|chỉ đạo|kiểm tra|quy định))/u;
const PLACE = withUnits(
  /\s(?:UNIT|các cấp|trung ương|các địa phương|cho (?:các )?(?:doanh nghiệp|dự án|nhà đầu tư))(?=\s)/gu,
);
const NAMED = /^(?:\s\p{Lu}[\p{L}’']*){1,4}/u;
const LONGEST_CAUSE = 90;

/** `Ban Chỉ đạo phát triển du lịch các tỉnh, thành phố báo cáo`: up to the place behind which it is told something. */
function causeEnd(view: View, end: number): number {
  const cause = CAUSE.exec(view.lower.slice(end, end + 40));
  if (!cause) return -1;
  const rest = /^[^.;:()]*/.exec(view.lower.slice(end, end + LONGEST_CAUSE))?.[0] ?? '';
  for (const place of rest.slice(cause[0].length).matchAll(PLACE)) {
    const behind = end + cause[0].length + place.index + place[0].length;
    const named = NAMED.exec(view.text.slice(behind, behind + 40))?.[0].length ?? 0;
    if (isAct(view, behind + named + 1)) return behind;
  }
  return -1;
}

import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {clauseStart} from './clauses.ts';
import {isPeople} from './people.ts';
import {isPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What whoever is told something asks of others, or whom he sends: an order, and none of the document's. */

/** `Đảng ủy các xã phân công cấp ủy viên phụ trách từng thôn`: many who are told to order something; one who does so speaks. */
export function ordersOn(view: View, at: number, space: number): boolean {
  if (!/(?:^|\s)(?:các|mỗi|từng)\s/u.test(view.lower.slice(at, Math.min(space, at + 80)))) return false;
  return startsParty(view, at) && readParties(view, at).end === space;
}

/** `Ban Thường vụ phân công cán bộ theo dõi`: it need not say whom it sends, and does it itself. */
export function sendsSomebody(view: View, at: number, space: number): boolean {
  if (!SENT.test(view.text.slice(space, space + 60))) return false;
  if (!startsParty(view, at)) return view.lower[space - 1] === ',' || DIRECTS.test(view.lower.slice(at, at + 10));
  const {end} = readParties(view, at);
  // `Các trường tổ chức trực, phân công cán bộ trực`, `Công an huyện phối hợp với các xã phân công lực lượng trực`
  return end === space || view.lower[space - 1] === ',' || HELPED.test(view.lower.slice(end, end + 24));
}

const HELPED = /^,?\s(?:chủ trì,?\s)?phối hợp\s/u;
/** `Chỉ đạo UBND các xã phân công cán bộ đến từng thôn`: those below who send somebody */
const DIRECTS = /^(?:chỉ đạo|hướng dẫn|đôn đốc)\s/u;

const SENT =
  /^\s(?:phân công (?:cán bộ|đảng viên|đoàn viên|hội viên|cấp ủy viên|ủy viên|công chức|viên chức|chuyên viên|giáo viên|nhân viên|lãnh đạo|thành viên|lực lượng|bộ phận|người)|giao (?:giáo viên(?: chủ nhiệm| bộ môn)?|nhân viên|chuyên viên|cán bộ))(?:(?:, | và )(?:cán bộ|công chức|viên chức|giáo viên|nhân viên))*(?:,\s|\s)(?!các\s|chưa\s|còn\s|\p{Lu})/u;

/** `phải hướng dẫn, yêu cầu các đơn vị khắc phục`: what somebody above shall do */
export const asksInTurn = (view: View, start: number, space: number): boolean =>
  view.lower[space - 1] === ',' &&
  (followsVerb(view, start, space - 1) || SENT.test(view.text.slice(space, space + 60)));

/** Whether the words between two commas, of which the second stands at `comma`, begin with a verb. */
function followsVerb(view: View, start: number, comma: number): boolean {
  const before = view.lower.lastIndexOf(', ', comma - 1);
  const opening = clauseStart(view, start);
  // `Khi doanh nghiệp có kiến nghị, yêu cầu các sở trả lời`
  if (before < start) return startsOrder(view, opening) && !CONDITION.test(view.lower.slice(opening, opening + 20));
  return (
    isPredicate(view, before + 2) ||
    view.lower.startsWith('phải ', before + 2) ||
    LOOKS_AFTER.test(view.lower.slice(Math.max(before, comma - 14), comma))
  );
}
const CONDITION = /^(?:khi|nếu|(?:trong )?trường hợp|đối với)\s/u;

/** `các bộ, ngành liên quan rà soát, yêu cầu các tổ chức …` */
const LOOKS_AFTER = /\s(?:rà soát|kiểm tra|hướng dẫn|chỉ đạo|đôn đốc|nhắc nhở|giám sát|vận động|tuyên truyền)$/u;

/** Whether those whom the order word behind `space` tells are asked by a body that is told something itself. */
export const asksOthers = (view: View, at: number, space: number, told: readonly Range[]): boolean =>
  isAskedByBody(view, at, space, told) || isAskedAtOnce(view, at, space, told) || isAskedToGrant(view, at, space, told);

/** `Ban Quản lý dự án kiểm tra hiện trường, yêu cầu nhà thầu khắc phục`: what a body that is told something asks of those it deals with */
function isAskedByBody(view: View, at: number, space: number, told: readonly Range[]): boolean {
  return (
    ADDED.test(view.lower.slice(Math.max(at, space - 14), space)) &&
    told.every(({start}) => isPeople(view, start)) &&
    isToldBefore(view, at, space)
  );
}

/** `Ban Quản lý dự án yêu cầu nhà thầu huy động thêm mũi thi công`, `Trong khi chờ kết quả, UBND phường yêu cầu cơ sở tạm dừng`: the body that answers for them is told to ask it */
function isAskedAtOnce(view: View, at: number, space: number, told: readonly Range[]): boolean {
  if (
    !view.lower.startsWith(' yêu cầu ', space) ||
    !told.every(({start}) => DEALT_WITH.test(view.lower.slice(start, start + 24)))
  )
    return false;
  const comma = view.lower.lastIndexOf(', ', space);
  const from = comma > at ? comma + 2 : at;
  return (
    (from > at ? ANSWERS_FOR : OF_WORKS).test(view.lower.slice(from, from + 24)) &&
    NAMED.test(view.text.slice(Math.max(from, bracketStart(view, space) - 12), bracketStart(view, space))) &&
    startsParty(view, from) &&
    REST.test(view.text.slice(readParties(view, from).end, bracketStart(view, space)))
  );
}
/** Of `Ban Quản lý dự án tỉnh (chủ đầu tư)` where the bracket begins; `end` where none closes there. */
const bracketStart = ({text}: View, end: number): number =>
  end - (/\s\([^()]{2,40}\)$/u.exec(text.slice(Math.max(0, end - 44), end))?.[0].length ?? 0);
export const DEALT_WITH =
  /^(?:các |chủ )?(?:nhà thầu|nhà đầu tư|cơ sở|doanh nghiệp|hộ|chủ xe|chủ tàu|tư vấn|đơn vị thi công)(?!\p{L})/u;
/** What is left of `Ban Quản lý dự án đầu tư xây dựng số 1` */
const REST = /^(?: [\p{Ll}\d]{1,7}){0,8}$/u;
/** Who speaks says `UBND xã yêu cầu`, `Ban Quản lý dự án yêu cầu`: of another the whole name is told. */
const NAMED = /\s(?:\p{Lu}\p{Ll}{1,7}|\d{1,3}|tỉnh|huyện|thành phố)$/u;
/** One that opens the sentence may be who speaks, but for those who have works in hand. */
export const OF_WORKS = /^(?:các )?(?:ban quản lý dự án|ban ql ?da|bql ?da|chủ đầu tư)(?!\p{L})/u;
const ANSWERS_FOR =
  /^(?:ban quản lý dự án|ban ql ?da|chủ đầu tư|(?:ubnd|ủy ban nhân dân|chủ tịch ubnd) (?:xã|phường|thị trấn|đặc khu)|công ty|trường|trạm)(?!\p{L})/u;

/** `…, kiên quyết yêu cầu chủ đầu tư dừng thi công` */
const ADDED = /,(?: (?:kiên quyết|kịp thời|chủ động|đồng thời|nghiêm khắc))?$/u;

/** `Hội Cựu chiến binh rà soát hội viên, đề nghị cấp có thẩm quyền xem xét`: whom a body that is told something asks to decide */
function isAskedToGrant(view: View, at: number, space: number, told: readonly Range[]): boolean {
  const last = told.at(-1)?.end ?? space;
  return (
    view.lower.startsWith(', đề nghị ', space - 1) &&
    DECIDES.test(view.lower.slice(last, last + 24)) &&
    isToldBefore(view, at, space)
  );
}
const DECIDES = /^\s(?:xem xét|quyết định|phê duyệt|công nhận|cho phép|cho ý kiến|khen thưởng)(?!\p{L})/u;

/** Whether a body at `at` is told something before the order word behind `space`, and is not the one who speaks. */
function isToldBefore(view: View, at: number, space: number): boolean {
  if (!startsParty(view, at)) return false;
  const {parties, end} = readParties(view, at);
  return (
    parties.length > 0 && end < space && isPredicate(view, end + 1) && !SPEAKS.test(view.lower.slice(at, end + 40))
  );
}
const SPEAKS =
  /^(?:(?:phó )?chủ tịch|(?:phó )?thủ tướng|ubnd tỉnh|ủy ban nhân dân tỉnh|bộ trưởng|ban thường vụ|thường trực)|\s(?:ghi nhận|biểu dương|phê bình|thống nhất|đồng ý|nhất trí|đánh giá|lưu ý|nhắc nhở)\s/u;

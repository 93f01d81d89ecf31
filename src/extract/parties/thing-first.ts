import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {lengthened} from './name-lists.ts';
import {findPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

/** A thing stands first of which something is to be done, and behind it who shall do it. */

/**
 * `Ca bệnh nặng phải được các bệnh viện báo cáo …`, `Bản thuyết minh do Phòng Kế hoạch lập, gửi Sở X`: who must do it to
 * something; null where nobody is named so. `opens`: whether the text opens with it.
 */
export function doneBy(view: View, start: number, end: number, opens: boolean): Range[] | null {
  const said = view.lower.slice(start, Math.min(end, start + 240));
  // Each pattern tries many words before it fails; most texts lack the one that it ends in.
  const isPassive = said.includes('được');
  const passive = isPassive ? (DONE_BY.exec(said) ?? PAPER_BY.exec(said)) : null;
  if (passive) return agents(view, start + passive[0].length, end);
  const given = isPassive ? GIVEN_TO.exec(said) : null;
  if (given) return receivers(view, start + given[0].length, end);
  if (!isPassive && !said.includes(' do ')) return null;
  const left = LEFT.exec(said);
  if (opens && left && startsParty(view, start)) return agents(view, start + left[0].length, end);
  if (!opens || startsParty(view, start) || (startsOrder(view, start) && !MADE.test(said))) return null;
  const made = MADE_BY.exec(said);
  if (!made) return null;
  const by = agents(view, start + made[0].length, end);
  return by && goesOn(view, by) ? by : null;
}

/** `Biểu số liệu của từng thôn, Ủy ban nhân dân các xã lập và gửi Sở X trước ngày 15/6`: who stands behind the comma */
export function toldOfThing(view: View, start: number, end: number): Range[] {
  if (startsOrder(view, start) && !MADE.test(view.lower.slice(start, start + 24))) return [];
  const thing = THING.exec(view.lower.slice(start, Math.min(end, start + 240)))?.[0] ?? '';
  for (let comma = thing.indexOf(', '); comma >= 0; comma = thing.indexOf(', ', comma + 1)) {
    const at = start + comma + 2;
    if (!startsParty(view, at) || !NAMED.test(view.text.slice(at, at + 5)) || isInList(view, start, at - 2)) continue;
    const told = subjectsAt(view, at, end, false);
    return goesOn(view, told) ? told : [];
  }
  return [];
}

/** `số liệu của các sở, UBND các huyện`: whether the comma parts those whose thing it is. */
function isInList(view: View, start: number, comma: number): boolean {
  const of = view.lower.lastIndexOf(' của ', comma);
  return of > start && startsParty(view, of + 5) && readParties(view, of + 5).end >= comma;
}

/** Whether what those who are named do is sent on, or due. */
function goesOn(view: View, named: readonly Range[]): boolean {
  const last = named.at(-1)?.end ?? view.text.length;
  const said = view.lower.slice(last, last + 260);
  return !TENSE.test(said.slice(0, 12)) && (GOES_ON.test(said) || SEES_TO.test(said)) && !TOLD.test(said);
}

/** Those named at `at`, where a verb of theirs or nothing more stands behind them. */
function receivers(view: View, at: number, end: number): Range[] | null {
  const told = agents(view, at, end);
  if (told || !startsParty(view, at)) return told;
  const {parties, end: behind} = readParties(view, at);
  return parties.length && /^(?:\s?[,.;]|\scùng\s|$)/u.test(view.text.slice(behind, Math.min(end, behind + 6)))
    ? parties
    : null;
}

/** Those named at `at`, where a verb of theirs stands behind them. */
function agents(view: View, at: number, end: number): Range[] | null {
  if (!startsParty(view, at)) return null;
  const {parties, end: behind} = readParties(view, at);
  if (!parties.length) return null;
  if (AGREES.test(view.lower.slice(behind, behind + 26))) return null;
  const opens = view.text[behind] === ' ' && !isUpperAt(view.text, behind + 1) && startsOrder(view, behind + 1);
  const verb =
    opens || APPROVES.test(view.lower.slice(behind, behind + 12)) ? behind + 1 : findPredicate(view, behind, 40);
  return verb > 0 && verb < end && !/[,;.:]/.test(view.text.slice(behind, verb)) ? lengthened(parties, verb - 1) : null;
}

const APPROVES = /^\s(?:phê duyệt|thông qua)\s/u;

/** `mọi điều chỉnh phải được Tổng Giám đốc chấp thuận`: whose leave is needed; what he must approve by a day is told him */
const AGREES =
  /^\s(?:chấp thuận|đồng ý|cho phép|cho ý kiến|(?:phê duyệt|thông qua)(?! (?:xong|trước (?:ngày|\d)|chậm nhất|trong (?:tháng|quý|năm|ngày|\d)))(?!\p{L}))(?!\p{L})/u;
/** `Dự thảo Nghị định sửa đổi, bổ sung Nghị định số 02 …, … phải được Cục X gửi Bộ Y thẩm định` */
const PAPER_BY =
  /^(?:dự thảo|hồ sơ|báo cáo|kế hoạch|đề án|phương án|tờ trình)\s[^.;:]{3,200}?\s(?:phải|cần)\s(?:kịp thời\s|ngay\s)?được\s/u;
const DONE_BY = /^[^.;:,]{3,90}(?:, [^.;:,]{2,60}){0,2},?\s(?:phải|cần)\s(?:kịp thời\s|ngay\s)?được\s/u;

/** `Nhiệm vụ lập quy hoạch được giao cho UBND huyện thực hiện`, `Chở nước đến các hộ neo đơn được giao cho Huyện đoàn` */
const GIVEN_TO =
  /^(?!(?:đã|theo|căn cứ|trong|tại|nếu|khi|những|để)\s)(?:(?!(?:đã|có|là|vốn|đất|biên chế|kinh phí|chỉ tiêu) )[\p{L}\d-]+,? ){1,16}?được (?:giao|phân công|phân) cho\s/u;

/** `Các huyện còn lại do phòng Giáo dục và Đào tạo tự kiểm tra`: places, and who sees to them */
const LEFT = /^các (?:huyện|xã|phường|thôn|trường|địa bàn|đơn vị|địa phương|cơ sở|điểm) (?:còn lại|khác) do /u;
/** A thing of which no tense is told, and behind `do` or `được` somebody. */
const MADE_BY =
  /^(?:(?!(?:đã|đang|vẫn|chưa|vừa|từng|là|được|do|phải|cần|để|nếu|(?<!sau )khi) )[\p{L}\p{N}/&()“”"'’–-]+(?:[.,]\d[\p{L}\p{N}%)]*)?(?:, | )){2,18}?(?:sẽ )?(?:do|được) /u;
/** The same up to a comma. */
const THING =
  /^(?:(?!(?:đã|đang|vẫn|chưa|vừa|từng|là|được|do|phải|cần|để|nếu|(?<!sau )khi) )[\p{L}\p{N}/&()“”"'’–-]+(?:, | )){2,24}/u;
/** `…, các khoa chủ động sắp xếp vào những ngày khác` */
const SEES_TO =
  /^ (?:chủ động|tự) (?:sắp xếp|bố trí|cân đối|liên hệ|điều chỉnh|xử lý|giải quyết|khắc phục|đăng ký|nhận)(?!\p{L})/u;
/** By a name, or all of them: else a list goes on. */
const NAMED = /^(?:\p{Lu}|[Cc]ác\s|[Mm]ỗi\s|[Tt]ừng\s)/u;
/** Papers by the names of verbs. */
const MADE =
  /^(?:dự (?:thảo|trù|toán)|báo cáo (?:tổng hợp|tổng kết|sơ kết)|(?:kiến nghị|đề xuất|đề nghị|phản ánh) của)\s/u;
const TENSE = /^ (?:đã|đang|vẫn|còn|chưa|vừa|từng) /;
/** What came of it, or by which paper it was sent. */
const TOLD =
  /^[^.;]{0,230}? (?:đã|đạt|nhưng|song|chưa|mới) |^[^.;]{0,200}? tại (?:tờ trình|văn bản|công văn|báo cáo|quyết định) số/u;
/** Up to where it is sent, or by when it is done, before another verb tells how it stands. */
const GOES_ON =
  /^[^.;:]{3,160}; kết quả (?:báo cáo|gửi) |^(?:(?! (?:được|đã|đang|phải|là|chưa|còn(?! lại)|đạt|chiếm|nhưng) )[^.;:]){3,240}?(?:,(?: sau đó)? (?:gửi|trình|chuyển|báo cáo|thông báo)(?: cho| về| đến| lên)? |(?: trước| chậm nhất| muộn nhất| xong| xong trước)(?: là| vào)?(?: ngày| tháng| quý| năm)? [\divx]| trong (?:(?:vòng|thời hạn|quý|tháng) )?(?:không quá )?[\divx]| không quá \d| ngày \d{1,2} (?:hằng|hàng|mỗi) )/u;

import {UNITS, withUnits} from '../../data/units.ts';
import {hasOpenBracket} from '../../text/open-bracket.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {isSmall, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {COLLECTIVE, word} from './lexicon.ts';
import {isPredicate, startsOrder} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {FORBIDDEN} from './told-something.ts';

/** `Do tiến độ chậm, Sở Y tế khẩn trương …`: where the word ends that a sentence's cause begins with; -1 where none does, or `do` tells by whom. */
export function causeEnd(view: View, at: number): number {
  const cause = CAUSE.exec(view.text.slice(at, at + 5));
  if (!cause || startsParty(view, at + cause[0].length) || CAME.test(view.lower.slice(at, at + 320))) return -1;
  return at + cause[0].length - 1;
}
const CAUSE = /^(?:Do|Vì|Bởi) (?=\p{Ll})/u;
/** `Do thiếu vốn, Ban Quản lý dự án tạm dừng thi công`: what came of it */
const CAME =
  /^[^.;]{3,200}, [^,.;]{2,60} (?:xin|đề nghị|kiến nghị|chưa|vẫn|đã|gặp|bị|báo cáo số liệu|hợp đồng thêm|phải (?:thuê|tạm)|hủy \d|chỉ \p{L}{1,7}(?: \p{L}{1,7})?|(?:\p{L}{1,7} ){1,2}được \d)(?!\p{L})|^[^.;]{3,200}, (?:các )?(?:nhà thầu|ban quản lý|công ty|trung tâm|nhà máy|doanh nghiệp)[^,.;]{0,40} (?:tạm )?(?:dừng|ngừng)\s|^[^.;]{3,260} đến nay[.;]?$/u;

/** Adverbials behind which the subject stands without a comma: `Kết thúc đợt kiểm tra các đơn vị báo cáo`. */
const UNPARTED = word('kết thúc', 'khi', 'hết', 'sau');
/** `định kỳ hằng quý`, `mỗi năm ít nhất một lần`, `06 tháng một lần`: a part of patterns. */
export const HOW_OFTEN =
  /(?:(?:định kỳ|cứ)\s)?(?:(?:hằng|hàng|mỗi)\s(?:năm học|năm|học kỳ|quý|tháng|tuần|ngày)(?:\s(?:ít nhất\s)?(?:một|\d{1,2})\slần)?|(?:\d{1,2}|một|hai|ba|sáu)\s(?:ngày|tuần|tháng|quý|năm)\s(?:một|\d{1,2})\slần)/u
    .source;
const WHEN_DAY =
  /(?:ngày\s)?\d{1,2}(?:[/.]\d{1,4}){0,2}(?:\stháng\s\d{1,2}(?:\snăm\s\d{4})?)?(?:\s(?:hằng|hàng)\s(?:tháng|quý|năm))?/u
    .source;
/** `Trước ngày 20/4 `: nothing parts the day from who is told */
export const BY_DAY = new RegExp(
  `^(?:trước|chậm nhất|muộn nhất|trễ nhất|vào|đến|đến hết)\\s(?:là\\s|vào\\s|trước\\s)?${WHEN_DAY}\\s`,
  'u',
);
/** `Trong thời gian chiến dịch, hằng ngày Trung tâm Y tế huyện tổng hợp …` */
export const OFTEN = new RegExp(`^${HOW_OFTEN}\\s`, 'u');
const GOES_BY =
  /(?:căn cứ|trên cơ sở)\s(?:vào\s)?(?:(?:nội dung|yêu cầu|tinh thần|nhiệm vụ)(?:(?:,| và)\s(?:nội dung|yêu cầu|tinh thần|nhiệm vụ))?\s(?:của\s|tại\s|trong\s)?)?/u
    .source;
/** `kế hoạch này`, `hướng dẫn của cấp trên` */
const PAPER =
  /(?:kế hoạch|chương trình|chỉ thị|công văn|hướng dẫn|nghị quyết|quyết định|văn bản|thông báo|đề án)(?:\s(?:này|trên|nêu trên|của (?:UNIT|trường|nhà trường|sở|ngành|bộ|cấp trên|cấp ủy|đơn vị|ubnd (?:UNIT))))?/u
    .source;
/** `tình hình thực tế của địa phương` */
const FACTS =
  /(?:tình hình|điều kiện)(?:\sthực tế)?(?:\s(?:của|tại|ở)\s(?:địa phương|cơ sở|đơn vị|cơ quan|nhà trường|ngành)(?:\s(?:mình|đơn vị|phụ trách))?)?/u
    .source;
/** `Căn cứ kế hoạch này xây dựng …`, `Trên cơ sở kế hoạch của huyện UBND các xã …`: nothing parts the paper from who does what. */
export const BY_PAPER = withUnits(new RegExp(`^${GOES_BY}(?:${PAPER}|${FACTS})\\s`, 'u'));
const CONDITION = /(?:^|\s)(?:nếu|trường hợp|bị)\s/u;
/** `đơn vị nào để xảy ra vi phạm thì người đứng đầu phải chịu trách nhiệm`: who answers for it */
const BEARS =
  /^\s(?:(?:phải|cần)\s)?(?:hoàn toàn\s)?(?:chịu trách nhiệm|kiểm điểm|bồi thường|bị|xử lý|xử phạt|khen thưởng)(?!\p{L})/u;
/** `các cơ quan đó`; `nhiệm vụ tại Kế hoạch này` names an instrument. */
const BACK =
  /(?<!kế hoạch|quyết định|chỉ thị|nghị quyết|công văn|thông báo|văn bản|chương trình|đề án|quy chế|điều|khoản)\s(?:đó|này|nói trên)(?:\s|$)/u;

/** `Kết thúc Tháng hành động các đơn vị báo cáo`, `Trên cơ sở …, Sở X tham mưu`: the subject behind an adverbial. */
export function subjectBehindAdverbial(view: View, start: number, end: number): Range[] {
  const {lower, text} = view;
  const unparted = phraseEnd(UNPARTED, lower, start) >= 0;
  const timed = TIME.test(lower.slice(start, start + 80));
  // `Trên cơ sở danh sách đã duyệt, tập trung kiểm tra các công ty, các hợp tác xã …`: behind what is to be done stand those to whom;
  // not `Trên cơ sở rà soát, đánh giá, các sở …`
  const ground = GROUND.exec(lower.slice(start, start + 16))?.[0].length ?? 0;
  const ofThings = ground > 0 && !startsOrder(view, start + ground);
  let done = false;
  // Where a list ends whose members have been passed over, and those of them who might yet be who is told.
  let listed = -1;
  let spare: Range[] = [];
  // End of a list like `các sở, ngành, địa phương`: who is told does not begin inside it.
  let within = -1;
  for (let at = text.indexOf(' ', start); at >= 0 && at < Math.min(end, start + 700); at = text.indexOf(' ', at + 1)) {
    const comma = lower[at - 1] === ',';
    const inside =
      (at < within && comma && isSmall(text.charCodeAt(at + 1))) || (comma && isInBrackets(text, start, at));
    within = Math.max(within, COLLECTIVE(lower, at + 1));
    if (inside) continue;
    if (!comma && !opensUnparted(lower, start, at, unparted)) continue;
    // `Trên cơ sở Chương trình này, trước ngày 31/7 các sở xây dựng kế hoạch`
    const said = comma ? lower.slice(at + 1, at + 60) : '';
    const day = (BY_DAY.exec(said) ?? OFTEN.exec(said))?.[0].length ?? 0;
    const next = skipCourtesy(view, at + 1 + day);
    // `Căn cứ …, phối hợp với các sở …`: the one above is told, and who follows helps
    if (comma && (HELPED.test(lower.slice(next, next + 34)) || helpsOne(view, next))) return [];
    // `Trong quý II, kiện toàn Ban Chỉ đạo, tổ giúp việc theo quy định`: behind the time stands what is to be done, and to whom
    if (
      comma &&
      timed &&
      startsOrder(view, MODAL.test(lower.slice(next, next + 6)) ? lower.indexOf(' ', next) + 1 : next)
    )
      return [];
    if (comma && startsOrder(view, next) && (ofThings || SENDS.test(lower.slice(next, next + 10)))) done = true;
    // `vụ án xảy ra tại cảng cá Cửa Lở, tỉnh Nam Hải`: where that is
    if (
      comma &&
      UNIT_NAMED.test(text.slice(next, next + 20)) &&
      IN_PLACE.test(text.slice(Math.max(start, at - 90), at)) &&
      !isToldThere(view, readParties(view, next).end + 1)
    )
      continue;
    if (!startsParty(view, next) || (done && isSmall(text.charCodeAt(next)))) continue;
    if (lower.slice(start, at).includes(' thì ')) break;
    const inList =
      comma &&
      !day &&
      (at <= listed || (!endsPlace(lower, Math.max(start, at - 64), at, next) && followsMember(view, start, at)));
    const subjects = subjectsAt(view, next, end, false);
    const last = subjects.at(-1);
    if (inList && last && !MUST.test(lower.slice(last.end, last.end + 20))) {
      if (!spare.length && lower[last.end] !== ',' && isOpenList(view, start, at, last.end)) spare = subjects;
      // `tình hình của địa phương, cơ quan, Chủ tịch UBND các xã bố trí …`
      const common = COMMON.exec(lower.slice(next, next + 104))?.[0].length ?? 0;
      listed = Math.max(listed, common ? next + common : readParties(view, next).end);
      continue;
    }
    if (
      last &&
      (BACK.test(lower.slice(last.start, last.end + 4)) ||
        (/^\s(?:không|chưa|bị|đã)\s/u.test(lower.slice(last.end, last.end + 7)) &&
          // `Trường hợp …, nhà trường không tự thu thêm`
          !FORBIDDEN.test(lower.slice(last.end, last.end + 60))))
    )
      continue;
    if (subjects.length && !/^\s?:/.test(text.slice((subjects.at(-1) as Range).end))) return subjects;
  }
  const behindThen = subjectBehindThen(view, start, end);
  return behindThen.length ? behindThen : listed > 0 ? spare : [];
}

/** `…, đề xuất điều chuyển vốn (Sở X chủ trì, Sở Y phối hợp)`: the comma is of the bracket */
function isInBrackets(text: string, start: number, at: number): boolean {
  const said = text.slice(Math.max(start, at - 160), at);
  return hasOpenBracket(said);
}

/** `Ngay sau khi nước rút, huy động giáo viên, đoàn viên, thanh niên dọn bùn`: those who are sent to do it */
const SENDS = /^(?:huy động|vận động|động viên|phân công|cắt cử|cử)\s/u;

const UNIT_NAMED = withUnits(/^(?:UNIT)\s\p{Lu}/u);
/** `… tại thôn Nà Lốc, huyện Sơn Lĩnh di dời dân`; of `vụ án tại cảng cá Cửa Lở, tỉnh Nam Hải phải kết thúc trong …` the case must */
const isToldThere = (view: View, at: number): boolean =>
  isPredicate(view, at) && !/^(?:phải|cần)\s/.test(view.lower.slice(at, at + 5));
const IN_PLACE = /\p{L}\s(?:tại|ở|thuộc)\s[^,;.]{0,60}?\p{Lu}\p{Ll}*(?:\s\p{Lu}\p{Ll}*)*,$/u;

const GROUND = /^(?:trên cơ sở|căn cứ) (?:vào )?/u;

const COMMON =
  /^(?:cơ quan|đơn vị|địa phương|ngành)(?: (?:có )?liên quan)?(?:, (?:cơ quan|đơn vị|địa phương|ngành)(?: (?:có )?liên quan)?){0,3}(?=,\s)/u;

/**
 * Whether the comma before `at` parts members of a list, `báo cáo của Sở X, Sở Y`, `trách nhiệm của các cá nhân, người đứng
 * đầu`; behind `tại Công văn số 5 ngày 12/9/2025,` a clause has ended.
 */
function followsMember(view: View, start: number, at: number): boolean {
  const behind = MEMBER.exec(view.lower.slice(Math.max(start, at - 64), at))?.[1];
  // `từ các kỳ trước nhưng chưa xong (04 vụ), `, `của UBND tỉnh về giao dự toán, `: a clause, and no list
  if (behind === undefined || /\s(?:nhưng|mà|chưa|về)\s/u.test(behind)) return false;
  const member = at - 1 - behind.length;
  return startsParty(view, member) || /^(?:các|những|mọi|từng|người|cán bộ)\s/.test(behind);
}

const MEMBER =
  /^.*\s(?:của|cho|(?<!đối\s|cùng\s|song\s)với(?!\s(?:đó|việc|quá\strình))|giữa|(?<!kể\s)từ(?!\s(?:ngày|khi|nay|đó|bây|thời|tháng|năm))|tại|báo cáo|(?<!quá\s)trình|gửi|tham mưu|kiến nghị)\s([^,]{0,50}),$/u;

/**
 * `Theo Chương trình của Chính phủ, các bộ xây dựng kế hoạch`, `Để báo cáo UBND tỉnh, các xã lập danh sách`: either the list
 * goes on, or the subject begins.
 */
function isOpenList(view: View, start: number, at: number, behind: number): boolean {
  const {lower, text} = view;
  if (!/^\s(?:\p{Lu}|các\s)/u.test(text.slice(at, at + 5)) || lower.startsWith('sau khi nghe ', start)) return false;
  const before = lower.slice(Math.max(start, at - 64), at);
  return OF.test(before) || (lower.startsWith('để ', start) && HANDED_TO.test(before) && isPredicate(view, behind + 1));
}

const OF = /\scủa\s[^,]{0,50},$/u;
const HANDED_TO = /\s(?:báo cáo|trình|tham mưu|kiến nghị)\s[^,]{0,50},$/u;

/** `khi kết thúc các đơn vị báo cáo`, `nếu có khó khăn, vướng mắc các đơn vị phản ánh` */
function opensUnparted(lower: string, start: number, at: number, unparted: boolean): boolean {
  if (!'cmt'.includes(lower[at + 1] ?? ' ') || !EACH.test(lower.slice(at + 1, at + 6))) return false;
  const told = unparted || /(?:khó khăn|vướng mắc|phát sinh)$/u.test(lower.slice(Math.max(start, at - 10), at));
  return told && !PREPOSITION.test(lower.slice(Math.max(start, at - 9), at));
}

const EACH = /^(?:các|mỗi|từng)\s/u;

/** `Đối với các hộ tại thôn Đồng Tâm, UBND huyện tổ chức …`: a place, and no list that goes on; but `tại xã A, xã B`. */
function endsPlace(lower: string, from: number, comma: number, next: number): boolean {
  return AT_PLACE.test(lower.slice(from, comma)) && !PLACE.test(lower.slice(next, next + 12));
}

const PLACES = ['thôn', 'ấp', 'bản', 'buôn', 'làng', 'khu phố', 'tổ dân phố', ...UNITS].join('|');
const PLACE = new RegExp(`^(?:các\\s)?(?:${PLACES})\\s`, 'u');
const AT_PLACE = new RegExp(
  `\\stại\\s(?:(?:các\\s)?(?:${PLACES})\\s[^,]{1,40}|địa phương|nơi cư trú|hiện trường),$`,
  'u',
);

/** `Trong quý II năm 2023, `, `Trước ngày 30/6, `: nothing but when */
const TIME =
  /^(?:chậm nhất |muộn nhất |trễ nhất )?(?:trong|trước|đến|từ|vào|đến hết|trước mắt,? trong)\s(?:hết\s)?(?:(?:đầu|cuối|giữa)\s)?(?:ngày|tháng|quý|năm|tuần)\s[\divx]{1,4}(?:[/.][\d/.]{1,8})?(?:\s(?:tháng|năm)\s\d{1,4}){0,2},\s/u;
const MODAL = /^(?:phải|cần)\s/u;

const HELPED = /^(?:chủ trì,?\s)?phối hợp\s(?:chặt chẽ\s)?(?:với|cùng)\s/u;
/** `…, phối hợp Sở Y tế, Sở Xây dựng đề xuất …` */
const helpsOne = (view: View, at: number): boolean =>
  view.lower.startsWith(HELPING, at) && startsParty(view, at + HELPING.length);
const HELPING = 'phối hợp ';
/** What makes whoever stands before it one who is told */
export const MUST = /^\s(?:cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|tiếp tục|khẩn trương)\s/u;
const PREPOSITION =
  /(?:^|\s)(?:của|với|tại|cho|về|bởi|do|thuộc|và|từ|đến|theo|trong|là|cùng|các|giữa|trước|trên|nghe|xem xét|kiểm tra|đôn đốc|chỉ đạo|hướng dẫn|lãnh đạo|đại diện)$/u;

/** `những việc thuộc cấp xã thì Chủ tịch UBND xã chịu trách nhiệm`; no order where it hangs on a condition. */
export function subjectBehindThen(view: View, start: number, end: number): Range[] {
  const clause = view.lower.slice(start, end);
  const then = clause.indexOf(' thì ');
  if (then < 0) return [];
  // `Trường hợp Công an đề nghị thì Cục Thuế cung cấp hồ sơ`: only by a name
  if (CONDITION.test(clause.slice(0, then)) && !isUpperAt(view.text, start + then + 5)) return [];
  // `Sở X quán triệt; nơi nào phải sáp nhập thì bí thư trực tiếp đối thoại`: somebody has been told before
  if (start > 0 && clause.slice(0, then).includes(' nào ')) return [];
  const subjects = subjectsAt(view, start + then + 5, end, false);
  const last = subjects.at(-1);
  if (!last || BACK.test(view.lower.slice(last.start, last.end + 4))) return [];
  const hangs = CONDITION.test(clause.slice(0, then)) || clause.slice(0, then).includes(' nào ');
  return hangs && BEARS.test(view.lower.slice(last.end, last.end + 50)) ? [] : subjects;
}

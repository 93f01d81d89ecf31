import type {Range} from '../../text/range.ts';
import {endsInColon, isSmall} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {clauseStart} from './clauses.ts';
import {countedBodies} from './counted.ts';
import {ORDER, orderAt, orderBehindBlank} from './order-words.ts';
import {personsInCharge, readPersons} from './persons.ts';
import {HALF_NOUN, isPredicate, startsOrder} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {readTransfer} from './transfers.ts';

/** Whom an order word tells, wherever in the clause it stands; null where none does. */
export function readOrder(view: View, start: number, end: number, implied: boolean): Range[] | null {
  const at = clauseStart(view, start);
  const order = orderAt(view, at);
  // `Xây dựng kế hoạch; phân công giáo viên trực`, `Rà soát hiện trạng; yêu cầu các tổ chức cung cấp số liệu`: whom the one above tells
  if (order >= 0 && implied && isSmall(view.text.charCodeAt(at)) && TELLS.test(view.lower.slice(at, at + 10)))
    return [];
  if (order >= 0 && SENDS.test(view.text.slice(at, at + 60))) return [];
  if (order >= 0) {
    // `Giao đồng chí Quàng Văn Tâm: …`
    const persons = readPersons(view, ORDER(view.lower, at) + 1, end);
    if (persons.length) return persons;
    const charged = personsInCharge(view, ORDER(view.lower, at) + 1, end);
    if (charged.length) return charged;
    const counted = countedBodies(view, order, end, true);
    return counted.length ? counted : subjectsAt(view, order, end, true);
  }
  const invited = INVITES.exec(view.lower.slice(at, at + 24));
  if (invited && startsParty(view, at + invited[0].length)) {
    const guests = subjectsAt(view, at + invited[0].length, end, false);
    const last = guests.at(-1);
    return last && !ATTENDS.test(view.lower.slice(last.end, last.end + 30)) ? guests : null;
  }
  const {lower} = view;
  for (let next = orderBehindBlank(view, at, end); next >= 0; next = orderBehindBlank(view, next, end)) {
    const behind = orderAt(view, next);
    const space = next - 1;
    const nounBefore = NOUN_BEFORE.test(lower.slice(Math.max(at, space - 12), space));
    if (behind < 0 || isPassive(view, at, space) || (nounBefore && !BLAMES_AND.test(lower.slice(at, space)))) continue;
    // the clause may begin behind the comma of what is told
    const before = lower.slice(Math.max(0, space - 320), space);
    if (ASKED_BY_PAPER.test(before) && !DUE_BY.test(lower.slice(next, end))) continue;
    if (TOLD_BEFORE.test(before) && !isStillDue(lower.slice(next, end))) continue;
    if (/^ủy quyền (?!cho )/.test(lower.slice(next, next + 13)) && !authorises(view, space)) continue;
    if (
      isGivenThing(view, at, space) ||
      isProposed(view, at, space) ||
      asksByPaper(view, at, space) ||
      isLaidDown(view, at, space)
    )
      continue;
    // `phải hướng dẫn, yêu cầu các đơn vị khắc phục`: what somebody above shall do
    if (
      implied &&
      lower[space - 1] === ',' &&
      (followsVerb(view, start, space - 1) || SENT.test(view.text.slice(space, space + 60)))
    )
      continue;
    // `Lần này giao đồng chí Quàng Văn Tâm đi cùng trưởng thôn`
    const named = ORDER(lower, next) + 1;
    const persons = named < behind && !startsParty(view, behind) ? readPersons(view, named, end) : [];
    if (persons.length && /^(?:giao|ủy quyền) /.test(lower.slice(next, next + 9))) return persons;
    if (!startsParty(view, behind) || ordersOn(view, at, space) || sendsSomebody(view, at, space)) continue;
    const told = subjectsAt(
      view,
      behind,
      end,
      DECIDED.test(lower.slice(at, space)) ||
        MATTER.test(lower.slice(at, at + 10)) ||
        (lower.startsWith('giao ', next) && endsInColon(view.text, start, end)),
    );
    if (told.length && !isAskedByBody(view, at, space, told) && !isAskedToGrant(view, at, space, told)) return told;
  }
  const passed = readTransfer(view, at, end);
  return passed.length ? passed : null;
}

/** `Đại biểu A có thư gửi Thủ tướng, trong đó đề nghị …`: what the paper asks for that is told of */
const ASKED_BY_PAPER = /\scó (?:thư|văn bản|công văn|đơn|kiến nghị) [^.;:]{2,200}, trong đó$/u;

/** `…, Chủ tịch UBND tỉnh ủy quyền Giám đốc Sở A …`: an authority, and nothing of it but its name before the verb that ends at `space` */
function authorises(view: View, space: number): boolean {
  const from = AUTHORITY.exec(view.text.slice(Math.max(0, space - 110), space));
  if (!from) return false;
  const start = space - from[0].length + (from[1] as string).length;
  return readParties(view, start).end === space;
}
const AUTHORITY = /(^|, |\. )(?:Chủ tịch|Giám đốc|Bộ trưởng|Hiệu trưởng|UBND|Ủy ban nhân dân)\s[^,.;:]{3,80}$/u;

/** `Tổng cục đã chỉ đạo triển khai một số biện pháp, đồng thời yêu cầu Cục Thuế các tỉnh báo cáo`: told with what has been done */
const TOLD_BEFORE =
  /\sđã (?:kịp thời )?(?:chỉ đạo|ban hành|có (?:văn bản|công văn)|hướng dẫn|tổ chức)\s[^.;:]{2,300},? (?:đồng thời|và)$/u;

/** `…, đồng thời đề nghị …`, `… báo cáo kết quả trước ngày 05/4`: what is asked for still */
const isStillDue = (lower: string): boolean => lower.startsWith('đề nghị ') || DUE_BY.test(lower);
const DUE_BY = /\s(?:trước|chậm nhất|xong trong|trong) (?:ngày |tháng |quý )?\d/u;

/** `Mời Viện kiểm sát nhân dân tỉnh phối hợp kiểm sát …`: an equal is asked to do something; `mời … dự họp` is no order. */
const INVITES = /^(?:trân trọng |kính )?mời\s/u;
const ATTENDS = /^\s(?:đến |về |cùng )?(?:dự|họp|tham dự|tham gia(?! (?:ý kiến|góp ý|phối hợp|giám sát))|cử)(?!\p{L})/u;

/** `Giám đốc phê bình Xí nghiệp Bắc và yêu cầu Giám đốc Xí nghiệp giải trình` */
const BLAMES_AND = /\s(?:phê bình|nhắc nhở|không đồng ý|chưa đồng ý)\s[^.;:]{3,160}\svà$/u;

/** `Ban Quản lý dự án kiểm tra hiện trường, yêu cầu nhà thầu khắc phục`: what a body that is told something asks of those it deals with */
function isAskedByBody(view: View, at: number, space: number, told: readonly Range[]): boolean {
  return (
    view.lower[space - 1] === ',' && told.every(({start}) => isPeople(view, start)) && isToldBefore(view, at, space)
  );
}

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

/** Those whom bodies deal with, and who are no bodies themselves. */
export const isPeople = ({lower}: View, at: number): boolean => PEOPLE.test(lower.slice(at, at + 40));
const PEOPLE =
  /^(?:các |những )?(?:người (?:nộp|dân|bệnh|học|sử dụng|mua|bán|vi phạm|có|lao động)|doanh nghiệp|hộ|cá nhân|tổ chức|khách hàng|(?:chủ đầu tư, )?nhà thầu|chủ đầu tư|cơ sở kinh doanh)(?!\p{L})/u;
const SPEAKS =
  /^(?:(?:phó )?chủ tịch|(?:phó )?thủ tướng|ubnd tỉnh|ủy ban nhân dân tỉnh|bộ trưởng|ban thường vụ|thường trực)|\s(?:ghi nhận|biểu dương|phê bình|thống nhất|đồng ý|nhất trí|đánh giá|lưu ý|nhắc nhở)\s/u;

/** `Đảng ủy các xã phân công cấp ủy viên phụ trách từng thôn`: many who are told to order something; one who does so speaks. */
function ordersOn(view: View, at: number, space: number): boolean {
  if (!/(?:^|\s)(?:các|mỗi|từng)\s/u.test(view.lower.slice(at, Math.min(space, at + 80)))) return false;
  return startsParty(view, at) && readParties(view, at).end === space;
}

/** `Ban Thường vụ phân công cán bộ theo dõi`: it need not say whom it sends, and does it itself. */
function sendsSomebody(view: View, at: number, space: number): boolean {
  if (!SENT.test(view.text.slice(space, space + 60)) || !startsParty(view, at)) return false;
  const {end} = readParties(view, at);
  // `Các trường tổ chức trực, phân công cán bộ trực`, `Công an huyện phối hợp với các xã phân công lực lượng trực`
  return end === space || view.lower[space - 1] === ',' || HELPED.test(view.lower.slice(end, end + 24));
}

const HELPED = /^,?\s(?:chủ trì,?\s)?phối hợp\s/u;

const SENT =
  /^\s(?:phân công (?:cán bộ|công chức|viên chức|chuyên viên|giáo viên|nhân viên|lãnh đạo|thành viên|lực lượng|bộ phận|người)|giao (?:giáo viên(?: chủ nhiệm| bộ môn)?|nhân viên|chuyên viên|cán bộ))(?:(?:, | và )(?:cán bộ|công chức|viên chức|giáo viên|nhân viên))*(?:,\s|\s)(?!các\s|chưa\s|còn\s|\p{Lu})/u;

/** `Phân công cán bộ đầu mối theo dõi`, `Phân công lãnh đạo đơn vị trực`: whoever is told sends one of its own, and need not say whom. */
const SENDS =
  /^[Pp]hân công (?:cán bộ|công chức|viên chức|nhân viên|cấp ủy viên|đảng ủy viên|ủy viên|thành viên|chuyên viên|thẩm tra viên|kiểm soát viên|(?:giáo|giảng) viên(?! (?:chủ nhiệm|bộ môn))|lãnh đạo|người(?!\sđứng))(?:, (?:công chức|viên chức|nhân viên|người lao động))*\s(?!\p{Lu}|các\s|từng\s|thuộc\s)/u;
const CONDITION = /^(?:khi|nếu|(?:trong )?trường hợp|đối với)\s/u;

const TELLS = /^(?:phân công|yêu cầu)\s/u;

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

/** `các bộ, ngành liên quan rà soát, yêu cầu các tổ chức …` */
const LOOKS_AFTER = /\s(?:rà soát|kiểm tra|hướng dẫn|chỉ đạo|đôn đốc|nhắc nhở|giám sát|vận động|tuyên truyền)$/u;

/**
 * `các nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao`; not `do Sở Tư pháp trình, yêu cầu`, not `Nhận được Công văn này,
 * Sở Y tế yêu cầu`, not `để người dân được đón Tết, Bộ X đề nghị`.
 */
function isPassive(view: View, from: number, at: number): boolean {
  const start = Math.max(from, at - 90);
  const passive = view.lower[at - 1] === ',' ? null : PASSIVE.exec(view.lower.slice(start, at));
  if (!passive) return false;
  const by = start + passive.index + passive[0].length;
  return !view.lower.slice(by, at).includes(',') || startsParty(view, skipCourtesy(view, by));
}

const PASSIVE = /(?<!nhận)\s(?:được|do)\s(?=[^.;:]{0,80}$)/u;

/** `đề xuất Đảng đoàn, Thường trực phân công các cơ quan …`: what a superior is asked to order. */
function isProposed(view: View, from: number, at: number): boolean {
  if (view.lower[at - 1] === ',') return false;
  const start = Math.max(from, at - 110);
  const asked = PROPOSES.exec(view.lower.slice(start, at));
  const superior = asked ? start + asked.index + asked[0].length : -1;
  return asked !== null && startsParty(view, superior) && !speaksBehind(view, superior, at);
}

/** `Luật Hoa và Nghị định số 6/2022/NĐ-CP giao Bộ X chủ trì thành lập …`: what an instrument has laid down before */
const isLaidDown = (view: View, at: number, space: number): boolean =>
  INSTRUMENT.test(view.text.slice(at, at + 40)) && !view.text.slice(at, space).includes(', ');

const INSTRUMENT =
  /^(?:Bộ )?(?:[Ll]uật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)\s(?!này|nêu|của\s(?:tôi|chúng))/u;

/** `lập hồ sơ đề nghị UBND tỉnh công nhận`: whoever is told to draw it up asks somebody above for something. */
export function asksByPaper(view: View, from: number, at: number): boolean {
  const paper = view.lower.startsWith(' đề nghị ', at)
    ? PAPER.exec(view.lower.slice(Math.max(from, at - 130), at))
    : null;
  if (!paper) return false;
  return !paper[1] || GRANTED.test(view.lower.slice(at, at + 130));
}

/** `Để tham mưu UBND tỉnh giao biên chế năm tới, Sở Nội vụ đề nghị các sở …`: behind the comma somebody else orders. */
function speaksBehind(view: View, superior: number, at: number): boolean {
  const comma = view.lower.lastIndexOf(', ', at);
  if (comma <= superior || !startsParty(view, comma + 2) || readParties(view, comma + 2).end !== at) return false;
  return readParties(view, superior).end < comma;
}

/** `… lập danh sách`, `… lập danh sách hộ tiêu biểu`, `… lập biên bản, đề nghị` */
const PAPER =
  /(?:^|\s)(?<!(?:khi|nếu|sau) )(?:lập|làm|hoàn (?:thiện|chỉnh|tất)|xây dựng|chuẩn bị|có|gửi|trình|nộp|tổng hợp|soạn thảo)\s(?:\p{L}+\s){0,2}?(?:hồ sơ|danh sách|tờ trình|văn bản|công văn|thủ tục|(?<=lập )biên bản,?)(?:\strình,|(\s[^.;:]{2,80}(?<!,|\svà)))?$/u;
const GRANTED =
  /\s(?:khen|biểu dương|tặng|công nhận|xét|xem xét|phê duyệt|thẩm định|quyết định|cấp|hỗ trợ|bổ sung|cho phép|chấp thuận|ban hành|giải quyết)(?!\p{L})/u;

const PROPOSES = new RegExp(`(?:^|\\s)(?:đề xuất|kiến nghị|tham mưu|(?<!${HALF_NOUN} )trình)\\s`, 'u');

/** `Thống nhất giao Sở Y tế là đơn vị vận hành`: an order as if it stood first. */
const DECIDED = /^(?:cơ bản\s)?(?:thống nhất|đồng ý|nhất trí|quyết định)$/u;

/** `việc xác minh nhân thân của đối tượng giao Công an các xã` */
const MATTER = /^(?:việc|công tác|nhiệm vụ)\s/u;

/** `Hướng dẫn về tài sản giao cho doanh nghiệp quản lý`: who has the thing, and not who is told */
const isGivenThing = (view: View, at: number, space: number): boolean =>
  view.lower.startsWith(' giao cho ', space) &&
  THING.test(view.lower.slice(Math.max(at, space - 12), space)) &&
  (startsOrder(view, at) || startsParty(view, at));
const THING = /\s(?:hạ tầng|tài sản|diện tích|đất|rừng|mặt bằng|mặt nước|vốn)$/u;

/** Behind these an order word is a noun, or belongs to a relative clause or a purpose: `theo yêu cầu`, `nhiệm vụ được giao`, `để giao cho các xã`. */
const NOUN_BEFORE =
  /(?:^|\s)(?:theo|xét|tại|các|những|được|đã|có|của|đáp ứng|đạt|nội dung|là|số|việc|do|bảo đảm|và|về|với|trên|quyền|trường hợp|nếu|phương án|hoặc|có thể|đặt hàng,?|bàn|chuyển|thu hồi|để|không|chưa)$/u;

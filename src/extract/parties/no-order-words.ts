import type {View} from '../../text/view.ts';
import {HALF_NOUN, startsOrder} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** Whether the order word behind `space` is none in the clause from `at` to `end`: a noun, a passive, what a paper asks for, what has been told. */
export function isNoOrderWord(view: View, at: number, space: number, end: number): boolean {
  const {lower} = view;
  if (isPassive(view, at, space) || isNoun(lower, at, space)) return true;
  // the clause may begin behind the comma of what is told
  const before = lower.slice(Math.max(0, space - 320), space);
  const said = lower.slice(space + 1, end);
  return (
    (ASKED_BY_PAPER.test(before) && !DUE_BY.test(said)) ||
    (TOLD_BEFORE.test(before) && !isStillDue(said)) ||
    (/^ủy quyền (?!cho )/.test(lower.slice(space + 1, space + 14)) && !authorises(view, space)) ||
    isGivenThing(view, at, space) ||
    isProposed(view, at, space) ||
    asksByPaper(view, at, space) ||
    isLaidDown(view, at, space)
  );
}

/** `theo yêu cầu`, `nhiệm vụ được giao`; not `Giám đốc phê bình Xí nghiệp Bắc và yêu cầu Giám đốc Xí nghiệp giải trình`, where it stands behind a verb of its own. */
const isNoun = (lower: string, at: number, space: number): boolean =>
  NOUN_BEFORE.test(lower.slice(Math.max(at, space - 20), space)) && !BLAMES_AND.test(lower.slice(at, space));

/** Behind these an order word is a noun, or belongs to a relative clause or a purpose: `theo yêu cầu`, `nhiệm vụ được giao`, `để giao cho các xã`. */
const NOUN_BEFORE =
  /(?:^|\s)(?:theo|xét|tại|các|những|được|đã|có|của|đáp ứng|đạt|nội dung|là|làm cơ sở|làm căn cứ|số|việc|do|bảo đảm|và|về|với|trên|quyền|trường hợp|nếu|phương án|hoặc|có thể|đặt hàng,?|bàn|chuyển|thu hồi|để|không|chưa|nhóm|(?:trước|sau) khi)$/u;
const BLAMES_AND = /\s(?:phê bình|nhắc nhở|không đồng ý|chưa đồng ý)\s[^.;:]{3,160}\svà$/u;

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

/** `Đại biểu A có thư gửi Thủ tướng, trong đó đề nghị …`: what the paper asks for that is told of */
const ASKED_BY_PAPER = /\scó (?:thư|văn bản|công văn|đơn|kiến nghị) [^.;:]{2,200}, trong đó$/u;

/** `Tổng cục đã chỉ đạo triển khai một số biện pháp, đồng thời yêu cầu Cục Thuế các tỉnh báo cáo`: told with what has been done */
const TOLD_BEFORE =
  /\sđã (?:kịp thời )?(?:chỉ đạo|ban hành|có (?:văn bản|công văn)|hướng dẫn|tổ chức)\s[^.;:]{2,300},? (?:đồng thời|và)$/u;

/** `…, đồng thời đề nghị …`, `… báo cáo kết quả trước ngày 05/4`: what is asked for still */
const isStillDue = (lower: string): boolean => lower.startsWith('đề nghị ') || DUE_BY.test(lower);
const DUE_BY = /\s(?:trước|chậm nhất|xong trong|trong) (?:ngày |tháng |quý )?\d/u;

/** `…, Chủ tịch UBND tỉnh ủy quyền Giám đốc Sở A …`: an authority, and nothing of it but its name before the verb that ends at `space` */
function authorises(view: View, space: number): boolean {
  const from = AUTHORITY.exec(view.text.slice(Math.max(0, space - 110), space));
  if (!from) return false;
  const start = space - from[0].length + (from[1] as string).length;
  return readParties(view, start).end === space;
}
const AUTHORITY = /(^|, |\. )(?:Chủ tịch|Giám đốc|Bộ trưởng|Hiệu trưởng|UBND|Ủy ban nhân dân)\s[^,.;:]{3,80}$/u;

/** `Hướng dẫn về tài sản giao cho doanh nghiệp quản lý`: who has the thing, and not who is told */
const isGivenThing = (view: View, at: number, space: number): boolean =>
  view.lower.startsWith(' giao cho ', space) &&
  THING.test(view.lower.slice(Math.max(at, space - 12), space)) &&
  (startsOrder(view, at) || startsParty(view, at));
const THING = /\s(?:hạ tầng|tài sản|diện tích|đất(?: (?:lâm|nông) nghiệp)?|rừng|mặt bằng|mặt nước|vốn)$/u;

/** `đề xuất Đảng đoàn, Thường trực phân công các cơ quan …`: what a superior is asked to order. */
function isProposed(view: View, from: number, at: number): boolean {
  if (view.lower[at - 1] === ',') return false;
  const start = Math.max(from, at - 110);
  const asked = PROPOSES.exec(view.lower.slice(start, at));
  const superior = asked ? start + asked.index + asked[0].length : -1;
  return asked !== null && startsParty(view, superior) && !speaksBehind(view, superior, at);
}

const PROPOSES = new RegExp(`(?:^|\\s)(?:đề xuất|kiến nghị|tham mưu|(?<!${HALF_NOUN} )trình)\\s`, 'u');

/** `Để tham mưu UBND tỉnh giao biên chế năm tới, Sở Nội vụ đề nghị các sở …`: behind the comma somebody else orders. */
function speaksBehind(view: View, superior: number, at: number): boolean {
  const comma = view.lower.lastIndexOf(', ', at);
  if (comma <= superior || !startsParty(view, comma + 2) || readParties(view, comma + 2).end !== at) return false;
  return readParties(view, superior).end < comma;
}

/** `lập hồ sơ đề nghị UBND tỉnh công nhận`: whoever is told to draw it up asks somebody above for something. */
export function asksByPaper(view: View, from: number, at: number): boolean {
  const paper = view.lower.startsWith(' đề nghị ', at)
    ? PAPER.exec(view.lower.slice(Math.max(from, at - 130), at))
    : null;
  if (!paper) return false;
  return !paper[1] || GRANTED.test(view.lower.slice(at, at + 130));
}

/** `… lập danh sách`, `… lập danh sách hộ tiêu biểu`, `… lập biên bản, đề nghị` */
const PAPER =
  /(?:^|\s)(?<!(?:khi|nếu|sau) )(?:lập|làm|hoàn (?:thiện|chỉnh|tất)|xây dựng|chuẩn bị|có|gửi|trình|nộp|tổng hợp|soạn thảo)\s(?:\p{L}+\s){0,2}?(?:hồ sơ|danh sách|tờ trình|văn bản|công văn|thủ tục|(?<=lập )biên bản,?)(?:\strình,|(\s[^.;:]{2,80}(?<!,|\svà)))?$/u;
const GRANTED =
  /\s(?:khen|biểu dương|tặng|công nhận|xét|xem xét|phê duyệt|thẩm định|quyết định|cấp|hỗ trợ|bổ sung|cho phép|chấp thuận|ban hành|giải quyết)(?!\p{L})/u;

/** `Luật Hoa và Nghị định số 6/2022/NĐ-CP giao Bộ X chủ trì thành lập …`: what an instrument has laid down before */
const isLaidDown = (view: View, at: number, space: number): boolean =>
  INSTRUMENT.test(view.text.slice(at, at + 40)) && !view.text.slice(at, space).includes(', ');

const INSTRUMENT =
  /^(?:Bộ )?(?:[Ll]uật|Nghị định|Nghị quyết|Thông tư|Quyết định|Chỉ thị)\s(?!này|nêu|của\s(?:tôi|chúng))/u;

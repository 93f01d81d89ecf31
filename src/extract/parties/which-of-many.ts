import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {ADVERB} from './lexicon.ts';
import {isPredicate} from './predicate.ts';
import {readParty} from './read-party.ts';

/** Clauses behind a name that tell which of many are meant: the end of each, where what those must do begins. */

/** `các đơn vị có chức năng đào tạo, bồi dưỡng … phối hợp`: where the clause that tells which ends; null where none begins here. */
export function relativeEnd(view: View, at: number, parties: readonly Range[]): number | null {
  // `các sở chưa hoàn thành nhiệm vụ khẩn trương thực hiện`
  const said = view.lower.slice(at, at + 240);
  const short = parties.length ? (FALLS_SHORT.exec(said) ?? FALLS_SHORT_AND_DUE.exec(said)) : null;
  if (short) return at + short[0].length;
  const afflicted = parties.length ? afflictedEnd(view, at) : -1;
  if (afflicted > 0) return afflicted;
  const there = parties.length ? SAID_THERE.exec(said) : null;
  if (there && isPredicate(view, at + there[0].length)) return at + there[0].length;
  if (!parties.length || !CHARGED.test(view.lower.slice(at, at + 15))) return null;
  // `… thuộc phạm vi quản lý của UBND tỉnh niêm yết công khai`
  const under = /^[^.;:]{14,110}?\sthuộc (?:phạm vi|thẩm quyền) quản lý của\s/u.exec(view.lower.slice(at, at + 150));
  const body = under ? readParty(view, at + under[0].length) : -1;
  if (body > 0 && isPredicate(view, body + 1)) return body + 1;
  const verb =
    /^[^.;:]{14,160}?\s(?=(?:phối hợp|chủ trì|có trách nhiệm|chịu trách nhiệm|triển khai|tổ chức|thực hiện|tham mưu|rà soát|khẩn trương|chủ động|báo cáo)\s)/u.exec(
      view.lower.slice(at, at + 190),
    );
  return verb ? at + verb[0].length : null;
}

/** `Thủ trưởng các cơ quan nêu tại Chương II phân công …`, `các đơn vị có tên trong lịch kiểm tra chuẩn bị …`: where those are named who are meant */
const SAID_THERE =
  /^\s(?:(?:còn|có)\s(?:các\s)?(?:nhiệm vụ|việc|nội dung)\s(?:quá hạn\s|được giao\s)?)?(?:được\s)?(?:nêu|ghi|có tên|liệt kê|giao nhiệm vụ|phân công phụ trách địa bàn)\s(?:tại|trong|ở)\s(?:chương|mục|điều|phần|khoản|phụ lục|danh sách|lịch|kế hoạch|thông báo|quyết định|công văn|chỉ thị)(?:\s(?:số\s)?[ivx\d][\p{L}\d./-]{0,24})?(?:\s(?:này|kèm theo|trên|nêu trên|kiểm tra|làm việc|công tác)){0,2},?\s/u;

/** `UBND các huyện bị ảnh hưởng bởi mưa lũ thống kê thiệt hại`, `các xã đang có dịch lập chốt`: where what they must do begins; -1 where nothing has befallen them */
function afflictedEnd(view: View, at: number): number {
  const said = view.lower.slice(at, at + 110);
  const afflicted = AFFLICTED.exec(said);
  if (!afflicted) return -1;
  const from = afflicted[0].length;
  const by = CAUSE.exec(said.slice(from));
  if (!by) return isPredicate(view, at + from + 1) ? at + from + 1 : -1;
  for (let space = from + by[0].length; space >= 0; space = said.indexOf(' ', space + 1)) {
    if (/[.,;:]/.test(said.slice(from, space))) return -1;
    if (isPredicate(view, at + space + 1)) return at + space + 1;
  }
  return -1;
}

const AFFLICTED =
  /^\s(?:bị (?:ảnh hưởng|thiệt hại|tác động|ngập(?: úng| lụt| sâu)?|cô lập|chia cắt|sạt lở|hư hỏng|hư hại|dịch|phê bình|nhắc nhở|thu hồi đất|chậm tiến độ)|nằm(?=\s(?:trong|ở|trên|dọc|ven|gần)\s)|(?:đang |đã )?(?:có|xảy ra|xuất hiện|còn) (?:ổ )?dịch(?: bệnh)?)(?: trực tiếp| nặng nề| nặng| nghiêm trọng| lớn)?(?!\p{L})/u;
const CAUSE = /^\s(?:bởi|do|của|vì|trong|tại|sau|ở|trên|dọc|ven|gần)(?=\s)/u;

/** Of a body, that it has not done something, or how far it has come; and then what it must do. */
const FALLS_SHORT =
  /^\s(?:chưa|còn|chậm(?! nhất)|có (?:tỷ lệ|số|kết quả|dự án|vướng mắc)|đang|để xảy ra|\p{Ll}{2,6} dưới(?=\s\d))\s[^.,;:]{2,110}?\s(?=(?:khẩn trương|phải|cần|tập trung|tiếp tục|nghiêm túc|có trách nhiệm|chịu trách nhiệm|chủ động)\s)/u;
/** `Các đơn vị chưa nộp hồ sơ báo cáo giải trình trước ngày 20/3`, `Các sở có tên tại Phụ lục gửi báo cáo chậm nhất ngày 5/4`: where what follows is due */
const FALLS_SHORT_AND_DUE =
  /^\s(?:chưa|chậm|còn|nêu tại|có (?:tên|tỷ lệ|trường|dự án|nhu cầu|công trình|hồ sơ|sản phẩm|người|học sinh))\s[^.,;:]{2,90}?(?<!(?:chậm|nộp|gửi|lập|trình|chuẩn bị))\s(?=(?:báo cáo|hoàn thành|gửi|rà soát|nộp|kiểm điểm|giải trình|đẩy nhanh)[\s,](?:[^.;]{0,90}\s)?(?:trước|chậm nhất|muộn nhất|xong)\s)/u;
const CHARGED = /^\scó chức năng\s/u;

/**
 * `Cơ quan tiếp nhận hồ sơ có trách nhiệm trả kết quả`, `Ban Chỉ đạo phát triển du lịch các xã có trách nhiệm`: where what
 * they are charged with begins so, a verb before it belongs to the name. -1 where none does.
 */
export function chargedEnd(view: View, at: number): number {
  if (!isPredicate(view, at + 1) || phraseEnd(ADVERB, view.lower, at + 1) >= 0) return -1;
  const verb = /^\s(?!phối hợp\svới\s)(?:[^,.;:()]|(?<=\d)[.,](?=\d)){3,60}?(?=\s(?:có|chịu)\strách\snhiệm\s)/u.exec(
    view.lower.slice(at, at + 90),
  );
  // `đưa tin về lời hứa của các cơ quan chịu trách nhiệm giải trình`: others who are charged
  if (!verb || verb[0].endsWith(' và') || OF_OTHERS.test(verb[0])) return -1;
  // `Sở Công Thương hướng dẫn chủ đầu tư có trách nhiệm liên hệ …`: whom it tells
  const told = TELLS.exec(verb[0]);
  if (told && readParty(view, at + told[0].length) === at + verb[0].length) return -1;
  const grounds = verb[0].search(/\s(?:căn cứ|theo|trên cơ sở)\s/u);
  return at + (grounds > 0 ? grounds : verb[0].length);
}

const TELLS = /^\s(?:hướng dẫn|yêu cầu|đôn đốc|chỉ đạo|thông báo(?: cho)?|đề nghị|nhắc nhở|phân công|giao)\s/u;
const OF_OTHERS = /\s(?:của|cho|với|từ)\s(?:các|những)\s\p{L}[^,;]{1,40}$/u;

/**
 * `Các đơn vị được phân bổ vốn tại Điều 1 chịu trách nhiệm tổ chức thực hiện`, `Thủ trưởng các đơn vị nêu tại Điều 1 có trách nhiệm …`:
 * the end of what they get, or of where they are named, behind which they are charged; -1 where they are not.
 */
export function grantedEnd(view: View, at: number): number {
  const said = view.lower.slice(at, at + 200);
  const granted = GRANTED.exec(said) ?? BEING.exec(said) ?? NAMED_THERE.exec(said);
  return granted ? at + granted[0].length : -1;
}

/** `Các thành viên là trưởng khoa chịu trách nhiệm triển khai tại khoa mình` */
const BEING =
  /^\slà\s(?:trưởng|thủ trưởng|lãnh đạo|đại diện|giám đốc)\s[^.;:]{2,70}?(?=\s(?:có|chịu)\strách\snhiệm\s)/u;

const NAMED_THERE =
  /^\s(?:(?:được\s)?(?:nêu|ghi|quy định|phân công|liệt kê|thành lập|giao nhiệm vụ|có tên)\s)?(?:tại|trong|ở|theo(?=\s(?:danh sách|phụ lục)))\s(?:(?:khoản|mục|điểm)\s[\p{L}\d]{1,4},?\s){0,3}(?:(?:điều|mục|khoản)\s\d|phụ lục|danh sách)(?![^.,;:]{0,60}\s(?:luật|nghị định|thông tư|hiến pháp)\s)(?:[^.,;:]{1,60}?)?(?=\s(?:có|chịu)\strách\snhiệm\s|\sphải\s)/u;

const GRANTED =
  /^\sđược\s(?:phân bổ|bố trí|hỗ trợ|cấp|chọn|thụ hưởng|lấy ý kiến|hỏi ý kiến|xin ý kiến)(?:\s[^.;:]{3,140}?)?(?=\s(?:có|chịu)\strách\snhiệm\s)/u;

/** `Cán bộ tiếp nhận phải hướng dẫn`, `Người nộp thuế thuộc diện lập báo cáo phải nộp …`: the end of which of them it is who must; -1 where none stands. */
export function dutyEnd(view: View, name: Range, at: number): number {
  const said = view.lower.slice(at, at + 120);
  // `Cán bộ coi thi: Thực hiện đúng quy chế`
  const called = POST.test(view.text.slice(name.start, at)) ? CALLED.exec(said) : null;
  if (called) return at + called[0].length;
  if (!said.includes(' phải ')) return -1;
  const which =
    UNDER_RULE.exec(said) ?? (BARE_ROLE.test(view.text.slice(name.start, at)) ? WHICH_WORK.exec(said) : null);
  return which ? at + which[0].trimEnd().length : -1;
}

const UNDER_RULE = /^\sthuộc (?:diện|đối tượng|trường hợp|nhóm)\s[^,.;:()]{3,90}?(?=\sphải\s)/u;
const BARE_ROLE = /^(?:cán bộ|công chức|viên chức|nhân viên|giáo viên|chuyên viên|cơ quan|đơn vị|bộ phận)$/iu;
const POST = /^(?:cán bộ|công chức|viên chức|nhân viên|giáo viên|chuyên viên)$/iu;
const CALLED = /^\s(?:\p{Ll}{1,7}\s){0,4}\p{Ll}{1,7}(?=:\s)/u;
const WHICH_WORK =
  /^\s(?!phối hợp\svới\s)(?:(?!(?:khi|để|nếu|theo|trong|trước|sau|và|đã|chưa|không|là|được|bị|các|thì)\s)\p{Ll}{1,7}\s){1,6}(?<=\s)(?=phải\s)/u;

import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {VERB} from './lexicon.ts';

/** What a body is for, or does, as a part of its name, though the words are verbs elsewhere. */

/** End of such a part behind the name in `[from, end)`; -1 where none stands. */
export function purposeEnd(view: View, from: number, end: number): number {
  const {lower, text} = view;
  const before = text.slice(Math.max(0, end - 12), end);
  if (text[end] === ',' || LEGAL_FORM.test(before) || TRADE.test(before)) return tradeEnd(view, from, end);
  if (lower.endsWith('tổ', end) || lower.endsWith('bộ phận', end)) {
    const helps = HELPS.exec(lower.slice(end, end + 32));
    if (helps) return end + helps[0].trimEnd().length;
  }
  if (lower.endsWith('cơ quan', end) || lower.endsWith('đơn vị', end)) {
    const role = ROLE.exec(lower.slice(end, end + 40));
    if (role) return end + role[0].length;
  }
  return BOARD.test(lower.slice(Math.max(0, end - 14), end)) ? causeEnd(view, end) : -1;
}

/** `Tổ giúp việc`, `Tổ triển khai Đề án …` */
const HELPS = /^\s(?:giúp việc|thực hiện (?=dự án|đề án|chương trình)|triển khai (?=dự án|đề án|chương trình))/u;

/** `cơ quan đăng ký đầu tư`, `cơ quan điều tra`, `cơ quan phối hợp có trách nhiệm …`: a verb that says which body it is */
const ROLE =
  /^\s(?:sử dụng (?:ngân sách|lao động|vốn)|đăng ký (?:đầu tư|kinh doanh)|quản lý nhà nước|chủ quản|điều tra|thi hành án(?: dân sự)?|tiến hành tố tụng|chủ trì soạn thảo|(?:chủ trì|phối hợp|thực hiện|soạn thảo|thẩm định|quản lý)(?=\s(?:có trách nhiệm|chịu trách nhiệm|phải|cần)\s))(?!\p{L})/u;

const BOARD = /(?:^|\s)(?:ban (?:chỉ đạo|vận động|chỉ huy)|tổ công tác|tiểu ban|hội đồng)$/u;
/** `phát triển du lịch`; in `triển khai kế hoạch` and `thực hiện kiểm tra` it is what the board does. */
const CAUSE =
  /^\s(?:phát triển|thực hiện|triển khai|ứng phó|bồi thường|cải cách|chuyển đổi|vận động|xử lý|giải phóng|phối hợp phổ biến|thẩm định|tổng điều tra|đổi mới),?\s(?!(?:các\s)?(?:kế hoạch|báo cáo|công tác|nhiệm vụ|nội dung|giải pháp|biện pháp|văn bản|quy chế|kết luận|chỉ đạo|kiểm tra|quy định))/u;
const PLACE = /\s(?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường|đặc khu|các cấp|trung ương)(?=\s)/gu;
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
    if (acts(view, behind + named + 1)) return behind;
  }
  return -1;
}

/** `Công ty TNHH MTV khai thác công trình thủy lợi tỉnh`: behind the legal form, the trade in small letters. */
const LEGAL_FORM = /(?:^|\s)(?:MTV|TNHH|[Cc]ổ phần|CP|thành viên|Nhà nước)$/u;
const TRADER = /(?:công ty|xí nghiệp|trung tâm|trạm|đội|ban quản lý)\s/u;
const TRADE = /\s(?:Quản lý|Khai thác|Đầu tư|Xây dựng|Tư vấn|Thiết kế|Khảo sát|Sản xuất|Vận hành)$/u;
const FURTHER =
  /^,?\s(?:quản lý|khai thác|đầu tư|vận hành|kinh doanh|sửa chữa|duy tu|bảo trì|bảo dưỡng|phát triển|xây dựng|thiết kế|sản xuất|thi công)\s(?=\p{Ll})/u;
const LONGEST_TRADE = 80;

/** `Công ty Quản lý, khai thác công trình thủy lợi tỉnh bố trí`: a trade of several verbs, up to what it is told. */
function tradeEnd(view: View, from: number, end: number): number {
  const {text, lower} = view;
  const listed = text[end] === ',' && TRADE.test(text.slice(Math.max(from, end - 12), end));
  if ((text[end] === ',' && !listed) || !TRADER.test(lower.slice(Math.max(0, from - 16), end))) return -1;
  const further = FURTHER.exec(text.slice(end, end + 20));
  if (!further) return -1;
  const rest = /^[^.,;:()]*/.exec(text.slice(end + 1, end + LONGEST_TRADE))?.[0].length ?? 0;
  const limit = end + 1 + rest;
  for (let at = text.indexOf(' ', end + further[0].length); at > 0 && at < limit; at = text.indexOf(' ', at + 1)) {
    // `đầu tư và xây dựng`: the trade goes on
    if (!lower.endsWith(' và', at) && acts(view, at + 1)) return at;
  }
  return rest < LONGEST_TRADE - 1 ? limit : -1;
}

/** Who makes a living of something, and of what. */
const ACTOR =
  /(?:^|\s)(?:các|những|mỗi)\s(?:[\p{L} ]{2,14},\s)?(?:công ty|doanh nghiệp|cơ sở|tổ chức|cá nhân|hộ|hộ gia đình|hợp tác xã|nhà máy|đơn vị)$/u;
const WORK =
  /^\s(?:sản xuất|kinh doanh|chế biến|khai thác|chăn nuôi|giết mổ|thu mua|nuôi trồng|buôn bán|vận tải|nhập khẩu|xuất khẩu|thi công|sử dụng (?:lao động|ngân sách)|lưu trú|hoạt động)(?!\p{L})/u;
const LONGEST_WORK = 90;

/** `Các cơ sở sản xuất, chế biến thực phẩm chấp hành`: what many live by, up to what they are told; -1 where nothing is. */
export function workEnd(view: View, end: number): number {
  const {text, lower} = view;
  if (!WORK.test(lower.slice(end, end + 20)) || !ACTOR.test(lower.slice(Math.max(0, end - 36), end))) return -1;
  let at = end;
  for (let work = WORK.exec(lower.slice(at, at + 20)); work; work = WORK.exec(lower.slice(at, at + 20))) {
    at += work[0].length;
    if (text[at] === ',') at++;
    else if (text.startsWith(' và ', at)) at += 3;
  }
  if (at === end || text[at] === ',') return -1;
  const rest = /^[^.,;:()]*/.exec(text.slice(at, at + LONGEST_WORK))?.[0] ?? '';
  for (let blank = rest.indexOf(' '); blank >= 0; blank = rest.indexOf(' ', blank + 1)) {
    if (rest.slice(0, blank).endsWith(' và')) return -1;
    if (acts(view, at + blank + 1)) return at + blank;
  }
  return -1;
}

const MUST =
  /^(?:khẩn trương|tiếp tục|chủ động|có trách nhiệm|chịu trách nhiệm|định kỳ|kịp thời|thường xuyên|cần|phải)\s/u;

/** Whether at `at` stands what a body does: a verb in small letters, or what leads to one. */
function acts({text, lower}: View, at: number): boolean {
  // `công trình thủy lợi`: half of a noun
  if (lower.startsWith('trình', at) && /(?:công|chương|lộ|quy|tiến|quá)\s$/u.test(lower.slice(Math.max(0, at - 7), at)))
    return false;
  return text[at] === lower[at] && (phraseEnd(VERB, lower, at) >= 0 || MUST.test(lower.slice(at, at + 20)));
}

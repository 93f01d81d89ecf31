import {phraseEnd} from '../../text/phrase-trie.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {BARE_ORDER, LONG_OPENER, NO_VERB, ORDERING, PREDICATE, VERB, word} from './lexicon.ts';
import {tellsHowItGoes} from './states.ts';

const PASSIVE = word(
  ...[
    'được giao',
    'được phân công',
    'được ủy quyền',
    'được mời',
    'được cử',
    'được chỉ định',
    'được kiểm tra',
    'được thanh tra',
    'được giám sát',
    'được chọn',
    'được lựa chọn',
    'được bổ nhiệm',
  ],
  ...['được giao làm', 'được giao chủ trì', 'được phân công chủ trì', 'được giao thực hiện', 'được giao quản lý'],
);
/** What begins the predicate even behind `được giao chủ trì thực hiện nhiệm vụ …`. */
const MODAL =
  /(?:^|\s)((?:có|chịu)\strách\snhiệm|chủ\sđộng|phải|cần|khẩn\strương|tiếp\stục|định\skỳ|mỗi\s(?:tháng|quý|tuần|năm)|tự\s(?:đánh\sgiá|kiểm\stra|rà\ssoát))(?![\p{L}\p{N}])/u;

const SPARED = /\skhông để\s[^,.;]{2,40}$/u;

/** Whether a verb, or what leads to one, stands at `at` in small letters. */
export function isPredicate(view: View, at: number): boolean {
  const char = view.text[at];
  if (char === undefined || char !== view.lower[at]) return false;
  const end = phraseEnd(PREDICATE, view.lower, at);
  return end >= 0 && !isHalfNoun(view.lower, at) && !isPerson(view.lower, end) && !isOther(view.lower, at, end);
}

/** `báo cáo viên`, `điều tra viên`, `tuyên truyền viên`: who does it, and no verb. */
const isPerson = (lower: string, end: number): boolean =>
  lower.startsWith(' viên', end) && /^ viên(?! chức|\p{L})/u.test(lower.slice(end, end + 12));

/** `giao thông`, `dự án`: a longer word than the verb that ends at `end`. */
const isOther = (lower: string, at: number, end: number): boolean => phraseEnd(NO_VERB, lower, at) > end;

const MUST =
  /^(?:khẩn trương|tiếp tục|chủ động|có trách nhiệm|chịu trách nhiệm|định kỳ|kịp thời|thường xuyên|cần|phải)\s/u;

/** The same without what also stands within names: no `theo`, `trong` or `bằng`. */
export function isAct({text, lower}: View, at: number): boolean {
  if (isUpperAt(text, at) || isHalfNoun(lower, at)) return false;
  const end = phraseEnd(VERB, lower, at);
  return (end >= 0 && !isOther(lower, at, end)) || MUST.test(lower.slice(at, at + 20));
}

/** What stands before `trình` where that is no verb: `Phòng Quản lý công trình rà soát`; but `phân công trình bày`. */
export const HALF_NOUN = '(?:(?<!phân )công|quy|chương|lộ|qu[áa]|tiến|giáo|hành)';
const ENDS_HALF = new RegExp(`(?:^|\\s)${HALF_NOUN}\\s$`, 'u');

/** `hệ thống thông tin cơ sở`, `bộ phận công nghệ thông tin`: no one is told anything there. */
const INFORMS = /(?:^|\s)(?:hệ thống|công nghệ|mạng|cổng|trang|an toàn|an ninh|hạ tầng|dữ liệu)\s$/u;

/** `UBND các cấp`, `cơ quan cùng cấp`, `Trường Trung cấp Nghề`: nothing is given there. */
const LEVELS = /(?:^|\s)(?:các|mọi|từng|mỗi|hai|ba|cùng|ngang|nhiều|trung|sơ|cao|0?[23])\s$/u;

/** Whether a word is half of a noun or of a name: `công trình`, `các cấp`, `hậu cần`, `Sở Giáo dục và Đào tạo`. */
export const isHalfNoun = (lower: string, at: number): boolean =>
  (lower.startsWith('cần', at) && lower.startsWith('hậu ', at - 4)) ||
  (lower.startsWith('tạo', at) && lower.startsWith('đào ', at - 4)) ||
  (lower.startsWith('làm việc', at) && lower.startsWith('ngày ', at - 5)) ||
  (lower.startsWith('trình', at) && ENDS_HALF.test(lower.slice(Math.max(0, at - 11), at))) ||
  (lower.startsWith('cấp', at) && LEVELS.test(lower.slice(Math.max(0, at - 7), at))) ||
  (lower.startsWith('thông tin', at) && INFORMS.test(lower.slice(Math.max(0, at - 10), at)));

/** Whether an order begins with this word, capital or not: `Tiếp tục rà soát`, `Tham mưu`. */
export function startsOrder(view: View, at: number): boolean {
  const end = phraseEnd(ORDERING, view.lower, at);
  if (end >= 0) return !isPerson(view.lower, end) && !isOther(view.lower, at, end);
  return phraseEnd(BARE_ORDER, view.bare, at) >= 0;
}

/** `Báo cáo của Sở X được chuẩn bị kỹ`, `Quy hoạch điện lực đã được phê duyệt`, `Giải ngân vốn còn chậm`: a noun by that name, of which something is told. */
const TELLS =
  /^(?:(?:báo cáo|đề xuất|hướng dẫn|kiến nghị|quyết định|thông báo)\scủa\s|(?:quyết định|quy định|chỉ thị|thông báo|hướng dẫn|báo cáo|thí điểm)\s(?:này|có hiệu lực)\s|(?:quy hoạch|thiết kế|quy định|dự toán|dự thảo|giải ngân|quản lý nhà nước|đầu tư công|sản xuất|truyền thông|liên kết|sinh hoạt)\s[^,.;:]{1,90}?\s(?:đã|đang|còn|vẫn|chưa|được (?:phê duyệt|ban hành|lập|duyệt) (?:từ|năm|tại|theo|vào))\s)/u;

/** Whether a text that begins like an order tells how a thing stands. */
export const tellsOfThing = ({lower}: View, at: number): boolean =>
  TELLS.test(lower.slice(at, at + 130)) || tellsHowItGoes(lower.slice(at, at + 260));

/** `chủ đầu tư`, `nhà đầu tư`: half of a noun. */
const isInvestor = (lower: string, at: number): boolean =>
  lower.startsWith('đầu tư', at) && /(?:^|\s)(?:chủ|nhà)\s$/u.test(lower.slice(Math.max(0, at - 5), at));

const COUNTED = /^\p{L}+(?:\s\p{L}+)?\s(?:ít nhất|tối thiểu|từ \d|\d{2}\s)/u;

/** Where the predicate begins behind a subject that begins at `from`; -1 where the clause has none within reach. */
export function findPredicate(view: View, from: number, reach = 260): number {
  const {lower, text} = view;
  const limit = Math.min(text.length, from + reach);
  let at = from;
  while (at < limit) {
    const space = text.indexOf(' ', at);
    if (space < 0 || space >= limit || (space > 0 && '.;'.includes(lower[space - 1] as string))) return -1;
    at = space + 1;
    const passive = phraseEnd(PASSIVE, lower, at);
    if (passive >= 0) {
      const modal = MODAL.exec(lower.slice(passive, Math.min(limit, passive + 160)));
      const stop = lower.slice(passive, limit).search(/[.;]\s/);
      // `được phân công hoàn thiện báo cáo, không để HĐND phải trả lại`
      const spared = modal && SPARED.test(lower.slice(passive, passive + modal.index));
      if (modal && !spared && (stop < 0 || modal.index < stop))
        return passive + modal.index + (modal[0].length - (modal[1] as string).length);
      at = passive;
      continue;
    }
    // `Các trường họp giao ban`: no `giao` in there
    const opener = phraseEnd(LONG_OPENER, lower, at);
    const whole = opener > at && !isUpperAt(text, at) && opener > phraseEnd(PREDICATE, lower, at);
    if (!whole && isPredicate(view, at) && !isInvestor(lower, at)) return at;
    // `Mỗi lớp chọn ít nhất 01 tiết mục`: a number tells that it is done
    if (!isUpperAt(text, at) && COUNTED.test(lower.slice(at, at + 30)) && phraseEnd(ORDERING, lower, at) >= 0)
      return at;
    // `các đơn vị vận chuyển hành khách`: no `chuyển` in there
    if (opener > at && !isUpperAt(text, at)) at = opener - 1;
  }
  return -1;
}

import {phraseEnd} from '../../../text/phrase-trie.ts';
import {isUpperAt} from '../../../text/units.ts';
import type {View} from '../../../text/view.ts';
import {BARE_FIELD, FIELD, ORDERING, PREDICATE, PROJECT, TAIL, VERB} from '../lexicon.ts';
import {isAct, isHalfNoun, isPredicate} from '../predicate.ts';
import {purposeEnd} from '../purposes.ts';
import {startsParty} from '../starts-party.ts';
import {workEnd} from '../trades.ts';
import {APPOSED, NONE, type Part, STOP} from './part.ts';

/** What a body is called by besides its head: the field, the work, the purpose that it is there for. */

/**
 * `Tổ vận động do Phó Chủ tịch UBND xã làm Tổ trưởng`, `Tổ bảo vệ trực 24/24 giờ`, `Đội tuyên truyền: …`: what a team is for,
 * where another verb or a sign follows
 */
export const team: Part = ({view: {lower, text}, end, at, upper}) => {
  if (upper || !TEAM.test(lower.slice(Math.max(0, end - 8), end))) return NONE;
  const found = TEAM_WORK.exec(lower.slice(at, at + 26))?.[0].length ?? 0;
  if (!found || (lower.endsWith('đoàn', end) && !MISSION.test(lower.slice(at, at + 14)))) return NONE;
  const behind = at + found;
  const led = LED_BY.exec(text.slice(behind, behind + 110));
  if (led) return behind + led[0].length;
  if (':,;'.includes(text[behind] ?? ':')) return text[behind] === ',' && lower.endsWith('đoàn', end) ? NONE : behind;
  const object = OBJECT.exec(text.slice(behind, behind + 40))?.[0] ?? '';
  for (let blank = 0; blank <= object.length; blank++)
    if (
      text[behind + blank] === ' ' &&
      phraseEnd(ORDERING, lower, behind + blank + 1) > 0 &&
      !isHalfNoun(lower, behind + blank + 1)
    )
      return behind + blank;
  return NONE;
};

const TEAM = /(?:^|\s)(?:tổ|đội|nhóm|bộ phận|ban|(?<!(?:tỉnh|thành|huyện|quận|thị|xã|phường|công|trung ương)\s)đoàn)$/u;
/** What a delegation is sent for: `Đoàn vận động thanh niên` is the Youth Union. */
const MISSION = /^(?:tự )?(?:kiểm tra|khảo sát|thẩm định|đánh giá|xác minh|nghiệm thu|giám sát)/u;
/** `Tổ khảo sát hài lòng lấy phiếu`; of `Tổ kiểm tra việc thực hiện nội quy` the team does what is said. */
const OBJECT =
  /^(?: (?!(?:và|của|với|về|từ|đến|do|để|các|những|theo|trong|trước|sau|khi|vào|tại|lại|ngay|xong|việc|công|quá|tình|kết|kế|nội|toàn|từng|mọi|số)(?!\p{L}))\p{Ll}+){1,6}/u;
const LED_BY = /^\sdo\s[^.,;:]{3,80}?\slàm\s(?:[Tt]ổ|[Đđ]ội|[Nn]hóm|[Tt]rưởng)\s(?:trưởng|đoàn|ban)(?!\p{L})/u;

const TEAM_WORK =
  /^(?:bảo vệ|(?:tự )?(?:kiểm tra|giám sát|đánh giá)|tự quản|tuyên truyền|tuần tra|vận động|hòa giải|rà soát|xét duyệt|xét chọn|đón tiếp|tiếp nhận|(?:chấm|trực)(?=\s)|phân loại|phòng chống|thẩm định|tư vấn|xác minh|phục vụ|hỗ trợ|quản lý(?: (?:nợ(?: thuế)?|thuế|hóa đơn|hồ sơ|tài sản|đất đai|nhân sự|dự án|đô thị))?|cứu hộ|truyền thông|khảo sát|nghiệm thu|kiểm kê|biên tập|trang trí|văn thư|hậu cần|lễ tân|thư ký|kế toán|thư viện|thiết bị|y tế|nội trú|xung kích|tạp vụ|truy vết|cấp dưỡng|nuôi dưỡng)(?!\p{L})/u;

/** `Hội đồng Xét công nhận sáng kiến cấp cơ sở`, `Hội đồng chấm thi tổ chức …`: what a council is for, up to what it is told */
export const council: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  if (!'xctnk'.includes(lower[at] ?? ' ') || !lower.endsWith('hội đồng', end)) return NONE;
  const work = COUNCIL_WORK.exec(lower.slice(at, at + 24));
  if (!work) return NONE;
  const rest = /^[^,.;:()]*/.exec(view.text.slice(at, at + LONGEST_COUNCIL))?.[0] ?? '';
  for (let blank = rest.indexOf(' ', work[0].length); blank >= 0; blank = rest.indexOf(' ', blank + 1))
    if (isAct(view, at + blank + 1) || ENDS.test(rest.slice(blank, blank + 4)))
      return rest.slice(0, blank).endsWith(' và') ? NONE : at + blank;
  return upper && rest.length < LONGEST_COUNCIL ? at + rest.trimEnd().length : NONE;
};

const COUNCIL_WORK =
  /^(?:xét (?:duyệt|công nhận|tặng|chọn|tuyển|nâng|thăng|cấp|tốt nghiệp|thi đua|khen thưởng|sáng kiến)|tuyển (?:dụng|chọn|sinh)|coi thi|chấm (?:thi|điểm|giải|sáng kiến)|nghiệm thu|thanh lý|kiểm kê|kỷ luật|nâng (?:bậc )?lương)(?!\p{L})/u;
const LONGEST_COUNCIL = 80;
/** `Hội đồng kỷ luật trường là …`, `gửi Hội đồng xét duyệt để …` */
const ENDS = /^ (?:là|để) /;

/** `Sở Tài chính` */
export const field: Part = ({view, end, at, upper}) => {
  if (!upper) return NONE;
  const found = phraseEnd(FIELD, view.lower, at);
  const spoilt = phraseEnd(BARE_FIELD, view.bare, at);
  if (found <= end && spoilt <= end) return NONE;
  const last = Math.max(found, spoilt);
  const verb = VERB_AT_END.find((word) => view.lower.endsWith(word, last));
  return verb && last - verb.length > at && !view.lower.endsWith('vật liệu xây dựng', last) && isDone(view, last)
    ? last - verb.length
    : last;
};

/** What a field may end in and a body may do. */
const VERB_AT_END = [' tổng hợp', ' xây dựng'];

/** `Phòng Kinh tế tổng hợp kết quả`, `Phòng Kinh tế tổng hợp, tham mưu …`: what it does; `Vụ Kinh tế tổng hợp chủ trì`: its name */
const isDone = (view: View, end: number): boolean => {
  const {lower, text} = view;
  if (lower[end] === ',') return phraseEnd(PREDICATE, lower, end + 2) > 0 && !startsParty(view, end + 2);
  return (
    SUMMED.test(lower.slice(end, end + 12)) && !isUpperAt(text, end + 1) && phraseEnd(PREDICATE, lower, end + 1) < 0
  );
};

/** A word behind it, but none that a name goes on with. */
const SUMMED =
  /^\s(?!và\s|hoặc\s|của\s|(?:trực )?thuộc\s|cấp\s|cơ bản|công trình|khu vực|phía|miền|đô thị|dân dụng|hạ tầng|mới|không nung|số\s\d|tỉnh|huyện|xã|sở|bộ)\p{L}/u;

/** `Ban Chỉ đạo Phòng chống …`, `Ban quản lý Chương trình …`: their second words are verbs elsewhere */
export const control: Part = ({view: {text}, at, upper}) => {
  if (!upper || !'PCĐD'.includes(text[at] as string)) return NONE;
  const found = /^(?:Phòng,?\s(?:chống|tránh)|Chương\strình|Đề\sán|Dự\sán)\s/u.exec(text.slice(at, at + 14));
  return found ? at + found[0].length - 1 : NONE;
};

/** `Văn hóa - Thể thao`; `Sở Nội vụ - Cơ quan thường trực` is no longer its name */
export const dash: Part = ({view: {text}, end, at}) => {
  if (!'-–—'.includes(text[at] ?? ' ')) return NONE;
  if (APPOSED.test(text.slice(end, end + 32))) return STOP;
  const found = /^\s?[-–—]\s?(?=\p{Lu})/u.exec(text.slice(end, end + 4));
  return found ? end + found[0].length : NONE;
};

/** `Phòng Đào tạo & Công tác sinh viên`; behind `UBND xã A & UBND xã B` another body stands */
export const ampersand: Part = ({view, at}) =>
  /^&\s\p{Lu}\p{Ll}/u.test(view.text.slice(at, at + 4)) && !startsParty(view, at + 2) ? at + 2 : NONE;

/** `Ban Chỉ đạo quốc gia kỷ niệm 100 năm Hà Lam`: what a board is for */
export const feast: Part = ({view, end, at}) => {
  const {text, lower} = view;
  if (!lower.startsWith('kỷ niệm ', at) || !FEAST_BOARD.test(lower.slice(Math.max(0, end - 30), end))) return NONE;
  const found = FEAST.exec(text.slice(at, at + LONGEST_FEAST));
  if (!found) return NONE;
  // `… thành lập Đoàn Thanh niên rà soát`: up to what it does
  let last = at + found[0].length;
  for (let more = 0; more < 3; more++) {
    if (!text[last] || /[,.;:)]/.test(text[last] as string) || isPredicate(view, last + 1)) return last;
    last += /^ \p{L}+/u.exec(text.slice(last, last + 10))?.[0].length ?? 0;
  }
  return NONE;
};

const FEAST_BOARD = /(?:^|\s)(?:ban (?:chỉ đạo|tổ chức)|tiểu ban)(?: (?:quốc gia|trung ương|tỉnh|thành phố|huyện))?$/u;
const LONGEST_FEAST = 90;
const FEAST =
  /^kỷ niệm (?:lần thứ )?\d{1,4} năm(?: (?:(?:[Nn]gày |[Nn]gày sinh |[Tt]hành lập |[Tt]ái lập |[Gg]iải phóng |[Cc]hiến thắng |[Tt]ruyền thống ){0,3}(?:\p{Lu}[\p{L}\d/]*(?: \p{Lu}[\p{L}\d/]*){0,7}|tỉnh|thành phố|huyện|trường|ngành)))?(?![\p{L}\d])/u;

/** `Phòng Khảo thí và QLCLGD`: of two fields the second in short */
export const fieldInShort: Part = ({view: {text, lower}, from, end, at}) => {
  if (!text.startsWith('và ', at) || !MANY_FIELDS.test(lower.slice(Math.max(0, from - 10), from))) return NONE;
  const short = /^và \p{Lu}{3,7}(?=[\s,;:.)]|$)/u.exec(text.slice(at, at + 12))?.[0];
  if (!short || BODY_IN_SHORT.test(short) || !/^\s\p{Lu}[\p{Ll}\s]+$/u.test(text.slice(from, end))) return NONE;
  return at + short.length;
};

const BODY_IN_SHORT =
  /^và (?:UB|HĐ|TT|VP|BQL|BCH|BCĐ|BTV|BTC|BGH|MT|LĐ|BH|KB|NH|CA|CĐ|BV|TY|ĐTN|ĐVTN|HTX|TH|GV|HS|CB|CC|PC|PGD|LHPN|HND|DN|QL(?:DA|TT)|SN|ST)/u;

/** `Cục Đo đạc, Bản đồ và Thông tin địa lý`: fields that no list knows, behind a head that bears several */
export const fieldList: Part = ({view, from, end}) => {
  const {text, lower} = view;
  if (lower[end] !== ',' || !MANY_FIELDS.test(lower.slice(Math.max(0, from - 10), from))) return NONE;
  const found = FIELD_LIST.exec(text.slice(end, end + 60));
  if (!found || startsParty(view, end + 2)) return NONE;
  const last = end + found[0].length;
  if (startsParty(view, last)) return NONE;
  const words = /^\p{Lu}\p{Ll}+(?:\s(?!và\s)\p{Ll}+){0,4}/u.exec(text.slice(last, last + 40))?.[0] ?? '';
  for (const blank of words.matchAll(/\s/g))
    if (phraseEnd(PREDICATE, lower, last + blank.index + 1) >= 0) return last + blank.index;
  return last + words.length;
};

const MANY_FIELDS = /(?:^|\s)(?:cục|vụ|tổng cục|chi cục|phòng|trung tâm|viện)$/u;
const FIELD_LIST = /^,\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\svà\s(?=\p{Lu}\p{Ll})/u;

/** Behind a comma, what a body is for. */
export const purposeBehindComma: Part = ({view, from, end}) => {
  const found = view.lower[end] === ',' ? purposeEnd(view, from, end) : STOP;
  return found > end ? found : STOP;
};

/** `ngành công thương`, `Trung tâm y tế`, `Ban Chỉ đạo phòng thủ dân sự`, `Ban Chỉ đạo về chuyển đổi số` */
export const smallField: Part = ({view: {lower, text}, from, end, at, upper}) => {
  const about = text.startsWith('về ', at) ? at + 3 : at;
  // `trình UBND tỉnh kế hoạch phân bổ vốn`: what it gets
  const found =
    upper || (lower.startsWith('kế hoạch', at) && lower.endsWith('tỉnh', end)) ? -1 : phraseEnd(FIELD, lower, about);
  if (found <= about || !UNDER_FIELD.test(lower.slice(Math.max(0, end - 14), end))) return NONE;
  // `tham mưu UBND tỉnh về cải cách hành chính`: what about
  if (about > at && !ABOUT_FIELD.test(lower.slice(Math.max(0, from - 14), end))) return NONE;
  const verb = phraseEnd(VERB, lower, at);
  // `Bảo tàng tỉnh quản lý di tích`, `Sở Nông nghiệp và Môi trường quản lý chất lượng …`: what it does
  if (verb > 0 && NO_HEAD.test(lower.slice(Math.max(0, end - 14), end))) return NONE;
  return about > at || verb < found ? found : NONE;
};
const NO_HEAD = /(?:môi trường|tỉnh|trung ương|chính phủ|quốc gia)$/u;

/** Bodies that bear a field of state even in small letters. */
const UNDER_FIELD =
  /(?:^|\s)(?:ngành|cơ quan|đơn vị|cơ sở|(?<!trụ\s)sở|(?<=các\s)bộ|trung tâm|bệnh viện|trường|trạm|cục|phòng|khoa|hội đồng|ủy ban|tổ|đội|ban chỉ đạo|ban quản lý|ban chỉ huy|đài|quốc gia|trung ương|chính phủ|tỉnh)$/u;

/** `cán bộ khuyến nông, thú y viên`, `công chức địa chính xã`: what they see to whose name is no more than that they serve */
export const post: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  if (upper || !SERVANT.test(lower.slice(Math.max(0, end - 10), end))) return NONE;
  const found = phraseEnd(FIELD, lower, at);
  if (found < 0) return NONE;
  return endsName(view, found) && phraseEnd(VERB, lower, at) < found ? found : NONE;
};

/** Whether a name may end at `end`: no word follows, or one that leads to its verb or its tail. */
const endsName = ({lower, text}: View, end: number): boolean =>
  !/^\s[\p{L}\d]/u.test(text.slice(end, end + 2)) ||
  TAIL(lower, end + 1) > 0 ||
  phraseEnd(PREDICATE, lower, end + 1) > 0;

const SERVANT = /(?:^|[\s,;:])(?:công chức|cán bộ|nhân viên|viên chức)$/u;

/** Bodies that are `về` something. */
const ABOUT_FIELD = /(?:^|\s)(?:ban|hội đồng|tổ|ủy ban quốc gia|tiểu ban|văn phòng|cơ quan)(?:\s|$)/u;

/** `Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh` */
export const project: Part = ({view: {lower}, end, at}) => {
  const found = phraseEnd(PROJECT, lower, at);
  return found > at && BOARD.test(lower.slice(Math.max(0, end - 12), end)) ? found : NONE;
};

const BOARD = /(?:^|\s)(?:ban (?:quản lý|qlda)|bqlda|bql)$/u;

/** What a body is for. */
export const purpose: Part = ({view, from, end}) => Math.max(purposeEnd(view, from, end), NONE);

/** `các công ty khai thác công trình thủy lợi` */
export const work: Part = ({view, end}) => Math.max(workEnd(view, end), NONE);

/** `các chủ hồ chứa thủy lợi, thủy điện thực hiện`: what those hold who are told, up to what they are told */
export const holding: Part = ({view, end}) => {
  const {text, lower} = view;
  if (!HOLDER.test(lower.slice(Math.max(0, end - 20), end)) || isAct(view, end + 1)) return NONE;
  const rest = /^[^.;:()]*/.exec(text.slice(end, end + LONGEST_HOLDING))?.[0] ?? '';
  for (let blank = rest.indexOf(' ', 1); blank >= 0; blank = rest.indexOf(' ', blank + 1)) {
    const comma = rest[blank - 1] === ',';
    if (comma && (startsParty(view, end + blank + 1) || rest[blank + 1] !== lower[end + blank + 1])) return NONE;
    if (isAct(view, end + blank + 1)) return comma || rest.slice(0, blank).endsWith(' và') ? NONE : end + blank;
  }
  return NONE;
};

const HOLDER = /(?:^|\s)chủ (?:hồ|hồ chứa|đập|công trình|cơ sở|trang trại|tàu|phương tiện|bến|mỏ|nguồn thải|dự án)$/u;
const LONGEST_HOLDING = 70;

/** `Khu Nông nghiệp ứng dụng Công nghệ cao`: what it is for, between capitals */
export const pursuit: Part = ({view, end}) => {
  const found = PURSUIT.exec(view.text.slice(end, end + 16));
  if (!found || !PLACE_OF_WORK.test(view.lower.slice(Math.max(0, end - 40), end))) return NONE;
  return startsParty(view, end + found[0].length) ? NONE : end + found[0].length - 1;
};

const PURSUIT = /^\s(?:ứng dụng|nghiên cứu|chuyển giao)\s(?=\p{Lu})/u;
const PLACE_OF_WORK = /(?:^|\s)(?:khu|trung tâm|viện|công ty|trạm|trại)\s[^.,;:]{1,30}$/u;

/** `phòng chống thiên tai`: no office */
export const prevention: Part = ({view: {lower}, at, upper}) =>
  !upper && lower.startsWith('phòng', at) && /^phòng\s(?:thủ|chống|tránh|ngừa|cháy)/u.test(lower.slice(at, at + 11))
    ? STOP
    : NONE;

/** `cơ quan quản lý y tế cấp trên`, `cơ quan chuyên môn về xây dựng`, `cơ quan cấp trên trực tiếp`: what an office is in charge of */
export const inCharge: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  if (upper || !OFFICE.test(lower.slice(Math.max(0, end - 40), end))) return NONE;
  const charge = CHARGE.exec(lower.slice(at, at + 30))?.[0] ?? '';
  if (!charge) return NONE;
  if (charge.endsWith('trực tiếp')) {
    // `Thủ trưởng các đơn vị trực tiếp chỉ đạo`: how it is done
    const how = charge === 'trực tiếp' && !lower.endsWith('cấp trên', end) && isPredicate(view, at + charge.length + 1);
    return how ? NONE : at + charge.length;
  }
  const found = phraseEnd(FIELD, lower, at + charge.length);
  if (found < 0) return NONE;
  return endsName(view, found) ? found : NONE;
};

const OFFICE = /(?:^|\s)(?:cơ quan|đơn vị)(?:\s(?:chuyên môn|cấp trên|thuế|hải quan|quản lý nhà nước))?$/u;
const CHARGE = /^(?:quản lý trực tiếp|trực tiếp|(?:quản lý |chuyên môn )?về |quản lý (?:nhà nước về )?)/u;

/** `Các cơ quan chịu sự giám sát thực hiện …`: those whom somebody looks after; `… chịu sự giám sát của Hội đồng` tells how things are */
export const subjected: Part = ({view: {lower}, end}) => {
  const found = lower.startsWith(' chịu sự ', end) ? SUBJECTED.exec(lower.slice(end, end + 60)) : null;
  return found && WATCHED.test(lower.slice(Math.max(0, end - 16), end)) ? end + found[0].length : NONE;
};

const SUBJECTED =
  /^ chịu sự (?:giám sát|kiểm tra|thanh tra|kiểm toán)(?:(?:,| và) (?:giám sát|kiểm tra|thanh tra|kiểm toán)){0,2}(?!\s(?:của|bởi|từ|theo|trực tiếp)\s|(?:,| và) (?:giám sát|kiểm tra|thanh tra|kiểm toán)|\p{L})/u;
const WATCHED = /(?:^|\s)(?:cơ quan|đơn vị|tổ chức|cá nhân|đối tượng|địa phương|doanh nghiệp)$/u;

/** `Phó Giám đốc phụ trách kỹ thuật`, `Phó Chủ tịch UBND xã phụ trách khối văn hóa - xã hội`; not `phụ trách xây dựng kế hoạch` */
export const portfolio: Part = ({view: {lower, text}, from, end, at}) => {
  const charge = text.startsWith('phụ trách ', at) ? PORTFOLIO.exec(lower.slice(at, at + 24)) : null;
  if (!charge || !OFFICER.test(lower.slice(Math.max(0, from - 20), end))) return NONE;
  const found = phraseEnd(FIELD, lower, at + charge[0].length);
  if (found < 0) return NONE;
  const ends = /^(?!\s[\p{L}\d])|^\s(?:trước|để|chậm nhất|vào|và)\s/u.test(lower.slice(found, found + 14));
  return ends || phraseEnd(PREDICATE, lower, found + 1) > 0 ? found : NONE;
};

const PORTFOLIO = /^phụ trách (?:(?:khối|lĩnh vực|mảng|công tác) )?/u;
const OFFICER = /(?:^|\s)(?:phó|giám đốc|trưởng|chủ tịch|lãnh đạo|công chức|cán bộ|chuyên viên)(?!\p{L})/u;

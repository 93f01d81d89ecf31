import {phraseEnd} from '../../text/phrase-trie.ts';
import {isDigitAt, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {
  BARE_COLLECTIVE,
  BARE_FIELD,
  COLLECTIVE,
  FIELD,
  HEAD,
  LONG_HEAD,
  ORDERING,
  PREDICATE,
  PROJECT,
  TAIL,
  VERB,
} from './lexicon.ts';
import {beforeNextName} from './next-name.ts';
import {isPaper} from './papers.ts';
import {isAct} from './predicate.ts';
import {purposeEnd} from './purposes.ts';
import {FALSE_HEAD, startsParty} from './starts-party.ts';
import {workEnd} from './trades.ts';
import {withinUnits} from './units-of.ts';

/**
 * What a name may go on with that is no plain capital: fields of state, tails, titles' bodies, signs that join. One
 * function for each sort of part; they are asked in the order of `PARTS`.
 */

/** A name in `[from, end)`, and what stands behind it. */
interface Place {
  view: View;
  from: number;
  end: number;
  /** behind the blank at `end` */
  at: number;
  /** whether a capital stands at `at` */
  upper: boolean;
}

/** End of the part; `NONE` where no such part stands there, `STOP` where the name ends here. */
type Part = (place: Place) => number;
const NONE = 0;
const STOP = -1;

/** End of the part of a name that stands at `end`; -1 where none does. */
export function partEnd(view: View, from: number, end: number): number {
  const spaced = view.text[end] === ' ';
  const at = spaced ? end + 1 : end;
  const place: Place = {view, from, end, at, upper: isUpperAt(view.text, at)};
  for (const part of spaced ? PARTS : UNSPACED) {
    const found = part(place);
    if (found !== NONE) return found;
  }
  return -1;
}

/** `trình Chính phủ Đề án …`: what an authority is handed. */
const paper: Part = ({view, end, upper}) => (upper && isPaper(view, end) ? STOP : NONE);

/** `Tổ vận động do Phó Chủ tịch UBND xã làm Tổ trưởng`, `Tổ bảo vệ trực 24/24 giờ`, `Đội tuyên truyền: …`: what a team is for, where another verb or a sign follows */
const team: Part = ({view: {lower, text}, end, at, upper}) => {
  if (upper || !TEAM.test(lower.slice(Math.max(0, end - 8), end))) return NONE;
  const found = TEAM_WORK.exec(lower.slice(at, at + 14))?.[0].length ?? 0;
  if (!found) return NONE;
  const behind = at + found;
  const led = LED_BY.exec(text.slice(behind, behind + 110));
  if (led) return behind + led[0].length;
  return ':,;'.includes(text[behind] ?? ':') || (text[behind] === ' ' && phraseEnd(ORDERING, lower, behind + 1) > 0)
    ? behind
    : NONE;
};

/** `Hội đồng Xét công nhận sáng kiến cấp cơ sở`, `Hội đồng chấm thi tổ chức …`: what a council is for, up to what it is told */
const council: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  if (!'xctnk'.includes(lower[at] ?? ' ') || !lower.endsWith('hội đồng', end)) return NONE;
  const work = COUNCIL_WORK.exec(lower.slice(at, at + 24));
  if (!work) return NONE;
  const rest = /^[^,.;:()]*/.exec(view.text.slice(at, at + LONGEST_COUNCIL))?.[0] ?? '';
  for (let blank = rest.indexOf(' ', work[0].length); blank >= 0; blank = rest.indexOf(' ', blank + 1))
    if (isAct(view, at + blank + 1)) return rest.slice(0, blank).endsWith(' và') ? NONE : at + blank;
  return upper && rest.length < LONGEST_COUNCIL ? at + rest.trimEnd().length : NONE;
};

/** `Sở Tài chính` */
const field: Part = ({view, end, at, upper}) => {
  if (!upper) return NONE;
  const found = phraseEnd(FIELD, view.lower, at);
  const spoilt = phraseEnd(BARE_FIELD, view.bare, at);
  if (found <= end && spoilt <= end) return NONE;
  const last = Math.max(found, spoilt);
  return view.text.endsWith(' tổng hợp', last) && sumsUp(view, last) ? last - ' tổng hợp'.length : last;
};

/** `Phòng Kinh tế tổng hợp kết quả`, `Phòng Kinh tế tổng hợp, tham mưu …`: what it does; `Vụ Kinh tế tổng hợp chủ trì`: its name */
const sumsUp = (view: View, end: number): boolean => {
  const {lower, text} = view;
  if (text[end] === ',') return phraseEnd(PREDICATE, lower, end + 2) > 0 && !startsParty(view, end + 2);
  return (
    SUMMED.test(lower.slice(end, end + 12)) && !isUpperAt(text, end + 1) && phraseEnd(PREDICATE, lower, end + 1) < 0
  );
};

/** A word behind it, but none that a name goes on with. */
const SUMMED = /^\s(?!và\s|hoặc\s|của\s|thuộc\s|cấp\s|tỉnh|huyện|xã|sở|bộ)\p{L}/u;

/** `Ban Chỉ đạo Phòng chống …`, `Ban quản lý Chương trình …`: their second words are verbs elsewhere */
const control: Part = ({view: {text}, at, upper}) => {
  if (!upper || !'PCĐD'.includes(text[at] as string)) return NONE;
  const found = /^(?:Phòng,?\s(?:chống|tránh)|Chương\strình|Đề\sán|Dự\sán)\s/u.exec(text.slice(at, at + 14));
  return found ? at + found[0].length - 1 : NONE;
};

/** `Văn hóa - Thể thao` */
const dash: Part = ({view: {text}, end, at}) => {
  if (!'-–—'.includes(text[at] ?? ' ')) return NONE;
  const found = /^\s?[-–—]\s?(?=\p{Lu})/u.exec(text.slice(end, end + 4));
  return found ? end + found[0].length : NONE;
};

/** `Cục Đo đạc, Bản đồ và Thông tin địa lý`: fields that no list knows, behind a head that bears several */
const fieldList: Part = ({view, from, end}) => {
  const {text, lower} = view;
  if (text[end] !== ',' || !MANY_FIELDS.test(lower.slice(Math.max(0, from - 10), from))) return NONE;
  const found = FIELD_LIST.exec(text.slice(end, end + 60));
  if (!found || startsParty(view, end + 2)) return NONE;
  const last = end + found[0].length;
  if (startsParty(view, last)) return NONE;
  const words = /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,4}/u.exec(text.slice(last, last + 40))?.[0] ?? '';
  for (const blank of words.matchAll(/\s/g))
    if (phraseEnd(PREDICATE, lower, last + blank.index + 1) >= 0) return last + blank.index;
  return last + words.length;
};

/** Behind a comma, what a body is for. */
const purposeBehindComma: Part = ({view, from, end}) => {
  const found = view.text[end] === ',' ? purposeEnd(view, from, end) : STOP;
  return found > end ? found : STOP;
};

/** `ngành công thương`, `Trung tâm y tế`, `Ban Chỉ đạo phòng thủ dân sự`, `Ban Chỉ đạo về chuyển đổi số` */
const smallField: Part = ({view: {lower, text}, from, end, at, upper}) => {
  const about = text.startsWith('về ', at) ? at + 3 : at;
  const found = upper ? -1 : phraseEnd(FIELD, lower, about);
  if (found <= about || !UNDER_FIELD.test(lower.slice(Math.max(0, end - 14), end))) return NONE;
  // `tham mưu UBND tỉnh về cải cách hành chính`: what about
  if (about > at && !ABOUT_FIELD.test(lower.slice(Math.max(0, from - 14), end))) return NONE;
  return about > at || phraseEnd(VERB, lower, at) < found ? found : NONE;
};

/** `Giám đốc các sở`, `Thủ trưởng các cơ quan, đơn vị`: a title with its body */
const collective: Part = ({view, end, at}) => {
  // `Sở Giao thông vận tải mỗi đơn vị cử 01 cán bộ`
  if (
    /^(?:mỗi|từng)\s/u.test(view.lower.slice(at, at + 5)) &&
    !OF_EACH.test(view.lower.slice(Math.max(0, end - 14), end))
  )
    return NONE;
  const found = withinUnits(view, end, beforeNextName(view, at, COLLECTIVE(view.lower, at)));
  return found > at ? found : NONE;
};

/** `Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh` */
const project: Part = ({view: {lower}, end, at}) => {
  const found = phraseEnd(PROJECT, lower, at);
  return found > at && BOARD.test(lower.slice(Math.max(0, end - 12), end)) ? found : NONE;
};

/** `Chủ tịch Ủy ban nhân dân`; `Thủ trưởng cơ quan, đơn vị`: a title with its body once more */
const longHead: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  const found = phraseEnd(LONG_HEAD, lower, at);
  if (found <= at) return NONE;
  const titled = TITLE.test(lower.slice(Math.max(0, end - 15), end));
  const together = titled ? beforeNextName(view, at, BARE_COLLECTIVE(lower, at)) : -1;
  if (together > found) return together;
  return upper || phraseEnd(VERB, lower, at) < found ? found : NONE;
};

/** `Quốc hội tại Kỳ họp thứ 10`: an occasion, no part of the name */
const occasion: Part = ({view: {text}, at}) =>
  text.startsWith('tại ', at) && OCCASION.test(text.slice(at + 4, at + 20)) ? STOP : NONE;

/** `các cơ quan liên quan`, `Công an tỉnh` */
const tail: Part = ({view, end, at, upper}) => {
  const {lower} = view;
  const found = TAIL(lower, at);
  const list = withinUnits(view, end, beforeNextName(view, at, BARE_COLLECTIVE(lower, at)));
  if (found > at && (upper || phraseEnd(VERB, lower, at) < found)) return Math.max(found, list);
  return list > at ? list : NONE;
};

/** `Văn phòng Đoàn ĐBQH và HĐND tỉnh`: one office */
const assembly: Part = ({view: {lower, text}, end, at}) => {
  if (!'v&'.includes(text[at] ?? ' ')) return NONE;
  const found = /^(?:và|&)\s(?:HĐND|Hội đồng nhân dân)(?!\p{L})/u.exec(text.slice(at, at + 24));
  return found && /văn phòng đoàn (?:đbqh|đại biểu quốc hội)$/u.test(lower.slice(Math.max(0, end - 36), end))
    ? at + found[0].length
    : NONE;
};

/** `Văn phòng HĐND và UBND`, `Văn phòng Hội đồng nhân dân, Ủy ban nhân dân huyện`: one office */
const office: Part = ({view: {lower, text}, end}) => {
  const short = text.endsWith('HĐND', end);
  if (!short && !lower.endsWith('hội đồng nhân dân', end)) return NONE;
  const found = COMMITTEE.exec(text.slice(end, end + 22));
  if (!found) return NONE;
  // `HĐND và UBND` is read as one everywhere
  const both = short && /^\s(?:và|&)\sUBND/.test(found[0]);
  return both || COUNCIL_OFFICE.test(lower.slice(Math.max(0, end - 28), end)) ? end + found[0].length : NONE;
};

const COUNCIL_OFFICE = /văn phòng (?:hđnd|hội đồng nhân dân)$/u;
const COMMITTEE = /^(?:,|\s(?:và|&|[-–]))\s(?:UBND|[UỦ][ỷy] ban [Nn]hân dân)(?!\p{L})/u;

/** What a body is for. */
const purpose: Part = ({view, from, end}) => Math.max(purposeEnd(view, from, end), NONE);

/** `các công ty khai thác công trình thủy lợi` */
const work: Part = ({view, end}) => Math.max(workEnd(view, end), NONE);

/** `Khu Nông nghiệp ứng dụng Công nghệ cao`: what it is for, between capitals */
const pursuit: Part = ({view, end}) => {
  const found = PURSUIT.exec(view.text.slice(end, end + 16));
  if (!found || !PLACE_OF_WORK.test(view.lower.slice(Math.max(0, end - 40), end))) return NONE;
  return startsParty(view, end + found[0].length) ? NONE : end + found[0].length - 1;
};

/** `Chi nhánh Văn phòng Đăng ký đất đai khu vực Ea Kar`, `Kho bạc Nhà nước khu vực XV` */
const region: Part = ({view: {text}, end, at}) =>
  text.startsWith('khu vực ', at) && (isUpperAt(text, at + 8) || isDigitAt(text, at + 8)) ? end + 8 : NONE;

/** `Ban quản lý Chương trình 1125`, `Ban Chỉ đạo 138 tỉnh`: a body that is called by a number */
const numbered: Part = ({view: {lower, text}, end, at}) => {
  if (!isDigitAt(text, at) || !NUMBERED.test(lower.slice(Math.max(0, end - 14), end))) return NONE;
  const found = /^\s\d{1,4}(?=[,;:.)]|\s(?:\p{L}|[-–]))/u.exec(text.slice(end, end + 8));
  return found ? end + found[0].length : NONE;
};

/** `Chủ tịch UBND 07 xã` */
const counted: Part = ({view: {lower, text}, end, at}) => {
  if (!isDigitAt(text, at)) return NONE;
  const found =
    /^\s\d{1,3}(?=\s(?:xã|phường|huyện|thị xã|thị trấn|quận|tỉnh|thành phố|sở|bộ|cơ quan|đơn vị)(?!\p{L}))/u.exec(
      lower.slice(end, end + 16),
    );
  return found ? end + found[0].length : NONE;
};

/** `Ban Quản lý Khu kinh tế X và các Khu công nghiệp`: one body */
const zones: Part = ({view: {lower, text}, from, end, at}) => {
  if (!text.startsWith('và các', at) || !ZONES.test(lower.slice(Math.max(from - 12, 0), end))) return NONE;
  const found = /^\svà\scác\s(?:kcn|khu công nghiệp|khu chế xuất)(?!\p{L})/u.exec(lower.slice(end, end + 26));
  return found ? end + found[0].length : NONE;
};

/** `Nông nghiệp và Môi trường`: inside a name only before a capital that begins no other */
const joined: Part = ({view, end, at}) => {
  const found = view.text.startsWith('và', at) && AND_CAPITAL.exec(view.text.slice(end, end + 5));
  return found && !startsParty(view, end + found[0].length) ? end + found[0].length : NONE;
};

const AND_CAPITAL = /^\svà\s(?=\p{Lu})/u;

/** `các cơ quan báo chí Trung ương và địa phương`: of both levels */
const levels: Part = ({view: {lower, text}, end, at}) =>
  text.startsWith('và ', at) &&
  LEVELS.test(lower.slice(Math.max(0, end - 12), end)) &&
  BELOW.test(lower.slice(at, at + 22))
    ? at + (BELOW.exec(lower.slice(at, at + 22)) as RegExpExecArray)[0].length
    : NONE;

/** `các phòng và tương đương`: and what ranks as they do */
const likes: Part = ({view: {lower}, end, at}) => {
  const found = lower.startsWith('và tương', at) ? LIKES.exec(lower.slice(at, at + 16)) : null;
  return found ? end + 1 + found[0].length : NONE;
};

/** `Công đoàn cấp trên trực tiếp cơ sở`: of what stands right below */
const aboveBase: Part = ({view: {lower}, end, at}) =>
  lower.startsWith(ABOVE_BASE, at) && lower.endsWith('cấp trên', end) ? at + ABOVE_BASE.length : NONE;

/** `Viện kiểm sát nhân dân (VKSND) các tỉnh`: a name goes on behind its own short form */
const shortForm: Part = ({view: {lower, text}, at}) => {
  if (text[at] !== '(') return NONE;
  const behind = at + (SHORT_FORM.exec(text.slice(at, at + 11))?.[0].length ?? 0);
  const found = behind > at ? Math.max(TAIL(lower, behind), COLLECTIVE(lower, behind)) : NONE;
  return found > behind && phraseEnd(PREDICATE, lower, behind) < found ? found : NONE;
};

const SHORT_FORM = /^\([A-ZĐ]{2,8}\)\s/;

/** `các đơn vị trong toàn ngành`, `các cơ quan trong quân đội`: where they are, if nothing more is said of it */
const within: Part = ({view: {lower, text}, at}) => {
  const found = text.startsWith('trong ', at) ? WITHIN.exec(lower.slice(at, at + 24)) : null;
  if (!found) return NONE;
  const behind = at + found[0].length;
  return ',;:.)'.includes(text[behind] ?? '.') || phraseEnd(PREDICATE, lower, behind + 1) > 0 ? behind : NONE;
};

const WITHIN =
  /^trong (?:(?:toàn )?(?:ngành|trường|huyện|tỉnh|thành phố|xã|quân đội|hệ thống|lực lượng|đảng bộ)|toàn quốc|cả nước)(?!\p{L})/u;

/** `phòng chống thiên tai`: no office */
const prevention: Part = ({view: {lower}, at, upper}) =>
  !upper && lower.startsWith('phòng', at) && /^phòng\s(?:thủ|chống|tránh|ngừa|cháy)/u.test(lower.slice(at, at + 11))
    ? STOP
    : NONE;

/** `Chủ tịch Hội`, `lãnh đạo sở` */
const head: Part = ({view: {lower}, at}) => {
  const found = phraseEnd(HEAD, lower, at);
  return found > at && phraseEnd(PREDICATE, lower, at) < found && FALSE_HEAD(lower, at) < 0 ? found : NONE;
};

/** `Ủy ban nhân dân cấp xã nơi có dự án đi qua`, `UBND các xã có đường dây đi qua`: which of them */
const crossed: Part = ({view: {lower, text}, end, at}) => {
  if (!text.startsWith('nơi có ', at) && !text.startsWith('có ', at)) return NONE;
  // `nhà đầu tư có phương án giải quyết việc làm cho người dân bị thu hồi đất`
  if (phraseEnd(PREDICATE, lower, at) >= 0) return NONE;
  const found = CROSSED.exec(lower.slice(end, end + 90));
  return found ? end + found[0].length : NONE;
};

/** `cơ quan quản lý y tế cấp trên`, `cơ quan chuyên môn về xây dựng`, `cơ quan cấp trên trực tiếp`: what an office is in charge of */
const inCharge: Part = ({view: {lower, text}, end, at, upper}) => {
  if (upper || !OFFICE.test(lower.slice(Math.max(0, end - 40), end))) return NONE;
  const charge = CHARGE.exec(lower.slice(at, at + 30))?.[0] ?? '';
  if (!charge) return NONE;
  if (charge.endsWith('trực tiếp')) return at + charge.length;
  const found = phraseEnd(FIELD, lower, at + charge.length);
  if (found < 0) return NONE;
  const behind = text.slice(found, found + 2);
  const ends =
    !/^\s[\p{L}\d]/u.test(behind) || TAIL(lower, found + 1) > 0 || phraseEnd(PREDICATE, lower, found + 1) > 0;
  return ends ? found : NONE;
};

const OFFICE = /(?:^|\s)(?:cơ quan|đơn vị)(?:\s(?:chuyên môn|cấp trên|thuế|hải quan|quản lý nhà nước))?$/u;
const CHARGE = /^(?:quản lý trực tiếp|trực tiếp|(?:quản lý |chuyên môn )?về |quản lý (?:nhà nước về )?)/u;

/** `Các doanh nghiệp đang hoạt động trong khu công nghiệp` */
const inZone: Part = ({view: {lower}, end, at}) => {
  if (lower[at] !== 't' || !lower.endsWith('hoạt động', end)) return NONE;
  const found = IN_ZONE.exec(lower.slice(end, end + 40));
  return found ? end + found[0].length : NONE;
};

const IN_ZONE =
  /^\s(?:trong|tại)\s(?:các\s)?(?:khu công nghiệp|khu kinh tế|khu chế xuất|cụm công nghiệp|kcn|kkt|ccn)(?!\p{L})/u;

const UNSPACED: readonly Part[] = [office, field, control, dash, fieldList, purposeBehindComma];
const PARTS: readonly Part[] = [
  ...[
    paper,
    team,
    council,
    field,
    control,
    dash,
    smallField,
    collective,
    project,
    longHead,
    occasion,
    tail,
    assembly,
    office,
  ],
  ...[
    purpose,
    work,
    pursuit,
    region,
    numbered,
    counted,
    zones,
    levels,
    likes,
    joined,
    prevention,
    crossed,
    aboveBase,
    shortForm,
    within,
    inCharge,
    inZone,
    head,
  ],
];

const COUNCIL_WORK =
  /^(?:xét (?:duyệt|công nhận|tặng|chọn|tuyển|nâng|thăng|cấp|tốt nghiệp|thi đua|khen thưởng|sáng kiến)|tuyển (?:dụng|chọn|sinh)|coi thi|chấm (?:thi|điểm|giải|sáng kiến)|nghiệm thu|thanh lý|kiểm kê|kỷ luật|nâng (?:bậc )?lương)(?!\p{L})/u;
const LONGEST_COUNCIL = 80;

/** `Thủ trưởng mỗi cơ quan`, `Bí thư từng chi bộ` */
const OF_EACH = /(?:trưởng|bí thư|chủ tịch|giám đốc|đứng đầu|lãnh đạo|đại diện|viên|của|cán bộ)$/u;

const MANY_FIELDS = /(?:^|\s)(?:cục|vụ|tổng cục|chi cục|phòng|trung tâm|viện)$/u;
const FIELD_LIST = /^,\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}\svà\s(?=\p{Lu}\p{Ll})/u;

const TEAM = /(?:^|\s)(?:tổ|đội|nhóm|bộ phận|ban)$/u;
const LED_BY = /^\sdo\s[^.,;:]{3,80}?\slàm\s(?:[Tt]ổ|[Đđ]ội|[Nn]hóm|[Tt]rưởng)\s(?:trưởng|đoàn|ban)(?!\p{L})/u;
const TEAM_WORK =
  /^(?:bảo vệ|giám sát|tuyên truyền|tuần tra|vận động|hòa giải|thẩm định|tư vấn|kiểm tra|xác minh|phục vụ|hỗ trợ|quản lý|cứu hộ|truyền thông|khảo sát|nghiệm thu|kiểm kê|đánh giá|biên tập|trang trí|văn thư|hậu cần|lễ tân|thư ký|kế toán|thư viện|thiết bị|y tế|nội trú|xung kích)(?!\p{L})/u;
/** Bodies that bear a field of state even in small letters. */
const UNDER_FIELD =
  /(?:^|\s)(?:ngành|cơ quan|đơn vị|cơ sở|trung tâm|bệnh viện|trường|trạm|cục|phòng|khoa|hội đồng|ủy ban|tổ|đội|ban chỉ đạo|ban quản lý|ban chỉ huy|đài|quốc gia|trung ương|chính phủ|tỉnh)$/u;
/** Bodies that are `về` something. */
const ABOUT_FIELD = /(?:^|\s)(?:ban|hội đồng|tổ|ủy ban quốc gia|tiểu ban|văn phòng|cơ quan)(?:\s|$)/u;
const BOARD = /(?:^|\s)(?:ban (?:quản lý|qlda)|bqlda|bql)$/u;
const TITLE = /(?:^|\s)(?:thủ trưởng|người đứng đầu|lãnh đạo|đại diện)$/u;
const PURSUIT = /^\s(?:ứng dụng|nghiên cứu|chuyển giao)\s(?=\p{Lu})/u;
const PLACE_OF_WORK = /(?:^|\s)(?:khu|trung tâm|viện|công ty|trạm|trại)\s[^.,;:]{1,30}$/u;
/** Bodies that look after zones. */
const ZONES = /quản lý (?:các )?(?:khu kinh tế|kkt)/u;
/** What may be called by a number alone. */
const NUMBERED =
  /(?:chương trình|ban chỉ đạo|đề án|tổ công tác|tiểu ban|dự án|quân khu|đoàn|khu vực|hải quân|vùng|hải đội|liên ngành|công binh|biên phòng)$/u;

const CROSSED =
  /^\s(?:nơi\s)?có\s[^.,;:()]{2,60}?\s(?:đi qua|bị thu hồi|bị ảnh hưởng|bị thiệt hại|chạy qua|trú đóng)(?!\p{L})/u;

const LEVELS = /(?:^|\s)trung ương$/u;
const BELOW = /^và (?:địa phương|của (?:tỉnh|thành phố))(?!\p{L})/u;

const LIKES = /^và tương đương(?!\p{L})/u;
const ABOVE_BASE = 'trực tiếp cơ sở';

const OCCASION =
  /^(?:Kỳ họp|Phiên họp|Hội nghị|Đại hội|Thông báo|Công văn|Kế hoạch|Quyết định|Nghị|Chỉ thị|Công điện)/u;

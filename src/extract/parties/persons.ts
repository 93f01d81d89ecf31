import {TITLED} from '../../data/degrees.ts';
import {FAMILY_NAMES} from '../../data/family-names.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {ORDERING} from './lexicon.ts';
import {findPredicate, isPredicate} from './predicate.ts';
import {beforeCharge, withCharge} from './put-in-charge.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {readParty} from './read-party.ts';

/** `Quàng Văn Tâm`, `K' Brông`; of `Thầy Lò Văn Sáng Cô Vì Thị Cúc`, which a line break parted, the first */
const NAME =
  /^\p{Lu}(?:\p{Ll}+\s(?!(?:Thầy|Cô)\s\p{Lu})\p{Lu}\p{Ll}*|['’]\s?\p{Lu}\p{Ll}+)(?:\s(?!(?:Thầy|Cô|Ông|Bà)\s\p{Lu})\p{Lu}\p{Ll}*){0,3}(?![\p{L}])/u;
const JOINT = /^(?:,\s|\s[-–]\s)/u;
const SHORT = 'PCT|CT|PHT|HT|TPT|TTCM|CTCĐ|UVBTV|UVBCH|ĐUV|PBT|UV BTV';
const OFFICES =
  'Phó|Chủ tịch|Chủ nhiệm|Trưởng|Giám đốc|Chánh|Bí thư|Ủy viên|Thành viên|Tổ trưởng|Tổ phó|Thư ký|Công chức|Cán bộ|Hiệu trưởng|Tổng phụ trách|Giáo viên|Nhân viên|Điều dưỡng trưởng|Kế toán|Văn thư|Thủ quỹ|Xã đội trưởng|Chỉ huy|Trạm trưởng|Đội trưởng';
/** `Đ/c Hải, công chức Tư pháp`; of `Đ/c Hải, cán bộ các thôn` the second are others. */
const POST =
  /^(?:công chức|cán bộ|kế toán|văn thư|thủ quỹ|nhân viên|giáo viên|phó|trưởng)\s(?!các\s|của\s|và\s|thuộc\s|ở\s)\p{L}/u;
const POST_AT_ONCE = /^\s(?:công chức|cán bộ|kế toán|văn thư|thủ quỹ|trưởng (?:thôn|bản|ấp))\s/u;
const AND_ANOTHER = /^(?:,\s(?:và\s)?|\svà\s)(?:[Đđ]\/c|[Đđ]ồng chí|[Ôô]ng|[Bb]à|[Cc]ô|[Tt]hầy|[Aa]nh|[Cc]hị)\s\p{Lu}/u;
const WHOLE = /(?!\p{L})/u.source;
const OFFICE = new RegExp(`^(?:${SHORT}|${OFFICES})${WHOLE}`, 'u');

/** Of `Phó Thị Hoa` the first word is her family. */
const OFFICE_OF =
  /^(?:Phó|Trưởng|Chánh|Quyền) (?:Ban|Bí|Bộ|Chi|Chủ|Công|Cục|Đoàn|Giám|Hiệu|Khoa|Phòng|Thanh|Tiểu|Tổ|Trạm|Trưởng|Văn Phòng|Viện|Vụ)(?!\p{L})/u;

/** `Quàng Văn Tâm, PCT UBND xã`: end of a person's name with the office that stands behind it; -1 where no name begins at `at`. */
export function personEnd(view: View, at: number): number {
  const name = NAME.exec(view.text.slice(at, at + 48));
  // `Đồng chí Trưởng Ban xây dựng Đảng`: an office
  if (!name || OFFICE_OF.test(name[0])) return -1;
  const end = at + name[0].length;
  const office = officeBehind(view, end);
  if (office >= 0) {
    const stop = Math.max(
      readParty(view, office),
      office + (LONE.exec(view.text.slice(office, office + 9))?.[0].length ?? end - office),
    );
    // `công chức địa chính đi cùng trưởng thôn`
    return view.lower.endsWith(' đi', stop) ? stop - ' đi'.length : stop;
  }
  // `Thào A Sình (Phó Chủ tịch UBND xã)`
  const bracket = BRACKETED.exec(view.text.slice(end, end + 90));
  return bracket ? end + bracket[0].length : end;
}

/** `Lò Văn Bình - UVBTV, …`: an office that is no name of a body */
const LONE = new RegExp(`^(?:${SHORT})(?=[,.;)]|$)`, 'u');

/** `(Phó Chủ tịch)`, `(giáo viên lớp 1)`, `(PHT)`; not `(ht cũ)` */
const BRACKETED = new RegExp(`^\\s\\((?:${SHORT}|${OFFICES}|${OFFICES.toLowerCase()})${WHOLE}[^()]{0,70}\\)`, 'u');

/** `Đ/c Hà (Phó Hiệu trưởng): …`, `Cô Mai: …`, `Thầy An trực`: a given name alone, where an office, a colon or a verb follows it; -1 for any other word. */
function givenNameEnd(view: View, at: number, addressed: string): number {
  const name = /^\p{Lu}\p{Ll}{0,6}(?!\p{L})/u.exec(view.text.slice(at, at + 8));
  if (!name) return -1;
  const end = at + name[0].length;
  const office = officeBehind(view, end);
  if (office >= 0) return Math.max(readParty(view, office), end);
  const bracket = BRACKETED.exec(view.text.slice(end, end + 90));
  if (bracket) return end + bracket[0].length;
  if (view.text[end] === ':' || end === view.text.length) return end;
  // `Đ/c Hằng kế toán hoàn thành …`, `Đ/c Hải và đ/c Lan chuẩn bị …`
  const post = POST_AT_ONCE.test(view.text.slice(end, end + 18)) ? readParty(view, end + 1) : -1;
  if (post > end) return post;
  if (AND_ANOTHER.test(view.text.slice(end, end + 16))) return end;
  return !/^(?:ông|bà)\s/u.test(addressed) && isPredicate(view, behindUnit(view, end) + 1) ? end : -1;
}

/** `Chị Loan (Văn phòng) theo dõi`, `Thầy Tín (chuyên viên phổ cập) hỗ trợ`: where the unit or post ends that a bracket adds to a name; `end` where none does */
const behindUnit = ({text}: View, end: number): number =>
  end +
  (/^\s\((?:\p{Lu}|chuyên viên |nhân viên |phụ trách )[^()]{2,40}\)/u.exec(text.slice(end, end + 46))?.[0].length ?? 0);

/** Where the office begins that stands behind a name ending at `end`; -1 where none does. */
function officeBehind({text}: View, end: number): number {
  const joint = JOINT.exec(text.slice(end, end + 3));
  if (!joint) return -1;
  const office = text.slice(end + joint[0].length, end + joint[0].length + 24);
  return OFFICE.test(office) || POST.test(office) ? end + joint[0].length : -1;
}

/**
 * `Đ/c Quàng Văn Tâm, PCT UBND xã: chỉ đạo …`, `Ông Lò Văn Bình, bà Vì Thị Cúc và các thành viên chịu trách nhiệm …`: who is
 * told by name, without the courtesy, and whoever is joined to them; empty where nobody is.
 */
export function readPersons(view: View, at: number, to: number): Range[] {
  const {told, end: named} = namesFrom(view, at, to);
  if (!told.length) return told;
  const end = beforeCharge(view, told, named);
  const charged = withCharge(view, told, end, to);
  if (charged) return charged;
  if (endsInColon(view.text, end, Math.min(end + 2, to)) || isAct(view, behindUnit(view, end) + 1)) return told;
  // `Đồng chí Lê Văn Sáu, Phó Chủ tịch UBND xã, chuẩn bị nội dung`: a comma that ends what he is
  if (view.text.startsWith(', ', end) && OFFICE_BEHIND.test(view.text.slice(at, end)) && isAct(view, end + 2))
    return told;
  // `Cô Lê Thị Lan, Tổ trưởng tổ 1 duyệt giáo án`
  const verb = findPredicate(view, end, 30);
  const last = told.at(-1) as Range;
  if (
    verb < 0 ||
    !/^(?:\s(?!(?:là|được|bị|đã|đang|chưa|còn|sẽ|không|có|vẫn)\s)[\p{Ll}\d]{1,7}){1,3}\s$/u.test(
      view.text.slice(end, verb),
    )
  )
    return [];
  last.end = verb - 1;
  return told;
}

/** `Giao ông Quàng Văn Tâm - Trưởng phòng Nội vụ phụ trách khu cách ly.`: behind an order that says nothing else, what an office is in charge of. */
export function personsInCharge(view: View, at: number, to: number): Range[] {
  const {told, end} = namesFrom(view, at, to);
  const last = told.at(-1);
  if (!last || findPredicate(view, end, to - end) >= 0) return [];
  // a tail of the office ends behind one word of what it is in charge of
  const said = view.lower.slice(last.start, to);
  const charge = said.search(/ phụ trách(?=[ .;]|$)/);
  if (charge < 0 || last.start + charge > end || said.slice(0, charge).includes('(')) return [];
  return [...told.slice(0, -1), {start: last.start, end: last.start + charge}];
}

/** `Các đồng chí: Quàng Văn Tâm, Lò Văn Bình được khen thưởng`: of a group by name something is said. */
export function isGroupSpokenOf(view: View, at: number): boolean {
  const end = groupOfPersons(view, at);
  return end > 0 && SPOKEN_OF.test(view.lower.slice(end, end + 24));
}

const OFFICE_BEHIND = new RegExp(`(?:,|\\s[-–])\\s(?:${SHORT}|${OFFICES})${WHOLE}`, 'u');

const SPOKEN_OF = /^,?\s(?:(?:đã|đang|vẫn|chưa|không)\s|bị\s|được\s(?!giao|phân|cử|mời|chỉ định|ủy quyền))/u;

/** `1. Đồng chí Quàng Văn Tâm - PCT UBND xã` over what he shall do: those whom a heading consists of; empty where it says more. */
export function headedPersons(view: View, at: number): Range[] {
  const {told, end} = namesFrom(view, at, view.text.length);
  return /^\s?[:;.,]?\s?$/.test(view.text.slice(end, end + 5)) ? told : [];
}

/** What a person is told begins here: of a person, other than of a body, any verb is said. */
const isAct = (view: View, at: number): boolean =>
  isPredicate(view, at) ||
  (isSmallAt(view, at) && phraseEnd(ORDERING, view.lower, at) >= 0) ||
  GOES.test(view.lower.slice(at, at + 14));

/** `Anh Lực đến hỗ trợ tại chỗ`, `đồng chí Tâm đi cùng trưởng thôn` */
const GOES = /^(?:đến hỗ trợ|đi cùng|xuống (?:cơ sở|địa bàn|thôn)|đi cơ sở)(?!\p{L})/u;

const isSmallAt = ({text}: View, at: number): boolean => at < text.length && !isUpperAt(text, at);

const GROUP = /^các (?:đồng chí|đ\/c|ông,? bà|ông|bà|thầy,? cô|thầy|cô)\s?:?\s/u;

/** End of `Các đồng chí: Quàng Văn Tâm, Lò Văn Bình`, several by name under one courtesy; -1 where no such group begins at `at`. */
export function groupOfPersons(view: View, at: number): number {
  if (!view.lower.startsWith('các ', at)) return -1;
  const group = GROUP.exec(view.lower.slice(at, at + 20));
  if (!group) return -1;
  let end = -1;
  let next = at + group[0].length;
  for (let count = 0; count < MOST; count++) {
    const stop = personEnd(view, skipCourtesy(view, next));
    if (stop < 0) return end;
    end = stop;
    const link = AND.exec(view.text.slice(end, end + 6));
    if (!link) return end;
    next = end + link[0].length;
  }
  return end;
}

interface Naming {
  /** whether a full name may stand without courtesy and title */
  alone: boolean;
  /** courtesies that belong to the name */
  kept: RegExp;
  /** where a given name alone ends; -1 where none stands */
  givenEnd: (view: View, at: number, addressed: string) => number;
}

/** `ông Quàng Văn Tâm`, `ThS. Lò Văn Bình`, `đồng chí BS. Vì Thị Cúc`: the person at `at`. A title belongs to the name as printed. */
function nextPerson(view: View, at: number, to: number, {alone, kept, givenEnd}: Naming): Range | null {
  const titled = skipCourtesy(view, at);
  const name = titled + (TITLED.exec(view.text.slice(titled, titled + 32))?.[0].length ?? 0);
  if (name === at && !(alone && isFullName(view, at))) return null;
  const addressed = view.lower.slice(at, name);
  const whole = personEnd(view, name);
  const end = whole < 0 && name > at ? givenEnd(view, name, addressed) : whole;
  return end < 0 || end > to ? null : {start: kept.test(addressed) ? at : titled, end};
}

const SCHOOL_COURTESY = /^(?:cô|thầy|anh|chị)\s/u;
const CELL_COURTESY = /^(?:cô|thầy|anh|chị|ông|bà)\s/u;

/** Persons by name from `at` on, and whoever is joined to them. */
function namesFrom(view: View, at: number, to: number): {told: Range[]; end: number} {
  const group = groupOfPersons(view, at);
  if (group > 0 && group <= to) return {told: [{start: at, end: group}], end: group};
  const told: Range[] = [];
  let next = at;
  let end = at;
  while (told.length < MOST) {
    // to a school's people they are `Cô Mai`, `Thầy An`
    const person = nextPerson(view, next, to, {alone: told.length > 0, kept: SCHOOL_COURTESY, givenEnd: givenNameEnd});
    if (!person) break;
    person.end = Math.max(person.end, roleEnd(view, person.start, person.end));
    told.push(person);
    end = person.end;
    const link = AND.exec(view.text.slice(end, end + 6));
    if (!link) break;
    next = end + link[0].length;
  }
  if (told.length && next > end) {
    const others = readParties(view, next);
    told.push(...others.parties);
    if (others.parties.length) end = Math.max(end, others.end);
  }
  return {told, end};
}

/** `Lò Văn Bình - UVBTV, Chủ nhiệm Ủy ban Kiểm tra`: behind a person's name and first office, where a second ends; `end` where none stands there. */
function roleEnd(view: View, start: number, end: number): number {
  const behind = view.text.slice(end, end + 40);
  const role = SECOND_ROLE.exec(behind) ?? (RANK.test(view.text.slice(start, end)) ? SECOND_OFFICE.exec(behind) : null);
  if (!role) return end;
  const known = readParty(view, end + role[0].search(/\p{Lu}/u));
  return known > end && !view.text.slice(end, known).includes(':') ? known : end + role[0].length;
}

/**
 * `Đ/c Tâm, đ/c Hà (thiết bị)`, `Ông Quàng Văn Tâm; bà Lò Thị Cúc - Kế toán`: whom a cell names, without `đồng chí`, and who is
 * joined to them; empty where it begins with no person.
 */
export function listedPersons(view: View, from: number, to: number): Range[] {
  const told: Range[] = [];
  let at = from;
  while (at < to && told.length < MOST) {
    const person = nextPerson(view, at, to, {alone: true, kept: CELL_COURTESY, givenEnd});
    if (!person) break;
    person.end += GLOSS.exec(view.text.slice(person.end, person.end + 40))?.[0].length ?? 0;
    told.push(person);
    const {end} = person;
    const link = NEXT_LISTED.exec(view.text.slice(end, end + 6));
    if (!link) return /^[\s.;,]*$/.test(view.text.slice(end, to)) ? told : [];
    at = end + link[0].length;
  }
  if (!told.length || at >= to) return told;
  const others = readParties(view, at);
  if (others.parties.length && others.end >= to) return [...told, ...others.parties];
  // `Quàng Văn Tâm, Phó Hiệu trưởng, phụ trách thiết bị`
  const last = told.at(-1) as Range;
  if (!OFFICE_BEHIND.test(view.text.slice(last.start, last.end)) || /[;:]/.test(view.text.slice(last.end, to)))
    return [];
  last.end = to;
  return told;
}

/** `Hà`, `Thu Hà`: without the family name */
const GIVEN = /^\p{Lu}\p{Ll}{0,6}(?:\s\p{Lu}\p{Ll}{0,6})?(?!\p{L})/u;
const givenEnd = ({text}: View, at: number): number => {
  const given = GIVEN.exec(text.slice(at, at + 16))?.[0].replace(COURTESY, '');
  return given ? at + given.length : -1;
};
const COURTESY = /\s(?:Thầy|Cô|Ông|Bà)$/u;
const GLOSS = /^\s\([^()]{1,36}\)/u;
/** `, `, ` và `, and in a cell a line's end before `Thầy`, `Cô` */
const NEXT_LISTED = /^(?:[,;]\s(?:và\s)?|\svà\s|\s(?=(?:Thầy|Cô|Ông|Bà|Đ\/c)\s))/u;

/** `Đồng chí Quàng Văn Tâm, Lò Văn Bình`: the second is named without courtesy */
const isFullName = ({text, lower}: View, at: number): boolean =>
  NAME.test(text.slice(at, at + 48)) && FAMILY_NAMES.has(lower.slice(at, text.indexOf(' ', at)));

/** `Đồng chí Quàng Văn Tâm, PCT UBND xã, Trưởng ban`: what he is besides */
const SECOND_ROLE =
  /^(?:,\s|\s[-–]\s)(?:Phó )?(?:Trưởng (?:[Bb]an|[Đđ]oàn|[Tt]iểu ban|[Nn]hóm)|Tổ trưởng|Thường trực)(?!\p{L})/u;

/** What one is in a committee, over what one is at work */
const RANK =
  /\s(?:UV\s?BTV|UV\s?BCH|ĐUV|PBT|(?:Ủy viên|UV) (?:Ban )?(?:Thường vụ|Chấp hành|BTV|BCH)[^,;:]{0,40}|(?:Tỉnh|Thành|Huyện|Quận|Thị|Đảng) ?ủy viên|Phó Bí thư(?: [^,;:]{0,50})?)$/u;
const SECOND_OFFICE = new RegExp(`^(?:,\\s|\\s[-–]\\s)(?:${OFFICES})${WHOLE}(?! (?:các|những|trong) )`, 'u');

const AND = /^(?:,\s(?:và\s)?|\svà\s)/u;
const MOST = 12;

/** Whether what stands from `start` to a comma at `comma` is a person, and behind the comma stands the office held. */
export const holdsOffice = (view: View, start: number, comma: number): boolean =>
  NAME.exec(view.text.slice(start, start + 48))?.[0].length === comma - start && officeBehind(view, comma) >= 0;

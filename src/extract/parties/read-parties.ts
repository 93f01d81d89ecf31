import {phraseEnd} from '../../text/phrase-trie.ts';
import {isDigitAt, isSpace, isUpperAt, maybeUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {
  BARE_COLLECTIVE,
  COLLECTIVE,
  FIELD,
  HEAD,
  LONG_HEAD,
  matchEnd,
  PLURAL_HEAD,
  PREDICATE,
  PROJECT,
  PROPER_HEAD,
  TAIL,
  VERB,
  word,
  wording,
} from './lexicon.ts';
import {findPredicate, startsOrder} from './predicate.ts';
import {purposeEnd} from './purposes.ts';

/** Names of bodies and office-holders, read where a verb says that they must stand. */

const COURTESY = word('đồng chí', 'các đồng chí', 'đ/c', 'ông', 'bà', 'đc', 'các ông', 'các bà');
/** Openings that look like a body's and are none: `Trường hợp`, `Ban hành`, `phòng, chống`. */
const FALSE_HEAD = wording(
  /(?:trường\shợp|ban\shành|phòng,?\s(?:chống|tránh|ngừa)|xã\shội|báo\scáo|tổ\schức\s(?!đoàn|đảng|chính)|hội\s(?:nghị|họp|thảo|thi|nhập)|thuế\s(?:suất|thu\snhập|giá\strị|tiêu\sthụ|tài\snguyên|xuất|nhập|sử\sdụng|nhà\sthầu|bảo\svệ)|đoàn\skết|bộ\s(?:tiêu|chỉ\ssố|thủ\stục|máy|hồ)|thành\sphần\s(?!được)|các\s(?:nội|nhiệm|quy|chỉ\stiêu|biện|giải|văn|hoạt|kế|chương|dự|đề|vấn|khó|vướng|tồn|hạn|thủ\stục|dịch|hồ|loại|hình|thông|trường\shợp|công\s(?:trình|tác|việc|điện|văn)|khoản|điều|tiêu|bước|báo\scáo|khâu|lĩnh|mặt|nguồn|vụ\s(?:việc|án|vi)|yếu|thành\stựu|kết|mục|điểm|cơ\schế|tài\sl|phương|chế\sđộ|phong|cuộc|hội\s(?:nghị|thảo|thi|đàm)|bài|tin|sự|lớp\stập|lớp\sđào|lớp\sbồi|cấp\sđộ|ngày|tháng|năm))/uy,
);

/** Whether a name begins here: with the head of a body's name, a title, or a collective. */
export function startsParty(view: View, at: number): boolean {
  return looksLikeParty(view, at) && FALSE_HEAD(view.lower, at) < 0;
}

function looksLikeParty(view: View, at: number): boolean {
  const {lower, text} = view;
  if (COLLECTIVE(lower, at) >= 0 || PLURAL_HEAD(lower, at) >= 0) return true;
  const head = phraseEnd(HEAD, lower, at);
  if (head >= 0) {
    // A verb in small letters is no name: `báo cáo`, `tổ chức`, `thanh tra, kiểm tra`
    const verb = phraseEnd(VERB, lower, at);
    // `tổ chức, cá nhân`: a verb, but for the noun behind it
    return verb < head || isNamed(view, head) || BARE_COLLECTIVE(lower, at) > head;
  }
  if (properHead(view, at) >= 0) return true;
  const first = text.startsWith('các', at) && isSpace(text.charCodeAt(at + 3)) ? at + 4 : at;
  return (
    isUpperAt(text, first) &&
    isUpperAt(text, first + 1) &&
    /^(?:các\s)?[A-ZĐ]{2,}(?:[-&][A-ZĐ]{2,})*(?=[\s,;:)]|$)/u.test(text.slice(at, at + 16)) &&
    !/^[\p{Lu}\s]{12}/u.test(text.slice(at, at + 12)) &&
    !/^(?:các\s)?(?:(?:VS)?ATTP|ATVSTP|ANTT|ATGT|ATLĐ|BHYT|BHTN|BVMT|CĐS|DVC|DVCTT|ĐMST|GPMB|KHCN|KTXH|NTM|PCCC|PCTN|PCTT|QPAN|TNXH|TTHC|CCHC|CNTT|QPPL|ISO|PCI|PAPI|COVID|HIV|AIDS|PAKN|STT|ĐT|SĐT|TEL|FAX|EMAIL)\b/.test(
      text.slice(at, at + 10),
    )
  );
}

/** `Điện lực Hòa Giang`, `Quỹ Bảo vệ môi trường`: end of a common noun that is a body's with a capital and a name; -1 where none stands. */
function properHead({text, lower}: View, at: number): number {
  if (!isUpperAt(text, at)) return -1;
  const end = phraseEnd(PROPER_HEAD, lower, at);
  return end >= 0 && /^\s(?:\p{Lu}|tỉnh|huyện|thành phố|trung ương)/u.test(text.slice(end, end + 11)) ? end : -1;
}

/** `Thanh tra tỉnh`, `Quản lý thị trường`: behind a word that is also a verb, something that only a name has. */
function isNamed(view: View, at: number): boolean {
  if (
    /lãnh đạo$/u.test(view.lower.slice(Math.max(0, at - 8), at)) &&
    /^\s(?:các|cơ quan|đơn vị|ubnd|\p{Lu})/u.test(view.text.slice(at, at + 9))
  )
    return true;
  return /^(?:\s(?:\p{Lu}|tỉnh|huyện|chính phủ|thành phố|sở|bộ|nhà nước|thị trường|nhân dân|công tác)|:)/u.test(
    view.text.slice(at, at + 14),
  );
}

/** End of the one name that begins at `at`; -1 where none does. */
export function readParty(view: View, at: number): number {
  const {lower, text} = view;
  let end = -1;
  const collective = smallEnd(view, at, COLLECTIVE(lower, at));
  if (collective >= 0) end = collective;
  else if (PLURAL_HEAD(lower, at) >= 0 && startsParty(view, at)) end = PLURAL_HEAD(lower, at);
  else if (startsParty(view, at)) {
    const bareList = smallEnd(view, at, BARE_COLLECTIVE(lower, at));
    const head = Math.max(phraseEnd(HEAD, lower, at), properHead(view, at));
    end =
      bareList >= 0 && bareList > head
        ? bareList
        : head >= 0
          ? head
          : at + (/^(?:các\s)?\S+/u.exec(text.slice(at, at + 24))?.[0].replace(/[,;:.)]+$/, '').length ?? 0);
  }
  if (end < 0 || end === at) return -1;
  // `các Sở: Tài chính, Xây dựng` — one shared head
  const close = sharedBehind(view, at, end);
  if (close > end) return close;
  const whole = extend(view, end);
  return Math.max(whole, sharedBehind(view, at, whole));
}

/** Behind `các Sở`, `Chủ tịch UBND các huyện`: the end of `: Tài chính, Xây dựng`, `: Bình An, Hòa Lợi và thị xã Cẩm Giang`; -1 where none stands. */
function sharedBehind(view: View, at: number, end: number): number {
  const {lower, text} = view;
  if (text[end] !== ':' || !/^:\s\p{Lu}/u.test(text.slice(end, end + 4))) return -1;
  const name = lower.slice(at, end);
  if (
    /(?:(?:các|những)\s(?:(?:sở|ban|bộ|ngành|phòng|cục|vụ)(?:,\s|\svà\s))*(?:(?<=,\s)cơ quan|\S+)|trưởng\s(?:phòng|ban|khoa))$/u.test(
      name,
    ) &&
    !opensDuty(view, name, end + 2)
  )
    return sharedList(view, end + 2);
  if (
    startsOrder(view, end + 2) ||
    !/(?:^|\s)các\s(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|địa phương|cơ quan|đơn vị|sở|bộ)/u.test(name)
  )
    return -1;
  const to = sharedList(view, end + 2);
  return /,\s|\svà\s/u.test(text.slice(end + 2, to)) && /^(?:[,.;:)]|\svà\s|$)/u.test(text.slice(to, to + 4))
    ? to
    : /,\s/u.test(text.slice(end + 2, to)) && startsOrder(view, to + 1)
      ? to
      : -1;
}

/** `Giáo viên chủ nhiệm các lớp: Tập trung học sinh …`: an order behind the colon; `các Sở: Xây dựng, …` are fields. */
export const opensDuty = (view: View, name: string, at: number): boolean =>
  !/(?:sở|bộ|ban|ngành|phòng|cục|vụ|viện|khoa)$/iu.test(name) && startsOrder(view, at);

/** Members behind a shared head: fields and proper names, to the last that a comma or `và` joins. */
function sharedList(view: View, from: number): number {
  let end = extend(view, from);
  for (;;) {
    const link =
      /^(?:,\s?|;\s?|\svà\s|,\s?và\s)(?=\p{Lu}|(?:thị xã|thành phố|huyện|xã|phường|thị trấn|quận|tỉnh|đặc khu)\s\p{Lu})/u.exec(
        view.text.slice(end, end + 18),
      );
    if (
      !link ||
      /^(?:UBND|Ủy ban|Chủ tịch|Giám đốc|Thủ trưởng|Văn phòng|Sở\s|Cục\s|Trung tâm)/u.test(
        view.text.slice(end + link[0].length, end + link[0].length + 12),
      )
    )
      return end;
    const next = extend(view, end + link[0].length);
    if (next <= end + link[0].length) return end;
    end = next;
  }
}

/** Bodies that bear a field of state even in small letters. */
const UNDER_FIELD =
  /(?:^|\s)(?:ngành|cơ quan|đơn vị|cơ sở|trung tâm|bệnh viện|trường|trạm|cục|phòng|khoa|hội đồng|ban chỉ đạo|ban quản lý|ban chỉ huy|đài|quốc gia|trung ương|chính phủ|tỉnh)$/u;
const BOARD = /(?:^|\s)(?:ban (?:quản lý|qlda)|bqlda|bql)$/u;
const TITLE = /(?:^|\s)(?:thủ trưởng|người đứng đầu|lãnh đạo|đại diện)$/u;
const PROPER =
  /\s?(?:\p{Lu}[\p{L}\d&.-]*(?:\/\p{Lu}[\p{L}\d]*)*(?:(?<=\p{Lu}),\p{Lu}[\p{Lu}&]+)*|[“"]\p{Lu}[^”"]{1,60}[”"])/uy;

/** Goes on over what belongs to a name: fields of state, heads and tails, capitals, a title's own body. */
function extend(view: View, from: number): number {
  let end = from;
  let proper = false;
  for (let guard = 0; guard < 60; guard++) {
    const known = knownPart(view, from, end);
    if (known > end) {
      end = known;
      proper = false;
      continue;
    }
    const capital = !maybeProper(view.text, end) || isPaper(view, from, end) ? -1 : matchEnd(PROPER, view.text, end);
    if (capital > end) {
      const stops = view.text[capital - 1] === '.';
      end = stops ? capital - 1 : capital;
      if (stops) break;
      proper = true;
      continue;
    }
    const small = proper ? Math.max(smallPart(view, end), halfName(view, from, end)) : -1;
    if (small <= end) break;
    end = small;
    proper = false;
  }
  if (!LAST_LETTERS.includes(view.lower[end - 1] ?? ' ')) return end;
  return end - (DANGLING.exec(view.lower.slice(from, end))?.[0].length ?? 0);
}

/** `trình Thủ tướng Chính phủ Chương trình …`, `trình cấp có thẩm quyền Đề án …`: behind an authority, what it is handed. */
function isPaper({text, lower}: View, from: number, end: number): boolean {
  if (lower.endsWith('thẩm quyền', end)) return true;
  return AUTHORITY.test(lower.slice(Math.max(from, end - 12), end)) && PAPER.test(text.slice(end, end + 16));
}

const AUTHORITY =
  /(?:chính phủ|thủ tướng|quốc hội|hđnd|ubnd|nhân dân|tỉnh|thành phố|huyện|xã|ủy|bộ chính trị|ban bí thư)$/u;
const PAPER =
  /^\s(?:Chương trình|Đề án|Kế hoạch|Nghị (?:quyết|định)|Quyết định|Thông tư|Chỉ thị|Báo cáo|Dự (?:thảo|án)|Hồ sơ|Tờ trình|Quy (?:chế|định|hoạch|trình)|Danh mục|Chiến lược|Phương án|Luật|Văn bản|Công văn)(?!\p{L})/u;

/** What no name ends in, and the letters that these words end in. */
const DANGLING = /\s(?:(?<!trực\s)thuộc|của|tại|ở|(?<!đóng\s)trên địa bàn|các)$/u;
const LAST_LETTERS = 'acinở';

/** Whether a capital or quotation marks stand at `at`, or behind the blank there. */
function maybeProper(text: string, at: number): boolean {
  const first = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  return maybeUpperAt(text, first) || '“"'.includes(text[first] ?? ' ');
}

/** A part of a name that the word lists know, or a sign that joins two parts; -1 where none begins at `end`. */
function knownPart(view: View, from: number, end: number): number {
  const {lower, text} = view;
  const space = text[end] === ' ' ? 1 : 0;
  const at = end + space;
  const upper = isUpperAt(text, at);
  if (upper) {
    if (space && isPaper(view, from, end)) return -1;
    const field = phraseEnd(FIELD, lower, at);
    if (field > end) return field;
    // `Ban Chỉ đạo Phòng chống …`, `Ban quản lý Chương trình …`: their second words are verbs elsewhere
    const control =
      'PCĐD'.includes(text[at] as string) &&
      /^(?:Phòng,?\s(?:chống|tránh)|Chương\strình|Đề\sán|Dự\sán)\s/u.exec(text.slice(at, at + 14));
    if (control) return at + control[0].length - 1;
  }
  if (text[at] === '-' || text[at] === '–' || text[at] === '—') {
    const dash = /^\s?[-–—]\s?(?=\p{Lu})/u.exec(text.slice(end, end + 4));
    if (dash) return end + dash[0].length;
  }
  if (!space) return text[end] === ',' ? purposeEnd(view, from, end) : -1;
  // `ngành công thương`, `Trung tâm y tế`, `Ban Chỉ đạo phòng thủ dân sự`, `Ban Chỉ đạo về chuyển đổi số`
  const about = text.startsWith('về ', at) ? at + 3 : at;
  const field = upper ? -1 : phraseEnd(FIELD, lower, about);
  if (field > about && UNDER_FIELD.test(lower.slice(Math.max(0, end - 14), end))) {
    if (about > at || phraseEnd(VERB, lower, at) < field) return field;
  }
  // `Giám đốc các sở`, `Thủ trưởng các cơ quan, đơn vị`: a title with its body
  const collective = smallEnd(view, at, COLLECTIVE(lower, at));
  if (collective > at) return collective;
  // `Ban Quản lý dự án đầu tư xây dựng công trình giao thông tỉnh`
  const projects = phraseEnd(PROJECT, lower, at);
  const project = projects > at && BOARD.test(lower.slice(Math.max(0, end - 12), end)) ? projects : -1;
  if (project > at) return project;
  const long = phraseEnd(LONG_HEAD, lower, at);
  // `Thủ trưởng cơ quan, đơn vị`: a title with its body once more
  const together =
    long > at && TITLE.test(lower.slice(Math.max(0, end - 15), end))
      ? smallEnd(view, at, BARE_COLLECTIVE(lower, at))
      : -1;
  if (together > long) return together;
  if (long > at && (upper || phraseEnd(VERB, lower, at) < long)) return long;
  // `Quốc hội tại Kỳ họp thứ 10`: an occasion, no part of the name
  if (text.startsWith('tại ', at) && OCCASION.test(text.slice(at + 4, at + 20))) return -1;
  const tail = TAIL(lower, at);
  const bareList = smallEnd(view, at, BARE_COLLECTIVE(lower, at));
  if (tail > at && !(phraseEnd(VERB, lower, at) >= tail && !upper)) return Math.max(tail, bareList);
  if (bareList > at) return bareList;
  // `Văn phòng Đoàn ĐBQH và HĐND tỉnh`: one office
  const assembly =
    'v&'.includes(text[at] ?? ' ') && /^(?:và|&)\s(?:HĐND|Hội đồng nhân dân)(?!\p{L})/u.exec(text.slice(at, at + 24));
  if (assembly && /văn phòng đoàn (?:đbqh|đại biểu quốc hội)$/u.test(lower.slice(Math.max(0, end - 36), end)))
    return at + assembly[0].length;
  if (
    text[end - 1] === 'D' &&
    /HĐND$/.test(text.slice(Math.max(0, from - 20), end)) &&
    /^\s(?:và|&)\sUBND/.test(text.slice(end, end + 8))
  ) {
    return end + text.slice(end).indexOf('UBND') + 4; // `Văn phòng HĐND và UBND`: one office
  }
  const purpose = purposeEnd(view, from, end);
  if (purpose > end) return purpose;
  // `Khu Nông nghiệp ứng dụng Công nghệ cao`: what it is for, between capitals
  const pursuit = PURSUIT.exec(text.slice(end, end + 16));
  if (
    pursuit &&
    PLACE_OF_WORK.test(lower.slice(Math.max(0, end - 40), end)) &&
    !startsParty(view, end + pursuit[0].length)
  )
    return end + pursuit[0].length - 1;
  // `Ban quản lý Chương trình 1125`, `Ban Chỉ đạo 138 tỉnh`: a body that is called by a number
  const numbered = isDigitAt(text, at) && NUMBERED.test(lower.slice(Math.max(from, end - 14), end));
  const figure = numbered ? /^\s\d{2,4}(?=[,;:.)]|\s(?:\p{Ll}|[-–]))/u.exec(text.slice(end, end + 8)) : null;
  if (figure) return end + figure[0].length;
  // `Chủ tịch UBND 07 xã`
  const counted =
    isDigitAt(text, at) &&
    /^\s\d{1,3}(?=\s(?:xã|phường|huyện|thị xã|thị trấn|quận|tỉnh|thành phố|sở|bộ|cơ quan|đơn vị)(?!\p{L}))/u.exec(
      lower.slice(end, end + 16),
    );
  if (counted) return end + counted[0].length;
  // `Ban Quản lý Khu kinh tế X và các Khu công nghiệp`: one body
  if (text.startsWith('và các', at) && ZONES.test(lower.slice(Math.max(from - 12, 0), end))) {
    const zones = /^\svà\scác\s(?:kcn|khu công nghiệp|khu chế xuất)(?!\p{L})/u.exec(lower.slice(end, end + 26));
    if (zones) return end + zones[0].length;
  }
  // `và` inside a name only before a capital that begins no other
  const joined = text.startsWith('và', at) && /^\svà\s(?=\p{Lu})/u.exec(text.slice(end, end + 5));
  if (joined && !startsParty(view, end + joined[0].length)) return end + joined[0].length;
  const head = phraseEnd(HEAD, lower, at);
  if (
    !upper &&
    lower.startsWith('phòng', at) &&
    /^phòng\s(?:thủ|chống|tránh|ngừa|cháy)/u.test(lower.slice(at, at + 11))
  )
    return -1;
  if (head > at && phraseEnd(PREDICATE, lower, at) < head && FALSE_HEAD(lower, at) < 0) return head;
  return -1;
}

const PURSUIT = /^\s(?:ứng dụng|nghiên cứu|chuyển giao)\s(?=\p{Lu})/u;
const PLACE_OF_WORK = /(?:^|\s)(?:khu|trung tâm|viện|công ty|trạm|trại)\s[^.,;:]{1,30}$/u;
/** Bodies that look after zones. */
const ZONES = /quản lý (?:các )?(?:khu kinh tế|kkt)/u;
/** What may be called by a number alone. */
const NUMBERED = /(?:chương trình|ban chỉ đạo|đề án|tổ công tác|tiểu ban|dự án)$/u;

const OCCASION =
  /^(?:Kỳ họp|Phiên họp|Hội nghị|Đại hội|Thông báo|Công văn|Kế hoạch|Quyết định|Nghị|Chỉ thị|Công điện)/u;

/** `tỉnh, Giám đốc Sở`, `Bộ, Vụ trưởng`, `ngành và Chủ tịch`: a list of common nouns ends where the next name begins. */
function smallEnd(view: View, at: number, end: number): number {
  if (end < 0) return end;
  const list = view.text.slice(at, end + 8);
  const capital = (isUpperAt(list, 0) ? NEXT_NAME : NEXT_CAPITAL).exec(list);
  return capital && at + capital.index < end ? at + capital.index : end;
}

const NEXT_CAPITAL = /(?:,\s|\svà\s)(?=\p{Lu})/u;
const NEXT_NAME =
  /(?:,\s|\svà\s)(?=(?:Chủ tịch|Phó|Giám đốc|Thủ trưởng|Chánh|Bí thư|\p{Lu}\p{L}+ trưởng|Trưởng|Tổng|UBND|Ủy ban|Hội đồng|Văn phòng|Công an|Mặt trận|Ban (?:Chỉ|Quản|Chấp|Thường|Tổ|Tuyên)|Trung tâm|Ngân hàng|Tòa án|Viện|Bảo hiểm|Kho bạc|Hội Liên|Liên đoàn|Tỉnh đoàn))/u;

/** Words that no name goes on with. */
const FUNCTION_WORD =
  /^(?:và|của|với|cho|là|được|về|từ|đến|do|bị|cùng|hoặc|để|các|những|này|đó|trên|dưới|sau|đúng|đủ|chậm|sớm|theo|trong|trước|khi|đảm|thường|không|chưa|đã|đang|sẽ)$/u;

/** `Đài Tiếng nói Việt Nam`, `Hội Nghề cá`: small letters inside a name of capitals, where a capital or a break follows. */
function smallPart(view: View, end: number): number {
  const words =
    /^(?:\s\p{Ll}+){1,3}(?=\s\p{Lu}|[,;:)]|\svà\s\p{Lu}|\s?[-–]\s?\p{Lu})/u.exec(view.text.slice(end, end + 30)) ??
    upToVerb(view, end);
  if (!words) return -1;
  for (const found of words[0].matchAll(/\p{Ll}+/gu)) {
    const at = end + found.index;
    if (phraseEnd(PREDICATE, view.lower, at) >= 0) return -1;
    if (FUNCTION_WORD.test(found[0])) return -1;
  }
  return end + words[0].length;
}

/** `Sở Thủy lợi trước ngày`: one capital syllable behind such a head is half a word, and the next belongs to it. */
function halfName(view: View, from: number, end: number): number {
  if (!/^\s\p{Lu}\p{Ll}+$/u.test(view.text.slice(from, end))) return -1;
  if (
    !/(?:^|\s)(?:sở|cục|bộ|vụ|phòng|trung tâm|trạm|ban|viện|hội|ban quản lý|chi cục|công ty)$/u.test(
      view.lower.slice(Math.max(0, from - 14), from),
    )
  )
    return -1;
  const field = phraseEnd(FIELD, view.lower, end + 1);
  if (field > 0) return field;
  const next = /^\s(\p{Ll}{2,7})(?!\p{L})/u.exec(view.text.slice(end, end + 10));
  return next && !FUNCTION_WORD.test(next[1] as string) && phraseEnd(PREDICATE, view.lower, end + 1) < 0
    ? end + next[0].length
    : -1;
}

/** `Trung tâm Kiểm soát bệnh tật chủ trì`: up to five small words, where what a verb or a unit begins follows them. */
function upToVerb(view: View, end: number): [string] | null {
  const words = /^(?:\s\p{Ll}+){1,5}/u.exec(view.text.slice(end, end + 40));
  if (!words) return null;
  for (
    let at = view.text.indexOf(' ', end + 1);
    at > 0 && at <= end + words[0].length;
    at = view.text.indexOf(' ', at + 1)
  ) {
    const stops = phraseEnd(VERB, view.lower, at + 1) >= 0 || TAIL(view.lower, at + 1) >= 0;
    if (stops) return [view.text.slice(end, at)];
  }
  return null;
}

export interface PartyList {
  parties: Range[];
  /** behind the last name */
  end: number;
}

const LINK = /^(?:\s?[,;]\s?(?:và\s|cùng\s)?|\svà\s|\scùng\s(?:với\s)?|\shoặc\s)/u;

/** The names that stand from `at` on, joined by commas and `và`. Empty where none does. */
export function readParties(view: View, at: number): PartyList {
  const parties: Range[] = [];
  let next = skipCourtesy(view, at);
  let end = at;
  while (parties.length < 24) {
    const to = readParty(view, next);
    if (to < 0) break;
    parties.push({start: next, end: to});
    end = to;
    const gloss = view.text[to + 1] === '(' ? /^\s\([^()]{1,80}\)/u.exec(view.text.slice(to, to + 90)) : null;
    const behind = gloss && !/^\s\((?:qua|thông qua)\s/u.test(gloss[0]) ? to + gloss[0].length : to;
    const link = LINK.exec(view.text.slice(behind, behind + 12));
    if (!link) break;
    next = skipCourtesy(view, behind + link[0].length);
    if (startsParty(view, next)) continue;
    // A member of no known make between two that are: `ngành, đoàn thẻ tỉnh, các đơn vị`
    const unknown = /^[\p{L}\s]{3,28}?(?=,\s|\svà\s)/u.exec(view.text.slice(next, next + 32));
    const behindIt = unknown ? next + unknown[0].length + (view.text[next + unknown[0].length] === ',' ? 2 : 4) : -1;
    if (
      !unknown ||
      startsOrder(view, next) ||
      findPredicate(view, next, unknown[0].length + 1) >= 0 ||
      !startsParty(view, behindIt)
    )
      break;
    parties.push({start: next, end: next + unknown[0].length});
    end = next + unknown[0].length;
    next = behindIt;
  }
  return {parties, end};
}

export function skipCourtesy(view: View, at: number): number {
  if (COLLECTIVE(view.lower, at) >= 0) return at; // `các ông, bà`
  const end = phraseEnd(COURTESY, view.lower, at);
  return end > 0 && view.text[end] === ' ' ? end + 1 : at;
}

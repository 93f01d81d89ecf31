import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import {isSpace, maybeUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {
  BARE_COLLECTIVE,
  COLLECTIVE,
  FIELD,
  HEAD,
  LONG_OPENER,
  matchEnd,
  OPENER,
  ORDERING,
  PLURAL_HEAD,
  PREDICATE,
  TAIL,
  VERB,
} from './lexicon.ts';
import {partEnd} from './name-parts.ts';
import {beforeNextName} from './next-name.ts';
import {isPaper} from './papers.ts';
import {startsOrder} from './predicate.ts';
import {shortOffice} from './short-office.ts';
import {FALSE_HEAD, properHead, startsParty, villageEnd} from './starts-party.ts';
import {isUnitShort} from './unit-short.ts';

/** Names of bodies and office-holders, read where a verb says that they must stand. */

/** End of the one name that begins at `at`; -1 where none does. */
export function readParty(view: View, at: number): number {
  const {lower, text} = view;
  const short = shortOffice(view, at);
  if (short >= 0) return short;
  let end = -1;
  // `các vụ việc`: of a word that is a body's elsewhere
  const collective = FALSE_HEAD(lower, at) < 0 ? beforeNextName(view, at, COLLECTIVE(lower, at)) : -1;
  if (collective >= 0) end = collective;
  else if (PLURAL_HEAD(lower, at) >= 0 && startsParty(view, at)) end = PLURAL_HEAD(lower, at);
  else if (startsParty(view, at)) {
    const bareList = beforeNextName(view, at, BARE_COLLECTIVE(lower, at));
    const head = Math.max(phraseEnd(HEAD, lower, at), properHead(view, at), villageEnd(view, at));
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
  const lot = LOT.exec(text.slice(end, end + 40));
  // `nhà thầu gói XL-04`
  if (lot && lower.endsWith('nhà thầu', end)) return end + lot[0].length;
  const whole = upToBracket(view, at, extend(view, end));
  return beforePaper(view, at, Math.max(whole, sharedBehind(view, at, whole), listedBehind(view, at, whole)));
}

/** `Giao các trường chuyên biệt (Trường PTDTNT Hòa An, …) dọn dẹp`: small words of a name of many, up to the bracket that says which they are */
function upToBracket(view: View, at: number, end: number): number {
  const words = BEFORE_BODIES.exec(view.text.slice(end, end + 48))?.[1];
  if (!words || !MANY.test(view.text.slice(at, at + 6))) return end;
  for (const word of words.matchAll(/\p{Ll}+/gu))
    if (FUNCTION_WORD.test(word[0]) || phraseEnd(PREDICATE, view.lower, end + word.index) >= 0) return end;
  return startsParty(view, end + words.length + 2) ? end + words.length : end;
}
const BEFORE_BODIES = /^((?: \p{Ll}+){1,3}) \((?=\p{Lu})/u;
const MANY = /^(?:[Cc]ác|[Nn]hững) /;

const LOT = /^ gói(?: thầu)?(?: số)? [\p{Lu}\d][\p{Lu}\d.-]*(?<![.-])(?![\p{L}\d])/u;

/** `gửi Sở Tài chính Tờ trình số 5/TTr-X`, `gửi các phòng Thông báo số 82`: what is sent is no part of who gets it; nor is `Quý II`, when. */
function beforePaper({text}: View, at: number, end: number): number {
  const paper = PAPER_NUMBERED.exec(text.slice(at, end + 20));
  return paper && paper.index > 0 && at + paper.index < end ? at + paper.index : end;
}

const PAPER_NUMBERED =
  /\s(?=(?:Thông báo|Kế hoạch|Tờ trình|Công văn|Quyết định|Báo cáo|Văn bản|Chỉ thị|Nghị quyết|Hướng dẫn|Kết luận|Giấy mời|Phương án|Đề án)\ssố\s|Quý\s(?:[IVlHTÍÌÏ1|]{1,3}|[2-4])(?!\p{L}))/u;

/** Behind `UBND các xã Bình An`, `các Sở Tài chính`: the end of `, Bình Phú và thị trấn An Lạc`, `, Tư pháp`; -1 where none stands. */
function listedBehind(view: View, at: number, whole: number): number {
  const {text} = view;
  if (!/^(?:,\s|\svà\s)/u.test(text.slice(whole, whole + 4)) || !SHARES_HEAD.test(text.slice(at, whole))) return -1;
  let end = whole;
  for (let count = 0; count < 30; count++) {
    const link = NEXT_MEMBER.exec(text.slice(end, end + 20));
    if (!link) break;
    const next = end + link[0].length;
    // `UBND các huyện Trà Lâm, Sơn Bình`: of a place the first word may be a verb elsewhere
    const named = TWO_CAPITALS.test(text.slice(next, next + 12));
    if (!link[1] && (startsParty(view, next) || (!named && startsOrder(view, next)))) break;
    const last = extend(view, next);
    if (last <= next) break;
    end = last;
  }
  return end > whole ? end : -1;
}

const TWO_CAPITALS = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;
const SHARES_HEAD = withUnits(/(?:^|\s)[Cc]ác (?:(?:UNIT|HAMLET)(?:, |,? và )?){1,4} \p{Lu}|^[Cc]ác (?:Sở|Bộ) \p{Lu}/u);
const NEXT_MEMBER = withUnits(/^(?:,\s(?:và\s)?|\svà\s)((?:UNIT|HAMLET)\s)?(?=\p{Lu})/u);

/** Behind `các Sở`, `Chủ tịch UBND các huyện`: the end of `: Tài chính, Xây dựng`, `: Bình An, Hòa Lợi và thị xã Cẩm Giang`; -1 where none stands. */
export function sharedBehind(view: View, at: number, end: number): number {
  const {lower, text} = view;
  if (text[end] !== ':') return -1;
  const name = lower.slice(at, end);
  if (HEADS_BODIES.test(name)) return headedBodies(view, end + 2);
  if (!/^:\s(?!(?:Mỗi|Các|Từng|Những|Tất)\s)\p{Lu}/u.test(text.slice(end, end + 9))) return -1;
  if (
    /(?:(?:các|những)\s(?:(?:sở|ban|bộ|ngành|phòng|cục|vụ)(?:,\s|\svà\s))*(?:(?<=(?:,|các)\s)cơ quan|\S+)|trưởng\s(?:phòng|ban|khoa))$/u.test(
      name,
    ) &&
    !opensDuty(view, name, end + 2)
  ) {
    const list = sharedList(view, end + 2);
    return name.endsWith(' cơ quan') ? wholeNames(view, end + 2, list) : list;
  }
  // `Giám đốc Sở: Xây dựng, Tài chính; …`
  if (HEADS_OFFICES.test(name) && phraseEnd(FIELD, lower, end + 2) > 0) {
    const to = sharedList(view, end + 2);
    if (/,\s/u.test(text.slice(end + 2, to))) return to;
  }
  // of `UBND các xã: Sơn Lang, Đồng Rì` the first is no verb
  const opens = startsOrder(view, end + 2) && !TWO_CAPITALS.test(text.slice(end + 2, end + 20));
  if (opens || !GROUP.test(name)) return -1;
  const to = sharedList(view, end + 2);
  return /,\s|\svà\s/u.test(text.slice(end + 2, to)) && /^(?:[,.;:)]|\svà\s|$)/u.test(text.slice(to, to + 4))
    ? to
    : /,\s/u.test(text.slice(end + 2, to)) && startsOrder(view, to + 1)
      ? to
      : -1;
}

/** `các xã`, `các cơ quan`, `các bệnh viện` */
const GROUP = withUnits(
  /(?:^|\s)các\s(?:UNIT|địa phương|cơ quan|đơn vị|sở|bộ|(?:công ty|ngân hàng|bệnh viện|nhà máy|trung tâm|xí nghiệp|doanh nghiệp|chi cục)$|(?:cục|chi cục|kho bạc|ban quản lý|ban chỉ huy|công ty)(?:\s\p{L}+){1,6}$)/u,
);

const HEADS_OFFICES = /(?:^|\s)(?:giám đốc|lãnh đạo) sở$/u;
const HEADS_BODIES = /(?:^|\s)(?:giám đốc|thủ trưởng|lãnh đạo|cục trưởng|chi cục trưởng|hiệu trưởng)$/u;

/** `các bộ, cơ quan: Công an, Văn phòng Chính phủ và các địa phương`: behind the first members those by their whole names; not `các …` */
function wholeNames(view: View, start: number, from: number): number {
  let end = from;
  for (let count = 0; count < 30; count++) {
    const link = /^(?:,\s(?:và\s)?|\svà\s)(?=\p{Lu})/u.exec(view.text.slice(end, end + 6));
    const next = link && startsParty(view, end + link[0].length) ? readParty(view, end + link[0].length) : -1;
    if (next < 0) break;
    end = next;
  }
  // `các cơ quan: Sở Tài chính thẩm định; …`: one is no list
  return /,\s|\svà\s\p{Lu}/u.test(view.text.slice(start, end)) ? end : -1;
}

/** Persons: who is named behind a colon holds that office. */
const PERSON =
  /^(?:phó\s|giám đốc|chủ tịch|thủ trưởng|lãnh đạo|(?:chi )?cục trưởng|hiệu trưởng|trưởng|ông\s|bà\s|đồng chí|đ\/c)/u;

/** Behind `Giám đốc: ` the end of two bodies or more, `Sở Y tế, Sở Tài chính`, `các sở, ngành`; -1 where fewer stand there. */
function headedBodies(view: View, from: number): number {
  let end = -1;
  let count = 0;
  for (let next = from; count < 30; count++) {
    if (!startsParty(view, next) || PERSON.test(view.lower.slice(next, next + 14))) break;
    end = readParty(view, next);
    const link = /^(?:,\s(?:và\s)?|\svà\s)/u.exec(view.text.slice(end, end + 6));
    if (end < 0 || !link) return end > 0 && (count > 0 || view.text.slice(from, end).includes(', ')) ? end : -1;
    next = end + link[0].length;
  }
  return count > 1 ? end : -1;
}

/** `Giáo viên chủ nhiệm các lớp: Tập trung học sinh …`: an order behind the colon; `các Sở: Xây dựng, …` are fields. */
function opensDuty(view: View, name: string, at: number): boolean {
  if (!startsOrder(view, at)) return false;
  if (HEADS_ONE.test(name) || !/(?:sở|bộ|ban|ngành|phòng|cục|vụ|viện|khoa)$/iu.test(name)) return true;
  // `Các sở, ban, ngành: Nghiêm túc thực hiện …`, `: Xây dựng kế hoạch …`
  const field = phraseEnd(FIELD, view.lower, at);
  return field < 0 || /^\s(?!và\s|-|–)\p{Ll}/u.test(view.text.slice(field, field + 4));
}

/** `Trưởng ban: Chỉ đạo chung`; `các Trưởng phòng: Xây dựng, Nội vụ` are several */
const HEADS_ONE =
  /(?<!(?:các|những)\s(?:(?:đồng chí|đ\/c|ông,? bà|ông\/bà|ông)\s)?(?:phó\s)?)trưởng\s(?:phòng|ban|khoa)$/iu;

/** `, Hòa Lợi`, ` và thị xã Cẩm Giang` */
const NEXT_SHARED = withUnits(/^(?:,\s?|;\s?|\svà\s|,\s?và\s)(?:(?:UNIT)\s)?(?=\p{Lu})/u);

/** Members behind a shared head: fields and proper names, to the last that a comma or `và` joins. */
function sharedList(view: View, from: number): number {
  let end = extend(view, from);
  for (;;) {
    const link = NEXT_SHARED.exec(view.text.slice(end, end + 18));
    if (
      !link ||
      /^(?:UBND|Ủy ban|Chủ tịch|Bí thư|Giám đốc|Thủ trưởng|Văn phòng|Sở\s|Cục\s|Chi cục\s|Trung tâm|Trưởng\s|Phó\s|Hiệu trưởng|Chánh\s|Các\s|Công an (?:tỉnh|thành|huyện|các)|Kho bạc\s|Bảo hiểm xã hội\s|Bộ Chỉ huy|Thanh tra (?:tỉnh|huyện|thành)|Viện (?:Kiểm|kiểm)|T(?:òa|oà) án|Trạm\s|Bệnh viện|Hội (?:Nông|Liên|Cựu|Phụ|Chữ)|Hạt\s|Đoàn (?:Thanh|TNCS)|Trường (?:THPT|THCS|Tiểu|Mầm|Cao|Đại|PTDT)|Ban (?:Quản|Chỉ|Dân|Tổ)|Bưu điện)/u.test(
        view.text.slice(end + link[0].length, end + link[0].length + 18),
      )
    )
      return end;
    const next = extend(view, end + link[0].length);
    if (next <= end + link[0].length) return end;
    end = next;
  }
}

const PROPER =
  /\s?(?:\p{Lu}[\p{L}\d&.-]*(?:\/\p{Lu}[\p{L}\d]*)*(?:(?<=\p{Lu}),\p{Lu}[\p{Lu}&]+)*|[“"]\p{Lu}[^”"]{1,60}[”"])/uy;

/** Goes on over what belongs to a name: fields of state, heads and tails, capitals, a title's own body. */
function extend(view: View, from: number): number {
  let end = from;
  let proper = false;
  for (let guard = 0; guard < 60; guard++) {
    const known = partEnd(view, from, end);
    if (known > end) {
      end = known;
      proper = false;
      continue;
    }
    const capital = !maybeProper(view.text, end) || isPaper(view, end) ? -1 : matchEnd(PROPER, view.text, end);
    if (capital > end) {
      const stops = view.text[capital - 1] === '.' && !isUnitShort(view.text, capital);
      end = stops ? capital - 1 : capital;
      if (stops) break;
      proper = true;
      continue;
    }
    const small = proper ? Math.max(smallPart(view, end), halfName(view, from, end)) : upToBeing(view, from, end);
    if (small <= end) break;
    end = small;
    proper = false;
  }
  if (!LAST_LETTERS.includes(view.lower[end - 1] ?? ' ')) return end;
  return end - (DANGLING.exec(view.lower.slice(from, end))?.[0].length ?? 0);
}

/** What no name ends in, and the letters that these words end in. */
const DANGLING = /\s(?:(?<!trực\s)thuộc|của|tại|ở|(?<!đóng(?: chân)?\s)trên địa bàn|các|về(?: việc)?)$/u;
const LAST_LETTERS = 'acinềở';

/** Whether a capital or quotation marks stand at `at`, or behind the blank there. */
function maybeProper(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const first = isSpace(text.charCodeAt(at)) ? at + 1 : at;
  return maybeUpperAt(text, first) || '“"'.includes(text[first] ?? ' ');
}

/** Words that no name goes on with. */
const FUNCTION_WORD =
  /^(?:và|của|với|cho|là|được|về|từ|đến|do|bị|cùng|hoặc|để|các|những|này|đó|trên|dưới|sau|đúng|đủ|chậm|sớm|theo|trong|trước|khi|qua|vào|ngày|đảm|thường|không|chưa|đã|đang|sẽ|biết)$/u;

/** `Đài Tiếng nói Việt Nam`, `Hội Nghề cá`: small letters inside a name of capitals, where a capital or a break follows. */
function smallPart(view: View, end: number): number {
  const words = SMALL_WORDS.exec(view.text.slice(end, end + 30)) ?? upToVerb(view, end);
  if (!words) return -1;
  for (const found of words[0].matchAll(/\p{Ll}+/gu)) {
    const at = end + found.index;
    if (phraseEnd(PREDICATE, view.lower, at) >= 0) return -1;
    if (FUNCTION_WORD.test(found[0]) && !HALF.test(view.lower.slice(Math.max(0, at - 6), at + found[0].length)))
      return -1;
  }
  return end + words[0].length;
}

/** `Phòng Quản trị - Thiết bị`: such a word may be the second half of another */
const HALF = /thiết bị$/u;

const SMALL_WORDS = /^(?:\s\p{Ll}+){1,3}(?=\s\p{Lu}|[,;:)]|\svà\s\p{Lu}|\s?[-–]\s?\p{Lu})/u;

/** `Sở Thủy lợi trước ngày`: one capital syllable behind such a head is half a word, and the next belongs to it. */
function halfName(view: View, from: number, end: number): number {
  if (!/^\s\p{Lu}\p{Ll}+$/u.test(view.text.slice(from, end))) return -1;
  if (
    !/(?:^|\s)(?:sở|cục|bộ|vụ|phòng|khoa|trung tâm|trạm|ban|viện|hội|ban quản lý|chi cục|công ty)$/u.test(
      view.lower.slice(Math.max(0, from - 14), from),
    )
  )
    return -1;
  const field = phraseEnd(FIELD, view.lower, end + 1);
  if (field > 0 && phraseEnd(PREDICATE, view.lower, end + 1) < 0) return field;
  const next = /^\s(\p{Ll}{2,7})(?!\p{L})/u.exec(view.text.slice(end, end + 10));
  return next && !FUNCTION_WORD.test(next[1] as string) && phraseEnd(PREDICATE, view.lower, end + 1) < 0
    ? end + next[0].length
    : -1;
}

/** `UBND xã Nà Pát`: a name that a place of two syllables ends; not `Phòng Vận`, half a field */
const PLACED = /\s(?!(?:Bộ|Sở|Cục|Vụ|Phòng|Ban|Viện|Hội|Trạm|Đoàn|Tổ|Đội|Khoa|Chi)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;
/** `Trường THCS Lũng Vài`: a name that a proper name of two syllables ends. */
const NAMED = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** `Khoa Ngoại chấn thương là đơn vị đầu mối`, `về Trạm Quản lý thủy nông số 2 để tổng hợp`: what is said of a body, or why it gets something. */
const SAID_OF =
  /^ (?:là (?:cơ quan|đơn vị|đầu mối|bộ phận|thường trực|nơi|người)|để (?:tổng hợp|theo dõi|báo cáo|được |phối hợp|xem xét|thẩm định|kịp thời|biết|chỉ đạo|tham mưu|xử lý|giải quyết|hướng dẫn)|(?:chậm nhất|trước ngày|trước \d|trong ngày)(?![a-z]))/;
/** `gửi Trường THCS Lũng Vài danh sách để tổng hợp`: what is sent to it */
const SENT =
  /^\s(?:bản|biên bản|báo cáo|các|công văn|danh mục|danh sách|dữ liệu|đề xuất|dự|file|giấy|hồ sơ|kế hoạch|kết quả|kinh phí|mẫu|một|nhu cầu|nội dung|phiếu|số liệu|tài liệu|thông tin|toàn bộ|tờ trình|văn bản|việc|vướng mắc|ý kiến)\s/u;

/**
 * `Trung tâm Điều dưỡng người có công là đơn vị đầu mối`, `về Ban đại diện cha mẹ học sinh để tổng hợp`: up to five small words, where
 * it is said what the body is; behind a bare head also where why it gets something.
 */
function upToBeing(view: View, from: number, end: number): number {
  if (view.text[end] !== ' ' || isDoneByUnits(view, end)) return -1;
  const behind = view.text.slice(end, end + 56);
  const said =
    (behind.includes(' là ') ? BEING.exec(behind) : null) ??
    (end === from && !SENT.test(behind) && !isDone(view, end) ? GETTING.exec(behind) : null);
  if (!said) return -1;
  for (const found of (said[1] as string).matchAll(/\p{Ll}+/gu)) {
    if (phraseEnd(PREDICATE, view.lower, end + found.index) >= 0 || NO_NAME.test(found[0])) return -1;
  }
  return end + (said[1] as string).length;
}

const BEING = /^((?:\s\p{Ll}+){1,5}(?:\s\d{1,2})?)\slà\s(?:cơ quan|đơn vị|đầu mối|bộ phận|thường trực)(?!\p{L})/u;
const GETTING =
  /^((?:\s\p{Ll}+){1,5}(?:\s\d{1,2})?)\s(?:để (?:tổng hợp|theo dõi|báo cáo|được|phối hợp|xem xét|kịp thời|tham mưu|xử lý|hướng dẫn)|chậm nhất|trước ngày|trước(?= \d)|trong ngày)(?!\p{L})/u;
const NO_NAME =
  /^(?:của|với|cho|là|được|từ|đến|do|bị|cùng|hoặc|để|này|đó|sau|theo|khi|hiện|nay|cũng|vẫn|chính|đồng|thời|trước|đây|xong)$/u;

const TIME_NEXT = /^ (?:chậm nhất|trước ngày|trước \d|trong ngày)/u;

/** `các xã, phường bảo trì hệ thống trước ngày …`: units of government are told what no list has for a verb elsewhere, and bear no such name */
const isDoneByUnits = (view: View, end: number): boolean =>
  phraseEnd(OPENER, view.lower, end + 1) >= 0 && UNITS_END.test(view.lower.slice(Math.max(0, end - 24), end));

/** `Các trường học bảo trì hệ thống trước ngày …`: what is done, unless it says who gets something, `gửi về các đơn vị bảo trì hệ thống trước ngày …` */
const isDone = (view: View, end: number): boolean => {
  const verb = phraseEnd(OPENER, view.lower, end + 1);
  return (
    verb >= 0 &&
    OBJECT.test(view.lower.slice(verb, verb + 5)) &&
    !GIVEN.test(view.lower.slice(Math.max(0, end - 40), end))
  );
};
/** A word that is no time and no purpose. */
const OBJECT = /^ (?!trước|chậm|trong|để|là )\p{Ll}/u;
const GIVEN = /(?:^|\s)(?:về|cho|tới|đến|lên|gửi|nộp|báo cáo|trình)\s[^,;.:()]{1,30}$/u;

const UNITS_END = withUnits(/(?:^|\s)(?:các (?:UNIT)|(?:UNIT|sở|ngành), (?:UNIT|sở|ngành))$/u);

/** `Trung tâm Kiểm soát bệnh tật chủ trì`: up to five small words, where what a verb or a unit begins follows them. */
function upToVerb(view: View, end: number): [string] | null {
  const words = /^(?:\s\p{Ll}+){1,5}(?:(?<=\ssố)\s\d{1,2}(?!\d))?/u.exec(view.text.slice(end, end + 40));
  if (
    !words ||
    words[0].startsWith(' phụ trách ') ||
    isDoneByUnits(view, end) ||
    (NAMED.test(view.text.slice(Math.max(0, end - 20), end)) && phraseEnd(LONG_OPENER, view.lower, end + 1) >= 0)
  )
    return null;
  for (
    let at = view.text.indexOf(' ', end + 1);
    at > 0 && at <= end + words[0].length;
    at = view.text.indexOf(' ', at + 1)
  ) {
    const stops = phraseEnd(VERB, view.lower, at + 1) >= 0 || TAIL(view.lower, at + 1) >= 0;
    if (stops) return [view.text.slice(end, at)];
    // `Ban Tuyên giáo viết tin bài trước ngày 24/3`: what it does
    if (phraseEnd(ORDERING, view.lower, end + 1) >= 0 && TIME_NEXT.test(view.lower.slice(at, at + 12))) return null;
    const said = 'lđct'.includes(view.lower[at + 1] as string) && SAID_OF.test(view.lower.slice(at, at + 24));
    // `UBND xã Nà Pát kê lại bàn ghế trước ngày …`: behind a whole name stands what it does, though no list has the verb
    const does =
      said && !view.lower.startsWith('là ', at + 1) && PLACED.test(view.text.slice(Math.max(0, end - 20), end));
    if (said) return does || SENT.test(view.lower.slice(end, end + 14)) ? null : [view.text.slice(end, at)];
  }
  return null;
}

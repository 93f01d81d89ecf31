import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {matchEnd, NO_VERB, VERB} from '../parties/lexicon.ts';
import {KIND_NAME_PATTERN} from './kind.ts';

/** A scan may leave a speck before it: `năm 2017. của Sở Y tế`. */
const OF = /^\s?[,.]?\s?(?:do\s|của\s|giữa\s)/;
/** Words that no body's name contains: what the instrument does, or how the sentence goes on. */
const STOP =
  /^(?:về|v\/v|ban hành|phê duyệt|quy định|thông qua|phân bổ|sửa đổi|bổ sung|hướng dẫn|công bố|đã|để|được|theo|nêu|tiếp tục|đề nghị|xin|là|hoặc|trên|trong|tại|với|cho|kể từ|khi|thì|tổng hợp|thực hiện|triển khai|giao|yêu cầu|xem xét|báo cáo|thông báo|kiến nghị|nhằm|từ ngày|ngày|năm|số|có|kết luận|như|đảm bảo|bảo đảm|đồng thời|sau|gửi|chủ trì|phối hợp|tăng cường|đẩy mạnh|hết|còn|nên|này|kèm|vào|do|đến|trước|chậm|xong|chưa|phải|sẽ|cần|vẫn|cũng|đang|đều|nếu|mà|vì|qua|bị|nay|ký|không (?:còn|phù|được|có|phải|đúng|áp)|bởi|hỏi|vướng mắc|chỉ thị|quyết định|\d{1,2} (?:tháng|tuần|ngày|quý))(?![\p{L}])/u;
/** The same as the first words of a title that is written with a capital. */
const TITLE =
  /^(?:Về|V\/v|Ban hành|Phê duyệt|Quy định|Sửa đổi|Hướng dẫn|Công bố|Kết luận|Triển khai|Tăng cường|Đẩy mạnh)\s/;
const WORD = /\s?([^\s,;.:()“”"[\]|]+)/y;
const INSTRUMENT = new RegExp(`^(?:cac\\s)?(?:${KIND_NAME_PATTERN})(?![a-z])`);
/** Words behind which a comma stands inside a name: `Văn hóa, Thể thao`, `Bộ trưởng, Chủ nhiệm`, `phòng, chống lụt, bão`. */
const COMMA_INSIDE =
  /(?:van hoa|bo truong|phong|thi dua|khoa hoc|ha tang|dan so|kinh te|quan ly kham|phat thanh|thien nhien|chong lut|chong tham nhung(?:, lang phi)?)$/;
const COMPANY = /^(?:công ty|tổng công ty|tập đoàn|liên danh)\s/;
/** `Công ty TNHH Suối Trong (Việt Nam)` */
const COUNTRY = /^\s\((?:Việt Nam|VN)\)/;
/** The next body of a joint paper. */
const MORE = /^,\s(?:Bộ|Ban|Ủy|Uỷ|Tòa|Toà|Viện|Thanh|Ngân|Tổng|Sở|UBND)\s/;
/** The same behind a dash: `Bộ Tài chính - Bộ Nội vụ`. */
const MORE_BEHIND = /^\s(?:Bộ|Ban|Ủy|Uỷ|Tòa|Toà|Viện|Thanh|Ngân|Tổng|Sở|UBND)\s/;
const LIMIT = 110;

/** The body that `của` names at `at`, or the bodies of a `joint` paper; the range leaves `của` out. */
export function readIssuer(view: View, at: number, joint = false, limit = view.text.length): Range | null {
  const lead = OF.exec(view.lower.slice(at, at + 8));
  if (!lead) return readUnled(view, at, limit);
  const start = at + lead[0].length;
  // `giữa Bộ Công an, Viện kiểm sát nhân dân tối cao`
  return readBody(view, start, limit, joint || lead[0].endsWith('giữa '));
}

/** `Công văn số 130/SYT-NVY ngày 21/02/2012 Sở Y tế về việc …`: without `của` only where the title follows. */
function readUnled(view: View, at: number, limit: number): Range | null {
  if (view.text[at] !== ' ' || !isUpperAt(view.text, at + 1) || !BODY.test(view.lower.slice(at + 1, at + 40)))
    return null;
  const body = readBody(view, at + 1, limit);
  return body && /^\s(?:về|v\/v)\s/u.test(view.lower.slice(body.end, body.end + 5)) ? body : null;
}

/** A body's name from `start` on, up to a word that belongs to no name. */
function readBody(view: View, start: number, limit: number, joint = false): Range | null {
  const {text, lower, bare} = view;
  const stop = Math.min(text.length, limit, start + LIMIT);
  let end = start;
  while (end < stop) {
    WORD.lastIndex = end;
    const match = WORD.exec(text);
    if (match && WORD.lastIndex <= stop) {
      const word = match[1] as string;
      const from = WORD.lastIndex - word.length;
      if (
        STOP.test(lower.slice(from, from + 12)) &&
        !isName(text, start, from, word) &&
        !isAffair(view, start, from) &&
        !(word === 'giao' && text.endsWith('Ngoại ', from))
      )
        break;
      if (TITLE.test(text.slice(from, from + 12)) && end > start) break;
      if (from > start && COMMITTEE.test(lower.slice(from, from + 8)) && ENDS.test(lower.slice(start, from))) break;
      if (
        /^(?:và|-|–)$/.test(word) &&
        !isJoined(text, lower, bare, WORD.lastIndex, word) &&
        !(joint && MORE_BEHIND.test(text.slice(WORD.lastIndex, WORD.lastIndex + 8))) &&
        // `Công ty TNHH Suối Trong - Bờ Đá`
        !(
          word !== 'và' &&
          COMPANY.test(lower.slice(start, start + 16)) &&
          isUpperAt(text, WORD.lastIndex + 1) &&
          !TITLE.test(text.slice(WORD.lastIndex + 1, WORD.lastIndex + 13))
        )
      )
        break;
      end = WORD.lastIndex;
      continue;
    }
    const country = COUNTRY.exec(text.slice(end, end + 12));
    if (country) {
      end += country[0].length;
      continue;
    }
    if (text[end] !== ',' || !/^,\s\p{L}/u.test(text.slice(end, end + 3))) break;
    if (COMMITTEE_FOR.test(lower.slice(start, start + 20))) {
      const whole = affairsEnd(view, end, limit);
      if (whole > end) return {start, end: whole};
    }
    if (!COMMA_INSIDE.test(bare.slice(start, end)) && !(joint && MORE.test(text.slice(end, end + 12)))) break;
    end += 1;
  }
  // `của Ban Quản lý Khu kinh tế, giao Sở X …`
  if (text[end - 1] === ',') end--;
  const opens = /^\p{Lu}/u.test(text.slice(start, start + 2)) || SMALL.test(text.slice(start, start + 20));
  return opens && end - start > 1 ? {start, end} : null;
}

/** `của sở Thông tin và Truyền thông tỉnh X`: the word for the unit in small letters, its name in capitals. */
const SMALL = /^(?:sở|bộ|ban|cục|chi cục|tổng cục|phòng|văn phòng|trung tâm|trường|viện|công ty|công an) \p{Lu}\p{Ll}/u;

/** Bodies that are named for their affairs, which may be many. */
const COMMITTEE_FOR = /^(?:ban (?:chỉ đạo|vận động)|tiểu ban|tổ công tác|hội đồng(?! nhân dân)|ủy ban quốc gia)\s/u;
/** `, công nghệ, chuyển đổi số và đề án 06 về `: the rest of a committee's name, up to the title of what it issued. */
const AFFAIRS = /^(?:,\s[^,.;:()]{2,100}){1,8}?(?=\s(?:về|v\/v|ban hành)\s)/u;
const OTHER_BODY = /,\s(?:Sở|Bộ|Ban|Cục|UBND|Ủy ban|Uỷ ban|HĐND|Hội đồng|Văn phòng|Chủ tịch|Giám đốc)\s/u;
/** `…, đề nghị các sở báo cáo về …`: the sentence goes on, and no name does. */
const GOES_ON =
  /(?<!\p{L})(?:đề nghị|yêu cầu|giao|báo cáo|thông báo|triển khai|được|đã|để|theo|tại|trình|các)(?!\p{L})/u;
const AFFAIRS_REACH = 200;

/** End of a committee's name that goes on behind the comma at `at`; `at` where it does not. */
function affairsEnd({text, lower}: View, at: number, limit: number): number {
  const rest = lower.slice(at, Math.min(limit, at + AFFAIRS_REACH));
  const length = AFFAIRS.exec(rest)?.[0].length ?? 0;
  if (!length || OTHER_BODY.test(text.slice(at, at + length))) return at;
  const affairs = rest.slice(0, length);
  return GOES_ON.test(affairs) || ordersBehindComma(affairs) ? at : at + length;
}

/** Affairs that begin with a verb. */
const VERBAL_AFFAIR =
  /(?:chuyển đổi số|đổi mới sáng tạo|cải cách (?:hành chính|tư pháp)|xây dựng nông thôn mới)(?!\p{L})/uy;

/** `Ban Chỉ đạo tỉnh, tổng hợp số liệu về …`: an order, and no affair. */
function ordersBehindComma(affairs: string): boolean {
  for (let at = affairs.indexOf(', '); at >= 0; at = affairs.indexOf(', ', at + 1))
    if (
      phraseEnd(VERB, affairs, at + 2) > phraseEnd(NO_VERB, affairs, at + 2) &&
      matchEnd(VERBAL_AFFAIR, affairs, at + 2) < 0
    )
      return true;
  return false;
}

/** `… của Bộ trưởng Bộ Y tế Ủy ban nhân dân xã trình …`: another body begins; but `Đảng ủy Ủy ban nhân dân xã` is one. */
const COMMITTEE = /^(?:ubnd|[uủ][yỷ] ban)(?!\p{L})/u;
const ENDS =
  /^(?:(?:phó )?(?:thủ tướng|giám đốc|cục trưởng)|(?:thứ|bộ) trưởng|bộ(?! phận)|sở|cục|tổng cục|chi cục)\s.*(?<!\s(?:và|của|-|–)|\/)\s$/u;

/** A capital makes a word part of the name, unless the whole text is in capitals. */
function isName(text: string, start: number, from: number, word: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  const before = text.slice(start, from);
  return word !== word.toUpperCase() || before === '' || before !== before.toUpperCase();
}

/** `Ban Chỉ đạo Nhà nước về Du lịch`: a committee's name may say what it is for. */
function isAffair(view: View, start: number, from: number): boolean {
  return (
    /^về\s\p{Lu}\p{Ll}/u.test(view.text.slice(from, from + 6)) &&
    /(?:chi dao|uy ban quoc gia|hoi dong)(?:\s[a-z]+){0,3}\s$/.test(view.bare.slice(start, from)) &&
    !INSTRUMENT.test(view.bare.slice(from + 3, from + 40))
  );
}

/** Whether the name goes on behind `và` or a dash: `Giáo dục và Đào tạo`, `Lao động - Thương binh và xã hội`. */
function isJoined(text: string, lower: string, bare: string, at: number, word: string): boolean {
  const next = text.slice(at + 1, at + 30);
  if (word !== 'và') return isSecond(text, lower, at);
  if (INSTRUMENT.test(bare.slice(at + 1, at + 40))) return false;
  return (
    /^\p{Lu}/u.test(next) ||
    /^(?:xã hội|môi trường|đào tạo|công nghệ|đầu tư|du lịch|truyền thông|phát triển|chữa cháy|tìm kiếm)/.test(
      lower.slice(at + 1, at + 16),
    )
  );
}

const SECOND =
  /^(?:thương binh|vũng tàu|ngân sách|xã hội|kế hoạch|khen thưởng|kỹ thuật|kiến trúc|truyền hình|công nghệ|hành chính|tổng hợp|du lịch|thể thao|thông tin|quản trị|nghiệp vụ|pháp chế|thống kê|hộ tịch|kế toán)(?!\p{L})/u;

/** `Ban Kinh tế - Ngân sách`, and in capitals `CÔNG TY … SÀI GÒN – BẾN TRE`. */
const isSecond = (text: string, lower: string, at: number): boolean =>
  (SECOND.test(lower.slice(at + 1, at + 14)) &&
    (lower.startsWith('vũng tàu', at + 1) ||
      !/(?:ubnd|hđnd|nhân dân)(?: \S+){0,4} [-–]$/u.test(lower.slice(Math.max(0, at - 50), at)))) ||
  (/\p{Lu}{2}\s[-–]$/u.test(text.slice(Math.max(0, at - 4), at)) && /^\s\p{Lu}{2}/u.test(text.slice(at, at + 4)));

/** `theo đề nghị của Giám đốc Sở X tại `, `ý kiến của Sở Y tại nội dung các `, `đề nghị của Bộ Z (`: who speaks in the paper. */
const SAYS =
  /(?<!\p{L})(?:(?:sự\s)?(?:đồng ý|thống nhất|chấp thuận|nhất trí)|đề nghị|đề xuất|ý kiến(?: thống nhất| đồng ý| chấp thuận)?|chỉ đạo|báo cáo|kiến nghị|hướng dẫn|yêu cầu|tham mưu|góp ý|trả lời|kết luận|thẩm định|thẩm tra)\scủa\s((?:[^.;:()\d]|\d(?!\/)){3,90}?)(?:\s\([^().;]{2,80}\))?\s(?:(?:tại|trong)\s(?:nội dung\s)?(?:các\s)?|\((?:tại\s)?)$/u;
/** `… và Giám đốc Sở Z tại `, `…; của Sở Z tại `, `…), UBND tỉnh Y (`, `…), của Ban Chỉ đạo phòng, chống lụt, bão (`: the next who speaks. */
const SAYS_TOO =
  /(?:\svà|\),|;)\s(?:của\s)?((?:[^.;:,()]|(?<=phòng|lụt|văn hóa),){3,70}?)\s(?:tại\s(?:các\s)?|\((?:tại\s)?)$/u;
const SAYS_TOO_OPENS = /^(?:\svà|\)|;)/u;
/** `UBND tỉnh đã ban hành `, `Ngày 28/9/2009 UBND tỉnh có `, after the start of a clause. */
const ISSUES =
  /(?:^\s?|[.;:,]\s|\)\s)(?:ngày\s(?:[\d/.-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4})\s)?((?:[^.;:,]|,\s(?=thể thao|chủ nhiệm)){3,90}?)\s(?:đã\s|vừa\s)?(?:ban hành|ký ban hành|ký|có)\s(?:các\s|0?\d\s)?(?:văn bản\s)?$/u;
/** `Ngày 12/5/2030, ` */
const ON_DAY = /(?:^\s?|[.;]\s)ngày\s(?:[\d/.-]{6,10}|\d{1,2} tháng \d{1,2} năm \d{4}),?\s/u.source;
/** `Thủ tướng Chính phủ` */
const WHO = /((?:[^.;:,\d]|,\s(?=thể thao|chủ nhiệm)){3,90}?)/u.source;
/** `đã phê duyệt` */
const DECIDED =
  /\s(?:đã\s|vừa\s)?(?:phê duyệt|chấp thuận|thông qua|công nhận|thành lập|ban hành|cho phép|công bố|đồng ý|thống nhất|quyết định|phân bổ|thu hồi|xếp hạng|kết luận|có ý kiến|có ý kiến chỉ đạo)/u
    .source;
/** `Quy hoạch tỉnh X tại các ` */
const BY_PAPER =
  /\s(?!(?:[^.;:]{0,200}\s)?(?:được|nêu|đã|theo)\s)[^.;:]{2,200}(?<!nội dung|nhiệm vụ|ý kiến|quy định|chỉ đạo|yêu cầu|kiến nghị|đề nghị)\s(?:tại|bằng)\s(?:các\s)?$/u
    .source;
/** `Ngày 12/5/2030, Thủ tướng Chính phủ phê duyệt Quy hoạch tỉnh X tại `: what a body did on a day, and the paper by which it did so. */
const DECIDES = new RegExp(`${ON_DAY}${WHO}${DECIDED}${BY_PAPER}`, 'u');
const DECIDES_REACH = 320;
const OWNED = /\scủa\s((?:(?!của\s)[^.;:]){2,90})\s(?:tại|bằng)\s(?:các\s)?$/u;
const ASKS = /^(?:to trinh|bao cao)/;
const BODY =
  /^(?:(?:phó\s)?(?:chủ tịch|giám đốc|bộ trưởng|thủ tướng|cục trưởng|chi cục trưởng|tổng cục trưởng|chánh văn phòng|chánh án|viện trưởng|trưởng ban|bí thư)|ủy ban|ubnd|hđnd|sở|bộ|ban|chính phủ|quốc hội|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|văn phòng|cục|tổng cục|chi cục|liên đoàn|tổng liên đoàn|đoàn chủ tịch|tòa án|viện kiểm sát|hiệp hội|hội|bảo hiểm xã hội|kho bạc|ngân hàng nhà nước|thanh tra|công an|thường trực|tập đoàn|tổng công ty)(?!\p{L})/u;

/** How the words before a mention end if they name its body. */
const LEAD =
  /(?:(tại|trong|bằng)\s(?:nội dung\s)?|(\()(?:tại\s)?|(?:ban hành|ký|có)\s)(?:các\s|0?\d\s)?(?:văn bản\s)?$/u;

/** The body that is named before the mention at `at` as the one whose paper it is. */
export function issuerBefore(view: View, at: number): Range | null {
  const from = Math.max(0, at - 160);
  const before = view.lower.slice(from, at);
  const lead = LEAD.exec(before.slice(-24));
  if (!lead) return null;
  if (lead[1] || lead[2]) {
    const says = SAYS.exec(before) ?? SAYS_TOO.exec(before);
    if (!says) return deciderBefore(view, at);
    const name = says[1] as string;
    const start = from + says.index + says[0].lastIndexOf(name);
    return SAYS_TOO_OPENS.test(says[0]) && !BODY.test(name) ? null : readBody(view, start, at);
  }
  const issues = ISSUES.exec(before);
  return issues && wholeBody(view, from + issues.index + issues[0].indexOf(issues[1] as string), issues[1] as string);
}

/** The body that decided on a day what the instrument at `at` holds. */
function deciderBefore(view: View, at: number): Range | null {
  const from = Math.max(0, at - DECIDES_REACH);
  const before = view.lower.slice(from, at);
  // what was asked for in a tờ trình was not decided in it
  const decides = before.includes('ngày ') && !ASKS.test(view.bare.slice(at, at + 9)) ? DECIDES.exec(before) : null;
  if (!decides) return null;
  // `công bố kết quả kiểm tra của Bộ X tại Công văn …`: the paper may be that body's
  const owner = OWNED.exec(before)?.[1];
  if (owner && wholeBody(view, at - (before.length - before.lastIndexOf(owner)), owner)) return null;
  return wholeBody(view, from + decides.index + decides[0].indexOf(decides[1] as string), decides[1] as string);
}

/** The body whose name `name` is from its first letter to its last; null where it is no body's. */
function wholeBody(view: View, start: number, name: string): Range | null {
  const end = start + name.length;
  if (!BODY.test(name) && !/^\p{Lu}{2,8}$/u.test(view.text.slice(start, end))) return null;
  const body = readBody(view, start, end);
  return body?.end === end ? body : null;
}

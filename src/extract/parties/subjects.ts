import {ACTORS} from '../../data/collectives.ts';
import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, endWithout, indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {ACTS, BY_DECISION} from './clauses.ts';
import {COLLECTIVE, LONG_OPENER, NO_VERB, OPENER, word} from './lexicon.ts';
import {lengthened, splitNames} from './name-lists.ts';
import {COMPLETE, ENDS_WHOLE, OWN_NAME, PERSON, ROLE, WHOLE} from './name-shapes.ts';
import {APPOSED} from './parts/part.ts';
import {burdenedEnd, powerEnd} from './powers.ts';
import {findPredicate, isPredicate, startsOrder} from './predicate.ts';
import {type PartyList, readParties} from './read-parties.ts';
import {isSpokenOf, type Subject} from './spoken-of.ts';
import {startsParty} from './starts-party.ts';
import {ABOVE_ALL, isToldSomething} from './told-something.ts';
import {chargedEnd, dutyEnd, grantedEnd, relativeEnd} from './which-of-many.ts';

/**
 * The names that begin at `at` and what they are told: a verb, or a colon, must follow. Where a name is of no known make, all up to
 * the verb is the name, if an order word has announced it.
 */
export function subjectsAt(view: View, at: number, end: number, announced: boolean, depth = 0): Range[] {
  const read = readParties(view, at);
  const {parties, end: named} =
    announced || endsInCharge(view, read) || isTeamInCharge(view, at) ? withoutCharge(view, read) : read;
  const behind = parties.length ? appositionEnd(view, named, end) : named;
  const subject = {view, at, end, announced, parties, last: parties.at(-1), behind};
  if (parties.length && WORKS_BY.test(view.lower.slice(behind, behind + 110))) return parties;
  if (isSpokenOf(subject)) return [];
  return toldAtOnce(subject, depth) ?? toldFurtherOn(subject);
}

/** `Tổ công tác số 2 phụ trách huyện Phú Lâm, tập trung giải quyết …` */
const isTeamInCharge = ({text}: View, at: number): boolean => TEAM_IN_CHARGE.test(text.slice(at, at + 60));
const TEAM_IN_CHARGE = /^(?:Tổ|Đoàn|Nhóm|Đội)(?: \p{L}{1,7}){0,4} số \d{1,2} phụ trách /u;

/** No sentence asks more bodies one after the other. */
const MOST_ASKED = 6;

/** `Sở Nội vụ - Cơ quan thường trực Ban Chỉ đạo kiểm tra …`: behind what a body is besides, before what it is told. */
function appositionEnd(view: View, named: number, end: number): number {
  // `Các ban, ngành, nhất là Công an tỉnh tăng cường tuần tra`: some of those who have been named
  const some = ABOVE_ALL.exec(view.lower.slice(named, named + 24));
  if (some && startsParty(view, named + some[0].length)) {
    const behind = readParties(view, named + some[0].length).end;
    if (isPredicate(view, behind + 1)) return behind;
  }
  const apposed = APPOSED.exec(view.text.slice(named, named + 32));
  if (!apposed) return named;
  const from = named + apposed[0].length;
  const predicate = findPredicate(view, from, 110);
  if (predicate > 0 && predicate < end) return predicate - 1;
  return endsInColon(view.text, named, end) ? endWithout(':', view.text.slice(0, end)) : named;
}

/** The names where what they are told begins behind them, or behind a few words more that belong to them; null where neither does. */
function toldAtOnce({view, at, end, announced, parties, last, behind}: Subject, depth: number): Range[] | null {
  if (!last) return null;
  if (EACH.test(view.lower.slice(behind, behind + 48)) || view.lower.startsWith(' nào ', behind)) return parties;
  const others = depth < MOST_ASKED ? AND_ASKS.exec(view.lower.slice(behind, behind + 190)) : null;
  const next = others ? behind + others[0].length : -1;
  if (others && startsParty(view, next)) {
    const asked = subjectsAt(view, next, end, true, depth + 1);
    if (asked.length) return [...parties, ...asked];
  }
  const {text} = view;
  if (behind === last.end && (isPutInCharge(view, last) || (announced && isGivenCharge(view, last)))) return parties;
  const charged = Math.max(
    wholeOffice(view, last, behind),
    powerEnd(view, behind),
    burdenedEnd(view, behind),
    chargedEnd(view, behind),
    grantedEnd(view, behind),
    dutyEnd(view, last, behind),
  );
  if (charged > 0) return lengthened(parties, charged);
  const executes = EXECUTES.exec(text.slice(behind, Math.min(end, behind + 400)));
  const all =
    executes && THIS_DECISION.test(text.slice(behind + executes[0].length))
      ? splitNames(view, parties[0]?.start ?? at, behind + executes[0].length - 1)
      : null;
  // `Chánh Văn phòng, Giám đốc Trung tâm Dịch vụ hạ tâng, …` as a scan has it
  if (
    all &&
    HOLDS_OFFICE.test(view.lower.slice(at, at + 24)) &&
    !/;/.test(executes?.[0] ?? '') &&
    !ACTS.test(executes?.[0] ?? '')
  )
    return all;
  if (isToldSomething(view, behind, end, announced) || opensDuty(view, last, end)) return withPlace(view, parties, end);
  // `các cơ sở lưu trú du lịch:`, `Văn phòng Ban Chỉ đạo quốc gia kỷ niệm 100 năm Nà Lốc:` — all before the colon is the name
  const feast = view.lower.startsWith(' kỷ niệm ', behind);
  const tail = announced
    ? (feast ? ALL_OF_FEAST : ALL_SMALL).exec(text.slice(behind, Math.min(end, behind + 90)))
    : null;
  if (tail && (feast || findPredicate(view, behind, tail[0].length + 1) < 0))
    return lengthened(parties, behind + tail[0].length);
  // `…, thành viên Hội đồng thẩm định địa bàn phức tạp chịu trách nhiệm thi hành Quyết định này`
  const carries = CARRIES_OUT.exec(view.lower.slice(behind, Math.min(end, behind + 180)));
  if (carries) return splitNames(view, parties[0]?.start ?? at, behind + carries[0].length - 1);
  // behind `Các Ông/Bà: `
  return all;
}

const ALL_SMALL = /^(?:\s\p{Ll}+){1,6}(?=\s?:)/u;
const ALL_OF_FEAST = /^(?:\s[\p{L}\d]+){1,10}(?=\s?:)/u;

/** `… yêu cầu các Bộ trưởng (sau đây gọi tắt là …) và đề nghị cộng đồng doanh nghiệp:`: others who are asked for the same */
const AND_ASKS = /^(?:\s\([^()]{3,160}\))?,?\s(?:và\s)(?:yêu cầu|đề nghị|giao)\s/u;

/**
 * `Phòng Quản lý đào tạo và bồi dưỡng nâng cao có trách nhiệm …`: an office's name may be made of verbs; up to what it is charged
 * with, small letters are all its name. The end of it; -1 where it shows another.
 */
function wholeOffice(view: View, name: Range, behind: number): number {
  if (behind !== name.end || !UNIT_OF_OFFICE.test(view.text.slice(name.start, name.end))) return -1;
  const rest = REST_OF_OFFICE.exec(view.text.slice(behind, behind + 70))?.[0] ?? '';
  return rest && !startsParty(view, behind + ' và '.length) ? behind + rest.length : -1;
}

const REST_OF_OFFICE =
  /^\svà\s(?!các\s|những\s|chịu\s|có\s|phối\s|chủ\s|báo\s|tham\s)\p{Ll}+(?:\s\p{Ll}+){1,6}(?=\s(?:có|chịu)\strách\snhiệm\s)/u;

/** `Sở Công Thương được giao làm đầu mối, tổng hợp …`: of a whole name what it is told; of `Cơ quan được giao chủ trì …` which one it is */
function isPutInCharge(view: View, name: Range): boolean {
  if (!view.lower.startsWith(' được ', name.end)) return false;
  const said = view.lower.slice(name.end, name.end + 200);
  const given = GIVEN_WORK.exec(said);
  if (!PUT_IN_CHARGE.test(said) && !(given && isPredicate(view, name.end + given[0].length))) return false;
  return [WHOLE, OWN_NAME, UNIT_OF_OFFICE].some((kind) => kind.test(view.text.slice(name.start, name.end)));
}

/** `Sở Tài chính được giao thẩm định …`, and nothing more that it must do */
const GIVEN_WORK =
  /^\sđược\s(?:giao|phân công)(?:\snhiệm vụ)?\s(?![^.;]*\s(?:đã|đang|chưa|còn|có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|tập trung)\s)/u;

/** `Phòng Nội vụ` */
const UNIT_OF_OFFICE = /^(?:Phòng|Ban|Văn phòng|Khoa|Tổ|Đội|Trạm|Chi cục|Trung tâm|Vụ|Cục)\s\p{Lu}\p{L}*\s\p{L}/u;
/** `Trưởng các tiểu ban`: of several, whose verb may be on no list either */
const HEADS_OF_MANY = /^(?:(?:Thủ t|T)rưởng|Lãnh đạo|Giám đốc|Hiệu trưởng|Chủ tịch|Bí thư)\s(?:\p{L}+\s)?các\s/u;

const PUT_IN_CHARGE =
  /^\sđược\s(?:giao|phân công)\s(?:làm|chủ trì|phụ trách),?\s(?![^.;]*\s(?:đã|đang|chưa|còn|có trách nhiệm|chịu trách nhiệm|phải|cần)\s)/u;

/** `Giao Sở Y tế phụ trách, theo dõi …`, `Giao Công an tỉnh phụ trách bảo đảm an ninh`; of `các Phó Chủ tịch phụ trách lĩnh vực trực tiếp chỉ đạo` it says which */
const isGivenCharge = ({text, lower}: View, name: Range): boolean =>
  lower.startsWith(' phụ trách', name.end) &&
  (lower[name.end + ' phụ trách'.length] === ',' ||
    (!HOLDS_OFFICE.test(lower.slice(name.start, name.end)) && OWN_NAME.test(text.slice(name.start, name.end))) ||
    TEAM_IN_CHARGE.test(text.slice(name.start, name.start + 60)) ||
    CALLED_BY_NAME.test(text.slice(name.start, name.end)));
/** Names of which the last has run on over `phụ trách`, though that is what it is told. */
function withoutCharge(view: View, list: PartyList): PartyList {
  const last = list.parties.at(-1);
  const at = last ? indexWithin(view.lower, ' phụ trách', last.start, last.end + ' phụ trách'.length) : -1;
  if (!last || at < 0 || at >= last.end || !isGivenCharge(view, {start: last.start, end: at})) return list;
  return {parties: lengthened(list.parties, at), end: at};
}

/** `Ban Tuyên giáo phụ trách tuyên truyền`: of an office the work that it has */
const endsInCharge = ({text}: View, {parties}: PartyList): boolean => {
  const last = parties.at(-1);
  return last !== undefined && IN_CHARGE.test(text.slice(last.start, last.end));
};
const IN_CHARGE = /^(?:Ban|Phòng|Văn phòng|Sở|Khoa|Chi cục|Trung tâm)\s\p{Lu}[^,;:.]{2,60}\sphụ trách$/u;

const HOLDS_OFFICE =
  /^(?:các )?(?:đồng chí )?(?:phó |chủ tịch|giám đốc|ủy viên|bí thư|thường trực|trưởng |chánh |lãnh đạo|bộ trưởng|thứ trưởng)/u;
const CALLED_BY_NAME = /\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+$/u;

/** `Sở Tài chính, Sở Xây dựng mỗi đơn vị cử 01 cán bộ` */
const EACH = withUnits(
  /^,?\s(?:mỗi|từng)\s(?:UNIT|đơn vị|cơ quan|địa phương|ngành|sở|trường|lớp|người)\s(?:cử|chọn|đăng ký|bố trí|cung cấp|chuẩn bị|gửi|lập|có (?:ít nhất|tối thiểu)|đề xuất|tổ chức)\s/u,
);
/** `Hội đồng làm việc theo chế độ tập thể và chịu trách nhiệm …`: how a body works, and then what it must do */
const WORKS_BY = /^\s(?:làm việc|hoạt động)\stheo\s[^.;:]{3,70}?(?:,|;|\svà)\s(?:có|chịu)\strách\snhiệm\s/u;
const THIS_DECISION = new RegExp(
  `^(?:\\S+ trách nhiệm (?:thi hành|thực hiện) (?:[Qq]uyết|[Nn]ghị|[Cc]hỉ|[Kk]ế|[Qq]uy)\\S* \\S+ này|\\S+ trách nhiệm thi hành(?:[./]|$)|${BY_DECISION})`,
  'u',
);

/** `… chịu trách nhiệm thi hành Quyết định này`, `… căn cứ Quyết định thi hành`: all before it are names. */
export const EXECUTES = new RegExp(
  `^[^.]*?\\s(?=(?:chịu|có)\\strách\\snhiệm\\s(?:tổ chức\\s)?(?:(?:thi hành|thực hiện|triển khai)\\s|thi hành[./]|thi hành$)|${BY_DECISION})`,
  'u',
);

/** `… và ông Lê Văn Bé thi hành Quyết định này`: between those who have an office and what they all do, persons by their names. */
const CARRIES_OUT =
  /^(?:(?:,|,? và)\s(?:các\s)?(?:ông|bà|đồng chí|đ\/c)\s[^.;:]{2,120}?)?\s(?=(?:chịu trách nhiệm )?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch) này)/u;

/** The names up to a predicate that stands further on in the clause. */
function toldFurtherOn(subject: Subject): Range[] {
  const {view, at, end, announced, parties, last, behind} = subject;
  const relative = relativeEnd(view, behind, parties);
  const predicate = relative ?? unquoted(view, at, findPredicate(view, last ? behind - 1 : at));
  if (predicate < 0 || predicate > end)
    return announced || (last && (opensItem(view, last, behind) || doesSomething(view, last, behind))) ? parties : [];
  if (!announced && isReported(subject, predicate, relative !== null)) return [];
  const names = namesUpTo(subject, predicate, relative !== null);
  // `Các đơn vị tắt điện, khóa nước trước khi nghỉ`
  return !names.length && last && opensItem(view, last, behind) ? parties : names;
}

/** `Ban giám khảo hội thi “Kể chuyện cấp trường” chấm điểm`: a verb within quotation marks that open behind a name tells nobody anything. */
function unquoted(view: View, at: number, predicate: number): number {
  if (predicate < 0 || !isQuoted(view.text.slice(at, predicate))) return predicate;
  const close = view.text.indexOf('”', predicate);
  const next = close < 0 ? -1 : findPredicate(view, close, 60);
  return next < 0 || isQuoted(view.text.slice(at, next)) ? -1 : next;
}

const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');

/** Whether a predicate tells what has been done or is allowed, and no order. */
function isReported({view: {text, lower}, at, behind}: Subject, predicate: number, isRelative: boolean): boolean {
  const subject = text.slice(at, predicate);
  // `doanh nghiệp không đáp ứng thì tạm ngừng hoạt động`: of whom that is, and no name
  if (/\s(?:không|chưa)\s[^.;:]{0,240}\sthì\s$/u.test(subject)) return true;
  // `Chính phủ được chủ động phân bổ`, `các cơ quan được tổ chức theo ngành dọc`
  if (!isRelative && text.startsWith('được ', predicate - 5)) return true;
  const past =
    PAST.test(subject) ||
    (text.startsWith(' đã ', behind) && text.startsWith('và ', predicate)) ||
    (!isRelative &&
      HAS_DONE.test(lower.slice(behind, behind + 24)) &&
      !MUST.test(lower.slice(predicate, predicate + 20)));
  return past && !/^đối với\s$/u.test(lower.slice(Math.max(0, at - 8), at));
}

/** `UBND huyện đã có nhiều cố gắng trong …`, `một số xã còn chậm trong …`; of `các xã đã được giao vốn khẩn trương …` it says which */
const HAS_DONE = /^\s(?:đã|đang|vẫn|luôn|còn(?!\slại))\s(?!được\s(?:giao|phân))/u;
const MUST =
  /^(?:phải|cần|khẩn trương|tiếp tục|tập trung|chủ động|nghiêm túc|(?:có|chịu) trách nhiệm|sớm|kịp thời|rà soát|báo cáo|thực hiện)\s/u;

/** What has been done, or is not done, is told and not ordered. */
const PAST = /\s(?:chưa|không|đã|đang|sẽ|hiện|hiện nay|hiện mới|nằm|(?<!thiết\s)bị|(?<!học\s)cơ\sbản)\s*$/u;

/** The names where all up to the predicate is theirs; where it holds more, those of known make if they are announced. */
function namesUpTo(subject: Subject, predicate: number, isRelative: boolean): Range[] {
  const {view, at, end, announced, parties, last, behind} = subject;
  const {text} = view;
  const name = trimName(text.slice(at, predicate));
  const nameEnd = at + name.length;
  // `yêu cầu các nhà thầu dừng thi công`
  if (last && behind === last.end && STOPS.test(view.lower.slice(behind, behind + 12))) return parties;
  if (!last) return announced && (isUnknownName(name) || isActor(view, at, name)) ? splitNames(view, at, nameEnd) : [];
  // `đội ngũ và thông tin cơ sở đào tạo, cần ưu tiên rà soát`: no verb, for the noun goes on behind `và`
  if (AND_ON.test(text.slice(at, predicate))) return announced ? parties : [];
  if (!isRelative && !endsInColon(text, at, end) && doesSomething(view, last, behind)) return parties;
  // `Đội Cảnh sát giao thông chốt theo lịch`
  const said = text.slice(last.start, last.end);
  if (
    !isRelative &&
    opensItem(view, last, behind) &&
    (UNIT_OF_OFFICE.test(said) || HEADS_OF_MANY.test(said) || isDueOnly(view, behind, predicate))
  )
    return parties;
  const beyond = text.slice(behind, nameEnd);
  // `Phòng Kinh tế ngày 05/7 phải có danh sách`: when
  if (WHEN.test(beyond) || (IN_YEAR.test(beyond) && !BOARD.test(name))) return parties;
  if (DOING.test(beyond)) return announced ? parties : [];
  if (GOES.test(beyond) && [ROLE, PERSON].some((kind) => kind.test(text.slice(last.start, last.end)))) return parties;
  if (endsInUnits(view, behind, beyond)) return lengthened(parties, nameEnd);
  const which = HAVING.test(beyond) && MANY.test(name) && !startsParty(view, behind + beyond.indexOf(', ') + 2);
  if (which) return lengthened(parties, nameEnd);
  // `Các hộ buôn bán tại chợ Vàm Rạch tháo dỡ mái che`
  if (SITED.test(beyond) && MANY.test(name)) return lengthened(parties, nameEnd);
  if (announced && SENDS.test(beyond)) return parties;
  const tasked = isRelative || TASKED.test(beyond);
  if (name.length > 220 || holdsMore(beyond) || (!tasked && (isLong(beyond) || STATES.test(name))))
    return announced ? parties : [];
  return splitNames(view, at, nameEnd);
}

/** `Giáo viên chủ nhiệm đến nhà vận động` */
const GOES = /^\s(?:đến|xuống|đi)\s/u;
/** `Các xã có rừng, đất lâm nghiệp tổ chức tuần tra`: which of many, though a comma stands in what they have */
const HAVING =
  /^\scó\s(?!trách nhiệm|thể|nhiệm vụ|ý kiến|văn bản|báo cáo|đơn|nhiều|tỷ lệ)[^.;:,]{2,50},\s\p{Ll}[^.;:,]{1,30}$/u;
const MANY = /^(?:các|những|từng|mỗi)\s/iu;
const SITED =
  /^\s(?:tại|ở|trong|dọc|ven)\s(?:chợ|khu vực|khu|tuyến|cụm|thôn|xóm|ấp|bản|bến|cảng|vùng|đường|phố|chung cư)(?:\s[^.;:,]{1,40})?$/u;

/** `Đối với học sinh lớp 2, việc kiểm tra đọc phải …`: a noun with its verb, and no more names */
const DOING = /,\s(?:mọi |các )?việc$/u;

/** `Chi cục Thuế năm 2028 tham mưu sơ kết`; of `Ban Tổ chức Hội thi năm 2028` the year is of its name */
const IN_YEAR = /^\snăm \d{4}$/u;
const BOARD = /hội đồng|ban (?:tổ chức|chỉ đạo|giám khảo)|hội thi|kỳ thi|tổ |đoàn |cuộc thi|lớp/iu;
const WHEN =
  /^\s(?:ngày \d|(?:tháng|quý) [\divx]|trước (?:ngày )?\d|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|(?:sáng|chiều|tối) (?:ngày|thứ)|chậm nhất|(?:đến )?hết (?:ngày|tháng|quý|năm)|xong$)/u;

const STOPS = /^\s(?:tạm )?(?:dừng|ngừng|hoãn)\s/u;

const TASKED =
  /^\sđược\s(?:giao|phân công|hỏi ý kiến|lấy ý kiến|xin ý kiến|phân bổ|bố trí|cử|kiểm tra|thanh tra|giám sát|chọn|lựa chọn)(?:\s|$)/u;
/** `Sở Nội vụ được cử đại diện`: whom it sends, and not who is sent. */
const SENDS = /^\sđược\scử\s(?!(?:đi|đến|tham gia|tham dự|dự|làm|học|biệt phái|phụ trách|theo dõi)(?!\p{L}))/u;

/** Not of `Cục Hạ tầng và Thiết bị y tế`. */
const STATES =
  /\s(?:là|sẽ|đạt(?! chuẩn)|trở thành|được(?!\s(?:giao|phân công|mời|nhận|cử|kiểm tra|thanh tra|giám sát|chọn|lựa chọn|bổ nhiệm))|(?<!thiết\s)bị|mà|thì|tại|để|nhưng|nếu)(?:\s|$)/iu;

/** A person, or a body of no known make: then at least a capital. */
const isUnknownName = (name: string): boolean =>
  name.length <= 120 && /^\p{Lu}/u.test(name) && !holdsMore(name) && !STATES.test(name);

const AND_ON = /\s(?:và|hoặc)\s$/u;

/** `Đề nghị bên bán bàn giao hàng`: a noun of those who act, and what goes on to the verb; behind an order word it is told, whatever it is. */
const isActor = ({lower}: View, at: number, name: string): boolean =>
  name.length <= 90 && phraseEnd(ACTOR, lower, at) >= 0 && !holdsMore(name) && !STATES.test(name) && !/,\s/.test(name);

const ACTOR = word(...ACTORS);

const holdsMore = (text: string): boolean => HOLDS_MORE.test(text) || PETITIONS.test(text);

const HOLDS_MORE = /[;:](?!\s\p{Lu})|\scó (?:ít nhất|tối thiểu|\d)/u;

/** `Nhóm 14 hộ buôn Đông xin giao đất: …`: whose matter it is, and no one who is told. */
const PETITIONS =
  /(?<!\s(?:có|về|công dân|giải quyết|khiếu nại,?))\s(?:xin|khiếu nại|tố cáo|phản ánh|khởi kiện)(?:\s|$)/u;

const isLong = (beyond: string): boolean => beyond.length > 90 || (beyond.length > 14 && /,\s(?!\p{Lu})/u.test(beyond));

/** `Hội đồng tư vấn các xã, phường`: the commas of its units do not part it. */
function endsInUnits(view: View, behind: number, beyond: string): boolean {
  const units = beyond.lastIndexOf(' các ');
  return (
    units > 0 &&
    !/[,;:]|\s(?:và|là|bị|mà|thì|để|được|của|cho|với)\s/u.test(beyond.slice(0, units)) &&
    COLLECTIVE(view.lower, behind + units + 1) === behind + beyond.length
  );
}

/** `Sở Y tế dập dịch theo kế hoạch`: behind a whole name a verb that is on no list. */
const doesSomething = ({text, lower}: View, name: Range, behind: number): boolean =>
  behind === name.end &&
  (AGAIN.test(lower.slice(behind, behind + 14)) ||
    WHOLE.test(text.slice(name.start, name.end)) ||
    COMPLETE.test(text.slice(name.start, name.end))) &&
  /^\s\p{Ll}{2,7}\s[\p{L}\d]{2}/u.test(text.slice(behind, behind + 12)) &&
  !NO_ACT.test(lower.slice(behind, behind + 24));

/** What goes on with a name, or says how it stands: no verb of something that it does. */
const NO_ACT =
  /^\s(?:(?:chính thức\s)?trở thành|thuộc|của|tại|ở|và|với|là|được|bị|đã|đang|sẽ|chưa|không|còn|có|nơi|trong|trên|ngoài|cùng|hoặc|để|về|từ|đến|do|bởi|nào|này|đó|khi|mà|thì|gặp|thấy|hội|khác|liên|các|cấp|nói|nêu|vẫn|cũng|luôn|hiện|mong|rất|xin|kính|trân trọng|cảm ơn|hy vọng|nhất trí|đồng tình|ghi nhận|biểu dương|lấy làm|trực thuộc|căn cứ|theo|vừa|như|bao gồm|gồm|nằm|đạt|giành|thiếu|mất|chiếm|xảy ra|giáp|đứng|mới|đều|tuy|thống nhất|đồng ý|chấp thuận|cho phép|phát sinh|ra đời|hoạt động|trải|sở hữu|tọa lạc|ngày|năm|hết|cách|qua|gửi lời|chúc|nhận|trả lời|thông tin|sáp nhập|ban hành|phấn khởi|tự hào|vào|lúc|bên|phía)\s/u;

/** `Kế toán rà lại các khoản thu`, `tính xong tiền lương`: what is done again, or to its end, is done by the one named. */
const AGAIN = /^\s\p{Ll}{2,6}\s(?:lại|xong)\s/u;

/** `Các trường thuê xe đưa học sinh`: behind a name, where no other verb follows, one that only opens items elsewhere. */
const opensItem = (view: View, name: Range, behind: number): boolean =>
  behind === name.end && /^\s\p{Ll}/u.test(view.text.slice(behind, behind + 2)) && startsOrder(view, behind + 1);

/** `Các đơn vị bảo trì hệ thống trước ngày 5/4.`: behind what is done to something stands a time, and no verb that the name could lead to */
function isDueOnly({text, lower}: View, behind: number, predicate: number): boolean {
  const due = DUE.exec(lower.slice(predicate, predicate + 60));
  return due !== null && OBJECT.test(text.slice(behind, predicate));
}

const OBJECT = /^(?:\s\p{Ll}{1,7}){2,8}\s$/u;
const DUE =
  /^(?:trước|chậm nhất|muộn nhất|trong)\s(?:là\s|hết\s|trước\s)?(?:(?:ngày|tháng|quý|tuần)\s)?(?:\d[\d/.]{0,9}|[ivx]{1,3}\/\d{4})[.;]?$/u;

/** A name does not end in what already leads to its verb: `thành phố chưa`, `các đơn vị đã`. */
const trimName = (name: string): string =>
  name
    .replace(NOTE_BEHIND, '')
    .replace(ROLE_BEHIND, '')
    .replace(TIME_BEHIND, '')
    .replace(DASH_BEHIND, '')
    .replace(
      /(?<![\s,])(?:[\s,]|(?<=\s)(?:chưa|không|đã|đang|còn|sẽ|có|cũng|vẫn|thì|chỉ|được|khi|các|về(?:\sviệc)?|(?<!học\s)cơ\sbản))+$/u,
      '',
    );

/** `Phòng Nội vụ - chủ trì` */
const DASH_BEHIND = /\s[-–—]\s?$/u;
/** `Các chủ đầu tư chưa giải ngân (danh sách do Kho bạc cung cấp)` */
const NOTE_BEHIND = /\s\((?:danh sách|theo|có|kèm|chi tiết|nêu|như|xem)\s[^()]{2,120}\)\s?$/u;
/** `UBND tỉnh Phú An với vai trò cơ quan có thẩm quyền` */
const ROLE_BEHIND = /\svới (?:vai trò|tư cách)\s[^.;:]{3,80}$/u;
const TIME_BEHIND =
  /,\s(?:trong (?:thời hạn|vòng)|trước ngày|chậm nhất|sau khi)\s[^.;:,]{3,90},?\s?$|\s(?:từ|trước|đến)\s(?:ngày\s\d|\d{1,2}[/.]\d|tháng\s\d|năm\s\d)[^.;:,]{0,60}$/u;

/** `cán bộ, công chức trong các cơ quan hành chính cần nỗ lực`: where they are belongs to who they are. */
function withPlace(view: View, parties: Range[], end: number): Range[] {
  const last = parties.at(-1) as Range;
  if (!WITHIN.test(view.lower.slice(last.end, last.end + 7))) return parties;
  const modal = /^\s(?:trong|tại)\s[^.;:]{3,90}?(?=\s(?:cần|phải|có trách nhiệm|chịu trách nhiệm)\s)/u.exec(
    view.lower.slice(last.end, Math.min(end, last.end + 120)),
  );
  if (!modal || !startsParty(view, last.end + modal[0].indexOf(' ', 1) + 1)) return parties;
  return lengthened(parties, last.end + modal[0].length);
}

const WITHIN = /^\s(?:trong|tại)\s/u;

/** `Công an tỉnh vận chuyển`: behind a body with a name of its own; `các đơn vị vận chuyển` says which units. */
function opensDuty({text, lower}: View, name: Range, end: number): boolean {
  const at = name.end + 1;
  if (text[name.end] !== ' ' || at >= end || isUpperAt(text, at)) return false;
  const opener = phraseEnd(OPENER, lower, at);
  // `Trung tâm Dịch vụ hạ tầng`: a longer word than the verb
  if (opener < 0 || phraseEnd(NO_VERB, lower, at) > opener) return false;
  // `Mỗi chi đoàn trồng 50 cây xanh`: what each of them is told is no part of who they are
  if (EVERY_ONE.test(lower.slice(name.start, name.start + 5))) return true;
  const said = text.slice(name.start, name.end);
  // `Hội Phụ nữ cấp huyện chọn ít nhất 03 chi hội`: the name is whole
  if (ENDS_WHOLE.test(said) || PERSON.test(said)) return true;
  return phraseEnd(LONG_OPENER, lower, at) >= 0 && (OWN_NAME.test(said) || ROLE.test(said));
}

const EVERY_ONE = /^(?:mỗi|từng)\s/u;

import {withUnits} from '../../data/units.ts';
import {anyOf} from '../../text/any-of.ts';
import {bare as fold} from '../../text/fold.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import type {Source} from '../../text/source.ts';
import {endsInColon, endWithout, trimEndOf} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Block, Table} from '../../tree.ts';
import {bracketedHelpers, bracketedLeads, withBracket} from '../parties/bracketed.ts';
import {findCoordinates} from '../parties/coordinates.ts';
import {directedBodies} from '../parties/directed.ts';
import {helpersBehindLead} from '../parties/helping.ts';
import {isLeader, isMany} from '../parties/leaders.ts';
import {levelOrPost} from '../parties/levels-and-posts.ts';
import {word} from '../parties/lexicon.ts';
import {lengthened, splitNames, withoutApposition} from '../parties/name-lists.ts';
import {officeBeforeColon} from '../parties/office-before-colon.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {headedPersons} from '../parties/persons.ts';
import {findPredicate, startsOrder} from '../parties/predicate.ts';
import {readParties, skipCourtesy} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import {isOfTrade} from '../parties/trades.ts';
import {turnedTo} from '../parties/turned-to.ts';
import {isWhole} from './colon-items.ts';

const ORDER = word(
  'giao cho',
  'giao',
  'yêu cầu',
  'đề nghị',
  'phân công',
  ...['trách nhiệm của', 'trách nhiệm chung của', 'trách nhiệm cụ thể của'],
  'trách nhiệm, quyền hạn của',
  'trách nhiệm và quyền hạn của',
  ...['yêu cầu đối với', 'các yêu cầu đối với', 'yêu cầu cụ thể đối với', 'các yêu cầu cụ thể đối với'],
  ...['quy định đối với', 'nghĩa vụ của', 'quyền và nghĩa vụ của', 'trách nhiệm đối với'],
  'nhiệm vụ của',
  'nhiệm vụ cụ thể của',
  ...['nhiệm vụ chủ yếu của', 'nhiệm vụ chính của', 'nhiệm vụ trọng tâm của', 'nhiệm vụ chung của'],
  'nhiệm vụ, quyền hạn của',
  'nhiệm vụ và quyền hạn của',
  'chức năng, nhiệm vụ của',
  'phân công nhiệm vụ của',
  'nhiệm vụ giao',
  'đối với',
  'về phía',
);
/** A speaker, not one who is told: `Chủ tịch UBND huyện có ý kiến chỉ đạo như sau:`. */
const SPEAKS =
  /^,?\s?(?:\([^)]*\)\s)?(?:da\s)?(?:co y kien|cho y kien|ket luan|chi dao|chi thi|thong bao|ban hanh|xay dung|lap (?:ke hoach|chuong trinh|phuong an)|bao cao|gui|yeu cau|de nghi|quyet dinh|cong bo|de xuat|danh gia|ghi nhan|nhan manh|khang dinh|(?:co ban )?nhat tri|tan thanh|thong nhat|trien khai ke hoach|huong dan|phat dong|bieu duong|to chuc)(?![a-z])/;

/** `4. Ban cán sự đảng Ủy ban nhân dân tỉnh chỉ đạo:`, `2. Sở Y tế chỉ đạo các bệnh viện:`, of an item: what a body shall do */
const WORKS =
  /^,?\s(?:(?:lãnh đạo|tập trung|chủ động|trực tiếp|tiếp tục|khẩn trương|kịp thời|theo dõi),?\s){0,3}(?:chỉ đạo|hướng dẫn|tổ chức|xây dựng|ban hành|phát động)(?!\p{L})(?![^.;:]{0,140}\s(?:giao(?! thông)|yêu cầu|đề nghị|phân công|quy định)[\s:])[^.;:]{0,140}:\s?$/u;
/** `3. Sở Y tế xây dựng kế hoạch như sau:`: what it says itself */
const SAYS_AS_FOLLOWS = /\ssau(?:\sđây)?\s?:\s?$/u;
/** `Chủ tịch UBND tỉnh yêu cầu:`, `IV. TỔ CHỨC THỰC HIỆN` over items: all of them are told to somebody */
const TELLS_ITEMS =
  /(?:^|[^a-z])(?:yeu cau|chi thi|giao(?! thong)|de nghi|to chuc thuc hien|phan cong(?: nhiem vu| thuc hien| trach nhiem)?)(?:[^a-z][^.;]{0,80})?$/;
/** `1. KBNN huyện gửi báo cáo về KBNN tỉnh:`, `1. Trường gửi về Bộ (qua Cục Đào tạo):` over what and by when */
const SENDS =
  /^\s(?:lập, )?(?:gửi|nộp)\s(?:(?:báo cáo|hồ sơ|số liệu|danh sách)[^.;:]{0,60}\s)?(?:về|cho|lên)\s[^.;:]{3,80}:\s?$/u;
const FAILING =
  /^(?:riêng )?đối với (?:các |những )?(?:đơn vị|doanh nghiệp|hộ|tổ chức|cơ sở|cá nhân|người|trường hợp)(?:, (?:cá nhân|hộ|tổ chức|đơn vị))? (?:còn |có |đang |cố tình )?(?:nợ|vi phạm|trốn|chậm đóng|dấu hiệu)(?!\p{L})/u;
const OF_BODIES = /^(?:các )?(?:BHXH|UBND|Sở|Phòng|Chi cục|Cục|Ban|Công an|Kho bạc|Trung tâm|Chủ tịch|Thủ trưởng)\s/u;

/** No heading of persons' names is longer. */
const LONGEST_NAMES = 240;

/**
 * Who a heading hands its items to: `2. Giao Sở Nội vụ`, `Cục Thuế tỉnh:`, `- Sở Tư pháp chủ trì, phối hợp với …:`. Null where it
 * names a matter. Of an item, `above` are the headings and lead-ins that it stands under; null for what is none.
 */
export function headingOwners(view: View, above: readonly string[] | null = null): FoundOwners | null {
  const {text, lower} = view;
  // `2. Cấp huyện và cơ sở`, `4. Bảo vệ`
  const level = levelOrPost(text, 0);
  if (level > 0 && /^\s?[:.]?$/.test(text.slice(level))) return leads([{start: 0, end: level}]);
  const directed = directedBodies(view, text.lastIndexOf(': ') < 0 ? 0 : text.lastIndexOf(': ') + 2, text.length);
  if (directed.length) return leads(directed);
  // `Đối với các đơn vị nợ từ 03 tháng trở lên:`: how those are dealt with, by whoever stands above
  if (above && FAILING.test(lower) && OF_BODIES.test(above.at(-1) ?? '')) return null;
  const turned = turnedTo(view);
  if (turned.length) return leads(turned);
  const shared = /\)\s?:?\s?$/.test(text) ? bracketedLeads(view, 0, text.length) : [];
  if (shared.length) return {lead: shared, coordinate: bracketedHelpers(view, 0, text.length), report: []};
  const doers = doersOf(view);
  if (doers) return leads(doers);
  const order = phraseEnd(ORDER, lower, 0);
  const from = order > 0 && text[order] === ' ' ? order + 1 : 0;
  const persons = text.length < LONGEST_NAMES ? headedPersons(view, from) : [];
  if (persons.length) return leads(persons);
  const at = skipCourtesy(view, from);
  if (startsParty(view, at)) {
    const office = officeBeforeColon(view, at, text.length);
    if (office) return leads([office]);
    const {parties, end} = readParties(view, at);
    if (above && parties.length && WORKS.test(lower.slice(end)) && isToldTo(view, at, end, above))
      return leads(withoutApposition(view, parties));
    if (above && parties.length && SENDS.test(lower.slice(end)) && !isLeader(lower.slice(at, end)))
      return findOwners(view);
    if (text.length - end < 60 && endsInColon(text) && SPEAKS.test(view.bare.slice(end, end + 60)))
      return MANY_REPORT.test(lower.slice(at, end + 12)) ? findOwners(view) : leads(findOrdered(view));
    const names = namesOnly(view, at, parties, end, order > 0);
    if (names) return leads(names);
  }
  const amongKnown = above && order <= 0 ? unknownFirst(view, at) : [];
  if (amongKnown.length) return leads(amongKnown);
  if (order <= 0 && endsInColon(text) && CONCLUDES.test(lower.slice(-120))) return null;
  const found = findOwners(view);
  return found.lead.length && (order > 0 || !speaksItself(view, found)) ? found : null;
}

/** `Nhiệm vụ do Sở Xây dựng chủ trì`, `Phần việc của UBND các xã`: whose work it is; null where it is not said so. */
function doersOf(view: View): Range[] | null {
  const at = WORK_OF.exec(view.lower.slice(0, 60))?.[0].length ?? 0;
  if (!at || !startsParty(view, at)) return null;
  const {parties, end} = readParties(view, at);
  return DONE_BY.test(view.lower.slice(end)) ? withoutApposition(view, parties) : null;
}
const WORK_OF =
  /^(?:các |những )?(?:nhiệm vụ|công việc|phần việc|nội dung|việc)(?: cụ thể| chính)? (?:do|(?:được )?giao(?: cho)?|của|thuộc trách nhiệm(?: của)?) /u;
const DONE_BY = /^(?: (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|chịu trách nhiệm)){0,2}\s?[:.]?\s?$/u;

/** Whether the body named at `at` is told what it shall do, where a leader, or who has spoken above, would speak. */
function isToldTo({lower}: View, at: number, end: number, above: readonly string[]): boolean {
  const name = lower.slice(at, end);
  if (SUPERIOR.test(name)) return false;
  const said = lower.slice(end);
  // `Sở Y tế hướng dẫn cách phòng bệnh:`, `Sở Nội vụ hướng dẫn như sau:`: what it says itself
  if (!isMany(name) && SHOWS_HOW.test(said) && (SAYS_AS_FOLLOWS.test(said) || SHOWS_WHAT.test(said))) return false;
  const told = above.slice(-2).some((heading) => TELLS_ITEMS.test(fold(heading)));
  if (told && !HEAD_OF_ALL.test(name) && !above.some((heading) => heading.toLowerCase().includes(name))) return true;
  return !isLeader(name) && (isMany(name) || !SAYS_AS_FOLLOWS.test(said));
}
/** Those whom no list of a document tells */
const SUPERIOR = /^(?:chính phủ|quốc hội|bộ chính trị|ban bí thư|(?:ban thường vụ |thường trực )?(?:tỉnh|thành) ủy)$/u;
const SHOWS_HOW = /^,?\shướng dẫn(?!,)\s/u;
const SHOWS_WHAT = /^,?\shướng dẫn\s(?!các\s|và\s)/u;
/** `Chủ tịch UBND tỉnh`: who speaks in the documents of his body */
const HEAD_OF_ALL = withUnits(
  /^(?:phó )?(?:chủ tịch|bí thư|giám đốc|thủ tướng|bộ trưởng)(?: (?:ubnd|ủy ban nhân dân))?(?: UNIT| sở| chính phủ| (?:tỉnh|thành|huyện|thị|quận|đảng) ủy)?$/u,
);

/** `2. Tuyên huấn đảng ủy trực thuộc, Mặt trận Tổ quốc, các đoàn thể tỉnh`: a name of no known make before two that are, and no more; empty for any other text */
function unknownFirst(view: View, at: number): Range[] {
  const first = UNKNOWN_FIRST.exec(view.text.slice(at, at + 60));
  if (!first || startsParty(view, at) || startsOrder(view, at)) return [];
  const next = at + first[0].length;
  if (!startsParty(view, next) || findPredicate(view, at, first[0].length) >= 0) return [];
  const {parties, end} = readParties(view, next);
  const others = parties.length > 1 && end < LONGEST_NAMES ? namesOnly(view, next, parties, end, false) : null;
  return others?.length ? [{start: at, end: next - 2}, ...others] : [];
}
const UNKNOWN_FIRST = /^\p{Lu}[^.;:,]{5,44}, (?=\p{Lu})/u;

/** `Chủ tịch UBND tỉnh chủ trì cuộc họp. Chủ tịch UBND tỉnh kết luận như sau:`: who held the meeting speaks, and is not told */
const CONCLUDES =
  /\s(?:(?:có|cho) ý kiến(?: chỉ đạo| kết luận)?(?:,? (?:và )?(?:kết luận|chỉ đạo))? như|kết luận(?:,? (?:và )?(?:chỉ đạo|giao nhiệm vụ))?(?: (?:một số|các|những) (?:nội dung|vấn đề|nhiệm vụ|ý kiến)(?: chính| cụ thể)?)?(?: cụ thể)?(?: như)?) sau(?: đây)?\s?:\s?$|\s(?<!(?:theo|sau|các|nội dung)\s)kết luận\s?:\s?$/u;

const leads = (names: Range[]): FoundOwners | null => (names.length ? {lead: names, coordinate: [], report: []} : null);

const SOMEWHERE =
  /^\s(?:trong|thuộc|ở|nằm trong)\s(?:vùng|khu vực|địa bàn|tuyến|(?:các )?(?:khu|cụm) (?:công nghiệp|kinh tế|chế xuất|du lịch))(?:\s[^.;:,]{2,60})?\s?:\s?$/u;

/**
 * The names that a heading consists of, those in `[at, end)` and what belongs to them; none where it is a matter's name, null
 * where it says more.
 */
function namesOnly(view: View, at: number, parties: Range[], end: number, ordered: boolean): Range[] | null {
  const {text} = view;
  const rest = text.slice(end);
  if (parties.length && /^(?:\s\([^)]*\))?\s?[:;.,]?\s?$/.test(rest))
    return withoutApposition(view, parties).map((name) => withBracket(view, name));
  // `3. Trung tâm Y tế các huyện, ngoài những việc đã nêu ở mục 2, còn phải:`
  if (parties.length && AS_WHAT.test(rest)) return withoutApposition(view, parties);
  // `6.3. UBND cấp xã trong vùng trọng điểm cháy:`
  if (parties.length && SOMEWHERE.test(rest.toLowerCase())) return lengthened(parties, endWithout(':.', text));
  const which =
    parties.length && SOME.test(text.slice(at, end).toLowerCase())
      ? WHICH.exec(rest.toLowerCase())?.[0].length
      : undefined;
  if (which) return lengthened(parties, end + which);
  // `6. Đối với các chủ rừng là tổ chức (Ban quản lý rừng phòng hộ, các công ty lâm nghiệp)`
  const glossed = parties.length ? IS_GLOSSED.exec(rest)?.[1]?.length : undefined;
  if (glossed) return lengthened(parties, end + glossed);
  const besides = parties.length ? BESIDES.exec(text)?.index : undefined;
  if (besides) return lengthened(parties, besides);
  if (
    parties.length &&
    text.length < 110 &&
    (hasPart(view, at, end) || isOfTrade(view, at, end) || hasWork(view, at, end))
  )
    return lengthened(parties, nameEnd(text));
  if (
    parties.length &&
    (ACTS_AS.test(rest) ||
      (isMany(text.slice(at, end).toLowerCase()) && HAS.test(rest)) ||
      (ordered && WHERE.test(rest)) ||
      GIVEN.test(rest))
  )
    return lengthened(parties, nameEnd(text));
  if (text.length >= 300 || findPredicate(view, end > at ? end - 1 : at) >= 0 || /[.]\s\S/.test(rest)) return null;
  const whole = endWithout(':;.,', text.replace(CALLED, ''));
  const last = parties.at(-1);
  // `…, các đơn vị thuộc Sở X tỉnh; Chủ tịch UBND các xã`: what is left may hold further names
  return last
    ? [...parties.slice(0, -1), ...splitNames(view, last.start, whole)]
    : ordered
      ? [{start: at, end: whole}]
      : [];
}

/** `1.1. Phòng Khảo thí là thường trực Kỳ thi, có nhiệm vụ:` */
const AS_WHAT =
  /^,?\slà\s(?:(?:cơ quan|đơn vị|bộ phận)\s)?(?:thường trực|đầu mối|chủ trì|tham mưu)(?!\p{L})[^.;:]{0,80}?,?\s(?:có|chịu)\s(?:nhiệm vụ|trách nhiệm)[^.;:]{0,40}:\s?$/u;
/** `Ủy ban nhân dân các xã` */
const SOME = /(?:^|\s)(?:các|những)\s/u;
/** `2. UBND các xã được hỗ trợ có trách nhiệm:`: which of them */
const WHICH =
  /^\s(?:được|có(?! (?:văn bản|ý kiến|công văn)\s)|đã|còn|bị|nằm|nơi)\s[^.;:,]{2,60}?(?<!\svà)(?=\s(?:có|chịu) (?:trách nhiệm|nhiệm vụ)\s?:\s?$)/u;
const BESIDES = /,?\s(?:ngoài|bên cạnh)\s(?:những|các|việc|nhiệm vụ|nội dung)\s[^.;]{3,160}:\s?$/u;
/** `3. Trưởng các khoa có chương trình được đánh giá` */
const HAS = /^\scó\s(?!trách nhiệm|nhiệm vụ|ý kiến)[^.;:,]{2,60}\s?:?\s?$/u;

/** `(sau đây gọi là Trung tâm)` */
const CALLED = /\s\((?:sau đây |gọi |viết )[^()]{2,80}\)\s?:?\s?$/u;

/** `3. Giáo viên bồi dưỡng`, `Các lớp tham gia`: people of whom a heading says which they are by what they do. */
const hasWork = ({lower}: View, at: number, end: number): boolean =>
  (PEOPLE_AT_WORK.test(lower.slice(at, end)) && WORK.test(lower.slice(end))) ||
  // `3. Cán bộ phụ trách lĩnh vực giám sát và phản biện xã hội`
  (IN_CHARGE_OF.test(lower.slice(at, end)) && /^\s[^.;:]{3,80}:?\s?$/u.test(lower.slice(end)));
const IN_CHARGE_OF = /\s(?:phụ trách|theo dõi)\s(?:lĩnh vực|công tác|mảng)$/u;
const PEOPLE_AT_WORK =
  /^(?:các |mỗi )?(?:giáo viên|giảng viên|cán bộ|nhân viên|học sinh|sinh viên|thí sinh|đơn vị|lớp|khoa|trường|đại biểu|vận động viên)$/u;
const WORK =
  /^\s(?:bồi dưỡng|giảng dạy|tham gia|tham dự|dự thi|dự hội nghị|phối hợp|đăng cai)(?:\s[^.;:,]{1,30})?\s?:?\s?$/u;

const PART =
  /^\s(?:chủ trì|phối hợp|tiếp nhận|giải quyết|quản lý|thẩm định|soạn thảo|thực hiện)\s(?!.*\s(?:sau|như sau)\s?:?\s?$)[^.;,]{3,80}$/u;

/** `Trách nhiệm của UBND xã nơi chuyển đi`: which of them it is */
const WHERE = /^\snơi\s\p{Ll}[^.;:,]{2,60}\s?:?\s?$/u;

/** `… làm chủ đầu tư:` */
const DOES =
  /^\slàm\s(?:chủ đầu tư|chủ dự án|chủ quản|đầu mối(?!\s(?:báo cáo|tổng hợp|theo dõi|tham mưu|hướng dẫn|tiếp nhận|liên hệ|đôn đốc)(?!\p{L}))|đại diện chủ đầu tư)(?:\s[^.;:,]{2,60})?\s?:?\s?$/u;
/** `… là hộ gia đình, cá nhân:` */
const IS =
  /^\slà (?:tổ chức|hộ gia đình|cá nhân|doanh nghiệp)(?:,? (?:và )?(?:hộ gia đình|cá nhân|tổ chức))*\s?:?\s?$/u;
const IS_GLOSSED =
  /^(\slà (?:tổ chức|hộ gia đình|cá nhân|doanh nghiệp)(?:,? (?:và )?(?:hộ gia đình|cá nhân|tổ chức))*)\s\([^()]{2,200}\)\s?:?\s?$/u;
/** `… được cấp phép khai thác:` */
const HOLDS = /^\sđược (?:cấp (?:giấy )?phép|cấp giấy chứng nhận|giao đất|thuê đất)(?:\s[^.;:]{2,80})?\s?[:.]?\s?$/u;
/** `… được kiểm tra:` */
const UNDERGOES = /^\sđược (?:hỗ trợ|thụ hưởng|kiểm tra|thanh tra|giám sát|tái định cư|lựa chọn)\s?:?\s?$/u;
/** `Đối với các đơn vị làm chủ đầu tư:` */
const ACTS_AS = anyOf(DOES, IS, HOLDS, UNDERGOES);

/** `Các đơn vị được giao quản lý, sử dụng hoặc khai thác tài sản:`: what they have been given to do, and no order */
const GIVEN =
  /^\sđược giao (?:quản lý|sử dụng|khai thác|vận hành)(?:(?:,| và| hoặc) (?:sử dụng|khai thác|vận hành|bảo trì|bảo vệ)){1,3}\s[^.;:]{3,90}[:.]?\s?$/u;

/** `3. Cơ quan chủ trì giải quyết thủ tục đầu tư`: the part that somebody has, and no order. */
const hasPart = ({lower}: View, at: number, end: number): boolean =>
  /^(?:các\s)?(?:cơ quan|đơn vị)$/u.test(lower.slice(at, end)) && PART.test(lower.slice(end, end + 110));

/** `11. Các hộ khai thác nước ngầm có trách nhiệm:`: up to what they are charged with. */
const nameEnd = (text: string): number =>
  text.slice(0, endWithout(':;.,', text)).replace(/\s(?:có|chịu)\strách\snhiệm$/u, '').length;

/** Who the sentence that opens a list tells to do it, if it tells anybody. */
export function leadInOwners(view: View): FoundOwners | null {
  const ordered = findOrdered(view);
  if (ordered.length) return {lead: ordered, coordinate: helpersOfAll(view), report: []};
  const reminded = remindedOwners(view);
  if (reminded) return reminded;
  // `Sau khi các đơn vị báo cáo, Chủ tịch UBND tỉnh kết luận như sau:`: who was heard is not told
  if (CONCLUDES.test(view.lower.slice(-120))) return null;
  const sentence = lastSentence(view);
  const found = findOwners(view, sentence);
  if (!found.lead.length) return null;
  if (speaksItself(view, found)) return addressed(view, ' chỉ đạo ');
  // `Sở X chủ trì, các sở, ngành phối hợp thực hiện:`
  return {lead: found.lead, coordinate: helpersBehindLead(view, sentence, view.text.length), report: []};
}

/** Where the last sentence begins; a semicolon between names, `Thủ trưởng các sở; Chủ tịch UBND các huyện có trách nhiệm:`, ends none. */
function lastSentence(view: View): number {
  const text = view.text.slice(0, -2);
  const behind = text.search(/[.;]\s(?=[^.;]*$)/) + 1;
  const whole = text.search(/\.\s(?=[^.]*$)/) + 1;
  if (behind === whole) return behind;
  const at = text[whole] === ' ' ? whole + 1 : whole;
  return startsParty(view, at) && readParties(view, at).end > behind ? whole : behind;
}

/** `… yêu cầu Bộ X chủ trì, phối hợp với Bộ Y và các địa phương:`: with whom all of the list is to be done */
function helpersOfAll(view: View): Range[] {
  const at = view.lower.lastIndexOf(' chủ trì, phối hợp với ');
  return at < 0 ? [] : findCoordinates(view, at, view.text.length);
}

/** `Văn phòng hướng dẫn các chi bộ một số nội dung như sau:`, of a hướng dẫn: those who are shown how, not who shows them. */
export const guidedOwners = (view: View): FoundOwners | null => addressed(view, ' hướng dẫn ');

/** `Sở lập biểu mẫu gửi kèm và yêu cầu các đơn vị thực hiện:`, of a letter: whom the sender asks, behind what it does itself */
export function askedOwners(view: View): FoundOwners | null {
  const own = OWN_DOING.exec(view.lower.slice(-LONGEST_DOING));
  return own && addressed(view, ` và ${own[1]} `);
}

/** `… Sở lập biểu mẫu gửi kèm và yêu cầu …`: in the last sentence, and nobody has been told before */
const OWN_DOING =
  /(?:^|[.;]\s)(?!(?:[^.;:]*\s)?(?:yêu cầu|đề nghị|giao|đã|có trách nhiệm|phải)\s[^.;:]*\svà\s(?:yêu cầu|đề nghị)\s)[^.;:]*\s(?:gửi kèm|kèm theo|đính kèm)(?:\s[^.;:]*)? và (yêu cầu|đề nghị) [^.;:]*:\s?$/u;
const LONGEST_DOING = 600;

/** `Phòng lưu ý các trường một số việc như sau:`: those who are spoken to. */
const remindedOwners = (view: View): FoundOwners | null =>
  addressed(view, ' lưu ý ') ??
  addressed(view, ' nhắc nhở ') ??
  addressed(view, ' thông báo đến ') ??
  addressed(view, ' thông báo tới ');

/** Who stands right behind the verb, if the list is what they are told. */
function addressed(view: View, verb: string): FoundOwners | null {
  const at = view.lower.lastIndexOf(verb);
  if (at < 0) return null;
  const from = skipCourtesy(view, at + verb.length);
  if (!startsParty(view, from)) return null;
  const {parties, end} = readParties(view, from);
  return AS_FOLLOWS.test(view.lower.slice(end)) ? leads(parties) : null;
}

const AS_FOLLOWS =
  /^(?:\s\([^()]*\))?,?\s(?:một số|những|các|về|thực hiện|triển khai|tổ chức|xây dựng|cụ thể|như)\s(?:[^.;:]*\s)?sau(?: đây)?\s?:\s?$|^\s(?:(?:nghiêm túc|khẩn trương|kịp thời)\s)?(?:thực hiện|triển khai)(?: nghiêm túc| kịp thời)?(?: (?:một số|các|những) (?:việc|nội dung|nhiệm vụ)(?: sau(?: đây)?)?)?\s?:\s?$/u;

const MANY_REPORT =
  /^(?:thủ trưởng |giám đốc |chủ tịch ubnd |ubnd )?các\s[^.;:]{2,80}\s(?:báo cáo|gửi|chỉ đạo|tổ chức|xây dựng|hướng dẫn)(?!\p{L})/u;

function speaksItself(view: View, found: FoundOwners): boolean {
  const last = found.lead.at(-1);
  // `Các đơn vị báo cáo kết quả như sau:`: many are told, one speaks
  if (last && MANY_REPORT.test(view.lower.slice(last.start, last.end + 12))) return false;
  // `Tiểu ban Thông tin, tuyên truyền bầu cử các cấp xây dựng kế hoạch thực hiện như sau:`: whatever has been read of its name
  if (found.lead.length === 1 && last && !isMany(view.lower.slice(last.start, last.end))) {
    const said = view.bare.slice(last.end);
    if (OWN_PLAN.test(said) && !CHARGED.test(said)) return true;
  }
  if (last === undefined || !SPEAKS.test(view.bare.slice(last.end, last.end + 60))) return false;
  // `Hội đồng nhân dân tỉnh đề nghị UBND tỉnh chỉ đạo thực hiện một số việc sau:`
  return !findOrdered(view).some(({start}) => start === last.start);
}

const OWN_PLAN =
  /\s(?:xay dung|ban hanh)\s(?:ke hoach|chuong trinh)(?:\s[^.;:]{0,220})?\s(?<!(?:noi dung|nhiem vu|cong viec) )(?:nhu sau|cu the(?: nhu sau)?)\s?:\s?$/;
/** What only one who is told is said to do. */
const CHARGED =
  /\s(?:(?:co|chiu) trach nhiem|phai|can(?! bo)|khan truong|chu tri|chi dao|ra soat|tham muu|huong dan|don doc)(?![a-z])/;

/** A heading has items and no sentence of its own: short, without a closing sign, or ended by a colon. */
export function isHeading(block: Block, source: Source): boolean {
  const text = block.view.text;
  // behind a long text a colon alone is a speck
  if (!block.children.length) return text.endsWith(':') && (text.length < 150 || /\ssau(?: đây)?\s?:$/iu.test(text));
  if (text.endsWith('.') || text.endsWith(';'))
    return (
      text.length < 240 &&
      (isNames(block.view) || (isBold(block, source) && !block.children.some((child) => isSentence(child, source))))
    );
  return !isWhole(block.view);
}

/** What has duties; a group, a board or a firm may as well be what the items are about. */
const OFFICE =
  /^(?:các )?(?:sở|bộ|ubnd|ủy ban nhân dân|phòng|văn phòng|công an|đài|báo|kho bạc|hội(?! đồng| nghị)|liên đoàn|ủy ban mặt trận|chi cục|cục|trung tâm|trạm|bảo hiểm|ngân hàng|thanh tra|đoàn thanh niên|tỉnh đoàn|huyện đoàn|bưu điện|điện lực|viện kiểm sát|tòa án|thủ trưởng|chủ tịch|vụ)\s/u;

/** `1. Yêu cầu đối với các tổ chức được cấp phép.` over what they shall do */
const OF_WHOM =
  /^(?:các )?(?:yêu cầu|trách nhiệm|nhiệm vụ|nghĩa vụ)(?: (?:cụ thể|chung|chính))? (?:đối với|của) (?:các )?(?=[^.;:]{4,110}\.$)/u;

/** `Các Phó Chủ tịch Hội đồng:`, over who they are */
export const isNamesAlone = (view: View): boolean =>
  startsParty(view, 0) && readParties(view, 0).end >= trimEndOf(':', view.text).length;

/** `e) Sở Tài chính;`, `2. Giao Vụ Chính sách.` over what it shall do: names alone are a heading, whatever closes them. */
function isNames(view: View): boolean {
  const whose = OF_WHOM.exec(view.lower);
  if (whose && startsParty(view, whose[0].length)) return !/\s(?:phải|cần|được quy định)\s/u.test(view.lower);
  const at = skipCourtesy(view, view.lower.startsWith('giao ') ? 'giao '.length : 0);
  return (
    OFFICE.test(view.lower.slice(at, at + 24)) &&
    startsParty(view, at) &&
    readParties(view, at).end >= view.text.length - 2
  );
}

/** Whether a part of the item is set in bold, and no heading in turn. */
const isSentence = (child: Block | Table, source: Source): boolean =>
  isBold(child, source) && !(child.type === 'block' && isHeading(child, source));

/** Whether all of a block is set in bold. */
const isBold = ({position}: Block | Table, source: Source): boolean => {
  const from = position.start.offset ?? 0;
  const printed = source.text.slice(from, Math.min(position.end.offset ?? from, from + 400)).trim();
  return /^[^\p{L}*]{0,12}\*\*[^*]+\*\*$/u.test(printed);
};

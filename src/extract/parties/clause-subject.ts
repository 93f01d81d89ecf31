import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, endWithout, indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {BY_DAY, BY_PAPER, HOW_OFTEN, LEAD_IN, MUST, subjectBehindAdverbial, subjectBehindThen} from './adverbials.ts';
import {carriersOf} from './carriers.ts';
import {citizensTold} from './citizens.ts';
import {clauseStart} from './clauses.ts';
import {countedBodies} from './counted.ts';
import {COLLECTIVE, LEADING_VERB, VERB} from './lexicon.ts';
import {splitNames, withoutApposition} from './name-lists.ts';
import {officeBeforeColon} from './office-before-colon.ts';
import {isGroupSpokenOf, readPersons} from './persons.ts';
import {findPredicate, isPredicate} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {toldOfThing} from './thing-first.ts';
import {isShare} from './told-something.ts';

/** The subject of a clause that tells it to do something: `Sở X chủ trì`, `Trên cơ sở …, Sở X tham mưu`. */
export function readSubject(view: View, start: number, end: number): Range[] {
  const at = clauseStart(view, start);
  const counted = countedBodies(view, at, end, false);
  if (counted.length) return counted;
  const by = behindBy(view, at);
  if (by > at) return subjectsAt(view, by, end, false);
  const persons = readPersons(view, at, end);
  if (persons.length) return persons;
  if (isGroupSpokenOf(view, at)) return [];
  const time = timeEnd(view, at);
  if (time && startsParty(view, at + time)) return subjectsAt(view, at + time, end, false);
  const verb = phraseEnd(VERB, view.lower, at);
  const leadIn = phraseEnd(LEAD_IN, view.lower, at);
  if (leadIn >= 0 && verb <= leadIn && !isSubjectHere(view, at, end)) {
    const topic = ABOUT.exec(view.lower.slice(at, at + 16));
    if (topic) {
      const about = skipCourtesy(view, at + topic[0].length);
      const named = subjectsAt(view, about, end, false);
      if (named.length) return isDealtWith(view, named, end) ? [] : withoutTopic(view, named, end);
      const whole = startsParty(view, about) ? allBeforeColon(view, about, end) : [];
      if (whole.length) return whole;
    }
    const troubled = TROUBLED.exec(view.lower.slice(at, at + 220))?.[0].length ?? 0;
    if (troubled && startsParty(view, at + troubled)) {
      const named = subjectsAt(view, at + troubled, end, false);
      if (named.length > 1) return named;
    }
    const during = DURING.exec(view.lower.slice(at, at + 130))?.[0].length ?? 0;
    if (during && startsParty(view, at + during)) {
      const named = subjectsAt(view, at + during, end, false);
      const last = named.at(-1)?.end ?? end;
      if (DOES.test(view.lower.slice(last, last + 16))) return named;
    }
    const adjusted = ADJUSTED.exec(view.lower.slice(at, at + 260))?.[0].length ?? 0;
    if (adjusted && startsParty(view, at + adjusted)) return subjectsAt(view, at + adjusted, end, false);
    const times = EACH_BY_DAY.exec(view.lower.slice(at, at + 350))?.[0].length ?? 0;
    if (times && startsParty(view, at + times)) return subjectsAt(view, at + times, end, false);
    const regular = REGULARLY.exec(view.lower.slice(at, at + 240))?.[0].length ?? 0;
    if (regular && startsParty(view, at + regular)) return subjectsAt(view, at + regular, end, false);
    if (regular && isPredicate(view, at + regular)) return [];
    // `trước ngày 25 hằng tháng gửi báo cáo về Bộ X, Bộ Y`: so is it here
    const when = BY_DAY.exec(view.lower.slice(at, at + 80))?.[0].length ?? 0;
    if (when && isPredicate(view, at + when)) return [];
    // `Căn cứ chức năng, nhiệm vụ được giao, chỉ đạo các trường …`: the one above is told
    const duty = BY_DUTY.exec(view.lower.slice(at, at + 110));
    if (duty && isPredicate(view, at + duty[0].length)) return [];
    const paper = BY_PAPER.exec(view.lower.slice(at, at + 110))?.[0].length ?? 0;
    const named = paper && startsParty(view, at + paper) ? subjectsAt(view, at + paper, end, false) : [];
    return named.length ? named : subjectBehindAdverbial(view, at, end);
  }
  if (!startsParty(view, at)) {
    const citizens = citizensTold(view, at, end);
    if (citizens.length) return citizens;
    // `Đ/c Bí thư Đoàn xã tổ chức ra quân`
    const office = skipCourtesy(view, at);
    if (office > at && startsParty(view, office)) return subjectsAt(view, office, end, false);
    const topic = TOPIC.exec(view.lower.slice(at, Math.min(end, at + 205)))?.[0] ?? '';
    const said = view.lower.slice(at + topic.length, Math.min(end, at + topic.length + 300));
    const about = topic.includes(' do ') || REPORTED.test(said) ? 0 : topic.length;
    const named = about && startsParty(view, at + about) ? subjectsAt(view, at + about, end, false) : [];
    const last = named.at(-1);
    if (last && (isUpperAt(view.text, at + about) || MUST.test(view.lower.slice(last.end, last.end + 20))))
      return named;
    const then = subjectBehindThen(view, at, end);
    if (then.length) return then;
    const carriers = carriersOf(view, at, end);
    return carriers.length || start > 0 ? carriers : toldOfThing(view, at, end);
  }
  const office = officeBeforeColon(view, at, end);
  if (office) return [office];
  const all = subjectsAt(view, at, end, false);
  // `Các hộ dân ven sông phải được di dời`: others must do it
  const subjects = NEEDS.test(view.lower.slice(all.at(-1)?.end ?? end, end)) ? [] : all;
  const other = subjects.length ? behindCase(view, subjects, end) : null;
  if (other) return other;
  if (subjects.length) return doersOf(view, subjects) ?? withoutApposition(view, subjects);
  return allBeforeColon(view, at, end);
}

const NEEDS = /^(?:\s(?!(?:phải|cần)\s)[^\s.;:,]{1,8}){0,10}\s(?:phải|cần) được\s/u;

/** `Cán bộ nào làm sai thì Thanh tra thành phố kiểm tra`: who does what where somebody is so; null where nobody is named there. */
function behindCase(view: View, subjects: readonly Range[], end: number): Range[] | null {
  const last = subjects.at(-1) as Range;
  if (!view.lower.startsWith(' nào ', last.end)) return null;
  const then = indexWithin(view.lower, ' thì ', last.end, Math.min(end, last.end + 160));
  if (then < 0 || !startsParty(view, then + 5)) return null;
  const told = subjectsAt(view, then + 5, end, false);
  return told.length ? told : null;
}

/** `Các trường mầm non do Phòng Giáo dục xét, tổng hợp`: whose matter it is, and behind `do` who does it; null where none stands so. */
function doersOf(view: View, subjects: readonly Range[]): Range[] | null {
  const last = subjects.at(-1) as Range;
  const by = view.lower.lastIndexOf(' do ', last.end);
  if (by < (subjects[0] as Range).start || !startsParty(view, by + 4)) return null;
  const {parties, end} = readParties(view, by + 4);
  return end === last.end ? parties : null;
}

/** `Trung tâm Truyền thông, Giáo dục sức khỏe: …`: all before the colon is the name. */
function allBeforeColon(view: View, at: number, end: number): Range[] {
  const head = view.text.slice(at, end);
  if (CONCLUDES.test(head) || isShare(view, end - 1, view.text.length)) return [];
  return head.length < 120 && endsInColon(head) && findPredicate(view, at, head.length) < 0
    ? splitNames(view, at, at + endWithout(':', head))
    : [];
}

/** `Trong tỉnh`: an adverbial's first word may also open a name; then what follows it must be told something. */
function isSubjectHere(view: View, at: number, end: number): boolean {
  return startsParty(view, at) && subjectsAt(view, at, end, false).length > 0;
}

/** `Thực hiện Nghị quyết số 5 của HĐND tỉnh, Sở Y tế xây dựng …`: no order, but on what ground one is given. */
export const subjectBehindGround = (view: View, at: number, end: number): Range[] =>
  CARRIES_OUT.test(view.lower.slice(at, at + 90)) ? subjectBehindAdverbial(view, at, end) : [];

/** `Thực hiện Công văn số 5 của Bộ Y tế, đề nghị các đơn vị rà soát`: behind the ground stands the order; not `…, phân công cán bộ trực`. */
export function namesGround(view: View, start: number): boolean {
  const at = clauseStart(view, start);
  if (!CARRIES_OUT.test(view.lower.slice(at, at + 90))) return false;
  return (LOOKS_INTO.test(view.lower.slice(at, at + 11)) ? DECIDED : ORDERED).test(view.lower.slice(at, at + 900));
}

const ORDERED = /^[^.]{12,880}?,\s(?:đề nghị|yêu cầu|giao)\s/u;

/** Behind what is looked into a superior may be asked: `Nghiên cứu báo cáo của Sở Y tế, đề nghị UBND tỉnh bố trí kinh phí`. */
const LOOKS_INTO = /^(?:nghiên cứu|xem xét)\s/u;
const DECIDED = /^[^.]{12,880}?,\s(?:giao|yêu cầu|đề nghị các)\s/u;

const CARRIES_OUT =
  /^(?:thực hiện|triển khai(?: thực hiện| thi hành)?|thi hành|chấp hành|tiếp thu|quán triệt|nghiên cứu|xem xét)\s(?:nghiêm\s|đầy đủ\s)?(?:các\s|sự\s)?(?:(?:nghị quyết|nghị định|quyết định|chỉ thị|kết luận|kế hoạch|công văn|công điện|thông báo|thông tư|chương trình|đề án|văn bản|ý kiến|chỉ đạo|chủ trương|giấy mời|thông tri|hướng dẫn|tờ trình|quy định|đề nghị|yêu cầu|đề xuất|kiến nghị|phản ánh|báo cáo)(?:\s\p{L}+){0,3}?\s(?:số|của|tại|này|nêu trên|trên|\d)|(?:bộ )?luật\s|pháp lệnh\s)/u;

/** `Nếu có vướng mắc vượt thẩm quyền giải quyết các sở, ngành, UBND các xã báo cáo …`: no comma parts it from who is told */
const TROUBLED =
  /^(?:(?:trong )?quá trình|nếu|khi)\s[^.;:]{3,110}?(?:khó khăn|vướng mắc|phát sinh)(?:,? (?:khó khăn|vướng mắc))?(?: (?:vượt|ngoài)(?: quá)? thẩm quyền(?: giải quyết)?| cần (?:giải quyết|tháo gỡ))\s(?=các\s)/u;

/** `Trong thời gian nghỉ Tết các trường học thực hiện nghiêm quy định …` */
const DOES =
  /^\s(?:phải|cần|có trách|tiếp tục|khẩn trương|thực hiện|tăng cường|bố trí|phân công|tổ chức|chủ động|nghiêm túc|bảo đảm|đảm bảo|duy trì|thường xuyên|báo cáo)\s/u;
const DURING =
  /^trong (?:thời gian|dịp|những ngày|suốt)\s(?!(?:vừa )?qua\s|trước\s|kiểm tra\s)[^.;:,]{2,100}?\s(?=các\s)/u;

/** `Trong quá trình thực hiện, trường hợp cần thiết phải điều chỉnh, bổ sung Thủ trưởng các đơn vị có ý kiến …` */
const ADJUSTED =
  /^(?:trong )?quá trình\s[^.;:]{3,110}?\s(?:cần thiết|cần|phải)(?: phải)?\s(?:sửa đổi|điều chỉnh|bổ sung|thay đổi)(?:,? (?:và )?(?:bổ sung|điều chỉnh|thay đổi))?\s(?=(?:thủ trưởng|giám đốc)\s|các\s[^,;.:]{2,60}\s(?:kịp thời|chủ động|phản ánh|báo cáo|gửi|có ý kiến|đề xuất)\s)/u;

/** `Đối với UBND các xã, yêu cầu …`, `Riêng huyện Sơn Lĩnh phải …` */
const ABOUT = /^(?:riêng )?(?:đối với|về phía|riêng)\s/u;

/** `Về giải ngân, Sở Tài chính báo cáo tỷ lệ đạt 45%`, `Sở X trả lời tại Công văn số 50`: told, and not ordered */
const REPORTED =
  /\sđạt\s(?:tỷ lệ\s)?\d|\s\d+ (?:văn bản|suất|đoàn|lượt|cuộc|hội nghị|lớp|vụ|tỷ|triệu)(?!\p{L})|\s(?:tại|theo) (?:công văn|văn bản|báo cáo|tờ trình) số|\sđúng tiến độ|^[^,;.]{3,60} (?:trả lời|báo cáo tỷ lệ)\s/u;
/** `Về giải ngân, Vụ Kế hoạch rà soát …`, `Với hộ có người cao tuổi, rà soát viên phải …` */
const TOPIC =
  /^(?:riêng\s)?(?:(?:về|với|việc|công tác)\s[^.;:,]{2,80}|(?:(?:các|những) (?:khoản|trường hợp|hồ sơ)|trường hợp)\s[^.;:,]{6,110}),\s(?:tùy [^.;:,]{3,60},\s)?/u;

/** `Đối với các hộ còn vướng mắc, UBND huyện tổ chức …`: those whom it is about, and then who is told. */
function withoutTopic(view: View, named: readonly Range[], end: number): Range[] {
  const [first, second] = named;
  const isTopic =
    first &&
    second &&
    view.text.startsWith(', ', first.end) &&
    PEOPLE.test(view.lower.slice(first.start, first.end)) &&
    COLLECTIVE(view.lower, second.start) < 0 &&
    !endsInColon(view.text, first.start, end);
  return isTopic ? named.slice(1) : [...named];
}

/** `Đối với các đơn vị vi phạm, tùy tính chất, mức độ xem xét, xử lý`: what is done about them */
const isDealtWith = ({lower}: View, named: readonly Range[], end: number): boolean =>
  DEALT_WITH.test(lower.slice(named.at(-1)?.end ?? end, Math.min(end, (named.at(-1)?.end ?? end) + 160)));
const DEALT_WITH = /^[^.;:]{0,110}?,\s(?:tùy|căn cứ)\s(?:theo\s)?(?:tính chất|mức độ)/u;

/** Those who are seldom told, and of whom much is said. */
const PEOPLE =
  /^(?:các|những|mỗi|từng|\d+)\s(?:hộ|người|cá nhân|trường hợp|doanh nghiệp|nhà thầu|nhà đầu tư|tổ chức|cơ sở)(?!\p{L})/u;

/** `Chủ tịch UBND tỉnh kết luận như sau:` speaks, and is not told. */
const CONCLUDES =
  /\s(?:kết luận|có ý kiến|cho ý kiến|phát biểu|quyết nghị|nhận thấy|trả lời|thông báo|báo cáo|quyết định|chỉ đạo)(?:\s[^\s:]+){0,5}\s?:\s?$|\s(?:nhấn mạnh|khẳng định|nhận định|nhận xét|đánh giá)\s(?:một số|các|những)\s[^:]{3,60}:\s?$/u;

/** How long the time is that stands before who is told; 0 where none does, as in `10/12 xã sắp xếp xong`. */
function timeEnd(view: View, at: number): number {
  const time = TIME_FIRST.exec(view.lower.slice(at, at + 60));
  if (!time) {
    const said = view.lower.slice(at, at + 140);
    return (DAY_OF_EACH.exec(said.slice(0, 74)) ?? EACH_BY.exec(said))?.[0].length ?? 0;
  }
  const fraction = FRACTION.exec(time[0]);
  // of `15/4` no part of a whole can be made
  const isPart = fraction !== null && Number(fraction[1]) <= Number(fraction[2]);
  if (!isPart || (time[0].endsWith(', ') && isUpperAt(view.text, at + time[0].length))) return time[0].length;
  return 0;
}

/** `Đến 30/9/2023, Sở Y tế hoàn thành`, `Quý III/2023 Sở Y tế trình` */
const TIME_FIRST =
  /^(?:(?:đến|trong) (?:hết )?)?(?:(?:tháng|quý)\s[\divx]{1,4}|(?:ngày\s)?\d{1,2}(?=[/.]|\stháng))(?:[/.][\d/.]{1,8}|(?:\s(?:tháng|năm)\s\d{1,4}){1,2})?,?\s/u;
/** `Định kỳ ngày 25 hằng tháng các phòng báo cáo`, `Trước ngày 20 của tháng cuối quý, Sở Y tế tổng hợp`, `Chậm nhất ngày 20/4 các xã gửi danh sách` */
const DAY_OF_EACH =
  /^(?:định kỳ,?\s)?(?:(?:chậm nhất|muộn nhất|trễ nhất|trước|vào|là)\s){0,3}(?:(?:ngày\s)?\d{1,2}|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]))\s(?:của\s)?(?:(?:hằng|hàng|mỗi)\s(?:tháng|quý|tuần|năm)|tháng cuối (?:hằng |hàng |mỗi )?quý),?\s|^(?:chậm|muộn) nhất (?:là |vào )?(?:trước )?ngày \d{1,2}(?:[/.]\d{1,2}(?:[/.]\d{4})?| tháng \d{1,2}(?:(?: năm |\/)\d{4})?),?\s/u;
/** `Hằng năm, trước ngày 15/12, các sở báo cáo`, `Trước ngày 15/12 hằng năm, Sở Y tế tổng hợp`, `Hằng tuần, trước 15 giờ thứ Sáu, các đơn vị báo cáo` */
const EACH_BY =
  /^(?:định kỳ,?\s)?(?:(?:hằng|hàng|mỗi)\s(?:ngày|tuần|tháng|quý|năm),\s(?=trước|chậm|muộn|vào))?(?:(?:chậm nhất|muộn nhất|trước|vào|là)\s){1,3}(?:\d{1,2}\s?(?:giờ|h)\s?(?:\d{2}\s?)?(?:phút\s)?,?\s?)?(?:ngày\s)?(?:\d{1,2}(?:[/.]\d{1,2}|\stháng\s\d{1,2})?|thứ\s(?:hai|ba|tư|năm|sáu|bảy|[2-7]))(?:\s(?:của\s)?(?:(?:hằng|hàng|mỗi)\s(?:tuần|tháng|quý|năm)|tháng cuối (?:hằng |hàng |mỗi )?quý))?,\s(?=\p{L})/u;
/** `12/15`, `trong 10/12`: a part of a whole, where no comma and name show that it is a day; `đến 12/15` */
const FRACTION = /^(?:trong |đến (?:hết )?(?=\d{1,2}[/.](?:1[3-9]|[2-9]\d)))?(\d{1,2})[/.](\d{1,2}),?\s$/u;

/** `Định kỳ trước ngày 14 hằng tháng, trước ngày 14/6 và trước ngày 14/12 các đơn vị báo cáo …` */
const EACH_BY_DAY =
  /^(?:định kỳ,?\s)?(?:(?:chậm nhất |vào )?(?:trước )?ngày \d{1,2}(?:[/.]\d{1,2}| tháng \d{1,2})?(?: (?:của )?(?:hằng|hàng|mỗi) (?:tháng|quý|năm)| của tháng cuối quý)?(?:, (?:và )?| và )?){2,6}(?<=\d|tháng|quý|năm) (?=\p{L})/u;

const WHEN = /(?:\s\([^()]{1,60}\))?/u.source;
/** `Hằng năm Sở Y tế tổng hợp`, `Định kỳ 6 tháng (trước ngày 05/6), 01 năm (trước ngày 05/12) các xã báo cáo`: no comma parts the time from who is told. */
const REGULARLY = new RegExp(
  `^(?:${HOW_OFTEN}|định kỳ\\s\\d{1,2}\\s(?:tháng|năm))${WHEN}(?:(?:,|,?\\svà)\\s(?:${HOW_OFTEN}|\\d{1,2}\\s(?:tháng|năm)|năm)${WHEN}){0,2},?\\s`,
  'u',
);

const BY_DUTY =
  /^(?:căn cứ|theo)\s(?:chức năng|nhiệm vụ)(?:[\s,]*(?:chức năng|nhiệm vụ|quyền hạn|và|được|giao|phân công|của mình))*,\s/u;

/** `Do Ban Thường trực Mặt trận chủ trì`: where the name begins that stands behind `do`; `at` where none is told so. */
export function behindBy(view: View, at: number): number {
  if (!view.lower.startsWith('do ', at) || !startsParty(view, at + 3)) return at;
  const {end} = readParties(view, at + 3);
  return view.text[end] === ' ' && phraseEnd(LEADING_VERB, view.lower, end + 1) >= 0 ? at + 3 : at;
}

import {withUnits} from '../../data/units.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {BY_DAY, BY_PAPER, HOW_OFTEN, subjectBehindAdverbial} from './adverbials.ts';
import {COLLECTIVE} from './lexicon.ts';
import {allBeforeColon} from './names-before-colon.ts';
import {isAct, isPredicate} from './predicate.ts';
import {skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

/** Whom a clause tells behind an adverbial of a certain form; null for one of another form. */
type Rule = (view: View, at: number, end: number) => Range[] | null;

/** The subject of a clause that an adverbial opens: the first rule that knows the adverbial counts. */
export function subjectBehindLeadIn(view: View, at: number, end: number): Range[] {
  for (const rule of RULES) {
    const told = rule(view, at, end);
    if (told) return told;
  }
  return subjectBehindAdverbial(view, at, end);
}

/** The subject behind an adverbial of some length; null where there is none, or no name may begin behind it. */
const subjectBehind = (view: View, at: number, length: number, end: number): Range[] | null =>
  length > 0 && startsParty(view, at + length) ? subjectsAt(view, at + length, end, false) : null;

function aboutWhom(view: View, at: number, end: number): Range[] | null {
  const topic = ABOUT.exec(view.lower.slice(at, at + 16));
  if (!topic) return null;
  const about = skipCourtesy(view, at + topic[0].length);
  const named = subjectsAt(view, about, end, false);
  if (named.length) {
    if (isDealtWith(view, named, end)) return [];
    return toldOfPeople(view, named, end) ?? withoutTopic(view, named, end);
  }
  const counted = COUNTED.exec(view.lower.slice(about, Math.min(end, about + 300)));
  if (counted) return [{start: about, end: about + (counted[1] as string).length}];
  const whole = startsParty(view, about) ? allBeforeColon(view, about, end) : [];
  return whole.length ? whole : null;
}

/** `Đối với 07 xã chưa cập nhật đủ dữ liệu, trong 20 ngày phải cập nhật xong`: so many of whom something is so, and what they must do */
const COUNTED = withUnits(
  /^((?:\d{1,3}|hai|ba|bốn|năm)\s(?:UNIT|đơn vị|địa phương|trường|cơ sở|doanh nghiệp|sở|phòng)(?:\s[^.;:,]{2,90})?),\s(?:(?:trong|trước|chậm nhất)\s[^.;:,]{2,60}?,?\s)?(?:phải|cần|khẩn trương|yêu cầu)\s/u,
);

/** `Đối với UBND các xã, yêu cầu …`, `Riêng huyện Sơn Lĩnh phải …` */
const ABOUT = /^(?:riêng )?(?:đối với|về phía|riêng)\s/u;

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

/** `Đối với các hộ trong vùng sạt lở, UBND các xã tổ chức …`: who is told, behind what is said of those whom it is about; null where nobody is. */
function toldOfPeople(view: View, named: readonly Range[], end: number): Range[] | null {
  const [people, more] = named;
  if (!people || more || !PEOPLE.test(view.lower.slice(people.start, people.end))) return null;
  // `Đối với các cơ sở y tế tiếp tục duy trì trực, Trung tâm Y tế giám sát`
  if (isAct(view, people.end + 1) && !view.lower.endsWith(' đi', people.end)) return null;
  const said = QUALIFIED.exec(view.lower.slice(people.end, Math.min(end, people.end + 150)))?.[0].length ?? 0;
  return said ? (subjectBehind(view, people.end, said, end)?.filter(({start}) => start > people.end) ?? null) : null;
}
const QUALIFIED = /^\s(?!(?:phải|cần|không|khẩn trương|có trách nhiệm|chủ động|thực hiện|tự)\s)[^,.;:]{3,140}, /u;

/** `Đối với các đơn vị vi phạm, tùy tính chất, mức độ xem xét, xử lý`: what is done about them */
const isDealtWith = ({lower}: View, named: readonly Range[], end: number): boolean =>
  DEALT_WITH.test(lower.slice(named.at(-1)?.end ?? end, Math.min(end, (named.at(-1)?.end ?? end) + 160)));
const DEALT_WITH = /^[^.;:]{0,110}?,\s(?:tùy|căn cứ)\s(?:theo\s)?(?:tính chất|mức độ)/u;

/** Those who are seldom told, and of whom much is said. */
const PEOPLE =
  /^(?:(?:các|những|mỗi|từng|\d+)\s(?:hộ|người|cá nhân|trường hợp|doanh nghiệp|nhà thầu|nhà đầu tư|tổ chức|cơ sở)(?!\p{L})|(?:các )?(?:giáo viên|sinh viên|học sinh|đảng viên|đoàn viên|hội viên|doanh nghiệp|hộ)(?!\p{L}))/u;

function whereTroubled(view: View, at: number, end: number): Range[] | null {
  const troubled = TROUBLED.exec(view.lower.slice(at, at + 220))?.[0].length ?? 0;
  const named = subjectBehind(view, at, troubled, end);
  return named && named.length > 1 ? named : null;
}

/** `Nếu có vướng mắc vượt thẩm quyền giải quyết các sở, ngành, UBND các xã báo cáo …`: no comma parts it from who is told */
const TROUBLED =
  /^(?:(?:trong )?quá trình|nếu|khi)\s[^.;:]{3,110}?(?:khó khăn|vướng mắc|phát sinh)(?:,? (?:khó khăn|vướng mắc))?(?: (?:vượt|ngoài)(?: quá)? thẩm quyền(?: giải quyết)?| cần (?:giải quyết|tháo gỡ))\s(?=các\s)/u;

function duringTime(view: View, at: number, end: number): Range[] | null {
  const during = DURING.exec(view.lower.slice(at, at + 130))?.[0].length ?? 0;
  const named = subjectBehind(view, at, during, end);
  const last = named?.at(-1)?.end ?? end;
  return named && DOES.test(view.lower.slice(last, last + 16)) ? named : null;
}

/** `Trong thời gian nghỉ Tết các trường học thực hiện nghiêm quy định …` */
const DOES =
  /^\s(?:phải|cần|có trách|tiếp tục|khẩn trương|thực hiện|tăng cường|bố trí|phân công|tổ chức|chủ động|nghiêm túc|bảo đảm|đảm bảo|duy trì|thường xuyên|báo cáo)\s/u;
const DURING =
  /^trong (?:thời gian|dịp|những ngày|suốt)\s(?!(?:vừa )?qua\s|trước\s|kiểm tra\s)[^.;:,]{2,100}?\s(?=các\s)/u;

const whereToBeAdjusted: Rule = (view, at, end) =>
  subjectBehind(view, at, ADJUSTED.exec(view.lower.slice(at, at + 260))?.[0].length ?? 0, end);

/** `Trong quá trình thực hiện, trường hợp cần thiết phải điều chỉnh, bổ sung Thủ trưởng các đơn vị có ý kiến …` */
const ADJUSTED =
  /^(?:trong )?quá trình\s[^.;:]{3,110}?\s(?:cần thiết|cần|phải)(?: phải)?\s(?:sửa đổi|điều chỉnh|bổ sung|thay đổi)(?:,? (?:và )?(?:bổ sung|điều chỉnh|thay đổi))?\s(?=(?:thủ trưởng|giám đốc)\s|các\s[^,;.:]{2,60}\s(?:kịp thời|chủ động|phản ánh|báo cáo|gửi|có ý kiến|đề xuất)\s)/u;

const byDaysOfEach: Rule = (view, at, end) =>
  subjectBehind(view, at, EACH_BY_DAY.exec(view.lower.slice(at, at + 350))?.[0].length ?? 0, end);

/** `Định kỳ trước ngày 14 hằng tháng, trước ngày 14/6 và trước ngày 14/12 các đơn vị báo cáo …` */
const EACH_BY_DAY =
  /^(?:định kỳ,?\s)?(?:(?:chậm nhất |vào )?(?:trước )?ngày \d{1,2}(?:[/.]\d{1,2}| tháng \d{1,2})?(?: (?:của )?(?:hằng|hàng|mỗi) (?:tháng|quý|năm)| của tháng cuối quý)?(?:, (?:và )?| và )?){2,6}(?<=\d|tháng|quý|năm) (?=\p{L})/u;

function regularly(view: View, at: number, end: number): Range[] | null {
  const regular = REGULARLY.exec(view.lower.slice(at, at + 240))?.[0].length ?? 0;
  const told = subjectBehind(view, at, regular, end);
  return told ?? (regular && isPredicate(view, at + regular) ? [] : null);
}

const WHEN = /(?:\s\([^()]{1,60}\))?/u.source;
/** `Hằng năm Sở Y tế tổng hợp`, `Định kỳ 6 tháng (trước ngày 05/6), 01 năm (trước ngày 05/12) các xã báo cáo`: no comma parts the time from who is told. */
const REGULARLY = new RegExp(
  `^(?:${HOW_OFTEN}|định kỳ\\s\\d{1,2}\\s(?:tháng|năm))${WHEN}(?:(?:,|,?\\svà)\\s(?:${HOW_OFTEN}|\\d{1,2}\\s(?:tháng|năm)|năm)${WHEN}){0,2},?\\s`,
  'u',
);

/** The one above is told: `trước ngày 25 hằng tháng gửi báo cáo về Bộ X`, `Căn cứ chức năng, nhiệm vụ được giao, chỉ đạo các trường …` */
function goesOnWithVerb(view: View, at: number): Range[] | null {
  const when = BY_DAY.exec(view.lower.slice(at, at + 80))?.[0].length ?? 0;
  if (when && isPredicate(view, at + when)) return [];
  const duty = BY_DUTY.exec(view.lower.slice(at, at + 110))?.[0].length ?? 0;
  return duty && isPredicate(view, at + duty) ? [] : null;
}

const BY_DUTY =
  /^(?:căn cứ|theo)\s(?:chức năng|nhiệm vụ)(?:[\s,]*(?:chức năng|nhiệm vụ|quyền hạn|và|được|giao|phân công|của mình))*,\s/u;

function byPaper(view: View, at: number, end: number): Range[] | null {
  const paper = BY_PAPER.exec(view.lower.slice(at, at + 110))?.[0].length ?? 0;
  const named = subjectBehind(view, at, paper, end);
  return named?.length ? named : null;
}

const RULES: readonly Rule[] = [
  aboutWhom,
  whereTroubled,
  duringTime,
  whereToBeAdjusted,
  byDaysOfEach,
  regularly,
  goesOnWithVerb,
  byPaper,
];

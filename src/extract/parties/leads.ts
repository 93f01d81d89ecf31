import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {endsInColon, indexWithin, isSmall, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {LEAD_IN} from './adverbials.ts';
import {bracketedLeads, bracketedOrder} from './bracketed.ts';
import {carriersBehind} from './carriers.ts';
import {behindBy, namesGround, readSubject, subjectBehindGround} from './clause-subject.ts';
import {clauseStart, clauses} from './clauses.ts';
import {directedBodies} from './directed.ts';
import {VERB} from './lexicon.ts';
import {sameName, withoutApposition} from './name-lists.ts';
import {OWN_NAME} from './name-shapes.ts';
import {namedLast} from './named-last.ts';
import {ORDER} from './order-words.ts';
import {isPeople, readOrder} from './orders.ts';
import {othersBehind} from './others-behind.ts';
import {findPredicate, isPredicate, startsOrder, tellsOfThing} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {EXECUTES, subjectsAt} from './subjects.ts';
import {askedForPapers, takers} from './takers.ts';
import {doneBy} from './thing-first.ts';

/** Who shall do what a text says, clause by clause; with `ordered`, only those whom an order word tells. */
export function findLeads(view: View, from: number, to: number, ordered: boolean): Range[] {
  const lead: Range[] = [];
  let topic: Range[] = [];
  let headed = false;
  let implied = false;
  let shared: Range | null = null;
  let spoken = false;
  for (const {start, end} of clauses(view, from, to)) {
    // `(gồm: Phòng Y tế, Công an)`: of whom a team consists
    if (start > from && CONSISTS.test(view.lower.slice(Math.max(from, start - 24), start))) continue;
    // Where a verb opens the text, who must do it stands above: a later subject is somebody spoken of.
    if (start === from) {
      const opening = behindTime(view, clauseStart(view, start));
      implied =
        startsOrder(view, opening) &&
        !LEVEL_ALONE.test(view.text.slice(from, from + 24)) &&
        !tellsOfThing(view, opening) &&
        !DECIDES.test(view.lower.slice(opening, opening + 60)) &&
        !(
          SETS_UP.test(view.lower.slice(opening, opening + 12)) &&
          CHARGES.test(view.lower.slice(opening, opening + 600))
        ) &&
        phraseEnd(LEAD_IN, view.lower, opening) < Math.max(0, phraseEnd(VERB, view.lower, opening)) &&
        ORDER(view.lower, opening) < 0 &&
        !startsParty(view, opening);
    }
    const charged = start === from && implied ? bracketedOrder(view, from, to) : null;
    if (charged) return findLeads(view, charged.start, charged.end, ordered);
    const directed = start === from && implied && end < to ? directedBodies(view, clauseStart(view, start), end) : [];
    if (directed.length) return directed;
    const grounded = start === from && implied ? subjectBehindGround(view, clauseStart(view, start), end) : [];
    if (grounded.length) implied = false;
    if (implied && start > from && isHeaded(view, from, start, end)) implied = false;
    // `Trạm Y tế: Chuẩn bị cơ số thuốc, phân công cán bộ trực`: whom the one before the colon sends
    const said = clauseStart(view, start);
    const sends =
      (implied && !namesGround(view, start)) ||
      (headed && startsOrder(view, said) && (ORDER(view.lower, start) < 0 || view.lower.startsWith('phân công', said)));
    const order =
      readOrder(view, start, end, sends) ?? doneBy(view, start, end, start === from || view.text[start - 2] === ':');
    if (!order && start > from && lead.length && BEARS.test(view.lower.slice(start, Math.min(end, start + 220))))
      continue;
    if (start === from && order?.length) spoken = true;
    // `Rà soát hồ sơ; yêu cầu người nộp phí bổ sung`: what whoever is told asks of others
    if (order?.length && (implied || (lead.length && !spoken)) && start > from && isAskedOfPeople(view, start, order))
      continue;
    if (order?.length) implied = false;
    const unnamed = ordered || headed || implied || isAddress(view, start);
    const others = unnamed && (headed || (implied && start > from)) ? headedToo(view, start, end, to) : [];
    const told =
      order ??
      (unnamed
        ? others.length || !implied
          ? others
          : carriersBehind(view, start, end)
        : grounded.length
          ? grounded
          : readSubject(view, start, end));
    // `Đoàn số 1: Do Sở Y tế chủ trì`: what stands before the colon is what is done
    if (headed && lead.length && !told.length) {
      const by = behindBy(view, clauseStart(view, start));
      const carriers = by > clauseStart(view, start) ? subjectsAt(view, by, end, false) : [];
      if (carriers.length) lead.splice(0, lead.length, ...carriers);
    }
    // `UBND các xã lập phương án; xã nào đã có thì bổ sung`: what the one who is told does where it is so
    if (!order && start > from && lead.length && isCase(view, told, said)) continue;
    if (implied && told.length && !order) implied = false;
    const closes = endsInColon(view.text, start, end);
    // `Thường trực Thành ủy yêu cầu: Đảng ủy các phường kiểm điểm`: who speaks, and then who is told
    if (closes && end < to && !ordered && !order && SPEAKS.test(view.lower.slice(Math.max(start, end - 14), end)))
      continue;
    // `…. Riêng các xã sau báo cáo thêm:`: of those whom the list tells
    if (closes && start > from && end >= to && LEADS_ON.test(view.lower.slice(start, start + 10))) continue;
    // `Đối với UBND các xã …: Đề nghị …` — the matter; only where nobody else is told, it is the one who is told
    if (closes && REGARDING.test(view.lower.slice(start, start + 12)) && end < to) {
      if (startsOrder(view, clauseStart(view, end)) || findPredicate(view, end - 1, 160) >= 0) topic = told;
      continue;
    }
    // `Các ban, ngành: Các công chức được giao …` — a run-in heading names whose task it is
    const names = closes && start === from && told.length > 0 && isAllNames(start, end, told);
    const isLevel = start === from && LEVEL_ALONE.test(view.text.slice(from, from + 24));
    if (names && !isLevel && !namesExecutors(view, end + 1, to) && !namesMembers(view, end)) headed = true;
    const all = withoutApposition(
      view,
      told.length && !closes && !headed ? [...told, ...othersBehind(view, told, end)] : told,
    );
    const joined: Range[] = shared ? behindShared(view, shared, all, start) : all;
    if (shared) lead.pop();
    shared = names && !headed && !isLevel ? (told.at(-1) as Range) : null;
    for (const range of joined)
      if (
        !lead.some((other) => sameName(view, other, range)) &&
        !endsBracket(view, range) &&
        !lead.some((other) => isShortOf(view, other, range)) &&
        !SENT_BEFORE.test(view.lower.slice(range.start, range.end)) &&
        !isEachOf(view, lead, range)
      )
        lead.push(range);
    if (closes && lead.length && DIRECTION.test(view.lower.slice(Math.max(start, end - 30), end))) break;
  }
  if (lead.length > 1 && lead[0]?.start === from && LEVEL_ALONE.test(view.text.slice(from, from + 24)))
    return lead.slice(1);
  if (lead.length > 1 && sendsPaper(view, lead[0] as Range, lead[1] as Range)) return lead.slice(1);
  if (lead.length) return lead;
  if (topic.length || ordered) return topic;
  const level = LEVEL.exec(view.text.slice(from, from + 60));
  if (level && startsOrder(view, from + level[0].length))
    return [{start: from, end: from + (level[1] as string).length}];
  const allowed = 'đc'.includes(view.lower[from] ?? ' ')
    ? ALLOWED_IF.exec(view.lower.slice(from, Math.min(to, from + 560)))
    : null;
  if (allowed) return readParties(view, from + (allowed[1] as string).length).parties;
  const among = amongThem(view, from, to);
  if (among.length) return among;
  const asked = askedForPapers(view, from, to);
  if (asked.length) return asked;
  const taken = takers(view, from, to);
  if (taken.length) return taken;
  const bracketed = bracketedLeads(view, from, to);
  return bracketed.length ? bracketed : namedLast(view, from, to);
}

/** `Sở gửi các phòng Thông báo số 82/TB-UBND; đề nghị Phòng Thương mại báo cáo …`: who sends a paper, and then asks somebody */
const sendsPaper = ({lower}: View, first: Range, second: Range): boolean =>
  SENDS_PAPER.test(lower.slice(first.end, first.end + 140)) &&
  ASKS.test(lower.slice(Math.max(0, second.start - 24), second.start));

const SENDS_PAPER =
  /^\s(?:xin\s|kính\s)?(?:sao\s)?(?:gửi|chuyển)\s[^.;]{0,90}?(?:thông báo|kế hoạch|tờ trình|công văn|quyết định|báo cáo|văn bản|chỉ thị|nghị quyết|hướng dẫn|kết luận)\s(?:số|của|về)\s/u;
const ASKS = /[;,.]\s(?:và\s)?(?:đề nghị|yêu cầu|giao)\s(?:các đồng chí\s)?$/u;

const MODAL = /^\s(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ trì|có nhiệm vụ)\s/u;

/** `Chuyển đổi 500 ha đất lúa; UBND huyện xây dựng Đề án`: bodies that later clauses tell something, where nobody else is told. */
export function findLaterLeads(view: View): Range[] {
  const lead: Range[] = [];
  for (const {start, end} of clauses(view, 0, view.text.length).slice(1)) {
    const at = clauseStart(view, start);
    if (!startsParty(view, at) || !/[.;]\s$/.test(view.text.slice(start - 2, start))) continue;
    const told = readSubject(view, start, end);
    // `lớp cho phóng viên; báo cáo viên, tuyên truyền viên ở cơ sở`: a list that goes on
    if (!isUpperAt(view.text, at) && !MODAL.test(view.lower.slice(told.at(-1)?.end ?? at, end))) continue;
    for (const range of told) if (!lead.some((other) => sameName(view, other, range))) lead.push(range);
  }
  return lead;
}

/** `Sở X hoàn thiện dự thảo theo hướng: Sở Y chủ trì …; Sở Z …`: whatever the draft shall say of others */
const DIRECTION = /\stheo (?:hướng|phương án)(?: sau(?: đây)?)?\s?:\s?$/u;

/** `Đồng ý Sở X tổ chức cuộc thi. Việc tổ chức cuộc thi phải bảo đảm tiết kiệm.`: who is allowed something, and how it must be done */
const ALLOWED_IF =
  /^((?:đồng ý|chấp thuận|cho phép)\s(?:để\s|cho\s)?)[^.;]{10,400}[.;]\sviệc\s[^.;]{3,120}\s(?:phải|cần)\s(?:bảo đảm|đảm bảo|thực hiện|tuân thủ)\s/u;

/**
 * `…; Chủ tịch UBND huyện chịu trách nhiệm nếu để tái diễn`, `Nếu chậm, Chủ tịch UBND xã phải kiểm điểm`, `Lưu ý, địa phương để
 * xảy ra cháy thì người đứng đầu phải chịu trách nhiệm`: who answers for it, and is told nothing.
 */
const BEARS =
  /^(?:lưu ý,? )?(?:những |các )?(?:đơn vị|địa phương|cơ quan|nơi|xã|huyện|trường)(?: nào)? (?:để|không|còn|vi phạm)[^.;:]{2,90}\sthì\s[^.;:]{3,60}\schịu trách nhiệm\s(?!giải quyết|xử lý|khắc phục|tổ chức|chỉ đạo)|^nếu\s[^.;:,]{2,60},\s[^.;:]{3,90}\sphải\s(?:kiểm điểm|chịu trách nhiệm|giải trình)|^[^.;:,]{3,60}\s(?:phải\s)?(?:hoàn toàn\s)?chịu trách nhiệm(?:\s(?!chỉ đạo|tổ chức|đôn đốc|hướng dẫn|kiểm tra)[^.;:,]{3,60})?,?\snếu\s(?:để|không|còn|xảy ra)\s/u;

/** `Ngay trong ngày 21/10, họp …`, `hằng ngày, UBND các xã báo cáo`: where it goes on behind a time; `named`: with whoever it is. */
function behindTime({lower, text}: View, at: number, named = false): number {
  const time = TIME.exec(lower.slice(at, at + 60))?.[0].length ?? 0;
  return time > 0 && (named || isSmall(text.charCodeAt(at + time))) ? at + time : at;
}

const TIME =
  /^(?:(?:ngay )?(?:trong|từ|đến|trước|sau) |(?:định kỳ )?(?:hằng|hàng) |mỗi (?=(?:ngày|tuần|tháng|quý|năm|học|đợt|lần|khi|buổi|kỳ|vụ|mùa) ?))[^,.;:]{2,40}, /u;

/** `Sở Y tế, Tỉnh đoàn, mỗi đơn vị cử 01 cán bộ`: each of those named before */
const isEachOf = ({lower}: View, before: readonly Range[], {start, end}: Range): boolean =>
  before.at(-1)?.end === start - 2 && EACH_OF.test(lower.slice(start, end));
/** `Tổng công ty Điện lực miền Trung (EVNCPC) hỗ trợ …; EVNCPC bổ sung 02 đội`: one that has been named in full */
const isShortOf = ({text}: View, named: Range, {start, end}: Range): boolean =>
  text.startsWith(` (${text.slice(start, end)})`, named.end);

/** `Phân công 01 nhân viên; nhân viên này báo cáo sự cố`: whom the one who is told sends */
const SENT_BEFORE = /^(?:nhân viên|cán bộ|công chức|giáo viên|người) (?:này|đó)$/u;
const EACH_OF = withUnits(/^(?:mỗi|từng) (?:UNIT|sở|ngành|đơn vị|cơ quan|địa phương|trường|bên)$/u);

/** `(qua Phòng Tổ chức đảng, đảng viên) để phối hợp`: the last name in a bracket */
const endsBracket = ({text}: View, {start, end}: Range): boolean => {
  const close = text.slice(start, end).indexOf(')');
  return close >= 0 && !text.slice(start, start + close).includes('(');
};

/** Whether an order word that opens a clause tells those whom a body deals with, and no body. */
const isAskedOfPeople = (view: View, start: number, told: readonly Range[]): boolean =>
  /^(?:yêu cầu|đề nghị)\s/u.test(view.lower.slice(clauseStart(view, start), clauseStart(view, start) + 9)) &&
  told.every((name) => isPeople(view, name.start));

/** `những hộ tái phạm từ lần thứ ba thì lập danh sách`: those of whom it is so, where what is done stands behind `thì` */
function isCase({lower}: View, told: readonly Range[], at: number): boolean {
  const last = told.at(-1)?.end ?? 0;
  if (told[0]?.start !== at || !CASE.test(lower.slice(last, last + 130))) return false;
  return lower.startsWith(' nào ', last) || /^những\s|\snếu$/u.test(lower.slice(at, last));
}
const CASE = /^[^.,;:]{0,120}\sthì\s/u;

const CONSISTS = /\((?:bao )?(?:gồm|thành phần)(?: [^():]{0,14})?\s?:\s?$/u;
const SPEAKS = /\s(?:yêu cầu|đề nghị|giao|phân công)\s?:\s?$/u;
const LEADS_ON = /^(?:riêng|ngoài ra,?)\s/u;

const REGARDING = /^\P{L}*(?:đối với|về phía)\s/u;

/** `Cấp huyện: Tổ chức lễ phát động`, `Các cấp huyện, xã: Rà soát …`: whoever it is at that level; `Bảo vệ: Sắp xếp xe`: whoever has that post. */
const LEVEL =
  /^((?:Các )?[Cc]ấp (?:tỉnh|huyện|xã|cơ sở|trường)(?:(?:,| và) (?:cấp )?(?:huyện|xã|cơ sở|trường|tương đương)){0,2}|(?:Bảo vệ|Văn thư|Lễ tân|Tạp vụ|Lái xe|Thủ kho|Trọng tài|Phục vụ)(?: (?:nhà trường|cơ quan|trường))?): /u;

/** `Cấp huyện: dự kiến tổ chức ngày 12/01. Văn phòng chuẩn bị kịch bản`: at what level, where then somebody is named */
const LEVEL_ALONE = /^Cấp (?:tỉnh|huyện|xã|cơ sở|trường): /u;

/** `Tập trung tháo gỡ khó khăn, trong đó UBND huyện Yên Lăng hoàn thành thủ tục mỏ`: where nobody else is named, who has a part of it */
function amongThem(view: View, from: number, to: number): Range[] {
  const {lower, text} = view;
  for (let at = indexWithin(lower, AMONG, from, to); at >= 0; at = indexWithin(lower, AMONG, at + AMONG.length, to)) {
    const named = at + AMONG.length;
    if (!isUpperAt(text, named) || !startsParty(view, named)) continue;
    const {parties, end} = readParties(view, named);
    if (parties.length && isPredicate(view, end + 1)) return parties;
  }
  return [];
}
const AMONG = ', trong đó ';

/** `Thống nhất chủ trương thuê tư vấn; Sở X tham mưu`: what has been decided, and then who is told. */
const DECIDES =
  /^(?:về cơ bản,?\s|cơ bản\s)?(?:xét\s(?:đề nghị|tờ trình|báo cáo|công văn|văn bản|kiến nghị|đơn|nội dung)|(?:thống nhất|đồng ý|chấp thuận)\s(?:chủ trương|nội dung|đề xuất|đề nghị|kiến nghị|phương án|về|với (?:đề xuất|đề nghị|kiến nghị|ý kiến|nội dung|báo cáo)|theo|việc|cho|các nội dung)|ghi nhận|đánh giá cao|biểu dương|hoan nghênh)\s/u;

/** `Thành lập Tổ giúp việc do ông A làm Tổ trưởng; Tổ giúp việc có trách nhiệm tổng hợp …`: who is set up, and then what it must do. */
const SETS_UP = /^(?:thành lập|kiện toàn)\s/u;
const CHARGES = /[.;]\s(?:giao\s)?\p{L}[^.;:,]{2,60}\s(?:có (?:trách )?nhiệm(?: vụ)?|chịu trách nhiệm)\s/u;

/** `Đẩy mạnh cải cách thủ tục: Các sở khẩn trương rà soát`, `…: (1) Sở X ban hành`: a heading of a few words, and then who. */
function isHeaded(view: View, from: number, start: number, end: number): boolean {
  const colon = view.text.lastIndexOf(':', start);
  if (colon < from || colon - from > LONGEST_HEADING || !/^:\s*(?:\(\S{1,3}\)\s)?$/.test(view.text.slice(colon, start)))
    return false;
  const at = behindTime(view, behindBy(view, start), true);
  if (/[.;]\s/.test(view.text.slice(from, colon)) || !startsParty(view, at)) return false;
  // `Ưu tiên cấp điện cho các phụ tải: bệnh viện, trạm bơm …`: things of which it speaks
  if (!/^(?:\p{Lu}|(?:các|mỗi|từng|những)\s)/u.test(view.text.slice(at, at + 6))) return false;
  return subjectsAt(view, at, end, false).length > 0;
}

const LONGEST_HEADING = 140;

/** `Sở Nội vụ: mở lớp; Sở Tài chính: bố trí kinh phí`: another name and colon, as the one that opens the text. */
function headedToo(view: View, start: number, end: number, to: number): Range[] {
  const charged = chargedToo(view, start, end);
  if (charged.length) return charged;
  if (end >= to || !/[;.]\s$/.test(view.text.slice(start - 2, start)) || !endsInColon(view.text, start, end)) return [];
  const {parties} = readParties(view, start);
  return isAllNames(start, end, parties) && startsOrder(view, clauseStart(view, end)) ? parties : [];
}

/** `UBND các xã: lập đoàn, gửi đăng ký; UBND xã Bình An chịu trách nhiệm trang trí`: behind `;` or a full stop another by its own name, and what it is charged with */
function chargedToo(view: View, start: number, end: number): Range[] {
  if (
    !/[;.]\s$/.test(view.text.slice(Math.max(0, start - 2), start)) ||
    !isUpperAt(view.text, start) ||
    !startsParty(view, start)
  )
    return [];
  const {parties, end: named} = readParties(view, start);
  const own = parties.every((name) => OWN_NAME.test(view.text.slice(name.start, name.end)));
  return own && named < end && CHARGED.test(view.lower.slice(named, named + 24)) ? parties : [];
}
const CHARGED = /^\s(?:chịu trách nhiệm|có trách nhiệm)\s(?!nếu|trước)/u;

/** `gửi về Sở X theo địa chỉ: Phòng Tổng hợp, Sở X, …`: where something is sent, and nobody who shall do it. */
const isAddress = (view: View, start: number): boolean =>
  /địa chỉ\s?:\s$/u.test(view.lower.slice(Math.max(0, start - 12), start));

const isAllNames = (start: number, end: number, names: readonly Range[]): boolean =>
  (names[0]?.start ?? end) - start < 4 && end - (names.at(-1)?.end ?? start) < 4;

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị …`: up to the semicolon they are one name with its head. */
function behindShared(view: View, head: Range, told: readonly Range[], start: number): Range[] {
  const stop = view.text.indexOf(';', start);
  const members = told.filter((name) => stop < 0 || name.end <= stop);
  return [{start: head.start, end: members.at(-1)?.end ?? head.end}, ...told.slice(members.length)];
}

/** `Các cơ quan, đơn vị: Sở Tài chính, Sở Xây dựng rà soát …`: behind the colon stand several of them, and what they are told. */
function namesMembers(view: View, at: number): boolean {
  const {parties, end} = readParties(view, clauseStart(view, at));
  return parties.length > 1 && isPredicate(view, end + 1);
}

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị … chịu trách nhiệm thi hành`: behind the colon stand more of them. */
const namesExecutors = (view: View, at: number, to: number): boolean =>
  startsParty(view, at) && EXECUTES.test(view.lower.slice(at, Math.min(to, at + 600)));

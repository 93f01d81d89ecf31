import {REGULAR_TIMES} from '../../data/words.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import {endsInColon, endWithout, isSpace} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {VERB, word, wording} from './lexicon.ts';
import {findPredicate, isPredicate, startsOrder} from './predicate.ts';
import {readParties, readParty, skipCourtesy, startsParty} from './read-parties.ts';

/** Who a stretch of text makes responsible, as ranges of its view. */
export interface FoundOwners {
  lead: Range[];
  coordinate: Range[];
  report: Range[];
}

/** Order words; `giao` only where it is no part of `giao dịch`, `giao thông`. */
const ORDER = wording(
  /(?:giao\s(?:cho|nhiệm vụ cho|trách nhiệm cho)|giao(?!\s(?:dịch|thông|lưu|tiếp|nhận|thương|đất|khoán|kết|hàng|cấu|chỉ tiêu|tại|theo|trong|hữu))|yêu\scầu|đề\snghị|để\snghị|đê\snghị|phân\scông|kính\sđề\snghị|ủy\squyền\scho|chỉ\sthị)(?![\p{L}\p{N}])/uy,
);
/** Adverbials that stand before a subject: `Trên cơ sở báo cáo của …, `. */
const LEAD_IN = word(
  ...[
    'trên cơ sở',
    'căn cứ',
    'sau khi',
    'trong',
    'để',
    'đề',
    'theo',
    'nhằm',
    'trường hợp',
    'khi',
    'kết thúc',
    'đối với',
  ],
  ...[
    'ngoài ra',
    'nhận được',
    'đồng thời',
    'trước mắt',
    'riêng',
    'đặc biệt',
    'bên cạnh',
    'ngoài',
    'nếu',
    'cùng với',
    'nay',
    ...REGULAR_TIMES,
    'mỗi năm',
    'mỗi quý',
    'mỗi tháng',
    'mỗi tuần',
    'hằng tuần',
    'hàng tuần',
    'trước ngày',
    'chậm nhất',
    'từ ngày',
    'đến ngày',
    'từ nay',
    'trên đây',
    'hết',
    'tùy',
  ],
);
/** Adverbials behind which the subject stands without a comma: `Kết thúc đợt kiểm tra các đơn vị báo cáo`. */
const UNPARTED = word('kết thúc', 'sau khi', 'khi', 'hết', 'sau');
const CONDITION = /(?:^|\s)(?:nếu|trường hợp|nào|bị)\s/u;
/** `các cơ quan đó`; `nhiệm vụ tại Kế hoạch này` names an instrument. */
const BACK =
  /(?<!kế hoạch|quyết định|chỉ thị|nghị quyết|công văn|thông báo|văn bản|chương trình|đề án|quy chế|điều|khoản)\s(?:đó|này|nói trên)(?:\s|$)/u;

/** What was found last: a task, its scope and its directive ask for the owners of one text, one after the other. */
let latest: {view: View; from: number; found: FoundOwners} | undefined;

/** Reads the owners that a text itself names, from `from` on. */
export function findOwners(view: View, from = 0, to = view.text.length): FoundOwners {
  if (to < view.text.length) return readOwners(view, from, to);
  if (latest?.view !== view || latest.from !== from) latest = {view, from, found: readOwners(view, from, to)};
  return latest.found;
}

function readOwners(view: View, from: number, to: number): FoundOwners {
  const lead = findLeads(view, from, to, false);
  return {lead, coordinate: findCoordinates(view, from, to), report: findReports(view, from, to, lead)};
}

/** Only those whom an order word tells: `… yêu cầu Thủ trưởng các cơ quan …`. */
export function findOrdered(view: View, from = 0, to = view.text.length): Range[] {
  return findLeads(view, from, to, true);
}

function findLeads(view: View, from: number, to: number, ordered: boolean): Range[] {
  const lead: Range[] = [];
  let topic: Range[] = [];
  let headed = false;
  let implied = false;
  let shared: Range | null = null;
  for (const {start, end} of clauses(view, from, to)) {
    // Where a verb opens the text, who must do it stands above: a later subject is somebody spoken of.
    if (start === from)
      implied =
        startsOrder(view, clauseStart(view, start)) &&
        phraseEnd(LEAD_IN, view.lower, start) < 0 &&
        ORDER(view.lower, start) < 0 &&
        !startsParty(view, start);
    const order = readOrder(view, start, end, implied);
    if (order?.length) implied = false;
    const told = order ?? (ordered || headed || implied ? [] : readSubject(view, start, end));
    const closes = endsInColon(view.text, start, end);
    // `Đối với UBND các xã …: Đề nghị …` — the matter; only where nobody else is told, it is the one who is told
    if (closes && /^\P{L}*đối với\s/u.test(view.lower.slice(start, start + 12)) && end < to) {
      topic = told;
      continue;
    }
    // `Các ban, ngành: Các công chức được giao …` — a run-in heading names whose task it is
    const names = closes && start === from && told.length > 0 && isAllNames(start, end, told);
    if (names && !namesExecutors(view, end + 1, to)) headed = true;
    const joined: Range[] = shared ? behindShared(view, shared, told, start) : told;
    if (shared) lead.pop();
    shared = names && !headed ? (told.at(-1) as Range) : null;
    for (const range of joined) if (!lead.some((other) => sameName(view, other, range))) lead.push(range);
  }
  return lead.length ? lead : topic;
}

const isAllNames = (start: number, end: number, names: readonly Range[]): boolean =>
  (names[0]?.start ?? end) - start < 4 && end - (names.at(-1)?.end ?? start) < 4;

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị …`: up to the semicolon they are one name with its head. */
function behindShared(view: View, head: Range, told: readonly Range[], start: number): Range[] {
  const stop = view.text.indexOf(';', start);
  const members = told.filter((name) => stop < 0 || name.end <= stop);
  return [{start: head.start, end: members.at(-1)?.end ?? head.end}, ...told.slice(members.length)];
}

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị … chịu trách nhiệm thi hành`: behind the colon stand more of them. */
const namesExecutors = (view: View, at: number, to: number): boolean =>
  startsParty(view, at) && EXECUTES.test(view.lower.slice(at, Math.min(to, at + 600)));

/** `; Chủ tịch UBND 07 xã và đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này` */
const ISSUES = /^[^.]*?\s(?:chịu\strách\snhiệm\s)?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch) này/u;
const EXECUTES = /^[^.]*?\s(?=(?:chịu|có)\strách\snhiệm\s(?:tổ chức\s)?(?:thi hành|thực hiện|triển khai)\s)/u;

const sameName = (view: View, a: Range, b: Range): boolean =>
  view.lower.slice(a.start, a.end) === view.lower.slice(b.start, b.end);

const BREAK = /[.;:](?=\s)|\((?:\d|[a-zđ]|[ivx]{1,4})\)\s/gu;

function nextBreak(view: View, from: number, to: number): RegExpExecArray | null {
  BREAK.lastIndex = from;
  const match = BREAK.exec(view.text);
  return match && match.index < to ? match : null;
}

/** Clauses between `.` `;` and `:`. */
function clauses(view: View, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let match = nextBreak(view, from, to); match; match = nextBreak(view, match.index + match[0].length, to)) {
    // `các Sở: Tài chính, Xây dựng` is one name
    if (
      match[0] === ':' &&
      /(?:các|những)\s(?:(?:sở|ban|bộ|ngành|phòng|cục|vụ)(?:,\s|\svà\s)){0,4}\S{1,12}$/iu.test(
        view.text.slice(Math.max(start, match.index - 48), match.index),
      ) &&
      /^:\s\p{Lu}/u.test(view.text.slice(match.index, match.index + 3))
    )
      continue;
    if (
      match[0] === ':' &&
      /(?:^|\s)các\s(?:tỉnh|thành phố|huyện|xã|phường|quận|thị xã|địa phương)[^.;:]{0,60}$/iu.test(
        view.text.slice(Math.max(start, match.index - 80), match.index),
      ) &&
      PLACES.test(view.text.slice(match.index, match.index + 60)) &&
      !startsOrder(view, match.index + 2) &&
      !startsParty(view, match.index + 2)
    )
      continue;
    // a list of names runs on over `;`
    if (
      match[0] === ';' &&
      startsParty(view, match.index + 2) &&
      (namesReach(view, start, match.index) ||
        ISSUES.test(view.lower.slice(match.index, Math.min(to, match.index + 300))))
    )
      continue;
    const end = match.index + match[0].length;
    found.push({start, end});
    start = end;
    while (view.text[start] === ' ') start++;
  }
  if (start < to) found.push({start, end: to});
  return found;
}

/** `: Hà Tĩnh, Quảng Trị`: places that a colon adds to `các tỉnh`. */
const PLACES = /^:\s(?:\p{Lu}\p{L}*\s){0,5}\p{Lu}\p{L}*\s?(?:,\s\p{Lu}|\svà\s)/u;

const HELPED = ' phối hợp ';

/** Whether the names at the start of a clause, or behind its order word, go on beyond `at`. */
function namesReach(view: View, start: number, at: number): boolean {
  if (readParties(view, clauseStart(view, start)).end > at) return true;
  const {lower} = view;
  for (let next = orderBehindBlank(view, start, at); next >= 0; next = orderBehindBlank(view, next, at)) {
    const behind = orderAt(view, next);
    if (behind >= 0 && readParties(view, behind).end > at) return true;
  }
  // Only as far as it may stand: one that is nowhere in a long text would be looked for at every clause.
  const clause = lower.slice(start, at + HELPED.length);
  for (
    let found = clause.indexOf(HELPED);
    found >= 0 && start + found < at;
    found = clause.indexOf(HELPED, found + 1)
  ) {
    const next = start + found;
    const helpers = /^ phối hợp\s(?:chặt chẽ\s)?(?:với\s)?/u.exec(lower.slice(next, next + 32));
    if (helpers && readParties(view, next + helpers[0].length).end > at) return true;
  }
  const order = orderAt(view, clauseStart(view, start));
  return order >= 0 && readParties(view, order).end > at;
}

/** Where a clause's own words begin, behind brackets and `và`. */
function clauseStart(view: View, start: number): number {
  let at = start;
  while (at < view.text.length && (isSpace(view.text.charCodeAt(at)) || '("“'.includes(view.text[at] as string))) at++;
  if (!'vhtđ'.includes(view.lower[at] ?? '')) return at;
  return at + (/^(?:và|hoặc|trong đó,?|đồng thời,?)\s(?=\p{L})/u.exec(view.lower.slice(at, at + 12))?.[0].length ?? 0);
}

/** Whom an order word tells, wherever in the clause it stands; null where none does. */
function readOrder(view: View, start: number, end: number, implied: boolean): Range[] | null {
  const at = clauseStart(view, start);
  const order = orderAt(view, at);
  if (order >= 0) return subjectsAt(view, order, end, true);
  const {lower} = view;
  for (let next = orderBehindBlank(view, at, end); next >= 0; next = orderBehindBlank(view, next, end)) {
    const behind = orderAt(view, next);
    const space = next - 1;
    if (behind < 0 || isPassive(view, at, space) || NOUN_BEFORE.test(lower.slice(Math.max(at, space - 12), space)))
      continue;
    // `phải hướng dẫn, yêu cầu các đơn vị khắc phục`: what somebody above shall do
    if (implied && lower[space - 1] === ',' && followsVerb(view, start, space - 1)) continue;
    if (!startsParty(view, behind)) continue;
    const told = subjectsAt(view, behind, end, false);
    if (told.length) return told;
  }
  return null;
}

/** Whether the words between two commas, of which the second stands at `comma`, begin with a verb. */
function followsVerb(view: View, start: number, comma: number): boolean {
  const before = view.lower.lastIndexOf(', ', comma - 1);
  const from = before < start ? clauseStart(view, start) : before + 2;
  return isPredicate(view, from) || view.lower.startsWith('phải ', from);
}

/** `các nhiệm vụ được UBND tỉnh, Chủ tịch UBND tỉnh giao` */
const isPassive = (view: View, from: number, at: number): boolean =>
  /\s(?:được|do)\s[^.;:]{0,80}$/u.test(view.lower.slice(Math.max(from, at - 90), at));

/** Behind these an order word is a noun or belongs to a relative clause: `theo yêu cầu`, `nhiệm vụ được giao`. */
const NOUN_BEFORE =
  /(?:^|\s)(?:theo|xét|tại|các|những|được|đã|có|của|đáp ứng|đạt|nội dung|là|số|việc|do|bảo đảm|và|về|với|trên)$/u;

/** The subject of a clause that tells it to do something: `Sở X chủ trì`, `Trên cơ sở …, Sở X tham mưu`. */
function readSubject(view: View, start: number, end: number): Range[] {
  const at = clauseStart(view, start);
  const verb = phraseEnd(VERB, view.lower, at);
  const leadIn = phraseEnd(LEAD_IN, view.lower, at);
  if (leadIn >= 0 && verb <= leadIn && !isSubjectHere(view, at, end)) {
    if (/^đối với\s/u.test(view.lower.slice(at, at + 8))) {
      const named = subjectsAt(view, skipCourtesy(view, at + 8), end, false);
      if (named.length) return named;
    }
    const regular = REGULARLY.exec(view.lower.slice(at, at + 24))?.[0].length ?? 0;
    if (regular && startsParty(view, at + regular)) return subjectsAt(view, at + regular, end, false);
    // `Căn cứ chức năng, nhiệm vụ được giao, chỉ đạo các trường …`: the one above is told
    const duty = BY_DUTY.exec(view.lower.slice(at, at + 110));
    if (duty && isPredicate(view, at + duty[0].length)) return [];
    return subjectBehindAdverbial(view, at, end);
  }
  if (!startsParty(view, at)) return subjectBehindThen(view, at, end);
  const subjects = subjectsAt(view, at, end, false);
  if (subjects.length) return withoutApposition(view, subjects);
  // `Trung tâm Truyền thông, Giáo dục sức khỏe: …` — all before the colon is the name
  const head = view.text.slice(at, end);
  if (CONCLUDES.test(head)) return [];
  return head.length < 120 && endsInColon(head) && findPredicate(view, at, head.length) < 0
    ? splitNames(view, at, at + endWithout(':', head))
    : [];
}

/** `Chủ tịch UBND tỉnh kết luận như sau:` speaks, and is not told. */
const CONCLUDES =
  /\s(?:kết luận|có ý kiến|cho ý kiến|phát biểu|quyết nghị|nhận thấy|trả lời|thông báo|báo cáo|quyết định|chỉ đạo)(?:\s[^\s:]+){0,5}\s?:\s?$/u;

/** `Hằng năm Sở Y tế tổng hợp`: no comma parts the time from who is told. */
const REGULARLY = /^(?:định kỳ\s)?(?:hằng|hàng|mỗi)\s(?:năm|quý|tháng|tuần|ngày),?\s/u;

const BY_DUTY =
  /^(?:căn cứ|theo)\s(?:chức năng|nhiệm vụ)(?:[\s,]*(?:chức năng|nhiệm vụ|quyền hạn|và|được|giao|phân công|của mình))*,\s/u;

/** `Bộ Nội vụ, cơ quan thường trực của Ban Chỉ đạo`: the second is the first again. */
export function withoutApposition(view: View, names: Range[]): Range[] {
  return names.filter(
    (name, i) =>
      i === 0 || !/^(?:cơ quan|đơn vị)\s(?:thường trực|chủ trì|đầu mối)/u.test(view.lower.slice(name.start, name.end)),
  );
}

/** The first letters of an order word behind a blank: one pass over a clause finds where to look closer. */
const ORDER_BEGINS = / (?:giao|yêu|đề|để|đê|phân|kính|ủy|chỉ thị)/g;

/** What the last search found: the clauses of a text without orders would each search it to its end. */
let ahead: {view: View; from: number; at: number} | undefined;

/** The next place behind a blank at which an order word may begin; the blank stands in `[from, to)`. -1 where none does. */
function orderBehindBlank(view: View, from: number, to: number): number {
  if (ahead?.view !== view || from < ahead.from || from > ahead.at) {
    ORDER_BEGINS.lastIndex = from;
    ahead = {view, from, at: ORDER_BEGINS.exec(view.lower)?.index ?? Number.POSITIVE_INFINITY};
  }
  return ahead.at < to ? ahead.at + 1 : -1;
}

/** Behind an order word, the place where its addressee begins; -1 where no order stands at `at`. */
function orderAt(view: View, at: number): number {
  const end = ORDER(view.lower, at);
  if (end < 0 || view.text[end] !== ' ') return -1;
  // `giao ban` is a meeting, `Giao Ban Pháp chế` an order
  if (view.text.startsWith(' ban ', end)) return -1;
  return skipCourtesy(view, end + 1);
}

/** `Kết thúc Tháng hành động các đơn vị báo cáo`, `Trên cơ sở …, Sở X tham mưu`: the subject behind an adverbial. */
function subjectBehindAdverbial(view: View, start: number, end: number): Range[] {
  const {lower, text} = view;
  const unparted = phraseEnd(UNPARTED, lower, start) >= 0;
  for (let at = text.indexOf(' ', start); at >= 0 && at < Math.min(end, start + 700); at = text.indexOf(' ', at + 1)) {
    const comma = text[at - 1] === ',';
    if (!comma && !opensUnparted(lower, start, at, unparted)) continue;
    const next = skipCourtesy(view, at + 1);
    if (!startsParty(view, next)) continue;
    if (lower.slice(start, at).includes(' thì ')) break;
    // a member of the list before: `trách nhiệm của các cá nhân, người đứng đầu`
    const inList =
      comma &&
      /\s(?:của|cho|(?<!đối\s)với|giữa|từ|tại|báo cáo|trình|gửi|tham mưu|kiến nghị)\s[^,]{0,50},$/u.test(
        lower.slice(Math.max(start, at - 64), at),
      );
    const subjects = subjectsAt(view, next, end, false);
    const last = subjects.at(-1);
    if (inList && last && !MUST.test(lower.slice(last.end, last.end + 20))) continue;
    if (
      last &&
      (BACK.test(lower.slice(last.start, last.end + 4)) ||
        /^\s(?:không|chưa|bị|đã)\s/u.test(lower.slice(last.end, last.end + 7)))
    )
      continue;
    if (subjects.length && !/^\s?:/.test(text.slice((subjects.at(-1) as Range).end))) return subjects;
  }
  return subjectBehindThen(view, start, end);
}

/** `khi kết thúc các đơn vị báo cáo`, `nếu có khó khăn, vướng mắc các đơn vị phản ánh` */
function opensUnparted(lower: string, start: number, at: number, unparted: boolean): boolean {
  if (!'cmt'.includes(lower[at + 1] ?? ' ') || !/^(?:các|mỗi|từng)\s/u.test(lower.slice(at + 1, at + 6))) return false;
  const told = unparted || /(?:khó khăn|vướng mắc|phát sinh)$/u.test(lower.slice(Math.max(start, at - 10), at));
  return told && !PREPOSITION.test(lower.slice(Math.max(start, at - 9), at));
}

const MUST = /^\s(?:cần|phải|có trách nhiệm|chịu trách nhiệm|tiếp tục|khẩn trương)\s/u;
const PREPOSITION =
  /(?:^|\s)(?:của|với|tại|cho|về|bởi|do|thuộc|và|từ|đến|theo|trong|là|cùng|các|giữa|trước|trên|kiểm tra|đôn đốc|chỉ đạo|hướng dẫn)$/u;

/** `những việc thuộc cấp xã thì Chủ tịch UBND xã chịu trách nhiệm`; no order where it hangs on a condition. */
function subjectBehindThen(view: View, start: number, end: number): Range[] {
  const clause = view.lower.slice(start, end);
  const then = clause.indexOf(' thì ');
  if (then < 0 || CONDITION.test(clause.slice(0, then))) return [];
  const subjects = subjectsAt(view, start + then + 5, end, false);
  const last = subjects.at(-1);
  return last && !BACK.test(view.lower.slice(last.start, last.end + 4)) ? subjects : [];
}

/** `Trong tỉnh`: an adverbial's first word may also open a name; then what follows it must be told something. */
function isSubjectHere(view: View, at: number, end: number): boolean {
  return startsParty(view, at) && subjectsAt(view, at, end, false).length > 0;
}

/**
 * The names that begin at `at` and what they are told: a verb, or a colon, must follow. Where a name is of no known make, all up to
 * the verb is the name, if an order word has announced it.
 */
function subjectsAt(view: View, at: number, end: number, announced: boolean): Range[] {
  const {text} = view;
  const {parties, end: behind} = readParties(view, at);
  if (parties.length && !announced && AGREES.test(text.slice(behind, behind + 40))) return [];
  if (parties.length && isToldSomething(view, behind, end, announced)) return withPlace(view, parties, end);
  // `các cơ sở lưu trú du lịch:` — all before the colon is the name
  const tail = announced ? /^(?:\s\p{Ll}+){1,6}(?=\s?:)/u.exec(text.slice(behind, Math.min(end, behind + 60))) : null;
  if (tail && parties.length && findPredicate(view, behind, tail[0].length + 1) < 0)
    return [...parties.slice(0, -1), {start: (parties.at(-1) as Range).start, end: behind + tail[0].length}];
  // `…, thành viên Hội đồng thẩm định địa bàn phức tạp chịu trách nhiệm thi hành Quyết định này`
  const executes = parties.length ? EXECUTES.exec(text.slice(behind, Math.min(end, behind + 400))) : null;
  if (
    executes &&
    /^\S+ trách nhiệm (?:thi hành|thực hiện) (?:Quyết|Nghị|Chỉ|Kế|Quy)\S* \S+ này/u.test(
      text.slice(behind + executes[0].length),
    )
  )
    return splitNames(view, at, behind + executes[0].length - 1);
  const relative = relativeEnd(view, behind, parties);
  const predicate = relative ?? findPredicate(view, parties.length ? behind - 1 : at);
  if (predicate < 0 || predicate > end) return announced ? parties : [];
  // `báo cáo UBND tỉnh, Chủ tịch UBND tỉnh để xem xét`
  if (!announced && /\sđể\s$/u.test(text.slice(at, predicate))) return [];
  // `Chính phủ được chủ động phân bổ`: allowed, not told
  if (!announced && text.startsWith('được ', predicate - 5) && text.startsWith('chủ động ', predicate)) return [];
  if (
    !announced &&
    PAST.test(text.slice(at, predicate)) &&
    !/^đối với\s$/u.test(view.lower.slice(Math.max(0, at - 8), at))
  )
    return [];
  const name = trimName(text.slice(at, predicate));
  // a person, or a body of no known make: then at least a capital
  if (!parties.length && (!announced || name.length > 120 || !/^\p{Lu}/u.test(name))) return [];
  const beyond = text.slice(behind, at + name.length);
  const tasked = relative !== null || /^\sđược\s(?:giao|phân công)\s/u.test(beyond);
  if (parties.length && !tasked && ((beyond.length > 14 && /,\s(?!\p{Lu})/u.test(beyond)) || beyond.length > 90))
    return announced ? parties : [];
  const loose = parties.length ? beyond : name;
  if (
    name.length > 220 ||
    /[;:](?!\s\p{Lu})/u.test(loose) ||
    (!tasked && /\s(?:là|được(?!\s(?:giao|phân công|mời|nhận))|bị|mà|thì|tại|để)\s/u.test(name))
  )
    return announced ? parties : [];
  return splitNames(view, at, at + name.length);
}

/** `các đơn vị có chức năng đào tạo, bồi dưỡng … phối hợp`: where the clause that tells which ends, if one begins here. */
function relativeEnd(view: View, at: number, parties: readonly Range[]): number | null {
  if (!parties.length || !/^\scó chức năng\s/u.test(view.lower.slice(at, at + 15))) return null;
  const verb =
    /^[^.;:]{14,160}?\s(?=(?:phối hợp|chủ trì|có trách nhiệm|chịu trách nhiệm|triển khai|tổ chức|thực hiện|tham mưu|rà soát|khẩn trương|chủ động|báo cáo)\s)/u.exec(
      view.lower.slice(at, at + 190),
    );
  if (verb) return at + verb[0].length;
  // `… thuộc phạm vi quản lý của UBND tỉnh niêm yết công khai`
  const under = /^[^.;:]{14,110}?\sthuộc (?:phạm vi|thẩm quyền) quản lý của\s/u.exec(view.lower.slice(at, at + 150));
  const body = under ? readParty(view, at + under[0].length) : -1;
  return body > 0 && isPredicate(view, body + 1) ? body + 1 : null;
}

/** A name does not end in what already leads to its verb: `thành phố chưa`, `các đơn vị đã`. */
const trimName = (name: string): string =>
  name.replace(/(?<![\s,])(?:[\s,]|(?<=\s)(?:chưa|không|đã|đang|còn|sẽ|có|cũng|vẫn|được))+$/u, '');
/** What has been done, or is not done, is told and not ordered. */
const PAST = /\s(?:chưa|không|đã|đang|sẽ|bị)\s*$/u;

/** `cán bộ, công chức trong các cơ quan hành chính cần nỗ lực`: where they are belongs to who they are. */
function withPlace(view: View, parties: Range[], end: number): Range[] {
  const last = parties.at(-1) as Range;
  if (!/^\s(?:trong|tại)\s/u.test(view.lower.slice(last.end, last.end + 7))) return parties;
  const modal = /^\s(?:trong|tại)\s[^.;:]{3,90}?(?=\s(?:cần|phải|có trách nhiệm|chịu trách nhiệm)\s)/u.exec(
    view.lower.slice(last.end, Math.min(end, last.end + 120)),
  );
  if (!modal || !startsParty(view, last.end + modal[0].indexOf(' ', 1) + 1)) return parties;
  return [...parties.slice(0, -1), {start: last.start, end: last.end + modal[0].length}];
}

/** `Các Bộ, cơ quan thống nhất chỉ có một cơ quan chủ trì`: what has been agreed. */
const AGREES =
  /^\s(?:đã\s|cơ bản\s|cùng\s)*thống nhất\s(?:với|chỉ|về|cao|đánh giá|chủ trương|nội dung|giao|đề nghị|phương án)\s/u;

function isToldSomething(view: View, at: number, end: number, announced: boolean): boolean {
  const rest = view.text.slice(at, Math.min(end, at + 100));
  if (/^\s?:/.test(rest)) return true;
  if (/^\s?[.;]?\s?$/.test(rest)) return announced;
  const gap = /^(?:\s\([^()]{1,80}\))?(?:\s[-–]\s)?,?\s/u.exec(rest);
  if (!gap) return false;
  return isPredicate(view, at + gap[0].length);
}

/** Cuts a run of names at the commas and `và` behind which another name begins. */
function splitNames(view: View, from: number, to: number): Range[] {
  const names: Range[] = [];
  let start = from;
  let at = from;
  while (at < to) {
    const known = readParty(view, at);
    if (known > at) at = Math.min(known, to);
    const link = /[,;]\s(?:và\s)?|\svà\s/gu;
    link.lastIndex = at;
    const match = link.exec(view.text);
    if (!match || match.index >= to) break;
    const next = match.index + match[0].length;
    if (startsParty(view, next)) {
      names.push({start, end: match.index});
      start = next;
    }
    at = next;
  }
  names.push({start, end: to});
  return names;
}

const COORDINATE = /(?:phoi hop|ket hop)(?![a-z0-9])/g;
const CLOSE =
  /^(?:\s(?:chặt chẽ|tốt|thường xuyên|kịp thời|đồng bộ|hiệu quả)|,\s(?:hỗ trợ|đôn đốc|hướng dẫn|chỉ đạo))*\s(?:cùng\s(?:với\s)?|với\s|và hỗ trợ\s)?/u;

/** `phối hợp với Sở Tài chính, các đơn vị liên quan`, also without `với`. */
function findCoordinates(view: View, from: number, to: number): Range[] {
  const {lower, bare} = view;
  const found: Range[] = [];
  COORDINATE.lastIndex = from;
  for (let match = COORDINATE.exec(bare); match && match.index < to; match = COORDINATE.exec(bare)) {
    if (
      /(?:cơ quan|đơn vị|quy chế|cơ chế|công tác|hoặc|việc|sự)\s$/u.test(
        lower.slice(Math.max(0, match.index - 10), match.index),
      ) &&
      !/^\s(?:với|cùng)/u.test(lower.slice(match.index + 8, match.index + 14))
    )
      continue;
    const at = match.index + match[0].length;
    const gap = CLOSE.exec(lower.slice(at, at + 70));
    if (!gap) continue;
    const start = skipCourtesy(view, at + gap[0].length);
    const parties = partiesUpToVerb(view, start, match[0] !== 'ket hop' && /(?:với|cùng)\s$/u.test(gap[0]));
    for (const range of parties) if (!found.some((other) => sameName(view, other, range))) found.push(range);
  }
  return found;
}

/** Names from `start`; where they are of no known make and a preposition announced them, all up to the next verb. */
function partiesUpToVerb(view: View, start: number, announced: boolean): Range[] {
  const {parties, end} = readParties(view, start);
  if (parties.length) {
    const rest = view.text.slice(end, end + 3);
    // A name that goes on in small letters beyond what is known of names.
    if (announced && /^\s\p{Ll}/u.test(rest) && !isPredicate(view, end + 1)) {
      const verb = findPredicate(view, end, 90);
      if (verb > 0) {
        const last = parties.at(-1) as Range;
        const tail = view.text.slice(end, verb);
        if (!/[,;.:]/.test(tail.trimEnd().slice(0, -1)) && tail.length < 70)
          last.end = verb - (tail.length - tail.trimEnd().length);
      }
    }
    return parties;
  }
  if (!announced) return [];
  const verb = findPredicate(view, start, 120);
  if (verb < 0) return [];
  const name = view.text.slice(start, verb).replace(/(?<![\s,])[\s,]+$/, '');
  return name.length >= 3 && name.length < 90 && !/[;:.]/.test(name) ? [{start, end: start + name.length}] : [];
}

const REPORT = /(?:báo cáo|trình|gửi|tham mưu|đề xuất|kiến nghị|phản ánh|nộp|giải trình|xin ý kiến)(?![\p{L}\p{N}])/gu;
/** Words between the verb and the one who gets the report, where they stand next to each other. */
const DIRECT = /^(?:,?\s(?:cụ thể|kịp thời|lên|bằng văn bản|cho|về|với|đến|tới|lại|trực tiếp|ngay))*\s/u;
const LONGEST_TOWARDS = 12;
const TOWARDS = /\s(?:về|cho|với|đến|tới|lên)\s(?:cho\s)?/gu;

/** `báo cáo UBND tỉnh`, `gửi kết quả về Sở X (qua Phòng Y)`, `trình cấp có thẩm quyền`. */
function findReports(view: View, from: number, to: number, lead: readonly Range[]): Range[] {
  const {lower} = view;
  const found: Range[] = [];
  const add = (range: Range) => {
    if (range.end > to || range.end <= range.start) return;
    if (!found.some((other) => sameName(view, other, range)) && !lead.some((other) => sameName(view, other, range)))
      found.push(range);
  };
  REPORT.lastIndex = from;
  for (let match = REPORT.exec(lower); match && match.index < to; match = REPORT.exec(lower)) {
    const at = match.index + match[0].length;
    const before = lower.slice(Math.max(0, match.index - 12), match.index);
    if (
      /(?:đã|theo|tại|trong|quy|chương|quá|của|các|công|tiến|lộ|một|những)\s$/u.test(before) ||
      /^\s(?:của|độ|tự|này|nêu|bày)(?!\p{L})/u.test(lower.slice(at, at + 6))
    )
      continue;
    const start = receiverStart(view, at, to);
    if (start < 0) continue;
    const {parties, end} = readParties(view, skipCourtesy(view, start));
    for (const party of parties) add(party);
    if (!parties.length) continue;
    const via = /^,?\s?\(?(?:thông\s)?qua\s(?:đồng chí\s|đ\/c\s)?/u.exec(lower.slice(end, end + 26));
    if (via) {
      const viaStart = end + via[0].length;
      const named = readParties(view, viaStart);
      const close = view.text.slice(viaStart, viaStart + 90).search(/[),;.]/);
      if (named.parties.length) for (const party of named.parties) add(party);
      else if (via[0].includes('(') && close > 2) add({start: viaStart, end: viaStart + close});
    }
  }
  return found;
}

/** A report goes to a body with a name, or to whoever has the power: `bảo hiểm xã hội` in small letters is a matter. */
function isReceiver(view: View, at: number): boolean {
  if (!startsParty(view, at)) return false;
  return (
    /\p{Lu}/u.test(view.text[at] as string) ||
    /^(?:các|những|cấp|cơ quan|ban|thủ trưởng|lãnh đạo|đơn vị)\s/u.test(view.lower.slice(at, at + 12))
  );
}

/** Where the receiver of a report begins behind its verb; -1 where the clause names none. */
function receiverStart(view: View, at: number, to: number): number {
  const {lower} = view;
  const direct = DIRECT.exec(lower.slice(at, at + 40));
  if (direct) {
    const start = skipCourtesy(view, at + direct[0].length);
    if (isReceiver(view, start)) return start;
  }
  const clauseEnd = lower.slice(at, Math.min(to, at + 130)).search(/[.;]\s|[.;]$/);
  const limit = clauseEnd < 0 ? Math.min(to, at + 130) : at + clauseEnd;
  const clause = lower.slice(at, limit + LONGEST_TOWARDS);
  TOWARDS.lastIndex = 0;
  for (let match = TOWARDS.exec(clause); match && at + match.index < limit; match = TOWARDS.exec(clause)) {
    const start = skipCourtesy(view, at + match.index + match[0].length);
    if (isReceiver(view, start)) return start;
    TOWARDS.lastIndex = match.index + 1;
  }
  return -1;
}

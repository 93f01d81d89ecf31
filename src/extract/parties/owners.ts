import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {holdsAt, word} from './lexicon.ts';
import {findPredicate, isPredicate} from './predicate.ts';
import {readParties, readParty, skipCourtesy, startsParty} from './read-parties.ts';

/** Who a stretch of text makes responsible, as ranges of its view. */
export interface FoundOwners {
  lead: Range[];
  coordinate: Range[];
  report: Range[];
}

const ORDER = word('giao cho', 'giao', 'yêu cầu', 'đề nghị', 'phân công', 'kính đề nghị', 'để nghị', 'đê nghị', 'ủy quyền cho');
/** Adverbials that stand before a subject: `Trên cơ sở báo cáo của …, `. */
const LEAD_IN = word(
  ...['trên cơ sở', 'căn cứ', 'sau khi', 'trong', 'để', 'đề', 'theo', 'nhằm', 'trường hợp', 'khi', 'kết thúc', 'từ', 'định kỳ'],
  ...['hằng năm', 'hàng năm', 'hằng quý', 'hàng quý', 'hằng tháng', 'hàng tháng', 'đối với', 'ngoài ra', 'đồng thời', 'trước mắt'],
  ...['riêng', 'đặc biệt', 'bên cạnh', 'ngoài', 'qua', 'thông qua', 'với', 'về', 'hoàn thành', 'chậm nhất', 'nếu', 'trước', 'cùng với', 'nay', 'trên đây'],
);
const CONDITION = /(?:^|\s)(?:nếu|trường hợp|nào)\s/u;
const BACK = /\s(?:đó|này|nói trên)$/u;

/** Reads the owners that a text itself names, from `from` on. */
export function findOwners(view: View, from = 0, to = view.text.length): FoundOwners {
  const lead: Range[] = [];
  for (const [start, end] of clauses(view, from, to)) {
    for (const range of readLeads(view, start, end, start === from)) {
      if (!lead.some((other) => sameName(view, other, range))) lead.push(range);
    }
  }
  return {lead, coordinate: findCoordinates(view, from, to), report: findReports(view, from, to, lead)};
}

const sameName = (view: View, a: Range, b: Range): boolean =>
  view.lower.slice(a.start, a.end) === view.lower.slice(b.start, b.end);

/** Clauses between `.` `;` and `:`, each as start and end. */
function* clauses(view: View, from: number, to: number): Generator<[number, number]> {
  let start = from;
  const breaks = /[.;:](?=\s)|\((?:\d|[a-zđ]|[ivx]{1,4})\)\s/gu;
  breaks.lastIndex = from;
  for (let match = breaks.exec(view.text); match && match.index < to; match = breaks.exec(view.text)) {
    // `các Sở: Tài chính, Xây dựng` is one name
    if (match[0] === ':' && /(?:các|những)\s\S{1,12}$/iu.test(view.text.slice(Math.max(start, match.index - 22), match.index)) && /^:\s\p{Lu}/u.test(view.text.slice(match.index, match.index + 3))) continue;
    const end = match.index + match[0].length;
    yield [start, end];
    start = end;
    while (view.text[start] === ' ') start++;
  }
  if (start < to) yield [start, to];
}

function readLeads(view: View, start: number, end: number, first: boolean): Range[] {
  let at = start;
  while (/[("“\s]/.test(view.text[at] ?? '')) at++;
  const order = orderAt(view, at);
  if (order >= 0) return subjectsAt(view, order, end, true);
  const clause = view.lower.slice(at, end);
  if (/^(?:và|hoặc|đồng thời|trong đó,?)\s/u.test(clause)) at += clause.indexOf(' ') + 1;
  if (holdsAt(LEAD_IN, view.lower, at) >= 0 && !isSubjectHere(view, at, end)) return leadsBehindAdverbial(view, at, end);
  if (startsParty(view, at)) {
    const subjects = subjectsAt(view, at, end, false);
    if (subjects.length) {
      // `Chủ tịch UBND tỉnh yêu cầu Thủ trưởng các sở …`: who is told, not who tells
      const ordered = orderBehind(view, (subjects.at(-1) as Range).end, end);
      if (ordered >= 0) {
        const told = subjectsAt(view, ordered, end, true);
        if (told.length) return told;
      }
      return subjects;
    }
  }
  // `…, đề nghị các TTYT tập hợp …` further on in the clause
  const later = /(?:,\s|\s)(?:đề nghị|để nghị|đê nghị|yêu cầu|giao)\s(?=\S)/u;
  const found = first || /^\p{Ll}/u.test(view.text[at] ?? '') ? later.exec(clause) : later.exec(clause);
  if (found && !/(?:theo|xét|tại|nội dung|các|những|được|đã|có|của|bảo đảm|đáp ứng|đạt)\s?$/u.test(clause.slice(0, found.index + 1).trimEnd().slice(-12))) {
    return subjectsAt(view, skipCourtesy(view, at + found.index + found[0].length), end, true);
  }
  return [];
}

/** Behind an order word, the place where its addressee begins; -1 where no order stands at `at`. */
function orderAt(view: View, at: number): number {
  const end = holdsAt(ORDER, view.lower, at);
  if (end < 0 || view.text[end] !== ' ') return -1;
  return skipCourtesy(view, end + 1);
}

function orderBehind(view: View, at: number, end: number): number {
  const gap = /^(?:\s?\([^)]{1,60}\))?,?\s(?:đã\s)?/u.exec(view.lower.slice(at, Math.min(end, at + 70)))?.[0].length ?? 0;
  return orderAt(view, at + gap);
}

/** `Kết thúc Tháng hành động các đơn vị báo cáo`, `Trên cơ sở …, giao Sở X`: the subject behind an adverbial. */
function leadsBehindAdverbial(view: View, start: number, end: number): Range[] {
  const {lower, text} = view;
  const clause = lower.slice(start, end);
  const conditional = CONDITION.test(clause);
  for (let at = text.indexOf(' ', start); at >= 0 && at < Math.min(end, start + 420); at = text.indexOf(' ', at + 1)) {
    const next = at + 1;
    const comma = text[at - 1] === ',';
    const order = orderAt(view, next);
    if (order >= 0 && !/(?:theo|xét|tại|các|những|được|đã|có)$/u.test(lower.slice(Math.max(start, at - 8), at))) {
      const told = subjectsAt(view, order, end, true);
      if (told.length) return told;
    }
    if (!comma && /(?:của|với|tại|cho|về|bởi|do|thuộc|và|từ|đến|theo|trong|là|cùng|các|giữa|trước|trên)$/u.test(lower.slice(Math.max(start, at - 7), at))) continue;
    const then = /(?:^|\s)thì$/u.test(lower.slice(Math.max(start, at - 5), at));
    if (!comma && !then && !/^(?:các|mỗi|từng)\s/u.test(lower.slice(next, next + 5))) continue;
    if (!startsParty(view, next)) continue;
    const subjects = subjectsAt(view, next, end, false);
    if (!subjects.length) continue;
    const last = subjects.at(-1) as Range;
    if (then && (conditional || BACK.test(lower.slice(last.start, last.end + 4)))) return [];
    const ordered = orderBehind(view, last.end, end);
    return ordered >= 0 ? subjectsAt(view, ordered, end, true) : subjects;
  }
  return [];
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
  if (parties.length && isToldSomething(view, behind, end)) return parties;
  const predicate = findPredicate(view, at);
  if (predicate < 0 || predicate > end) return announced ? parties : [];
  const name = text.slice(at, predicate).replace(/[\s,]+$/, '');
  if (!parties.length && (!announced || name.length > 120)) return [];
  if (name.length > 220 || /[;:](?!\s\p{Lu})/u.test(name)) return announced ? parties : [];
  return splitNames(view, at, at + name.length);
}

function isToldSomething(view: View, at: number, end: number): boolean {
  const rest = view.text.slice(at, Math.min(end, at + 100));
  if (/^\s?:/.test(rest) || rest.trim() === '' || /^\s?[.]?$/.test(rest)) return true;
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

const COORDINATE = /(?:phối hợp|kết hợp)(?![\p{L}\p{N}])/gu;
const CLOSE = /^(?:\s(?:chặt chẽ|tốt|thường xuyên|kịp thời|đồng bộ|hiệu quả)|,\s(?:hỗ trợ|đôn đốc|hướng dẫn|chỉ đạo))*\s(?:cùng\s(?:với\s)?|với\s|và hỗ trợ\s)?/u;

/** `phối hợp với Sở Tài chính, các đơn vị liên quan`, also without `với`. */
function findCoordinates(view: View, from: number, to: number): Range[] {
  const {lower} = view;
  const found: Range[] = [];
  COORDINATE.lastIndex = from;
  for (let match = COORDINATE.exec(lower); match && match.index < to; match = COORDINATE.exec(lower)) {
    if (/(?:cơ quan|đơn vị|quy chế|cơ chế|công tác|hoặc|việc|sự)\s$/u.test(lower.slice(Math.max(0, match.index - 10), match.index)) && !/^\s(?:với|cùng)/u.test(lower.slice(match.index + 8, match.index + 14))) continue;
    const at = match.index + match[0].length;
    const gap = CLOSE.exec(lower.slice(at, at + 70));
    if (!gap) continue;
    const start = skipCourtesy(view, at + gap[0].length);
    const parties = partiesUpToVerb(view, start, /(?:với|cùng)\s$/u.test(gap[0]));
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
        if (!/[,;.:]/.test(tail.trimEnd().slice(0, -1)) && tail.length < 70) last.end = verb - (tail.length - tail.trimEnd().length);
      }
    }
    return parties;
  }
  if (!announced) return [];
  const verb = findPredicate(view, start, 120);
  if (verb < 0) return [];
  const name = view.text.slice(start, verb).replace(/[\s,]+$/, '');
  return name.length >= 3 && name.length < 90 && !/[;:.]/.test(name) ? [{start, end: start + name.length}] : [];
}

const REPORT = /(?:báo cáo|trình|gửi|tham mưu|đề xuất|kiến nghị|phản ánh|nộp|giải trình|xin ý kiến)(?![\p{L}\p{N}])/gu;
/** Words between the verb and the one who gets the report, where they stand next to each other. */
const DIRECT = /^(?:,?\s(?:cụ thể|kịp thời|lên|bằng văn bản|cho|về|với|đến|tới|lại|trực tiếp|ngay))*\s/u;
const TOWARDS = /\s(?:về|cho|với|đến|tới|lên)\s(?:cho\s)?/gu;

/** `báo cáo UBND tỉnh`, `gửi kết quả về Sở X (qua Phòng Y)`, `trình cấp có thẩm quyền`. */
function findReports(view: View, from: number, to: number, lead: readonly Range[]): Range[] {
  const {lower} = view;
  const found: Range[] = [];
  const add = (range: Range) => {
    if (range.end > to || range.end <= range.start) return;
    if (!found.some((other) => sameName(view, other, range)) && !lead.some((other) => sameName(view, other, range))) found.push(range);
  };
  REPORT.lastIndex = from;
  for (let match = REPORT.exec(lower); match && match.index < to; match = REPORT.exec(lower)) {
    const at = match.index + match[0].length;
    const before = lower.slice(Math.max(0, match.index - 12), match.index);
    if (/(?:đã|theo|tại|trong|quy|chương|quá|của|các|công|tiến|lộ)\s$/u.test(before) || /^\s(?:của|độ|tự|này|nêu|bày)(?!\p{L})/u.test(lower.slice(at, at + 6))) continue;
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

/** Where the receiver of a report begins behind its verb; -1 where the clause names none. */
function receiverStart(view: View, at: number, to: number): number {
  const {lower} = view;
  const direct = DIRECT.exec(lower.slice(at, at + 40));
  if (direct) {
    const start = skipCourtesy(view, at + direct[0].length);
    if (startsParty(view, start)) return start;
  }
  const clauseEnd = lower.slice(at, Math.min(to, at + 130)).search(/[.;]\s|[.;]$/);
  const limit = clauseEnd < 0 ? Math.min(to, at + 130) : at + clauseEnd;
  TOWARDS.lastIndex = at;
  for (let match = TOWARDS.exec(lower); match && match.index < limit; match = TOWARDS.exec(lower)) {
    const start = skipCourtesy(view, match.index + match[0].length);
    if (startsParty(view, start)) return start;
    TOWARDS.lastIndex = match.index + 1;
  }
  return -1;
}

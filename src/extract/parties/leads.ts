import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {bracketedOrder} from './bracketed.ts';
import {ClauseLeads} from './clause-leads.ts';
import {readSubject} from './clause-subject.ts';
import {clauseStart, clauses} from './clauses.ts';
import {directedBodies} from './directed.ts';
import {sameName} from './name-lists.ts';
import {namedBesides} from './named-besides.ts';
import {opensWithOrder} from './opening-order.ts';
import {othersBehind} from './others-behind.ts';
import {opensWithLevel} from './run-in-heading.ts';
import {startsParty} from './starts-party.ts';

/** Who shall do what a text says, clause by clause; with `ordered`, only those whom an order word tells. */
export function findLeads(view: View, from: number, to: number, ordered: boolean): Range[] {
  const all = clauses(view, from, to).filter(({start, end}, i) => i === 0 || !isBracket(view, start, end));
  const [first] = all;
  const implied = first !== undefined && opensWithOrder(view, from);
  if (first && implied) {
    const charged = bracketedOrder(view, from, to);
    if (charged) return findLeads(view, charged.start, charged.end, ordered);
    const directed = first.end < to ? directedBodies(view, clauseStart(view, from), first.end) : [];
    if (directed.length) return directed;
  }
  const {lead, topic} = new ClauseLeads(view, all, to, {ordered, implied}).read();
  if (lead.length) return isFirstToldNothing(view, from, lead) ? lead.slice(1) : lead;
  return topic.length || ordered ? topic : namedBesides(view, from, to);
}

/** `… tối thiểu 60%. (Ban Quản lý dự án đầu tư xây dựng huyện)`: a clause that is all in brackets */
const isBracket = ({text}: View, start: number, end: number): boolean =>
  /^\s*\([^()]*\)[.;\s]*$/.test(text.slice(start, end));

/** Whether the first of several names says only at what level something is done, or who speaks. */
function isFirstToldNothing(view: View, from: number, [first, second]: readonly Range[]): boolean {
  if (!first || !second) return false;
  return (first.start === from && opensWithLevel(view, from)) || sendsPaper(view, first, second);
}

/** `Sở gửi các phòng Thông báo số 82/TB-UBND; đề nghị Phòng Thương mại báo cáo …`: who sends a paper, and then asks somebody */
const sendsPaper = ({lower}: View, first: Range, second: Range): boolean =>
  SENDS_PAPER.test(lower.slice(first.end, first.end + 140)) &&
  ASKS.test(lower.slice(Math.max(0, second.start - 24), second.start));

const SENDS_PAPER =
  /^\s(?:xin\s|kính\s)?(?:sao\s)?(?:gửi|chuyển)\s[^.;]{0,90}?(?:thông báo|kế hoạch|tờ trình|công văn|quyết định|báo cáo|văn bản|chỉ thị|nghị quyết|hướng dẫn|kết luận)\s(?:số|của|về)\s/u;
const ASKS = /[;,.]\s(?:và\s)?(?:đề nghị|yêu cầu|giao)\s(?:các đồng chí\s)?$/u;

/** `Rà soát nợ. Đối với khoản nợ trên 90 ngày, UBND huyện ban hành …` */
const TOPIC = /^(?:Riêng đối với|Đối với|Với)\s/u;
/** Of those, whom a comma parts from the matter, where it is an order what they are said to do. */
function behindTopic({text, lower}: View, at: number, told: Range[]): Range[] {
  if (!TOPIC.test(text.slice(at, at + 16))) return told;
  const comma = text.indexOf(', ', at);
  const last = told.at(-1)?.end ?? at;
  if (TOLD_AS_FACT.test(lower.slice(at, last + 12))) return [];
  return told.filter(({start}) => comma > 0 && start > comma);
}
const TOLD_AS_FACT = /,\s[^,]*\s(?:đã|sẽ|cho phép|đề nghị|đang|chưa|không)(?:\s|$)/u;
const MODAL = /^\s(?:phải|cần|có trách nhiệm|chịu trách nhiệm|chủ trì|có nhiệm vụ)\s/u;

/** `Chuyển đổi 500 ha đất lúa; UBND huyện xây dựng Đề án`: bodies that later clauses tell something, where nobody else is told. */
export function findLaterLeads(view: View): Range[] {
  const lead: Range[] = [];
  for (const {start, end} of clauses(view, 0, view.text.length).slice(1)) {
    const at = clauseStart(view, start);
    if (isBracket(view, start, end)) continue;
    if (!startsParty(view, at) && !TOPIC.test(view.text.slice(at, at + 16))) continue;
    if (!/[.;]\s$/.test(view.text.slice(start - 2, start))) continue;
    const told = behindTopic(view, at, readSubject(view, start, end));
    // `lớp cho phóng viên; báo cáo viên, tuyên truyền viên ở cơ sở`: a list that goes on
    if (!isUpperAt(view.text, at) && !MODAL.test(view.lower.slice(told.at(-1)?.end ?? at, end))) continue;
    for (const range of [...told, ...othersBehind(view, told, end)])
      if (!lead.some((other) => sameName(view, other, range))) lead.push(range);
  }
  return lead;
}

import type {Range} from '../../text/range.ts';
import {indexWithin} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {bracketedHelpers, withBracket} from './bracketed.ts';
import {rolesInBrackets} from './bracketed-roles.ts';
import {BY_DECISION} from './clauses.ts';
import {findCoordinates} from './coordinates.ts';
import {helpersBehindLead, together, withHelping} from './helping.ts';
import {findLeads} from './leads.ts';
import {sameName} from './name-lists.ts';
import {readParty} from './read-party.ts';
import {findReports} from './reports.ts';

/** Who a stretch of text makes responsible, as ranges of its view. */
export interface FoundOwners {
  lead: Range[];
  coordinate: Range[];
  report: Range[];
}

/** What was found last in a view: a task, its scope and its directive ask for the owners of one text, one after the other. */
const latest = new WeakMap<View, {from: number; found: FoundOwners}>();

/** Reads the owners that a text itself names, from `from` on. */
export function findOwners(view: View, from = 0, to = view.text.length): FoundOwners {
  if (to < view.text.length) return readOwners(view, from, to);
  const known = latest.get(view);
  if (known?.from === from) return known.found;
  const found = readOwners(view, from, to);
  latest.set(view, {from, found});
  return found;
}

function readOwners(view: View, start: number, to: number): FoundOwners {
  const {lead, coordinate: beside} = together(view, withoutDeciding(view, findLeads(view, start, to, false)));
  const from = proposalEnd(view, start, to);
  const parted = lead.length > 1 ? rolesInBrackets(view, lead) : null;
  if (parted) return {...parted, report: findReports(view, from, to, parted.lead)};
  const helpers = findCoordinates(view, from, to);
  const named = helpers.length ? helpers : bracketedHelpers(view, from, to);
  const behind = helpersBehindLead(view, from, to);
  const helping = [...beside, ...named.filter((name) => !isAmong(view, name, beside))];
  const coordinate = [
    ...helping,
    ...behind.filter((name) => !isAmong(view, name, helping) && !isAmong(view, name, lead)),
  ];
  const owners = carriedOut(view, withHelping(view, {lead, coordinate, report: []}));
  const whole = (names: Range[]) => names.map((name) => withBracket(view, beforeOpenBracket(view, name)));
  return {
    lead: whole(owners.lead),
    coordinate: whole(owners.coordinate.filter((name, i, all) => !isAmong(view, name, all.slice(0, i)))),
    report: findReports(view, from, to, lead),
  };
}

/** `Chánh Văn phòng UBND tỉnh cùng Thủ trưởng các đơn vị chịu trách nhiệm thi hành Quyết định này`: each of them as much as the other */
function carriedOut({lower}: View, owners: FoundOwners): FoundOwners {
  const [helper] = owners.coordinate;
  if (!helper || !/(?:^|\s)cùng (?:với )?$/u.test(lower.slice(Math.max(0, helper.start - 10), helper.start)))
    return owners;
  if (!ALL_CARRY_OUT.test(lower.slice(helper.start))) return owners;
  const lead = [...owners.lead, ...owners.coordinate].sort((one, other) => one.start - other.start);
  return {...owners, lead, coordinate: []};
}
const ALL_CARRY_OUT = new RegExp(
  `^(?:(?!\\s(?:theo dõi|đôn đốc|kiểm tra|giám sát|hướng dẫn|tổ chức|giúp|tham mưu|để)\\s)[^.;:]){3,400}\\s(?:chịu trách nhiệm thi hành|thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch) này|${BY_DECISION})`,
  'u',
);

/** `Tiểu ban Văn kiện (đồng chí Bí thư Đảng ủy làm Trưởng tiểu ban)`: a name does not end within a bracket that it opens. */
function beforeOpenBracket({text}: View, {start, end}: Range): Range {
  const name = text.slice(start, end);
  const open = name.lastIndexOf(' (');
  return {start, end: open > 0 && !name.includes(')', open) ? start + open : end};
}

/** `Về đề nghị Bộ A phối hợp với Bộ B …: Bộ C phối hợp với Bộ D`: where what has been proposed ends, and the answer begins; `from` where nothing has. */
function proposalEnd({lower}: View, from: number, to: number): number {
  if (!PROPOSED.test(lower.slice(from, from + 40))) return from;
  const colon = indexWithin(lower, ': ', from, Math.min(to, from + LONGEST_PROPOSAL));
  return colon > 0 ? colon + 2 : from;
}

const PROPOSED = /^\P{L}*(?:về|đối với|xét)\s(?:các\s)?(?:nội dung\s)?(?:đề nghị|kiến nghị|đề xuất)\s(?!các\s)/u;
const LONGEST_PROPOSAL = 700;

/**
 * `Sở A báo cáo Trưởng ban. Theo đề nghị của Sở A, Trưởng ban quyết định …`: who decides on what is reported gets the report, and is told
 * nothing; but who must decide by a day, or do something more, is told so.
 */
function withoutDeciding(view: View, lead: Range[]): Range[] {
  return lead.filter((name, i) => i === 0 || !onlyDecides(view, name.end) || !isReportedTo(view, name));
}

function onlyDecides({lower}: View, end: number): boolean {
  const decides = DECIDES.exec(lower.slice(end, end + 30));
  if (!decides) return false;
  const behind = end + decides[0].length;
  return !DOES_MORE.test(lower.slice(behind, behind + 15)) && !BY_A_DAY.test(lower.slice(behind, behind + 160));
}

/** Whether a verb of reporting before the name has the same name behind it. */
function isReportedTo(view: View, name: Range): boolean {
  REPORTS.lastIndex = 0;
  for (let verb = REPORTS.exec(view.lower); verb && verb.index < name.start; verb = REPORTS.exec(view.lower)) {
    const start = verb.index + verb[0].length;
    if (sameName(view, {start, end: readParty(view, start)}, name)) return true;
  }
  return false;
}

const DECIDES = /^\s(?:(?:xem xét|cho ý kiến),?\s)?(?:quyết định|phê duyệt|xem xét|cho ý kiến)(?!\p{L})/u;
const DOES_MORE =
  /^(?:,|\svà)\s(?:tham mưu|báo cáo|thông báo|gửi|trình|trả lời|hướng dẫn|tổ chức|thẩm định|tổng hợp|triển khai)/u;
const BY_A_DAY = /^[^.;]*\s(?:trước|chậm nhất|muộn nhất|xong|trong (?:ngày|tuần|tháng|quý|vòng|thời hạn))\s/u;
const REPORTS = /(?:báo cáo|trình|đề xuất)(?<!\p{L}(?:báo cáo|trình|đề xuất))\s/gu;

const isAmong = (view: View, name: Range, names: readonly Range[]): boolean =>
  names.some((other) => sameName(view, other, name));

/** Only those whom an order word tells: `… yêu cầu Thủ trưởng các cơ quan …`. */
export function findOrdered(view: View, from = 0, to = view.text.length): Range[] {
  return findLeads(view, from, to, true);
}

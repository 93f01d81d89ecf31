import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {bracketedHelpers, withBracket} from './bracketed.ts';
import {rolesInBrackets} from './bracketed-roles.ts';
import {findCoordinates} from './coordinates.ts';
import {helpersBehindLead, withHelping} from './helping.ts';
import {findLeads} from './leads.ts';
import {sameName} from './name-lists.ts';
import {findReports} from './reports.ts';

/** Who a stretch of text makes responsible, as ranges of its view. */
export interface FoundOwners {
  lead: Range[];
  coordinate: Range[];
  report: Range[];
}

/** What was found last: a task, its scope and its directive ask for the owners of one text, one after the other. */
let latest: {view: View; from: number; found: FoundOwners} | undefined;

/** Reads the owners that a text itself names, from `from` on. */
export function findOwners(view: View, from = 0, to = view.text.length): FoundOwners {
  if (to < view.text.length) return readOwners(view, from, to);
  if (latest?.view !== view || latest.from !== from) latest = {view, from, found: readOwners(view, from, to)};
  return latest.found;
}

function readOwners(view: View, start: number, to: number): FoundOwners {
  const lead = withoutDeciding(view, findLeads(view, start, to, false));
  const from = proposalEnd(view, start, to);
  const parted = lead.length > 1 ? rolesInBrackets(view, lead) : null;
  if (parted) return {...parted, report: findReports(view, from, to, parted.lead)};
  const helpers = findCoordinates(view, from, to);
  const named = helpers.length ? helpers : bracketedHelpers(view, from, to);
  const behind = helpersBehindLead(view, from, to);
  const coordinate = [...named, ...behind.filter((name) => !isAmong(view, name, named) && !isAmong(view, name, lead))];
  const owners = withHelping(view, {lead, coordinate, report: []});
  const whole = (names: Range[]) => names.map((name) => withBracket(view, name));
  return {
    lead: whole(owners.lead),
    coordinate: whole(owners.coordinate),
    report: findReports(view, from, to, lead),
  };
}

/** `Về đề nghị Bộ A phối hợp với Bộ B …: Bộ C phối hợp với Bộ D`: where what has been proposed ends, and the answer begins; `from` where nothing has. */
function proposalEnd({lower}: View, from: number, to: number): number {
  if (!PROPOSED.test(lower.slice(from, from + 40))) return from;
  const colon = lower.indexOf(': ', from);
  return colon > 0 && colon < Math.min(to, from + LONGEST_PROPOSAL) ? colon + 2 : from;
}

const PROPOSED = /^\P{L}*(?:(?:về|đối với|xét)\s(?:các\s)?(?:nội dung\s)?)?(?:đề nghị|kiến nghị|đề xuất)\s(?!các\s)/u;
const LONGEST_PROPOSAL = 700;

/** `Sở A báo cáo Trưởng ban. Theo đề nghị của Sở A, Trưởng ban quyết định …`: who decides on what is reported gets the report, and is told nothing. */
function withoutDeciding(view: View, lead: Range[]): Range[] {
  return lead.filter(({start, end}, i) => {
    if (i === 0 || !DECIDES.test(view.lower.slice(end, end + 24))) return true;
    const before = view.lower.slice(0, start);
    const name = view.lower.slice(start, end);
    return !REPORTS.some((verb) => before.includes(`${verb} ${name}`));
  });
}

const DECIDES = /^\s(?:(?:xem xét|cho ý kiến),?\s)?(?:quyết định|phê duyệt|xem xét|cho ý kiến)(?!\p{L})/u;
const REPORTS = ['báo cáo', 'trình', 'đề xuất'];

const isAmong = (view: View, name: Range, names: readonly Range[]): boolean =>
  names.some((other) => sameName(view, other, name));

/** Only those whom an order word tells: `… yêu cầu Thủ trưởng các cơ quan …`. */
export function findOrdered(view: View, from = 0, to = view.text.length): Range[] {
  return findLeads(view, from, to, true);
}

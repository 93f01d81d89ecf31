import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {bracketedHelpers} from './bracketed.ts';
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

function readOwners(view: View, from: number, to: number): FoundOwners {
  const lead = findLeads(view, from, to, false);
  const parted = lead.length > 1 ? rolesInBrackets(view, lead) : null;
  if (parted) return {...parted, report: findReports(view, from, to, parted.lead)};
  const helpers = findCoordinates(view, from, to);
  const named = helpers.length ? helpers : bracketedHelpers(view, from, to);
  const behind = helpersBehindLead(view, from, to);
  const coordinate = [...named, ...behind.filter((name) => !isAmong(view, name, named) && !isAmong(view, name, lead))];
  const owners = withHelping(view, {lead, coordinate, report: []});
  return {...owners, report: findReports(view, from, to, lead)};
}

const isAmong = (view: View, name: Range, names: readonly Range[]): boolean =>
  names.some((other) => sameName(view, other, name));

/** Only those whom an order word tells: `… yêu cầu Thủ trưởng các cơ quan …`. */
export function findOrdered(view: View, from = 0, to = view.text.length): Range[] {
  return findLeads(view, from, to, true);
}

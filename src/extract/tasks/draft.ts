import type {Owner} from '../../record.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import type {FoundDeadline} from '../deadlines/index.ts';
import {type Found, fromView} from '../evidence.ts';
import type {FoundOwners} from '../parties/owners.ts';

/** An owner with its place in the source. */
export interface PlacedOwner extends Found<string> {
  role: Owner['role'];
}

/** A deadline and the view that it was read from. */
export interface PlacedDeadline {
  view: View;
  found: FoundDeadline;
}

/** A task before it is laid out in the record. */
export interface TaskDraft {
  id: string;
  text: Found<string>;
  /** views that its references are looked for in: its own text, and the fields that belong to it */
  views: View[];
  owners: PlacedOwner[];
  deadlines: PlacedDeadline[];
  context: string[];
}

/** Owners as they hand down from headings and lead-ins. */
export interface OwnerScope {
  lead: PlacedOwner[];
  coordinate: PlacedOwner[];
  report: PlacedOwner[];
}

export const NOBODY: OwnerScope = {lead: [], coordinate: [], report: []};

function place(view: View, ranges: readonly Range[], role: Owner['role']): PlacedOwner[] {
  const placed: PlacedOwner[] = [];
  for (const range of ranges) {
    const found = fromView(view, range.start + courtesyOf(view, range), range.end);
    if (found) placed.push({value: found.value, start: found.start, end: found.end, role});
  }
  return placed;
}

/** `Các đồng chí trưởng khoa, phòng`: several by their office, whose names hold no courtesy; not `các đồng chí có tên trên`, `các đồng chí: A, B` */
const courtesyOf = ({text}: View, {start, end}: Range): number =>
  COURTESY.exec(text.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
const COURTESY = /^[Cc]ác (?:đồng chí|đ\/c) (?!có |được |nêu |trên|là |đó|này)/u;

/** Owners found in a view, with their places in the source. */
export function placeOwners(view: View, found: FoundOwners): OwnerScope {
  return {
    lead: place(view, found.lead, 'lead'),
    coordinate: place(view, found.coordinate, 'coordinate'),
    report: place(view, found.report, 'report'),
  };
}

/** The task's own owners, and for each role that it does not name itself those of the scope. */
export function inherit(own: OwnerScope, scope: OwnerScope): PlacedOwner[] {
  const lead = own.lead.length ? own.lead : scope.lead;
  // Whoever leads by his own name brings his own helpers.
  const coordinate = own.coordinate.length || own.lead.length ? own.coordinate : scope.coordinate;
  const report = own.report.length || own.lead.length ? own.report : scope.report;
  const owners = [...lead];
  for (const helpers of [coordinate, report])
    for (const helper of helpers)
      if (!lead.some((owner) => owner.value === helper.value && helper.role !== 'report')) owners.push(helper);
  return owners;
}

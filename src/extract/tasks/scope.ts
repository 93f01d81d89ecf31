import {trimEndOf} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {OwnerScope, TaskDraft} from './draft.ts';
import type {Mode} from './sections.ts';

/** What holds for the items at one place of the outline. */
export interface Scope {
  path: readonly string[];
  context: readonly string[];
  owners: OwnerScope;
  mode: Mode;
  /** a lead-in has asked for a report by dates: items below are due dates of it */
  dueList: boolean;
  /** a lead-in has asked for a report: items below are what to write about */
  contents: boolean;
  /** a heading has said only `Chủ trì, phối hợp`: whom the items below name first are to help */
  helpers: boolean;
}

export const inheritScope = (own: OwnerScope, outer: OwnerScope): OwnerScope => (own.lead.length ? own : outer);

export const withRoles = (outer: OwnerScope, own: OwnerScope): OwnerScope => ({
  lead: outer.lead,
  coordinate: own.coordinate.length ? own.coordinate : outer.coordinate,
  report: own.report.length ? own.report : outer.report,
});

/** Every task is told its context: a text of nothing but lead-ins, or one of endless length, must not be told to each. */
const DEEPEST_CONTEXT = 24;
const LONGEST_CONTEXT = 4000;

/** The context with one more heading or lead-in. */
export function withContext(scope: Scope, view: View): string[] {
  const text = trimEndOf(':;.,', view.text.slice(0, LONGEST_CONTEXT));
  if (!text || scope.context.length >= DEEPEST_CONTEXT) return [...scope.context];
  return [...scope.context, text];
}

/** Contexts of a document together, as a multiple of its length, and at the least. */
const ALL_CONTEXTS = 16;
const ROOM = 100_000;
const SHORT = 120;

/** Every task is told its context: thousands of tiny ones under one long lead-in must not make more of it than a reader could hold. */
export function boundContexts(tasks: readonly TaskDraft[], length: number): void {
  let told = 0;
  for (const task of tasks) {
    told += task.context.reduce((sum, text) => sum + text.length, 0);
    if (told > Math.max(ROOM, length * ALL_CONTEXTS))
      task.context = task.context.slice(-1).map((text) => text.slice(0, SHORT));
  }
}

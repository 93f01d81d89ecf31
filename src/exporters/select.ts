import type {Deadline, DocumentRecord, Task} from '../record.ts';
import {bare} from '../text/fold.ts';
import {dayNumber, earliestDay, lastDay} from './days.ts';
import type {Sort} from './exporter.ts';
import {dueRule, firstDay} from './recurrence.ts';

/** Which tasks to export. Days are numbers (`dayNumber`). */
export interface Filter {
  /** in the name of one of the owners: case is no matter, marks only where the pattern has some; `*` is any text */
  readonly owner?: string;
  /** with a last day before this one */
  readonly dueBefore?: number;
  /** with a last day after this one */
  readonly dueAfter?: number;
  /** with a last day that was past on this one; a recurring duty is never overdue */
  readonly overdueAsOf?: number;
}

export function isFilter({owner, dueBefore, dueAfter, overdueAsOf}: Filter): boolean {
  return [owner, dueBefore, dueAfter, overdueAsOf].some((value) => value !== undefined);
}

/** The record with those tasks only; the places of the others are forgotten. Null where none is left. */
export function selectTasks(record: DocumentRecord, filter: Filter): DocumentRecord | null {
  const wanted = taskFilter(filter, record);
  const kept = record.tasks.map((_, at) => at).filter((at) => wanted(record.tasks[at] as Task));
  return kept.length > 0 ? withTasks(record, kept) : null;
}

/** The record with its tasks in this order. */
export function sortTasks(record: DocumentRecord, sort: Sort): DocumentRecord {
  const order = record.tasks.map((task, at) => ({task, at, record}));
  order.sort(taskOrder(sort));
  return withTasks(
    record,
    order.map(({at}) => at),
  );
}

/** Compares tasks of several documents; equal ones keep their order. Tasks without a date or an owner come last. */
export function taskOrder(sort: Sort): (a: Sortable, b: Sortable) => number {
  const key = {
    due: ({task}: Sortable) => earliestDay(task.deadlines),
    owner: ({task}: Sortable) => {
      const owner = task.owners.find(({role}) => role === 'lead') ?? task.owners[0];
      return owner === undefined ? null : bare(owner.name);
    },
    id: ({record}: Sortable) => record.number && bare(record.number),
  }[sort];
  return (a, b) => compare(key(a), key(b));
}

interface Sortable {
  readonly record: DocumentRecord;
  readonly task: Task;
}

function compare(a: string | number | null, b: string | number | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

function withTasks(record: DocumentRecord, order: readonly number[]): DocumentRecord {
  const place = new Map(order.map((from, to) => [from, to]));
  const moved = (pointer: string): string | null => {
    const match = /^\/tasks\/(\d+)(?=\/|$)/.exec(pointer);
    if (!match) return pointer;
    const to = place.get(Number(match[1]));
    return to === undefined ? null : `/tasks/${to}${pointer.slice(match[0].length)}`;
  };
  const spans = Object.entries(record.spans).flatMap(([pointer, span]) => {
    const to = moved(pointer);
    return to === null ? [] : [[to, span] as const];
  });
  return {
    ...record,
    tasks: order.map((at) => record.tasks[at] as Task),
    inferred: record.inferred.map(moved).filter((pointer) => pointer !== null),
    spans: Object.fromEntries(spans),
  };
}

function taskFilter(filter: Filter, record: DocumentRecord): (task: Task) => boolean {
  const {owner, dueBefore, dueAfter, overdueAsOf} = filter;
  const named = owner === undefined ? null : ownerFilter(owner);
  const dated = dueBefore !== undefined || dueAfter !== undefined;
  return ({owners, deadlines}) =>
    (named === null || owners.some(({name}) => named(name))) &&
    (!dated || deadlines.some((deadline) => fallsBetween(deadline, record, dueAfter, dueBefore))) &&
    (overdueAsOf === undefined || deadlines.some((deadline) => (lastDay(deadline) ?? overdueAsOf) < overdueAsOf));
}

function fallsBetween(deadline: Deadline, {date}: DocumentRecord, after = -Infinity, before = Infinity): boolean {
  if (deadline.type !== 'recurring') {
    const day = lastDay(deadline);
    return day !== null && day > after && day < before;
  }
  const rule = dueRule(deadline);
  const issued = date === null ? null : dayNumber(date);
  const from = Math.max(issued ?? -Infinity, after + 1);
  const first = rule && Number.isFinite(from) ? firstDay(rule, from) : null;
  return first !== null && first < before;
}

/** The pieces between stars, in order. Read from left to right: no pattern makes this slow. */
function ownerFilter(pattern: string): (name: string) => boolean {
  const fold = bare(pattern) === pattern.toLowerCase() ? bare : (text: string) => text.normalize('NFC').toLowerCase();
  const pieces = fold(pattern).split('*');
  return (name) => {
    const text = fold(name);
    let at = 0;
    return pieces.every((piece) => {
      const found = text.indexOf(piece, at);
      at = found + piece.length;
      return found >= 0;
    });
  };
}

import type {Deadline} from '../record.ts';
import {assign} from './assign.ts';
import type {ChangeKind} from './change.ts';

export interface DeadlineChange {
  readonly kind: ChangeKind & `deadline.${string}`;
  /** index in the old and in the new task; undefined where there is none */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Which deadlines of a task are others now. What is printed in other words but falls on the same day is no change. */
export function deadlineChanges(before: readonly Deadline[], after: readonly Deadline[]): DeadlineChange[] {
  const left = new Set(after.keys());
  const open = [...before.keys()].filter((i) => {
    const same = [...left].find((j) => meaning(before[i] as Deadline) === meaning(after[j] as Deadline));
    if (same !== undefined) left.delete(same);
    return same === undefined;
  });
  const pairs = assign(
    open.flatMap((i) =>
      [...left].map((j) => ({i, j, gain: kinship(before[i] as Deadline, after[j] as Deadline, i === j)})),
    ),
  );
  const changes = pairs.map(([i, j]): DeadlineChange => {
    return {kind: direction(before[i] as Deadline, after[j] as Deadline), before: i, after: j};
  });
  const paired = {before: new Set(pairs.map(([i]) => i)), after: new Set(pairs.map(([, j]) => j))};
  for (const i of open) {
    if (!paired.before.has(i)) changes.push({kind: 'deadline.dropped', before: i, after: undefined});
  }
  for (const j of left) {
    if (!paired.after.has(j)) changes.push({kind: 'deadline.added', before: undefined, after: j});
  }
  return changes;
}

/** What a deadline demands, whatever its words. */
export function meaning(deadline: Deadline): string {
  switch (deadline.type) {
    case 'by':
      return `by ${last(deadline)}`;
    case 'period':
      return `period ${deadline.start} ${deadline.due}`;
    case 'recurring':
      return `recurring ${deadline.rrule} ${deadline.exclusive ?? false}`;
    case 'relative':
      // Its day follows from the date of the document.
      return `relative ${deadline.offset} ${deadline.businessDays ?? false} ${deadline.anchor}`;
  }
}

const DAY = 86_400_000;

/** The last moment in time, in order as text: `trước ngày 01/7/2021` is the whole of 30/6/2021. */
function last(deadline: Deadline): string | undefined {
  if (deadline.type === 'recurring' || deadline.due === undefined) return undefined;
  if (deadline.type !== 'by') return `${deadline.due} 24:00`;
  if (deadline.time !== undefined) return `${deadline.due} ${deadline.time}`;
  const day = Date.parse(deadline.due);
  if (!deadline.exclusive || Number.isNaN(day)) return `${deadline.due} 24:00`;
  return `${new Date(day - DAY).toISOString().slice(0, 10)} 24:00`;
}

function direction(before: Deadline, after: Deadline): DeadlineChange['kind'] {
  const [old, now] = order(before, after);
  if (old === undefined || now === undefined || old === now) return 'deadline.changed';
  return now < old ? 'deadline.earlier' : 'deadline.later';
}

/** Both as something that can be compared, where they can be. */
function order(before: Deadline, after: Deadline): [string | number | undefined, string | number | undefined] {
  if (before.type === 'recurring' && after.type === 'recurring') return [dayOf(before, after), dayOf(after, before)];
  if (before.type === 'relative' && after.type === 'relative') {
    const alike = before.anchor === after.anchor && (before.businessDays ?? false) === (after.businessDays ?? false);
    if (alike) return [daysOf(before.offset), daysOf(after.offset)];
  }
  return [last(before), last(after)];
}

/** `FREQ=MONTHLY;BYMONTHDAY=25`: the day, where the two rules differ in nothing else. */
function dayOf(rule: Deadline & {type: 'recurring'}, other: Deadline & {type: 'recurring'}): number | undefined {
  const day = /(?:^|;)BYMONTHDAY=(-?\d{1,2})(?=;|$)/;
  if (rule.rrule.replace(day, '') !== other.rrule.replace(day, '')) return undefined;
  const number = Number(day.exec(rule.rrule)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return undefined;
  return (number < 0 ? number + 32 : number) - (rule.exclusive ? 1 : 0);
}

const DAYS: Readonly<Record<string, number>> = {Y: 365, M: 30.4, W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440};

/** `P15D` -> 15, `PT24H` -> 1, `-P3D` -> -3; undefined for what is no such duration. */
function daysOf(offset: string): number | undefined {
  const match = /^(-?)P(?:(\d{1,4})([YMWD])|T(\d{1,4})([HM]))$/.exec(offset);
  if (!match) return undefined;
  const [, sign, whole, unit, part, short] = match;
  const days = Number(whole ?? part) * (DAYS[unit ?? `T${short}`] as number);
  return sign ? -days : days;
}

/** How likely the one became the other: of one type, near in time, in the same place. Above 0, at most 2. */
function kinship(before: Deadline, after: Deadline, samePlace: boolean): number {
  const type = before.type === after.type ? 1 : 0.3;
  const [from, to] = [last(before), last(after)].map((moment) => Date.parse(moment?.slice(0, 10) ?? ''));
  const days = Math.abs(((from ?? Number.NaN) - (to ?? Number.NaN)) / DAY);
  const near = Number.isNaN(days) ? 0.3 : 0.5 / (1 + days / 30);
  return type + near + (samePlace ? 0.2 : 0);
}

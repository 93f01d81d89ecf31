import type {Deadline} from './record.ts';

/** Calendar days as numbers, counted from 1970-01-01: no clock, no time zone. */
export const DAY = 86_400_000;

/** Null for what is no calendar day (`2021-02-30`, `2021-06`). */
export function dayNumber(iso: string): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  // The days before and behind must have four digits too.
  if (year < 1 || year > 9998) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / DAY : null;
}

/** `2021-06-30` */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The last day on which a task is done in time; null where the deadline names no day, or none that exists. */
export function lastDay(deadline: Deadline, before: 'inclusive' | 'exclusive' = 'exclusive'): number | null {
  if (deadline.type === 'recurring' || deadline.due === undefined) return null;
  const due = dayNumber(deadline.due);
  if (due === null || deadline.type !== 'by') return due;
  // `trước 17 giờ ngày 30/7` still ends on the 30th.
  return deadline.exclusive && deadline.time === undefined && before === 'exclusive' ? due - 1 : due;
}

import {DAY, lastDay} from '../days.ts';
import type {Deadline} from '../record.ts';

export {dayNumber, isoDay, lastDay} from '../days.ts';

export interface Ymd {
  year: number;
  /** 1 to 12 */
  month: number;
  day: number;
  /** 0 is Sunday */
  weekday: number;
}

export function ymd(day: number): Ymd {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The earliest of a task's last days. */
export function earliestDay(deadlines: readonly Deadline[]): number | null {
  const days = deadlines.map((deadline) => lastDay(deadline)).filter((day) => day !== null);
  return days.length > 0 ? days.reduce((one, other) => Math.min(one, other)) : null;
}

import type {Deadline, DocumentRecord} from '../../record.ts';
import {dayNumber, isoDay, lastDay} from '../days.ts';
import {dueRule, firstDay, rruleText} from '../recurrence.ts';
import {property} from './lines.ts';
import {ZONE} from './zone.ts';

/** When something is due, as a calendar needs it. Days are numbers. */
export interface When {
  /** first day, where a period was printed */
  readonly start: number | null;
  /** last day; of a recurring duty, that of its first round */
  readonly last: number;
  /** `17:00` */
  readonly time: string | null;
  readonly rrule: string | null;
}

/** Null where the deadline names no day, or recurs from nobody knows when. */
export function whenOf(
  deadline: Deadline,
  {date}: DocumentRecord,
  before: 'inclusive' | 'exclusive' = 'exclusive',
): When | null {
  if (deadline.type === 'recurring') {
    const rule = dueRule(deadline, before);
    const issued = date === null ? null : dayNumber(date.length === 10 ? date : `${date}-01-01`.slice(0, 10));
    const last = rule && issued !== null ? firstDay(rule, issued) : null;
    return rule && last !== null ? {start: null, last, time: null, rrule: rruleText(rule)} : null;
  }
  const last = lastDay(deadline, before);
  if (last === null) return null;
  const start = deadline.type === 'period' ? dayNumber(deadline.start) : null;
  const time = deadline.type === 'by' && /^([01]\d|2[0-3]):[0-5]\d$/.test(deadline.time ?? '') ? deadline.time : null;
  return {start: start !== null && start < last ? start : null, last, time: time ?? null, rrule: null};
}

/**
 * A to-do: DUE is the last day, inclusive. DUE must lie after DTSTART, which a rule needs: so a round of a recurring duty
 * lasts from the first to the last second of its day.
 */
export function todoTimes({start, last, time, rrule}: When): string {
  if (rrule !== null) return local('DTSTART', last, '000000') + local('DUE', last, '235959') + property('RRULE', rrule);
  const due = time === null ? day('DUE', last) : local('DUE', last, `${time.replace(':', '')}00`);
  if (start === null) return due;
  return (time === null ? day('DTSTART', start) : local('DTSTART', start, '000000')) + due;
}

/** An event: whole days, DTEND being the day after; or the hour itself. */
export function eventTimes({start, last, time, rrule}: When): string {
  if (time !== null && start === null) return local('DTSTART', last, `${time.replace(':', '')}00`);
  const days = day('DTSTART', start ?? last) + day('DTEND', last + 1);
  return rrule === null ? days : days + property('RRULE', rrule);
}

function day(name: string, number: number): string {
  return property(`${name};VALUE=DATE`, digits(number));
}

function local(name: string, number: number, time: string): string {
  return property(`${name};TZID=${ZONE}`, `${digits(number)}T${time}`);
}

function digits(number: number): string {
  return isoDay(number).replaceAll('-', '');
}

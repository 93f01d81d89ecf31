import type {Deadline} from '../record.ts';
import {type Ymd, ymd} from './days.ts';

/** A recurring deadline as a rule that names its last days. */
export interface DueRule {
  readonly freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly months: readonly number[];
  /** 1 to 31, or -1 for the last */
  readonly monthDays: readonly number[];
  readonly weekdays: readonly string[];
}

type Recurring = Extract<Deadline, {type: 'recurring'}>;

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const PART = /^(FREQ|INTERVAL|BYMONTH|BYMONTHDAY|BYDAY)=([A-Z\d,-]{1,80})$/;
/** No rule that comes round at all stays away for longer, in days. */
const HORIZON = 366 * 20;

/**
 * The rule by which a recurring deadline ends. A period without a day ends on its last (`hằng quý`: the quarter's end;
 * `trong tháng 11 hằng năm`: 30 November); `trước ngày 25` ends on the 24th. Null for rules of another make.
 */
export function dueRule(
  {rrule, exclusive}: Recurring,
  before: 'inclusive' | 'exclusive' = 'exclusive',
): DueRule | null {
  const read = readRule(rrule);
  if (!read) return null;
  return withEnds(exclusive && before === 'exclusive' ? dayBefore(read) : read);
}

function readRule(rrule: string): DueRule | null {
  const parts = new Map<string, string>();
  for (const part of rrule.split(';')) {
    const match = PART.exec(part);
    if (!match) return null;
    parts.set(match[1] as string, match[2] as string);
  }
  const list = (name: string) => parts.get(name)?.split(',') ?? [];
  const freq = parts.get('FREQ');
  const interval = Number(parts.get('INTERVAL') ?? 1);
  const months = list('BYMONTH').map(Number);
  const monthDays = list('BYMONTHDAY').map(Number);
  const weekdays = list('BYDAY');
  const sound =
    within(interval, 1, 100) &&
    months.every((month) => within(month, 1, 12)) &&
    monthDays.every((day) => within(day, 1, 31) || day === -1) &&
    weekdays.every((day) => WEEKDAYS.includes(day));
  if (!sound) return null;
  if (freq === 'DAILY' || freq === 'WEEKLY') {
    if (months.length + monthDays.length > 0 || (freq === 'DAILY' && weekdays.length > 0)) return null;
    return {freq, interval, months, monthDays, weekdays};
  }
  if ((freq !== 'MONTHLY' && freq !== 'YEARLY') || weekdays.length > 0) return null;
  // RFC 5545: a day without a month is that day of every month.
  if (freq === 'YEARLY' && monthDays.length > 0 && months.length === 0) {
    return interval === 1 ? {freq: 'MONTHLY', interval, months, monthDays, weekdays} : null;
  }
  return {freq, interval, months, monthDays, weekdays};
}

function within(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

function dayBefore(rule: DueRule): DueRule {
  const {monthDays, months, weekdays} = rule;
  const monthBefore = months.map((month) => (month === 1 ? 12 : month - 1));
  if (weekdays.length > 0) {
    return {...rule, weekdays: weekdays.map((day) => WEEKDAYS[(WEEKDAYS.indexOf(day) + 6) % 7] as string)};
  }
  // `trước ngày 01 hằng tháng`, `trước tháng 6 hằng năm`: the last day of the month before
  if (monthDays.length === 1 && monthDays[0] === 1) return {...rule, months: monthBefore, monthDays: [-1]};
  if (monthDays.length === 0) return months.length > 0 ? {...rule, months: monthBefore, monthDays: [-1]} : rule;
  return {...rule, monthDays: monthDays.map((day) => (day > 1 ? day - 1 : day))};
}

function withEnds(rule: DueRule): DueRule {
  if (rule.freq === 'WEEKLY' && rule.weekdays.length === 0) return {...rule, weekdays: ['SU']};
  if (rule.freq === 'DAILY' || rule.freq === 'WEEKLY') return rule;
  const months = rule.freq === 'YEARLY' && rule.months.length === 0 ? [12] : rule.months;
  const monthDays = rule.monthDays.length > 0 ? rule.monthDays : [-1];
  return {...rule, months, monthDays: monthDays.map((day) => (isLast(day, months) ? -1 : day))};
}

/** The greatest lengths of the months. */
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Is a day the last of all these months, or of any month? `ngày 31 hằng tháng` would else leave out the short ones. (The
 * 29th and 30th do leave out February: no rule that all calendars understand could say it.)
 */
function isLast(day: number, months: readonly number[]): boolean {
  return day === 31 || (months.length > 0 && months.every((month) => day >= (LENGTHS[month - 1] ?? 31)));
}

/** The first day not before `from` on which the rule falls. Null where it never does. */
export function firstDay(rule: DueRule, from: number): number | null {
  const start = ymd(from);
  for (let day = from; day < from + HORIZON; day++) if (falls(rule, day, ymd(day), from, start)) return day;
  return null;
}

function falls({freq, interval, months, monthDays, weekdays}: DueRule, day: number, at: Ymd, from: number, start: Ymd) {
  if (freq === 'DAILY') return (day - from) % interval === 0;
  if (freq === 'WEEKLY') {
    // Weeks begin on Monday; day 4 was one.
    const week = Math.floor((day - 4) / 7) - Math.floor((from - 4) / 7);
    return week % interval === 0 && weekdays.includes(WEEKDAYS[at.weekday] as string);
  }
  if (months.length > 0 && !months.includes(at.month)) return false;
  // Quarters and half-years are those of the calendar.
  if (freq === 'MONTHLY' && 12 % interval === 0 && at.month % interval !== 0) return false;
  if (freq === 'MONTHLY' && 12 % interval !== 0) {
    if (((at.year - start.year) * 12 + at.month - start.month) % interval !== 0) return false;
  }
  const length = daysIn(at);
  return monthDays.some((wanted) => at.day === (wanted === -1 ? length : wanted));
}

function daysIn({year, month}: Ymd): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The rule in the words of RFC 5545. */
export function rruleText({freq, interval, months, monthDays, weekdays}: DueRule): string {
  const parts = [
    `FREQ=${freq}`,
    interval > 1 ? `INTERVAL=${interval}` : '',
    months.length > 0 ? `BYMONTH=${months}` : '',
    monthDays.length > 0 ? `BYMONTHDAY=${monthDays}` : '',
    weekdays.length > 0 ? `BYDAY=${weekdays}` : '',
  ];
  return parts.filter(Boolean).join(';');
}

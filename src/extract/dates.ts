import {Chrono, createConfiguration} from 'chrono-node/vi';
import {bare} from '../text/fold.ts';

/**
 * Dates as clerks print them, and the calendar around them. No clock and no time zone: a date is year, month, day.
 *
 * `readDate` takes one date that a caller has already cut out of the text. It mends what scans do to digits, hands the
 * clean form to chrono, strict, and keeps only what chrono is certain of.
 */
export interface PartialDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

type Writable<T> = {-readonly [key in keyof T]: T[key]};

/** A digit, a stroke that scanning made of the digit 1 (`l6`, `I1`, `3|`), or a round that it made of 0 (`2O`, `O5`). */
const DIGIT = '(?:[\\dil|!]|(?<=\\d)o(?=[\\s/.-])|(?<![a-z])o(?=\\d))';
/** Day or month, perhaps torn in two: `30/1 1/2012`. Only where a year follows, else too much could be swallowed. */
const TORN = `${DIGIT}(?: ?${DIGIT})?`;
const SEPARATOR = ' ?[/.-]{1,2} ?';
/** A year, perhaps misread or torn: `20l9`, `2O21`, `201 8` */
const FOUR = '(?:\\d{4}|2[0o][\\dilo|]{2}(?![a-z])|20\\d \\d)';

/**
 * Source of a pattern for one date with a day, to be used on `bare` text: `16/3/2021`, `16.3.2021`, `30/7`, `16 tháng 3
 * năm 2021`, `28 tháng 5`. The word `ngày` before it is left to the caller.
 */
export const DAY_DATE =
  `(?:${TORN}${SEPARATOR}${TORN}${SEPARATOR}${FOUR}|${DIGIT}{1,2},? ?thang ?${DIGIT}{1,2}(?:(?:,? ?nam ?| ?/ ?)${FOUR})?` +
  `|${DIGIT}{1,2}[/-]${DIGIT}{1,2})(?![\\d/]|-\\d|[.,]\\d)`;

const SLASHED = new RegExp(`^(?:ngay ?)?(${TORN})${SEPARATOR}(${TORN})(?:${SEPARATOR}(${FOUR}|\\d\\d))?$`);
const SPELLED = new RegExp(
  `^(?:ngay ?)?([\\dil|!]{1,2}),? ?thang ?([\\dil|!]{1,2}\\]?)(?:(?:,? ?nam ?| ?/ ?)(${FOUR}))?$`,
);
const MONTH = /^thang ?([\dil|!]{1,2})(?:(?:,? ?nam ?| ?[/.-]{1,2} ?)(\d{4}))?$/;
const YEAR = /^(?:nam ?)?(\d{4})$/;

/** `1/⁄2012`, `l6`, `1]`: the digits that are meant, or NaN where there is none. */
function digits(printed: string): number {
  if (!/\d/.test(printed)) return Number.NaN;
  return Number(plain(printed.replace(/[!\]]/g, '1')));
}

const plain = (printed: string): string => printed.replace(/[il|]/g, '1').replace(/o/g, '0').replace(/ /g, '');

/** The one way of writing that chrono is shown: `16/3/2021`, `16/3`, `tháng 3/2021`, `tháng 3`, `năm 2021`. */
function canonical(printed: string): string | null {
  const text = bare(printed).replace(/\s+/g, ' ').trim();
  const dated = SLASHED.exec(text) ?? SPELLED.exec(text);
  if (dated) {
    const [, day = '', month = '', year] = dated;
    return `${digits(day)}/${digits(month)}${year ? `/${plain(year)}` : ''}`;
  }
  const month = MONTH.exec(text);
  if (month) return `tháng ${digits(month[1] ?? '')}${month[2] ? `/${month[2]}` : ''}`;
  const year = YEAR.exec(text);
  return year ? `năm ${year[1]}` : null;
}

const REFERENCE = new Date(0);

/** Chrono with the one parser that reads a sample: all its parsers together cost ten times as much. */
function chronoFor(sample: string): Chrono {
  for (const parser of createConfiguration(true).parsers) {
    const chrono = new Chrono({parsers: [parser], refiners: []});
    if (chrono.parse(sample, REFERENCE)[0]?.text === sample) return chrono;
  }
  throw new Error(`chrono has no parser for ${sample}`);
}

/** Built at first use: start-up must not pay for it. */
let readers: {day: Chrono; month: Chrono; year: Chrono} | undefined;

function readCanonical(text: string): PartialDate | null {
  readers ??= {
    day: chronoFor('16/3/2021'),
    month: chronoFor('tháng 3/2021'),
    year: chronoFor('năm 2021'),
  };
  const chrono = text.startsWith('tháng') ? readers.month : text.startsWith('năm') ? readers.year : readers.day;
  const result = chrono.parse(text, REFERENCE)[0];
  if (result?.text !== text) return null;
  const date: Writable<PartialDate> = {};
  for (const part of ['year', 'month', 'day'] as const) {
    const value = result.start.isCertain(part) ? result.start.get(part) : null;
    if (value !== null) date[part] = value;
  }
  // Chrono turns 12/31 round; here the day comes first or it is no date.
  if (date.day !== undefined && !text.startsWith(`${date.day}/`)) return null;
  return isPossible(date) ? date : null;
}

/** Documents repeat their dates; what was read is kept, up to a bound. */
const read = new Map<string, PartialDate | null>();
const KEPT = 1024;

/**
 * Read one printed date, cut out beforehand: `ngày 16 tháng 3 năm 2021`, `16/3/2021`, `30/7`, `tháng 7/2021`, `năm 2021`,
 * glued (`ngày27/8/2021`) or damaged by scanning (`30/1 1/2012`). Null for anything else and for 31/2.
 */
export function readDate(text: string): PartialDate | null {
  if (text.length > 60) return null;
  const known = read.get(text);
  if (known !== undefined) return known;
  const form = canonical(text);
  const date = form === null ? null : readCanonical(form);
  if (read.size >= KEPT) read.clear();
  read.set(text, date && Object.freeze(date));
  return date;
}

/** ISO 8601 with as much as is known: `2021-07-30`, `2021-07`, `2021`; null without a year. */
export function toIso(date: PartialDate): string | null {
  const {year, month, day} = date;
  if (year === undefined) return null;
  if (month === undefined) return pad(year, 4);
  return day === undefined ? `${pad(year, 4)}-${pad(month)}` : iso(year, month, day);
}

/** A printed date as ISO 8601; null where it is none, or has no year. */
export function isoOf(printed: string): string | null {
  const date = readDate(printed);
  return date && toIso(date);
}

/** The reverse of `toIso`; null where the text is no ISO date. */
export function fromIso(text: string | null): PartialDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text ?? '');
  if (!match) return null;
  const date: Writable<PartialDate> = {year: Number(match[1])};
  if (match[2]) date.month = Number(match[2]);
  if (match[3]) date.day = Number(match[3]);
  return isPossible(date) ? date : null;
}

function pad(value: number, length = 2): string {
  return String(value).padStart(length, '0');
}

export function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** How many days a month has, counted from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isPossible({year, month, day}: PartialDate): boolean {
  if (year !== undefined && (year < 1900 || year > 2200)) return false;
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month ?? 1));
}

/** First and last day of the months `from` to `to` of a year. */
export function months(year: number, from: number, to: number): {start: string; due: string} {
  return {start: iso(year, from, 1), due: iso(year, to, daysInMonth(year, to))};
}

const DAY = 86_400_000;
const toTime = (date: string) =>
  Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)));
const toDate = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Monday and Sunday of the week of a date, or of one so many weeks later. */
export function week(date: string, later: number): {start: string; due: string} {
  const time = toTime(date);
  const monday = time - ((new Date(time).getUTCDay() + 6) % 7) * DAY + later * 7 * DAY;
  return {start: toDate(monday), due: toDate(monday + 6 * DAY)};
}

/**
 * Add a duration such as `P15D`, `P2W`, `P1M`, `P1Y` to a calendar date. The first day is not counted; a month ends on the
 * day of the same number, or on its last (Bộ luật Dân sự, Điều 147, 148). Null for durations in hours.
 */
export function addDuration(date: string, duration: string): string | null {
  const match = /^(-?)P(\d{1,4})([DWMY])$/.exec(duration);
  if (!match) return null;
  const count = Number(match[2]) * (match[1] ? -1 : 1);
  if (match[3] === 'D' || match[3] === 'W') return toDate(toTime(date) + count * (match[3] === 'W' ? 7 : 1) * DAY);
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const index = year * 12 + (month - 1) + count * (match[3] === 'Y' ? 12 : 1);
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return iso(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The nth working day after a date: Saturdays and Sundays are skipped, public holidays are not known here. */
export function addBusinessDays(date: string, count: number): string {
  let time = toTime(date);
  for (let left = Math.min(count, 1000); left > 0; ) {
    time += DAY;
    const weekday = new Date(time).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left--;
  }
  return toDate(time);
}

import {addDuration, DAY_DATE, daysInMonth, iso, months, type PartialDate, readDate, toIso} from '../dates.ts';
import {readCount} from './units.ts';

/**
 * Pieces of patterns that several phrases share, written for `bare` text, and their readers. Each holds named groups, so
 * that a pattern can use a piece once.
 */

/** `thứ Sáu, `, `Chủ nhật (`: what stands before a day */
export const WEEKDAY = '(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),? ?(?: |\\()';

/** `ngày 16/3/2021`, `16 tháng 3`; some print the weekday: `thứ Sáu, ngày 05/8/2021`, `ngày thứ Sáu, 05/8/2021`, `thứ Sáu (05/8)`. */
export const DATE = `(?:${WEEKDAY})?(?:ngay ?:? ?)?(?:${WEEKDAY}|mung |mong )?(?<date>${DAY_DATE})`;

/** A month, a quarter, a half (or so many months) of a year, or a year; the year of the first three may be left out. */
export const PERIOD =
  '(?:(?:thang (?<month>[\\dil|]{1,2})|quy (?<quarter>(?:[il1|]|\\[)v|tv|[il|][il1|]{0,2}|1[il1|]{1,2}|[il1|]h|h[il1|]|[1-4]|mot|hai|ba|bon|tu)(?![a-z\\d]))' +
  '(?: ?(?:/{1,2}|-|\\.) ?(?<yearAfterSlash>\\d{4})|,?(?: cua)? nam ?(?<yearAfterWord>\\d{4}))?' +
  '|(?:0?(?<span>[2-9]|10|11)|(?<spanWord>hai|ba|bon|sau|chin)) thang (?<side>dau|cuoi)(?: cua)? nam(?! (?:hoc|du lich|quoc gia|thanh nien)(?![a-z]))(?: (?<yearOfSpan>\\d{4}))?' +
  '|nam (?<year>\\d{4}))(?![\\d/]|[.,]\\d)';

/** `05`, `15 (mười lăm)`, `một`, and `I0`, `l5`, `O7`, `3O` of a scan. */
export const COUNT =
  '(?<count>\\d{1,3}(?!o)|[il|o]\\d|\\d[ilo]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)(?: ?\\([a-z ]{2,20}\\))?';

/** Before the count of a duration, what it is at the least: of `24 - 48 giờ`, `từ 3 đến 5 ngày` the longer holds. */
export const AT_LEAST = '(?:(?:từ )?\\d{1,3} ?(?:-|–|đến) ?)?';

type Groups = Record<string, string | undefined>;

function readQuarter(printed: string): number {
  if (/^[1-4]$/.test(printed)) return Number(printed);
  if (printed.endsWith('v') || printed === 'tu') return 4;
  const strokes = printed.replace('h', 'ii'); // `quý II1`, `quý IH`
  return /^[il1|]+$/.test(strokes) ? strokes.length : readCount(printed);
}

export interface Period {
  start: string;
  due: string;
  unit: 'month' | 'quarter' | 'half' | 'year';
}

/** First and last month, of 12, of the period that `PERIOD` matched; null for month 13. */
export function readMonths(groups: Groups): {from: number; to: number; unit: Period['unit']} | null {
  const {month, quarter, span, spanWord, side} = groups;
  if (month) {
    const number = readDate(`tháng ${month}`)?.month;
    return number ? {from: number, to: number, unit: 'month'} : null;
  }
  if (quarter) {
    const number = readQuarter(quarter);
    return {from: number * 3 - 2, to: number * 3, unit: 'quarter'};
  }
  if (side) {
    const length = readCount(span ?? spanWord ?? '');
    return side === 'dau' ? {from: 1, to: length, unit: 'half'} : {from: 13 - length, to: 12, unit: 'half'};
  }
  return {from: 1, to: 12, unit: 'year'};
}

/** The period that `PERIOD` matched. A year that is left out is the document's, or the next if the period would be past. */
export function readPeriod(groups: Groups, issued: PartialDate | null): Period | null {
  const span = readMonths(groups);
  if (!span) return null;
  const printed = groups.year ?? groups.yearAfterSlash ?? groups.yearAfterWord ?? groups.yearOfSpan;
  let year = printed === undefined ? issued?.year : readDate(printed)?.year;
  if (year === undefined) return null;
  // The first half of the year, in a paper of July, is the one that is over.
  if (printed === undefined && span.unit !== 'half' && issued?.month !== undefined && span.to < issued.month) year++;
  return {...months(year, span.from, span.to), unit: span.unit};
}

/** ISO date of a day; a year that is left out is the document's, or the next if that day would lie before the document. */
export function resolveDay(date: PartialDate | null, issued: PartialDate | null): string | null {
  if (date?.month === undefined || date.day === undefined) return null;
  const {month, day} = date;
  let year = date.year;
  if (year === undefined) {
    if (issued?.year === undefined) return null;
    year = issued.year;
    if (issued.month !== undefined) {
      const before = month - issued.month || (issued.day === undefined ? 0 : day - issued.day);
      if (before < 0) year++;
    }
  }
  return day > daysInMonth(year, month) ? null : iso(year, month, day);
}

/** True where a day is known to lie after the document, as closely as the document's date is known, at least to the month. */
export function isAfter(due: string, issued: PartialDate | null): boolean {
  const date = issued?.month === undefined ? null : toIso(issued);
  return date !== null && due.slice(0, date.length) > date;
}

/** True where a day is known to lie before the document. */
export function isPast(due: string, issued: PartialDate | null): boolean {
  if (issued?.year === undefined) return false;
  const {year, month = 1, day = 1} = issued;
  return due < iso(year, month, day);
}

/** The document's day, or the one behind it. */
export function dayOf(issued: PartialDate | null, next: boolean): string | null {
  const today = issued?.day === undefined ? null : toIso(issued);
  return today && next ? addDuration(today, 'P1D') : today;
}

import type {DefinedPhrase} from '../phrase.ts';
import acrossPeriods from './across-periods.ts';
import andFollowingYears from './and-following-years.ts';
import atDate from './at-date.ts';
import barePeriod from './bare-period.ts';
import beforeDate from './before-date.ts';
import beforeHour from './before-hour.ts';
import byDate from './by-date.ts';
import clockRange from './clock-range.ts';
import dateRange from './date-range.ts';
import dayOfMonth from './day-of-month.ts';
import daysAhead from './days-ahead.ts';
import daysBefore from './days-before.ts';
import daysBehind from './days-behind.ts';
import endOfEachMonth from './end-of-each-month.ts';
import endOfPeriod from './end-of-period.ts';
import every from './every.ts';
import everyBracketed from './every-bracketed.ts';
import everyCount from './every-count.ts';
import everyDate from './every-date.ts';
import everyHour from './every-hour.ts';
import everyMonth from './every-month.ts';
import everyWeekday from './every-weekday.ts';
import halfYearAndYear from './half-year-and-year.ts';
import hourOfThatDay from './hour-of-that-day.ts';
import inPeriod from './in-period.ts';
import monthsShort from './months-short.ts';
import partOfMonth from './part-of-month.ts';
import severalDays from './several-days.ts';
import severalMonths from './several-months.ts';
import thisPeriod from './this-period.ts';
import today from './today.ts';
import wholeYear from './whole-year.ts';
import withinDays from './within-days.ts';
import yearsRange from './years-range.ts';

/** Every phrase, by name. The order means nothing: of phrases that overlap, the longest holds. */
export const phrases: readonly DefinedPhrase[] = [
  acrossPeriods,
  andFollowingYears,
  atDate,
  barePeriod,
  beforeDate,
  beforeHour,
  byDate,
  clockRange,
  dateRange,
  dayOfMonth,
  daysAhead,
  daysBefore,
  daysBehind,
  endOfEachMonth,
  endOfPeriod,
  every,
  everyBracketed,
  everyCount,
  everyDate,
  everyHour,
  everyMonth,
  everyWeekday,
  halfYearAndYear,
  hourOfThatDay,
  inPeriod,
  monthsShort,
  partOfMonth,
  severalDays,
  severalMonths,
  thisPeriod,
  today,
  wholeYear,
  withinDays,
  yearsRange,
];

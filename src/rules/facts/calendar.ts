/** Days of the calendar; dates are ISO strings, so that they compare as text. */

const DAY = 86_400_000;

/** How many days a month has; 0 for a month that there is not. */
function daysIn(month: number, year: number): number {
  return month >= 1 && month <= 12 ? new Date(Date.UTC(year, month, 0)).getUTCDate() : 0;
}

export function isRealDay(day: number, month: number, year: number): boolean {
  return day >= 1 && day <= daysIn(month, year);
}

/** Is it a whole date, not a month or a year? */
export function isFull(date: string | null): date is string {
  return date !== null && date.length === 10;
}

/** Days since 1970; NaN for what is no full date. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

const fixed = new Map([
  ['01-01', {vi: 'Tết Dương lịch', en: 'New Year'}],
  ['04-30', {vi: 'Ngày Chiến thắng 30/4', en: 'Victory Day'}],
  ['05-01', {vi: 'Quốc tế Lao động', en: 'Labour Day'}],
  ['09-02', {vi: 'Quốc khánh', en: 'National Day'}],
]);

/** The first day of the lunar year. */
const LUNAR_NEW_YEAR = [
  ...['2005-02-09', '2006-01-29', '2007-02-17', '2008-02-07', '2009-01-26', '2010-02-14', '2011-02-03', '2012-01-23'],
  ...['2013-02-10', '2014-01-31', '2015-02-19', '2016-02-08', '2017-01-28', '2018-02-16', '2019-02-05', '2020-01-25'],
  ...['2021-02-12', '2022-02-01', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26'],
  ...['2029-02-13', '2030-02-02', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08'],
];

/** Why nobody works on that day: weekend, the fixed holidays, the first days of Tết; null for a working day. */
export function dayOff(date: string): {vi: string; en: string} | null {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  if (weekday === 0) return {vi: 'Chủ nhật', en: 'Sunday'};
  if (weekday === 6) return {vi: 'thứ Bảy', en: 'Saturday'};
  const holiday = fixed.get(date.slice(5));
  if (holiday) return holiday;
  const tet = LUNAR_NEW_YEAR.find((day) => day.startsWith(date.slice(0, 4)));
  const since = tet ? dayNumber(date) - dayNumber(tet) : Number.NaN;
  return since >= -1 && since <= 2 ? {vi: 'Tết Nguyên đán', en: 'Lunar New Year'} : null;
}

/** `2021-03-16` -> `16/3/2021` */
export function dayText(date: string): string {
  return date.split('-').reverse().map(Number).join('/');
}

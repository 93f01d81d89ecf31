import type {Range} from './reference.ts';

export interface FoundDate extends Range {
  /** ISO 8601, maybe partial */
  value: string;
}

const LEAD = /^\s?,?\s?\(?\s?(?:ban hanh\s|ky\s)?/;
const D = '[\\dlio|]{1,2}';
/** `20/1 1/2024`: a scan's gap within the month. */
const M = '[\\dlio|](?:\\s?[\\dlio|])?';
const SLASHED = new RegExp(`^ngay\\s?(${D})\\s?[/.-]\\s?(${M})\\s?[/.-]\\s?(\\d{4})`);
const SPELLED = new RegExp(`^ngay\\s?(${D})\\s?,?\\s?thang\\s?(${D})\\s?,?\\s?nam\\s?(\\d{4})`);
const PARTIAL = new RegExp(`^(?:ngay[\\s._…]{0,12})?thang(?:\\s?(${D})|[\\s._…]{0,12})\\s?(?:nam|/)\\s?(\\d{4})`);
const YEAR = /^(?:nam\s)?((?:19|20)\d\d)(?![\d/-])/;

/**
 * The date of an instrument whose number or name ends at `at`; `ngày`, `tháng` or `năm` must follow at once. Behind the
 * name of a law a year may stand alone (`loneYear`).
 */
export function readCitedDate(bareText: string, at: number, loneYear: boolean): FoundDate | null {
  const slice = bareText.slice(at, at + 64);
  const lead = LEAD.exec(slice)?.[0].length ?? 0;
  const rest = slice.slice(lead);
  const start = at + lead;
  const whole = SLASHED.exec(rest) ?? SPELLED.exec(rest);
  if (whole) {
    const value = iso(whole[3] as string, whole[2], whole[1]);
    return value ? {value, start, end: start + whole[0].length} : null;
  }
  const partial = PARTIAL.exec(rest);
  if (partial) {
    const value = iso(partial[2] as string, partial[1], undefined);
    return value ? {value, start, end: start + partial[0].length} : null;
  }
  const year = YEAR.exec(rest);
  if (!year || !(loneYear || year[0].startsWith('nam'))) return null;
  return {value: year[1] as string, start, end: start + year[0].length};
}

const DAY_AHEAD = /(?<![a-z])ngay\s[^.;,]{4,32},\s$/;

/** `Ngày 28 tháng 10 năm 2025, ` directly before `at`, where the body that issued the paper is named. */
export function readDateAhead(bareText: string, at: number): FoundDate | null {
  const from = Math.max(0, at - 44);
  const match = DAY_AHEAD.exec(bareText.slice(from, at));
  const date = match && readCitedDate(bareText, from + match.index, false);
  return date && date.end === at - 2 ? date : null;
}

function iso(year: string, month: string | undefined, day: string | undefined): string | null {
  if (month === undefined) return year;
  const m = figure(month);
  if (m < 1 || m > 12) return year;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return yearMonth;
  const d = figure(day);
  return d < 1 || d > 31 ? yearMonth : `${yearMonth}-${String(d).padStart(2, '0')}`;
}

function figure(printed: string): number {
  return Number(printed.replace(/\s/g, '').replace(/[li|]/g, '1').replace(/o/g, '0'));
}

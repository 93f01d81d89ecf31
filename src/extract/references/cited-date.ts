import {readDate, toIso} from '../dates.ts';
import type {Range} from './reference.ts';

export interface FoundDate extends Range {
  /** ISO 8601, maybe partial */
  value: string;
}

const LEAD = /^\s?[,)-]?\s?\(?\s?(?:ban hanh\s|ky\s|de\s(?=ngay))?/;
/** Strokes that scans make of the digit 1 count as digits; `20/1 1/2024` has a scan's gap. */
const D = '[\\dil|]{1,2}';
const M = '[\\dil|](?:\\s?[\\dil|])?';
const WHOLE = new RegExp(
  `^ngay\\s?(?:${D}\\s?[/.-]\\s?(${M})\\s?[/.-]\\s?(\\d{4})|${D}\\s?,?\\s?thang\\s?(${D})\\s?,?\\s?nam\\s?(\\d{4}))`,
);
/** `ngày    tháng 8 năm 2026`, `ngày … tháng … năm 2026`, `tháng 8/2026` */
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
  const whole = WHOLE.exec(rest);
  const partial = whole ?? PARTIAL.exec(rest);
  if (partial) {
    const month = partial[1] ?? (whole ? partial[3] : undefined);
    const year = (whole ? (partial[2] ?? partial[4]) : partial[2]) as string;
    const value = (whole && iso(whole[0])) ?? (month && iso(`tháng ${month}/${year}`)) ?? iso(`năm ${year}`);
    return value ? {value, start, end: start + partial[0].length} : null;
  }
  const year = YEAR.exec(rest);
  if (!year || !(loneYear || year[0].startsWith('nam'))) return null;
  return {value: year[1] as string, start, end: start + year[0].length};
}

function iso(printed: string): string | null {
  const date = readDate(printed);
  return date && toIso(date);
}

const DAY_AHEAD = /(?<![a-z])ngay\s[^.;,]{4,32},?\s$/;

/** `Ngày 28 tháng 10 năm 2025, `, `Ngày 28/10/2025 ` directly before `at`, where the body that issued the paper is named. */
export function readDateAhead(bareText: string, at: number): FoundDate | null {
  const from = Math.max(0, at - 44);
  const match = DAY_AHEAD.exec(bareText.slice(from, at));
  const date = match && readCitedDate(bareText, from + match.index, false);
  return date && /^,?\s$/.test(bareText.slice(date.end, at)) ? date : null;
}

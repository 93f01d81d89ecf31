import type {Range} from '../../text/range.ts';
import {isoOf} from '../dates.ts';
import {withDigits} from '../digits.ts';

export interface FoundDate extends Range {
  /** ISO 8601, maybe partial */
  value: string;
}

/** `, ban hành ngày`, `(đề ngày`; of a telegram `hồi 20 giờ 30 phút ngày` */
const LEAD =
  /^\s?[,)-]?\s?\(?\s?(?:ban hanh\s|ky\s|de\s(?=ngay)|cung\s(?=ngay\s\d)|(?<!,\s?)(?:(?:phat )?(?:hoi|luc)\s)?\d{1,2}\s?(?:gio|h|g)\s?(?:\d{1,2}\s?(?:phut|p)?\s?)?,?\s?(?=ngay))?/;
/** `Thực hiện Nghị định số 6/2022/NĐ-CP, ngày 17/6/2025 Bộ trưởng Bộ X đã ban hành …`: a day of what was done then */
const NEXT_EVENT = /^,?\s(?!cua\s|va\s|ve\s)[^.;:,()]{3,60}\s(?:da\s(?:ky\s)?|ky\s)?ban hanh\s/;
/** Strokes that scans make of the digit 1 count as digits; `20/1 1/2024` has a scan's gap. */
const D = '[\\dil|]{1,2}';
const M = '[\\dil|](?:\\s?[\\dil|])?';
/** A scan leaves specks behind the word: `ngày , . 24/9/2012`. */
const WHOLE = new RegExp(
  `^ngay[\\s,.:']{0,6}(?:${D}\\s?[/.-]\\s?(${M})\\s?[/.-]\\s?(\\d{4})|${D}\\s?,?\\s?thang\\s?(${D})\\s?,?\\s?(?:nam|/)\\s?(\\d{4}))`,
);
/** `ngày    tháng 8 năm 2026`, `ngày … tháng … năm 2026`, `tháng 8/2026` */
const PARTIAL = new RegExp(`^(?:ngay[\\s._…]{0,12})?thang(?:\\s?(${D})|[\\s._…]{0,12})\\s?(?:nam|/)\\s?(\\d{4})`);
/** `ngày    /    /2026`, `ngày …/8/2026`: a draft's day, and maybe its month, not filled in */
const PARTIAL_STROKES = new RegExp(`^ngay[\\s._…]{0,12}/(?:\\s?(${D})\\s?|[\\s._…]{0,12})/\\s?(\\d{4})`);
/** Signs, digits or strokes for them: a word is no day, `ngày họp tháng 5 năm 2022`. */
const SPOILT_DAY = '(?:\\s?|(?=[^();,]{0,7}[^a-z\\s();,])[^();,]{1,8}?|\\s?[ilo]{2}[a-z]?)';
/** A day that a scan has spoilt, and strokes for digits behind it: `ngày!? tháng năm 2017`, `ngày olM tháng ỉ 1 nãm 20ỉ6` */
const SPOILT = new RegExp(
  `^ngay${SPOILT_DAY}\\s?thang\\s?(?:(${M})|[^a-z\\d();,]{0,4})\\s?nam\\s?(2\\s?0\\s?[\\dilo]\\s?[\\dilo])(?![a-z\\d])`,
);
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
  const partial = whole ?? PARTIAL.exec(rest) ?? PARTIAL_STROKES.exec(rest);
  if (
    partial &&
    lead > 0 &&
    slice[0] === ',' &&
    NEXT_EVENT.test(bareText.slice(start + partial[0].length, start + partial[0].length + 90))
  )
    return null;
  if (partial) {
    const month = partial[1] ?? (whole ? partial[3] : undefined);
    const year = (whole ? (partial[2] ?? partial[4]) : partial[2]) as string;
    const value =
      (whole && isoOf(whole[0].replace(/^ngay[\s,.:']+/, 'ngay '))) ??
      (month && isoOf(`tháng ${month}/${year}`)) ??
      isoOf(`năm ${year}`);
    return value ? {value, start, end: start + partial[0].length} : null;
  }
  const spoilt = SPOILT.exec(rest);
  if (spoilt) {
    const year = withDigits((spoilt[2] as string).replace(/\s/g, ''));
    const value = (spoilt[1] && isoOf(`tháng ${spoilt[1].replace(' ', '')}/${year}`)) ?? isoOf(`năm ${year}`);
    return value ? {value, start, end: start + spoilt[0].length} : null;
  }
  const year = YEAR.exec(rest);
  if (!year || !(loneYear || year[0].startsWith('nam'))) return null;
  return {value: year[1] as string, start, end: start + year[0].length};
}

/** A day that there is none of, `ngày 31/4/2026`, `ngày 8 tháng 11 năm 2926`: it is not read, but stands before the title as any other. */
export function misprintEnd(bareText: string, at: number): number {
  return at + (MISPRINT.exec(bareText.slice(at, at + 40))?.[0].length ?? 0);
}

const MISPRINT = /^,?\s\(?ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]\d{4}| thang \d{1,2} nam \d{4})(?!\d)/;

const DAY_AHEAD = /(?<![a-z])ngay\s[^.;,]{4,32},?\s$/;

/** `Ngày 28 tháng 10 năm 2025, `, `Ngày 28/10/2025 ` directly before `at`, where the body that issued the paper is named. */
export function readDateAhead(bareText: string, at: number): FoundDate | null {
  const from = Math.max(0, at - 44);
  const match = DAY_AHEAD.exec(bareText.slice(from, at));
  const date = match && readCitedDate(bareText, from + match.index, false);
  return date && /^,?\s$/.test(bareText.slice(date.end, at)) ? date : null;
}

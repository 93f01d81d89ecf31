import {bare} from '../../text/fold.ts';
import {addBusinessDays, addDuration, type PartialDate, toIso} from '../dates.ts';
import {withDigits} from '../digits.ts';
import type {Reading} from './phrase.ts';

/** Numbers and units of time, as RFC 5545 rules and ISO 8601 durations. Words may come with or without diacritics. */
const WORDS = ['khong', 'mot', 'hai', 'ba', 'bon', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** `05`, `l5` of a scan and `năm` alike; NaN for anything else. */
export function readCount(printed: string): number {
  const word = WORDS.indexOf(bare(printed));
  return word >= 0 ? word : Number(/\d/.test(printed) ? withDigits(printed) : printed);
}

const RULES: Record<string, string> = {
  phut: 'FREQ=MINUTELY',
  gio: 'FREQ=HOURLY',
  tieng: 'FREQ=HOURLY',
  ngay: 'FREQ=DAILY',
  tuan: 'FREQ=WEEKLY',
  thang: 'FREQ=MONTHLY',
  quy: 'FREQ=MONTHLY;INTERVAL=3',
  nam: 'FREQ=YEARLY',
};

/** Rule of a unit, or of so many units: `quý`, `6 tháng`, `01 năm`. Nine months are counted from January each year. */
export function frequency(count: number, unit: string): string | null {
  const name = bare(unit);
  if (count === 1) return RULES[name] ?? null;
  if (name === 'thang' && count === 9) return 'FREQ=YEARLY;BYMONTH=9';
  const base = name === 'quy' ? 'FREQ=MONTHLY' : RULES[name];
  return base && count > 0 && count < 100 ? `${base};INTERVAL=${name === 'quy' ? count * 3 : count}` : null;
}

const DURATIONS: Record<string, string> = {ngay: 'D', tuan: 'W', thang: 'M', nam: 'Y'};
const SHORT_DURATIONS: Record<string, string> = {gio: 'H', h: 'H', phut: 'M'};

type Relative = Extract<Reading, {type: 'relative'}>;

/** `P15D` from an anchor; where the day of the anchor is given (`from`), with the last day. */
export function relative(
  count: number,
  unit: string,
  business: boolean,
  anchor: Relative['anchor'],
  from: PartialDate | null,
): Relative {
  const name = bare(unit);
  const short = SHORT_DURATIONS[name];
  const offset = short ? `PT${count}${short}` : `P${count}${DURATIONS[name]}`;
  const reading: Relative = {type: 'relative', offset, anchor};
  if (business) reading.businessDays = true;
  const start = from?.day === undefined ? null : toIso(from);
  const due = start && (business && name === 'ngay' ? addBusinessDays(start, count) : addDuration(start, offset));
  if (due) reading.due = due;
  return reading;
}

/** `-P5D`: counts back from an event, whose day is not known. */
export function beforeEvent(count: number, unit: string, business: boolean): Relative {
  const reading = relative(count, unit, business, 'event', null);
  return {...reading, offset: `-${reading.offset}`};
}

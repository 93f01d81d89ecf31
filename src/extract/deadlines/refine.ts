import type {OpenDate, Reading} from './phrase.ts';

export interface Item {
  start: number;
  end: number;
  reading?: Reading;
  open?: OpenDate;
}

/** Rules without a date of their own, and how many dates a year make them complete. */
const PLAIN: Record<string, number> = {
  'FREQ=YEARLY': 1,
  'FREQ=MONTHLY;INTERVAL=6': 2,
  'FREQ=MONTHLY;INTERVAL=3': 4,
  'FREQ=MONTHLY': 12,
};

function plainRule(item: Item): string | null {
  return item.reading?.type === 'recurring' && item.reading.rrule in PLAIN ? item.reading.rrule : null;
}

/** The recurring rule that a date without a year (or a mere day) states more closely. */
function refined({month, day}: OpenDate, rule: string): string | null {
  if (month > 0) return rule === 'FREQ=MONTHLY' ? null : `FREQ=YEARLY;BYMONTH=${month};BYMONTHDAY=${day}`;
  return rule === 'FREQ=YEARLY' ? null : `${rule};BYMONTHDAY=${day}`;
}

/**
 * `Hằng năm (trước ngày 08 tháng 10) báo cáo`: a date without a year, in a sentence that says how often, recurs; and the
 * words that say how often are then no deadline of their own, once there are as many dates as they call for or where the
 * date stands in brackets behind them. Mere days (`trước ngày 20`) without such words are dropped.
 */
export function refine(items: readonly Item[], sentence: (offset: number) => number, text: string): Item[] {
  const absorbed = new Set<Item>();
  const dated = new Map<Item, number>();
  const result: Item[] = [];
  for (const [index, item] of items.entries()) {
    const {open} = item;
    if (!open) {
      // `định kỳ hàng tháng (trước ngày 16 hàng tháng)`: said twice, the second time in full
      const previous = items[index - 1];
      if (previous && plainRule(previous) && (isBracketed(previous, item, text) || saysAgain(previous, item, text)))
        absorbed.add(previous);
      if (previous && isWeekly(previous, item) && sentence(previous.start) === sentence(item.start))
        absorbed.add(previous);
      const yearly =
        previous && sentence(previous.start) === sentence(item.start) ? eachYear(previous, item, text) : null;
      if (yearly) absorbed.add(previous as Item);
      result.push(yearly ? {...item, reading: yearly} : item);
      continue;
    }
    let nearest: Item | undefined;
    for (const other of items.slice(Math.max(0, index - NEAR), index + NEAR)) {
      const rule = plainRule(other);
      if (!rule || !refined(open, rule) || sentence(other.start) !== sentence(item.start)) continue;
      if (!nearest || distance(other, item, text) < distance(nearest, item, text)) nearest = other;
    }
    const single = isOfYear(item, items[index + 1], text);
    if (single && nearest && STANDS_BEFORE.test(text.slice(nearest.end, item.start))) absorbed.add(nearest);
    const rule = nearest && !single ? plainRule(nearest) : null;
    const rrule = rule && refined(open, rule);
    if (nearest && rule && rrule) {
      const count = (dated.get(nearest) ?? 0) + 1;
      dated.set(nearest, count);
      if (isBracketed(nearest, item, text) || open.month === 0 || count >= (PLAIN[rule] ?? 1)) absorbed.add(nearest);
      const reading: Reading = {type: 'recurring', rrule};
      if (open.exclusive) reading.exclusive = true;
      result.push({start: item.start, end: item.end, reading});
    } else if (
      item.reading &&
      open.month > 0 &&
      (isRegular(item, result.at(-1), text) || recursWith(items, index, text))
    ) {
      const reading: Reading = {type: 'recurring', rrule: `FREQ=YEARLY;BYMONTH=${open.month};BYMONTHDAY=${open.day}`};
      if (open.exclusive) reading.exclusive = true;
      result.push({start: item.start, end: item.end, reading});
    } else if (item.reading) result.push(item);
  }
  return result.filter((item) => item.reading && !absorbed.has(item));
}

/** `hằng tuần tổng hợp, báo cáo vào thứ Sáu`: the second says on which day. */
const isWeekly = ({reading: plain}: Item, {reading}: Item): boolean =>
  plain?.type === 'recurring' &&
  plain.rrule === 'FREQ=WEEKLY' &&
  reading?.type === 'recurring' &&
  reading.rrule.startsWith('FREQ=WEEKLY;BYDAY=');

const STANDS_BEFORE = /^:?\s\(?$/;

/** `định kỳ 6 tháng trước ngày 15/6 và cả năm trước ngày 05/12/2024`: the year of the second is that of the first, and neither recurs. */
const isOfYear = ({end, reading}: Item, next: Item | undefined, text: string): boolean =>
  reading?.type === 'by' &&
  next?.reading?.type === 'by' &&
  !next.open &&
  next.reading.due.slice(0, 4) === reading.due.slice(0, 4) &&
  ALL_YEAR.test(text.slice(end, next.start));

const ALL_YEAR = /^,?\s(?:và\s)?(?:(?:báo cáo|cả|tổng kết|01|một)\s){0,2}năm:?\s\(?$/u;

/** `quý I trước ngày 05/4, 6 tháng trước ngày 15/6, năm trước ngày 05/12 hằng năm`: what recurs with the last. */
function recursWith(items: readonly Item[], index: number, text: string): boolean {
  for (let at = index; at < index + NEAR; at++) {
    const next = items[at + 1];
    if (!next?.reading) return false;
    const between = text.slice(items[at]?.end, next.start);
    if (next.reading.type === 'recurring')
      return next.reading.rrule.startsWith('FREQ=YEARLY;BYMONTH=') && ALL_YEAR.test(between);
    if (!next.open || !PART_OF_YEAR.test(between)) return false;
  }
  return false;
}

const PART_OF_YEAR =
  /^,?\s(?:và\s)?(?:báo cáo|sơ kết)?\s?(?:quý\s[IVX1-4]{1,3}|(?:0?[369]|sáu|chín) tháng)(?: đầu năm)?:?\s\(?$/u;

/** `hằng quý, trước ngày 20 của tháng cuối quý`, `hằng tháng, chậm nhất ngày 02 của tháng sau` */
function saysAgain(plain: Item, item: Item, text: string): boolean {
  if (item.reading?.type !== 'recurring' || !/^,?\s*$/.test(text.slice(plain.end, item.start))) return false;
  const {rrule} = item.reading;
  return plainRule(plain) === 'FREQ=MONTHLY;INTERVAL=3'
    ? /BYMONTH=(?:3,6,9,12|1,4,7,10);/.test(rrule)
    : plainRule(plain) === 'FREQ=MONTHLY' && rrule.startsWith('FREQ=MONTHLY;BYMONTHDAY=');
}

/** `Hằng năm, Sở Y tế tổ chức tập huấn trong tháng 11`, `hằng năm vào quý I`: the month of each year; null where the month is of one. */
function eachYear(plain: Item, {start, end, reading}: Item, text: string): Reading | null {
  if (plainRule(plain) !== 'FREQ=YEARLY' || reading?.type !== 'period') return null;
  if (!MONTH_ALONE.test(text.slice(start, end)) || !LEADS_THERE.test(text.slice(plain.end, start))) return null;
  return {type: 'recurring', rrule: `FREQ=YEARLY;BYMONTH=${Number(reading.due.slice(5, 7))}`};
}

const MONTH_ALONE = /^(?:trong|vào) (?:tháng \d{1,2}|quý [IVX1-4]{1,3})$/iu;
const LEADS_THERE = /^,?(?:(?! và )[^,;.:]){0,90} $/u;

/** `Báo cáo 6 tháng: các xã gửi trước ngày 05/7`, over which report is due when */
const OF_REPORT = /^\P{L}{0,3}báo cáo (?:định kỳ )?(?:0?6 tháng|sáu tháng|(?:01 |một )?năm|hằng năm)\s?:\s/iu;

/** `Định kỳ trước ngày 10/6 và 10/12`: of dates without a year, the one word says that they recur. */
function isRegular(item: Item, previous: Item | undefined, text: string): boolean {
  if (/(?:^|\s)định kỳ\s(?:báo cáo\s)?\(?$/iu.test(text.slice(Math.max(0, item.start - 18), item.start))) return true;
  if (OF_REPORT.test(text.slice(0, 50))) return true;
  if (previous?.reading?.type !== 'recurring') return false;
  const {rrule} = previous.reading;
  // `Định kỳ trước ngày 14 hằng tháng, trước ngày 14/6 và trước ngày 14/12`
  const listed =
    rrule.startsWith('FREQ=MONTHLY;BYMONTHDAY=') &&
    REGULARLY.test(text.slice(Math.max(0, previous.start - 18), previous.start));
  return (
    (listed || rrule.startsWith('FREQ=YEARLY;BYMONTH=')) &&
    /^(?:,| và| và trước)\s(?:ngày\s)?$/u.test(text.slice(previous.end, item.start))
  );
}

const REGULARLY = /(?:^|\s)định kỳ,?\s$/iu;

/** How many deadlines away, in either direction, the words may stand that say how often. */
const NEAR = 8;

function isBracketed(plain: Item, item: Item, text: string): boolean {
  return /^ ?\( ?$/.test(text.slice(plain.end, item.start));
}

/** Behind a comma begins the next of a list: `hằng tháng vào ngày 25, hằng quý vào ngày 20`. */
const COMMA = 16;

function distance(a: Item, b: Item, text: string): number {
  const [from, to] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return to - from + (text.slice(from, to).includes(',') ? COMMA : 0);
}

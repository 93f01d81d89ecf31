import type {Range} from '../../text/range.ts';
import {endWithout, indexWithin} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {listedPersons} from './persons.ts';
import {startsOrder} from './predicate.ts';
import {skipCourtesy} from './read-parties.ts';

/** As far from its end an item names who does it. */
const REACH = 140;
const COURTESY = /^(?:cô|thầy|anh|chị|ông|bà|đ\/c|đồng chí)\s/u;
const ENDS = '.;,/';
/** `Hà Mạnh Thắng - Công an xã` */
const OF_BODY = /^(?:\p{Lu}\p{Ll}{0,6} ){2,4}[-–] (?:Công an|Trạm|Hội|Đoàn|Văn phòng|Ban|Quân sự)[^,;:]*$/u;

/**
 * `Trang bị đồ dùng: Cô Lê Thị Lan – PHT.`, `Đón học sinh lớp 6 (Đ/c Hùng, cô Mai)`: by name, behind what an item of a plan says is to be done,
 * who does it.
 */
export function namedLast(view: View, from: number, to: number): Range[] {
  if (!startsOrder(view, from)) return [];
  const end = from + endWithout(ENDS, view.text.slice(from, to));
  const floor = Math.max(from, end - REACH);
  if (view.text[end - 1] === ')') {
    const open = view.text.lastIndexOf(' (', end);
    return open < floor ? [] : personsIn(view, open + 2, end - 1);
  }
  for (
    let colon = indexWithin(view.text, ':', floor, end);
    colon >= 0;
    colon = indexWithin(view.text, ':', colon + 1, end)
  ) {
    const at = colon + (view.text[colon + 1] === ' ' ? 2 : 1);
    const named = personsIn(view, at, end);
    if (named.length) return named;
  }
  return [];
}

/** Those who fill `[from, to)`, the first with a courtesy: `Đ/c Hùng.`; empty where it says anything else. */
export function personsIn(view: View, from: number, to: number): Range[] {
  if (!COURTESY.test(view.lower.slice(from, from + 9))) return [];
  const end = from + endWithout(ENDS, view.text.slice(from, to));
  const start = skipCourtesy(view, from);
  return OF_BODY.test(view.text.slice(start, end)) ? [{start, end}] : listedPersons(view, from, end);
}

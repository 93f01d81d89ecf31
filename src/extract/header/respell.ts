import {STATE_FIELDS} from '../../data/fields.ts';
import {withUnits} from '../../data/units.ts';
import {isCapital} from '../../parse/anchors.ts';
import {bare} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {isKnownName} from '../names.ts';

/** How far into a file its own spelling of a name is looked for, in UTF-16 units. */
const REACH = 40_000;
const UNIT = withUnits(/^(?:UNIT|khu vực)\s/u);
/** A body by its branch: `Sở`, `Sơ` of a scan, `Bộ`, `Cục`. */
const BRANCH = /^(S[ởơỏòóo]|Bộ|Cục|Tổng cục|Chi cục|Vụ|Phòng|Ban)\s(.+)$/u;

/**
 * A name from the capitals of a letterhead as the document's own sentences write it: `CỤC HẠ TẦNG ĐÔ THỊ` is `Cục Hạ tầng
 * đô thị` there. Of several spellings the most frequent; else the nearest branch of state.
 */
export function respell(name: string, source: Source): string {
  // a scan's own sentences have spoilt marks as well
  if (isKnownName(name)) return name;
  const key = bare(name);
  const spellings = new Map<string, number>();
  const text = source.bare.slice(0, REACH);
  for (let at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.length)) {
    const printed = source.text.slice(at, at + key.length);
    if (isCapital(printed) || !/^\p{Lu}/u.test(printed) || /\p{L}/u.test(source.text[at + key.length] ?? '')) continue;
    spellings.set(printed, (spellings.get(printed) ?? 0) + 1);
  }
  const [best] = [...spellings].sort((a, b) => b[1] - a[1]);
  return mendBranch(best?.[0] ?? name);
}

/** The fields of state without diacritics. Folded at first use. */
let folded: string[] | undefined;

/** `Sở ké hoạch và đầu` of a scan: the field of state that it begins. */
function mendBranch(name: string): string {
  const match = BRANCH.exec(name);
  if (!match) return name;
  const head = (match[1] as string).startsWith('S') ? 'Sở' : (match[1] as string);
  const rest = match[2] as string;
  const key = bare(rest);
  folded ??= STATE_FIELDS.map(bare);
  const whole = STATE_FIELDS[folded.indexOf(key)];
  // `Sở Giáo dục và Đào tạo phú sơn`: behind the field stands the place
  const field = STATE_FIELDS.find(
    (known) =>
      rest.length > known.length + 1 && rest.startsWith(`${known} `) && /^\p{L}/u.test(rest.slice(known.length + 1)),
  );
  if (field && !whole)
    return `${head} ${field} ${rest.slice(field.length + 1).replace(/(?:^|\s)\p{Ll}(?=\p{Ll}+(?:\s|$))/gu, (letter) => (UNIT.test(rest.slice(field.length + 1)) ? letter : letter.toUpperCase()))}`;
  const cut =
    key.length > 11
      ? STATE_FIELDS[folded.findIndex((field) => field.startsWith(key) && field.length - key.length < 5)]
      : undefined;
  return `${head} ${whole ?? cut ?? rest}`;
}

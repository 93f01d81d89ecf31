import {lower} from '../../text/fold.ts';
import {CENTRAL_CITIES, DISSOLVED, DISTRICTS_END, FOUNDED, MERGED_PROVINCES} from '../data/abolished.ts';

/** Why a body cannot have acted on a day: it was gone, or was not there yet. */
export type Anachronism = {reason: 'gone'; since: string; heir: string} | {reason: 'notYet'; since: string};

/** Without one of these a name is that of none of the bodies that came or went. */
const NAMES = /huyện|quận|thị|phố|tỉnh|^[BSbs][ộở] |^Ủy ban Dân/iu;
const DISTRICT = /(?:^|\s)(huyện|quận|thị xã|thị trấn|thành phố) (\p{Lu}|\d)/u;
const PROVINCE = /tỉnh (\p{Lu}\p{L}*(?:[ -]{1,3}\p{Lu}\p{L}*){0,4})/u;

/**
 * Whether a body named `name` existed on `date` (ISO, full). Names of units count only with a capital behind the unit's
 * kind: `các huyện` names none.
 */
export function anachronism(name: string, date: string): Anachronism | null {
  if (!NAMES.test(name)) return null;
  const low = lower(name);
  for (const {name: body, heir, from} of DISSOLVED) {
    if (date >= from && low.startsWith(body)) return {reason: 'gone', since: from, heir};
  }
  for (const {name: body, from} of FOUNDED)
    if (date < from && low.startsWith(body)) return {reason: 'notYet', since: from};
  if (date < DISTRICTS_END) return null;
  const province = PROVINCE.exec(name);
  const heir = province && MERGED_PROVINCES[lower(province[1] as string)];
  if (heir) return {reason: 'gone', since: DISTRICTS_END, heir};
  const district = DISTRICT.exec(name.replace(/^Thành phố(?= \p{Lu})/u, 'thành phố'));
  if (!district) return null;
  if (district[1] === 'thành phố' && CENTRAL_CITIES.some((city) => low.includes(`thành phố ${city}`))) return null;
  return {reason: 'gone', since: DISTRICTS_END, heir: ''};
}

/** Initials of a body's name, as symbols are made of them: `Sở Nội vụ` -> `SNV`. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s,-]+/)
    .filter((word) => word !== '' && !/^(?:và|của)$/u.test(word))
    .map((word) => word[0] as string)
    .join('')
    .toUpperCase();
}

import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {
  aboveBase,
  assembly,
  collective,
  company,
  head,
  joined,
  likes,
  longHead,
  office,
  paper,
  shortForm,
  tail,
} from './parts/bodies.ts';
import {NONE, type Part, type Place} from './parts/part.ts';
import {
  counted,
  crossed,
  furtherNumbers,
  inZone,
  levels,
  numbered,
  occasion,
  ranks,
  region,
  within,
  zoned,
  zones,
} from './parts/places.ts';
import {
  ampersand,
  control,
  council,
  dash,
  feast,
  field,
  fieldInShort,
  fieldList,
  holding,
  inCharge,
  portfolio,
  post,
  prevention,
  project,
  purpose,
  purposeBehindComma,
  pursuit,
  smallField,
  subjected,
  team,
  work,
} from './parts/work.ts';

/**
 * What a name may go on with that is no plain capital: fields of state, tails, titles' bodies, signs that join. One
 * function for each sort of part; they are asked in the order of `PARTS`.
 */

/** End of the part of a name that stands at `end`; -1 where none does. */
export function partEnd(view: View, from: number, end: number): number {
  const spaced = view.text[end] === ' ';
  const at = spaced ? end + 1 : end;
  const place: Place = {view, from, end, at, upper: isUpperAt(view.text, at)};
  for (const part of spaced ? PARTS : UNSPACED) {
    const found = part(place);
    if (found !== NONE) return found;
  }
  return -1;
}

const UNSPACED: readonly Part[] = [office, field, control, dash, fieldList, furtherNumbers, ranks, purposeBehindComma];
const PARTS: readonly Part[] = [
  ...[paper, company, team, council, field, control, dash, ampersand, feast, smallField, collective, project, longHead],
  ...[
    occasion,
    portfolio,
    post,
    tail,
    assembly,
    office,
    purpose,
    work,
    holding,
    fieldInShort,
    pursuit,
    region,
    zoned,
    numbered,
    counted,
  ],
  ...[zones, levels, ranks, likes, joined, prevention, crossed, aboveBase, shortForm, within, inCharge, subjected],
  ...[inZone, head],
];

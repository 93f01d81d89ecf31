import {NO_SYLLABLES} from '../data/scan-words.ts';
import {isSyllable} from '../text/encodings/syllables.ts';
import {firstAtOrAfter} from '../text/sorted.ts';

/** What proves that a text is a scan: syllables that the language does not have, commas that became full stops. */

const NONE: ReadonlySet<string> = new Set(NO_SYLLABLES);

/** One that sounds have but no word: no slip of the pen. */
export const isNone = (syllable: string): boolean => NONE.has(syllable);

/** Whether letters, in lower case and with their signs, are no syllable of the language: `câp`, `quyét`, `triên`. */
export const isNoSyllable = (syllable: string): boolean => NONE.has(syllable) || !isSyllable(syllable);

/** The ends of syllables that are none, in running text: letters that only Vietnamese has, with a stop behind and no tone that goes with it. */
const BROKEN =
  /[âêôăơưàằầèềìòồờùừỳảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹ](?:ch|[cpt])(?!\p{L})|[iy](?<!g[iy])[éèẻẽẹ][cmnptu](?!\p{L})|u(?<!qu)[óòỏõọ][cimnt](?!\p{L})|ư[oóòỏõọ][cimnpu]/gu;

/** Whether any syllable stands there that is none. */
export const hasBroken = (lowered: string): boolean => lowered.search(BROKEN) >= 0;

/** Where syllables stand that are none, the same one not twice in a row. */
function brokenSyllables(lowered: string): number[] {
  const found: number[] = [];
  let last = '';
  for (const {0: end, index} of lowered.matchAll(BROKEN)) {
    if (end !== last) found.push(index);
    last = end;
  }
  return found;
}

/** So many firm words that look spoilt are no chance: texts without a slip have two at the most. */
const MANY = 4;

/**
 * Where syllables stand that are none, and commas that were read as stops. Twice the same syllable may be a slip of the pen, and
 * counts once. Few firm words that look spoilt prove nothing: two pairs of clean words might then prove each other.
 */
export function proofsOf(
  lowered: string,
  mends: readonly {at: number; by: string; none: string; needsProof: boolean}[],
  commas: readonly number[],
): number[] {
  const none = firstPlaces(mends, (mend) => mend.none);
  const firm = firstPlaces(mends, ({at, by, needsProof}) => (needsProof ? lowered.slice(at, at + by.length) : ''));
  const places = [...brokenSyllables(lowered), ...commas, ...none, ...(firm.length < MANY ? [] : firm)];
  return places.sort((one, other) => one - other);
}

/** Where each thing stands that mends tell, the first time. */
function firstPlaces<T extends {at: number}>(mends: readonly T[], tell: (mend: T) => string): number[] {
  const places = new Map<string, number>();
  for (const mend of mends) {
    const told = tell(mend);
    if (told && !places.has(told)) places.set(told, mend.at);
  }
  return [...places.values()];
}

/** So many syllables that are none, within so many letters before and behind: a scan has one in a hundred words. */
const PROOFS = 2;
const NEAR = 8000;

/** Whether the text around a place is a scan. A typed letter may have an annex that is one. */
export function isProved(proofs: readonly number[], place: number): boolean {
  const other = proofs[firstAtOrAfter(proofs, place - NEAR) + PROOFS - 1];
  return other !== undefined && other <= place + NEAR;
}

import {solid, textKey} from '../keys.ts';
import {bare, lower} from '../text/fold.ts';

export {nameKey, textKey} from '../keys.ts';

/** Words as printed, and the key of each. */
export interface Words {
  readonly printed: readonly string[];
  readonly keys: readonly string[];
}

/** A word with the blanks and the lone signs behind it. */
const WORD = /\S+\s*(?:[^\p{L}\p{N}\s]+(?:\s+|$))*/gu;
const LETTERS = /^\p{L}+$/u;

export function wordsOf(text: string): Words {
  const printed = text.normalize('NFC').match(WORD) ?? [];
  const folded = lower(printed.join(''));
  let end = 0;
  const keys = printed.map((word) => {
    const start = end;
    end += word.length;
    const key = folded.slice(start, end).trimEnd();
    return LETTERS.test(key) ? key : solid(key);
  });
  return {printed, keys};
}

/** Of a document's number: `473 /TB-UBND`, `473/TB–UBND`. Null where the number is blank, as in drafts: `/TB-UBND`. */
export function numberKey(number: string | null): string | null {
  if (number === null || !/^\D{0,6}\d/.test(number)) return null;
  return textKey(bare(number.normalize('NFC'))).replace(/^0+(?=\d)/, '');
}

/** Syllables without diacritics and numbers: what likeness is measured in. */
export function syllables(text: string): string[] {
  return bare(text.normalize('NFC')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

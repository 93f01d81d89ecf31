import {ABBREVIATIONS} from '../data/abbreviations.ts';
import {bare, lower} from '../text/fold.ts';

/** Keys: what is printed differently but says the same has the same key. */

/** Letters and digits alone: composition, case, place of the tone mark, blanks, line breaks, markup and punctuation are no difference. */
export function textKey(text: string): string {
  return lower(text.normalize('NFC'))
    .replace(/(\p{N})[^\p{L}\p{N}]+(?=\p{N})/gu, '$1·')
    .replace(/[^\p{L}\p{N}·]+/gu, '');
}

/** Of a body: `UBND tỉnh` and `Ủy ban nhân dân tỉnh` are one. */
export function nameKey(name: string): string {
  const spelled = name
    .normalize('NFC')
    .replace(
      /(?<![\p{L}&])\p{Lu}[\p{Lu}&]+(?![\p{L}&])/gu,
      (short) => ABBREVIATIONS[short.replaceAll('&', '')] ?? short,
    );
  return textKey(spelled);
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

import {ABBREVIATIONS} from './data/abbreviations.ts';
import {lower} from './text/fold.ts';

/** Keys: what is printed differently but says the same has the same key. */

/** Letters and digits alone: composition, case, place of the tone mark, blanks, line breaks, markup and punctuation are no difference. */
export function textKey(text: string): string {
  return solid(lower(text.normalize('NFC')));
}

/** By UTF-16 unit: 1 for a letter, 2 for a digit, 0 for what separates words. Built at first use. */
let sorts: Uint8Array | undefined;

function sortsOfUnits(): Uint8Array {
  if (sorts) return sorts;
  const built = new Uint8Array(0x10000);
  for (let unit = 0; unit < built.length; unit++) {
    const sign = String.fromCharCode(unit);
    // Halves of a pair count as letters: what they make may be one.
    built[unit] = /[\p{L}\p{Cs}]/u.test(sign) ? 1 : /\p{N}/u.test(sign) ? 2 : 0;
  }
  sorts = built;
  return built;
}

/** Without what separates words; numbers stay apart: `30/6` is not `306`. */
export function solid(folded: string): string {
  const sortOf = sortsOfUnits();
  let result = '';
  let from = 0;
  let last = 0;
  for (let at = 0; at <= folded.length; at++) {
    const sort = at < folded.length ? (sortOf[folded.charCodeAt(at)] as number) : 0;
    if (sort !== 0) {
      if (from === at && last === 2 && sort === 2) result += '·';
      last = sort;
      continue;
    }
    result += folded.slice(from, at);
    from = at + 1;
  }
  return result;
}

/** `UBND`, `GD&ĐT`, `TTg`, `Tp.` */
const SHORT = /(?<![\p{L}&])(?:\p{Lu}[\p{Lu}&]+\p{Ll}?|T[px](?=\.))(?![\p{L}&])/gu;

/** Of a body: `UBND tỉnh` and `Ủy ban nhân dân tỉnh` are one. */
export function nameKey(name: string): string {
  const spelled = name
    .normalize('NFC')
    .replace(SHORT, (short) => ABBREVIATIONS[short.replaceAll('&', '').toUpperCase()] ?? short);
  return textKey(spelled);
}

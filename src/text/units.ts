/** Questions about single UTF-16 units, asked so often that a pattern for each would cost more than the reading itself. */

const UNIT = /[\p{L}\p{N}]/u;

/** Whether a letter or digit of any script stands at `at`; false behind the end. */
export function isWordAt(text: string, at: number): boolean {
  if (at >= text.length || at < 0) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
  // the two Latin blocks that Vietnamese is written in, but for × and ÷
  if ((unit >= 0x1e00 && unit <= 0x1eff) || (unit >= 0xc0 && unit <= 0x24f)) return unit !== 0xd7 && unit !== 0xf7;
  return UNIT.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** Whether a unit is a letter of `bare` text, which has no others. */
export const isBareLetter = (unit: number): boolean => unit >= 97 && unit <= 122;

export function isDigitAt(text: string, at: number): boolean {
  if (at >= text.length || at < 0) return false;
  const unit = text.charCodeAt(at);
  return unit >= 48 && unit <= 57;
}

/** What `\s` takes: a blank or line break of any sort. */
export function isSpace(unit: number): boolean {
  if (unit < 0x80) return unit === 32 || (unit >= 9 && unit <= 13);
  return (
    unit === 0xa0 ||
    unit === 0x1680 ||
    (unit >= 0x2000 && unit <= 0x200a) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000 ||
    unit === 0xfeff
  );
}

/** Whether a unit ends a line: old systems end one with a carriage return alone. */
export const isBreak = (unit: number): boolean => unit === 10 || unit === 13;

/** Where the part of `text` ends that holds more than blanks and the given signs behind it. */
export function endWithout(signs: string, text: string): number {
  let end = text.length;
  while (end > 0 && (isSpace(text.charCodeAt(end - 1)) || signs.includes(text[end - 1] as string))) end--;
  return end;
}

/** `text` without the blanks and the given signs at its end. A pattern `[…]+$` would try at every such sign inside, too. */
export const trimEndOf = (signs: string, text: string): string => text.slice(0, endWithout(signs, text));

const NONE = 1;
const SMALL = 2;
const CAPITAL = 3;
const sizes = new Uint8Array(0x10000);

/** `CAPITAL`, `SMALL`, or `NONE` for what has no such forms. */
function sizeOf(unit: number): number {
  if (!(unit >= 0)) return NONE;
  const known = sizes[unit] as number;
  if (known) return known;
  const char = String.fromCharCode(unit);
  const low = char.toLowerCase();
  sizes[unit] = low === char.toUpperCase() ? NONE : char === low ? SMALL : CAPITAL;
  return sizes[unit] as number;
}

/** Whether a unit is a letter with a small and a capital form. */
export const isLetter = (unit: number): boolean => sizeOf(unit) !== NONE;

export const isSmall = (unit: number): boolean => sizeOf(unit) === SMALL;

const KNOWN = 1;
const UPPER = 2;
const kinds = new Uint8Array(0x10000);

/** What `\p{Lu}` takes, for one unit: false for half of a letter beyond the first plane, and behind the end. */
export function isUpperAt(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  if (kinds[unit] === 0) kinds[unit] = /\p{Lu}/u.test(String.fromCharCode(unit)) ? KNOWN | UPPER : KNOWN;
  return kinds[unit] !== KNOWN;
}

/** Whether a capital may stand at `at`: false only where none does. */
export const maybeUpperAt = (text: string, at: number): boolean =>
  at < text.length && (isUpperAt(text, at) || (text.charCodeAt(at) & 0xf800) === 0xd800);

/** Whether a stretch of a text ends in a colon, with or without one blank behind. */
export function endsInColon(text: string, from = 0, to = text.length): boolean {
  if (to <= from) return false;
  const last = text.charCodeAt(to - 1);
  return last === 58 || (isSpace(last) && to - 2 >= from && text.charCodeAt(to - 2) === 58);
}

/** Whether a letter of the Latin blocks stands at `at`: no other sign has units so low and two forms. */
export function isLatinAt(text: string, at: number): boolean {
  const unit = at < text.length ? text.charCodeAt(at) : 0;
  return unit < 0x2000 && unit !== 0x345 && sizeOf(unit) !== NONE;
}

/** How many letters with two forms a text has, and how many of them are capitals. */
export function countCapitals(text: string): {letters: number; capitals: number} {
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const size = sizeOf(text.charCodeAt(i));
    if (size === NONE) continue;
    letters++;
    if (size === CAPITAL) capitals++;
  }
  return {letters, capitals};
}

/** Where `word` begins in `[from, to)` of a text; -1 where it does not. What lies behind is not searched, however long it is. */
export function indexWithin(text: string, word: string, from: number, to: number): number {
  const found = from < to ? text.slice(from, to).indexOf(word) : -1;
  return found < 0 ? -1 : from + found;
}

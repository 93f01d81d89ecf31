import {type LegacyEncoding, western, westernUnit} from './encoding.ts';

/** What a unit behind a vowel adds to it, as combining marks; capitals stand 0x20 before. */
const MARKS: Readonly<Record<number, string>> = {
  249: '\u0301',
  248: '\u0300',
  251: '\u0309',
  245: '\u0303',
  239: '\u0323',
  226: '\u0302',
  225: '\u0302\u0301',
  224: '\u0302\u0300',
  229: '\u0302\u0309',
  227: '\u0302\u0303',
  228: '\u0302\u0323',
  234: '\u0306',
  233: '\u0306\u0301',
  232: '\u0306\u0300',
  250: '\u0306\u0309',
  252: '\u0306\u0303',
  235: '\u0306\u0323',
};

/** Letters of one unit. */
const SINGLE: Readonly<Record<number, string>> = {
  241: 'đ',
  244: 'ơ',
  246: 'ư',
  237: 'í',
  236: 'ì',
  230: 'ỉ',
  243: 'ĩ',
  242: 'ị',
  238: 'ỵ',
};

const CASE = 0x20;
const letters = new Map<string, string>();
for (const [code, letter] of Object.entries(SINGLE)) {
  letters.set(String.fromCharCode(Number(code)), letter);
  letters.set(String.fromCharCode(Number(code) - CASE), letter.toUpperCase());
}
for (const [base, vowel] of [
  ['a', 'a'],
  ['e', 'e'],
  ['o', 'o'],
  ['u', 'u'],
  ['y', 'y'],
  ['\xf4', 'ơ'],
  ['\xf6', 'ư'],
] as const) {
  for (const [code, marks] of Object.entries(MARKS)) {
    const letter = (vowel + marks).normalize('NFC');
    if (letter.length > 1) continue;
    const mark = Number(code);
    letters.set(base + String.fromCharCode(mark), letter);
    const upper = String.fromCharCode(base.charCodeAt(0) - CASE);
    letters.set(upper + String.fromCharCode(mark - CASE), letter.toUpperCase());
    // A capital with the mark of a small letter, as people typed it
    if (!letters.has(upper + String.fromCharCode(mark)))
      letters.set(upper + String.fromCharCode(mark), letter.toUpperCase());
  }
}
const units = new Map<string, string>();
for (const [unit, letter] of letters) if (!units.has(letter)) units.set(letter, unit);

/** VNI for Windows: the vowel, and behind it a unit for its marks: `Uûy ban nhaân daân`. */
export const vni: LegacyEncoding = {
  name: 'vni',
  aliases: ['vni-win', 'vni-windows', 'x-viet-vni'],
  read: (text) =>
    text.replace(/[aeouyAEOUYôöÔÖ][àáâãäåÀÁÂÃÄÅèéêëÈÉÊËïÏõÕøùúûüØÙÚÛÜ]|[\x80-\xff]/g, (pair) => {
      const whole = letters.get(pair);
      if (whole !== undefined) return whole;
      return Array.from(pair, (unit) => letters.get(unit) ?? western(unit)).join('');
    }),
  write: (text) =>
    Array.from(text.normalize('NFC'), (letter) => {
      const unit = units.get(letter);
      if (unit !== undefined) return unit;
      const plain = westernUnit(letter);
      // Western letters share their units with marks and Vietnamese letters.
      return plain !== null && (plain < '\xc0' || !/\p{L}/u.test(letter)) ? plain : null;
    }),
};

import {textOf, unitsOf} from './room.ts';

/**
 * Two folded forms of a text, each as long as the text itself, so that an offset means the same place in all three.
 *
 * - `lower`: lower case, the tone mark on one agreed vowel (`hoà` and `hòa` are one word). For matching clean text.
 * - `bare`: lower case without any diacritic, dashes and quotes made ASCII. For keywords that scans and careless typing damage.
 */

const MARKS = /[\u0300-\u036f]/g;

/** Punctuation that typists and converters use for one another. */
const LIKE: Record<string, string> = {
  đ: 'd',
  Đ: 'd',
  Ð: 'd', // the Icelandic letter, by which scans and old keyboards put Đ
  ƣ: 'u', // the letter of another script by which some fonts put ư
  Ƣ: 'u',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '\u2044': '/',
  '\u2018': "'",
  '\u2019': "'",
  '\u201c': '"',
  '\u201d': '"',
};

let table: Uint16Array | undefined;

/** Where the letters are that fold: Latin, without the blocks between. */
const LETTERS = [
  [0x41, 0x5a],
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** What is to be added to a unit, modulo 65 536: most fold to themselves. Built at first use, since `--version` must not pay for it. */
function foldTable(): Uint16Array {
  if (table) return table;
  const built = new Uint16Array(0x10000);
  let letters = '';
  for (const [from, to] of LETTERS)
    for (let code = from; code <= to; code++) letters += `${String.fromCharCode(code)}\n`;
  // All at once: to ask for each of them would take five milliseconds.
  const bases = letters.normalize('NFD').replace(MARKS, '').toLowerCase().split('\n');
  for (let i = 0; i < bases.length; i++) {
    const base = bases[i] as string;
    const code = letters.charCodeAt(i * 2);
    if (base.length === 1) built[code] = base.charCodeAt(0) - code;
  }
  for (const from in LIKE) built[from.charCodeAt(0)] = (LIKE[from] as string).charCodeAt(0) - from.charCodeAt(0);
  table = built;
  return built;
}

/** Lower case, no diacritics; same length as `text`. */
export function bare(text: string): string {
  const fold = foldTable();
  const units = unitsOf(text);
  const {length} = units;
  for (let i = 0; i < length; i++) {
    const unit = units[i] as number;
    units[i] = unit + (fold[unit] as number);
  }
  return textOf(units);
}

/** `oà → òa`, `uỷ → ủy`: the pairs in which custom wavers between the two vowels, at the end of a syllable. */
const WAVERING = /[ou][àáảãạèéẻẽẹỳýỷỹỵ](?!\p{L})/gu;
const TONE = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

function settleTone(pair: string, offset: number, whole: string): string {
  if (pair[0] === 'u') {
    // `quý`, `quà` : the u belongs to the consonant
    if (!/[ỳýỷỹỵ]/.test(pair[1] as string) || whole[offset - 1] === 'q') return pair;
  }
  const second = (pair[1] as string).normalize('NFD');
  const tone = TONE.find((mark) => second.includes(mark));
  return tone ? (pair[0] + tone).normalize('NFC') + second.replace(MARKS, '') : pair;
}

/** Lower case with settled tone marks, đ for the Icelandic ð, ư for ƣ; same length as `text`. */
export function lower(text: string): string {
  let folded = text.toLowerCase();
  // A few letters outside Vietnamese grow when lowered (İ): keep those as they are.
  if (folded.length !== text.length) {
    folded = '';
    for (const unit of text.split('')) {
      const small = unit.toLowerCase();
      folded += small.length === 1 ? small : unit;
    }
  }
  if (folded.includes('ð')) folded = folded.replaceAll('ð', 'đ');
  if (folded.includes('ƣ')) folded = folded.replaceAll('ƣ', 'ư');
  return folded.replace(WAVERING, settleTone);
}

import {bare, lower} from '../../src/text/fold.ts';

/** Forms in which a printed stretch and the value read from it are compared. */

/** NFC, tone marks settled, lower case, ASCII dashes and quotes; markup, blanks and zero-width signs gone. */
export function folded(text: string): string {
  return lower(text.normalize('NFC'))
    .replace(/[‐‑‒–—―−]/g, '-')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[*_#>|\\\s\u200b\ufeff\u00ad]/g, '');
}

/**
 * Whether a value is what a stretch of the source prints: the same folded, but for what a page put between two of its
 * lines (a page number, the other column, the other cells of a row). Such an omission always spans a line break, and
 * never stands first or last.
 */
export function prints(slice: string, value: string, fold = folded): boolean {
  const wanted = fold(value);
  if (fold(slice) === wanted) return true;
  const words = wordsWithBreaks(slice, fold);
  // How much of the value may be printed when a word is reached, by what stands before that word: a kept word, an
  // omission within the line, an omission that has crossed a line break.
  let kept = new Set([0]);
  let within = new Set<number>();
  let across = new Set<number>();
  for (const [index, {piece, behindBreak}] of words.entries()) {
    const outer = index === 0 || index === words.length - 1;
    if (behindBreak) {
      across = new Set([...across, ...within]);
      within = new Set();
    }
    // `thự-⏎c hiện`: a hyphen at a line's end may be the value's own, or the line's
    const forms = piece.endsWith('-') && words[index + 1]?.behindBreak ? [piece, piece.slice(0, -1)] : [piece];
    const taken = [...kept, ...across].flatMap((at) =>
      forms.filter((form) => wanted.startsWith(form, at)).map((form) => at + form.length),
    );
    if (outer) [within, across] = [new Set(), new Set()];
    else for (const at of kept) (behindBreak ? across : within).add(at);
    kept = new Set(taken);
  }
  return kept.has(wanted.length);
}

/** The words of a stretch, folded, and whether a line break stands between a word and the one before. */
function wordsWithBreaks(slice: string, fold: (text: string) => string): {piece: string; behindBreak: boolean}[] {
  const words: {piece: string; behindBreak: boolean}[] = [];
  for (const line of slice.split('\n')) {
    const pieces = line.split(/\s+/).map(fold).filter(Boolean);
    words.push(...pieces.map((piece, i) => ({piece, behindBreak: i === 0 && words.length > 0})));
  }
  return words;
}

/** Whether an ISO date, with its precision, is what a stretch prints: `ngày 3| tháng 12 năm 2012`, `30/1 1/2012`, `7/2021`. */
export function printsDate(slice: string, iso: string): boolean {
  const parts = iso.split('-').map(Number).reverse();
  const printed = new RegExp(parts.map((part) => `0*${part}`).join(''));
  const plain = slice.normalize('NFC');
  // Strokes that scanning made of the digit 1, and letters of a 0 behind a digit.
  const mended = plain
    .replace(/(?<!\S)[TFLtfl](?=[^\s\p{Ll}](?!\S))|[|!\]¡ÌÍÎÏ]|(?<!\p{L})[lIi](?!\p{L})/gu, '1')
    .replace(/(?<=\d)[OÔÖQ]|(?<!\S)[OÓÖØÚ](?=\d)/g, '0');
  const loose = plain.replace(/[lIiìíîïĩỉịÌÍÎÏĨỈỊ|!\]¡]/g, '1');
  return [plain, mended, loose].some((text) => printed.test(text.replace(/\D/g, '')));
}

/** Whether a stretch prints a number: blanks inside do not count, nor does a doubled Đ that scanning makes, or a lost stroke of a blank one. */
export function printsNumber(printed: string, number: string): boolean {
  const slice = printed
    .replace(/(?<=\d)\||¡(?=\d)/g, '1') // `98| /SYT-NVY`
    .replace(/-\s?[\s:,'’‘ˆ§°¦]+(?=\p{Lu})/gu, '-'); // `UBND- ' : KT`, `QĐ-§SYT`
  const squeezed = (text: string) => folded(text).replace(/[dđð]+/g, 'đ');
  if (!slice.includes('/') && folded(number) === `/${folded(slice)}`) return true;
  return folded(slice) === folded(number) || squeezed(slice) === squeezed(number);
}

/** What scanning leaves of a name that is then mended: no diacritics, no doubled vowels. */
const scanned = (text: string): string => bare(folded(text)).replace(/([aeiouy])\1+/g, '$1');

/**
 * Whether a stretch names a body, in full or in short (`UBND TỈNH X`, `SỞ GD&ĐT`). What is printed may be the beginning of
 * the name only: `SỞ Y TẾ` is the Sở Y tế tỉnh Phú Sơn.
 */
export function printsName(slice: string, name: string): boolean {
  const beginnings = [...name.matchAll(/\s|$/g)].map(({index}) => name.slice(0, index));
  return beginnings.some((beginning) => prints(slice, beginning, scanned) || printsInShort(slice, beginning));
}

/** `UBNDXÃ BA VẠN` */
const GLUED = /^UBND(?=XÃ)/;

/** Each printed word is a word of the name, or capitals that stand for first letters, and these account for all of it. */
function printsInShort(slice: string, name: string): boolean {
  const left: string[] = bare(name).match(/[\p{L}\d]+/gu) ?? [];
  let short = '';
  for (const printed of slice
    .normalize('NFC')
    .replace(GLUED, '$& ')
    .match(/[\p{L}\d&]+/gu) ?? []) {
    const at = left.indexOf(bare(printed));
    if (printed === '&') continue; // `GD & ĐT`
    if (at >= 0) left.splice(at, 1);
    else if (/^\p{Lu}[\p{L}&]+$/u.test(printed)) short += bare(printed).replaceAll('&', '');
    else return false;
  }
  for (const letter of short) {
    const at = left.findIndex((word) => word.startsWith(letter));
    if (at < 0) return false;
    left.splice(at, 1);
  }
  return left.every((word) => word === 'va');
}

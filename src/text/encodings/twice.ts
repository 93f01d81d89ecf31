import {westernAsUnits} from './encoding.ts';

/** How letters of Vietnamese look when their UTF-8 bytes were taken for western letters: `Ä‘Æ°á»£c`, `Hà`. */
const SIGNS = ['á»', 'áº', 'Æ°', 'Ä‘', 'Ä\u0091', 'Ã¡', 'Ãª', 'Ã´', 'Ã\u00a0'];

/** What may be the bytes of one letter in UTF-8, each of them a western letter. */
const LETTER =
  /[\xc2-\xdf][\x80-\xbf\u0152-\u2122]|[\xe0-\xef][\x80-\xbf\u0152-\u2122]{2}|[\xf0-\xf4][\x80-\xbf\u0152-\u2122]{3}/g;
/** Letters and signs of Vietnamese texts; `quá…”` is none of them, though its last three letters are UTF-8. */
const VIETNAMESE = /[\u00a0-\u036f\u1e00-\u1eff\u2000-\u22ff\u25a0-\u27bf\uf000-\uf0ff]/;

export const looksTwiceEncoded = (text: string): boolean => SIGNS.some((sign) => text.includes(sign));

/**
 * Text without its second encoding: western letters that are the UTF-8 bytes of one letter become that letter. All else
 * stays, so that a file of which only parts were encoded twice comes out whole.
 */
export function encodedOnce(text: string): string {
  return text.replace(LETTER, (found) => {
    const letter = letterOf(westernAsUnits(found));
    return letter !== null && VIETNAMESE.test(letter) ? letter : found;
  });
}

/** The letter that bytes of UTF-8 stand for; null where some are none. */
function letterOf(units: string): string | null {
  let code = units.charCodeAt(0) & (0x7f >> units.length);
  for (let at = 1; at < units.length; at++) {
    const unit = units.charCodeAt(at);
    if ((unit & ~0x3f) !== 0x80) return null;
    code = (code << 6) | (unit & 0x3f);
  }
  return code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

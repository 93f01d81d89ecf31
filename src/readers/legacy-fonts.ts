import {westernAsUnits} from '../text/encodings/encoding.ts';
import {tcvn3, vps} from '../text/encodings/registry.ts';
import {countSyllables} from '../text/encodings/syllables.ts';
import {vni} from '../text/encodings/vni.ts';

/** Fonts that draw Vietnamese letters in the places of western ones, by their names. */
const FONTS = [
  {name: /^["']?\.vn/i, encoding: tcvn3},
  {name: /^["']?vni[- ]/i, encoding: vni},
  {name: /^["']?vps[- ]/i, encoding: vps},
] as const;

/** `.VnTimeH` draws capitals. */
const CAPITALS = /^["']?\.vn.*h["']?$/i;

export const isLegacyFont = (font: string): boolean => FONTS.some(({name}) => name.test(font));

/**
 * What a reader saw where letters are set in such a font: `céng hßa` in `.VnTimeH` is `CỘNG HÒA`. Letters of other fonts, and
 * Vietnamese ones that only carry the font's name, stay as they are.
 */
export function legacyLetters(text: string, font: string): string {
  const found = FONTS.find(({name}) => name.test(font));
  if (!found) return text;
  // Some programs keep the letters of such fonts in the private area.
  const plain = text.replace(/[\uf020-\uf0ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xf000));
  const read = found.encoding.read(westernAsUnits(plain));
  if (read !== plain && countSyllables(plain).bad === 0 && countSyllables(read).bad > 0) return plain;
  return CAPITALS.test(font) ? read.toUpperCase() : read;
}

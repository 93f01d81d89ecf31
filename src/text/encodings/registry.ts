import {byteEncoding} from './byte-table.ts';
import {restoreCase} from './case.ts';
import type {LegacyEncoding} from './encoding.ts';
import {TCVN_1, TCVN_3, VPS} from './tables.ts';
import {viqr} from './viqr.ts';
import {vni} from './vni.ts';
import {windows1258} from './windows-1258.ts';

const letters = byteEncoding('tcvn3', ['abc', 'tcvn-3', 'vn3', 'x-viet-tcvn3'], TCVN_3);

/** ABC: capitals with a tone are the small letters, drawn by another font; their case is seen from the letters beside. */
export const tcvn3: LegacyEncoding = {
  ...letters,
  read: (text) => restoreCase(letters.read(text)),
  write: (text) =>
    letters
      .write(text)
      .map(
        (unit, index) =>
          unit ?? letters.write((Array.from(text.normalize('NFC'))[index] ?? '').toLowerCase())[0] ?? null,
      ),
};

export const tcvn1 = byteEncoding('tcvn5712-1', ['tcvn', 'tcvn-5712', 'tcvn5712', 'vn1', 'x-viet-tcvn5712'], TCVN_1);
export const vps = byteEncoding('vps', ['x-viet-vps'], VPS);

/** Old encodings, those first that are met most often. */
export const LEGACY: readonly LegacyEncoding[] = [tcvn3, vni, windows1258, vps, tcvn1, viqr];

/** The encoding of that name, in whatever spelling. */
export function legacyEncoding(name: string): LegacyEncoding | undefined {
  const asked = name.toLowerCase().replace(/[_\s]/g, '-');
  return LEGACY.find((encoding) => encoding.name === asked || encoding.aliases.includes(asked));
}

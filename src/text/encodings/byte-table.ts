import {type LegacyEncoding, western, westernUnit} from './encoding.ts';
import type {ByteTable} from './tables.ts';

/** An encoding of one byte a letter. */
export function byteEncoding(name: string, aliases: readonly string[], {high, low}: ByteTable): LegacyEncoding {
  const letters = new Map<string, string>();
  for (const [code, letter] of Object.entries(low)) letters.set(String.fromCharCode(Number(code)), letter);
  for (const [index, letter] of [...high].entries()) {
    if (letter !== ' ') letters.set(String.fromCharCode(0x80 + index), letter);
  }
  const units = new Map([...letters].map(([unit, letter]) => [letter, unit]));
  const special = new RegExp(
    `[\\x80-\\xff${Object.keys(low)
      .map((code) => `\\x${Number(code).toString(16).padStart(2, '0')}`)
      .join('')}]`,
    'g',
  );
  return {
    name,
    aliases,
    read: (text) => text.replace(special, (unit) => letters.get(unit) ?? western(unit)),
    write: (text) =>
      Array.from(text.normalize('NFC'), (letter) => {
        const unit = units.get(letter) ?? westernUnit(letter);
        // What means a Vietnamese letter here cannot also mean its own western one.
        return unit !== null && (units.has(letter) || !letters.has(unit)) ? unit : null;
      }),
  };
}

/** An encoding of Vietnamese text that no platform knows. */
export interface LegacyEncoding {
  name: string;
  /** other names that people and programs use */
  aliases: readonly string[];
  /**
   * Text of which each unit below 256 is one byte; what lies above is text already.
   * @see bytesAsUnits
   */
  read(units: string): string;
  /** the bytes of a text, as units; null in the place of what the encoding cannot hold */
  write(text: string): (string | null)[];
}

/** Letters that the code page of the West has between 0x80 and 0x9f; blank where it has none. */
const WEST = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
const WEST_UNITS = new Map(
  [...WEST].flatMap((letter, index) => (letter === ' ' ? [] : [[letter, String.fromCharCode(0x80 + index)]])),
);

/** Each byte as the unit of the same value. */
export function bytesAsUnits(bytes: Uint8Array): string {
  let units = '';
  for (let at = 0; at < bytes.length; at += 8192) units += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return units;
}

const PIECE = 1 << 20;

/** A long text changed piece by piece, cut between lines: engines give up where one pattern matches too often. */
export function inPieces(text: string, change: (piece: string) => string): string {
  let changed = '';
  for (let from = 0; from < text.length; ) {
    const newline = from + PIECE < text.length ? text.lastIndexOf('\n', from + PIECE) : -1;
    const to = newline >= from ? newline + 1 : from + PIECE;
    changed += change(text.slice(from, to));
    from = to;
  }
  return changed;
}

export const unitsAsBytes = (units: string): Uint8Array => Uint8Array.from(units, (unit) => unit.charCodeAt(0));

/** The letter that the code page of the West has for a unit. */
export function western(unit: string): string {
  const code = unit.charCodeAt(0);
  const letter = code >= 0x80 && code < 0xa0 ? WEST[code - 0x80] : unit;
  return letter === undefined || letter === ' ' ? unit : letter;
}

/** The unit of a letter of the code page of the West; null where it has no such letter. */
export function westernUnit(letter: string): string | null {
  const unit = WEST_UNITS.get(letter);
  if (unit !== undefined) return unit;
  const code = letter.codePointAt(0) ?? 0;
  return code < 0x80 || (code >= 0xa0 && code < 0x100) ? letter : null;
}

/** Text that was read as if it were of the West, as units again: `céng` is c, 0xe9, n, g. */
export const westernAsUnits = (text: string): string =>
  text.replace(/[\u0152-\u2122]/g, (letter) => WEST_UNITS.get(letter) ?? letter);

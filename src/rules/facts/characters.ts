/**
 * Classes of UTF-16 units, by table, as bits: passes over a whole file must cost next to nothing. `ODD` are letters and
 * signs that nobody types in a Vietnamese document, and that recognition of scans makes of stains.
 */
export const ODD = 1;
/** a tone or hook written apart from its letter */
export const LOOSE = 2;
/** of Markdown and tables, or invisible: no part of what is said */
export const MARKUP = 4;
/** letters and figures */
export const WORD = 8;
export const BLANK = 16;
/** a letter with its marks in one unit */
export const JOINED = 32;

let table: Uint8Array | undefined;

export function characterTable(): Uint8Array {
  if (table) return table;
  const built = new Uint8Array(0x10000);
  const mark = (from: number, to: number, as: number) => built.fill(as, from, to + 1);
  const each = (signs: string, as: number) => {
    for (const sign of signs) built[sign.charCodeAt(0)] = as;
  };
  mark(0x30, 0x39, WORD);
  mark(0x41, 0x5a, WORD);
  mark(0x61, 0x7a, WORD);
  mark(0xa1, 0x24f, ODD | WORD);
  mark(0x370, 0x58f, ODD | WORD);
  mark(0x590, 0x1fff, WORD);
  mark(0x1e00, 0x1eff, ODD | WORD);
  mark(0x300, 0x36f, LOOSE);
  each('{}†‡⁄€ˆ˜ƒ™‹›„‚¡¢£¥§©®¬«»¿', ODD);
  for (const vowel of 'aăâeêioôơuưy')
    for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
      for (const letter of [vowel, vowel.toUpperCase()]) {
        const unit = (letter + tone).normalize('NFC').charCodeAt(0);
        built[unit] = unit < 0x80 ? WORD : WORD | JOINED;
      }
  each('đĐ', WORD | JOINED);
  each('°·²³±×÷½¼¾µ', 0);
  each('*_\\`\u00ad\u200b\ufeff', MARKUP);
  each('|', MARKUP | BLANK);
  each(' \t\n\r\v\f\u00a0\u2002\u2003\u2009\u202f\u3000', BLANK);
  table = built;
  return built;
}

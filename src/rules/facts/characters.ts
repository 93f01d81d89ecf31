/**
 * Classes of UTF-16 units, by table: the one pass that is made over a whole file must cost next to nothing.
 * `ODD` are letters and signs that nobody types in a Vietnamese document, and that recognition of scans makes of stains.
 */
export const PLAIN = 0;
export const ODD = 1;
export const MARK = 2;

let table: Uint8Array | undefined;

export function characterTable(): Uint8Array {
  if (table) return table;
  const built = new Uint8Array(0x10000);
  const mark = (from: number, to: number, as: number) => built.fill(as, from, to + 1);
  mark(0xa1, 0x24f, ODD);
  mark(0x370, 0x58f, ODD);
  mark(0x300, 0x36f, MARK);
  for (const sign of '{}†‡⁄€ˆ˜ƒ™‹›„‚¡¢£¥§©®¬«»¿') built[sign.charCodeAt(0)] = ODD;
  for (const vowel of 'aăâeêioôơuưy')
    for (const tone of ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'])
      for (const letter of [vowel, vowel.toUpperCase()]) built[(letter + tone).normalize('NFC').charCodeAt(0)] = PLAIN;
  for (const sign of 'đĐ°·²³±×÷½¼¾µ\u00ad') built[sign.charCodeAt(0)] = PLAIN;
  table = built;
  return built;
}

const SAMPLE = 4096;
/** High bytes of the letters of Vietnamese text in UTF-16, and of its punctuation. */
const HIGH = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);
const MOSTLY = 0.95;

/** UTF-16 without a byte order mark: one byte of each pair is the high one. Null for anything else. */
export function detectWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length < 4 || bytes.length % 2 !== 0) return null;
  const size = Math.min(SAMPLE, bytes.length) & ~1;
  const high = [0, 0];
  const zero = [0, 0];
  for (let at = 0; at < size; at++) {
    const byte = bytes[at] as number;
    if (HIGH.has(byte)) high[at % 2] = (high[at % 2] ?? 0) + 1;
    if (byte === 0) zero[at % 2] = (zero[at % 2] ?? 0) + 1;
  }
  const pairs = size / 2;
  const is = (side: 0 | 1): boolean =>
    (high[side] ?? 0) >= pairs * MOSTLY && (zero[side] ?? 0) >= pairs * 0.3 && (zero[1 - side] ?? 0) <= pairs * 0.02;
  return is(1) ? 'utf-16le' : is(0) ? 'utf-16be' : null;
}

import {detectLegacy} from './detect.ts';
import {legacyEncoding} from './registry.ts';
import {countSyllables} from './syllables.ts';

/** A file put together from pieces: lines of UTF-8 beside lines of an old encoding. */
export interface Mixed {
  text: string;
  encodings: string[];
}

const READS = 0.75;

/**
 * Reads each line as UTF-8 where it is that, else in the old encoding that all other lines read best in. Null where these
 * read in none.
 */
export function readMixed(bytes: Uint8Array): Mixed | null {
  const lines = splitLines(bytes);
  const strict = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true});
  const read = lines.map((line) => {
    try {
      return strict.decode(line);
    } catch {
      return null;
    }
  });
  const rest = lines.filter((_, index) => read[index] === null);
  const found = detectLegacy(joined(rest));
  const encoding = found?.sure ? legacyEncoding(found.encoding) : undefined;
  if (!found || !encoding) return null;
  const good = read.filter((line) => line !== null && /[\u0080-\uffff]/.test(line)).join('');
  const counted = countSyllables(good);
  // Lines that are UTF-8 by chance would read badly.
  if (good !== '' && counted.good < READS * (counted.good + counted.bad)) return null;
  const units = (line: Uint8Array): string => Array.from(line, (byte) => String.fromCharCode(byte)).join('');
  const text = lines.map((line, index) => read[index] ?? encoding.read(units(line))).join('');
  return {text, encodings: good === '' ? [encoding.name] : ['utf-8', encoding.name]};
}

function splitLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

function joined(lines: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(lines.reduce((size, line) => size + line.length, 0));
  let at = 0;
  for (const line of lines) {
    whole.set(line, at);
    at += line.length;
  }
  return whole;
}

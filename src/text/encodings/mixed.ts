import {detectLegacy} from './detect.ts';
import {bytesAsUnits, inPieces} from './encoding.ts';
import {legacyEncoding} from './registry.ts';
import {countSyllables} from './syllables.ts';

/** A file put together from pieces: lines of UTF-8 beside lines of an old encoding. */
export interface Mixed {
  text: string;
  encodings: string[];
}

/** Lines that lie together and are, or are not, UTF-8. Places count bytes. */
interface Stretch {
  from: number;
  to: number;
  utf8: boolean;
}

const READS = 0.75;
const SHORT = 1000;
/** Who puts a file together does not change encodings this often. */
const MOST = 20_000;

/**
 * Reads each line as UTF-8 where it is that, else in the old encoding that all other lines read best in. Null where these
 * read in none.
 */
export function readMixed(bytes: Uint8Array): Mixed | null {
  const stretches = stretchesOf(bytes);
  if (!stretches) return null;
  const found = detectLegacy(
    joined(
      bytes,
      stretches.filter(({utf8}) => !utf8),
    ),
  );
  const encoding = found?.sure ? legacyEncoding(found.encoding) : undefined;
  if (!found || !encoding) return null;
  const good = read(
    joined(
      bytes,
      stretches.filter(({utf8}) => utf8),
    ),
  );
  const counted = countSyllables(good);
  // Lines that are UTF-8 by chance would read badly.
  if (counted.good < READS * (counted.good + counted.bad)) return null;
  const text = stretches
    .map(({from, to, utf8}) => {
      const lines = bytes.subarray(from, to);
      const old = () => inPieces(bytesAsUnits(lines), encoding.read);
      if (!utf8) return old();
      const said = read(lines);
      if (lines.length > SHORT || !/[\u0080-\uffff]/.test(said)) return said;
      // A line of few marks may be UTF-8 by chance.
      const other = old();
      const {good, bad} = countSyllables(said);
      const counts = countSyllables(other);
      return bad > counts.bad && counts.good >= good ? other : said;
    })
    .join('');
  return {text, encodings: /[\u0080-\uffff]/.test(good) ? ['utf-8', encoding.name] : [encoding.name]};
}

const read = (bytes: Uint8Array): string => new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes);

/** Null where there are too many. */
function stretchesOf(bytes: Uint8Array): Stretch[] | null {
  const stretches: Stretch[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(10, from);
    const to = end < 0 ? bytes.length : end + 1;
    const utf8 = isUtf8(bytes, from, to);
    const last = stretches.at(-1);
    if (last?.utf8 === utf8) last.to = to;
    else stretches.push({from, to, utf8});
    if (stretches.length > MOST) return null;
    from = to;
  }
  return stretches;
}

/**
 * Whether each letter has the bytes that its first one promises, and is one that such texts have: two letters of an old
 * encoding may look like one of Syriac. Decoders tell only the first, and slowly for many lines.
 */
function isUtf8(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const lead = bytes[at] as number;
    // Some old encodings have letters in the places of control characters.
    if (lead < 0x20 && (lead < 0x09 || lead > 0x0d)) return false;
    if (lead < 0x80) continue;
    const more = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3;
    if (more === 0 || at + more >= to || !isLikely(lead, bytes[at + 1] as number)) return false;
    for (const end = at + more; at < end; ) if (((bytes[++at] as number) & 0xc0) !== 0x80) return false;
  }
  return true;
}

/** By the first two bytes: Latin letters and marks, those of Vietnamese, punctuation and signs, emoji, private ones. */
function isLikely(lead: number, next: number): boolean {
  if (lead < 0xe0) return lead <= 0xcd;
  return lead === 0xe1 ? next >= 0xb8 && next <= 0xbb : lead === 0xe2 || lead >= 0xee;
}

function joined(bytes: Uint8Array, stretches: readonly Stretch[]): Uint8Array {
  const whole = new Uint8Array(stretches.reduce((size, {from, to}) => size + to - from, 0));
  let at = 0;
  for (const {from, to} of stretches) {
    whole.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return whole;
}

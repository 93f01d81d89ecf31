import {detectFontText, detectLegacy, detectViqr} from './encodings/detect.ts';
import {bytesAsUnits, inPieces} from './encodings/encoding.ts';
import {readMixed} from './encodings/mixed.ts';
import {legacyEncoding} from './encodings/registry.ts';
import {countSyllables} from './encodings/syllables.ts';
import {encodedOnce, looksTwiceEncoded} from './encodings/twice.ts';
import {detectWide} from './encodings/wide.ts';

/**
 * Why bytes are no text that can be read: `binary` (another kind of file) or `malformed` (cut short, damaged, or in an
 * encoding that is not recognised). `line` counts from 1 and is null where the place is unknown.
 */
export class DecodeError extends Error {
  override readonly name = 'DecodeError';
  readonly reason: 'binary' | 'malformed';
  readonly encoding: string;
  readonly line: number | null;

  constructor(reason: 'binary' | 'malformed', encoding: string, line: number | null) {
    const place = line === null ? '' : ` (line ${line})`;
    super(reason === 'binary' ? 'binary data, not text' : `not valid ${encoding}${place}`);
    this.reason = reason;
    this.encoding = encoding;
    this.line = line;
  }
}

const MARKED: readonly {encoding: string; mark: readonly number[]}[] = [
  {encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf]},
  {encoding: 'utf-16le', mark: [0xff, 0xfe]},
  {encoding: 'utf-16be', mark: [0xfe, 0xff]},
];

/** How much of a text is looked at for control characters, and the share of them that no text file has. */
const SAMPLE = 1 << 16;
const TOO_MANY_CONTROLS = 0.02;
// Blanks (tab, line feed, form feed) are control characters too, but ones that occur in text.
const CONTROL = /(?!\s)\p{Cc}/gu;

export interface Decoded {
  text: string;
  /** `utf-8`, `tcvn3` …; `utf-8+tcvn3` where a file is in two of them, `utf-8/utf-8` where it was encoded twice */
  encoding: string;
  /** another encoding in which the text reads nearly as well */
  rival?: string;
}

/** Encodings of text that the platform reads, as others call them. */
const SPELLINGS: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  utf16: 'utf-16le',
  'utf-16': 'utf-16le',
  utf16le: 'utf-16le',
  utf16be: 'utf-16be',
  unicode: 'utf-16le',
};

const platformName = (name: string): string => SPELLINGS[name.toLowerCase()] ?? name.toLowerCase();

/**
 * The text of a file: UTF-8 with or without a byte order mark, UTF-16, or one of the old encodings of Vietnamese, found by
 * how its words read. A mark is no part of the text, and nothing is ever replaced by U+FFFD.
 * @param encoding what to read it as, whatever it looks like; `auto` finds out
 * @throws {DecodeError} where the bytes are no such text
 */
export function decode(bytes: Uint8Array, encoding = 'auto'): Decoded {
  if (encoding !== 'auto') return decodeAs(bytes, encoding);
  const marked = MARKED.find(({mark}) => mark.every((byte, at) => bytes[at] === byte))?.encoding;
  const platform = marked ?? detectWide(bytes) ?? 'utf-8';
  if (platform === 'utf-8' && bytes.includes(0)) throw new DecodeError('binary', platform, null);
  let text: string;
  try {
    text = new TextDecoder(platform, {fatal: true}).decode(bytes);
  } catch {
    const old = marked ? null : decodeOld(bytes);
    if (old) return old;
    if (looksBinary(new TextDecoder(platform).decode(bytes.subarray(0, SAMPLE)))) {
      throw new DecodeError('binary', platform, null);
    }
    throw new DecodeError('malformed', platform, firstBadLine(bytes, platform));
  }
  const better = platform === 'utf-8' ? rewritten(text) : null;
  if (better) return better;
  if (looksBinary(text)) throw new DecodeError('binary', platform, null);
  return {text, encoding: platform};
}

function decodeAs(bytes: Uint8Array, name: string): Decoded {
  const platform = platformName(name);
  const legacy = legacyEncoding(name);
  if (legacy) return {text: inPieces(bytesAsUnits(bytes), legacy.read), encoding: legacy.name};
  try {
    return {text: new TextDecoder(platform, {fatal: true}).decode(bytes), encoding: platform};
  } catch {
    throw new DecodeError('malformed', platform, firstBadLine(bytes, platform));
  }
}

/** Bytes that are no UTF-8, in one of the old encodings or in two. */
function decodeOld(bytes: Uint8Array): Decoded | null {
  const whole = detectLegacy(bytes);
  if (whole?.sure) return looksBinary(whole.text) ? null : {text: whole.text, encoding: whole.encoding};
  const mixed = readMixed(bytes);
  if (mixed && !looksBinary(mixed.text)) return {text: mixed.text, encoding: mixed.encodings.join('+')};
  if (!whole || looksBinary(whole.text)) return null;
  return {text: whole.text, encoding: whole.encoding, rival: whole.rival ?? 'utf-8'};
}

/** Letters that only Vietnamese has: a text with many of them is what it seems to be. */
const VIETNAMESE = /[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const ENOUGH = 0.9;

/** UTF-8 that was encoded twice, that holds the letters of an old font, or that is VIQR; null where it is plain. */
function rewritten(text: string): Decoded | null {
  if (looksTwiceEncoded(text)) {
    const once = inPieces(text, encodedOnce);
    const before = countSyllables(text);
    const after = countSyllables(once);
    if (once !== text && after.good > before.good && after.bad < before.bad)
      return {text: once, encoding: 'utf-8/utf-8'};
  }
  if (VIETNAMESE.test(text)) return null;
  if (!/[\u0080-\uffff]/.test(text)) {
    const found = detectViqr(text);
    return found && {text: found.text, encoding: found.encoding};
  }
  const {good, bad} = countSyllables(text);
  if (bad === 0 || good / (good + bad) > ENOUGH) return null;
  const font = detectFontText(text);
  return font?.sure ? {text: font.text, encoding: `utf-8/${font.encoding}`} : null;
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  if (text.includes('\0')) return true;
  return (sample.match(CONTROL)?.length ?? 0) > sample.length * TOO_MANY_CONTROLS;
}

/** The line of the first byte that breaks the encoding: all prefixes before it decode, none behind it does. */
function firstBadLine(bytes: Uint8Array, encoding: string): number {
  const prefix = (length: number): string | undefined => {
    try {
      // `stream` allows that the last letter is cut by the end of the prefix.
      return new TextDecoder(encoding, {fatal: true}).decode(bytes.subarray(0, length), {stream: true});
    } catch {
      return undefined;
    }
  };
  let sound = 0;
  let broken = bytes.length + 1;
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (prefix(middle) === undefined) broken = middle;
    else sound = middle;
  }
  return (prefix(sound) ?? '').split('\n').length;
}

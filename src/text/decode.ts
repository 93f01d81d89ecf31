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

/**
 * The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. The mark is no part of the text;
 * nothing else is changed, and nothing is ever replaced by U+FFFD.
 * @throws {DecodeError} where the bytes are no such text
 */
export function decode(bytes: Uint8Array): {text: string; encoding: string} {
  const encoding = MARKED.find(({mark}) => mark.every((byte, at) => bytes[at] === byte))?.encoding ?? 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) throw new DecodeError('binary', encoding, null);
  let text: string;
  try {
    text = new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    if (looksBinary(new TextDecoder(encoding).decode(bytes.subarray(0, SAMPLE)))) {
      throw new DecodeError('binary', encoding, null);
    }
    throw new DecodeError('malformed', encoding, firstBadLine(bytes, encoding));
  }
  if (looksBinary(text)) throw new DecodeError('binary', encoding, null);
  return {text, encoding};
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

/** A value of a JSON file, as it was written. */
export interface JsonItem {
  /** null where it is longer than what is held */
  readonly bytes: Uint8Array | null;
  /** its place in the array; null where the file is no array but one value */
  readonly index: number | null;
  /** line on which it begins */
  readonly line: number;
}

/** From this line on, the array of a JSON file cannot be told apart: it is cut off, or its quotes and brackets do not match. */
export class ArrayError extends Error {
  override name = 'ArrayError';
  readonly line: number;

  constructor(line: number) {
    super(`line ${line}`);
    this.line = line;
  }
}

/** What may stand at the start of a file in UTF-8. */
const MARK = [0xef, 0xbb, 0xbf];
const BREAK = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = 0x5b;
const BACKSLASH = 0x5c;
const CLOSE = 0x5d;
/** `{` and `}` are `[` and `]` with this bit: which of them belong together is the parser's to say. */
const CURLY = 0x20;
const CLOSE_CURLY = CLOSE | CURLY;

/**
 * The items of the array in a JSON file, however the pieces of the stream fall, each as soon as it is whole; what is longer
 * than `most` bytes is not held. They are told apart and not parsed. A file that begins otherwise is one item.
 * @throws {ArrayError} behind the last item that can be told apart
 */
export async function* jsonItems(stream: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<JsonItem> {
  const item = new OpenItem(most);
  let state: 'before' | 'inside' | 'behind' | 'value' = 'before';
  let line = 1;
  let index = 0;
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  /** bytes before the array, and the last byte that is no blank */
  let head = 0;
  let last = 0;
  for await (const chunk of stream) {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === BREAK) line++;
      if (state === 'value') continue;
      if (state === 'inside') {
        if (isString) {
          // No string goes over a line: a quote is missing, or one too many.
          if (byte === BREAK) throw new ArrayError(line - 1);
          if (isEscaped) isEscaped = false;
          else if (byte === BACKSLASH) isEscaped = true;
          else if (byte === QUOTE) isString = false;
          continue;
        }
        if (depth === 0 && byte === CLOSE_CURLY) {
          item.add(chunk.subarray(from, at));
          if (item.begun && closes(last)) yield item.take(index, line);
          throw new ArrayError(line);
        }
        const isEnd = depth === 0 && (byte === COMMA || byte === CLOSE);
        if (!isEnd) {
          if (!isBlank(byte)) {
            item.begin(line);
            last = byte;
          }
          if (byte === QUOTE) isString = true;
          else if ((byte | CURLY) === (OPEN | CURLY)) depth++;
          else if ((byte | CURLY) === (CLOSE | CURLY)) depth--;
          continue;
        }
        item.add(chunk.subarray(from, at));
        from = at + 1;
        // `[]` has no item; `[1,]` has an empty one, which is a fault.
        if (byte === COMMA || item.begun || index > 0) yield item.take(index++, line);
        if (byte === CLOSE) state = 'behind';
      } else if (!isBlank(byte) && !(state === 'before' && byte === MARK[head])) {
        if (state === 'behind') throw new ArrayError(line);
        item.begin(line);
        state = byte === OPEN ? 'inside' : 'value';
        if (byte !== OPEN) continue;
        item.take(0, line);
        from = at + 1;
      } else head++;
    }
    if (state !== 'behind') item.add(chunk.subarray(from));
  }
  if (state === 'before' || state === 'value') yield item.take(null, line);
  if (state !== 'inside') return;
  if (depth === 0 && !isString && item.begun && closes(last)) yield item.take(index, line);
  throw new ArrayError(line);
}

/** The item that is being read. */
class OpenItem {
  readonly #most: number;
  #parts: Uint8Array[] = [];
  #length = 0;
  #line = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get begun(): boolean {
    return this.#line > 0;
  }

  begin(line: number): void {
    if (!this.begun) this.#line = line;
  }

  add(bytes: Uint8Array): void {
    this.#length += bytes.length;
    if (this.#length <= this.#most) this.#parts.push(bytes);
    else this.#parts = [];
  }

  /** The item as it stands; nothing of it is left. `line` is where one without a sign would begin. */
  take(index: number | null, line: number): JsonItem {
    const [only] = this.#parts;
    const bytes = this.#parts.length === 1 && only ? only : Buffer.concat(this.#parts);
    const item = {bytes: this.#length <= this.#most ? bytes : null, index, line: this.#line || line};
    this.#parts = [];
    this.#length = 0;
    this.#line = 0;
    return item;
  }
}

/** Whether a value surely ends with a byte: `12` may be the half of `123`. */
function closes(byte: number): boolean {
  return byte === QUOTE || (byte | CURLY) === CLOSE_CURLY;
}

function isBlank(byte: number): boolean {
  return byte === 0x20 || byte === BREAK || byte === 0x0d || byte === 0x09;
}

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
  const array = new ArrayReader(most);
  for await (const chunk of stream) yield* array.items(chunk);
  yield* array.end();
}

/** Parts the items of an array from each other. */
class ArrayReader {
  readonly #item: OpenItem;
  readonly #value = new ValueScanner();
  #state: 'before' | 'inside' | 'behind' | 'value' = 'before';
  #line = 1;
  #index = 0;
  /** bytes before the array */
  #head = 0;

  constructor(most: number) {
    this.#item = new OpenItem(most);
  }

  /** The items that become whole with the next bytes of the file. */
  *items(chunk: Uint8Array): Generator<JsonItem> {
    let from = 0;
    for (let at = 0; at < chunk.length; at++) {
      const byte = chunk[at] as number;
      if (byte === BREAK) this.#breakLine();
      if (this.#state === 'inside') {
        if (this.#holds(byte)) continue;
        this.#item.add(chunk.subarray(from, at));
        yield* this.#endItem(byte);
      } else if (!this.#opens(byte)) continue;
      from = at + 1;
    }
    if (this.#state !== 'behind') this.#item.add(chunk.subarray(from));
  }

  /** What is left at the end of the file. */
  *end(): Generator<JsonItem> {
    if (this.#state === 'before' || this.#state === 'value') yield this.#item.take(null, this.#line);
    if (this.#state === 'inside') yield* this.#breakOff();
  }

  #breakLine(): void {
    // No string goes over a line: a quote is missing, or one too many.
    if (this.#value.isString) throw new ArrayError(this.#line);
    this.#line++;
  }

  /** Does a byte outside of the array open it? */
  #opens(byte: number): boolean {
    if (this.#state === 'value') return false;
    if (isBlank(byte) || (this.#state === 'before' && byte === MARK[this.#head])) {
      this.#head++;
      return false;
    }
    if (this.#state === 'behind') throw new ArrayError(this.#line);
    this.#item.begin(this.#line);
    this.#state = byte === OPEN ? 'inside' : 'value';
    // What stands before the array is no part of an item.
    if (byte === OPEN) this.#item.take(0, this.#line);
    return byte === OPEN;
  }

  /** Does a byte in the array stand within an item, or around it? */
  #holds(byte: number): boolean {
    const holds = this.#value.takes(byte);
    if (holds && !this.#item.begun && !isBlank(byte)) this.#item.begin(this.#line);
    return holds;
  }

  /** The item that ends before a comma or bracket. */
  *#endItem(byte: number): Generator<JsonItem> {
    if (byte === CLOSE_CURLY) yield* this.#breakOff();
    // `[]` has no item; `[1,]` has an empty one, which is a fault.
    if (byte === COMMA || this.#item.begun || this.#index > 0) yield this.#item.take(this.#index++, this.#line);
    if (byte === CLOSE) this.#state = 'behind';
  }

  /** Where the array breaks off: the last item only if it surely is whole. */
  *#breakOff(): Generator<JsonItem> {
    if (this.#item.begun && this.#value.isWhole) yield this.#item.take(this.#index, this.#line);
    throw new ArrayError(this.#line);
  }
}

/** Tells byte by byte how far a value goes: through its strings with their escapes, and brackets in brackets. */
class ValueScanner {
  isString = false;
  #isEscaped = false;
  #depth = 0;
  /** the last byte that is no blank; of a string, its quote */
  #last = 0;

  /** Does the value surely end here? */
  get isWhole(): boolean {
    return this.#depth === 0 && !this.isString && closes(this.#last);
  }

  /** Is a byte part of the value, or a blank around it? If not, it is a comma or bracket that ends it. */
  takes(byte: number): boolean {
    if (this.isString) this.#inString(byte);
    else if (this.#depth === 0 && (byte === COMMA || (byte | CURLY) === CLOSE_CURLY)) return false;
    else if (!isBlank(byte)) {
      this.#last = byte;
      if (byte === QUOTE) this.isString = true;
      else if ((byte | CURLY) === (OPEN | CURLY)) this.#depth++;
      else if ((byte | CURLY) === CLOSE_CURLY) this.#depth--;
    }
    return true;
  }

  #inString(byte: number): void {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (byte === BACKSLASH) this.#isEscaped = true;
    else if (byte === QUOTE) this.isString = false;
  }
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

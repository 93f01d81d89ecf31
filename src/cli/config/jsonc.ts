import type {Text} from '../text.ts';

/** JSON with comments and trailing commas, as people write it, with the place of everything in it. */
export interface Jsonc {
  readonly value: unknown;
  /** line and column, from 1, of the value at a path; of what holds it, where there is none */
  place(path: readonly PropertyKey[]): Place;
}

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Thrown for text that is no JSON: where, and why. */
export class JsoncError extends Error {
  override readonly name = 'JsoncError';
  readonly place: Place;
  readonly reason: Text;

  constructor(place: Place, reason: Text) {
    super(reason.en);
    this.place = place;
    this.reason = reason;
  }
}

const DEEPEST = 64;
const BLANK = /(?:\s|\/\/[^\n]*|\/\*(?:[^*]|\*(?!\/))*\*\/)*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const WORD = /-?\d[\d.eE+-]*|true|false|null/y;

/** @throws {JsoncError} */
export function parseJsonc(text: string): Jsonc {
  const places = new Map<string, number>();
  let at = text.startsWith('\ufeff') ? 1 : 0;

  const value = read([]);
  skip();
  if (at < text.length) fail({vi: 'thừa chữ sau giá trị', en: 'text behind the value'});
  return {
    value,
    place(path) {
      for (let length = path.length; length >= 0; length--) {
        const offset = places.get(keyOf(path.slice(0, length)));
        if (offset !== undefined) return placeAt(offset);
      }
      return {line: 1, column: 1};
    },
  };

  function read(path: readonly PropertyKey[]): unknown {
    skip();
    places.set(keyOf(path), at);
    if (path.length > DEEPEST) fail({vi: 'lồng quá sâu', en: 'nested too deep'});
    const sign = text[at];
    if (sign === '{') return readObject(path);
    if (sign === '[') return readArray(path);
    if (sign === '"') return readString();
    const word = match(WORD);
    if (word === undefined) {
      return at >= text.length
        ? fail({vi: 'hết tệp giữa chừng', en: 'the file ends too early'})
        : fail({vi: `không hiểu "${text[at]}"`, en: `"${text[at]}" is not expected here`});
    }
    return parsed(word);
  }

  function readObject(path: readonly PropertyKey[]): Record<string, unknown> {
    // No prototype: a key may be called anything.
    const object: Record<string, unknown> = Object.create(null);
    at++;
    while (!closes('}')) {
      if (text[at] !== '"') fail({vi: 'thiếu tên trong ngoặc kép', en: 'a name in double quotes is missing'});
      const start = at;
      const name = readString();
      skip();
      if (text[at] !== ':') fail({vi: `thiếu dấu ":" sau "${name}"`, en: `":" is missing behind "${name}"`});
      at++;
      object[name] = read([...path, name]);
      places.set(keyOf([...path, name, NAME]), start);
      comma('}');
    }
    return {...object};
  }

  function readArray(path: readonly PropertyKey[]): unknown[] {
    const array: unknown[] = [];
    at++;
    while (!closes(']')) {
      array.push(read([...path, array.length]));
      comma(']');
    }
    return array;
  }

  function readString(): string {
    const whole = match(STRING);
    return whole === undefined
      ? fail({vi: 'chuỗi không có dấu ngoặc kép đóng', en: 'a string has no closing quote'})
      : (parsed(whole) as string);
  }

  function parsed(json: string): unknown {
    try {
      return JSON.parse(json);
    } catch {
      at -= json.length;
      return fail({vi: `giá trị sai: ${json}`, en: `not a value: ${json}`});
    }
  }

  function closes(sign: string): boolean {
    skip();
    if (text[at] !== sign) return false;
    at++;
    return true;
  }

  function comma(closing: string): void {
    skip();
    if (text[at] === ',') at++;
    else if (text[at] !== closing) fail({vi: `thiếu dấu "," hoặc "${closing}"`, en: `"," or "${closing}" is missing`});
  }

  function skip(): void {
    match(BLANK);
  }

  function match(pattern: RegExp): string | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }

  function fail(reason: Text): never {
    throw new JsoncError(placeAt(at), reason);
  }

  function placeAt(offset: number): Place {
    const before = text.slice(0, offset);
    return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
  }
}

/** Behind the path of a property: the place of its name, not of its value. */
export const NAME = Symbol('name');

function keyOf(path: readonly PropertyKey[]): string {
  return path.map((step) => (step === NAME ? '\u0001' : String(step))).join('\u0000');
}

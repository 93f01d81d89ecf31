import {createScanner, getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser';
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

/** Behind the path of a property: the place of its name, not of its value. */
export const NAME = Symbol('name');

/**
 * @param isStrict whether comments and trailing commas are faults
 * @throws {JsoncError}
 */
export function parseJsonc(text: string, isStrict = false): Jsonc {
  // The library takes no mark of the byte order.
  const json = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  const deep = tooDeep(json);
  if (deep !== null) throw new JsoncError(placeAt(json, deep), {vi: 'lồng quá sâu', en: 'nested too deep'});
  const errors: ParseError[] = [];
  const root = parseTree(json, errors, {allowTrailingComma: !isStrict, disallowComments: isStrict});
  const [first] = errors;
  if (first) throw new JsoncError(placeAt(json, first.offset), reasonOf(first, json));
  if (!root) throw new JsoncError(placeAt(json, json.length), NO_JSON);
  return {value: plain(getNodeValue(root)), place: (path) => placeAt(json, nodeAt(root, path).offset)};
}

/** The node at a path, or the innermost of those around it. Of properties with one name the last holds. */
function nodeAt(root: Node, path: readonly PropertyKey[]): Node {
  let node = root;
  for (const step of path) {
    if (step === NAME) return node.parent?.children?.[0] ?? node;
    const child =
      node.type === 'array'
        ? node.children?.[Number(step)]
        : node.children?.findLast(({children}) => children?.[0]?.value === step)?.children?.[1];
    if (!child) break;
    node = child;
  }
  return node;
}

/** Objects as others make them: the library's have no prototype. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, of]) => [name, plain(of)]));
}

const DEEPEST = 64;

/** Where a text goes deeper than any configuration does; the library would follow it until the stack is full. */
function tooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const offset = scanner.getTokenOffset();
    const sign = text.charAt(offset);
    if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    if (depth > DEEPEST) return offset;
  }
  return null;
}

function reasonOf({error, offset, length}: ParseError, json: string): Text {
  const code = printParseErrorCode(error);
  const said = json.slice(offset, offset + Math.min(length, 40));
  if (code === 'InvalidSymbol')
    return {
      vi: `không hiểu "${said}"; tên và chuỗi phải đặt trong ngoặc kép`,
      en: `"${said}" is not expected here; names and strings stand in double quotes`,
    };
  return REASONS[code] ?? NO_JSON;
}

const NO_JSON: Text = {vi: 'không phải JSON', en: 'not valid JSON'};
const REASONS: Readonly<Record<string, Text>> = {
  InvalidNumberFormat: {vi: 'số viết sai', en: 'not a number'},
  PropertyNameExpected: {vi: 'thiếu tên trong ngoặc kép', en: 'a name in double quotes is missing'},
  ValueExpected: {vi: 'thiếu giá trị', en: 'a value is missing'},
  ColonExpected: {vi: 'thiếu dấu ":" sau tên', en: '":" is missing behind the name'},
  CommaExpected: {vi: 'thiếu dấu "," hoặc dấu ngoặc đóng', en: '"," or a closing bracket is missing'},
  CloseBraceExpected: {vi: 'thiếu dấu "," hoặc "}"', en: '"," or "}" is missing'},
  CloseBracketExpected: {vi: 'thiếu dấu "," hoặc "]"', en: '"," or "]" is missing'},
  EndOfFileExpected: {vi: 'thừa chữ sau giá trị', en: 'text behind the value'},
  InvalidCommentToken: {vi: 'chú thích viết sai', en: 'not a comment'},
  UnexpectedEndOfComment: {vi: 'chú thích không có dấu đóng', en: 'a comment is not closed'},
  UnexpectedEndOfString: {
    vi: 'chuỗi không có dấu ngoặc kép đóng',
    en: 'a string has no closing quote',
  },
  UnexpectedEndOfNumber: {vi: 'số viết dở', en: 'a number ends too early'},
  InvalidUnicode: {vi: 'mã Unicode viết sai', en: 'not a Unicode escape'},
  InvalidEscapeCharacter: {vi: 'sau "\\" là ký tự lạ', en: 'not an escape'},
  InvalidCharacter: {vi: 'ký tự không được có trong chuỗi', en: 'no such sign may stand in a string'},
};

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}

import {type Budget, demandSize} from './budget.ts';
import {ReadError} from './errors.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear, in the order of the file. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
}

/** What elements do to what is known so far, by their names. */
export type Elements<State> = Readonly<Record<string, ElementHandler<State>>>;

export interface ElementHandler<State> {
  open?(state: State, attributes: Attributes, name: string): void;
  close?(state: State, name: string): void;
}

/** Prefixes by which readers know these names: a file may bind them to others, or to none. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
};

/** What turns the names of a file into known ones, by what its first element binds; null where they are. */
function renamer(root: Attributes): ((name: string) => string) | null {
  const known = new Map<string, string>();
  for (const [name, uri] of Object.entries(root)) {
    const prefix = PREFIXES[uri];
    const own = name === 'xmlns' ? '' : name.startsWith('xmlns:') ? name.slice(6) : null;
    if (prefix !== undefined && own !== null && own !== prefix) known.set(own, prefix);
  }
  if (known.size === 0) return null;
  return (name) => {
    const colon = name.indexOf(':');
    const prefix = known.get(colon < 0 ? '' : name.slice(0, colon));
    return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
  };
}

const MAX_DEPTH = 4000;
const CHECK_EVERY = 4096;
const PIECE = 1 << 16;

/**
 * Reads XML bytes. Entities are those of XML itself: none that the file declares is expanded, nothing outside is fetched.
 * @throws {ReadError} `damaged` where it is not well formed, `tooDeep`
 */
export async function readXml(bytes: Uint8Array, budget: Budget, handler: XmlHandler): Promise<void> {
  const {SaxesParser} = await import('saxes');
  const parser = new SaxesParser({xmlns: false, position: false});
  let depth = 0;
  let events = 0;
  let renamed: ((name: string) => string) | null = null;
  parser.on('error', (error) => {
    throw new ReadError('damaged', 'xml', {cause: error});
  });
  // Office files have no document type; one that has can only want to do harm.
  parser.on('doctype', () => {
    throw new ReadError('damaged', 'xml <!DOCTYPE>');
  });
  parser.on('opentag', (tag) => {
    if (++depth > MAX_DEPTH) throw new ReadError('tooDeep', `xml > ${MAX_DEPTH}`);
    if (++events % CHECK_EVERY === 0) budget.check();
    const attributes = tag.attributes as Attributes;
    if (events === 1) renamed = renamer(attributes);
    if (!renamed) handler.open(tag.name, attributes);
    else handler.open(renamed(tag.name), withNames(attributes, renamed));
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(renamed ? renamed(tag.name) : tag.name);
  });
  if (handler.text) parser.on('text', (text) => handler.text?.(text));
  const xml = decodeXml(bytes);
  demandSize(xml.length, budget.maxText * 16, 'xml');
  for (let at = 0; at < xml.length; at += PIECE) parser.write(xml.slice(at, at + PIECE));
  parser.close();
}

function decodeXml(bytes: Uint8Array): string {
  const sixteen =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  return new TextDecoder(sixteen ?? 'utf-8').decode(bytes);
}

/** Attributes without a prefix belong to no namespace. */
const withNames = (attributes: Attributes, renamed: (name: string) => string): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? renamed(name) : name, value]),
  );

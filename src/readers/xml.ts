import {type Budget, demandSize} from './budget.ts';
import {ReadError} from './errors.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML wants to hear, in the order of the file. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text?(text: string): void;
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
    handler.open(tag.name, tag.attributes as Attributes);
  });
  parser.on('closetag', (tag) => {
    depth--;
    handler.close(tag.name);
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

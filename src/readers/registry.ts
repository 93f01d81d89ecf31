import {isJpeg, isPng, isTiff} from './image-sniff.ts';
import type {Reader} from './reader.ts';
import {beginning, hasMember, isPdf, isZip, startsWith} from './sniff.ts';
import {readText} from './text.ts';

/** Every form of file that holds one text. What reads it is loaded when a file of that form comes. */
export const READERS: readonly Reader[] = [
  {
    name: 'pdf',
    extensions: ['.pdf'],
    sniff: isPdf,
    read: async (bytes, options) => (await import('./pdf/index.ts')).readPdf(bytes, options),
  },
  {
    name: 'docx',
    extensions: ['.docx', '.docm', '.dotx'],
    sniff: (bytes) => hasMember(bytes, /^word\/document\d*\.xml$/),
    read: async (bytes, options) => (await import('./docx/index.ts')).readDocx(bytes, options),
  },
  {
    name: 'odt',
    extensions: ['.odt', '.ott', '.fodt'],
    // What kind it is stands unpacked at the front, unless somebody packed it anew.
    sniff: (bytes) =>
      isZip(bytes) &&
      (beginning(bytes, 256).includes('opendocument.text') ||
        (hasMember(bytes, /^content\.xml$/) && hasMember(bytes, /^mimetype$/))),
    read: async (bytes, options) => (await import('./odt/index.ts')).readOdt(bytes, options),
  },
  {
    name: 'doc',
    extensions: ['.doc', '.dot'],
    sniff: (bytes) => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    read: async (bytes, options) => (await import('./doc/index.ts')).readDoc(bytes, options),
  },
  {
    name: 'rtf',
    extensions: ['.rtf'],
    sniff: (bytes) => beginning(bytes, 64).startsWith('{\\rtf'),
    read: async (bytes, options) => (await import('./rtf/index.ts')).readRtf(bytes, options),
  },
  {
    name: 'image',
    extensions: ['.png', '.jpg', '.jpeg', '.tif', '.tiff'],
    sniff: (bytes) => isPng(bytes) || isJpeg(bytes) || isTiff(bytes),
    read: async (bytes, options) => (await import('./image/index.ts')).readImage(bytes, options),
  },
  {
    name: 'mhtml',
    extensions: ['.mhtml', '.mht'],
    sniff: (bytes) =>
      /^[\w-]{2,40}:/.test(beginning(bytes, 64)) && /^content-type:\s*multipart\/related/m.test(beginning(bytes)),
    read: async (bytes, options) => (await import('./mail/mhtml.ts')).readMhtml(bytes, options),
  },
  {
    name: 'html',
    extensions: ['.html', '.htm', '.xhtml'],
    sniff: (bytes) =>
      /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}>\s*)?<(?:!doctype html|html|head|body|meta|table|div|p)[\s>]/.test(
        beginning(bytes),
      ),
    read: async (bytes, options) => (await import('./html/index.ts')).readHtml(bytes, options),
  },
  {
    name: 'text',
    extensions: ['.txt', '.text'],
    sniff: () => false,
    read: (bytes, options) => readText(bytes, options, 'text'),
  },
  {
    name: 'markdown',
    extensions: ['.md', '.markdown'],
    sniff: () => false,
    read: (bytes, options) => readText(bytes, options, 'markdown'),
  },
];

/** Forms that nobody takes for text, whatever a file is called. */
const UNMISTAKABLE = new Set(['pdf', 'docx', 'odt', 'doc', 'image']);

const isPlain = (bytes: Uint8Array): boolean =>
  bytes.length > 0 &&
  !beginning(bytes).startsWith('<?xml') &&
  bytes.subarray(0, 4096).every((byte) => byte >= 0x20 || (byte >= 0x09 && byte <= 0x0d));

const extensionOf = (path: string): string => /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? '';

const readerNamed = (name: string): Reader | undefined => READERS.find((reader) => reader.name === name);

/**
 * What reads a file: what was asked for, else by its content, else by its name. A text that only looks like another form
 * (a web page in a file `.txt`) is a text; a file whose name promises a form it is not of (RTF or a web page in a file
 * `.doc`) is read as what it is.
 */
export function readerOf(bytes: Uint8Array, path: string, asked?: string): Reader {
  const extension = extensionOf(path);
  const named = READERS.find(({extensions}) => extensions.includes(extension));
  const isText = (reader: Reader | undefined) => reader?.name === 'text' || reader?.name === 'markdown';
  const forced = asked === undefined ? undefined : readerNamed(asked);
  const found = READERS.find((reader) => reader.sniff(bytes));
  // What was asked for, unless the content is plainly of another form: RTF in a file `.doc`
  if (forced) return isText(forced) || !found || forced.sniff(bytes) ? forced : found;
  if (found && (UNMISTAKABLE.has(found.name) || !isText(named))) return found;
  // Plain text that somebody called `.doc`
  if (named?.name === 'doc' && isPlain(bytes)) return readerNamed('text') as Reader;
  return named ?? (readerNamed('text') as Reader);
}

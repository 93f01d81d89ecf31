/** What the first bytes of a file say it is. */

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, Math.min(to, bytes.length)));

export const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, at) => bytes[at] === byte);

/** Letters of the beginning, in lower case, without a byte order mark and blanks before them. */
export const beginning = (bytes: Uint8Array, size = 2048): string => {
  const wide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  const head = wide
    ? ascii(bytes.subarray(2), 0, size * 2).replaceAll('\0', '')
    : ascii(bytes, startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0, size);
  return head.trimStart().toLowerCase();
};

/** Some bytes may stand before its mark; an archive may hold one unpacked. */
export const isPdf = (bytes: Uint8Array): boolean => !isZip(bytes) && beginning(bytes, 1024).includes('%pdf-');

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/**
 * Whether a ZIP archive has a member of such a name, by its directory: what its members hold may be archives, too. One
 * that is cut off has lost its directory, and is known by its first members.
 * @param name of lower case, for a whole name
 */
export function hasMember(bytes: Uint8Array, name: RegExp): boolean {
  if (!isZip(bytes)) return false;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(bytes, view);
  if (end < 0) return localNames(bytes, view).some((found) => name.test(found));
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count && at + ENTRY <= end; index++) {
    const length = view.getUint16(at + 28, true);
    if (name.test(nameAt(bytes, at + ENTRY, length))) return true;
    at += ENTRY + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return false;
}

/** Names that members carry themselves, as far as each tells where the next one lies. */
function localNames(bytes: Uint8Array, view: DataView): string[] {
  const names: string[] = [];
  for (let at = 0; at + LOCAL <= bytes.length && view.getUint32(at, true) === 0x04034b50; ) {
    const length = view.getUint16(at + 26, true);
    names.push(nameAt(bytes, at + LOCAL, length));
    at += LOCAL + length + view.getUint16(at + 28, true) + view.getUint32(at + 18, true);
  }
  return names;
}

const nameAt = (bytes: Uint8Array, at: number, length: number): string =>
  ascii(bytes, at, at + Math.min(length, LONGEST_NAME)).toLowerCase();

const LONGEST_NAME = 200;
const LOCAL = 30;
/** What a directory's entry takes without its name, and what the directory's end takes without its comment. */
const ENTRY = 46;
const END = 22;
const LONGEST_COMMENT = 0xffff;

function endOfDirectory(bytes: Uint8Array, view: DataView): number {
  for (let at = bytes.length - END; at >= Math.max(0, bytes.length - END - LONGEST_COMMENT); at--)
    if (bytes[at] === 0x50 && view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

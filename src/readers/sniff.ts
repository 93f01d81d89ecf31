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

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]);

/** Whether a ZIP archive has a member of this name: its directory lies at the end. */
export function hasMember(bytes: Uint8Array, name: string): boolean {
  if (!isZip(bytes)) return false;
  const tail = Buffer.from(
    bytes.buffer,
    bytes.byteOffset + Math.max(0, bytes.length - DIRECTORY),
    Math.min(bytes.length, DIRECTORY),
  );
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD));
  return tail.includes(name) || head.includes(name);
}

const DIRECTORY = 1 << 20;
const HEAD = 1 << 12;

import * as zlib from 'node:zlib';

/**
 * A ZIP archive of these files, in this order, without any clock. Names go in as they are, even those that lead out.
 * @param {Record<string, Uint8Array>} files
 * @param {{claim?: number, stored?: boolean}} [options] `claim`: the size that the directory tells of every file, whatever
 *   it has; `stored`: files go in as they are
 */
export function zipOf(files, {claim, stored = false} = {}) {
  const parts = [];
  const directory = [];
  let at = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const packed = stored ? bytes : zlib.deflateRawSync(bytes, {level: 9});
    const label = Buffer.from(name);
    const size = claim ?? bytes.length;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x800, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(checksum(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(size, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, label, packed]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, tail, label]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.set([0x50, 0x4b, 5, 6]);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** @param {Record<string, Uint8Array>} files */
export const storedZip = (files) => zipOf(files, {stored: true});

/** Node 20 has no `crc32` before 20.15. */
const checksum = (bytes) => zlib.crc32?.(bytes) ?? 0;

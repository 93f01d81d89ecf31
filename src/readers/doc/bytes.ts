import {ReadError} from '../errors.ts';

/** Little-endian numbers of a stretch of bytes. Reading outside of it means that the file is damaged. */
export interface Bytes {
  readonly length: number;
  u8(at: number): number;
  u16(at: number): number;
  i16(at: number): number;
  u32(at: number): number;
  i32(at: number): number;
  slice(from: number, to: number): Uint8Array;
}

export function bytesOf(data: Uint8Array): Bytes {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const within = (at: number, size: number): number => {
    if (!(at >= 0 && at + size <= data.length)) throw new ReadError('damaged', `byte ${at}`);
    return at;
  };
  return {
    length: data.length,
    u8: (at) => view.getUint8(within(at, 1)),
    u16: (at) => view.getUint16(within(at, 2), true),
    i16: (at) => view.getInt16(within(at, 2), true),
    u32: (at) => view.getUint32(within(at, 4), true),
    i32: (at) => view.getInt32(within(at, 4), true),
    slice: (from, to) => data.subarray(within(from, 0), Math.max(from, Math.min(to, data.length))),
  };
}

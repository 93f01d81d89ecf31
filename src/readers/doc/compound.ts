import {ReadError} from '../errors.ts';
import {type Bytes, bytesOf} from './bytes.ts';

/** The streams of a compound file (OLE 2), by name. */
export type Streams = (name: string) => Uint8Array | null;

const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const END = 0xfffffffa;
const ENTRY = 128;
const STREAM = 2;
const ROOT = 5;

/**
 * Opens a compound file: a small file system of chained sectors. Chains that run in circles or out of the file end it.
 * @throws {ReadError} `damaged`
 */
export function openCompound(data: Uint8Array): Streams {
  const file = bytesOf(data);
  if (data.length < 512 || COMPOUND_SIGNATURE.some((byte, at) => data[at] !== byte))
    throw new ReadError('damaged', 'ole');
  const size = 1 << file.u16(30);
  const smallSize = 1 << file.u16(32);
  if (size < 512 || size > 4096 || smallSize > size || smallSize < 16) throw new ReadError('damaged', 'ole');
  const sectors = Math.ceil(data.length / size);
  const table = sectorTable(file, size, sectors);
  const follow = (first: number): number[] => chain(first, table, sectors);
  const joined = (first: number): Uint8Array =>
    join(
      follow(first).map((at) => sectorBytes(data, at, size)),
      size,
    );

  const directory = bytesOf(joined(file.u32(48)));
  const cutoff = file.u32(56);
  const smallTable = numbers(bytesOf(joined(file.u32(60))));
  const entries = entriesOf(directory);
  const root = entries.find((entry) => entry.type === ROOT);
  const small = root ? joined(root.first) : new Uint8Array();

  return (name) => {
    const entry = entries.find((found) => found.type === STREAM && found.name === name);
    if (!entry) return null;
    if (entry.size >= cutoff) return joined(entry.first).subarray(0, entry.size);
    const pieces = chain(entry.first, smallTable, Math.ceil(small.length / smallSize));
    return join(
      pieces.map((at) => small.subarray(at * smallSize, (at + 1) * smallSize)),
      smallSize,
    ).subarray(0, entry.size);
  };
}

const sectorBytes = (data: Uint8Array, at: number, size: number): Uint8Array =>
  data.subarray((at + 1) * size, (at + 2) * size);

/** Which sector follows which. Its own sectors are listed in the header, and on from there in a chain. */
function sectorTable(file: Bytes, size: number, sectors: number): number[] {
  const own: number[] = [];
  for (let i = 0; i < 109; i++) own.push(file.u32(76 + i * 4));
  let next = file.u32(68);
  for (let guard = 0; next < END && guard < sectors; guard++) {
    const at = (next + 1) * size;
    for (let i = 0; i < size / 4 - 1; i++) own.push(file.u32(at + i * 4));
    next = file.u32(at + size - 4);
  }
  const table: number[] = [];
  for (const sector of own) {
    if (sector >= END) continue;
    if (sector >= sectors || table.length > sectors) break;
    const at = (sector + 1) * size;
    for (let i = 0; i < size / 4 && at + i * 4 + 4 <= file.length; i++) table.push(file.u32(at + i * 4));
  }
  return table;
}

function chain(first: number, table: readonly number[], sectors: number): number[] {
  const found: number[] = [];
  for (let at = first; at < END; at = table[at] ?? END) {
    if (at >= sectors || found.length > sectors) throw new ReadError('damaged', 'ole');
    found.push(at);
  }
  return found;
}

function join(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(pieces.length * size);
  for (const [index, piece] of pieces.entries()) whole.set(piece, index * size);
  return whole;
}

function numbers(bytes: Bytes): number[] {
  const found: number[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) found.push(bytes.u32(at));
  return found;
}

function entriesOf(directory: Bytes) {
  const entries: {name: string; type: number; first: number; size: number}[] = [];
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
    const length = Math.min(64, directory.u16(at + 64));
    const name = new TextDecoder('utf-16le').decode(directory.slice(at, at + Math.max(0, length - 2)));
    entries.push({name, type: directory.u8(at + 66), first: directory.u32(at + 116), size: directory.u32(at + 120)});
  }
  return entries;
}

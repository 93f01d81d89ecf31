import {createHash} from 'node:crypto';
import {escapeUnsafe} from '../safe-text.ts';
import type {Text} from '../text.ts';
import type {Fault} from './fault.ts';
import type {Done} from './task.ts';

/**
 * What an entry of the cache says, without the path of the file, so that it also serves a file that was moved or that
 * lies there twice: the records as NDJSON with an empty path, or why there are none.
 */
export interface Entry {
  readonly lines: Uint8Array;
  readonly ends: readonly number[];
  readonly blank: boolean;
  readonly notes: readonly Text[];
  readonly fault: Omit<Fault, 'stack'> | null;
  /** under which limits it failed */
  readonly limits: string;
}

/** `{"schema":…,"source":{"path":` in a line, up to the value. */
const BEFORE_PATH = /^\{"schema":"[^"]{1,80}","source":\{"path":/;
const EMPTY = '""';

/** A header line with a sum of it all, then the lines. */
export function encoded({lines, ...header}: Entry): Uint8Array {
  return Buffer.concat([Buffer.from(`${JSON.stringify({...header, sum: sumOf(header, lines)})}\n`), lines]);
}

/** Null for anything but a whole entry, however it came to be damaged. */
export function decoded(bytes: Buffer): Entry | null {
  try {
    const end = bytes.indexOf(10);
    const {sum, ...header} = JSON.parse(bytes.toString('utf8', 0, end)) as Omit<Entry, 'lines'> & {sum: string};
    const lines = bytes.subarray(end + 1);
    return sum === sumOf(header, lines) ? {...header, lines} : null;
  } catch {
    return null;
  }
}

function sumOf(header: object, lines: Uint8Array): string {
  return createHash('sha256').update(JSON.stringify(header)).update(lines).digest('base64url');
}

/** Null where they are no records of this path. */
export function withoutPath(
  {bytes, ends}: Pick<Done, 'bytes' | 'ends'>,
  path: string,
): Pick<Entry, 'lines' | 'ends'> | null {
  return replacedPath(bytes, ends, quoted(path), EMPTY);
}

export function withPath(
  {lines, ends}: Pick<Entry, 'lines' | 'ends'>,
  path: string,
): Pick<Done, 'bytes' | 'ends'> | null {
  const replaced = replacedPath(lines, ends, EMPTY, quoted(path));
  return replaced && {bytes: replaced.lines, ends: replaced.ends};
}

const quoted = (path: string): string => escapeUnsafe(JSON.stringify(path));

function replacedPath(bytes: Uint8Array, ends: readonly number[], from: string, to: string) {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const old = Buffer.from(from);
  const replacement = Buffer.from(to);
  const parts: Uint8Array[] = [];
  const newEnds: number[] = [];
  let at = 0;
  let length = 0;
  for (const end of ends) {
    const head = BEFORE_PATH.exec(buffer.toString('latin1', at, Math.min(end, at + 200)))?.[0].length;
    if (head === undefined || !buffer.subarray(at + head, at + head + old.length).equals(old)) return null;
    parts.push(buffer.subarray(at, at + head), replacement, buffer.subarray(at + head + old.length, end));
    length += end - at - old.length + replacement.length;
    newEnds.push(length);
    at = end;
  }
  return at === bytes.length ? {lines: Buffer.concat(parts), ends: newEnds} : null;
}

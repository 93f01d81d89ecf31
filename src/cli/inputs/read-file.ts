import {closeSync, createReadStream, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs';
import type {Readable} from 'node:stream';
import {setTimeout as later} from 'node:timers/promises';
import {ReadError} from '../../readers/errors.ts';
import {CliError, EXIT} from '../errors.ts';
import {messages} from '../messages.ts';
import {fileError} from './file-error.ts';
import {readMessages} from './read-messages.ts';

interface Limits {
  readonly maxBytes: number;
  /** seconds */
  readonly timeout: number;
}

/**
 * The bytes of an input, as they were at one moment. Small files are read right here: they are not worth a trip to
 * another thread and back.
 * @throws {CliError} where it cannot be read, is too large, does not come in time, or does not stop changing
 */
export async function readInputFile(absolute: string, path: string, limits: Limits): Promise<Uint8Array> {
  try {
    const stats = statSync(absolute);
    // Pipes and devices do not tell their size, nor do files that the system makes up as they are read.
    if (!stats.isFile() || stats.size === 0) return await gathered(await opened(absolute, stats), path, limits);
    return await settled(absolute, path, limits);
  } catch (error) {
    throw fileError(path, error);
  }
}

/** How long to wait, again and again, for whoever is still writing the file. */
const PATIENCE = [50, 200, 800];

async function settled(absolute: string, path: string, {maxBytes}: Limits): Promise<Uint8Array> {
  for (const pause of [...PATIENCE, null]) {
    const bytes = snapshot(absolute, path, maxBytes);
    if (bytes) return bytes;
    if (pause !== null) await later(pause);
  }
  throw new CliError(EXIT.input, messages.changing(path), {cause: Object.assign(new Error(), {code: 'EBUSY'})});
}

/** Null where somebody wrote while it was read. */
function snapshot(absolute: string, path: string, maxBytes: number): Uint8Array | null {
  const descriptor = openSync(absolute, 'r');
  try {
    const before = fstatSync(descriptor);
    demandSize(before.size, path, maxBytes);
    const bytes = new Uint8Array(before.size);
    let length = 0;
    for (let read = -1; read !== 0 && length < bytes.length; length += read) {
      read = readSync(descriptor, bytes, length, bytes.length - length, null);
    }
    return isSame(before, fstatSync(descriptor)) && length === bytes.length ? bytes : null;
  } finally {
    closeSync(descriptor);
  }
}

const isSame = (one: Stats, other: Stats): boolean => one.size === other.size && one.mtimeMs === other.mtimeMs;

async function opened(absolute: string, stats: Stats): Promise<Readable> {
  if (!stats.isFIFO()) return createReadStream(absolute);
  const {openPipe} = await import('./pipe.ts');
  return openPipe(absolute);
}

async function gathered(stream: Readable, path: string, {maxBytes, timeout}: Limits): Promise<Uint8Array> {
  const timer = setTimeout(
    () => stream.destroy(faultError(path, new ReadError('tooSlow', `${timeout} s`))),
    timeout * 1000,
  );
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      demandSize(size, path, maxBytes);
      chunks.push(chunk);
    }
  } finally {
    clearTimeout(timer);
  }
  return Buffer.concat(chunks);
}

/** @throws {CliError} */
export function demandSize(size: number, path: string, maxBytes: number): void {
  if (size > maxBytes) throw faultError(path, new ReadError('tooLarge', `> ${maxBytes} B`));
}

const faultError = (path: string, error: ReadError): CliError =>
  new CliError(EXIT.input, readMessages.fault(path, error), {cause: error});

import {createHash} from 'node:crypto';
import {resolve} from 'node:path';
import {DecodeError, type DocumentRecord, ReadError} from '../../index.ts';
import {CliError} from '../errors.ts';
import {readInputFile} from '../inputs/read-file.ts';
import {type Reading, readBytes} from '../inputs/reading.ts';

/**
 * The text that a record was read from, found again by its path: only if its bytes are still the same. Null where it
 * cannot be had.
 */
export async function sourceText({source}: DocumentRecord, reading: Reading): Promise<string | null> {
  const {path, sha256, format} = source;
  // A record may come from anywhere: no file has a path with a NUL, and Node takes it for a fault of ours.
  if (sha256 === null || path === '' || path === '-' || path.includes('\0')) return null;
  try {
    const bytes = await readInputFile(resolve(reading.cwd, path), path, reading);
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
    return (await readBytes(bytes, path, null, format, reading)).text;
  } catch (error) {
    if (error instanceof CliError || error instanceof ReadError || error instanceof DecodeError) return null;
    throw error;
  }
}

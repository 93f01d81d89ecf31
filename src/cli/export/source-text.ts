import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import type {DocumentRecord} from '../../index.ts';
import {type Reading, readBytes} from '../inputs/reading.ts';

/**
 * The text that a record was read from, found again by its path: only if its bytes are still the same. Null where it
 * cannot be had.
 */
export async function sourceText({source}: DocumentRecord, reading: Reading): Promise<string | null> {
  const {path, sha256, format} = source;
  if (sha256 === null || path === '' || path === '-') return null;
  try {
    const bytes = await readFile(resolve(reading.cwd, path));
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) return null;
    return (await readBytes(bytes, path, null, format, reading)).text;
  } catch {
    return null;
  }
}

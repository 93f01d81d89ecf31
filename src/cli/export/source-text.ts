import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {resolve} from 'node:path';
import {type DocumentRecord, decode} from '../../index.ts';

/**
 * The text that a record was read from, found again by its path: only if its bytes are still the same. Null where it
 * cannot be had.
 */
export async function sourceText({source}: DocumentRecord, cwd: string): Promise<string | null> {
  const {path, sha256} = source;
  if (sha256 === null || path === '' || path === '-') return null;
  try {
    const bytes = await readFile(resolve(cwd, path));
    return createHash('sha256').update(bytes).digest('hex') === sha256 ? decode(bytes).text : null;
  } catch {
    return null;
  }
}

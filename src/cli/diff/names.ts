import {stem} from '../../diff/index.ts';
import type {Input} from '../inputs/input.ts';

/** What an input is called: where it lies below the folder or the archive `within` that the user named, without extension. */
export function nameOf({path, mirrored}: Input, within: string): string {
  const archive = `${within.replaceAll('\\', '/')}!`;
  return stem(path.startsWith(archive) ? path.slice(archive.length) : mirrored);
}

import {closeSync, openSync, readSync, statSync} from 'node:fs';
import {formatOf} from './formats.ts';

/** How a file of records begins, or one of errors, as `extract` writes them. */
const RESULT =
  /^\ufeff?\s{0,20}(?:\[\s{0,20})?\{\s{0,20}"(?:schema"\s{0,20}:\s{0,20}"parcli\/record@|type":"error","path":")/;
const HEAD = 400;

/** Is a file, by its name and its first bytes, what `extract` wrote? */
export function isResult(file: string): boolean {
  if (formatOf(file, true) === formatOf(file)) return false;
  try {
    if (!statSync(file).isFile()) return false;
    const descriptor = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(HEAD);
      return RESULT.test(bytes.toString('utf8', 0, readSync(descriptor, bytes, 0, HEAD, 0)));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // That is told when it is read.
    return false;
  }
}

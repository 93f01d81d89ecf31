import {createHash} from 'node:crypto';
import {textKey} from '../../diff/keys.ts';
import type {DocumentRecord} from '../../index.ts';

/**
 * A short mark of all letters and digits of a document: the same for each form in which it is printed, another where
 * anything in it was changed, also what no field of the record tells.
 */
export function lettersOf({source: {start, end}}: DocumentRecord, text: string): string {
  return createHash('sha256')
    .update(textKey(text.slice(start, end)))
    .digest('hex')
    .slice(0, 12);
}

import {createHash} from 'node:crypto';
import type {Diagnostic} from '../../diagnostic.ts';

/**
 * Gives each finding of a file a fingerprint of its content: rule, message, the offending text (or what is missing), and
 * how many like it came before. Lines play no part in it, so that it stays when text is put in above.
 */
export function fingerprints(): (diagnostic: Diagnostic) => string {
  const seen = new Map<string, number>();
  return ({rule, message, text, args, part}) => {
    const subject = text === '' ? `${part} ${JSON.stringify(args)}` : text.normalize('NFC').replace(/\s+/g, ' ');
    const content = `${rule}\n${message}\n${subject}`;
    const before = seen.get(content) ?? 0;
    seen.set(content, before + 1);
    return createHash('sha256').update(`${content}\n${before}`).digest('hex').slice(0, 32);
  };
}

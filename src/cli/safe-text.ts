import {stripVTControlCharacters} from 'node:util';

/**
 * Control characters, bidirectional controls, line and paragraph separators, the byte order mark and halves of
 * surrogate pairs: what a document may hold by accident or by malice, and what a terminal may obey. Line feeds are
 * left to the caller.
 */
const UNSAFE = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\ufeff]/gu;

/** Text from a document or a file name, fit to be shown on a terminal. Composed, so that every letter is one cell. */
export function safeText(text: string): string {
  const plain = stripVTControlCharacters(text.replaceAll('\t', ' '));
  return plain.normalize('NFC').replace(UNSAFE, '');
}

/** The same on one line. */
export function safeLine(text: string): string {
  return safeText(text.replace(/\s+/g, ' ')).trim();
}

/** JSON (or double-quoted YAML) in which such characters are written as `\uXXXX`: the value stays what it is. */
export function escapeUnsafe(json: string): string {
  return json.replace(UNSAFE, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Does a string hold a character that `escapeUnsafe` would have to escape? */
export function isUnsafe(text: string): boolean {
  return text.search(UNSAFE) >= 0;
}

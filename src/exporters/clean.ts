import type {Tell} from './exporter.ts';

/**
 * Characters that no printed document holds and that files, terminals and readers may stumble over or obey: control
 * characters (line feed and tab apart), bidirectional controls, halves of surrogate pairs, the byte order mark,
 * noncharacters.
 */
const UNPRINTABLE = /(?![\n\t])[\p{Cc}\p{Bidi_Control}\p{Cs}\ufeff\ufffe\uffff]/gu;
const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g;

/** Text fit for any format: line ends are line feeds, what cannot be printed is U+FFFD. */
export type Clean = (text: string) => string;

/** A cleaner that counts what it replaces. */
export function cleaner(tell: Tell): Clean {
  const replace = replacer(UNPRINTABLE, tell);
  return (text) => replace(text.replace(LINE_ENDS, '\n'));
}

/** For formats that hold any character, but not half of one. */
export function wellFormed(tell: Tell): Clean {
  return replacer(/\p{Cs}/gu, tell);
}

function replacer(pattern: RegExp, tell: Tell): Clean {
  return (text) =>
    text.replace(pattern, () => {
      tell('unprintable');
      return '\ufffd';
    });
}

/** Every string in a value, cleaned: objects and arrays keep their shape. */
export function cleanDeep<T>(value: T, clean: Clean): T {
  if (typeof value === 'string') return clean(value) as T;
  if (Array.isArray(value)) return value.map((item) => cleanDeep(item, clean)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanDeep(item, clean)])) as T;
}

/** All white space folded into single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The first `limit` characters; a letter made of two units is not cut in half. */
export function firstCharacters(text: string, limit: number): string {
  if (text.length <= limit) return text;
  let end = 0;
  for (let count = 0; count < limit && end < text.length; count++) end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  return text.slice(0, end);
}

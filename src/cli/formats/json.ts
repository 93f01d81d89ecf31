import {escapeUnsafe} from '../safe-text.ts';
import type {Format} from './format.ts';

/** One array: indented for eyes, else one record a line. */
export function json(pretty: boolean): Format {
  const text = (record: object) => (pretty ? JSON.stringify([record], null, 2).slice(2, -2) : JSON.stringify(record));
  return {
    extension: '.json',
    streams: false,
    piece: (record) => escapeUnsafe(text(record)),
    first: '[\n',
    next: ',\n',
    end: (count) => (count === 0 ? '[]\n' : '\n]\n'),
  };
}

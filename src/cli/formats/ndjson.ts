import {escapeUnsafe} from '../safe-text.ts';
import type {Format} from './format.ts';

/** One record a line. */
export const ndjson: Format = {
  extension: '.ndjson',
  streams: true,
  piece: (record) => `${escapeUnsafe(JSON.stringify(record))}\n`,
  first: '',
  next: '',
  end: () => '',
};

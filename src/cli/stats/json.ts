import type {Stats} from '../../stats/index.ts';
import {escapeUnsafe} from '../safe-text.ts';

/** The counts as data. `parcli schema stats` is their definition. */
export function json(stats: Stats): string {
  return `${escapeUnsafe(JSON.stringify(stats, null, 2))}\n`;
}

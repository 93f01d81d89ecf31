import {escapeUnsafe} from '../safe-text.ts';

/** A list, most weighty first: indented for eyes, else one item a line. */
export function json(items: readonly unknown[], isTTY: boolean): string {
  if (isTTY) return `${escapeUnsafe(JSON.stringify(items, null, 2))}\n`;
  if (items.length === 0) return '[]\n';
  return `[\n${items.map((item) => escapeUnsafe(JSON.stringify(item))).join(',\n')}\n]\n`;
}

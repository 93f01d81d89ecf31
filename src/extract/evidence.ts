import {isSpace} from '../text/units.ts';
import type {View} from '../text/view.ts';

/** A value and where it was read, in offsets of `Source.text`. Without a place, it was not read but concluded. */
export interface Found<T> {
  value: T;
  start: number;
  end: number;
}

/** Evidence for a range of a view, trimmed of the blanks around it. Null where nothing is left. */
export function fromView(view: View, from: number, to: number): Found<string> | null {
  let start = from;
  let end = to;
  while (start < end && isSpace(view.text.charCodeAt(start))) start++;
  while (end > start && isSpace(view.text.charCodeAt(end - 1))) end--;
  if (start >= end) return null;
  const first = view.toSource(start);
  const last = view.toSource(end, 'end');
  // A cell may have been put together with one from a row above, which stands before it in the source.
  return {value: view.text.slice(start, end), start: Math.min(first, last), end: Math.max(first, last)};
}

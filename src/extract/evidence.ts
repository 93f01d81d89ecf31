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
  // What stands behind may be of a row above, and so before it in the source.
  if (view.toSource(end, 'end') < first) end = endOfPiece(view, start, end);
  return {value: view.text.slice(start, end), start: first, end: view.toSource(end, 'end')};
}

/** Where the stretch of the source ends that a range of a view begins with. */
function endOfPiece(view: View, start: number, end: number): number {
  let at = start + 1;
  while (at < end && view.toSource(at) > view.toSource(at - 1)) at++;
  while (at > start + 1 && isSpace(view.text.charCodeAt(at - 1))) at--;
  return at;
}

import {isSpace} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** How a text opens, or the part of it behind a colon. */
export interface Opening {
  readonly view: View;
  /** where its own words begin, behind blanks, brackets and quotes */
  readonly at: number;
  /** what it says from there on, lower case: as far as a pattern looks */
  readonly rest: string;
  /** how many colons stand before it */
  readonly depth: number;
}

export function openingAt(view: View, from: number, depth: number): Opening {
  const {lower} = view;
  let at = from;
  while (at < lower.length && (isSpace(lower.charCodeAt(at)) || '("“\''.includes(lower[at] as string))) at++;
  return {view, at, rest: lower.slice(at, at + REACH), depth};
}

const REACH = 800;

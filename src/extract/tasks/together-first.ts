import type {View} from '../../text/view.ts';
import {startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';

/** `Cùng Sở Y tế khảo sát các trạm`: whether at `at` it is said with whom, and then what is to be done */
export function isTogether(view: View, at: number): boolean {
  if (!view.lower.startsWith('cùng ', at)) return false;
  const other = at + (view.lower.startsWith('cùng với ', at) ? 'cùng với ' : 'cùng ').length;
  if (!startsParty(view, other)) return false;
  const {end} = readParties(view, other);
  return view.text[end] === ' ' && startsOrder(view, end + 1);
}

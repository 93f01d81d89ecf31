import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';

const WITH = /^cùng (?:với )?/u;

/** `Cùng Sở Y tế khảo sát các trạm`: with whom something is to be done, where that is said at `at`; empty where it is not. */
export function togetherWith(view: View, at: number): Range[] {
  const other = at + (WITH.exec(view.lower.slice(at, at + 9))?.[0].length ?? 0);
  if (other === at || !startsParty(view, other)) return [];
  const {parties, end} = readParties(view, other);
  return view.text[end] === ' ' && startsOrder(view, end + 1) ? parties : [];
}

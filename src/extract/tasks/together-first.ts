import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {lengthened} from '../parties/name-lists.ts';
import {findPredicate, startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';

/** How much of a name may stand between what is known of it and the verb. */
const LONGEST_REST = 26;

const WITH = /^cùng (?:với )?/u;

/** `Cùng Sở Y tế khảo sát các trạm`: with whom something is to be done, where that is said at `at`; empty where it is not. */
export function togetherWith(view: View, at: number): Range[] {
  const other = at + (WITH.exec(view.lower.slice(at, at + 9))?.[0].length ?? 0);
  if (other === at || !startsParty(view, other)) return [];
  const {parties, end} = readParties(view, other);
  if (view.text[end] !== ' ') return [];
  if (startsOrder(view, end + 1)) return parties;
  // `Cùng với Hạt Kiểm lâm khu vực tổ chức …`: more of the name
  const act = findPredicate(view, end, LONGEST_REST);
  return act > 0 && !/[,.;:]/.test(view.text.slice(end, act)) ? lengthened(parties, act - 1) : [];
}

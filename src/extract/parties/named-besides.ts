import type {Range} from '../../text/range.ts';
import {indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {bracketedLeads} from './bracketed.ts';
import {chargedLast} from './charged-last.ts';
import {levelOrPost} from './levels-and-posts.ts';
import {namedLast} from './named-last.ts';
import {isPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {askedForPapers, takers} from './takers.ts';

type Rule = (view: View, from: number, to: number) => Range[];

/** Whom a text names where no clause of it tells anybody: the first rule that finds somebody counts. */
export function namedBesides(view: View, from: number, to: number): Range[] {
  const granted = grantee(view, from, to);
  if (granted !== null) return readParties(view, granted).parties;
  for (const rule of RULES) {
    const named = rule(view, from, to);
    if (named.length) return named;
  }
  return [];
}

/** `Cấp huyện: Tổ chức lễ phát động`, `Các cấp huyện, xã: Rà soát …`: whoever it is at that level; `Bảo vệ: Sắp xếp xe`: whoever has that post. */
function atLevel(view: View, from: number): Range[] {
  const end = from + levelOrPost(view.text, from);
  return end > from && view.text.startsWith(': ', end) && startsOrder(view, end + 2) ? [{start: from, end}] : [];
}

/** `Đồng ý Sở X tổ chức cuộc thi. Việc tổ chức cuộc thi phải bảo đảm tiết kiệm.`: who is allowed something, and how it must be done */
const ALLOWED_IF =
  /^((?:đồng ý|chấp thuận|cho phép)\s(?:để\s|cho\s)?)[^.;]{10,400}[.;]\sviệc\s[^.;]{3,120}\s(?:phải|cần)\s(?:bảo đảm|đảm bảo|thực hiện|tuân thủ)\s/u;
function grantee({lower}: View, from: number, to: number): number | null {
  if (!'đc'.includes(lower[from] ?? ' ')) return null;
  const grant = ALLOWED_IF.exec(lower.slice(from, Math.min(to, from + 560)));
  return grant ? from + (grant[1] as string).length : null;
}

/** `Tập trung tháo gỡ khó khăn, trong đó UBND huyện Yên Lăng hoàn thành thủ tục mỏ`: where nobody else is named, who has a part of it */
function amongThem(view: View, from: number, to: number): Range[] {
  const {lower, text} = view;
  for (let at = indexWithin(lower, AMONG, from, to); at >= 0; at = indexWithin(lower, AMONG, at + AMONG.length, to)) {
    const named = at + AMONG.length;
    if (!isUpperAt(text, named) || !startsParty(view, named)) continue;
    const {parties, end} = readParties(view, named);
    if (parties.length && isPredicate(view, end + 1) && !lower.startsWith(' làm nòng cốt', end)) return parties;
  }
  return [];
}
const AMONG = ', trong đó ';

const RULES: readonly Rule[] = [atLevel, amongThem, askedForPapers, takers, bracketedLeads, chargedLast, namedLast];

import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import type {FoundOwners} from './owners.ts';

/** The part that a name has, in brackets at its end or behind it. */
const ROLE =
  /\s?\((?:(?:cơ quan|đơn vị|là)\s)?(chủ trì|phối hợp|phụ trách chính|phụ trách|chính)(?:\s(?:chính|thực hiện|tham mưu))?\)/u;
const WITHIN = new RegExp(`${ROLE.source}$`, 'u');
const BEHIND = new RegExp(`^${ROLE.source}`, 'u');
/** No such bracket is longer. */
const LONGEST = 40;

/**
 * `Sở Tư pháp (chủ trì); các sở, UBND các xã (phối hợp)`: a bracket tells the part of all names since the one before it. Names
 * that none follows help the one who has the lead. Null where there are no such brackets.
 */
export function rolesInBrackets(view: View, names: readonly Range[]): FoundOwners | null {
  const found: FoundOwners = {lead: [], coordinate: [], report: []};
  let open: Range[] = [];
  for (const name of names) {
    const within = WITHIN.exec(view.lower.slice(Math.max(name.start, name.end - LONGEST), name.end));
    const role = within ?? BEHIND.exec(view.lower.slice(name.end, name.end + LONGEST));
    open.push(within ? {start: name.start, end: name.end - within[0].length} : name);
    if (!role) continue;
    (role[1] === 'phối hợp' ? found.coordinate : found.lead).push(...open);
    open = [];
  }
  if (open.length === names.length) return null;
  (found.lead.length ? found.coordinate : found.lead).push(...open);
  return found.lead.length ? found : null;
}

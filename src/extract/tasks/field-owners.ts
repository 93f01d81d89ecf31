import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {rolesInBrackets} from '../parties/bracketed-roles.ts';
import {lengthened} from '../parties/name-lists.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {NamedField} from './fields.ts';
import {listedNames} from './listed-names.ts';

/** Who fields of one text name: `Chủ trì: Khoa Dược. Phối hợp: Phòng Điều dưỡng.` */
export function ownersOfFields(view: View, fields: readonly NamedField[]): FoundOwners {
  const found: FoundOwners = {lead: [], coordinate: [], report: []};
  for (const {name, from, to} of fields) {
    if (name === 'lead') {
      const named = leadNames(view, from, to);
      found.lead.push(...named.lead);
      found.coordinate.push(...named.coordinate);
      found.report.push(...named.report);
    } else if (name === 'coordinate') found.coordinate.push(...listedNames(view, from, to));
  }
  return found;
}

/** Who a field `Cơ quan chủ trì: …` names: as a sentence would, or as a list. */
export function leadNames(view: View, from: number, to = view.text.length): FoundOwners {
  const marked = view.text.includes('(', from) ? rolesInBrackets(view, listedNames(view, from, to)) : null;
  if (marked) return marked;
  const told = findOwners(view, from, to);
  // `…, cơ quan phối hợp: …`: where the next field begins, no name of this one stands
  const lead = told.lead.filter((name) => name.start < to);
  if (!lead.length) return {...told, lead: listedNames(view, from, to)};
  return {...told, lead: [...byRule(view, lead, to), ...behindScope(view, lead, to)]};
}

/** `Sở X chủ trì, phối hợp với Sở Y.`: whether a text says no more from `from` on than who leads or helps. */
export function saysOnlyWho(view: View, from = 0): boolean {
  const {lead, coordinate} = leadNames(view, from);
  const end = Math.max(0, ...[...lead, ...coordinate].map((name) => name.end));
  return end > 0 && ROLE.test(view.lower.slice(end));
}
const ROLE = /^(?:,?\s(?:chủ trì|phối hợp|thực hiện|tham mưu))*[\s.;,]*$/u;

/** `Các cơ quan, đơn vị theo quy định.`: all that a field says of them */
function byRule(view: View, lead: Range[], to: number): Range[] {
  const end = lead.at(-1)?.end ?? to;
  const rule = BY_RULE.exec(view.lower.slice(end, to));
  return rule ? lengthened(lead, end + (rule[1] as string).length) : lead;
}

const BY_RULE = /^(\stheo (?:quy định|phân công|phân cấp))[\s.;,]*$/u;

const SCOPE =
  /^\s(?:trong|theo)\s(?:phạm vi\s)?(?:đúng\s)?(?:chức năng|thẩm quyền|nhiệm vụ|quyền hạn|lĩnh vực|phạm vi)[^.;:]{0,70}?\svà\s/u;

/** `Sở Nội vụ, các sở trong phạm vi chức năng của mình và các cơ quan liên quan.`: the names behind what limits the first. */
function behindScope(view: View, lead: readonly Range[], to: number): Range[] {
  const end = lead.at(-1)?.end ?? to;
  const scope = SCOPE.exec(view.lower.slice(end, Math.min(to, end + 140)));
  if (!scope || !startsParty(view, end + scope[0].length)) return [];
  const further = readParties(view, end + scope[0].length);
  return /^[\s.;,]*$/.test(view.text.slice(further.end, to)) ? further.parties : [];
}

import type {View} from '../../text/view.ts';
import {rolesInBrackets} from '../parties/bracketed-roles.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
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
  return {...told, lead: lead.length ? lead : listedNames(view, from, to)};
}

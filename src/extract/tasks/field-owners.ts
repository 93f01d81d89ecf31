import type {View} from '../../text/view.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
import type {FieldName} from './fields.ts';
import {listedNames} from './listed-names.ts';

/** A field that stands with others in one text: where what it says stands. */
export interface NamedField {
  name: FieldName;
  from: number;
  to: number;
}

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
  const told = findOwners(view, from, to);
  return told.lead.length ? told : {...told, lead: listedNames(view, from, to)};
}

import type {View} from '../../text/view.ts';
import {rolesInBrackets} from '../parties/bracketed-roles.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
import {listedPersons} from '../parties/persons.ts';
import {ownersOfFields} from './field-owners.ts';
import type {NamedField} from './fields.ts';
import {listedNames} from './listed-names.ts';

/** Who a cell of the column of owners names: as a list, or with what each does. */
export function cellOwners(view: View): FoundOwners {
  const fields = fieldsOf(view);
  const [first] = fields;
  if (first) {
    const owners = ownersOfFields(view, fields);
    if (first.opens > 0) owners.lead.unshift(...listedNames(view, 0, first.opens));
    return owners;
  }
  const persons = listedPersons(view, 0, view.text.length);
  const marked = view.text.includes('(') ? rolesInBrackets(view, persons.length ? persons : listedNames(view)) : null;
  if (marked) return marked;
  if (/chủ trì|phối hợp/u.test(view.lower)) {
    const told = findOwners(view);
    if (told.lead.length) return {...told, report: []};
  }
  if (persons.length) return {lead: persons, coordinate: [], report: []};
  const behind = /\s(?:chủ trì|thực hiện)[\s.;]*$/u.exec(view.lower)?.[0].length ?? 0;
  return {lead: listedNames(view, 0, view.text.length - behind), coordinate: [], report: []};
}

/** In a cell a line break may be all that parts its fields. */
const ROLE =
  /(?:^|[;.,\s])\s?(?:[-–+•]\s)?(?:(?:cơ quan|đơn vị)\s)?(chủ trì|phối hợp|thực hiện)(?:\sthực hiện)?\s?:\s?/gu;

/** `Chủ trì: Sở X; Phối hợp: Sở Y` */
function fieldsOf(view: View): CellField[] {
  const fields: CellField[] = [];
  for (const label of view.lower.matchAll(ROLE)) {
    const last = fields.at(-1);
    if (last) last.to = label.index;
    const from = label.index + label[0].length;
    const name = label[1] === 'phối hợp' ? 'coordinate' : 'lead';
    fields.push({name, opens: label.index, from, to: view.text.length});
  }
  return fields;
}

interface CellField extends NamedField {
  /** where its label begins */
  opens: number;
}

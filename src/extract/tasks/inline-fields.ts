import type {View} from '../../text/view.ts';
import type {FoundOwners} from '../parties/owners.ts';
import {type NamedField, ownersOfFields} from './field-owners.ts';
import {fieldAt} from './fields.ts';

/** `Chủ trì: Khoa Dược`: what no paragraph without such fields holds. */
const NAMES_WHO = /(?:chu tri|thuc hien|phu trach|phoi hop|dau moi|phan cong|chiu trach nhiem)\s?:\s/;
/** Where a field may begin in running text: behind a stop, a comma or a bracket. */
const OPENS = /(?:[.;,]\s|\s?\()(?=\p{L})/gu;

/**
 * `Rút ngắn thời gian chờ khám. Chủ trì: Khoa Khám bệnh. Phối hợp: Phòng Điều dưỡng. Thời gian: Quý II.`: who the fields
 * name that stand in one run of text behind what is to be done; null where there are none.
 */
export function inlineOwners(view: View): FoundOwners | null {
  if (!view.text.includes(':') || !NAMES_WHO.test(view.bare)) return null;
  const found = ownersOfFields(view, fieldsWithin(view));
  return found.lead.length || found.coordinate.length ? found : null;
}

/** The fields behind the start of a text, each up to the next or to its sentence's end. */
function fieldsWithin(view: View): NamedField[] {
  const fields: NamedField[] = [];
  for (const open of view.text.matchAll(OPENS)) {
    const at = open.index + open[0].length;
    const last = fields.at(-1);
    const field = fieldAt(view, at);
    if (last && last.to > open.index && (field || open[0] === '. ')) last.to = open.index;
    if (field) fields.push({name: field.name, from: at + field.length, to: endWithin(view, at)});
  }
  return fields;
}

/** Up to the closing bracket, or the end of the text. */
function endWithin({text}: View, from: number): number {
  const bracket = text.slice(from, from + LONGEST).search(/[()]/);
  return bracket >= 0 && text[from + bracket] === ')' ? from + bracket : text.length;
}

/** No bracket with fields in it is longer. */
const LONGEST = 400;

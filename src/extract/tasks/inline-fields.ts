import type {View} from '../../text/view.ts';
import type {FoundOwners} from '../parties/owners.ts';
import {ownersOfFields} from './field-owners.ts';
import {fieldsWithin} from './fields.ts';

/** `Chủ trì: Khoa Dược`: what no paragraph without such fields holds. */
const NAMES_WHO = /(?:chu tri|thuc hien|phu trach|phoi hop|dau moi|phan cong|chiu trach nhiem)\s?:\s/;

/**
 * `Rút ngắn thời gian chờ khám. Chủ trì: Khoa Khám bệnh. Phối hợp: Phòng Điều dưỡng. Thời gian: Quý II.`: who the fields
 * name that stand in one run of text behind what is to be done; null where there are none.
 */
export function inlineOwners(view: View): FoundOwners | null {
  if (!view.text.includes(':') || !NAMES_WHO.test(view.bare)) return null;
  const found = ownersOfFields(view, fieldsWithin(view, 0));
  return found.lead.length || found.coordinate.length ? found : null;
}

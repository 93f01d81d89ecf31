import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {carriersBehind} from './carriers.ts';
import {isPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** `Tổ chức hội thao, giao Sở Y tế chủ trì`, `Tổ chức lễ do Sở Y tế chủ trì`: who is named behind what is to be done; for what nobody else is told. */
export function handedOn(view: View): Range[] {
  for (const {0: word, index} of view.lower.matchAll(HANDS)) {
    const at = index + word.length;
    // `giao các phòng theo dõi`: whom the one who is told sends
    if (!isUpperAt(view.text, at) || !startsParty(view, at)) continue;
    const {parties, end} = readParties(view, at);
    if (parties.length && isPredicate(view, end + 1)) return parties;
  }
  return MAKES.test(view.lower) ? carriersBehind(view, 0, view.text.length, [' do ']) : [];
}

/** `Tổ chức hội thao do Sở Y tế chủ trì`; who holds a meeting at which something is said leads no work */
const MAKES =
  /^(?:tổ chức|xây dựng|biên soạn|mở|lập)\s(?![^.;:]{0,160}\s(?:tại|phục vụ|các|hội nghị|cuộc họp|phiên họp)\s[^.;:]{0,80}\sdo\s)/u;

const HANDS = /(?:, | và )(?:giao|phân công|yêu cầu) /g;

import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** `Đối với UBND tỉnh, `, `Với các huyện, ` */
const TOWARDS = /^(?:đối )?với (?=\p{L})/u;
/** `Thứ trưởng đề nghị:` */
const ASKS =
  /^,? (?!các |cử tri|đại biểu|nhân dân|công dân|một số)(?:[^,.;:]{2,60} )?(?:đề nghị|yêu cầu|giao|chỉ đạo|lưu ý)(?: [^.;:]{2,60})?\s?:\s?$/u;

/** `Đối với UBND tỉnh, Thứ trưởng đề nghị:`: whom somebody turns to who then asks for what stands below; empty where nobody does. */
export function turnedTo(view: View): Range[] {
  const at = TOWARDS.exec(view.lower)?.[0].length ?? 0;
  if (!at || !startsParty(view, at)) return [];
  const {parties} = readParties(view, at);
  // the list may have run on to whoever asks
  const last = parties.findIndex(
    ({end}) => ASKS.test(view.lower.slice(end, end + 150)) && view.text.length - end < 150,
  );
  return parties.slice(0, last + 1);
}

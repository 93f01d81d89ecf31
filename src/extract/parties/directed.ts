import type {Range} from '../../text/range.ts';
import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {orderAt} from './order-words.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/**
 * `Chỉ đạo Sở Y tế:`, `Đề nghị UBND tỉnh chỉ đạo Công an tỉnh:`: those who are led, where nothing else stands before the colon. What
 * stands behind it they are told.
 */
export function directedBodies(view: View, start: number, end: number): Range[] {
  if (!endsInColon(view.text, start, end)) return [];
  const led = DIRECTS.exec(view.lower.slice(start, Math.min(end, start + LONGEST)));
  if (!led) return [];
  const [whole, asked] = led as unknown as [string, string];
  const speaker = asked ? orderAt(view, start) : -1;
  if (asked && (speaker < 0 || readParties(view, speaker).end !== start + asked.length)) return [];
  const at = start + whole.length;
  if (!startsParty(view, at)) return [];
  const {parties, end: behind} = readParties(view, at);
  return /^\s?:\s?$/.test(view.text.slice(behind, end)) ? parties : [];
}

/** Who is asked to lead, if that is said. */
const DIRECTS = /^((?:đề nghị|yêu cầu|giao)\s[^.;:,]{3,60}(?=\schỉ đạo\s))?\s?chỉ đạo\s/u;
const LONGEST = 110;

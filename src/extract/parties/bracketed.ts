import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

const LEADS =
  /^\s(?:chủ trì|thực hiện|phụ trách|tham mưu|làm đầu mối|chịu trách nhiệm)(?:\s(?:chính|thực hiện|tham mưu))?(?=[,;)])/u;
const HELPS = /^\s(?:cùng\s)?phối hợp(?:\sthực hiện)?(?=[,;)])/u;

/** `Rà soát, hệ thống hóa văn bản (Thanh tra Sở chủ trì, Văn phòng Sở phối hợp)`: who is told in brackets behind the order. */
export const bracketedLeads = (view: View, from: number, to: number): Range[] => bracketed(view, from, to, LEADS);

/** Who helps, in the same place. */
export const bracketedHelpers = (view: View, from: number, to: number): Range[] => bracketed(view, from, to, HELPS);

function bracketed(view: View, from: number, to: number, part: RegExp): Range[] {
  const {text, lower} = view;
  for (let open = text.indexOf('(', from); open >= 0 && open < to; open = text.indexOf('(', open + 1)) {
    const close = open + 1 + text.slice(open + 1, Math.min(to, open + LONGEST)).search(/[()]/);
    if (text[close] !== ')') continue;
    for (let at = open + 1; at > 0 && at < close; at = behindJoint(text, at)) {
      if (!startsParty(view, at)) continue;
      const {parties, end} = readParties(view, at);
      if (parties.length && part.test(lower.slice(end, end + 40))) return parties;
    }
  }
  return [];
}

/** Where the next part of a list begins; -1 behind the last. */
function behindJoint(text: string, at: number): number {
  const joint = text.slice(at, at + LONGEST).search(/[,;]\s/);
  return joint < 0 ? -1 : at + joint + 2;
}

/** No bracket with names in it is longer. */
const LONGEST = 200;

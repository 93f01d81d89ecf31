import type {View} from '../../text/view.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** Whether a body that begins in `[from, end)` reaches up to `end`: what stands behind goes on with it, `báo cáo Sở Y tế (Phòng Nghiệp vụ)`. */
export function endsInParty(view: View, from: number, end: number, begins = /^\S/u): boolean {
  for (let space = from; space >= 0 && space < end; space = view.text.indexOf(' ', space + 1)) {
    const at = view.text[space] === ' ' ? space + 1 : space;
    if (begins.test(view.text.slice(at, at + 6)) && startsParty(view, at) && readParties(view, at).end >= end)
      return true;
  }
  return false;
}

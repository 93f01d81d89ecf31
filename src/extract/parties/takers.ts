import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

const MATERIAL = /^\P{L}*(?:các\s)?(?:tài liệu|biểu mẫu|mẫu|văn bản|file|đường dẫn|phụ lục|hồ sơ|chương trình)\s/u;
const MANY = /,\s(?=(?:các|mỗi|quý)\s)/gu;

/** Names are tried so often; a list of more of them is told nothing. */
const MOST = 12;
const STOP = /[.;](?:\s|$)/g;

/** Where the sentence ends that goes on at `at`. */
function sentenceEnd(lower: string, at: number, to: number): number {
  STOP.lastIndex = at;
  const index = STOP.exec(lower)?.index ?? to;
  return Math.min(index, to);
}

/** `Tài liệu đăng trên Cổng thông tin của Sở, các đại biểu tải về nghiên cứu trước`: who is to take what lies ready; none where nobody is told. */
export function takers(view: View, from: number, to: number): Range[] {
  const {lower} = view;
  if (!MATERIAL.test(lower.slice(from, from + 24))) return [];
  MANY.lastIndex = from;
  let stop = from;
  let tried = 0;
  for (let comma = MANY.exec(lower); comma && comma.index < to; comma = MANY.exec(lower)) {
    const at = comma.index + comma[0].length;
    if (!startsParty(view, at)) continue;
    if (stop < at) stop = sentenceEnd(lower, at, to);
    const told = subjectsAt(view, at, stop, false);
    if (told.length) return told;
    if (++tried === MOST) break;
  }
  return [];
}

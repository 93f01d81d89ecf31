import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

const MATERIAL = /^\P{L}*(?:các\s)?(?:tài liệu|biểu mẫu|mẫu|văn bản|file|đường dẫn|phụ lục|hồ sơ|chương trình)\s/u;
const MANY = /,\s(?=(?:các|mỗi|quý)\s)/gu;

/** `Tài liệu đăng trên Cổng thông tin của Sở, các đại biểu tải về nghiên cứu trước`: who is to take what lies ready; none where nobody is told. */
export function takers(view: View, from: number, to: number): Range[] {
  const {lower} = view;
  if (!MATERIAL.test(lower.slice(from, from + 24))) return [];
  MANY.lastIndex = from;
  for (let comma = MANY.exec(lower); comma && comma.index < to; comma = MANY.exec(lower)) {
    const at = comma.index + comma[0].length;
    const stop = lower.slice(at, to).search(/[.;](?:\s|$)/);
    const told = startsParty(view, at) ? subjectsAt(view, at, stop < 0 ? to : at + stop, false) : [];
    if (told.length) return told;
  }
  return [];
}

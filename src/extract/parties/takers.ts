import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {readParties} from './read-parties.ts';
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

/** `Báo cáo của các sở, UBND các huyện đề nghị gửi về Sở X`: whose papers are asked for; none where they are told by `các đơn vị` who have been named before. */
export function askedForPapers(view: View, from: number, to: number): Range[] {
  const {lower} = view;
  const of = PAPER_OF.exec(lower.slice(from, Math.min(to, from + 130)));
  if (!of || !startsParty(view, from + of[0].length)) return [];
  const {parties, end} = readParties(view, from + of[0].length);
  const last = parties.at(-1);
  if (!last || NAMED_BEFORE.test(lower.slice(from + of[0].length, last.end))) return [];
  return IS_ASKED.test(lower.slice(end, Math.min(to, end + 110))) ? parties : [];
}

const PAPER_OF =
  /^(?:nội dung )?(?:báo cáo|danh sách|ý kiến|văn bản|kế hoạch|hồ sơ|kết quả|quyết định|số liệu)\s(?:[^.;:,]{1,80}?\s)?của\s/u;
const NAMED_BEFORE =
  /^(?:các|quý) (?:cơ quan|đơn vị|địa phương|sở|trường)(?:(?:,| và) (?:các )?(?:cơ quan|đơn vị|địa phương))*$/u;
const IS_ASKED = /^[^.;:]{0,70}?,?\s(?:đề nghị|xin|vui lòng)\s(?:được\s)?gửi\s(?:về|đến|tới|cho|qua)\s/u;

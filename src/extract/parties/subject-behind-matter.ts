import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {MUST, subjectBehindThen} from './adverbials.ts';
import {carriersOf} from './carriers.ts';
import {citizensTold} from './citizens.ts';
import {skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';
import {toldOfThing} from './thing-first.ts';

/** Whom a clause tells that opens neither with a name nor with an adverbial; `whole` where nothing of the text stands before it. */
export function subjectBehindMatter(view: View, at: number, end: number, whole: boolean): Range[] {
  const citizens = citizensTold(view, at, end);
  if (citizens.length) return citizens;
  // `Đ/c Bí thư Đoàn xã tổ chức ra quân`
  const office = skipCourtesy(view, at);
  if (office > at && startsParty(view, office)) return subjectsAt(view, office, end, false);
  const named = subjectBehindTopic(view, at, end);
  if (named.length) return named;
  const then = subjectBehindThen(view, at, end);
  if (then.length) return then;
  const carriers = carriersOf(view, at, end);
  return carriers.length || !whole ? carriers : toldOfThing(view, at, end);
}

/** `Về giải ngân, Vụ Kế hoạch rà soát …`: by its name, or as one who must do something. */
function subjectBehindTopic(view: View, at: number, end: number): Range[] {
  const topic = TOPIC.exec(view.lower.slice(at, Math.min(end, at + 205)))?.[0];
  if (!topic || topic.includes(' do ')) return [];
  const about = at + topic.length;
  if (REPORTED.test(view.lower.slice(about, Math.min(end, about + 300))) || !startsParty(view, about)) return [];
  const named = subjectsAt(view, about, end, false);
  const last = named.at(-1);
  return last && (isUpperAt(view.text, about) || MUST.test(view.lower.slice(last.end, last.end + 20))) ? named : [];
}

/** `Về giải ngân, Sở Tài chính báo cáo tỷ lệ đạt 45%`, `Sở X trả lời tại Công văn số 50`: told, and not ordered */
const REPORTED =
  /\sđạt\s(?:tỷ lệ\s)?\d|\s\d+ (?:văn bản|suất|đoàn|lượt|cuộc|hội nghị|lớp|vụ|tỷ|triệu)(?!\p{L})|\s(?:tại|theo) (?:công văn|văn bản|báo cáo|tờ trình) số|\sđúng tiến độ|^[^,;.]{3,60} (?:trả lời|báo cáo tỷ lệ)\s/u;
/** `Về giải ngân, Vụ Kế hoạch rà soát …`, `Với hộ có người cao tuổi, rà soát viên phải …` */
const TOPIC =
  /^(?:riêng\s)?(?:(?:về|với|việc|công tác)\s[^.;:,]{2,80}|(?:(?:các|những) (?:khoản|trường hợp|hồ sơ)|trường hợp)\s[^.;:,]{6,110}),\s(?:tùy [^.;:,]{3,60},\s)?/u;

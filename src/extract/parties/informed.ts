import type {Range} from '../../text/range.ts';
import {indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {personEnd} from './persons.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** Who gets to know a result, or has something done for them, though nothing is sent or reported to them. */

/** `thông báo kết quả cho …`, `thông báo bằng văn bản về …`; no noun: `theo thông báo về …` */
const NOTIFIES =
  /(?<!(?:các|những|theo|tại|trong|của|được|một|ra|nhận|bản|hoặc|ban hành|có)\s)thông báo\s(?:(?:ngay|kịp thời|lại|sớm)\s){0,2}(?:(?:bằng văn bản|kết quả[^.,;:()]{0,50}?|tình hình[^.,;:()]{0,50}?)\s)?(?:cho|về|đến|tới)\s(?:cho\s|đến\s)?/gu;
/** `thông báo về …` tells what it is about, where nothing is sent: `thông báo kết quả về …`, `thông báo về … trước ngày …`. */
const ABOUT = /^thông báo\s(?:(?:ngay|kịp thời|lại|sớm)\s)*về\s/u;
const SENT = /^(?:\s\([^()]{1,80}\))?,?\s(?:trước (?:ngày|\d)|để (?:tổng hợp|theo dõi))(?!\p{L})/u;
const PEOPLE = /^nhân dân(?!\p{L})/u;
/** One office: many are told what concerns them, and get no result; but for those who have asked, `cơ quan đã kiến nghị`. */
const ASKED = /^(?:cơ quan|đơn vị|tổ chức)\s(?:đã\s)?(?:kiến nghị|đề nghị|yêu cầu|gửi|chuyển|chủ trì|chủ quản)/u;

/** `kịp thời thông tin đến UBND tỉnh`, `thông tin ngay cho Sở Y tế` */
const INFORMS =
  /(?:(?<=(?:kết quả|kịp thời|chủ động|thường xuyên|nhanh chóng)\s)thông tin\s(?:ngay\s)?|thông tin\s(?:ngay|kịp thời|lại|kết quả|bằng văn bản)\s)(?:cho|đến|tới)\s/gu;

/** `giúp UBND tỉnh theo dõi …`, `giúp Đảng đoàn Quốc hội triển khai …`; a team is not `bộ phận giúp việc` */
const HELPS = /(?<!(?:để|bộ phận|tổ|nhằm|trợ|cứu|có thể)\s)giúp\s(?:cho\s)?/gu;
const SUPERIOR =
  /^(?:UBND (?:[Tt]ỉnh|[Tt]hành phố|huyện)|[UỦ][ỷy] ban (?:nhân dân (?:tỉnh|thành phố|huyện)|[Tt]hường vụ)|UBTVQH|Quốc hội|Chính phủ|Thủ tướng|Phó Thủ tướng|Bộ trưởng|Chủ tịch|Trưởng [Bb]an|Ban (?:Chỉ đạo|Thường vụ|[Cc]án sự)|Thường trực|Đảng đoàn|Hội đồng|Giám đốc|Hiệu trưởng|(?:Tỉnh|Thành|Huyện|Đảng) ủy|Bộ Chính trị)(?!\p{L})/u;
/** Whoever runs one is no superior of those who are told. */
const FIRM = /(?<!\p{L})(?:công ty|tập đoàn|doanh nghiệp|hợp tác xã|quản trị)(?!\p{L})/u;
/** What the superior would have to do. */
const INSTEAD =
  /^\s(?:theo dõi|đôn đốc|hướng dẫn|trong (?:công tác|việc)|về công tác|triển khai|thực hiện|chỉ đạo|điều hành|điều phối|quản lý|tổ chức|kiểm tra|tổng hợp|chuẩn bị|xây dựng)(?!\p{L})/u;

/** Those who are told of a result, or helped with their own work, in `[from, to)`. */
export function findInformed(view: View, from: number, to: number): Range[] {
  const {lower, text} = view;
  const found: Range[] = [];
  for (const {start, said} of behindAll(NOTIFIES, 'thông báo', view, from, to)) {
    const parties = notified(view, start);
    const end = parties.at(-1)?.end ?? start;
    // `thông báo về Trạm Y tế lưu động`: what it is about
    if (!ABOUT.test(said) || SENT.test(lower.slice(end, end + 110))) found.push(...parties);
  }
  for (const {start} of behindAll(INFORMS, 'thông tin', view, from, to)) found.push(...notified(view, start));
  for (const {start} of behindAll(HELPS, 'giúp', view, from, to)) {
    if (!SUPERIOR.test(text.slice(start, start + 30)) || !startsParty(view, start)) continue;
    const {parties, end} = readParties(view, start);
    if (INSTEAD.test(lower.slice(end, end + 20)) && !FIRM.test(lower.slice(start, end))) found.push(...parties);
  }
  return found;
}

function notified(view: View, start: number): Range[] {
  if (ASKED.test(view.lower.slice(start, start + 40))) return [{start, end: askedEnd(view, start)}];
  if (!isUpperAt(view.text, start) || !startsParty(view, start)) return [];
  return readParties(view, start).parties.filter((name) => !PEOPLE.test(view.lower.slice(name.start, name.end)));
}

interface Lead {
  said: string;
  /** of what it leads to */
  start: number;
}

/** Each match of a pattern that begins in `[from, to)`; the word says whether it is worth looking. */
function behindAll(pattern: RegExp, sign: string, {lower}: View, from: number, to: number): Lead[] {
  const first = indexWithin(lower, sign, from, to);
  if (first < 0) return [];
  const leads: Lead[] = [];
  pattern.lastIndex = first;
  for (let match = pattern.exec(lower); match && match.index < to; match = pattern.exec(lower))
    leads.push({said: match[0], start: match.index + match[0].length});
  return leads;
}

/** `cơ quan đã kiến nghị`: up to what it has done */
const askedEnd = (view: View, start: number): number =>
  start + (ASKED.exec(view.lower.slice(start, start + 40))?.[0].length ?? 0);

/** `về Văn phòng Sở cho ông Nam`: who there gets what is handed in; null where nobody is named behind `end`. */
export function receivingPerson(view: View, end: number): Range | null {
  const to = TO_PERSON.exec(view.text.slice(end, end + 16));
  if (!to) return null;
  const courtesy = end + ' cho '.length;
  const name = skipCourtesy(view, courtesy);
  const whole = personEnd(view, name);
  if (whole > 0) return {start: name, end: whole};
  const given = /^\p{Lu}\p{Ll}{0,6}(?=[,.;:)]|\s\P{Lu}|$)/u.exec(view.text.slice(name, name + 10));
  if (!given) return null;
  return {start: to[1] ? courtesy : name, end: name + given[0].length};
}

/** A given name alone is told with its courtesy, but for `đồng chí`. */
const TO_PERSON = /^ cho (?:(ông|bà|cô|thầy|anh|chị)|đồng chí|đ\/c) (?=\p{Lu})/u;

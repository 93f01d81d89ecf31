import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {findPredicate, isPredicate} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {readParty} from './read-party.ts';

/** `Quàng Văn Tâm`, `K' Brông` */
const NAME = /^\p{Lu}(?:\p{Ll}+\s\p{Lu}\p{Ll}*|['’]\s?\p{Lu}\p{Ll}+)(?:\s\p{Lu}\p{Ll}*){0,3}(?![\p{L}])/u;
const JOINT = /^(?:,\s|\s[-–]\s)/u;
const OFFICES =
  'PCT|CT|Phó|Chủ tịch|Trưởng|Giám đốc|Chánh|Bí thư|Ủy viên|Thành viên|Tổ trưởng|Công chức|Cán bộ|Hiệu trưởng|Tổng phụ trách|Giáo viên|Nhân viên|Kế toán';
const WHOLE = /(?!\p{L})/u.source;
const OFFICE = new RegExp(`^(?:${OFFICES})${WHOLE}`, 'u');

/** `Quàng Văn Tâm, PCT UBND xã`: end of a person's name with the office that stands behind it; -1 where no name begins at `at`. */
export function personEnd(view: View, at: number): number {
  const name = NAME.exec(view.text.slice(at, at + 48));
  if (!name) return -1;
  const end = at + name[0].length;
  const office = officeBehind(view, end);
  if (office >= 0) return Math.max(readParty(view, office), end);
  // `Thào A Sình (Phó Chủ tịch UBND xã)`
  const bracket = BRACKETED.exec(view.text.slice(end, end + 90));
  return bracket ? end + bracket[0].length : end;
}

const BRACKETED = new RegExp(`^\\s\\((?:${OFFICES})${WHOLE}[^()]{0,70}\\)`, 'u');

/** `Đ/c Hà (Phó Hiệu trưởng): …`, `Cô Mai: …`: a given name alone, where an office or a colon follows it; -1 for any other word. */
function givenNameEnd(view: View, at: number): number {
  const name = /^\p{Lu}\p{Ll}{0,6}(?!\p{L})/u.exec(view.text.slice(at, at + 8));
  if (!name) return -1;
  const end = at + name[0].length;
  const office = officeBehind(view, end);
  if (office >= 0) return Math.max(readParty(view, office), end);
  const bracket = BRACKETED.exec(view.text.slice(end, end + 90));
  if (bracket) return end + bracket[0].length;
  return view.text[end] === ':' ? end : -1;
}

/** Where the office begins that stands behind a name ending at `end`; -1 where none does. */
function officeBehind({text}: View, end: number): number {
  const joint = JOINT.exec(text.slice(end, end + 3));
  return joint && OFFICE.test(text.slice(end + joint[0].length, end + 20)) ? end + joint[0].length : -1;
}

/**
 * `Đ/c Quàng Văn Tâm, PCT UBND xã: chỉ đạo …`, `Ông Lò Văn Bình, bà Vì Thị Cúc và các thành viên chịu trách nhiệm …`: who is
 * told by name, without the courtesy, and whoever is joined to them; empty where nobody is.
 */
export function readPersons(view: View, at: number, to: number): Range[] {
  const told: Range[] = [];
  let next = at;
  let end = at;
  while (told.length < MOST) {
    const start = skipCourtesy(view, next);
    if (start === next) break;
    const whole = personEnd(view, start);
    const stop = whole < 0 ? givenNameEnd(view, start) : whole;
    if (stop < 0 || stop > to) break;
    told.push({start, end: stop});
    end = stop;
    const link = AND.exec(view.text.slice(end, end + 6));
    if (!link) break;
    next = end + link[0].length;
  }
  if (!told.length) return told;
  if (next > end) {
    const others = readParties(view, next);
    told.push(...others.parties);
    end = Math.max(end, others.end);
  }
  if (endsInColon(view.text, end, Math.min(end + 2, to)) || isPredicate(view, end + 1)) return told;
  // `Cô Lê Thị Lan, Tổ trưởng tổ 1 duyệt giáo án`
  const verb = findPredicate(view, end, 30);
  const last = told.at(-1) as Range;
  if (verb < 0 || !/^(?:\s[\p{Ll}\d]{1,7}){1,3}\s$/u.test(view.text.slice(end, verb))) return [];
  last.end = verb - 1;
  return told;
}

const AND = /^(?:,\s(?:và\s)?|\svà\s)/u;
const MOST = 12;

/** Whether what stands from `start` to a comma at `comma` is a person, and behind the comma stands the office held. */
export const holdsOffice = (view: View, start: number, comma: number): boolean =>
  NAME.exec(view.text.slice(start, start + 48))?.[0].length === comma - start && officeBehind(view, comma) >= 0;

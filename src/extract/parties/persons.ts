import {endsInColon} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {isPredicate} from './predicate.ts';
import {skipCourtesy} from './read-parties.ts';
import {readParty} from './read-party.ts';

const NAME = /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}*){1,4}(?![\p{L}])/u;
const JOINT = /^(?:,\s|\s[-–]\s)/u;
const OFFICE =
  /^(?:PCT|CT|Phó|Chủ tịch|Trưởng|Giám đốc|Chánh|Bí thư|Ủy viên|Thành viên|Tổ trưởng|Công chức|Cán bộ|Hiệu trưởng)(?!\p{L})/u;

/** `Quàng Văn Tâm, PCT UBND xã`: end of a person's name with the office that stands behind it; -1 where no name begins at `at`. */
export function personEnd(view: View, at: number): number {
  const name = NAME.exec(view.text.slice(at, at + 48));
  if (!name) return -1;
  const end = at + name[0].length;
  const office = officeBehind(view, end);
  return office < 0 ? end : Math.max(readParty(view, office), end);
}

/** Where the office begins that stands behind a name ending at `end`; -1 where none does. */
function officeBehind({text}: View, end: number): number {
  const joint = JOINT.exec(text.slice(end, end + 3));
  return joint && OFFICE.test(text.slice(end + joint[0].length, end + 20)) ? end + joint[0].length : -1;
}

/** `Đ/c Quàng Văn Tâm, PCT UBND xã: chỉ đạo …`, `Đồng chí Lò Thị Bình kiểm tra …`: who is told by name, without the courtesy; null where nobody is. */
export function readPerson(view: View, at: number, to: number): Range | null {
  const start = skipCourtesy(view, at);
  if (start === at) return null;
  const end = personEnd(view, start);
  if (end < 0 || end > to) return null;
  const told = endsInColon(view.text, end, Math.min(end + 2, to)) || isPredicate(view, end + 1);
  return told ? {start, end} : null;
}

/** Whether what stands from `start` to a comma at `comma` is a person, and behind the comma stands the office held. */
export const holdsOffice = (view: View, start: number, comma: number): boolean =>
  NAME.exec(view.text.slice(start, start + 48))?.[0].length === comma - start && officeBehind(view, comma) >= 0;

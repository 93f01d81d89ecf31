import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {lengthened, sameName} from './name-lists.ts';
import {OWN_NAME} from './name-shapes.ts';
import {findPredicate, isPredicate, startsOrder} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** `chủ trì, cùng với Sở Y tế khảo sát`, `chủ trì, mời Sở Y tế cùng khảo sát`, `trao đổi, thống nhất với Bộ Tư pháp`, `- Cùng Sở Y tế khảo sát`, `có sự tham gia phối hợp của các xã`, `Ban Dân vận, cùng với các đoàn thể, cử cán bộ …`, `sẵn sàng lực lượng cùng chính quyền các xã cứu hộ` */
const COORDINATE =
  /(?:phoi hop|ket hop|hiep dong(?= (?:chat che )?(?:voi|cung) )|chu tri,? (?:cung|lam viec|thong nhat(?= voi )|moi(?=[^.;:]{5,120} cung )|co su tham gia cua)|co su (?:ho tro|tham gia|phoi hop)(?: [a-z]+){0,3} cua|(?<=[;,] )tham gia cung|voi su (?:tham gia|phoi hop|ho tro) cua|(?<=, )thong nhat(?= voi [^.;,]{3,60} truoc khi )|(?<=(?:ra soat|tong hop|nghien cuu), )thong nhat(?= voi )|(?<!(?:sau khi|tren co so|khi) )(?:trao doi|ban bac|lam viec(?: cu the| truc tiep)?),? (?:va )?thong nhat|co su (?:tham gia,? (?:va )?)?phoi hop(?: chat che)? cua|(?<=(?:luc luong|phuong tien|truc tiep|chu dong|san sang) )cung(?= (?:chinh quyen|cac luc luong|ubnd|cong an) )|cung(?<=(?:^|[;.:,] )cung))(?![a-z0-9])/g;
/** `phối hợp, đôn đốc với Sở Y`, `phối hợp hoạt động giám sát với các Ban`; in `phối hợp, chỉ đạo các trường thực hiện` these are led, and do not help. */
const CLOSE =
  /^(?:,?\s(?:và\s)?(?:chặt ch[ẽế]|tốt|thường xuyên|kịp thời|đồng bộ|hiệu quả|quyết liệt|nhịp nhàng|tích cực)|,\shỗ trợ|,\s(?:đôn đốc|hướng dẫn|chỉ đạo)(?=\s(?:với|cùng)\s)|\s(?:hoạt động|công tác)(?:\s\p{Ll}+){0,3}(?=\svới\s))*\s(?:cùng\s(?:với\s)?|với\s|và hỗ trợ\s)?/u;

/** `phối hợp với Sở Tài chính, các đơn vị liên quan`, also without `với`. */
export function findCoordinates(view: View, from: number, to: number): Range[] {
  const {lower, bare} = view;
  const found: Range[] = [];
  COORDINATE.lastIndex = from;
  for (let match = COORDINATE.exec(bare); match && match.index < to; match = COORDINATE.exec(bare)) {
    if (
      /(?:cơ quan|đơn vị|quy chế|cơ chế|công tác|hoặc|việc|sự)\s$/u.test(
        lower.slice(Math.max(0, match.index - 10), match.index),
      ) &&
      !/^\s(?:với|cùng)/u.test(lower.slice(match.index + 8, match.index + 14))
    )
      continue;
    // `Việc gia cố do UBND xã thực hiện, có sự hỗ trợ của …`; of `các mô hình có sự hỗ trợ của …` it says which
    if (
      match[0].startsWith('co su') &&
      !match[0].includes('phoi hop') &&
      !/\sdo\s|chủ trì|, $/.test(lower.slice(from, match.index))
    )
      continue;
    // `ký kết quy chế phối hợp với Sở X`: a paper
    if (PAPER.test(lower.slice(Math.max(from, match.index - 40), match.index))) continue;
    const at = match.index + match[0].length;
    const gap = CLOSE.exec(lower.slice(at, at + 70));
    if (!gap) continue;
    const start = skipCourtesy(view, at + gap[0].length);
    // `Cùng với việc xếp loại, …`: only bodies by their make
    const announced = !/^(?:ket hop|cung$)/.test(match[0]) && /(?:với|cùng)\s$/u.test(gap[0]);
    const parties = partiesUpToVerb(view, start, announced);
    if (parties.length === 1 && isLeadAgain(view, parties[0] as Range)) continue;
    for (const range of parties) if (!found.some((other) => sameName(view, other, range))) found.push(range);
  }
  return found;
}

const PAPER =
  /(?:ký kết|ký|ban hành|xây dựng|sửa đổi) (?:các )?(?:quy chế|chương trình|thỏa thuận|biên bản|quy trình) $/u;

/** `phối hợp với cơ quan chủ trì`: the one who has been told already. */
const isLeadAgain = ({lower}: View, {start, end}: Range): boolean =>
  /^(?:các\s)?(?:cơ quan|đơn vị)$/u.test(lower.slice(start, end)) &&
  /^\s(?:chủ trì|được giao chủ trì)(?![\p{L},])/u.test(lower.slice(end, end + 22));

/** `cơ quan, tổ chức quản lý trạm, công trình quan trắc để bảo vệ …`: the end of what those have in hand who are asked, before what for; -1 where none stands. */
function keptEnd({lower}: View, end: number): number {
  if (!/(?:cơ quan|tổ chức|đơn vị|doanh nghiệp)$/u.test(lower.slice(end - 12, end))) return -1;
  const kept = KEEPS.exec(lower.slice(end, end + LONGEST_KEPT));
  return kept ? end + kept[0].length : -1;
}

/** The names the last of which has something in hand up to `kept`, and those behind it that have not. */
function keepers(view: View, parties: Range[], end: number, kept: number): Range[] {
  JOINT.lastIndex = end;
  for (let joint = JOINT.exec(view.text); joint && joint.index < kept; joint = JOINT.exec(view.text)) {
    const next = joint.index + joint[0].length;
    if (isUpperAt(view.text, next) || startsParty(view, next))
      return [...lengthened(parties, joint.index), ...readParties(view, next).parties];
  }
  return lengthened(parties, kept);
}

const JOINT = /,\s|\svà\s/gu;

const KEEPS = /^\s(?:quản lý|vận hành|khai thác|sử dụng)\s[^.;:()]{3,180}?(?=\sđể\s)/u;
const LONGEST_KEPT = 200;

/** ` về nội dung`, ` phương án`: what it is about */
const ABOUT =
  /^ (?:về )?(?:nội dung|việc|phương án|cách|kế hoạch|chủ trương|tiến độ|dự thảo|danh sách|mức)(?: |[,.;]|$)/u;

/** `Sở Giao thông vận tải tỉnh Ninh Hòa hoàn trả …`: behind a name of its own begins what is done with it */
const doesOwn = (view: View, parties: readonly Range[], end: number): boolean =>
  startsOrder(view, end + 1) && parties.some((name) => OWN_NAME.test(view.text.slice(name.start, name.end)));

/** Names from `start`; where they are of no known make and a preposition announced them, all up to the next verb. */
function partiesUpToVerb(view: View, start: number, announced: boolean): Range[] {
  const {parties, end} = readParties(view, start);
  if (parties.length) {
    const kept = keptEnd(view, end);
    if (kept > end) return keepers(view, parties, end, kept);
    const rest = view.text.slice(end, end + 3);
    // `thống nhất với Bộ X về nội dung phân công`: about what
    if (ABOUT.test(view.lower.slice(end, end + 16))) return parties;
    // A name that goes on in small letters beyond what is known of names.
    if (announced && /^\s\p{Ll}/u.test(rest) && !isPredicate(view, end + 1) && !doesOwn(view, parties, end)) {
      const verb = findPredicate(view, end, 90);
      if (verb > 0) {
        const last = parties.at(-1) as Range;
        const tail = view.text.slice(end, verb).replace(/\s(?:và\s|để\s(?:[^.;:()]{0,30}\s)?)?$/u, '');
        // `chủ đầu tư hạ tầng khu và các cơ quan chức năng`: behind the rest of the name, the next one
        const link = /(?:,\s|\svà\s)/u.exec(tail);
        const next = link ? end + link.index + link[0].length : -1;
        if (link && startsParty(view, next)) {
          last.end = end + link.index;
          return [...parties, ...readParties(view, next).parties];
        }
        if (!/[,;.:()]/.test(tail) && tail.length < 70) last.end = end + tail.length;
      }
    }
    return parties;
  }
  if (!announced) return [];
  const verb = findPredicate(view, start, 120);
  if (verb < 0) return [];
  const name = view.text.slice(start, verb).replace(/(?<![\s,])[\s,]+$/, '');
  return name.length >= 3 && name.length < 90 && !/[;:.]/.test(name) ? [{start, end: start + name.length}] : [];
}

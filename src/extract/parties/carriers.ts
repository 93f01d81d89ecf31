import type {Range} from '../../text/range.ts';
import {indexWithin} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {lengthened, splitNames} from './name-lists.ts';
import {readPersons} from './persons.ts';
import {startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** Who carries the thing that a clause names first, `kinh phí do Sở Tài chính bố trí`: told, though no verb stands before `do`. */

/** `Bài thi môn chung do các trường chịu trách nhiệm chấm`: who is charged with the thing that is named first */
export function carriersOf(view: View, at: number, end: number): Range[] {
  const thing = BY_WHOM.exec(view.lower.slice(at, Math.min(end, at + 160)));
  if (!thing || startsOrder(view, at)) return [];
  const by = at + thing[0].length;
  if (!startsParty(view, by)) return WHICH.test(thing[0]) ? [] : readPersons(view, by, end);
  const charge = CHARGE.exec(view.lower.slice(by, Math.min(end, by + 120)));
  if (charge) return splitNames(view, by, by + (charge[1] as string).trimEnd().length);
  // `Việc xử lý các điểm gian lận do Cục Quản lý thị trường chủ trì`; of `Các dự án do Sở X làm chủ đầu tư` it says which
  if (WHICH.test(thing[0])) return [];
  if (ANYBODY.test(view.lower.slice(by, by + 20))) return [];
  const {parties, end: named} = readParties(view, by);
  // `công chức văn hóa - xã hội niêm yết`: more of the name
  const rest = MORE_OF_NAME.exec(view.lower.slice(named, Math.min(end, named + 60)))?.[0].length ?? 0;
  const verb = named + rest;
  const carries = parties.length && CARRIES.test(view.lower.slice(verb, verb + 24));
  if (OFTEN_SO.test(view.lower.slice(verb, verb + 14)) && !WORK.test(thing[0])) return [];
  if (!carries || SAID_OF_IT.test(view.lower.slice(verb, saidEnd(view, verb, end)))) return [];
  return rest ? lengthened(parties, verb) : parties;
}

/**
 * `Gặp mặt nhân chứng lịch sử, do Văn phòng Tỉnh ủy chủ trì`, `… (do Sở Y tế chủ trì)`: behind what is to be done, who leads;
 * `by` is what may stand before the name.
 */
export function carriersBehind(view: View, start: number, end: number, by: readonly string[] = SET_OFF): Range[] {
  for (const before of by) {
    for (let at = indexWithin(view.lower, before, start, end); at >= 0; ) {
      const named = at + before.length;
      // `Cử đoàn tham gia hội thao (do Sở Y tế chủ trì)`
      if (startsParty(view, named) && !JOINS.test(view.lower.slice(Math.max(start, at - REACH), at))) {
        const {parties, end: behind} = readParties(view, named);
        const said = view.lower.slice(behind, Math.min(end, behind + 30));
        if (LEADS_IT.test(said) || (before !== ' (do ' && DOES_IT.test(said))) return parties;
      }
      at = indexWithin(view.lower, before, named, end);
    }
  }
  return [];
}
const SET_OFF = [', do ', ') do ', ' (do '];
/** `Tổ chức hội nghị tổng kết, do Sở Du lịch thực hiện`; behind a thing without a comma it says which */
const DOES_IT = /^\s(?:thực hiện|tổ chức|triển khai|đảm nhiệm)(?:\s(?:trong|trước|từ|vào)\s|\s?[.;]|$)/u;
const REACH = 80;
const JOINS =
  /(?:^|\s)(?:tham gia|tham dự|cử (?:đoàn|đội|cán bộ|người|đại biểu|học sinh|giáo viên|thành viên))\s[^.;:,]{0,80}$/u;
const LEADS_IT = /^\s(?:chủ trì|làm đầu mối|chịu trách nhiệm|phụ trách)(?: thực hiện| tổ chức| triển khai)?\s?[,.;)]/u;

const WHICH =
  /^(?:các|những|một số|mọi|nội dung|theo|như|nếu|khi|trường hợp|trong|tại|nhiệm vụ|danh mục|danh sách(?! do)|đề án|biểu|bảng|chương trình|dự án|công trình|nhóm|lĩnh vực|hội nghị|cuộc họp|phiên|buổi|lớp|đoàn|sách|thiệt hại)\s/u;
/** Of these verbs it is told as often how things are, unless it is of a work. */
const OFTEN_SO = /^\s(?:quản lý|thực hiện|tổ chức|cung cấp)(?!\p{L})/u;
const WORK = /^(?:việc|công tác)\s/u;
const ANYBODY = /^(?:các |những )?(?:tổ chức|cá nhân|người|hộ |doanh nghiệp|nhà đầu tư)/u;
const CARRY =
  /(?:chủ trì|đảm nhận|đảm nhiệm|đảm trách|phụ trách|chỉ đạo|lo|tham mưu|quản lý|niêm yết|thực hiện|tổ chức|soạn|biên soạn|chuẩn bị|bố trí|tổng hợp|cung cấp|hoàn thành|trực tiếp|làm đầu mối|phối hợp(?=(?: với [^.;:]{3,80})? (?:thực hiện|tham mưu|tổ chức|triển khai)))(?!\p{L})/u
    .source;
/** A word in small letters, or a dash, that does not begin what is done */
const WORD = /(?!(?:và|không|tự|sẽ|đã|chỉ|cùng|nào|khác)\s)(?:\p{Ll}{1,7}|-)/u.source;
const CARRIES = new RegExp(`^\\s${CARRY}`, 'u');
const MORE_OF_NAME = new RegExp(`^(?:\\s(?!${CARRY})${WORD}){1,5}(?=\\s${CARRY})`, 'u');

/** Up to where another is named, what is said of the thing: `…, Công an tỉnh hỗ trợ khi có yêu cầu` */
function saidEnd(view: View, from: number, end: number): number {
  for (
    let comma = indexWithin(view.text, ', ', from, end);
    comma >= 0;
    comma = indexWithin(view.text, ', ', comma + 2, end)
  )
    if (startsParty(view, comma + 2) || view.lower.startsWith('có ', comma + 2)) return comma;
  return end;
}

const SAID_OF_IT =
  /\s(?:(?<!và )phải|cần|đã|chưa|được|bị|còn|là|đạt|có|chậm|kịp thời|vẫn|gặp|không|nhiều năm|năm nay|khoảng|thu hút|chất lượng|tham gia|phát hành|(?:vào|từ) (?:ngày )?\d|năm \d{4}|trình \p{L}[^,;.]* ngày \d)(?!\p{L})/u;

const BY_WHOM = /^(?:(?!(?:đã|được|vì|là)\s)[^.;:\s]+\s){1,24}?do\s(?=các\s|từng\s|\p{L}{2})/u;
const CHARGE =
  /^((?:(?!(?:đã|là|làm|phải|và)\s)[^.,;:\s]+\s){1,10}?)chịu trách nhiệm(?: (?:tổ chức|thực hiện|chấm|xây dựng|quản lý|cung cấp|rà soát|tổng hợp|chuẩn bị|bố trí)(?!\p{L})|[.;]|$)/u;

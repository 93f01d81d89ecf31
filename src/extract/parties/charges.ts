import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {isAct} from './predicate.ts';

/** What a unit is charged with, as a part of who it is, though the words are orders elsewhere. */

const HEADS = ['đơn vị', 'cơ quan', 'tổ chức', 'doanh nghiệp', 'cơ sở', 'cá nhân', 'bộ phận', 'lực lượng'];

const KEEPS = 'quản lý|vận hành|khai thác|sử dụng|bảo trì|sở hữu';
/** Things that somebody has in hand; of papers and money the words before are what is to be done with them. */
const THINGS =
  'hồ|đập|công trình|hệ thống|trạm|lưới điện|cơ sở dữ liệu|đường|tuyến|rừng|chợ|bến|cảng|khu|cụm công nghiệp|di tích|nhà máy|hạ tầng|tàu|phương tiện|tài sản công|hóa chất|vật liệu nổ|nguồn nước|hóa đơn|trang thông tin|cổng thông tin|giếng|mỏ';
const EDGE = /(?!\p{L})/u.source;
const CHARGE = new RegExp(
  `^\\s(?:trực tiếp )?(?:(?:${KEEPS})(?:(?:,| và|) (?:${KEEPS}|bảo vệ)){0,3} (?:các )?(?:${THINGS})|(?:cung cấp|cung ứng) (?:dịch vụ(?: (?:viễn thông|bưu chính|vận tải|internet))?|nước sạch|điện|suất ăn)|lập quy hoạch|tổ chức (?:cuộc họp|sự kiện|lễ hội|giải đấu))${EDGE}`,
  'u',
);
/** `Các cơ sở đào tạo rà soát chương trình` */
const TEACHES =
  /^\s(?:đào tạo|dạy nghề|cai nghiện|đăng kiểm|giam giữ)(?:(?:,| và) (?:bồi dưỡng|dạy nghề|đào tạo))?(?!\p{L})/u;
/** `Các đơn vị quản lý công trình bảo đảm an toàn`: how it is done, so that what stands before is what to do. */
const HOW = /^(?:bảo đảm|đảm bảo|phục vụ|đáp ứng|gắn|tránh)\s/u;
/** What is said of them, and no order. */
const STATES = /\s(?:có quyền|đã|chưa|bị|còn)$/u;
const LONGEST = 110;
const BRACKETED = /^((?:\s\p{Ll}{1,7}){0,4})\s\([^()]{2,200}\)(?=\s)/u;
const LONGEST_BRACKET = 240;

/**
 * `Các đơn vị quản lý, vận hành hồ chứa thủy lợi, thủy điện thông báo …`: the end of what they have in hand, behind which
 * they are told something; -1 where nothing follows.
 */
export function chargeEnd(view: View, end: number): number {
  const {lower, text} = view;
  const head = HEADS.find((name) => lower.endsWith(name, end));
  if (!head) return -1;
  const ahead = lower.slice(end, end + 70);
  const charge = CHARGE.exec(ahead) ?? (head === 'cơ sở' ? TEACHES.exec(ahead) : null);
  if (!charge) return -1;
  const charged = end + charge[0].length;
  // `Các đơn vị quản lý hồ chứa (Công ty A, Công ty B) vận hành …`: which of them
  const bracketed = BRACKETED.exec(text.slice(charged, charged + LONGEST_BRACKET));
  if (bracketed && isAct(view, charged + bracketed[0].length + 1)) return charged + (bracketed[1] as string).length;
  const from = charged;
  const rest = /^[^.;:()]*/.exec(lower.slice(from, from + LONGEST))?.[0] ?? '';
  for (let blank = rest.indexOf(' '); blank >= 0; blank = rest.indexOf(' ', blank + 1)) {
    const next = from + blank + 1;
    const listed = rest[blank - 1] === ',';
    if (listed && (isUpperAt(text, next) || lower.startsWith('các ', next))) return from + blank - 1;
    if (STATES.test(rest.slice(Math.max(0, blank - 10), blank))) return -1;
    // `phối hợp với các đơn vị quản lý hồ để kiểm tra`, `Đơn vị quản lý đường khi phát hiện vi phạm phải …`
    if (rest.startsWith(' để ', blank) || rest.startsWith(' khi ', blank)) return from + blank;
    if (!isAct(view, next) || rest.slice(0, blank).endsWith(' và')) continue;
    return listed || HOW.test(lower.slice(next, next + 9)) ? -1 : from + blank;
  }
  return -1;
}

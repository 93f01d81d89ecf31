import type {View} from '../../text/view.ts';
import type {Range} from '../references/index.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What an office passes on, one certain thing: `chuyển đơn của ông A đến UBND huyện để xem xét, giải quyết`. */
const PASSES =
  /^[^.;:]{3,110}?(?<!,)\s(?:xin\s|kính\s)?(?:chuyển|sao gửi)\s(?:đến\s|tới\s)?(?:nội dung\s|toàn bộ\s)?(?:(?:đơn|thư)\s(?:[^.,;:]{1,40}\s)?của\s(?:ông|bà|công dân|một số|các hộ|các công dân)\s|(?:công văn|văn bản|tờ trình|báo cáo|phiếu chuyển)\ssố\s?:?\s?[\d/]|(?:kiến nghị|phản ánh)\scủa\s)/u;
const TO = /\s(?:đến|tới|cho)\s/gu;
/** `… để xem xét, giải quyết theo thẩm quyền`, `… để nghiên cứu, tham mưu` */
const TO_DO =
  /^,?\s(?:để\s)?(?:nghiên cứu|xem xét|giải quyết|xử lý|chỉ đạo|kiểm tra|thực hiện|triển khai|tham mưu|kiểm tra)(?!\p{L})/u;
/** `Sau khi Ban Tiếp công dân chuyển đơn …`, `Thanh tra tỉnh đã chuyển đơn …`: what has been passed on */
const PASSED = /^(?:trước khi|sau khi|khi|việc)\s|(?<!\p{L})(?:đã|vừa|được)\s(?:chuyển|sao gửi)\s/u;
/** `Văn phòng xin gửi dự thảo Kế hoạch đến quý cơ quan để nghiên cứu, có ý kiến`: sent, so that something comes back */
const SENDS_FOR_OPINION =
  /^(?:[^.;:]{3,200}?\s)?(?:xin|trân trọng)\s(?:gửi|chuyển)\s(?:kèm\s(?:theo\s)?)?(?:bản chụp|bản sao|dự thảo|hồ sơ|toàn văn|văn bản|tài liệu)\s/u;
const OPINION =
  /^[^.;:]{0,90}\s(?:có|cho|tham gia)\sý kiến(?!\p{L})|^[^.;:]{0,90}\s(?:góp ý|đóng góp ý kiến)(?!\p{L})/u;
/** `… để giải quyết nhưng chưa có kết quả` */
const IN_VAIN = /^[^.;]{0,60}\s(?:nhưng|song|chưa)\s/u;
const LONGEST = 420;

/** To whom the clause from `at` on passes something that they shall deal with; empty where it passes nothing. */
export function readTransfer(view: View, at: number, end: number): Range[] {
  const {lower} = view;
  const head = lower.slice(at, Math.min(end, at + 250));
  if (!/chuyển |gửi /.test(head)) return [];
  const passed = head.slice(0, 170);
  const passes = PASSED.test(passed) ? null : PASSES.exec(passed);
  const asks = passes ? null : SENDS_FOR_OPINION.exec(head);
  if (!passes && !asks) return [];
  const limit = Math.min(end, at + LONGEST);
  TO.lastIndex = at + ((passes ?? asks)?.[0].length ?? 0);
  for (let to = TO.exec(lower); to && to.index < limit; to = TO.exec(lower)) {
    const start = skipCourtesy(view, to.index + to[0].length);
    if (!startsParty(view, start)) continue;
    const {parties, end: behind} = readParties(view, start);
    if (!parties.length || !TO_DO.test(lower.slice(behind, behind + 24))) continue;
    if (asks && !OPINION.test(lower.slice(behind, Math.min(end, behind + 120)))) return [];
    return IN_VAIN.test(lower.slice(behind, behind + 80)) ? [] : parties;
  }
  return [];
}

import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What an office passes on, one certain thing: `chuyển đơn của ông A đến UBND huyện để xem xét, giải quyết`. */
const PASSES =
  /^[^.;:]{3,110}?(?<!,)\s(?:xin\s|kính\s)?(?:chuyển|sao gửi)\s(?:đến\s|tới\s)?(?:nội dung\s|toàn bộ\s)?(?:(?:đơn|thư)\s(?:[^.,;:]{1,40}\s)?của\s(?:ông|bà|công dân|một số|các hộ|các công dân)\s|(?:công văn|văn bản|tờ trình|báo cáo|phiếu chuyển)\ssố\s?:?\s?[\d/]|(?:kiến nghị|phản ánh)\scủa\s)/u;
const TO = /\s(?:đến|tới|cho)\s/gu;
/** `… để xem xét, giải quyết theo thẩm quyền`, `… để nghiên cứu, tham mưu` */
const TO_DO =
  /^,?\s(?:để\s)?(?:nghiên cứu|xem xét|giải quyết|xử lý|chỉ đạo|kiểm tra|thực hiện|triển khai|tham mưu)(?!\p{L})/u;
/** `Sau khi Ban Tiếp công dân chuyển đơn …`, `Thanh tra tỉnh đã chuyển đơn …`: what has been passed on */
const PASSED = /^(?:trước khi|sau khi|khi|việc)\s|(?<!\p{L})(?:đã|vừa|được)\s(?:chuyển|sao gửi)\s/u;
/** `… để giải quyết nhưng chưa có kết quả` */
const IN_VAIN = /^[^.;]{0,60}\s(?:nhưng|song|chưa)\s/u;
const LONGEST = 420;

/** `Sở X xin gửi dự thảo đến quý cơ quan để nghiên cứu, có ý kiến`: whom a letter sends something, politely, to work on. */
const SENDS = /(?:xin|trân trọng)\sgửi\s/;
const TO_WORK_ON =
  /^,?\sđể\s(?:nghiên cứu|(?:tham gia|đóng góp|cho|có)\s(?:góp\s)?ý(?:\skiến)?|góp ý|rà soát|triển khai|phối hợp|tổ chức)(?!\p{L})/u;

/** To whom the clause from `at` on passes or sends something that they shall deal with; empty where it does neither. */
export function readTransfer(view: View, at: number, end: number): Range[] {
  const head = view.lower.slice(at, Math.min(end, at + 250));
  const limit = Math.min(end, at + LONGEST);
  const passed = head.slice(0, 170);
  const passes = /chuyển |sao gửi/.test(passed) && !PASSED.test(passed) ? PASSES.exec(passed) : null;
  if (passes) {
    const receivers = receiversBehind(view, at + passes[0].length, limit, TO_DO);
    return receivers && !IN_VAIN.test(view.lower.slice(receivers.end, receivers.end + 80)) ? receivers.parties : [];
  }
  const sends = head.includes(' gửi ') ? SENDS.exec(head) : null;
  if (!sends) return [];
  return receiversBehind(view, at + sends.index + sends[0].length, limit, TO_WORK_ON)?.parties ?? [];
}

/** The first bodies behind `from` to whom something goes for this purpose. */
function receiversBehind(view: View, from: number, limit: number, purpose: RegExp) {
  TO.lastIndex = from;
  for (let to = TO.exec(view.lower); to && to.index < limit; to = TO.exec(view.lower)) {
    const start = skipCourtesy(view, to.index + to[0].length);
    if (!startsParty(view, start)) continue;
    const {parties, end} = readParties(view, start);
    if (parties.length && purpose.test(view.lower.slice(end, end + 40))) return {parties, end};
  }
  return null;
}

import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {HEAD} from '../parties/lexicon.ts';
import {startsOrder} from '../parties/predicate.ts';
import {startsParty} from '../parties/starts-party.ts';

/** What whoever presides agrees to, praises or blames. It is said there and then; nobody is told to do it. */

/** Who says it, where that is told, `UBND tỉnh thống nhất …`; or to what it answers, `Đối với kiến nghị của UBND xã A: thống nhất …` */
const SPEAKER = withUnits(
  /^(?:(?:phó )?(?:chủ tịch|giám đốc|bộ trưởng|thủ tướng|thứ trưởng)(?! các| ubnd các)|(?:ubnd|ủy ban nhân dân) (?:UNIT)|thường trực|hội nghị|cuộc họp)[^.;:,]{0,60}? (?=cơ bản|thống nhất|đồng ý|nhất trí|chấp thuận|nghiêm|phê bình|nhắc nhở|biểu dương|khen ngợi)|^(?:đối với|về) (?:các )?(?:kiến nghị|đề nghị|đề xuất) [^.;:]{3,150}: (?=cơ bản|thống nhất|đồng ý|nhất trí|chấp thuận|ghi nhận|không|chưa)|^(?:(?:đề nghị|kiến nghị|đề xuất) (?!các |sở |bộ |ubnd )|(?:ubnd|sở|công ty|ông|bà|hộ|trường) [^.;:]{2,60} (?:đề nghị|kiến nghị|đề xuất) )[^.;:]{3,140}: (?:(?:bộ|ubnd|sở|hội nghị)[^.;:,]{0,30} )?(?=chưa xem xét|không xem xét|ghi nhận, sẽ|chưa đồng ý|không đồng ý|chưa chấp thuận|không chấp thuận)/u,
);

/** `Thống nhất với đề xuất của Sở Y tế`, `Đồng ý chủ trương …`; `Thống nhất với Sở Y tế về mẫu biểu` is an order. */
const AGREES =
  /^(?:cơ bản )?(?:thống nhất|đồng ý|nhất trí|chấp thuận)(?: cao)? (?:(?:về|với|như|theo|các)(?: các| những)? )?(?:chủ trương|sự cần thiết|nguyên tắc|(?:nội dung )?(?:đề xuất|đề nghị|kiến nghị|báo cáo|tờ trình|dự thảo)|đánh giá|ý kiến|phương án|nội dung (?:do|của|tại|như|theo|trình)|cho phép|thông qua|(?:lựa )?chọn phương án)(?!\p{L})/u;

/** `Về đề nghị của tỉnh A cho lùi thời hạn: Không xem xét, vì …` */
const DECLINES =
  /^(?:không|chưa) (?:xem xét|đồng ý|chấp thuận|thống nhất|nhất trí)(?! để)(?!\p{L})|^ghi nhận,? sẽ (?:xem xét|nghiên cứu|cân nhắc)(?!\p{L})/u;
/** `Phê bình UBND xã A chậm báo cáo`, `Biểu dương Sở Y tế đã có nhiều cố gắng` */
const JUDGES =
  /^(?:nghiêm (?:túc|khắc) )?(?:phê bình|nhắc nhở|biểu dương|khen ngợi)(?: nghiêm khắc| và nhắc nhở)? (?=\p{L})/u;
/** `Phó Thủ tướng biểu dương nỗ lực của …`, `Chủ tịch UBND tỉnh biểu dương tinh thần trách nhiệm …` */
const PRAISES =
  /^(?:biểu dương|khen ngợi)(?: và cảm ơn)? (?:sự |những )?(?:nỗ lực|cố gắng|tinh thần|kết quả|thành tích|đóng góp)(?!\p{L})/u;
/** How those who are judged have done: it is told of what has been. */
const DID =
  /\s(?:chưa|chậm|để (?:xảy ra|tái diễn)|còn|đã|quá hạn|trễ hạn|đạt thấp|dưới \d|có nhiều (?:cố gắng|nỗ lực)|có tỷ lệ|không (?:thực hiện|báo cáo|gửi|nộp|tham dự|dự họp|cử|trả lời|phối hợp|hoàn thành|chấp hành))(?!\p{L})/u;

/** `Phê bình UBND xã A không nộp báo cáo, yêu cầu nộp trước ngày 15/9`: something is asked for besides */
const ALSO =
  /, (?:đồng thời )?(?:(?:yêu cầu|đề nghị) (?!tiếp tục phát huy|(?:nghiêm túc )?rút kinh nghiệm|phát huy)|giao (?:ubnd|sở|phòng|ban|công an|các) |báo cáo (?:ubnd|chủ tịch)(?!\p{L}))/u;

/** One of these words is in all of them. */
const VERDICT =
  /không xem xét|chưa xem xét|ghi nhận|thống nhất|đồng ý|nhất trí|chấp thuận|phê bình|nhắc nhở|biểu dương|khen ngợi/u;

/** Whether a text only agrees, praises or blames; `told` where somebody above is told what stands below. */
export function isVerdict(view: View, told: boolean): boolean {
  if (!VERDICT.test(view.lower.slice(0, 240))) return false;
  const from = SPEAKER.exec(view.lower.slice(0, 280))?.[0].length ?? 0;
  const said = view.lower.slice(from, from + 300);
  if (
    AGREES.test(said) ||
    PRAISES.test(said) ||
    ((from > 0 || (!told && !said.includes(' đối với '))) && DECLINES.test(said))
  )
    return !ordersLater(view);
  const judges = JUDGES.exec(said)?.[0].length;
  if (!judges) return false;
  const at = from + judges;
  // `Biểu dương các tập thể đã hoàn thành tốt`, under `Phòng Nội vụ:`
  const named = phraseEnd(HEAD, view.lower, at) > 0;
  return (
    (named || (!told && startsParty(view, at))) &&
    DID.test(said.slice(judges)) &&
    !ALSO.test(said) &&
    !ordersLater(view)
  );
}

/** `…; dự thảo đã bám khung giá đất` */
const STANDS = /^(?:dự thảo|báo cáo|phương án|quy hoạch|đề xuất|kế hoạch) (?:đã|này|còn|chưa) /u;
/** `Thống nhất với đề xuất của Sở Y tế. Khẩn trương hoàn thiện hồ sơ.` */
function ordersLater(view: View): boolean {
  for (const {index} of view.lower.matchAll(/[.;] /g))
    if (
      !STANDS.test(view.lower.slice(index + 2, index + 30)) &&
      !JUDGES.test(view.lower.slice(index + 2, index + 60)) &&
      (startsOrder(view, index + 2) || startsParty(view, index + 2))
    )
      return true;
  return false;
}

import {REGULAR_TIMES} from '../../data/adverbials.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {BY_PAPER, causeEnd, OFTEN} from '../parties/adverbials.ts';
import {LEAD_IN, ORDERING, word} from '../parties/lexicon.ts';
import {startsOrder} from '../parties/predicate.ts';
import type {Opening} from './opening.ts';
import {isSentBy} from './sent-by.ts';
import {UNTIL} from './time-first.ts';
import {togetherWith} from './together-first.ts';

/** Whether an order stands behind an adverbial that opens a text; `ordersBehindColon`: whether one stands behind its colon. */
export function ordersBehindAdverbial({view, at, rest}: Opening, ordersBehindColon: () => boolean): boolean {
  if (ACCOUNT.test(rest)) return false;
  // `Đối với lớp 6: Buổi chiều học chính khóa, ôn tập`: what is ordered, if anything, opens behind the colon
  if (MATTER_FIRST.test(rest)) return ordersBehindColon();
  if (ASKED_BEHIND.test(rest) || isSentBy(rest)) return true;
  if (deems(rest)) return false;
  const order = orderBehindComma(view, at, rest);
  if (isByWhatIsDecided(view, at, rest)) return true;
  if (tellsWhatIsDone(rest, order)) return false;
  if (order > 0 && !MAY.test(rest.slice(0, order))) return true;
  if (ordersBehindColon() || OBLIGES.test(rest) || MUST_THEN.test(rest)) return true;
  // `Đối với việc được ghi giấy hẹn thì tiếp nhận, viết giấy biên nhận`
  const then = /^[^.;:]{3,260}?\sthì\s/u.exec(rest);
  if (then && startsOrder(view, at + then[0].length)) return true;
  return phraseEnd(REGULARLY, view.lower, at) >= 0;
}

const REGULARLY = word(...REGULAR_TIMES);

/** Whether what something is held for is said, or what somebody may do. */
const deems = (rest: string): boolean =>
  /\s(?:thì xem như|được xem như|được coi là)\s/u.test(rest) || (rest.includes(' quyền ') && ENTITLES.test(rest));

/** What has been done is told, not ordered; `Đối với khu đã được cấp nước, tiếp tục …` says only what it is about. */
function tellsWhatIsDone(rest: string, order: number): boolean {
  const matter = order > 0 && /^(?:đối với|trường hợp|nếu)\s/u.test(rest) ? order : 0;
  return DONE.test(rest.slice(matter, Math.max(matter, rest.search(/[.;]\s|$/))));
}

/** Whether an order stands behind what it goes by, or behind what somebody is: `Căn cứ tình hình thực tế để tổ chức …`. */
export function ordersByGround({view, at, rest}: Opening): boolean {
  const ground =
    BY_DUTY.exec(rest) ??
    BY_FACTS.exec(rest) ??
    BY_PAPER.exec(rest) ??
    (rest.startsWith('là ') ? AS_SUCH.exec(rest) : null);
  return ground !== null && startsOrder(view, at + ground[0].length);
}

/** `Căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện`: no comma parts what it goes by from what it orders. */
const BY_DUTY =
  /^(?:căn cứ|theo)\s(?:(?:chức năng|nhiệm vụ)[^.;:]{0,60}?\sđược giao,?\s|chức năng(?:,\s|\svà\s)nhiệm vụ(?:(?:,\s|\svà\s)quyền hạn)?(?:\scủa\s(?:mình|đơn vị|cơ quan|ngành|từng (?:đơn vị|cơ quan|ngành)))?\s)/u;
/** `Là đơn vị thường trực, chịu trách nhiệm hướng dẫn …`: what somebody is, and then what is to be done as such */
const AS_SUCH =
  /^là (?:(?:cơ quan|đơn vị|bộ phận|lực lượng) (?:thường trực|chủ trì|chủ công|nòng cốt|đầu mối|tham mưu|chuyên môn|quản lý|tổng hợp|chủ quản|phối hợp|theo dõi)|đầu mối|thành viên (?:ban|tổ|hội đồng))(?: [^,.;:]{1,90})?, /u;
/** `Căn cứ tình hình thực tế để tổ chức …` */
const BY_FACTS = /^(?:căn cứ|trên cơ sở)\s[^.,;:]{5,90}?\sđể\s/u;
/** `Trong 02 tháng đầu năm, toàn tỉnh xảy ra 45 vụ`, `Từ đầu năm đến nay, thu ngân sách đạt 1.250 tỷ đồng`: what has come about */
const ACCOUNT =
  /^(?:trong|từ|tính từ) (?:(?!phấn đấu|bảo đảm|đảm bảo|phải|cần)[^,;.:]){0,40}(?:(?:đầu|cuối) năm|đến nay)(?: \d{4})?(?: đến nay)?,? (?:(?!phấn đấu|bảo đảm|đảm bảo|phải|cần)[^.;:]){0,80}(?:xảy ra|ghi nhận|phát hiện|đạt|ước đạt|thực hiện được|xử lý) (?:được )?\d/u;
const DONE = /\svẫn\s(?:còn|chưa)\s|\sđã\s(?:đạt|ban hành|có|được|tổ chức|triển khai|thực hiện|hoàn thành|chỉ đạo)\s/u;

/** `Theo Kế hoạch số 5, …`; `Theo dõi mực nước` is a verb. */
export function opensAdverbial(view: View, at: number): boolean {
  const {lower} = view;
  if (causeEnd(view, at) > 0) return true;
  if (lower.startsWith('đề ', at)) return false; // `Đề án`; of `để` a scan may leave no more, but that is rare
  const end = phraseEnd(LEAD_IN, lower, at);
  return end >= 0 && phraseEnd(ORDERING, lower, at) <= end;
}

const MATTER_FIRST = /^đối với [^.,;:]{2,80}: /u;
/** `Đối với các xã được giao tăng thu, yêu cầu có báo cáo kết quả`: asked of whomever it is about */
const ASKED_BEHIND =
  /^đối với [^.;:]{3,400}?, (?:yêu cầu|đề nghị) (?:phải |cần )?(?:có|gửi|nộp) (?:báo cáo|văn bản|kế hoạch|phương án|giải trình)\s/u;

/** `Trên cơ sở danh sách hộ thuộc kế hoạch kiểm tra, giám sát đã được phê duyệt, rà soát …`: what it goes by is done, and not what is behind. */
function isByWhatIsDecided(view: View, at: number, rest: string): boolean {
  const behind = DECIDED.exec(rest)?.[0].length ?? 0;
  if (!behind) return false;
  return startsOrder(view, at + behind) || orderBehindComma(view, at + behind, rest.slice(behind)) > 0;
}

const DECIDED =
  /^(?:trên cơ sở|căn cứ)\s[^.;:]{5,200}?\sđã được (?:phê duyệt|duyệt|ban hành|giao|thông qua|thống nhất|phân công),\s/u;

/** Whether a comma of a later sentence parts something else: `Theo đó, quan hệ trao đổi, mua bán là …`, but `Trên cơ sở đó, rà soát …`. */
function isInside(view: View, at: number, rest: string, comma: number): boolean {
  const sentence = rest.lastIndexOf('. ', comma) + 2;
  if (sentence < 2 || !SENTENCE_END.test(rest.slice(0, sentence))) return false;
  if (rest.indexOf(', ', sentence) < comma || !opensAdverbial(view, at + sentence)) return true;
  return / (?:thì|là) /.test(rest.slice(sentence, comma));
}

/** Not `tp.`, `đ/c.` */
const SENTENCE_END = /\p{Ll}{3}\.\s$/u;

/** Where an order begins behind an adverbial and its comma, `Trên cơ sở đó, rà soát …`; -1 where none does. */
function orderBehindComma(view: View, at: number, rest: string): number {
  for (let comma = rest.indexOf(', '); comma >= 0; comma = rest.indexOf(', ', comma + 1)) {
    // `(được sửa đổi, bổ sung tại …)`
    if (rest.lastIndexOf('(', comma) > rest.lastIndexOf(')', comma)) continue;
    // `Luật sửa đổi, bổ sung một số điều của …`
    if (rest.startsWith('bổ sung', comma + 2) && rest.endsWith('sửa đổi', comma)) continue;
    // `Trong thời gian chiến dịch, hằng ngày có báo cáo nhanh gửi …`
    const next = at + comma + 2 + (OFTEN.exec(rest.slice(comma + 2, comma + 62))?.[0].length ?? 0);
    // `Trong quý I, cùng với Sở Công Thương kiểm tra …`
    if (
      (togetherWith(view, next).length > 0 || (startsOrder(view, next) && !opensAdverbial(view, next))) &&
      !isInside(view, at, rest, comma)
    )
      return comma + 2;
    // `Trước mắt, trong quý II năm 2023 hoàn thành …`
    if (AT_FIRST.test(rest.slice(0, comma + 2)) && UNTIL.test(rest.slice(comma + 2))) return comma + 2;
  }
  return -1;
}

const AT_FIRST =
  /^(?:trước mắt|trước hết|trước tiên|riêng|cụ thể|đồng thời|ngoài ra|bên cạnh đó|tiếp theo)(?:\s[^.,;:]{1,60})?, $/u;

/** `Nếu cần, Bộ trưởng có thể đề nghị Trưởng ban sửa đổi, bổ sung Quy chế`: nobody must. */
const MAY =
  /\scó thể\s(?:đề nghị|đề xuất|kiến nghị|xem xét|quyết định|yêu cầu|mời|triệu tập|ủy quyền|thành lập)\s[^.;]{0,200}, $/u;

/** `Đối với hồ sơ trực tuyến, trong thời hạn 05 ngày kể từ ngày nhận phải cấp thẻ`; `Trường hợp …, thì phải nêu rõ lý do` */
const OBLIGES =
  /^(?:trước khi|sau khi|khi)\s[^.;:,]{2,70}?\sphải\s|^[^.;]{0,300}?(?:(?:,|\sthì)(?:\s(?:nội dung|văn bản|hồ sơ|báo cáo|phương án|dự thảo|kế hoạch|biên bản|việc|ý kiến)(?:\s[^,.;]{2,60}?)?)?|\skể từ (?:ngày|khi)\s[^,.;]{2,40}?)\sphải\s/u;

/** `Khi xảy ra cháy phải báo ngay cho …`: no comma parts the case from what must be done */
const MUST_THEN =
  /^(?:khi|nếu|trường hợp)\s[^,.;:]{4,110}\s(?:phải|cần)\s(?:kịp thời\s|khẩn trương\s|lập tức\s|chủ động\s)?(?:báo(?:\scáo|\sngay|\scho|\svề)?|thông báo|lập|gửi|xin ý kiến|phản ánh|dừng|huy động|triển khai|có (?:văn bản|báo cáo|ý kiến))\s(?![^.;]*\sthì\s)/u;

/** `Trường hợp hồ sơ chưa rõ, thì cơ quan tiếp nhận có quyền yêu cầu bổ sung, làm rõ.`: what somebody may do */
const ENTITLES =
  /^(?:trường hợp|nếu|khi|trong quá trình)\s[^.;]{3,400}?(?:,|\sthì)\s[^,.;]{3,80}\s(?:có quyền|được quyền)\s[^.;]*[.;]?\s?$/u;

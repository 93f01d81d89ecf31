import {REGULAR_TIMES} from '../../data/adverbials.ts';
import {either, phraseEnd} from '../../text/phrase-trie.ts';
import {isSpace} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {BY_PAPER, HOW_OFTEN, LEAD_IN} from '../parties/adverbials.ts';
import {NO_VERB, ORDERING, VERB, word} from '../parties/lexicon.ts';
import {type FoundOwners, findOrdered, findOwners} from '../parties/owners.ts';
import {startsOrder, tellsOfThing} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {tellsHowItIs} from '../parties/spoken-of.ts';
import {startsParty} from '../parties/starts-party.ts';
import {timeHead} from './time-heads.ts';

/** How a text tells somebody to do something. */
export type Directive =
  /** it names who: `Giao Sở X …`, `Sở X chủ trì …` */
  | 'explicit'
  /** a verb opens it, who must do it stands above */
  | 'implied';

const REGULARLY = word(...REGULAR_TIMES);
export const ORDER = word('giao', 'yêu cầu', 'đề nghị', 'phân công', 'để nghị');
/** Words that open a statement of fact, never an order. */
const STATEMENT =
  /^(?:kinh phí|thời gian(?! tới)|thời điểm|địa điểm|thông tin liên hệ|(?:mọi |thông tin )*chi tiết(?: khác)?,? (?:xin |vui lòng |xin vui lòng )?liên hệ(?! bố trí)(?![^.;]{0,200}\s(?:đề nghị|gửi|đăng ký|báo cáo)\s)|đối tượng|phạm vi|số (?:lượng|liệu)|tỷ lệ|tổng (?:số|thu|chi|mức|kinh|cộng)|chỉ tiêu|nguồn (?:kinh|vốn)|hình thức|(?:cùng )?(?:tham )?dự (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|họp|làm việc) (?:còn )?có|thành phần|lý do|ghi chú|tình hình|kết quả|tính từ|năm \d|ngày \d|sáng ngày|chiều ngày|quý [ivx\d]|từ (?:ngày|tháng|năm)|chi phí|cơ cấu(?! lại)|tiêu chuẩn|ban hành kèm theo|(?:tiểu )?dự án \d|đánh giá cao|thay mặt [^.;]{3,90}(?:ghi nhận|biểu dương|đánh giá cao|cảm ơn|chúc mừng|gửi lời)|khoản \d|điều \d|điểm \p{L}|theo quy định (?:tại|của) [^,;.]{5,90}, thời (?:hạn|gian))(?!\p{L})/u;
/** `Quyết định số 9/QĐ-UBND ban hành …`, in a list of instruments: its name is a verb elsewhere. */
const NAMED_PAPER =
  /^(?:quyết định|thông báo|hướng dẫn|báo cáo|kết luận|quy định)\s(?:liên tịch\s)?số\s?:?\s?\d{1,6}[a-z]?\s?[/-]/u;
const DATED = /^(?:từ\s|sáng\s|chiều\s|trước\s)?(?:ngày|tháng|quý)\s[^:.;]{1,60}:\s/u;
/** `Năm 2022: Tổ chức được 20 lớp`, `Quý I: Thực hiện 20 tỷ đồng, bằng 30% dự toán`: what came of it */
const HAPPENED =
  /^\p{L}+(?:\s\p{L}+){0,2}\s(?:được|đã|đạt)\s(?!giao|phân)|^[^.;]{3,90}[,;]\s(?:vượt|bằng)\s(?:\d|kế hoạch|dự toán|chỉ tiêu)/u;
/** `Chậm nhất ngày 25 hằng tháng gửi báo cáo`, `Mỗi năm tổ chức ít nhất 01 lớp`: no comma parts the time from the verb. */
const CLOCK = /\d{1,2}\s?(?:h|giờ)\s?(?:\d{2}\s?)?(?:phút\s)?,?\s?/u.source;
const DAY = /(?:ngày\s)?[\divx][\d/.ivx]{0,9}\s(?:(?:tháng|quý|năm)\s[\divx/]{1,7}\s|tháng cuối quý\s)?/u.source;
const WEEKDAY = /thứ\s(?:hai|ba|tư|năm|sáu|bảy)\s/u.source;
const EVERY = /(?:(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tháng|quý|năm|tuần|ngày)\s)?/u.source;
/** `Vụ Hè Thu năm 2023 tổ chức xuống giống …` */
const SEASON =
  /vụ\s(?:đông xuân|hè thu|thu đông|xuân hè|mùa|xuân|đông|chiêm)(?:\s(?:năm\s)?\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s/u.source;
const TIMED = new RegExp(
  `^(?:${SEASON}|(?:chậm nhất|muộn nhất|trễ nhất|trước|trong|vào|đến hết|từ nay đến(?: hết)?)\\s(?:là\\s|vào\\s|trước\\s)?(?:${CLOCK}(?:${DAY}|${WEEKDAY})?|(?:(?:sáng|chiều|ngày)\\s)?${WEEKDAY}|${DAY})${EVERY}|${HOW_OFTEN}(?:\\s\\([^()]{1,40}\\))?\\s|(?:(?:sáng|chiều|tối)\\s)?${WEEKDAY}(?:hằng|hàng|mỗi)\\stuần,?\\s)`,
  'u',
);
/** `Ngày 25 hàng tháng báo cáo …`, `06 tháng, năm tổ chức sơ kết`, `Cuối mỗi tháng nộp bảng chấm công`, `Sau mỗi buổi lập biên bản` */
const EACH_TIME =
  /^(?:định kỳ,?\s|vào\s)?(?:(?:đầu|giữa|cuối|trước|sau|trong)\s(?:mỗi|từng)\s(?:ngày|tuần|tháng|quý|học kỳ|năm học|năm|kỳ|vụ|mùa|ca|đợt|buổi|giờ|tiết|lần)|(?:đầu|cuối)\s(?:ngày|tuần|tháng|quý|học kỳ|năm học|năm|buổi|giờ)|ngày\s\d{1,2}\s(?:của\s)?(?:hằng|hàng|mỗi)\s(?:tháng|quý|năm)|\d{1,2}\stháng(?:,|\svà)\s(?:(?:\d{1,2}|một|hằng|hàng|cả)\s)?năm|(?:\d{1,2}|một|hai|ba|sáu)\s(?:ngày|tuần|tháng|quý|năm)\s(?:một|\d{1,2})\slần),?\s/u;
/** `Đến ngày 30/6/2023 hoàn thành …`, `Đến hết quý III/2023, phải …`, `Quý IV/2023 tổ chức …`, `Năm 2024 hoàn thành …`; of what has been reached, an account tells. */
const UNTIL =
  /^(?:(?:phấn đấu |từ nay |chậm nhất |muộn nhất )?đến (?:hết |trước )?(?:(?:cuối )?(?:ngày|tháng|quý|năm)\s)?[\divx]{1,4}(?:[/.][\d/.]{1,8})?(?:,?\s(?:tháng|năm)\s\d{1,4}){0,2},?\s(?:cơ bản |phấn đấu |tối thiểu )?(?:phải|hoàn thành|hoàn tất|xong|bảo đảm|đảm bảo)|(?:trong )?(?:quý|tháng)\s[\divx]{1,4}(?:(?:\/|\snăm\s)\d{4})?,?\s(?:phải|hoàn thành|hoàn tất|tổ chức|trình|ban hành|tham mưu)(?![^.;]*\s(?:đã|đang)\s)|năm\s20\d\d,?\s(?:phải )?(?:hoàn thành|hoàn tất|trình|ban hành)(?! vượt)(?![^.;]*\s(?:đã|đang)\s))\s(?!\d+[.,\d]*\s?\/\s?\d|được\s)/u;
/** `Từ ngày 15/4 đến hết ngày 30/9, tổ chức trực gác`, `20h00 hằng ngày cập nhật khối lượng`: when, and then what is to be done */
const SPAN =
  /^(?:từ (?:ngày )?\d[\d/.]{0,9}(?: tháng \d{1,2}(?: năm \d{4})?)? đến (?:hết )?(?:ngày )?\d[\d/.]{0,9}(?: tháng \d{1,2}(?: năm \d{4})?)?,? |(?:trước )?\d{1,2}\s?(?:h|giờ|g)\s?(?:\d{2}\s?)?(?:phút\s)?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng),? )/u;
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
const MODAL =
  /(?:^|\s)(?<!(?:không|chưa)\s)(?:phải|cần(?! thiết)|không được|không để|tuyệt đối không|nghiêm cấm|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u;

/** Whether the text from `from` on is an order, and of which sort. Null where it only states. */
export function readDirective(view: View, owners: FoundOwners, from = 0): Directive | null {
  if (view.text.length < 90 && isAddress(view.lower)) return null;
  if (view.text.length < 160 && SHOWN.test(view.lower)) return null;
  if (from === 0 && RECOUNTS.test(view.lower.slice(0, 300)) && !DEMANDED.test(view.lower)) return null;
  if (owners.lead.length || asksFor(view, from)) return 'explicit';
  return isImplied(view, from, 0) || DUE_AT_END.test(view.lower.slice(-70)) ? 'implied' : null;
}

/** `Qua một năm thực hiện Dự án, học sinh mạnh dạn hơn`, `Sau hơn 3 tháng triển khai, việc sắp xếp đã cơ bản hoàn thành`: what has come of it */
const RECOUNTS =
  /^\P{L}*(?:qua|sau) (?:hơn |gần )?(?:\d+|một|hai|ba|bốn|năm|sáu|mười) (?:năm|tháng|quý|tuần)(?: \p{L}+)? (?:triển khai|thực hiện|tổ chức|thi hành|thí điểm|vận hành)[^;]*?, [^;]*?(?:đã|hơn|được|đạt|cơ bản)\s/u;
const DEMANDED =
  /\s(?:yêu cầu|đề nghị|giao(?! tiếp| thông| lưu| dịch)|phải|cần|tiếp tục|khẩn trương|chậm nhất|có trách nhiệm)\s|\strước (?:ngày )?\d/u;

/** `Thay sứ vỡ tại cột 45; thời hạn: 20/6/2024.`: what has a term of its own is to be done, whatever its verb */
const DUE_AT_END =
  /[;,.(]\s?(?:thời hạn|thời gian hoàn thành|hạn hoàn thành|hoàn thành|xong)(?: hoàn thành)?\s?:?\s(?:là |trước |trong |chậm nhất ){0,2}(?:ngày |tháng |quý )?\d[^.;]*[.;)]*\s?$/u;

/** `Email: vanthu@example.vn`; not `Báo cáo qua email vanthu@example.vn trước ngày 02/4`, `Các trường gửi tệp qua email vanthu@example.vn` */
const isAddress = (said: string): boolean =>
  /\S@\S/.test(said) && !/(?:^|\s)(?:trước|chậm nhất|muộn nhất|gửi|nộp)\s/u.test(said);

/** `Phân công cụ thể tại Phụ lục kèm theo.`: where it is to be read */
const SHOWN =
  /^\P{L}*(?:phân công|chi tiết|danh mục|nội dung|nhiệm vụ)\s[^.;:]{0,60}(?:tại|theo)\s(?:các\s)?(?:phụ lục|bảng|biểu)[^.;:]{0,40}[.\s]*$/u;

/** `Danh sách cử cán bộ tham dự gửi về Phòng X chậm nhất ngày 18/10`: what is asked for stands first. */
const OBJECT_FIRST =
  /^(?:danh sach|bao cao|ket qua|ho so|tai lieu|van ban|phieu|y kien|noi dung|so lieu|bieu mau|(?:bai|san pham|tac pham) du thi|bai viet|moi (?:su |y kien )?(?:dong gop|ung ho)|de (?:thi|kiem tra|va dap an)|don (?:dang ky|de nghi))(?![a-z])[^.;:]{0,160}?\s(?:(?:gui|nop)\s(?:ve|cho|den|qua|theo|ban|so|phong|van phong|ubnd|uy ban|bo|cuc|chi cuc|vu|tong cuc|dang uy|chi bo|nha truong|truong)|bao cao\s(?:ve|ubnd|uy ban|chu tich|thuong truc|van phong|tinh uy|huyen uy|thanh uy|dang uy))\s/;

/** `Văn bản gửi Sở Tài chính còn sơ sài`: how it was sent */
const AS_IT_WAS = /^[^.;:(,]*\s(?:chua|con(?! lai)|cham(?! nhat| hon))(?![a-z])[^.;:(,\d]*(?:[.;]|$)/;

/** `Hồ sơ gồm đơn, bản sao bằng. Hồ sơ gửi về Phòng X chậm nhất ngày 18/10`: what it consists of, and by when it must be there. */
const OBJECT_LATER =
  /[.;] (?:danh sach|bao cao|ho so|phieu|bai du thi|bieu mau|de nghi)[^.;:]{0,60}? (?:gui|nop) (?:ve|cho|den|qua|tai)[^.;:]{0,120}? (?:truoc|cham nhat|muon nhat) (?:ngay|luc|\d)/;

/** `Thông báo kết luận do Chánh Văn phòng ký, được gửi đến các thành viên chậm nhất sau 05 ngày`: a paper, whoever makes it, and by when it must be there */
const PASSED_ON =
  /^(?:thong bao|bien ban|ket luan|giay moi|chuong trinh|tai lieu|nghi quyet|ho so)(?![a-z])(?![^.;:]* (?:nhung|song|ma) (?:van |con )?(?:chua|khong|cham))[^.;:]{3,220}?(?<! (?:da|chua|vua|moi)) (?:duoc|phai) (?:[^.;:]{2,40} )?(?:gui|chuyen|phat hanh|ban giao) (?:toi |den |cho |ve )[^.;:]{3,160}? (?:cham nhat|muon nhat|khong qua|truoc (?:ngay|khi)|trong (?:vong|thoi han)) /;

/** `Thời hạn gửi báo cáo kết quả về Sở X: trước ngày 20/10`: an item of its own that says what is to be sent, where and by when. */
const DELIVERY =
  /^(?:thoi (?:han|gian)|han(?: cuoi)?) (?:hoan thanh )?(?:viec )?(?:gui|nop|bao cao)(?! (?:ho so|don|phi|hoc phi|le phi|thue|tien(?! do)) )[^.;:]{0,90}? (?:ve|cho|den|len) [^.;:]{2,80}?:? (?:la )?(?:truoc|cham nhat|muon nhat|ngay) /;

/** `Trong quá trình thực hiện, nếu có vướng mắc, đề nghị phản ánh về Bộ X`: asked of whoever carries it out. */
const TROUBLE =
  /^(?:(?:trong )?qua trinh|neu|truong hop|khi|moi)[^.;:]{0,110}(?:kho khan|vuong mac|phat sinh|thay doi)[^.;:]{0,50}?(?:,? (?:xin )?de nghi (?:gui |kip thoi |som )?(?:phan anh|bao cao|bao|thong tin|gui|lien he|co y kien|trao doi)|,? (?:kip thoi )(?:phan anh|bao cao|thong tin|gui)|, (?:bao cao|phan anh))(?: \S+){0,5} (?:ve|cho|voi|den|ubnd|uy ban|so|bo|chu tich|van phong|phong|cuc|chi cuc) /;

export const asksForDelivery = (bare: string): boolean =>
  (bare.startsWith('thoi ') || bare.startsWith('han ')) && DELIVERY.test(bare);
export const asksForObject = (bare: string): boolean => OBJECT_FIRST.test(bare);

/** `Ghi nhận kết quả đạt được; giao Sở Y tế tiếp tục theo dõi.`: not the name of a chapter, for somebody is told. */
export const ordersBehind = (view: View): boolean =>
  (/[.;,]\s(?:giao|yêu cầu|đề nghị)\s/iu.test(view.text) && findOrdered(view).length > 0) || asksNamed(view);

/** `Yêu cầu: UBND huyện Ba Lăng báo cáo tiến độ`: who is asked, and no heading of demands */
const asksNamed = (view: View): boolean =>
  /^\P{L}*yêu cầu: (?=\S)/iu.test(view.text) && findOwners(view).lead.length > 0;

/** Whether a sentence asks for something of whoever reads it. */
function asksFor(view: View, from: number): boolean {
  if (
    (OBJECT_FIRST.test(view.bare.slice(from)) && !AS_IT_WAS.test(view.bare.slice(from, from + 200))) ||
    (from === 0 && OBJECT_LATER.test(view.bare))
  )
    return true;
  if (from === 0 && PASSED_ON.test(view.bare)) return true;
  if (TROUBLE.test(view.bare.slice(from, from + 260))) return true;
  const order = phraseEnd(ORDER, view.lower, from);
  return (
    order >= 0 &&
    !/giao$/.test(view.lower.slice(from, order)) &&
    /^\s\p{Ll}/u.test(view.text.slice(order, order + 3)) &&
    !/^[^.]{0,200}:/.test(view.text.slice(order))
  );
}

function isImplied(view: View, from: number, depth: number): boolean {
  const {lower} = view;
  let at = from;
  while (at < lower.length && (isSpace(lower.charCodeAt(at)) || '("“\''.includes(lower[at] as string))) at++;
  const rest = lower.slice(at, at + 800);
  // `Ngày 16/11: Họp đoàn kiểm tra`, `Từ ngày 20/11 đến ngày 15/12: Tiến hành kiểm tra`
  const head = timeHead(view, at);
  if (head && startsOrder(view, head.behind)) return !HAPPENED.test(lower.slice(head.behind, head.behind + 120));
  const dated = DATED.exec(rest);
  if (dated) return startsOrder(view, at + dated[0].length);
  if (UNTIL.test(rest)) return true;
  const span = SPAN.exec(rest);
  if (span && startsOrder(view, at + span[0].length))
    return !HAPPENED.test(lower.slice(at + span[0].length, at + span[0].length + 120));
  const each = EACH_TIME.exec(rest);
  if (each && startsOrder(view, at + each[0].length))
    return !HAPPENED.test(lower.slice(at + each[0].length, at + each[0].length + 120));
  const duty =
    BY_DUTY.exec(rest) ??
    BY_FACTS.exec(rest) ??
    BY_PAPER.exec(rest) ??
    (rest.startsWith('là ') ? AS_SUCH.exec(rest) : null);
  if (duty && startsOrder(view, at + duty[0].length)) return true;
  if (
    STATEMENT.test(rest) ||
    (rest.slice(0, 30).includes(' số') && NAMED_PAPER.test(rest)) ||
    (rest.length < 90 && isAddress(rest))
  )
    return false;
  // `Giao thông nông thôn được quan tâm đầu tư` gives nothing to anybody
  const ordered = phraseEnd(ORDER, lower, at);
  if (ordered >= 0 && phraseEnd(NO_VERB, lower, at) <= ordered) return !/^\S+(?:\s\S+)?\s?:/.test(rest);
  const main = rest.startsWith('nhiệm vụ ') ? MAIN_TASK.exec(rest) : null;
  if (main && startsOrder(view, at + main[0].length)) return true;
  if (rest.startsWith('cùng ') && isTogether(view, at)) return true;
  if (rest.startsWith('về ') && SENT_BY.test(rest)) return true;
  if (rest.startsWith('cho ') && LETS.test(rest)) return true;
  const timed = TIMED.exec(rest);
  if (timed && startsOrder(view, at + timed[0].length)) return true;
  if (opensAdverbial(view, at)) {
    if (ACCOUNT.test(rest)) return false;
    // `Đối với lớp 6: Buổi chiều học chính khóa, ôn tập`: what is ordered, if anything, opens behind the colon
    if (MATTER_FIRST.test(rest)) return colonOrder(view, at, rest, depth);
    if (ASKED_BEHIND.test(rest) || SENT_BY.test(rest)) return true;
    if (/\s(?:thì xem như|được xem như|được coi là)\s/u.test(rest) || (rest.includes(' quyền ') && ENTITLES.test(rest)))
      return false;
    const order = orderBehindComma(view, at, rest);
    if (isByWhatIsDecided(view, at, rest)) return true;
    // What has been done is told, not ordered; `Đối với khu đã được cấp nước, tiếp tục …` says only what it is about.
    const matter = order > 0 && /^(?:đối với|trường hợp|nếu)\s/u.test(rest) ? order : 0;
    if (DONE.test(rest.slice(matter, Math.max(matter, rest.search(/[.;]\s|$/))))) return false;
    if (order > 0 && !MAY.test(rest.slice(0, order))) return true;
    if (colonOrder(view, at, rest, depth) || OBLIGES.test(rest) || MUST_THEN.test(rest)) return true;
    // `Đối với việc được ghi giấy hẹn thì tiếp nhận, viết giấy biên nhận`
    const then = /^[^.;:]{3,260}?\sthì\s/u.exec(rest);
    if (then && startsOrder(view, at + then[0].length)) return true;
    return phraseEnd(REGULARLY, lower, at) >= 0;
  }
  if (tellsOfThing(view, at)) return false;
  const forbids = FORBIDS.exec(rest);
  const forbidden = forbids ? phraseEnd(BANNED, lower, at + forbids[0].length) : -1;
  // `Không xác nhận giấy tờ cho tàu chưa đăng ký`
  if (forbids && forbidden >= 0) return isForbidden(lower, at + forbids[0].length, forbidden);
  if (rest.startsWith('chỉ ') && ONLY.test(rest) && startsOrder(view, at + 'chỉ '.length)) return true;
  if (startsOrder(view, at) && !BODIES.test(rest)) return true;
  if (AGAIN.test(rest)) return true;
  if (colonOrder(view, at, rest, depth)) return true;
  const clause = rest.slice(0, rest.search(/[.;]\s|$/));
  if (clause.includes(' phải ') && THING_DUE.test(clause) && !CAME_ABOUT.test(clause)) return true;
  return (
    /^(?:công tác|toàn bộ|các (?:dự án|công trình|nội dung|hồ sơ)|dự án|công trình|tiến độ)\s[^,]{2,90}\sphải\s/u.test(
      clause,
    ) ||
    ((MODAL.test(clause) || isSpared(view, at, rest)) &&
      (startsParty(view, at) ||
        /^(?:mỗi|mọi|(?:những )?nơi|người|tập thể|kế hoạch|báo cáo|việc|văn bản|hồ sơ|hoạt động|nội dung (?:thẩm định|báo cáo|kiểm tra|tuyên truyền|kế hoạch)|phương án|dự thảo|biên bản)\s/u.test(
          rest,
        )))
  );
}

/** `Khu tái định cư phải xong phần điện trước ngày 25/5`: what must come about by a day, or at once */
const THING_DUE =
  /^(?:(?! (?:đã|chưa|không|nếu|khi|mà|nhưng|vẫn|còn) )[^.;:]){3,140}? phải (?!chịu |bị |chăng |là )(?:(?! (?:vì|do|nên) )[^.;:]){2,160}?(?: (?:trước|chậm nhất|muộn nhất|trong (?:vòng|thời hạn|tháng|quý|năm))(?: (?:là|vào|ngày|tháng|quý|năm)){0,2} [\divx]| ngay (?:từ|trong) )/u;
const CAME_ABOUT = / (?:đã|nhưng|song|đến nay|vẫn|mới (?:đạt|được|xong)) /u;

/** `Nhiệm vụ trọng tâm của năm là tập trung thu đúng, thu đủ`: what is to be done first */
const MAIN_TASK =
  /^nhiệm vụ (?:quan trọng|trọng tâm|chủ yếu|trước mắt|hàng đầu|cấp bách|chính)(?: nhất)?(?:\s[^.;:]{2,90})? là (?:phải |cần )?/u;

/** `Cùng Sở Y tế khảo sát các trạm`: with whom, and then what is to be done */
function isTogether(view: View, at: number): boolean {
  const other = at + (view.lower.startsWith('cùng với ', at) ? 'cùng với ' : 'cùng ').length;
  if (!startsParty(view, other)) return false;
  const {end} = readParties(view, other);
  return view.text[end] === ' ' && startsOrder(view, end + 1);
}

/** `Các xã không phải nộp bản giấy, gửi bản mềm về Sở X`: what is to be done instead */
function isSpared(view: View, at: number, rest: string): boolean {
  const spared = SPARED.exec(rest);
  return spared !== null && startsOrder(view, at + spared.index + spared[0].length);
}
const SPARED = /\s(?:không|chưa)\s(?:phải|cần)\s[^.;,]{3,80}[;,]\s(?:chỉ\s|mà\s)?/u;

/** `Theo Kế hoạch số 5, …`; `Theo dõi mực nước` is a verb. */
function opensAdverbial({lower}: View, at: number): boolean {
  if (lower.startsWith('đề ', at)) return false; // `Đề án`; of `để` a scan may leave no more, but that is rare
  const end = phraseEnd(LEAD_IN, lower, at);
  return end >= 0 && phraseEnd(ORDERING, lower, at) <= end;
}

const MATTER_FIRST = /^đối với [^.,;:]{2,80}: /u;
/** `Đối với các xã được giao tăng thu, yêu cầu có báo cáo kết quả`: asked of whomever it is about */
const ASKED_BEHIND =
  /^đối với [^.;:]{3,400}?, (?:yêu cầu|đề nghị) (?:phải |cần )?(?:có|gửi|nộp) (?:báo cáo|văn bản|kế hoạch|phương án|giải trình)\s/u;

/** `Đối với tờ khai của năm 2023 báo cáo và gửi hồ sơ về Tổng cục X trước ngày 1/3`, `Về báo cáo tháng, chốt số liệu ngày 25, gửi về Y trước ngày 28 hằng tháng` */
const SENT_BY =
  /^(?:đối với|về) (?:(?! (?:đã|được|chưa|không) )[^.;:]){4,260}?(?:,| báo cáo và) (?:gửi|nộp)(?: [^.;:]{1,120}?)? (?:về|cho|đến) [^.;:]{2,120}? (?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \d/u;
/** `Chỉ phát hành thẻ từ cơ sở tuyến huyện trở xuống`, `Chỉ tổ chức lễ hội khi được cấp phép`; not `Chỉ thực hiện được 20%` */
const ONLY =
  /^chỉ (?!đạo|thị|tiêu|số|dẫn|định|huy)(?![^.;]*(?: (?:đạt|còn|hơn|khoảng|đã|nên|phát hiện|thí điểm) |(?<!khi|nếu) (?:được|có|xong) |\d))\p{Ll}{2,7} /u;
/** `Cho học sinh toàn tỉnh nghỉ học từ ngày 17/11` */
const LETS =
  /^cho (?:toàn bộ |tất cả |toàn thể )?(?:các )?(?:cháu|em|học sinh|sinh viên|học viên|trẻ)(?! (?:đã|được) )[^.;:]{0,90}? (?:nghỉ|ở nhà|về nhà|(?:đi )?học (?:trở )?lại|tạm dừng)(?!\p{L})/u;

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
    const next = at + comma + 2;
    if (startsOrder(view, next) && !opensAdverbial(view, next) && !isInside(view, at, rest, comma)) return comma + 2;
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

/** `Rà lại các khoản chi`, `Sơn lại cổng`: done again, whatever verb it is; `Còn lại`, `Ngược lại` are none */
const AGAIN = /^(?!(?:còn|tóm|ngược|trở|nhìn|đi|bù|mặt|thu|hiện|sót|nói|khôi)\s)\p{Ll}{2,6}\slại\s(?=\p{L})/u;

/** Not `Không kiểm tra thường xuyên nên để xảy ra vi phạm`, which tells what went wrong. */
const FORBIDS = /^(?:tuyệt đối |kiên quyết |nhất quyết )?không /u;

/** `Không bán hàng rong`; not `Không bán được hàng do dịch`, `Không tổ chức lễ hội, tiết kiệm 2 tỷ đồng`: what was not done. */
const isForbidden = (lower: string, at: number, end: number): boolean =>
  lower.startsWith('để ', at) || !(ACHIEVED.test(lower.slice(end, end + 7)) || tellsHowItIs(lower, at));

const ACHIEVED = /^\s(?:được|hết|nổi|kịp|có)\s/u;

/** What a ban forbids: any verb, and what nobody is told to do, `Không bắn pháo hoa nổ`, `Không lấn chiếm vỉa hè`. */
const BANNED = either(
  VERB,
  word(
    ...[
      'uống',
      'hút',
      'đốt',
      'bắn',
      'bán',
      'lấn chiếm',
      'tự ý',
      'xả',
      'vứt',
      'chở',
      'điều khiển',
      'tiếp tay',
      'bao che',
    ],
    ...[
      'mua bán',
      'tàng trữ',
      'ra khơi',
      'nhận quà',
      'chăn thả',
      'phát tán',
      'hoạt động',
      'đi lễ',
      'cho tàu',
      'cho người',
    ],
  ),
);

/** `Tổ chức, cá nhân có hành vi …`: a noun, and no order to hold something. */
const BODIES = /^(?:tổ chức,\s(?:cá nhân|cơ quan|đơn vị|hộ gia đình)|hợp tác xã|nhận thức (?:của|về))\s/u;

const DONE = /\svẫn\s(?:còn|chưa)\s|\sđã\s(?:đạt|ban hành|có|được|tổ chức|triển khai|thực hiện|hoàn thành|chỉ đạo)\s/u;

/** `Nếu đơn vị là TTYT: ghi …`: an order behind the matter that it is about. */
function colonOrder(view: View, at: number, rest: string, depth: number): boolean {
  if (depth > 1) return false;
  const colon = rest.search(/:\s\S/);
  // `Các chương trình: Xây dựng nông thôn mới, Giảm nghèo bền vững`: names
  if (colon > 0 && /^:\s\p{Lu}[^,.;:]{3,80},\s\p{Lu}\p{Ll}/u.test(view.text.slice(at + colon, at + colon + 100)))
    return false;
  return colon > 0 && colon < 200 && isImplied(view, at + colon + 2, depth + 1);
}

import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {VERB} from '../parties/lexicon.ts';
import {type FoundOwners, findOwners} from '../parties/owners.ts';
import {findPredicate} from '../parties/predicate.ts';
import {startsParty} from '../parties/starts-party.ts';
import {ORDER} from './implied.ts';

/** What makes a document known, and to whom: it tells nobody to do anything. */

/** Sentences that only make the document known: `Văn phòng Chính phủ thông báo để các bộ biết, thực hiện`. */
const ANNOUNCES =
  /^(?:nay,?\s|trên đây|thông báo\s|(?:(?!\s(?:tại|theo|trong|của|các)\s(?:thông báo|văn bản)).){0,90}?(?<!\s(?:tại|theo|trong|của|các|có|được|và|kết luận|dự thảo|soạn thảo|ban hành|phát hành|hoàn thiện|tham mưu|ký|ra))\sthông báo\s(?!này[\s,.;]|(?:(?:ý kiến )?kết luận )?số\s?:?\s?\d)|thừa lệnh|tuân).{0,600}?(?:biết|thực hiện|kết luận|kế hoạch|báo cáo|nội dung|ý kiến|thông báo)/u;

/** `… để các đơn vị biết, thực hiện`; in `có người biết sử dụng dịch vụ công` it is a skill. */
const TO_KNOW = /\sbiết(?=\s?(?:[,.;/]|$|và\s|để\s|thực hiện|triển khai))/u;

/** `Thông báo cho nhân dân vùng hạ du biết và chủ động di dời` */
const TO_PEOPLE =
  /^(?:[^.;:]{3,80}? )?thông báo (?:rộng rãi |kịp thời |ngay )?(?:cho|đến|tới) (?:toàn thể )?(?:nhân dân|người dân|bà con|các hộ|hộ dân|chủ |(?:các )?(?:tàu|thuyền|phương tiện)(?!\p{L}| truyền thông| thông tin)|ngư dân|du khách|khách hàng|phụ huynh|cha mẹ|người nộp thuế|hội viên|đoàn viên)|^(?!nay|trên đây|thừa lệnh)[^.;:]{3,160}?\sthông báo [^.;:]{3,160}\sđể (?:toàn thể )?(?:nhân dân|người dân|bà con|phụ huynh|cha mẹ|học sinh|du khách|khách hàng) (?:được )?biết(?!\p{L})/u;

/** `Văn phòng thông báo ý kiến của Chủ tịch đến các đơn vị thực hiện`; of `Ban Quản lý thông báo kế hoạch cắt điện trước 03 ngày` it is the task. */
const HANDS_ON =
  /\s(?:xin |trân trọng )?thông báo (?:(?:các )?(?:nội dung|ý kiến|kết luận|chủ trương|chỉ đạo)|như (?:trên|sau)|(?:đến|tới|để|cho) [^.;]{0,200}(?:thực hiện|triển khai|phối hợp))(?!\p{L})/u;

/** `Cục Thuế có ý kiến để Thuế tỉnh được biết./.` */
const MAKES_KNOWN =
  /^(?!(?:đề nghị|yêu cầu|giao)\s)[^.;:]{3,60}\s(?<!(?:thường xuyên|kịp thời|có trách nhiệm|khẩn trương)\s)(?:có ý kiến|trả lời|thông tin|thông báo|trao đổi)\s(?:[^.;:]{1,30}\s)?(?:để|đến)\s[^.;:]{3,120}\sbiết(?:,?\s(?:và\s)?(?:triển khai\s)?thực hiện[^.;:]{0,260})?[\s./]*$/u;

/** Where an announcing sentence at the start of a text ends; 0 where none stands there. */
export function announcementEnd(view: View): number {
  if (MANY_ANNOUNCE.test(view.lower.slice(0, 180))) return 0;
  if (view.text.length < 420 && view.lower.includes('biết') && MAKES_KNOWN.test(view.lower)) {
    const due = REPORTS_BY.exec(view.lower);
    return due ? due.index + due[0].length : view.text.length;
  }
  if (view.text.length < 420 && PASSES_ON.test(view.lower)) return view.text.length;
  if (!/thông báo|trên đây/.test(view.lower)) return 0;
  const sentence = firstSentence(view);
  if (/^(?:khi\s|sau khi\s)?nhận được\s/u.test(sentence)) return 0;
  if (/^.{3,80}\s(?:xin\s)?(?:trân trọng\s)thông báo\.?$/u.test(sentence)) return view.text.length;
  if (!ANNOUNCES.test(sentence) || !/(?:thông báo|trên đây)/u.test(sentence)) return 0;
  if (!TO_KNOW.test(sentence) && !HANDS_ON.test(sentence) && startsParty(view, 0)) return 0;
  if (TOLD_TO.test(sentence) && (phraseEnd(VERB, sentence, 0) > 0 || actsFirst(view, sentence))) return 0;
  if (PUBLISHES.test(sentence) && !TO_KNOW.test(sentence)) return 0;
  // `Thông báo kế hoạch thi …`: one who is told to announce
  if (TO_PEOPLE.test(sentence) || (/^thông báo\s/u.test(sentence) && !TO_KNOW.test(sentence))) return 0;
  if (
    /(?:^|[\s,])(?:đề nghị|yêu cầu|giao)\s|[,;]\s(?:trong\s)?quá trình\s/u.test(
      sentence.replace(/(?:theo|các|nội dung) (?:đề nghị|yêu cầu)|(?:hội nghị|họp|phiên|buổi|cuộc) giao ban/gu, ''),
    )
  )
    return 0;
  return sentence.length;
}

/** `Văn phòng UBND phường theo dõi, đôn đốc; thông báo kết quả …`: who does something else first */
function actsFirst(view: View, sentence: string): boolean {
  if (TO_KNOW.test(sentence) || !startsParty(view, 0)) return false;
  const act = findPredicate(view, 0);
  return act > 0 && act < sentence.search(/[;,]/) && !SPEAKS.test(sentence.slice(act, act + 12));
}
const SPEAKS =
  /^(?:truyền đạt|kết luận|chỉ đạo|họp|làm việc|chủ trì|nhận|thông báo|có ý kiến|xem xét|căn cứ|thống nhất)/u;

/** `Văn phòng UBND tỉnh truyền đạt ý kiến chỉ đạo của Chủ tịch để các đơn vị tổ chức thực hiện./.` */
const PASSES_ON =
  /^văn phòng [^.;:]{3,70} (?:truyền đạt|chuyển|thông tin) [^.;:]{0,160}ý kiến [^.;:]{2,200} để [^.;:]{3,160} (?:biết|thực hiện|triển khai)\.\/\.\s*$/u;

/** `… thông báo để các xã biết, thực hiện và báo cáo kết quả trước ngày 25/3`: what is due is more than made known */
const REPORTS_BY =
  /biết[^.;]{0,60}(?:,|;|\svà)\s(?=(?:báo cáo|gửi|tổng hợp)\s[^.;]{0,200}\s(?:trước|chậm nhất|muộn nhất)\s(?:ngày|\d))/u;

/** `Kiểm đếm tàu thuyền; thông báo cho chủ phương tiện biết …`: the second of two things to do. */
const TOLD_TO =
  /^(?!thông báo|thực hiện|triển khai)[^;,]{3,120}[;,](?:[^;,]{0,60}[;,]){0,3}\s(?:(?:kịp thời|(?:đến )?tận (?:nhà|nơi|hộ)|trực tiếp|nhắn tin|gọi điện)\s)?thông báo\s/u;

/** `Trưởng các đơn vị thông báo đến viên chức biết, thực hiện`: many who are told to make it known; whoever issues the paper is one. */
const MANY_ANNOUNCE =
  /^(?:(?:thủ trưởng|trưởng|giám đốc|lãnh đạo|hiệu trưởng|chủ tịch|bí thư)\s)?(?:các|mỗi)\s(?:đồng chí\s)?(?!nội dung|kết luận|ý kiến|quy định|văn bản)[^.;:]{2,90}?\s(?:có trách nhiệm\s|kịp thời\s)?thông báo\s(?:rộng rãi\s|cụ thể\s)?(?:đến|tới|cho|để)\s/u;

/** `Các xã thông báo trên hệ thống loa truyền thanh nội dung này`, `Sở X thông báo kết quả thẩm định cho chủ đầu tư`: something to do */
const PUBLISHES =
  /^(?!nay|trên đây|thừa lệnh|tuân)[^.;:]*\sthông báo (?:(?:rộng rãi|công khai|trên|qua|bằng)\s(?![^.;:]*\sđể\s)|kết quả (?!cuộc họp|kỳ họp|hội nghị)[^.;:]{2,80} (?:cho|đến|tới|về)\s)/u;

const IN_COURSE = /^;\s(?:(?:trong\s)?quá trình|nếu|khi)\s/u;

/** Up to the first full stop, or to a `;` behind which somebody is told something: names of plans hold `;` too. */
function firstSentence(view: View): string {
  for (const stop of view.lower.matchAll(/[.;](?=\s|\/|$)/g)) {
    if (
      stop[0] === '.' ||
      IN_COURSE.test(view.lower.slice(stop.index, stop.index + 20)) ||
      startsParty(view, stop.index + 2) ||
      phraseEnd(ORDER, view.lower, stop.index + 2) >= 0
    )
      return view.lower.slice(0, stop.index + 1);
  }
  return view.lower;
}

/** `… thông báo để các cơ quan, đơn vị biết, triển khai thực hiện`: to whom it is made known. */
export function announcedTo(view: View, end: number): FoundOwners | null {
  const at = /(?:^|\s)để\s(?=\S)/u.exec(view.lower.slice(0, end));
  if (!at) return null;
  const owners = findOwners(view, at.index + at[0].length, end);
  // `các đơn vị biết, thực hiện`
  const lead = owners.lead.map(({start, end: to}) => ({
    start,
    end: view.lower.endsWith(' biết', to) ? to - ' biết'.length : to,
  }));
  return lead.length ? {...owners, lead} : null;
}

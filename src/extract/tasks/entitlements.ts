import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {isPredicate, startsOrder} from '../parties/predicate.ts';
import {readParties} from '../parties/read-parties.ts';
import {startsParty} from '../parties/starts-party.ts';

/** What offices get who have done well or are in some state, and need not do anything for; of people in general `spoken-of.ts` asks. */

/** What offices and persons get alike. */
const GETS = /giảm|trừ|tính|thanh toán|hưởng|quy đổi|xem xét|xét|cộng|miễn|nghỉ|ưu tiên/u.source;
const WHOLE = /(?!\p{L})/u.source;
/** `được hưởng`, `sẽ được quy đổi` */
const GRANTED = new RegExp(`\\sđược\\s(?:${GETS}|khen thưởng|biểu dương)${WHOLE}`, 'u');
const DUTY =
  /(?:^|\s)(?:phải|cần|(?:có|chịu) trách nhiệm|đề nghị|yêu cầu|giao|không được|khẩn trương|báo cáo|lập|nộp|gửi)(?!\p{L})/u;
/** Of which of them it holds. */
const WHICH =
  /\s(?:hoàn thành|có (?:nhiều )?(?:thành tích|sáng kiến|đóng góp|năng lực|công|con|số|chức danh)|trong thời gian|tham gia|khi|đạt)\s/u;

/** `Giảng viên nữ nuôi con nhỏ …: Được giảm 10% định mức`: what those of a school get by the state that they are in */
const PERSONS =
  /^(?:các )?(?:giảng viên|giáo viên|nhà giáo|học sinh|sinh viên|học viên|nghiên cứu sinh|người học|trẻ em|viên chức|công chức)(?!\p{L})/u;
const PERSONS_GET = new RegExp(`\\sđược\\s(?:${GETS}|bù|công nhận|bảo lưu|hỗ trợ|cấp)${WHOLE}`, 'u');
const PERSONS_MUST =
  /(?:^|\s)(?:phải|cần|(?:có|chịu) trách nhiệm|đề nghị|yêu cầu|(?<!được )giao|không được|khẩn trương|báo cáo|nộp|gửi|đăng ký|làm đơn|thực hiện (?:nghiêm|tốt|đầy đủ))(?!\p{L})/u;

/** `Chủ tịch UBND các cấp, cán bộ hoàn thành tốt nhiệm vụ được xem xét, khen thưởng.`, and nobody told anything beside it */
export function isEntitled(view: View, lead: readonly Range[]): boolean {
  const {lower} = view;
  if (needNot(view)) return true;
  if (lead[0]?.start === 0 && PERSONS.test(lower) && personsGet(view, lead) && !PERSONS_MUST.test(lower)) return true;
  if (lead[0]?.start !== 0 || !lower.includes(' được ') || DUTY.test(lower) || acts(view, lead)) return false;
  const sentences = [0, ...sentencesBehind(view)];
  return sentences.every((from, i) => {
    if (i > 0 && !startsParty(view, from)) return !startsOrder(view, from);
    const said = lower.slice(from, sentences[i + 1] ?? lower.length);
    const granted = GRANTED.exec(said);
    return granted !== null && WHICH.test(said.slice(0, granted.index));
  });
}

/** Where the sentences behind the first begin. */
export const sentencesBehind = ({lower}: View): number[] =>
  Array.from(lower.matchAll(/[.;]\s(?=\S)/g), ({index}) => index + 2);

/** `Các đơn vị đã báo cáo không phải lập lại hồ sơ, trừ trường hợp có biến động.`: all that is said, and nothing that is to be done instead */
function needNot(view: View): boolean {
  if (!/ (?:không|chưa) (?:phải|cần) /.test(view.lower) || !startsParty(view, 0)) return false;
  return NEED_NOT.test(view.lower.slice(readParties(view, 0).end));
}
const NEED_NOT =
  /^(?: (?:đã|được|có|thuộc|nêu)(?! (?:trách nhiệm|thể) )[^.;:,]{0,50})? (?:không|chưa) (?:phải|cần) (?!là |chỉ |thiết)[^.;:,]{3,120}(?:, trừ [^.;:]{3,120})?\.?$/u;

/** `Giảng viên nữ nuôi con nhỏ được giảm …`; not `Giáo viên chủ nhiệm lập danh sách học sinh được miễn …`, nor what is due by a day */
function personsGet(view: View, lead: readonly Range[]): boolean {
  const {lower} = view;
  const get = PERSONS_GET.exec(lower);
  const behind = lead.at(-1)?.end ?? 0;
  return (
    get !== null && !BY_A_DAY.test(lower) && !OTHERS.test(lower.slice(0, get.index)) && !DOES.test(lower.slice(behind))
  );
}
/** `danh sách học sinh được miễn`, `bài đạt giải được cộng điểm`: others, or things */
const OTHERS = /\s(?:học sinh|sinh viên|người|hộ|bài(?: đạt giải)?|tiết|hồ sơ|đất đai|danh sách)(?: đã)?$/u;
const DOES =
  /^\s(?:lập|rà soát|cập nhật|dạy bù|hướng dẫn|tổng hợp|kiểm tra|thống kê|xét|bình xét|thông báo|công bố|phổ biến|chi trả|viết|chấm)\s/u;
const BY_A_DAY = /\s(?:trước (?:ngày )?\d|chậm nhất|muộn nhất|xong)/u;

/** `Chi cục Thuế rà soát các hộ hoàn thành nghĩa vụ được miễn giảm`: what they do with those who get something */
function acts(view: View, lead: readonly Range[]): boolean {
  const behind = lead.at(-1)?.end ?? 0;
  if (/\shoàn thành (?:tốt|xuất sắc)\s/u.test(view.lower)) return false;
  return isPredicate(view, behind + 1) && WHICH.exec(view.lower.slice(behind))?.index !== 0;
}

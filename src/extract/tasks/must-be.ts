import {startsOrder} from '../parties/predicate.ts';
import {startsParty} from '../parties/starts-party.ts';
import type {Opening} from './opening.ts';

/** Whether the first clause says what must be, of a thing or of somebody whom it names: `Công tác rà soát phải xong trước ngày 25/5`. */
export function mustBe(opening: Opening): boolean {
  const {rest} = opening;
  const clause = rest.slice(0, rest.search(/[.;]\s|$/));
  if (clause.includes(' phải ') && THING_DUE.test(clause) && !CAME_ABOUT.test(clause)) return true;
  if (WORK_MUST.test(clause)) return true;
  return (MODAL.test(clause) || isSpared(opening)) && (startsParty(opening.view, opening.at) || OF_ALL.test(rest));
}

const MODAL =
  /(?:^|\s)(?<!(?:không|chưa)\s)(?:phải|cần(?! thiết)|không được|không để|tuyệt đối không|nghiêm cấm|có trách nhiệm|chịu trách nhiệm)(?!\p{L})/u;
const WORK_MUST =
  /^(?:công tác|toàn bộ|các (?:dự án|công trình|nội dung|hồ sơ)|dự án|công trình|tiến độ)\s[^,]{2,90}\s(?:phải|cần (?:được|phải))\s/u;
/** `Mọi nơi phải …`, `Văn bản phải …`: whoever it is, whichever it is */
const OF_ALL =
  /^(?:mỗi|mọi|(?:những )?nơi|người|tập thể|kế hoạch|báo cáo|việc|văn bản|hồ sơ|danh sách(?=[^.;]{3,140}\sphải\sđược\s)|kết quả|số liệu|hoạt động|nội dung (?:thẩm định|báo cáo|kiểm tra|tuyên truyền|kế hoạch)|phương án|dự thảo|biên bản)\s/u;

/** `Khu tái định cư phải xong phần điện trước ngày 25/5`: what must come about by a day, or at once */
const THING_DUE =
  /^(?:(?! (?:đã|chưa|không|nếu|khi|mà|nhưng|vẫn|còn) )[^.;:]){3,140}? phải (?!chịu |bị |chăng |là )(?:(?! (?:vì|do|nên) )[^.;:]){2,160}?(?: (?:trước|chậm nhất|muộn nhất|trong (?:vòng|thời hạn|tháng|quý|năm))(?: (?:là|vào|ngày|tháng|quý|năm)){0,2} [\divx]| ngay (?:từ|trong) | xong trước (?:mùa|năm học|vụ|Tết|tết|khi) ?)/u;
const CAME_ABOUT = / (?:đã|nhưng|song|đến nay|vẫn|mới (?:đạt|được|xong)) /u;

/** `Các xã không phải nộp bản giấy, gửi bản mềm về Sở X`: what is to be done instead */
function isSpared({view, at, rest}: Opening): boolean {
  const spared = SPARED.exec(rest);
  return spared !== null && startsOrder(view, at + spared.index + spared[0].length);
}
const SPARED = /\s(?:không|chưa)\s(?:phải|cần)\s[^.;,]{3,80}[;,]\s(?:chỉ\s|mà\s)?/u;

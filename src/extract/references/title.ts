import {withUnits} from '../../data/units.ts';
import {anyOf} from '../../text/any-of.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';

/** `về việc`, `về`, `hỏi về`: they lead to the title and are left out of it. */
const ABOUT = /^\s?,?\s?(?:hỏi\s|chỉ thị\s)?(?:về việc\s|về\s|v\/v:?\s)/;
/** `(khóa XII)`, `, kỳ họp thứ 4`: of a body that sits, before the title */
const SITTING = /^\s\(khóa [^()]{1,24}\)|^,?\s(?:khóa [ivx\d]{1,6},?\s)?(?:tại\s)?kỳ họp (?:lần )?thứ [\p{L}\d]{1,7}/u;
/** Verbs that open a title and belong to it. */
const VERB =
  /^\s?(?=(?:ban hành|phê duyệt|quy định|sửa đổi|bổ sung|hướng dẫn|công bố|triển khai|tăng cường|đẩy mạnh|phát động|thành lập|kiện toàn|kết luận|tổng hợp|chương trình|kế hoạch|giao|điều chỉnh|thông qua|bãi bỏ|thay thế|đề nghị|báo cáo|xin ý kiến|thực hiện|tổ chức|một số)(?!\p{L}|\s(?:của|số|này)(?!\p{L})))/u;
const QUOTE = /^\s?,?\s?(?=[“"])/;
/** Verbs of the sentence itself, with these words: `kèm theo`, `quy định: “…”`, `báo cáo UBND tỉnh`. */
const NO_TITLE =
  /^\s?,?\s?(?:quy định\s?[:“"]|kế hoạch này|ban hành kèm|thực hiện$|giao\s(?:ubnd|sở|bộ|văn phòng|ban)|báo cáo\s(?:ubnd|ủy ban|bộ|thủ|chủ))/;
/** `…, bảo đảm tiến độ` */
const AIM = /đảm bảo|bảo đảm|phấn đấu/;
/** `…, đề nghị các sở` */
const ASKED =
  /đề nghị\s(?:các\s(?:sở|bộ|cơ quan|đơn vị|địa phương|phòng|trạm|trường|UNIT|ban|ngành|tổ chức|công ty)|sở\s|ubnd|ủy ban|chủ tịch|giám đốc|thủ trưởng|phòng\s)/;
/** `…, trong đó`, `…, đồng thời`, `…, kết hợp` */
const JOINED = /trong đó|gắn với|đồng thời|nhằm|để\s|hướng tới|kết hợp/;
/** `…, yêu cầu`, `…, căn cứ`, `…, có hiệu lực` */
const SAYS = /yêu cầu|nay|được|căn cứ|theo|nhất là|góp phần|có hiệu lực/;
/** `…, UBND tỉnh`, `…, các sở` */
const BODY =
  /ubnd|hđnd|ủy ban|hội đồng nhân dân|sở\s|bộ\s(?!chỉ số|tiêu chí|thủ tục)|chủ tịch|thủ tướng|chính phủ|văn phòng|thủ trưởng|giám đốc|các\s(?:sở|bộ|cơ quan|đơn vị|địa phương)|ban\s(?!hành)|tỉnh\s(?!,)|trường\s|phòng\s(?!,|chống)/;
/** `…, đến nay`, `…, sau khi xem xét`, `…, ngày 5` */
const SINCE =
  /đến nay|sau khi (?:nghiên cứu|xem xét|rà soát|tổng hợp|trao đổi|đối chiếu)|qua (?:nghiên cứu|rà soát|xem xét)|cụ thể|như sau|ngày\s\d/;
/** Where the sentence goes on after a comma. */
const CLAUSE = withUnits(new RegExp(`^,\\s(?:${anyOf(AIM, ASKED, JOINED, SAYS, BODY, SINCE).source})`));
/** `… ban hành Điều lệ trường mầm non, trường tiểu học`: schools of one more sort, and no school that goes on to say something */
const SCHOOLS = /^,\strường (?:mầm non|mẫu giáo|tiểu học|trung học|phổ thông|trung cấp|cao đẳng|đại học|dân tộc)/;
/** `Trả lời công văn số … về việc gửi kho, Cục Hải quan có ý kiến như sau:` */
const ANSWERS =
  /^,\s[^,.;:]{3,56}\s(?:có ý kiến\s|(?:xin\s)?(?:báo cáo|hướng dẫn|thông báo|trả lời|đề nghị|triển khai|kết luận|chỉ đạo|yêu cầu|quyết định)(?:\s[^,.;:]{1,40})?\snhư sau)/u;
const BODIES = [
  ...['Trung tâm', 'Cục', 'Chi cục', 'Tổng cục', 'Vụ', 'Tổng công ty', 'Công ty', 'Tập đoàn'],
  ...['Bệnh viện', 'Liên đoàn', 'Tổng Liên đoàn', 'Công đoàn', 'Đoàn', 'Tòa án', 'Hội', 'Viện'],
  ...['Kho bạc', 'Bảo hiểm', 'Công an', 'Đảng ủy', 'Huyện ủy', 'Tỉnh ủy', 'Thành ủy', 'Thị ủy'],
  ...['Quận ủy', 'Thanh tra', 'Chi bộ', 'Trạm', 'Khoa', 'Hạt', 'Nhà trường', 'Trường'],
  ...['BQL', 'TTYT', 'LĐLĐ'],
].join('|');
/**
 * `…, Trung tâm Y tế huyện đề nghị các trạm …`: a body that goes on to tell somebody something; in `phối hợp giữa Sở Y tế,
 * Công an tỉnh trong tổ chức cấp cứu` it does not.
 */
const BODY_TELLS = new RegExp(
  `^,\\s(?:${BODIES})\\s(?:(?!\\s(?:trong|theo|về|để|khi|và)\\s)[^,.;:]){0,56}?\\s?(?:đề nghị|yêu cầu|giao|thông báo|triển khai|hướng dẫn|xây dựng|ban hành|tổ chức|báo cáo|có ý kiến|chỉ đạo)\\s`,
  'u',
);
/** `… công tác năm 2022, Vụ Tổ chức hướng dẫn …`: what ends with its year is whole before another body. */
const YEAR = /năm\s\d{4}$/u;
const BODY_NEXT = new RegExp(`^,\\s(?:${BODIES})\\s`);
/** A bracket that explains the mention instead of belonging to the title. */
const GLOSS =
  /^\s?\((?:sau đây|gọi|viết tắt|có\s|kèm|(?:được\s)?ban hành (?:kèm )?theo|gửi|đính kèm|bộ chỉ số|đề án\s\d|khóa|dưới đây|văn bản đính|được\s|trước\s|đã\s|bản\s|\p{L}{2,6}\s\p{L}{2,6}\ssố\s\d)/u;
/** `… “về thể loại” và Điều 2 Quyết định …`: behind a quote, the next that is cited */
const NEXT_PLACE = /^\svà\s(?:điều|khoản|điểm)\s[\da-zđ]/u;
const LIMIT = 600;

/** The title behind the number, date and issuer that end at `at`. Its end is as far as the text alone can tell. */
export function readTitle(view: View, at: number): Range | null {
  const from = at + (SITTING.exec(view.lower.slice(at, at + 50))?.[0].length ?? 0);
  const lead = view.lower.slice(from, from + 40);
  if (NO_TITLE.test(lead)) return null;
  const match = ABOUT.exec(lead) ?? VERB.exec(lead) ?? QUOTE.exec(lead);
  if (!match) return null;
  const start = from + match[0].length;
  const whole = titleEnd(view, start);
  // `Căn cứ Thông tư … hướng dẫn lập quy hoạch thì việc cấp phép thuộc …`
  const said = view.lower.slice(start, whole);
  const then = said.indexOf(' thì ');
  const beyond = then > 0 ? then : BEYOND.exec(said)?.index;
  const end = beyond ? trimEnd(view.text, start, start + beyond) : whole;
  return end > start + 2 ? {start, end} : null;
}

/** `… về việc phòng dịch và thực hiện chỉ đạo tại Công văn số 5`, `… về chế độ báo cáo trong vòng 24 giờ`, `… về hội quy định: “`: the sentence goes on. */
const BEYOND =
  /\s(?:(?:có )?(?:quy định|nêu|nêu rõ|ghi|ghi rõ|hướng dẫn|yêu cầu|khẳng định|giải thích)(?: như sau| rằng)?\s?:\s?[“"]|và (?:thực hiện|theo|căn cứ|triển khai) (?:ý kiến|chỉ đạo|đề nghị|nội dung|kết luận|công văn|kế hoạch|chỉ thị|quyết định|thông báo|công điện|văn bản|tờ trình|báo cáo)\s[^.;]{0,90}?số \d|trong (?:vòng|thời hạn) \d{1,3} (?:giờ|ngày)\s)/u;

function titleEnd(view: View, start: number): number {
  const {text, lower} = view;
  const limit = Math.min(text.length, start + LIMIT);
  let depth = 0;
  for (let at = start; at < limit; at++) {
    const sign = text.charCodeAt(at);
    // letters are by far the most of it
    if (sign > 63 && sign !== 91 && sign !== 93 && sign < 0x2000) continue;
    if (sign === 40) {
      if (GLOSS.test(lower.slice(at, at + 24))) return trimEnd(text, start, at);
      depth++;
    } else if (sign === 41) {
      if (--depth < 0) return trimEnd(text, start, at);
    } else if (sign === 59 || sign === 91 || sign === 10) {
      return trimEnd(text, start, at);
    } else if (sign === 46) {
      const next = text.slice(at + 1, at + 3);
      if (next === '' || /^(?:\/\.|\s*$|\s[\p{Lu}\d“"(*+–-])/u.test(next)) return trimEnd(text, start, at);
    } else if (sign === 44 && depth === 0) {
      if (
        (CLAUSE.test(lower.slice(at, at + 26)) && !SCHOOLS.test(text.slice(at, at + 26))) ||
        ANSWERS.test(lower.slice(at, at + 124)) ||
        BODY_TELLS.test(text.slice(at, at + 96)) ||
        (BODY_NEXT.test(text.slice(at, at + 20)) && YEAR.test(lower.slice(Math.max(start, at - 8), at)))
      )
        return trimEnd(text, start, at);
    } else if (sign === 34 || sign === 0x201d) {
      // a title in quotes ends with them
      if (at > start && /[“"]/.test(text[start] as string)) return at + 1;
      // `… quy định về tổ chức và quản lý hội”.`: the end of what is quoted around the mention
      if (sign === 0x201d && !text.slice(start, at).includes('“')) return trimEnd(text, start, at);
      if (NEXT_PLACE.test(lower.slice(at + 1, at + 16))) return at + 1;
    }
  }
  return trimEnd(text, start, limit);
}

/** Where `[start, end)` ends without the blanks and signs that close it; `start` where it holds nothing else. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\s,.:–„“-]/.test(text[last - 1] as string)) last--;
  return last;
}

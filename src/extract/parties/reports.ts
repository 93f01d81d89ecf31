import {withUnits} from '../../data/units.ts';
import type {Range} from '../../text/range.ts';
import {indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {findInformed, receivingPerson} from './informed.ts';
import {sameName} from './name-lists.ts';
import {asksByPaper} from './no-order-words.ts';
import {personEnd} from './persons.ts';
import {isAct, startsOrder} from './predicate.ts';
import {readParties, skipCourtesy} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {findVia} from './via.ts';

const REPORT =
  /(?:báo cáo|b\/c|báo(?<!(?:thông |đài |tờ |cảnh |dự |mật |mua |đọc |đặt |lấy |xếp )báo)(?=\s(?:(?:ngay|kịp thời|kết quả|số liệu|tin|lại|bằng điện thoại)\s){0,3}(?:về|cho|ubnd|ủy ban|công an(?! nhân dân)|chủ tịch|ban chỉ huy|sở|cơ sở y tế|phòng|văn phòng|ban giám hiệu|bgh|hiệu trưởng|đảng ủy|tổ|bí thư|trạm|trưởng (?:thôn|bản|ấp|khoa|phòng))(?!\p{L})|\sngay\s[^.,;:]{3,60}\scho\s)|trình|gửi|tham mưu|đề xuất|kiến nghị|phản ánh|nộp|giải trình|(?<!(?:nội dung|vấn đề) )xin ý kiến)(?![\p{L}\p{N}])/gu;
/** Words between the verb and the one who gets the report, where they stand next to each other. */
const DIRECT =
  /^(?:,?\s(?:cụ thể|kịp thời|nhanh|giúp|lên|bằng văn bản|cho|về|với|đến|tới|lại|trực tiếp|ngay|bằng điện thoại|kết quả|tiến độ|(?:(?:theo|tại) )?địa chỉ:?|(?:và |để )?xin ý kiến(?: chỉ đạo)?(?: của)?))*\s/u;
const LONGEST_TOWARDS = 12;
/** Not `phối hợp với`, `khắc phục đối với các khu vực`, `liên quan đến các đơn vị`: there it leads to what is spoken of. */
const TOWARDS =
  /\s(?:về|cho|(?<!(?:phối hợp|chặt chẽ|đối|thống nhất|so|cùng|gắn|liền|phù hợp|kết hợp|liên kết|đối thoại|tương ứng)\s)với|(?<!(?:liên quan|ảnh hưởng|tác động|đề cập|dẫn)\s)(?:đến|tới)|lên|(?:theo|tại)\sđịa chỉ:?|(?<!trách nhiệm\s)trước(?=\shội đồng\s))\s(?:cho\s)?/gu;
/** `gửi kết quả cho các đơn vị`; `đề xuất kinh phí cho các đơn vị` tells for whom, and so may `báo cáo` before small letters. */
const HANDS_OVER = /^(?:gửi|nộp|báo)$/;
const TELLS = /^(?:báo cáo|phản ánh)$/;
const HANDS_OVER_OR_TELLS = /^(?:gửi|nộp|báo cáo)$/;
const VIA_ALONE = /^[^.,;:()]{0,46}\s\(?(?:thông )?qua\s/u;
/** `lập danh sách về Sở X (qua Phòng Y)`, `đăng ký về Sở X trước ngày …`, `thông báo về Sở X các vướng mắc`: what is sent, though no word says so. */
const DELIVERS =
  /(?:(?:lập danh sách|đăng ký|tổng hợp|phản hồi|điện báo|thông báo (?:danh sách|kết quả|số liệu|số lượng|số dư|nhu cầu))(?=\s)[^.;:]{0,110}?\svề|(?<!(?:nội dung|các|bản|dự thảo|ra|theo|tại) )thông báo(?: ngay| kịp thời| bằng văn bản)? về(?= (?:sở|bộ|ubnd|ủy ban|phòng|ban chỉ đạo|ban quản lý|chi cục|cục|tổng cục|văn phòng|thường trực|công an|trung tâm|huyện ủy|tỉnh ủy|thành ủy|đảng ủy|hđnd)(?!\p{L}))|(?<=[;,:] (?:hằng |hàng )?(?:ngày |tuần )?)thông tin(?: tình hình| kết quả| kịp thời)* về(?= (?:sở|bộ|ubnd|ủy ban|phòng|ban chỉ đạo|chi cục|cục|văn phòng|thường trực|công an|trung tâm|đảng ủy)(?!\p{L}))|đăng ký(?=\s)[^.;:]{0,110}?\s(?:với|tại|qua))\s(?=\p{L})/gu;
const DELIVERED =
  /^(?:\s?\((?:thông\s)?qua\s|(?:\s\([^()]{3,120}\))?,?\s(?:trước|chậm nhất|muộn nhất|trễ nhất|hạn chót|hạn cuối|để (?:tổng hợp|phối hợp|xem xét|giải quyết|hướng dẫn|được)|qua|(?:các|những)\s(?:vấn đề|khó khăn|vướng mắc|nội dung phát sinh))(?!\p{L}))/u;
/** `chuyển hồ sơ vụ việc sang Cơ quan Cảnh sát điều tra`; `trả kết quả cho Chi cục Hải quan` */
const PASSES_ON =
  /(?<!(?:đã|được|trung|vận|luân|điều|di|việc|tiến độ|do|sau khi)\s)chuyển\s(?:ngay\s|toàn bộ\s|kịp thời\s)?(?:hết )?(?:hồ sơ|vụ việc|đơn thư|kiến nghị|tin báo|kết quả|danh sách|nghi vấn|biên bản|tài liệu|bản (?:trình chiếu|mềm|giấy|cứng)|tham luận)(?:\s[^\s.;:,]+){0,12}?\s(?:sang|cho|đến|tới|về|lên)\s(?=\p{L})/gu;
/** `danh sách đăng ký chuyển cho đ/c Thủy - PHT` */
const PASSED_ON =
  /(?:danh sách|hồ sơ|biên bản|phiếu|số liệu|báo cáo|bảng (?:tổng hợp|kê))\s(?![^.;:]{0,60}(?:học sinh|đất|cán bộ|bệnh nhân|giáo viên|dân cư)\s)[^.;:]{0,120}?(?<!(?:đã|được|việc|thuyên|luân|điều|di|vận|cán bộ|học sinh|bệnh nhân|giáo viên|dân cư|dân|người|công chức|viên chức|hộ) )chuyển (?:ngay )?(?:(?:cho|về|đến|sang) )?(?=\p{L})/gu;
/** `cơ quan Cảnh sát điều tra`, `phòng Nội vụ` */
const OFFICE = /^(?:cơ quan|phòng|ban) \p{Lu}/u;
/** Those served, not told */
const PUBLIC = /^(?:doanh nghiệp|công dân|người dân|tổ chức|khách)/u;
const RETURNS = /\strả kết quả(?:\s[^\s.;:,]+){0,5}?\scho\s(?=\p{L})/gu;
/** `lập hồ sơ đề nghị UBND tỉnh công nhận`: who gets the paper */
const BY_PAPER =
  /\s(?:hồ sơ|danh sách|tờ trình|văn bản|công văn|thủ tục|(?<=lập )biên bản,?)(?:\strình,|\s[^.;:]{2,80}(?<!,))?\sđề nghị\s/gu;
/** `báo cáo của`, `trình độ`, `gửi tự` */
const NO_REPORT = /^\s(?:của|độ|tự|này|nêu|bày)(?!\p{L})/u;

/** `trình lãnh đạo có thẩm quyền ký`, `trình lãnh đạo trực tiếp để giải quyết`; elsewhere the word is a verb. */
const LEADER =
  /^ lãnh đạo (?:có thẩm quyền|trực tiếp|phụ trách|cấp trên)(?=[,.;]|$| (?:để|xem xét|ký|duyệt|phê duyệt|giải quyết|quyết định|cho ý kiến)(?!\p{L}))/u;

/** `báo cáo HT.`, `báo lại BGH` */
const SHORT_LEADER =
  /^(?: (?:lại|ngay|về|cho|lên)){0,3} (P?HT|BGH|TTCM|GVCN|P?GĐ)(?=[,.;]|$| (?:trước|chậm|để|vào|ngay|duyệt|ký)(?!\p{L}))/u;

/** Of `đ/c Thủy - PHT` the name and what she is; -1 where more than a given name stands there. */
function givenAlone({text}: View, at: number): number {
  const given = GIVEN.exec(text.slice(at, at + 24));
  return given ? at + given[0].length : -1;
}
const GIVEN = /^\p{Lu}\p{Ll}{1,6}(?:(?: [-–]|,) (?:P?HT|P?CT|TTCM|TPT|P?GĐ|kế toán|văn thư))?(?=[,.;)]|$| \p{Ll})/u;

/** `nộp cô Hiền (y tế)`, `gửi số liệu cho anh Bảo`: by a given name alone, told with its courtesy; null where nobody is. */
function personCalled({text}: View, at: number): Range | null {
  const called = CALLED.exec(text.slice(at, at + 150));
  if (!called) return null;
  const end = at + called[0].length;
  return {start: end - (called[1] as string).length, end};
}
const CALLED =
  /^(?:(?: (?!(?:thầy|cô|anh|chị) )[\p{Ll}\d]{1,8}){0,6} (?:cho|về|đến|tới|lại))?(?<!(?:hướng dẫn|cùng|với)) ((?:thầy|cô|anh|chị) \p{Lu}\p{Ll}{0,6}(?: \p{Lu}\p{Ll}{0,6}){0,3}(?: \((?:\p{Lu}|y tế|thư viện|văn thư|kế toán|thủ quỹ|thiết bị)[^()]{0,30}\))?)(?=[,.;]|$| (?:trước|chậm|muộn|để|vào|ngay|tổng hợp|duyệt|ký|trong)(?!\p{L}))/u;

/** `báo cáo UBND tỉnh`, `gửi kết quả về Sở X (qua Phòng Y)`, `trình cấp có thẩm quyền`. */
export function findReports(view: View, from: number, to: number, lead: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const range of receivers(view, from, to)) {
    const isNew = !found.some((other) => sameName(view, other, range)) && !isItself(view, range, lead);
    if (isNew && range.end <= to && range.end > range.start) found.push(range);
  }
  return found;
}

/** `Sở Xây dựng … gửi Sở trước ngày 5/4`: a bare head is the one that is told, in short. Who leads one part of a task may get what another reports. */
const isItself = ({text}: View, {start, end}: Range, lead: readonly Range[]): boolean =>
  lead.some((name) => name.start < end && start < name.end) ||
  (!text.slice(start, end).includes(' ') &&
    lead.some((name) => text.startsWith(`${text.slice(start, end)} `, name.start)) &&
    !/^\p{Lu}{2}/u.test(text.slice(start, end)));

/** All to whom something goes, in the order in which it is asked for them: some more than once, some beyond `to`. */
function* receivers(view: View, from: number, to: number): Generator<Range> {
  for (const verb of matches(REPORT, view, from, to)) if (isReport(view, from, verb)) yield* reportedTo(view, verb, to);
  for (const {end, said} of matches(DELIVERS, view, from, to))
    if (isDelivered(view, end) || (said.startsWith('thông tin') && isReceiver(view, end))) yield* receive(view, end);
  for (const passes of [PASSES_ON, PASSED_ON, RETURNS])
    for (const {end} of matches(passes, view, from, to)) {
      const start = skipCourtesy(view, end);
      const isNamed =
        (isUpperAt(view.text, end) || OFFICE.test(view.text.slice(end, end + 14))) &&
        isReceiver(view, end) &&
        !PUBLIC.test(view.lower.slice(end, end + 12));
      if (start > end || isNamed) yield* receive(view, end);
    }
  yield* findInformed(view, from, to);
  if (indexWithin(view.lower, ASKING, from, to) < 0) return;
  for (const {end} of matches(BY_PAPER, view, from, to))
    if (asksByPaper(view, from, end - ASKING.length) && isReceiver(view, end)) yield* receive(view, end);
}

interface Match extends Range {
  said: string;
}

/** What a pattern finds that begins between `from` and `to`. */
function* matches(pattern: RegExp, {lower}: View, from: number, to: number): Generator<Match> {
  for (let next = from; ; ) {
    pattern.lastIndex = next;
    const match = pattern.exec(lower);
    if (!match || match.index >= to) return;
    next = pattern.lastIndex;
    yield {start: match.index, end: next, said: match[0]};
  }
}

/** Whether a verb tells somebody to report, rather than what has been reported, or what others do. */
function isReport(view: View, from: number, {start, end, said}: Match): boolean {
  const {lower} = view;
  const before = lower.slice(Math.max(0, start - 12), start);
  return !(
    /(?:đã|theo|tại|trong|của|các|một|những|việc chậm|chưa)\s$/u.test(before) ||
    // `công trình`, `Công báo`; but `vốn đầu tư công gửi Bộ Tài chính`
    (/^(?:trình|báo)/.test(said) && /(?:quy|chương|qu[áa]|công|tiến|lộ)\s$/u.test(before)) ||
    // `người nộp thuế`: who does it
    (said === 'nộp' && before.endsWith('người ')) ||
    NO_REPORT.test(lower.slice(end, end + 6)) ||
    isOthers(view, from, start) ||
    ASKED_OF_OTHERS.test(lower.slice(Math.max(from, start - 100), start)) ||
    isPurpose(view, from, start) ||
    (before.endsWith(' trước khi ') && NEXT_STEP.test(lower.slice(Math.max(from, start - 180), start))) ||
    (said === 'trình' && isSubmittedBy(view, from, start))
  );
}

/** Who gets what is reported by a verb. */
function* reportedTo(view: View, {end: at, said}: Match, to: number): Generator<Range> {
  const leader = LEADER.exec(view.lower.slice(at, at + 40)) ?? SHORT_LEADER.exec(view.text.slice(at, at + 28));
  if (leader) yield {start: at + leader[0].lastIndexOf(leader[1] ?? leader[0].trim()), end: at + leader[0].length};
  const to1 = leader || /^(?:đề xuất|kiến nghị)$/.test(said) ? null : personCalled(view, at);
  if (to1) yield to1;
  const named = leader || to1 ? -1 : receiverStart(view, at, to, said);
  const start = named < 0 && said === 'báo cáo' ? sessionOf(view, at, to) : named;
  if (start >= 0) yield* receive(view, start);
  // `báo cáo kết quả (qua Phòng Y)`: nobody else gets it; not `(qua kiểm tra thực tế)`
  else if (VIA_ALONE.test(view.lower.slice(at, at + 60)) && HANDS_OVER_OR_TELLS.test(said))
    yield* findVia(view, at).filter((range) => startsParty(view, range.start));
}

const delivers = ({lower}: View, end: number): boolean => DELIVERED.test(lower.slice(end, end + 155));

/** `lập danh sách về Sở X (qua Phòng Y)`: whether at `start` the body stands that gets it */
const isDelivered = (view: View, start: number): boolean =>
  (isUpperAt(view.text, start) || UNIT_NAMED.test(view.text.slice(start, start + 12))) &&
  startsParty(view, start) &&
  delivers(view, readParties(view, start).end);

/** Those who stand at `at`, and by way of whom they get it. */
function* receive(view: View, at: number): Generator<Range> {
  const start = skipCourtesy(view, at);
  const {parties, end} = readParties(view, start);
  for (const party of parties) if (!opensClause(view, party)) yield wholeTeam(view, party);
  // `gửi danh sách về đồng chí Giàng A Chu`
  const person = parties.length ? -1 : Math.max(personEnd(view, start), start > at ? givenAlone(view, start) : -1);
  if (person > 0) yield {start, end: person};
  if (!parties.length) return;
  const there = receivingPerson(view, end);
  if (there) yield there;
  yield* findVia(view, there?.end ?? end);
}

/** `báo cáo Tổ công tác giải phóng mặt bằng tỉnh`: what a team is for, to the end of the sentence or to why and when it gets the report */
function wholeTeam({lower}: View, name: Range): Range {
  const work = TEAM.test(lower.slice(name.start, name.end)) ? FOR.exec(lower.slice(name.end, name.end + 120)) : null;
  return work ? {start: name.start, end: name.end + work[0].length} : name;
}
const TEAM = /^tổ (?:công tác|thư ký|giúp việc)(?: đặc biệt)?$/u;
const FOR =
  /^(?!\s(?:để|trước|chậm|qua|theo|vào|và|trong|bằng)\s)(?:,?\s(?!(?:để|trước|chậm|qua|theo|vào|trong|bằng (?:văn|hình|thư|điện))\s)\p{L}{1,7}){1,12}(?=\s?(?:[.;)]|$)|\s(?:để|trước|chậm|qua|theo|trong|bằng (?:văn|hình|thư|điện))\s)/u;

/** `báo cáo Giám đốc; đơn vị nào chậm sẽ bị phê bình`: behind `;` one of whom the next clause speaks */
const opensClause = ({lower}: View, {start, end}: Range): boolean =>
  lower.startsWith('; ', start - 2) && SPOKEN_OF.test(lower.slice(end, end + 10));
const SPOKEN_OF = /^\s(?:nào|không|chậm|chưa|phải|được|bị|thì)\s/u;

/** `trao đổi với các sở đề nghị sớm tham mưu UBND tỉnh`: what others shall do */
const ASKED_OF_OTHERS = /\svới\s[^.;:]{2,60}\sđề nghị (?:sớm |kịp thời |khẩn trương )?$/u;

/** `báo cáo kết quả tại Kỳ họp thứ Sáu, HĐND tỉnh`: where the council begins whose session hears it; -1 where none does. */
function sessionOf(view: View, at: number, to: number): number {
  const said = view.lower.slice(at, Math.min(to, at + LONGEST_ACCOUNT));
  const held = said.includes(' họp ') ? SESSION.exec(said) : null;
  return held ? at + held[0].length : -1;
}

const SESSION =
  /^[^.;()]{0,110}?\s(?:tại|vào) (?:các )?(?:kỳ|phiên) họp(?: thường kỳ| chuyên đề| thường lệ| thứ [\p{L}\d]{1,4}| giữa năm| cuối năm| gần nhất| tiếp theo)?(?: của|,)? (?=(?:thường trực )?(?:hội đồng nhân dân|hđnd)|quốc hội|ủy ban thường vụ)/u;
const LONGEST_ACCOUNT = 240;

/** `gửi về Bộ X để chỉnh sửa trước khi trình Chính phủ`: what whoever gets it will do */
const NEXT_STEP =
  /(?:gửi|nộp)\s[^.;:]{0,60}\sđể\s(?:nghiên cứu|tổng hợp|chỉnh sửa|hoàn thiện|hoàn chỉnh|tiếp thu)[^.;:]{0,60}\strước khi\s$/u;

/** `gửi Sở X để Sở X tổng hợp, báo cáo Bộ Y`: who gets it then reports further; in `… để tổng hợp, báo cáo Bộ Y` nobody else does. */
function isOthers(view: View, from: number, at: number): boolean {
  const sentence = view.lower.slice(Math.max(from, at - 130), at);
  const purpose = sentence.lastIndexOf(' để ');
  if (purpose < 0 || !/^[^.,;]{3,80}(?:(?<=\stổng hợp), (?:và )?)?$/u.test(sentence.slice(purpose + 4))) return false;
  const subject = at - sentence.length + purpose + 4;
  return isUpperAt(view.text, subject) && startsParty(view, subject);
}

/** `các giải pháp của UBND tỉnh trình HĐND tỉnh`, `dự thảo do Sở X trình UBND tỉnh`: whose paper it is */
function isSubmittedBy(view: View, from: number, at: number): boolean {
  const start = Math.max(from, at - 130);
  const paper = SUBMITTED.exec(view.lower.slice(start, at));
  if (!paper) return false;
  const author = start + paper.index + paper[0].length;
  // `lập quy hoạch của tỉnh trình UBND tỉnh`: whose it is, and no author
  if (PLACE.test(view.lower.slice(author, at))) return false;
  return startsParty(view, author) && readParties(view, author).end === at - 1;
}

const PLACE = withUnits(/^(?:UNIT|ngành|địa phương|đơn vị|cơ quan)\s$/u);

const SUBMITTED =
  /(?:^|\s)(?:giải pháp|dự thảo|báo cáo|tờ trình|đề án|dự án|kế hoạch|phương án|nội dung|hồ sơ|dự toán|quy hoạch)(?:\s[^\s.,;:()]+){0,8}?\s(?:của|do)\s(?=\p{L})/u;

/**
 * `Để có cơ sở báo cáo Bộ Y, Sở X đề nghị …`: what whoever asks will do itself. Behind a body that a comma parts from it,
 * `Để tiện theo dõi, các trường báo cáo Phòng Z`, it is told.
 */
function isPurpose(view: View, from: number, at: number): boolean {
  const {lower} = view;
  const reach = Math.max(from, at - LONGEST_PURPOSE);
  const stop = lower.slice(reach, at).lastIndexOf('. ');
  const first = stop < 0 ? from : reach + stop + 2;
  if (first < reach || !(lower.startsWith('để ', first) || lower.startsWith('nhằm ', first))) return false;
  if (ASKS.test(lower.slice(first, at))) return false;
  let parted = false;
  for (let comma = lower.indexOf(', ', first); comma >= 0 && comma < at; comma = lower.indexOf(', ', comma + 2)) {
    if (startsParty(view, comma + 2)) return false;
    parted = true;
  }
  return !parted || othersAct(view, at);
}

/**
 * `Để tổng hợp, báo cáo Bộ Y, các sở gửi …`, `… báo cáo Bộ Y. Sở X đề nghị …`; but `Để kịp tiến độ, hoàn thành, báo cáo Bộ Y
 * trước ngày …` is told.
 */
function othersAct(view: View, from: number): boolean {
  const {lower} = view;
  const stop = lower.slice(from, from + LONGEST_PURPOSE).search(/[.;]\s/);
  const to = stop < 0 ? Math.min(lower.length, from + LONGEST_PURPOSE) : from + stop;
  if (stop >= 0 && isAsking(view, to + 2)) return true;
  for (let comma = lower.indexOf(', ', from); comma >= 0 && comma < to; comma = lower.indexOf(', ', comma + 2))
    if (isAsking(view, comma + 2, true)) return true;
  return false;
}

/** `đề nghị …`, `Sở X đề nghị …`; where anything that is done will do, `các sở gửi …` */
function isAsking(view: View, at: number, anything = false): boolean {
  if (ASKED.test(view.lower.slice(at, at + 24))) return anything;
  if (!startsParty(view, at)) return false;
  const next = readParties(view, at).end + 1;
  return ASKED.test(view.lower.slice(next, next + 24)) || (anything && startsOrder(view, next));
}

const ASKING = ' đề nghị ';
const ASKED = /^(?:xin |kính |trân trọng )?(?:đề nghị|yêu cầu)\s/;

const ASKS = /\s(?:đề nghị|yêu cầu|giao|xin|mời|phải|cần)\s/;
const LONGEST_PURPOSE = 320;

/** A report goes to a body with a name, or to whoever has the power: `bảo hiểm xã hội` in small letters is a matter. */
function isReceiver(view: View, at: number): boolean {
  if (!startsParty(view, at)) return false;
  return (
    /\p{Lu}/u.test(view.text[at] as string) ||
    /^(?:các|những|cấp|cơ quan|ban|ủy|hội đồng nhân|thủ trưởng|lãnh đạo|đơn vị|chi ủy|nhà trường|văn phòng|hiệu trưởng|tổ trưởng|tổ phó|giáo viên chủ nhiệm|bí thư|kế toán|thủ quỹ)(?:[\s,.;]|$)/u.test(
      view.lower.slice(at, at + 20),
    ) ||
    UNIT_NAMED.test(view.text.slice(at, at + 12))
  );
}

/** `phòng Kế hoạch - Tài chính`, `khoa Dược` */
const UNIT_NAMED = /^(?:phòng|văn phòng|khoa|tổ|đội|trạm|bộ phận) \p{Lu}/u;

/** `kiến nghị sửa đổi quy định về XLVPHC`: what it is about, and nobody who gets it */
const ABOUT = /\s(?:pháp luật|chính sách|quy định|kiến thức|nhận thức|nội dung|vấn đề|chuyên đề|đề án|chương trình)$/u;
const isShort = ({text}: View, at: number): boolean =>
  /^(?!UBND|HĐND|UB|BCĐ|BCH|BQL|VP|TT|CA|QU|HU)[A-ZĐ&]{2,12}(?![\p{L}\d])/u.test(text.slice(at, at + 16));

const NEAR = 130;
const FAR = 300;

/** `gửi nội dung về quy hoạch đất, quy hoạch đô thị … cho các cơ quan X` goes on with what is sent; behind `, giải quyết …` something else is done. */
function holdsAct(view: View, from: number, to: number): boolean {
  for (
    let joint = indexWithin(view.lower, ', ', from, to);
    joint >= 0;
    joint = indexWithin(view.lower, ', ', joint + 2, to)
  )
    if (isAct(view, joint + 2) && !PAPER.test(view.lower.slice(joint + 2, joint + 14))) return true;
  return false;
}

const PAPER = /^(?:thông tin|báo cáo|quy hoạch|kế hoạch|đề xuất|kiến nghị|quyết định|quy định)(?!\p{L})/u;

/** `nộp báo cáo quá trình thực tập tại các cơ quan`: where something else was done */
const BEING_AT =
  /\s(?:đi|quá trình|thời gian|đã|đang|được) (?:đi )?(?:thực tập|học tập|học|làm việc|công tác|khảo sát|nghiên cứu|điều trị|đào tạo|hoạt động|đăng|ban hành|quy định)(?! (?:xong|hết|đủ)(?!\p{L}))(?: [^ .,;:]+){0,2}$/u;

/** Where the receiver of a report begins behind its verb; -1 where the clause names none. */
function receiverStart(view: View, at: number, to: number, verb: string): number {
  const {lower} = view;
  const direct = DIRECT.exec(lower.slice(at, at + 48));
  if (direct) {
    const start = skipCourtesy(view, at + direct[0].length);
    // `trình đồng chí Lò Văn Bình - Phó Chủ tịch UBND huyện duyệt`
    const isPerson = start > at + direct[0].length && personEnd(view, start) > 0;
    if (isPerson || isReceiver(view, start)) return start;
  }
  const reach = /^gửi$/.test(verb) ? FAR : NEAR;
  const clauseEnd = lower.slice(at, Math.min(to, at + reach)).search(/[.;]\s|[.;]$/);
  const limit = clauseEnd < 0 ? Math.min(to, at + reach) : at + clauseEnd;
  const clause = lower.slice(at, limit + LONGEST_TOWARDS);
  TOWARDS.lastIndex = 0;
  for (let match = TOWARDS.exec(clause); match && at + match.index < limit; match = TOWARDS.exec(clause)) {
    const named = at + match.index + match[0].length;
    // `chuẩn bị nội dung làm việc giữa Chủ tịch HĐND với Chủ tịch UBND`
    if (match[0].startsWith(' với') && clause.slice(0, match.index).includes(' giữa ')) continue;
    if (named > at + NEAR && holdsAct(view, at, named)) break;
    const start = skipCourtesy(view, named);
    const handed =
      HANDS_OVER.test(verb) || !match[0].startsWith(' cho') || (TELLS.test(verb) && isUpperAt(view.text, start));
    const about = isShort(view, start) && ABOUT.test(clause.slice(0, match.index));
    if ((handed && !about && isReceiver(view, start)) || (start > named && personEnd(view, start) > 0)) return start;
    TOWARDS.lastIndex = match.index + 1;
  }
  // `nộp đơn tại Phòng Đào tạo`
  const place = verb === 'nộp' ? clause.indexOf(' tại ') : -1;
  const named = at + place + ' tại '.length;
  if (place < 0 || named >= limit || BEING_AT.test(clause.slice(0, place))) return -1;
  return isReceiver(view, named) ? named : -1;
}

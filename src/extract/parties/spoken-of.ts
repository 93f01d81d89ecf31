import {withUnits} from '../../data/units.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {ORDERING} from './lexicon.ts';
import {OWN_NAME, PERSON, WHOLE} from './name-shapes.ts';
import {findPredicate} from './predicate.ts';

/** Of whom a clause only says something, whoever is told: what has come about, what they may do, how things are. */

/** Names that may be a clause's subject, and where they stand. */
export interface Subject {
  view: View;
  at: number;
  /** where the clause ends */
  end: number;
  /** whether an order word stands before them */
  announced: boolean;
  parties: Range[];
  last: Range | undefined;
  /** where those names end that are of known make */
  behind: number;
}

/** Behind `Ban Chỉ đạo`: ` thực hiện Quy hoạch cảng trong thời gian ngắn đã có nhiều nỗ lực` */
const HAS_TRIED = /^\s(?:thực hiện|triển khai|phòng,? chống)\s[^.;:]{3,200}\sđã có nhiều (?:nỗ lực|cố gắng)(?!\p{L})/u;
const BOARD = /(?:ban chỉ đạo|ban điều phối|tổ công tác)$/u;

/** Of whom something is said right behind the name: `cơ quan tiếp nhận hồ sơ có quyền yêu cầu bổ sung`. */
export function isSpokenOf({view, at, announced, parties, last, behind}: Subject): boolean {
  const {text, lower} = view;
  // `Trường nào nộp chậm sẽ bị trừ điểm`
  if (FINDS.test(lower.slice(behind, behind + 34)) || lower.startsWith(' nào ', behind))
    return !WHICHEVER.test(lower.slice(behind, behind + 110));
  // `Nếu nộp muộn, nhà trường tự chịu trách nhiệm`
  if (lower.startsWith(' để xảy ra', behind) && ANSWERS.test(lower.slice(behind, behind + 220))) return true;
  if (lower.startsWith(' tự chịu', behind) && LIABLE.test(lower.slice(behind, behind + 160))) return true;
  if (announced) return false;
  if (GETS_DONE.test(lower.slice(behind, behind + 30)) || SHOWN.test(lower.slice(behind, behind + 110))) return true;
  if (last && PERSON.test(text.slice(last.start, last.end))) {
    if (COUNTED.test(lower.slice(behind, behind + 90)) || gets(view, last, behind)) return true;
  }
  if (BOARD.test(lower.slice(Math.max(0, behind - 16), behind)) && HAS_TRIED.test(lower.slice(behind, behind + 240)))
    return true;
  if (ANSWERED.test(lower.slice(behind, behind + 240))) return true;
  if (lower.startsWith('toàn ', at) && OF_ALL.test(lower.slice(behind, behind + 120))) return true;
  if (PRESS.test(lower.slice(at, at + 26)) && PUBLISHES.test(text.slice(at, at + 190))) return true;
  if (
    last !== undefined &&
    (hasIssued(lower.slice(behind, behind + 120)) ||
      SAYS.test(lower.slice(behind, behind + 74)) ||
      HOSTS.test(lower.slice(behind, behind + 120)) ||
      JUDGES.test(lower.slice(behind, behind + 80)) ||
      ATTENDED.test(lower.slice(behind, behind + 24)) ||
      FALLS_SHORT.test(lower.slice(behind, behind + 60)) ||
      LATE.test(lower.slice(behind, behind + 104)) ||
      IS_BLAMED.test(lower.slice(behind, behind + 110)))
  )
    return true;
  const agrees =
    AGREES.test(text.slice(behind, behind + 140)) &&
    !(
      (ISSUES.test(lower.slice(behind, behind + 20)) || WORKS_OUT.test(lower.slice(behind, behind + 36))) &&
      ((parties.length > 1 && !ISSUES.test(lower.slice(behind, behind + 20))) ||
        IS_DUE.test(lower.slice(behind, behind + 240)))
    );
  if (last !== undefined && (agrees || isNotDone(lower, behind))) return true;
  if (isAble(view, behind)) return true;
  const state = IS_ENTITLED.exec(lower.slice(behind, behind + 190)) ?? IS_SO.exec(lower.slice(behind, behind + 130));
  return state !== null && !(last && isOfOthers(view, last, behind, state[1]?.length ?? 0));
}

/** `UBND xã Chiềng Khừa đề nghị hỗ trợ 350 triệu đồng: Đồng ý hỗ trợ 60%, Phòng Tài chính …`: who asks, and the answer */
const ANSWERED =
  /^\s(?:đề nghị|kiến nghị|đề xuất|xin)\s[^.;:]{3,200}: (?:(?:về )?cơ bản )?(?:đồng ý|thống nhất|nhất trí|chấp thuận|(?:chưa|không) (?:đồng ý|xem xét|chấp thuận|thống nhất)|giao|ghi nhận)\s/u;

/** `Toàn đảng bộ kết nạp 45 đảng viên mới`, `Toàn cơ quan hoàn thành khám sức khỏe định kỳ`: how far all have come */
const OF_ALL =
  /^\s(?:kết nạp|điều trị|tiếp nhận|phát hiện|có|đạt|xử lý|khám|ghi nhận|thu)\s(?:được\s)?\d(?![^.;]*\s(?:trước|chậm nhất|trong (?:quý|tháng|năm)|mỗi|hằng)\s)|^\shoàn thành(?![^.;]*\s(?:trước|chậm nhất|trong|nộp|gửi|vào|thứ)\s)/u;

/** `Chủ rừng để xảy ra cháy rừng do thiếu trách nhiệm phải chịu trách nhiệm trước pháp luật` */
const ANSWERS = /^ để xảy ra [^.;]{2,140} (?:phải |hoàn toàn )*chịu trách nhiệm trước /u;
const LIABLE = /^\stự chịu trách nhiệm(?:(?!\svà\s)[^.;,])*(?:[.;]|$)/u;

/** `Trường nào nộp chậm sẽ bị trừ điểm`, `Đơn vị nào không làm phải chịu trách nhiệm` tell nobody; `Trường nào còn thiếu phòng học thì lập danh sách` does. Nor does `Đơn vị nào để xảy ra cháy thì Giám đốc phải bồi thường`. */
const WHICHEVER =
  /^ nào (?!(?:để|vi phạm|cố tình|chậm trễ)\s)[^.;]*\s(?:thì|phải|cần)\s(?!bị|không được|sẽ|(?:hoàn toàn |tự |phải )?chịu )/u;

/** `Chủ tịch UBND tỉnh có ý kiến như sau: Giao Sở Y tế …`: who speaks */
const SAYS =
  /^\s(?:(?:có|cho)\sý\skiến(?:\s(?:chỉ đạo|kết luận|thống nhất))?(?:\snhư\ssau)?|truyền đạt ý kiến [^.;:]{0,44}như sau|(?:chỉ đạo|kết luận|kết luận,? chỉ đạo|thông báo|quyết định|yêu cầu)\snhư\ssau)\s?:/u;

/** `Phó Chủ tịch UBND tỉnh chủ trì cuộc họp; tham dự có đại diện Sở Nội vụ`: how a meeting went */
const HOSTS =
  /^\s(?:đã )?chủ trì (?:cuộc họp|hội nghị|phiên họp|buổi làm việc)[^.;]{0,40}[.;] (?:cùng )?(?:tham )?dự /u;

/** `Hội đồng nhân dân tỉnh nhấn mạnh một số kết quả sau:`, `UBND tỉnh khẳng định …`: what somebody holds */
const JUDGES =
  /^\s(?:cơ bản\s)?(?:nhấn mạnh|khẳng định|nhận định|nhận thấy|nhận xét|tán thành|chia buồn|thay mặt\s[^.;:,]{2,50}\s(?:chia buồn|chia sẻ|ghi nhận|biểu dương|cảm ơn|gửi lời|chúc mừng))\s/u;

/** `Các đại biểu dự họp đã thảo luận, thống nhất …` */
const ATTENDED = /^\s(?:tham )?dự (?:cuộc họp|hội nghị|phiên họp|họp) đã\s/u;

/** `UBND các huyện báo cáo chưa đầy đủ`, `Sở Tài chính triển khai còn chậm`: how it was done */
const FALLS_SHORT =
  /^(?!\s(?:khắc phục|chấn chỉnh|tháo gỡ|đẩy nhanh|kiểm điểm|nhắc nhở|phê bình|hỗ trợ|giúp đỡ|giúp|bồi dưỡng|phụ đạo|kèm cặp)\s)(?:\s(?!các\s|những\s|đơn\s|hộ\s|nơi\s|xã\s|việc\s|cho\s|về\s|để\s)\p{L}+){1,4}\s(?:(?:vẫn\s)?còn\s(?:rất\s|khá\s)?(?:chậm|yếu|hạn chế|lúng túng|sơ sài|hình thức|bị động)|chưa\s(?:thật sự\s|thực sự\s|được\s)?(?:đầy đủ|kịp thời|nghiêm(?: túc)?|tốt|quyết liệt|sâu sát|hiệu quả|thường xuyên|đồng bộ|chặt chẽ))(?!\p{L})/u;

/** `UBND huyện A có trách nhiệm chính trong việc chậm kiểm đếm`, `Ban QLDA điều hành thiếu quyết liệt`, `Sở Xây dựng chậm tham mưu.`: what is laid to somebody's charge */
export const IS_BLAMED =
  /^\s(?:có|chịu) trách nhiệm (?:chính |trực tiếp |một phần )?(?:trong|về) việc (?:để (?!các |người )|chậm |buông lỏng|thiếu )|^(?:\s\p{L}{1,7}){1,3} thiếu (?:quyết liệt|chặt chẽ|sâu sát|trách nhiệm|kiên quyết|đồng bộ|chủ động)\s?(?:[.;,]|$)|^\s(?:còn )?buông lỏng |^\s(?:còn )?chậm (?:tham mưu|báo cáo|triển khai|kiểm đếm|bàn giao|giải ngân|phối hợp|giải quyết|trình|ban hành)(?![^.;]{0,60}\s(?:cần|phải|khẩn trương|tập trung)\s)(?:\s[^.;,:]{1,60})?(?:[.;]|$)/u;

/** `Hai đơn vị báo cáo chậm` */
const LATE =
  /^\s(?:báo cáo(?:\s(?:kết quả|số liệu|còn|rất|quá)){0,3}|(?:triển khai|thực hiện|giải ngân|gửi|nộp)(?:\s(?!các\s|những\s|nguyên\s|xử\s|tình\s|biện\s|giải\spháp|thu\stiền|thu\snợ)\p{L}{1,8}){0,5})\s(?:chậm|muộn|trễ)(?: hạn| tiến độ)?(?=\s?(?:[.;]|, (?:chưa|không|còn|dẫn đến|ảnh hưởng|nhân dân)\s|$))/u;

/** `Báo Dân Sinh ngày 19 tháng 10 có bài phản ánh về …`; `Báo tỉnh đăng tin, bài về Tết` is an order. */
const PRESS = /^(?:một số\s|các\s)?(?:báo|tạp chí|đài|cổng|trang|kênh|thông tấn|cơ quan báo chí)(?!\p{L})/u;
/** `Báo Nhân Dân, Đài Truyền hình Việt Nam` */
const NAMED =
  /\p{L}+(?:,?\s(?:\p{Lu}[\p{L}\d]*|\d{1,3}|báo|tạp chí|đài|trang|cổng|kênh|cơ quan|báo chí|điện tử|thông tin|tấn xã|truyền hình|truyền thanh|phát thanh|mạng|xã hội|trung ương|UNIT|địa phương|một số|nhiều|các|và|của)(?!\p{L})){0,16}/u
    .source;
/** `(số ra ngày 12/3) đăng` */
const ON_DAY =
  /,?\s\(?(?:số ra\s)?(?:(?:sáng|chiều|tối)\s)?ngày\s\d[^.;:]{0,40}?\)?,?\s(?:(?:đã|vừa|có)\s){0,2}(?:có|đăng|đưa|phát)/u
    .source;
/** `gần đây đã đưa` */
const LATELY = /,?\s(?:gần đây\s)?(?:(?:đã|vừa)\s(?:có|đăng|đưa|phát)|có(?:\sđăng)?)/u.source;
/** `loạt bài` */
const REPORT = /(?:\stải)?\s(?:loạt\s|các\s|một số\s|nhiều\s)?(?:bài|tin|thông tin|phóng sự)(?!,|\p{L}|\stuyên)/u
  .source;
const PUBLISHES = withUnits(new RegExp(`^${NAMED}(?:${ON_DAY}|${LATELY})${REPORT}`, 'u'));

/** What somebody may do, `có quyền …`, `Bộ trưởng có thể đề nghị Trưởng ban sửa đổi Quy chế`; not `có thể họp trực tuyến, báo cáo kết quả về Sở X`. */
const IS_ENTITLED =
  /^(?:(\s[^.,;:]{1,50})?\scó\squyền(?!\slợi)|\scó\sthể(?![^.;]{0,160}(?:,|\svà)\s(?:gửi|báo cáo|nhưng|song|đồng thời)\s))\s/u;

/** `Các thành viên làm việc theo chế độ kiêm nhiệm`, `Bộ phận … đặt tại Văn phòng và chịu sự quản lý của …`: how things are. */
const IS_SO =
  /^(\s(?!(?:có|chịu) trách nhiệm )[^.,;:]{1,90})?\s(?:(?:làm việc|hoạt động|sinh hoạt)\stheo\s(?:các\s)?(?:chế độ|nguyên tắc|hình thức)|sử dụng con dấu|tự giải thể|(?<!để )được (?:hưởng|xét(?! nghiệm)|khen thưởng)|bị (?:xử lý|xử phạt|kỷ luật)|chịu sự|đặt tại)(?!\p{L})/u;

/** `dự họp thống nhất` */
const AT_MEETING = /(?:\s(?:tham )?dự (?:họp|cuộc họp|hội nghị|phiên họp))?/u.source;
/** `thống nhất chủ trương` */
const AGREED =
  /thống nhất\s(?:(?<=đã thống nhất\s)với|với(?!\s[^.,;:]{3,80}\sđể\s(?:xử lý|triển khai|thực hiện|giải quyết|hướng dẫn|ban hành)(?!\p{L})|\s(?:Bộ|Sở|UBND|Ban|Cục|Phòng|Văn phòng|Thanh tra|Kho bạc|Ngân hàng)\s[^.;:]{3,110},\s(?:báo cáo|trình|hoàn thiện|hoàn chỉnh|tham mưu)\s)|chỉ|về|cao|đánh giá|chủ trương|nội dung|giao|đề nghị|phương án|thông qua(?!\s(?:trước|trong|vào|tại)\s))/u
    .source;
/** `nhất trí`, `ghi nhận` */
const CONSENTED = /(?:nhất trí|đồng ý|đồng tình|tán thành|ghi nhận)(?!\p{L})/u.source;
/** `ra quyết định` */
const ISSUED =
  /ra\s(?:thông báo|quyết định(?!\s(?:cử|phân công|thành lập(?! [Ủủ]y ban)|giao (?:chỉ tiêu|nhiệm vụ))\s(?![^.;]*\s\d{2,} (?:doanh nghiệp|cơ sở|hộ)))|văn bản)/u
    .source;
/** `Các Bộ, cơ quan thống nhất chỉ có một cơ quan chủ trì`: what has been agreed; `Bộ X thống nhất với tỉnh Y để xử lý`, `Sở X thống nhất với Sở Y về mức vốn, trình UBND tỉnh` are orders. */
const AGREES = new RegExp(`^${AT_MEETING}\\s(?:đã\\s|cơ bản\\s|cùng\\s)*(?:${AGREED}|${CONSENTED}|${ISSUED})\\s?`, 'u');

/** `Sở Nội vụ, Sở Tài chính thống nhất nội dung`, `Sở Y tế thống nhất phương án, trình UBND tỉnh trước ngày 20/3`: what several work out with one another, or what is due */
const WORKS_OUT = /^\s(?:cùng\s)?thống nhất\s(?:nội dung|phương án|về)(?!\p{L})/u;
/** `Văn phòng ra thông báo kết luận trong ngày 20/3` */
const ISSUES = /^\sra\s(?:thông báo|quyết định|văn bản)(?!\p{L})/u;
const IS_DUE =
  /^[^.;]*(?:,\s(?:trình|báo cáo|gửi|hoàn thiện)\s|\s(?:trước ngày|trước \d|chậm nhất|trong ngày|trong tuần|hằng tuần|hằng tháng|hàng tuần|hàng tháng|thứ (?:hai|ba|tư|năm|sáu))(?!\p{L})\s?)/u;

/** `Các trạm bơm phải được cấp điện liên tục`: what must be done for them */
const GETS_DONE = /^\s(?:phải|cần)\s(?:kịp thời\s|ngay\s)?(?:được|bị)\s/u;

/** `Cơ quan ghi trong ngoặc đơn là cơ quan chủ trì`, `Sở ban hành Kế hoạch kiểm tra đính kèm Công văn này`: where something stands */
const SHOWN =
  /^\s(?:(?:được\s)?(?:ghi|nêu|đặt|có tên)\s(?:ở|tại|trong)\s(?:dấu\s)?ngoặc|ban hành\s[^.;:]{3,70}\s(?:đính kèm|kèm theo)\s(?:công văn|văn bản|thông báo|công điện)\snày)(?!\p{L})/u;

/** `UBND tỉnh nhận thấy tiến độ còn chậm`: who judges is not told. */
const FINDS =
  /^\s(?:nhận thấy|thấy rằng|nhận định|cho rằng|đánh giá cao|hoan nghênh|(?:ghi nhận|biểu dương),?\s(?:và\s)?(?:ghi nhận|biểu dương|đánh giá cao|cảm ơn|hoan nghênh))(?!\p{L})/u;

/** `Học sinh mắc bệnh tăng`, `Chi bộ trong sạch chiếm 90%`, `Người lao động mất việc do thiếu đơn hàng`: how many there are */
const COUNTED =
  /^ (?!phấn đấu|bảo đảm|đảm bảo|[^,.;:]{3,60}\s(?:khi|nếu|để|không)\s)[^,.;:]{3,60}\s(?:chiếm(?: tỷ lệ)? \d[\d.,]*\s?%|tăng|giảm|do thiếu [^,.;:]{2,40})\s?(?:[.;]|$)/u;

/** `Giảng viên có chức danh giáo sư được hướng dẫn tối đa 07 học viên`, `Học sinh chấp hành tốt, vượt chỉ tiêu sẽ được xem xét khen thưởng`: what people get */
function gets(view: View, name: Range, behind: number): boolean {
  const said = view.lower.slice(behind, behind + 260);
  const got = said.includes(' được ') && !MUST.test(said) ? GETS.exec(said) : null;
  if (!got) return false;
  const gap = got[1]?.length ?? 0;
  return / (?:sẽ|thì) được /.test(said.slice(gap, got[0].length)) || !isOfOthers(view, name, behind, gap);
}

const GETS =
  /^((?:[^.,;:]{0,220}?|[^.;:]{0,220}?(?=\s(?:sẽ|thì)\s)))\s(?<!(?:để|chưa|không|đã|khi|nếu|(?:các|những)\s[^.,;:]{2,40})\s)(?:(?:sẽ|thì|chỉ)\s){0,2}được\s(?:hưởng|xét(?! nghiệm)|xem xét|thanh toán|tính|giảm|miễn|quy đổi|cộng|bồi dưỡng|nghỉ|[^.,;:]{2,30}\stối đa)(?!\p{L})/u;
const MUST = /\s(?:phải|cần|(?:có|chịu) trách nhiệm|khẩn trương|tiếp tục)\s/u;

/**
 * `UBND xã lập danh sách các hộ được hưởng hỗ trợ`: what is said in the words of so many signs behind a name is said of those
 * whom it deals with. Of `Cơ quan tiếp nhận hồ sơ có quyền …`, `Ban Chỉ đạo thực hiện Đề án hoạt động theo …` it is their own.
 */
function isOfOthers(view: View, name: Range, behind: number, gap: number): boolean {
  const verb = gap > 0 && behind === name.end ? phraseEnd(ORDERING, view.lower, behind + 1) : -1;
  const said = view.text.slice(name.start, name.end);
  if (verb < 0 || verb > behind + gap || CALLED_FOR.test(said)) return false;
  const object = view.lower.slice(verb, behind + gap);
  if (object.endsWith(' và')) return false;
  return WHOLE.test(said) || ([OWN_NAME, UNITS, PERSON].some((kind) => kind.test(said)) && DEALS_WITH.test(object));
}

/** Those who are called by what they are for. */
const CALLED_FOR = /^(?:[Cc]ác\s)?(?:[Bb]an|[Hh]ội đồng|[Tt]ổ|[Đđ]oàn|[Đđ]ội|[Nn]hóm|[Bb]ộ phận|[Cc]ơ quan)(?:\s|$)/u;
const UNITS = withUnits(
  /^(?:[Cc]ác|[Mm]ỗi|[Tt]ừng)\s(?:UNIT|sở|ngành|địa phương|đơn vị|phòng|trường|thôn|UBND|chi bộ|đảng ủy)/u,
);
const DEALS_WITH = /\s(?:các|những|một số|hộ|người|cán bộ|trường hợp|đối tượng|tổ|cơ sở|doanh nghiệp)\s/u;

/** `Sở Y tế ban hành Kế hoạch số 5 trước ngày 20/4`: what is due has not come about */
const hasIssued = (rest: string): boolean =>
  HAS_ISSUED.test(rest) && !/^[^.;]*\s(?:trước ngày|trước \d|chậm nhất|trong (?:tháng|quý|tuần|ngày))\s?/u.test(rest);

/** `Bộ Tài chính ban hành Công văn số 5 …`, `UBND tỉnh nhận được Tờ trình số 7`: what has come about before */
const HAS_ISSUED =
  /^\s(?:đã\s)?(?:có|ban hành|nhận được|gửi)\s(?:các\s)?(?:công văn|văn bản|báo cáo|tờ trình|quyết định|thông báo|kế hoạch|công điện|chỉ thị|nghị quyết|thông tư|kết luận|hướng dẫn|phiếu trình|đơn)(?:\s(?:kết luận|liên tịch))?\s(?:số\s?:?\s?[\d/]|ngày\s\d{1,2}[/.-]\d)/u;

/** `Trạm bơm Suối Cạn có khả năng bơm liên tục`; not `rà soát các điểm có khả năng sạt lở`, where somebody does something before. */
function isAble(view: View, behind: number): boolean {
  const able = IS_ABLE.exec(view.lower.slice(behind, behind + 75));
  if (!able) return false;
  const gap = able[1]?.length ?? 0;
  if (gap === 0) return true;
  if (findPredicate(view, behind, gap) >= 0) return false;
  // not of `Trạm bơm Suối Cạn`, whose name goes on
  return phraseEnd(ORDERING, view.lower, behind + 1) < 0 || /\p{Lu}/u.test(view.text.slice(behind, behind + gap));
}

const IS_ABLE = /^(\s[^.,;:]{1,50})?\scó\s(?:hành\svi|khả\snăng)\s/u;

/** `Các xã không tổ chức được hội nghị`, `UBND xã không thực hiện chế độ báo cáo, chiếm 30%`: what was not done, and no ban */
const isNotDone = (lower: string, at: number): boolean =>
  lower.startsWith(' không ', at) &&
  !/^ không (?:để|được) /u.test(lower.slice(at, at + 12)) &&
  (NOT_MANAGED.test(lower.slice(at, at + 30)) || tellsHowItIs(lower, at + 7));

const NOT_MANAGED = /^ không (?:\p{L}+ ){1,2}(?:được|hết(?! hạn)|nổi|kịp) /u;

/** Whether what is not done is stated, with its share, cause or fruit: `Các hộ không sử dụng nước sạch chiếm 20%`, `không tổ chức lễ hội, tiết kiệm 2 tỷ đồng`. */
export const tellsHowItIs = (lower: string, from: number): boolean => HOW_IT_IS.test(lower.slice(from, from + 220));

const HOW_IT_IS =
  /^[^.;]{0,200}?\s(?:nên|dẫn đến|làm cho|(?:chiếm|đạt)\s(?:tỷ lệ|khoảng|trên|gần|hơn|tới|\d)|còn\s(?:chiếm|cao|nhiều|khá|lớn|\d)|tiết kiệm\s(?:được|khoảng|trên|gần|hơn|\d)|do\s(?:dịch|mưa|bão|lũ|thời tiết|thiên tai|thiếu|không|chưa|khó khăn|điều kiện|ảnh hưởng|vướng))(?![\p{L}])/u;

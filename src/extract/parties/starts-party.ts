import {withUnits} from '../../data/units.ts';
import {anyOf} from '../../text/any-of.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import {isSpace, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {BARE_COLLECTIVE, COLLECTIVE, HEAD, matchEnd, PLURAL_HEAD, PROPER_HEAD, VERB, wording} from './lexicon.ts';
import {shortOffice} from './short-office.ts';

/** `kiểm tra viên chức`: a verb and whom it is about */
const STAFF = /(?:rà\ssoát|giám\ssát|kiểm\stra|điều\stra|điều\sphối|quan\strắc)\sviên\schức/u;
/** `Trường hợp`, `Ban hành`, `phòng, chống`, `trang trí`, `viện dẫn`, `khoa học, công nghệ` */
const OTHER_WORDS =
  /trường\s(?:hợp|lớp)|thường\strực\s(?:cấp\scứu|24|sẵn\ssàng|chiến\sđấu|ứng\sphó|phòng|tiếp)|ban\s(?:hành|bố|ngày|đêm|đầu)|phòng,?\s(?:chống|tránh|ngừa|trừ|bệnh|cháy|thủ|làm\sviệc|họp|học(?!\s(?:liệu|sinh))|ở|ngủ|máy|chờ|đợi|đọc(?!\p{L})|thi(?!\p{L}|\s(?:đua|hành))|chấm\sthi|thực\shành|bảo\squản|dự\sphòng|cách\sly|bỏ\sphiếu|trưng\sbày)|trang\s(?:trí|bị|trại)|viện\s(?:dẫn|trợ|phí)|đội\s(?:mũ|nón|vốn|giá)|sở\s(?:hữu|thích)|cục\s(?:bộ|diện)|đài\sthọ|khoa\shọc(?!\sliệu)/u;
/** `vụ mùa`, `vụ việc`; `xã hội` */
const CASES =
  /vụ\s(?:mùa|hè|chiêm|lúa|xuân|thu\sđông|đông(?!\s(?:nam|bắc|á))|sản\sxuất|việc|án|cháy|tai\snạn|(?:các\s)?(?:ông|bà)\s|tố\scáo|khiếu\s(?:nại|kiện)\s(?!tố)|tranh\schấp|tiểu\sthương|kiện|bạo|đánh|mất|sạt|ngộ|nổ|lừa|xả)|xã\shội/u;
/** `báo cáo`, `tổ chức hội nghị` */
const ACTS =
  /báo\s(?:cáo(?!\sviên)|ngay|cơm|tin|động|trước|về|cho|lại|kịp|kết\squả|danh\ssách|số\sliệu|tình\shình)|tổ\schức\s(?!đoàn(?!\s(?:kiểm\stra|giám\ssát|công\stác|thanh\stra|khảo\ssát|liên\sngành))|đảng|chính|tín\sdụng|hành\snghề\scông\schứng)/u;
/** `hội nghị`, `hội thảo` */
const MEETINGS = /hội\s(?:ý(?!\skiến)|tụ|đủ|chứng|nghị|họp|thảo|thi|nhập|diễn|thao|trại|khỏe|chợ|trường|chẩn|giảng)/u;
/** `thuế suất`, `thuế thu nhập` */
const TAXES = /thuế\s(?:suất|thu\snhập|giá\strị|tiêu\sthụ|tài\snguyên|xuất|nhập|sử\sdụng|nhà\sthầu|bảo\svệ)/u;
/** `đoàn kết`, `chi hội họp` */
const UNITY = /đoàn\skết|chi\shội\s(?:nghị|họp|thảo|thi|thao|chợ)/u;
/** `bộ đề`, `bộ chỉ số` */
const SETS = /bộ\s(?:đề|tranh|ảnh|câu|tài\sliệu|luật|tiêu|chỉ\ssố|thủ\stục|máy|hồ)/u;
/** `thành phần`, `những trường hợp`, `nhóm giải pháp` */
const KINDS =
  /thành\sphần\s(?!được)|(?:những|mọi)\s(?:trường\shợp|vụ)|nhóm\s(?:họp|cây|con|hàng|đối\stượng|giải\spháp|nhiệm\svụ|chỉ\stiêu|tiêu\schí|vấn\sđề|nội\sdung|sản\sphẩm|dự\sán|lĩnh\svực|ngành)/u;
/** `các nội dung`, `các nhiệm vụ` */
const THINGS =
  /các\s(?:nội|nhiệm|quy|chỉ\stiêu|biện|giải|văn(?!\sphòng(?!\sphẩm))|hoạt|kế|chương|dự|đề|vấn|khó|vướng|tồn|hạn|thủ\stục|dịch|hồ|loại|hình|thông|trường\shợp|công\s(?:trình|tác|việc|điện|văn)|khoản|điều|tiêu|bước|báo\scáo|khâu|lĩnh|mặt|nguồn|vụ\s(?:việc|án|vi|cháy|tai|tranh|kiện|đánh|lừa|mất|ngộ|nổ|sạt|bạo|xả|mùa)|yếu|thành\stựu|mục|điểm|cơ\schế|tài\sl|phương|chế\sđộ|phong|cuộc|hội\s(?:nghị|thảo|thi|đàm)|bài|tin|sự|lớp\stập|lớp\sđào|lớp\sbồi|cấp\sđộ|ngày|tháng|năm)/u;
/** Openings that look like a body's and are none: `Trường hợp`, `Ban hành`, `phòng, chống`. */
export const FALSE_HEAD = wording(
  new RegExp(anyOf(STAFF, OTHER_WORDS, CASES, ACTS, MEETINGS, TAXES, UNITY, SETS, KINDS, THINGS).source, 'uy'),
);

/** Whether a name begins here: with the head of a body's name, a title, or a collective. */
export function startsParty(view: View, at: number): boolean {
  return looksLikeParty(view, at) && (FALSE_HEAD(view.lower, at) < 0 || NAMED_ROOM.test(view.text.slice(at, at + 16)));
}

/** `Phòng Trưng bày - Tuyên truyền`: a department by its capital; `phòng trưng bày` is a room. */
const NAMED_ROOM = /^Phòng (?:Trưng bày|Thực hành|Bảo quản|Đọc)(?!\p{L})/u;

function looksLikeParty(view: View, at: number): boolean {
  const {lower, text} = view;
  if (COLLECTIVE(lower, at) >= 0 || PLURAL_HEAD(lower, at) >= 0) return true;
  const head = phraseEnd(HEAD, lower, at);
  if (head >= 0) {
    // A verb in small letters is no name: `báo cáo`, `tổ chức`, `thanh tra, kiểm tra`
    const verb = phraseEnd(VERB, lower, at);
    // `tổ chức, cá nhân`: a verb, but for the noun behind it
    return verb < head || isNamed(view, head) || BARE_COLLECTIVE(lower, at) > head;
  }
  if (properHead(view, at) >= 0 || shortOffice(view, at) >= 0 || villageEnd(view, at) >= 0) return true;
  const first = text.startsWith('các', at) && isSpace(text.charCodeAt(at + 3)) ? at + 4 : at;
  return (
    isUpperAt(text, first) &&
    isUpperAt(text, first + 1) &&
    SHORT_NAME.test(text.slice(at, at + 16)) &&
    !/^[\p{Lu}\s]{12}/u.test(text.slice(at, at + 12)) &&
    // `THU THẬP, KẾT NỐI THÔNG TIN`: a heading in capitals
    phraseEnd(VERB, lower, first) < 0 &&
    !/^(?:các\s(?!(?:KCN|CCN|KKT|KĐT|KDC)\b))?(?:(?:VS)?ATTP|ATVSTP|ANTT|ATGT|ATLĐ|BHYT|BHTN|BVMT|CĐS|DVC|DVCTT|ĐMST|GPMB|KH&CN|KHCN|KTXH|NTM|PCCC|PCTN|PCTT|QPAN|TNXH|TKCN|CNCH|PTDS|DTTS|BĐKH|TTHC|CCHC|CNTT|QPPL|ISO|PCI|PAPI|GRDP|GDP|IIP|CPI|FDI|ODA|OCOP|PAR|SIPAS|BOT|PPP|COVID|HIV|AIDS|PAKN|KCN|CCN|KKT|KĐT|KDC|CSDL|QL|STT|ĐT|SĐT|TEL|FAX|EMAIL)\b/.test(
      text.slice(at, at + 10),
    ) &&
    !MATTER.test(text.slice(first, first + 24))
  );
}

/** `Thôn Nà Khoang`, `ấp 3`, `bản Hua Tạt`; of `Tại thôn Nà Khoang, thôn 3, UBND xã tổ chức …` it is where something is done. The end of its number, or of the noun before its name; -1 where none stands. */
export function villageEnd({text}: View, at: number): number {
  const end = matchEnd(VILLAGE, text, at);
  if (end < 0) return -1;
  const before = text.slice(Math.max(0, at - LONGEST_PLACES), at);
  return isUpperAt(text, at) || !(AMONG_PLACES.test(before) || LIVES_AT.test(before)) ? end : -1;
}
const LONGEST_PLACES = 90;
const AMONG_PLACES = withUnits(
  /(?:^|\s)(?:[Tt]ại|[Ởở]|[Tt]ừ|đến|giữa|[Tt]rên|cho|của|hộ|tuyến|đường|về|hỗ trợ|[Nn]hân dân|[Nn]gười dân|[Bb]à con|[Kk]iểm tra|[Kk]hảo sát|[Ll]àm việc với) (?:các )?(?:HAMLET) [^.;:]{1,80}$/u,
);
/** `Yêu cầu ông Nguyễn Văn Nam, thôn Đông`, `Công ty TNHH Minh Anh, xóm Đông`: an address */
const LIVES_AT = /(?:^|\s)(?:[Ôô]ng|[Bb]à|[Cc]ông ty|[Tt]rường|[Cc]ơ sở|[Hh]ộ|[Hh]ợp tác xã) [^.;:,]{2,60}, $/u;
/** Not `bản Kế hoạch`, nor `huyện Buôn Đôn`, `tỉnh Sóc Trăng` */
const VILLAGE =
  /(?:(?!Sóc (?:Trăng|Sơn|Đăng)|Buôn (?:Đôn|Hồ|Trấp|Ma|Mê))(?:[Tt]hôn|[Xx]óm|[Ấấ]p|[Bb]uôn|[Kk]hóm|[Bb]on|[Pp]lei|[Ss]óc) (?:\d{1,2}(?![\d/.%]|,\d)|(?=\p{Lu}\p{Ll}))|(?:[Bb]ản|[Ll]àng)(?= \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}))/uy;

/** `HS: bổ sung giấy tờ còn thiếu`, `NV phải xong trong tháng 6`: papers and duties; `HS tham gia`, `NV trực` are people. */
const MATTER =
  /^(?:(?:KINH PHÍ|THỜI GIAN|ĐỊA ĐIỂM|CHỦ ĐỀ|LƯU Ý|GHI CHÚ|YÊU CẦU|NỘI DUNG|MỤC ĐÍCH)\s?:|HS:?\s(?:bổ sung|gồm|bao gồm|hoàn thiện|còn|thiếu|nộp (?:về|tại|trước)|theo|số|trình|đề nghị)|NV:?\s(?:phải|cần)\s(?:xong|hoàn thành|hoàn tất)|NV:?\s(?:trọng tâm|chính|cụ thể|chung|được giao|năm|quý|tháng))(?!\p{L})/u;

const SHORT_NAME = /^(?:các\s)?(?:[A-ZĐ]{2,}(?:[-&][A-ZĐ]{2,})*|P[ACHKVX]\d{2})(?=[\s;:)]|,(?!\p{L})|$)/u;

/** `Điện lực Hòa Giang`, `Quỹ Bảo vệ môi trường`: end of a common noun that is a body's with a capital and a name; -1 where none stands. */
export function properHead({text, lower}: View, at: number): number {
  if (!isUpperAt(text, at)) return -1;
  const end = phraseEnd(PROPER_HEAD, lower, at);
  return end >= 0 && /^\s(?:\p{Lu}|tỉnh|huyện|thành phố|trung ương)/u.test(text.slice(end, end + 11)) ? end : -1;
}

const BESIDE_OFFICE = /^(?:,\s|\svà\s)(?:Văn phòng|Vụ|Cục|Sở|Phòng|Ban|Công an)\s/u;

/** `lãnh đạo các phòng`, `lãnh đạo xã` */
const LED = withUnits(
  /^\s(?:các|(?:hai|ba) (?:bên|cơ quan|đơn vị|ngành)|cơ quan|đơn vị|ubnd|\p{Lu}|(?:UNIT|nhà trường|trường|phòng|sở|khoa|cục|viện|bệnh viện|công ty)(?!\p{L}))/u,
);

/** `Thanh tra tỉnh`, `Quản lý thị trường`: behind a word that is also a verb, something that only a name has. */
function isNamed(view: View, at: number): boolean {
  if (/lãnh đạo$/u.test(view.lower.slice(Math.max(0, at - 8), at)) && LED.test(view.text.slice(at, at + 16)))
    return true;
  // `Thanh tra, Văn phòng Bộ tiếp nhận`
  if (BESIDE_OFFICE.test(view.text.slice(at, at + 14)))
    return /thanh tra$/u.test(view.lower.slice(Math.max(0, at - 9), at));
  // `Thanh tra Chính phủ, Thanh tra các Bộ, ngành`: within a list a capital begins no verb
  if (OF_MANY.test(view.text.slice(at, at + 10)) && LISTED_INSPECTION.test(view.text.slice(Math.max(0, at - 11), at)))
    return true;
  return NAME_BEHIND.test(view.text.slice(at, at + 14));
}

const LISTED_INSPECTION = /(?:, | và )Thanh tra$/u;
const OF_MANY = /^ các (?:[Bb]ộ|[Ss]ở|cấp|ngành)/u;

const NAME_BEHIND =
  /^(?:\s(?:\p{Lu}|tỉnh|huyện|chính phủ|thành phố|thị xã|quận|sở|bộ|nhà nước|thị trường|nhân dân|công tác)|:)/u;

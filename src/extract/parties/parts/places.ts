import {withUnits} from '../../../data/units.ts';
import {phraseEnd} from '../../../text/phrase-trie.ts';
import {isDigitAt, isUpperAt} from '../../../text/units.ts';
import {PREDICATE} from '../lexicon.ts';
import {NONE, type Part, STOP} from './part.ts';

/** Where a body is and which of several: zones, levels, numbers, occasions. */

/** `Quốc hội tại Kỳ họp thứ 10`: an occasion, no part of the name */
export const occasion: Part = ({view: {text}, at}) =>
  text.startsWith('tại ', at) && OCCASION.test(text.slice(at + 4, at + 20)) ? STOP : NONE;

const OCCASION =
  /^(?:Kỳ họp|Phiên họp|Hội nghị|Đại hội|Thông báo|Công văn|Kế hoạch|Quyết định|Nghị|Chỉ thị|Công điện|(?:Điều|Khoản|Mục|Phần) \d|Phụ lục|Danh sách)/u;

/** `Chi nhánh Văn phòng Đăng ký đất đai khu vực Ea Kar`, `Kho bạc Nhà nước khu vực XV` */
export const region: Part = ({view: {text}, end, at}) => {
  if (text.startsWith('vùng ', at)) return ZONE.test(text.slice(at + 5, at + 12)) ? end + 5 : NONE;
  return text.startsWith('khu vực ', at) && (isUpperAt(text, at + 8) || isDigitAt(text, at + 8)) ? end + 8 : NONE;
};

/** `Các trường vùng ngập lụt, sạt lở`, `UBND các xã ở vùng trũng, thấp`: which of them, by what threatens them or how far off they are */
export const zoned: Part = ({view: {lower}, end, at}) => {
  if (
    lower.endsWith(' tại', end) ||
    !ZONED.test(lower.slice(at, at + 14)) ||
    !SEVERAL.test(lower.slice(Math.max(0, end - 48), end))
  )
    return NONE;
  const found = OF_ZONE.exec(lower.slice(end, end + 120));
  return found ? end + found[0].length : NONE;
};

const SEVERAL = /(?:^|\s)(?:các|những|mỗi|từng|\d{1,3})\s[^;.:]{2,44}$/u;
const ZONED = /^(?:(?:ở|thuộc|trong) )?(?:vùng|khu vực) /u;
const SORT =
  /(?:trũng(?: thấp)?|thấp|ngập(?: lụt| úng| lũ| sâu)?|lũ(?: lụt| quét| ống)?|sạt lở(?: đất)?|sụt lún|xung yếu|hạn(?: hán)?(?! (?:chế|mức|hẹp|định))|mặn|(?:xâm )?nhiễm mặn|xâm nhập mặn|thiên tai|dịch(?! (?:chuyển|vụ))|ven (?:biển|sông|suối)|bãi ngang|hải đảo|biên giới|núi|cao(?! (?:điểm|cấp|tốc))|sâu|xa|đặc biệt khó khăn|khó khăn|(?:đồng bào )?dân tộc(?: thiểu số)?|bị (?:ngập|ảnh hưởng|thiệt hại|hạn|cô lập|chia cắt)|(?:có )?nguy cơ(?: cao)?(?: bị| xảy ra)? (?:ngập(?: lụt| úng)?|sạt lở(?: đất)?|lũ quét|cháy rừng|lũ|thiên tai|hạn hán))/u
    .source;
const OF_ZONE = new RegExp(
  `^ (?:(?:ở|thuộc|trong) )?(?:vùng|khu vực) ${SORT}(?:(?:,| và|, và) (?:vùng |khu vực )?${SORT}){0,4}(?=[ ,.;:)]|$)`,
  'u',
);

/** `Chi cục Thú y vùng III` */
const ZONE = /^(?:[IVX]{1,5}|\d{1,2})(?![\p{L}\d/])/u;

/** `Ban quản lý Chương trình 1125`, `Ban Chỉ đạo 138 tỉnh`, `Đội quản lý thị trường số 7`: a body that is called by a number */
export const numbered: Part = ({view: {lower, text}, from, end, at}) => {
  if (text.startsWith('số ', at) && SERIES.test(lower.slice(Math.max(0, from - 20), end))) {
    const serial = /^số \d{1,3}(?=[,;:.)]|\s(?!ngày\s|năm\s)[\p{L}(]|$)/u.exec(text.slice(at, at + 12));
    if (serial) return at + serial[0].length;
  }
  if (!isDigitAt(text, at)) return NONE;
  const before = lower.slice(Math.max(0, end - 14), end);
  const found = NUMBERED.test(before)
    ? /^\s\d{1,4}(?=[,;:.)]|\s(?:[\p{L}(]|[-–]))/u.exec(text.slice(end, end + 8))
    : COUNTED.test(before)
      ? COUNT.exec(lower.slice(end, end + 16))
      : null;
  return found ? end + found[0].length : NONE;
};

/** `BTL Quân khu 3, 4, 5`, `Chi bộ 1, 2`: further ones of those that are called by a number */
export const furtherNumbers: Part = ({view: {lower, text}, end}) => {
  if (text[end] !== ',' || !isDigitAt(text, end - 1) || !isDigitAt(text, end + 2)) return NONE;
  if (!BY_NUMBER.test(lower.slice(Math.max(0, end - 18), end))) return NONE;
  const further = /^(?:,\s\d{1,2}(?=[,;:.)]|\s\p{Ll}|$))+/u.exec(lower.slice(end, end + 40));
  return further ? end + further[0].length : NONE;
};

const BY_NUMBER = /(?:^|\s)(?:quân khu|chi bộ|tổ dân phố|khu phố)\s\d{1,2}$/u;

/** What there are several of, told apart by `số 1`, `số 2`. */
const SERIES =
  /(?:^|\s)(?:đội|trạm|chi nhánh|đồn|tổ|đoàn|phòng|trường|xí nghiệp|nhà máy|hạt|trung tâm|đơn vị|nhóm|chốt|công ty|kho)(?!\p{L})/u;

/** `Tổ 2`, `Chi bộ 5`, `Phòng Nghiệp vụ 1`, `Công an Quận 9`; not `Tổ 3 người` */
const COUNTED = /(?:^|\s)(?:tổ|nhóm|phòng|đội|chi bộ|tổ dân phố|khu phố|nghiệp vụ|quận|phường)$/u;
const COUNT = /^\s\d{1,2}(?=[,;:.)]|\s\p{L}|$)(?! (?:người|đồng chí|đ\/c|thành viên|ngày|tháng|giờ|lần|ca|cán bộ|em))/u;

/** What may be called by a number alone. */
const NUMBERED =
  /(?:chương trình|ban chỉ đạo|đề án|tổ công tác|tiểu ban|dự án|dự án điện|quân khu|đoàn|khu vực|hải quân|vùng|hải đội|hải đoàn|cảnh sát biển|lữ đoàn|quốc phòng|liên ngành|công binh|biên phòng)$/u;

const COUNTED_BODIES = withUnits(/^\s\d{1,3}(?=\s(?:UNIT|sở|bộ|cơ quan|đơn vị)(?!\p{L}))/u);

/** `Chủ tịch UBND 07 xã`; not `gửi Phòng Tổ chức 01 bộ`, a set of papers */
export const counted: Part = ({view: {lower, text}, end, at}) => {
  if (!isDigitAt(text, at)) return NONE;
  const found = COUNTED_BODIES.exec(lower.slice(end, end + 16));
  if (!found || (lower.startsWith(' bộ', end + found[0].length) && !LEADS_BODIES.test(lower.slice(end - 12, end))))
    return NONE;
  return end + found[0].length;
};

const LEADS_BODIES = /(?:trưởng|lãnh đạo|đại diện|thanh tra|văn phòng)$/u;

/** `Ban Quản lý Khu kinh tế X và các Khu công nghiệp`: one body */
export const zones: Part = ({view: {lower, text}, from, end, at}) => {
  if (!text.startsWith('và các', at) || !ZONES.test(lower.slice(Math.max(from - 12, 0), end))) return NONE;
  const found = /^\svà\scác\s(?:kcn|khu công nghiệp|khu chế xuất)(?!\p{L})/u.exec(lower.slice(end, end + 26));
  return found ? end + found[0].length : NONE;
};

/** Bodies that look after zones. */
const ZONES = /quản lý (?:các )?(?:khu kinh tế|kkt)/u;

/** `các cơ quan báo chí Trung ương và địa phương`: of both levels */
export const levels: Part = ({view: {lower, text}, end, at}) => {
  const found = text.startsWith('và ', at) ? BELOW.exec(lower.slice(at, at + 22)) : null;
  return found && CENTRAL.test(lower.slice(Math.max(0, end - 12), end)) ? at + found[0].length : NONE;
};

const CENTRAL = /(?:^|\s)trung ương$/u;
const BELOW = /^và (?:địa phương|của (?:tỉnh|thành phố))(?!\p{L})/u;

/** `UBND cấp huyện, cấp xã`, `Công an cấp tỉnh và cấp huyện`, `các cơ quan của tỉnh, Trung ương đóng trên địa bàn`: of several ranks */
export const ranks: Part = ({view: {lower}, end}) => {
  const based = lower[end] === ',' ? BASED.exec(lower.slice(end, end + 34)) : null;
  if (based && OF_LEVEL.test(lower.slice(Math.max(0, end - 16), end))) return end + based[0].length;
  const found = RANK.exec(lower.slice(end, end + 14));
  return found && RANKED.test(lower.slice(Math.max(0, end - 12), end)) ? end + found[0].length : NONE;
};

/** `TW`, `TƯ` are short for Trung ương */
const BASED = /^, (?:(?:của|thuộc) )?(?:tw|tư|trung ương|tỉnh|huyện)(?= đóng (?:chân )?trên )/u;
const OF_LEVEL = /\s(?:(?:của|thuộc) (?:tỉnh|huyện|xã)|tw|trung ương|tỉnh)$/u;
const RANK = /^(?:,| và)\scấp\s(?:huyện|xã|cơ sở)(?!\p{L}|\shội)/u;
const RANKED = /(?:^|\s)cấp (?:trung ương|tỉnh|huyện)$/u;

/** `Ủy ban nhân dân cấp xã nơi có dự án đi qua`, `UBND các xã có đường dây đi qua`: which of them */
export const crossed: Part = ({view: {lower, text}, end, at}) => {
  if (!text.startsWith('nơi có ', at) && !text.startsWith('có ', at)) return NONE;
  // `nhà đầu tư có phương án giải quyết việc làm cho người dân bị thu hồi đất`
  if (phraseEnd(PREDICATE, lower, at) >= 0) return NONE;
  const found = CROSSED.exec(lower.slice(end, end + 90));
  return found ? end + found[0].length : NONE;
};

const CROSSED =
  /^\s(?:nơi\s)?có\s[^.,;:()]{2,60}?\s(?:đi qua|bị thu hồi|bị ảnh hưởng|bị thiệt hại|chạy qua|trú đóng)(?!\p{L})/u;

/** `các đơn vị trong toàn ngành`, `các cơ quan trong quân đội`: where they are, if nothing more is said of it */
export const within: Part = ({view: {lower, text}, end, at}) => {
  if (!text.startsWith('trong ', at)) return NONE;
  const found =
    WITHIN.exec(lower.slice(at, at + 36)) ??
    (MEMBERS.test(lower.slice(Math.max(0, end - 20), end)) ? IN_TEAM.exec(lower.slice(at, at + 24)) : null);
  if (!found) return NONE;
  const behind = at + found[0].length;
  return ',;:.)'.includes(text[behind] ?? '.') || phraseEnd(PREDICATE, lower, behind + 1) > 0 ? behind : NONE;
};

/** `Các thành viên khác trong tiểu ban` */
const MEMBERS = /(?:^|\s)thành viên(?: khác)?$/u;
const IN_TEAM = /^trong (?:tiểu ban|ban|đoàn|tổ công tác|hội đồng)(?!\p{L})/u;
const WITHIN = withUnits(
  /^trong (?:(?:toàn )?(?:ngành|trường|UNIT|thôn|ấp|tổ dân phố|khu phố|khu dân cư|quân đội|hệ thống|lực lượng|đảng bộ)|(?:các )?(?:khu|cụm) công nghiệp|toàn quốc|cả nước|vùng|khu vực)(?!\p{L})/u,
);

/** `Các doanh nghiệp đang hoạt động trong khu công nghiệp` */
export const inZone: Part = ({view: {lower}, end, at}) => {
  if (lower[at] !== 't' || !lower.endsWith('hoạt động', end)) return NONE;
  const found = IN_ZONE.exec(lower.slice(end, end + 40));
  return found ? end + found[0].length : NONE;
};

const IN_ZONE =
  /^\s(?:trong|tại)\s(?:các\s)?(?:khu công nghiệp|khu kinh tế|khu chế xuất|cụm công nghiệp|kcn|kkt|ccn)(?!\p{L})/u;

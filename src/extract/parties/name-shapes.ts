import {withUnits} from '../../data/units.ts';

/** What names look like, from which it follows what a word behind them may be. */

/** Names that are whole as they stand: `Sở Y tế`, `UBND tỉnh`, `Công an thành phố Phú Sơn`; not `UBND các huyện`. */
export const WHOLE = withUnits(
  /^(?:Sở|Bộ)\s(?!Chỉ|Tư lệnh|Tham)\p{Lu}|^(?:Giám đốc|Bộ trưởng)\s(?:Sở|Bộ)\s\p{Lu}\p{L}*\s\p{L}|^(?:Công an|Thanh tra|UBND|Ủy ban nhân dân|Chủ tịch UBND|Văn phòng UBND)\s(?:.*\s)?(?:(?<!các\s)(?:UNIT)|\p{Lu}\p{L}*)$/u,
);

/** Names that two capitals or a unit of government ends: `Trường THCS Lũng Vài`, `Trạm Y tế xã`. */
export const COMPLETE = withUnits(
  /^\p{Lu}.*(?:\s(?!(?:Bộ|Sở|Cục|Vụ|Phòng|Ban|Viện|Hội|Trạm|Đoàn|Tổ|Đội|Khoa|Chi)\s)\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+|(?<![Cc]ác)\s(?:UNIT))$/u,
);

/** `Đảng viên viết bản kiểm điểm`, `Chi bộ họp`: people and their groups, of whom any verb tells what to do */
export const PERSON =
  /^(?:(?:các|mỗi|từng)\s)?(?:cá nhân|đảng viên|đoàn viên|hội viên|người lao động|người dân|học sinh|sinh viên|học viên|giảng viên|thí sinh|phụ huynh|công dân|cán bộ|công chức|viên chức|giáo viên|hộ gia đình|chủ hộ|chi bộ|chi đoàn|chi hội|đảng bộ|đảng ủy|tổ đảng|tập thể|lớp)$/iu;

/** `Hội Phụ nữ cấp huyện`, `Các trường THCS`, `Phòng Truyền thông`: a unit, a short name, or a word of two syllables that only begins with a capital. */
export const ENDS_WHOLE = withUnits(
  /^\p{Lu}.*\s(?:(?:UNIT|cấp (?:tỉnh|huyện|xã))|\p{Lu}\p{Ll}+\s\p{Ll}{2,7}|\p{Lu}{3,5})$/u,
);

/** `Giáo viên chủ nhiệm phụ đạo`: one in an office, of whom a verb says no more than what to do. */
export const ROLE =
  /^(?:giáo viên (?:chủ nhiệm|bộ môn)|gvcn|hiệu trưởng|(?:tổ|lớp|đội|khối) trưởng|nhà trường|chi ủy|chi bộ|kế toán|thủ quỹ|tổng phụ trách(?: đội)?|công chức .*|trưởng .*|bí thư.*|(?:bộ phận|tổ|đội|nhóm) \S{1,7}(?: \S{1,7}){0,2}|phó .*)$/iu;

/** `Công an tỉnh`, `Trường THCS Lũng Vài`: a body by its own name, not `các …`, `mỗi …`. */
export const OWN_NAME = withUnits(/^(?!(?:[Cc]ác|[Nn]hững|[Mm]ỗi|[Tt]ừng)\s)\S.*(?:\s\p{Lu}|\s(?:UNIT)$)/u);

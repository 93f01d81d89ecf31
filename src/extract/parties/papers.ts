import {withUnits} from '../../data/units.ts';
import type {View} from '../../text/view.ts';

/** `trình Thủ tướng Chính phủ Chương trình …`, `trình cấp có thẩm quyền Đề án …`: behind an authority, what it is handed. */
export function isPaper({text, lower}: View, end: number): boolean {
  if (lower.endsWith('thẩm quyền', end)) return true;
  return AUTHORITY.test(lower.slice(Math.max(0, end - 12), end)) && PAPER.test(text.slice(end, end + 16));
}

const AUTHORITY = withUnits(/(?:chính phủ|thủ tướng|quốc hội|hđnd|ubnd|nhân dân|UNIT|ủy|bộ chính trị|ban bí thư)$/u);
const PAPER =
  /^\s(?:Chương trình|Đề án|Kế hoạch|Nghị (?:quyết|định)|Quyết định|Thông tư|Chỉ thị|Báo cáo|Dự (?:thảo|án)|Hồ sơ|Tờ trình|Quy (?:chế|định|hoạch|trình)|Danh mục|Chiến lược|Phương án|Luật|Văn bản|Công văn)(?!\p{L})/u;

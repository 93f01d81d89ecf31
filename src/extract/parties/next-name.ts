import {withUnits} from '../../data/units.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** `tỉnh, Giám đốc Sở`, `Bộ, Vụ trưởng`, `ngành và Chủ tịch`: a list of common nouns that ends at `end` ends sooner where the next name begins. */
export function beforeNextName(view: View, at: number, end: number): number {
  if (end < 0) return end;
  const list = view.text.slice(at, end + 14);
  const capital = (isUpperAt(list, 0) ? NEXT_NAME : NEXT_CAPITAL).exec(list);
  return capital && at + capital.index < end ? at + capital.index : end;
}

/** A capital opens the next name; but in `các Sở, Ban, Ngành ở thành phố` common nouns of the list are set in capitals as well. */
const NEXT_CAPITAL = withUnits(
  /(?:,\s|\svà\s)(?=\p{Lu})(?!(?:Ngành|Phường|Thị(?=,\s(?:Thành|Quận)|\s[ĐđỦủUu])|Thành\s(?:[Đđ]oàn|[Ủủ]y)|Xã(?!\shội)|Thị trấn|Thị xã|Đặc khu|Huyện(?!\s[Đđ]oàn)|Quận(?!\s[Đđ]oàn)|Thành phố|Tỉnh(?!\s(?:[Đđ]oàn|[Ủủ]y|hội))|Đoàn thể|Đơn vị|Địa phương|Cơ quan)(?!\p{L}|\s[\p{Lu}\d])|(?:THCS|THPT|TH)(?!\p{L}|\s\p{Lu})|(?:Sở|Ban|Phòng|Bộ|Cục|Vụ)(?:[,;.)]|$|\s(?:và|ở|thuộc|trực thuộc|cấp|của|UNIT|liên quan|có|chịu)(?!\p{L})))/u,
);
const NEXT_NAME =
  /(?:,\s|\svà\s)(?=(?:Chủ tịch|Phó|Giám đốc|Thủ trưởng|Chánh|Bí thư|\p{Lu}\p{L}+ trưởng|Trưởng|Tổng|UBND|Ủy ban|Hội đồng|Văn phòng|Công an|Mặt trận|Ban (?:Chỉ|Quản|Chấp|Thường|Tổ|Tuyên)|Trung tâm|Ngân hàng|Tòa án|Viện|Bảo hiểm|Kho bạc|Hội Liên|Liên đoàn|Tỉnh đoàn|(?:Sở|Bộ|Phòng|Cục|Chi cục|Vụ|Đoàn|Hội|Công đoàn|Trạm|Hạt|Đồn|Trường|Bệnh viện|Khoa|Công ty|Điện lực|Thanh tra) \p{Lu}))/u;

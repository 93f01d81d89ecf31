import {STATE_FIELDS} from '../../data/fields.ts';

/**
 * Words that want another behind them, so that a line which ends in one is broken: `Chủ tịch⏎UBND`, `Bộ Trưởng⏎Bộ`, `của⏎Chính
 * phủ`. Read with their tones, and not as the ends of words that are whole: `Rà soát văn bản`, `Đào tạo cán bộ`, `Chuyển đổi số`,
 * `Xúc tiến đầu tư` are headings.
 */
const WORDS = [
  'chủ tịch|giám đốc|thủ trưởng|bộ trưởng|chánh|phó|ủy viên|thường trực|đồng chí|ông|bà',
  '(?<!(?:tăng|sinh|hiệu|tổ|lớp|đội|khối|thứ) )trưởng',
  '(?<!(?:thị|môi|nhà|hội|công|hiện|nông|lâm|quảng|chiến|thao|lập|các|mỗi|từng|trong|toàn|ra|đến|đoàn) )trường',
  '(?<!(?:cán|đồng|nội|tiến|toàn|chi|đảng|đường|cục|bản|thủy|biên|bách|các|tuần|cấp) )bộ',
  '(?<!(?:cơ|trụ|các|cấp|xứ) )sở',
  '(?<!(?:giao|trực|các|hội|ca) )ban',
  '(?<!(?:quốc|dự|đề|tiêm|các|hải|phát|tiền|căn) )phòng',
  '(?<!(?:bố|các|kết|đại) )cục',
  'ủy ban|hội đồng|bộ tư lệnh|bộ chỉ huy|ban quản lý|ban chỉ đạo|ban chỉ huy|hội liên hiệp|liên đoàn|công ty|trung tâm',
  '(?<=(?:ủy ban|hội đồng|tòa án|kiểm sát) )nhân dân',
  'của|và|với|các|tại|theo|cho|về|đến|từ|trong|là|gồm|như|bởi|được|để|khi|nếu|hoặc|cùng|trên|giữa',
  '(?<!tự )do',
  '(?<!(?:công|văn|thăng|cân|đồng) )bằng',
  '(?<!(?:đổi|dân|chỉ|hệ|tần|thông|thuật|ký|tế|hội|quyền|nghệ|liệu|tảng|nhân|năng|tầng|lực|đa|kỹ|tổng|mã|sách|thiểu|môi trường) )số',
  'nghị|quyết|điều',
  '(?<!(?:tài|bồi|điều) )khoản',
  '(?<!(?:quan|đặc|địa|thời|trọng|ưu|khuyết|nhược|thí|cao|chấm|luận) )điểm',
  'thành lập|kiện toàn|tham mưu',
  '(?<!trợ )giúp',
].join('|');
const WANTS = new RegExp(`(?:^|[\\s*])(?:${WORDS})$`, 'u');
/** The same of names that a scan has damaged: nothing else is written like them. */
const DAMAGED =
  /(?:^|[\s*])(?:chu tich|giam doc|thu truong|uy ban|uy ban nhan dan|hoi dong|hoi dong nhan dan|ban quan ly|ban chi dao|ban chi huy|bo chi huy|bo tu lenh|hoi lien hiep)$/;
/** Instruments want their number or name, where a capital makes them one. */
const INSTRUMENT =
  /(?:^|\s)(?:Nghị quyết|Quyết định|Thông tư|Nghị định|Kế hoạch|Công văn|Chỉ thị|Luật|Đề án|Chương trình|Dự án|Chiến lược|Quy hoạch|Phong trào|Cuộc vận động|Hội thi|Cuộc thi|Hội nghị|Ban Chỉ đạo|Chủ đề)$/u;
/** Units want their name. */
const UNIT =
  /(?:^|\s)(?:(?<!(?:các|địa bàn|cấp|toàn|trong|ngoài|trên) )tỉnh|thành phố|(?<!(?:các|cấp) )(?:huyện|xã|đặc khu)|(?<!(?:địa|các) )phường|văn phòng)$/u;
const NAME = /^\p{Lu}\p{L}*(?:\s\p{Lu}|[,.;]|$)/u;
const BODY =
  /^(?:Sở|Bộ|Ban|UBND|Ủy ban|Các|Công an|Phòng|Văn phòng|Trung tâm|Thanh tra|Hội|Đoàn|Đài|Báo|Chi cục|Cục|Kho bạc|Giao|Tổ chức|Chỉ đạo)\s/u;

const ORDER =
  /^(?:Tập trung|Tiếp tục|Tổ chức|Rà soát|Thực hiện|Đẩy mạnh|Tăng cường|Xây dựng|Triển khai|Chỉ đạo|Chủ động|Thường xuyên|Nâng cao|Phối hợp|Chủ trì|Hoàn thiện|Nghiên cứu|Khẩn trương|Kịp thời|Tham mưu|Hướng dẫn|Kiểm tra|Quán triệt)\s\p{Ll}/u;
/** Whether a line begins with a verb that only an order begins with: within a sentence it has no capital. */
export const opensOrder = (text: string): boolean => ORDER.test(text);

/** Whether a line begins with a body's name. */
export const opensBody = (text: string): boolean => BODY.test(text);

/** `… sự đồng hành của⏎Quốc hội, …`, `… của Bộ⏎Xây dựng`, `… đến Chủ tịch⏎UBND xã`, `Dân số -⏎Kế hoạch hóa gia đình`: no sentence ends so, whatever room the line has left. */
const DANGLES =
  /\s(?:của(?: các)?(?: (?:Bộ|Sở|Cục|Vụ|Văn|Văn phòng|Ủy ban|Hội đồng))?|và|với|các|những|hoặc|để|bởi|nhằm|[-–]|(?:đến|của|cho|với|tới|về|do|bởi|báo cáo|trình) (?:Phó )?(?:Chủ tịch|Giám đốc|Bí thư|Bộ trưởng|Thủ trưởng|Hiệu trưởng|Chánh))$/u;
export const dangles = (before: string): boolean => DANGLES.test(before.slice(-28));

/** `… phối hợp với Sở Xây dựng, Sở⏎Tài chính`, `… với UBND xã⏎Nà Pát`: half a body's name, and the other half */
export function halvesName(before: string, text: string): boolean {
  const end = before.slice(-40);
  if (HALF_BODY.test(end))
    return STATE_FIELDS.some((field) => text.startsWith(field) && !/\p{L}/u.test(text[field.length] ?? ' '));
  return HALF_UNIT.test(end) && TWO_CAPITALS.test(text) && !BODY.test(text);
}
const LEADS_TO = /(?:\s(?:và|với|giao|đề nghị|yêu cầu|của|cho|tại|gửi|báo cáo|trình|tới|đến|về|do|bởi)|[,;])\s/u.source;
const HALF_BODY = new RegExp(`${LEADS_TO}(?:Sở|Bộ|Phòng|Chi cục|Trung tâm)$`, 'u');
const HALF_UNIT = new RegExp(`${LEADS_TO}(?:UBND|Ủy ban nhân dân) (?:xã|phường|huyện|tỉnh|thành phố)$`, 'u');
const TWO_CAPITALS = /^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}*(?!\p{L})/u;

/** `Phó Hiệu trưởng Hà Văn Quyết`: a person's name, whose last word is one of those elsewhere */
const NAMES_PERSON = /(?:^|\s)(?:\p{Lu}\p{Ll}{0,6} ){2}(?:Quyết|Nghị|Điều|Khoản|Điểm|Bằng|Bà|Trường|Phòng|Giúp|Sở)$/u;

/** Whether a line that ends in `before` wants what the next begins with, `text`; `lower` and `bare` are its folds. */
export function wantsMore(before: string, lower: string, bare: string, text: string): boolean {
  if (NAMES_PERSON.test(before.slice(-32))) return false;
  const end = lower.slice(-40);
  if (WANTS.test(end) || DAMAGED.test(bare.slice(-24)) || INSTRUMENT.test(before.slice(-18))) return true;
  if (!UNIT.test(end)) return false;
  return end.endsWith('văn phòng') || (NAME.test(text) && !BODY.test(text));
}

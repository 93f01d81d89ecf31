import {anyOf} from '../../text/any-of.ts';

/** What opens a text that states, and orders nothing. */

/** `Thời gian: …`, `Địa điểm: …` */
const FACTS = /kinh phí|thời gian(?! tới)|thời điểm|địa điểm/u;
/** `Mọi chi tiết xin liên hệ …` */
const CONTACT =
  /thông tin liên hệ|(?:mọi |thông tin )*chi tiết(?: khác)?,? (?:xin |vui lòng |xin vui lòng )?liên hệ(?! bố trí)(?![^.;]{0,200}\s(?:đề nghị|gửi|đăng ký|báo cáo)\s)/u;
/** `Số lượng: …`, `Chỉ tiêu …`, `Nội dung hướng dẫn gồm: …` */
const MEASURES =
  /đối tượng|phạm vi|nội dung [^.;:,]{3,40} gồm(?! các nhiệm vụ)|số (?:lượng|liệu)|tỷ lệ|tổng (?:số|thu|chi|mức|kinh|cộng)|chỉ tiêu|nguồn (?:kinh|vốn)|hình thức/u;
/** `Dự họp có đồng chí …` */
const PRESENT =
  /(?:cùng )?(?:tham )?dự (?:cuộc họp|hội nghị|phiên họp|buổi làm việc|họp|làm việc) (?:còn )?có|thành phần/u;
/** `Tình hình …`, `Kết quả …` */
const ACCOUNT = /lý do|ghi chú|tình hình|kết quả|tính từ/u;
/** `Sáng ngày 12/3, …`, `Từ tháng 3 …` */
const WHEN = /năm \d|ngày \d|sáng ngày|chiều ngày|quý [ivx\d]|từ (?:ngày|tháng|năm)/u;
/** `Chi phí …`, `Ban hành kèm theo …`, `Dự án 1: …` */
const MEANS = /chi phí|cơ cấu(?! lại)|tiêu chuẩn|ban hành kèm theo|(?:tiểu )?dự án \d/u;
/** `Dự kiến tổng mức đầu tư là 45 tỷ đồng` */
const EXPECTED =
  /dự kiến [^.;:,]{3,60} là \d|dự kiến (?:tổng|kinh phí|mức|số|quy mô|chi phí|nguồn|có (?:khoảng|trên|hơn|\d))(?![^.;:]{0,160}, (?:gửi|trình|báo cáo(?! viên)|lập|đề xuất) )/u;
/** `Qua kiểm tra đã phát hiện …`, `Qua thanh tra 12 đơn vị, ghi nhận 3 vụ …`; not `Qua kiểm tra nếu phát hiện …` */
const FOUND =
  /qua (?:công tác )?(?:kiểm tra|thanh tra|rà soát|giám sát|theo dõi|đánh giá|xác minh|kiểm toán|khảo sát|nắm tình hình)(?![^,.;:]{0,120}\snếu\s)[^,.;:]{0,120},? (?:(?:đã|bước đầu|vẫn|còn) ){0,2}(?:phát hiện|cho thấy|ghi nhận)(?![^.;]{0,200} (?:thì|phải) )(?![^.;]{0,200}, (?:lập|xử lý|báo cáo(?! chưa| viên)|gửi(?! đơn)|yêu cầu|khẩn trương|kịp thời(?! tháo)|đề xuất|đề nghị(?! thu hồi)|chuyển(?! điều trị)|tham mưu) (?![^.;]{0,200}\d (?:vụ|triệu|tỷ|trường hợp|cơ sở)))/u;
/** `Bên cạnh đó còn một số tồn tại: …` */
const FAULTS =
  /(?:bên cạnh (?:đó|kết quả đạt được|những kết quả đạt được)|tuy nhiên|song),? (?:vẫn |cũng )?còn (?:một số |những |nhiều )?(?:tồn tại|hạn chế|khó khăn|vướng mắc|bất cập|thiếu sót)/u;
/** `Cấp cháy rừng trong Kế hoạch này được hiểu như sau: …` */
const MEANS_SO = /\p{L}[^.;:]{3,90} được hiểu (?:như sau|là)(?![^.]{0,200}[;.] [^.;]{3,80} (?:có trách nhiệm|phải) )/u;
/** `Thay mặt UBND tỉnh, tôi ghi nhận …` */
const THANKS = /đánh giá cao|thay mặt [^.;]{3,90}(?:ghi nhận|biểu dương|đánh giá cao|cảm ơn|chúc mừng|gửi lời)/u;
/** `Khoản 2 Điều 5 …`, `Theo quy định tại Điều 5, thời hạn …` */
const PLACES =
  /khoản \d|điều \d|điểm \p{L}|theo quy định (?:tại|của) [^,;.]{5,90}, thời (?:hạn|gian)|theo (?:điểm|khoản|điều) [^,;.]{3,140}, thời (?:hạn|gian)|theo quy định (?:tại|của) [^;.]{5,140}, (?:các )?(?!sở|ubnd|bộ |đơn vị)[^,.;]{3,80} được (?:áp dụng|hưởng|miễn|giảm|phép)/u;
const WORD_END = /(?!\p{L})/u.source;
const STATEMENT = new RegExp(
  `^(?:${anyOf(FACTS, CONTACT, MEASURES, PRESENT, ACCOUNT, WHEN, MEANS, EXPECTED, FOUND, FAULTS, MEANS_SO, THANKS, PLACES).source})${WORD_END}`,
  'u',
);
/** `Quyết định số 9/QĐ-UBND ban hành …`, in a list of instruments: its name is a verb elsewhere. */
const NAMED_PAPER =
  /^(?:quyết định|thông báo|hướng dẫn|báo cáo|kết luận|quy định)\s(?:liên tịch\s)?số\s?:?\s?\d{1,6}[a-z]?\s?[/-]/u;

/** Whether words open a text that state something, name an instrument, or say where somebody is reached. */
export const states = (said: string): boolean =>
  STATEMENT.test(said) ||
  (said.slice(0, 30).includes(' số') && NAMED_PAPER.test(said)) ||
  (said.length < 90 && isAddress(said));

/** `Email: vanthu@example.vn`; not `Báo cáo qua email vanthu@example.vn trước ngày 02/4`, `Các trường gửi tệp qua email vanthu@example.vn` */
export const isAddress = (said: string): boolean =>
  /\S@\S/.test(said) && !/(?:^|\s)(?:trước|chậm nhất|muộn nhất|gửi|nộp)\s/u.test(said);

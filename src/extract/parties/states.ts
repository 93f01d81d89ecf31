/** Work that is called by a verb, of which it is told how it goes: nobody is told to do it. */

const WORK =
  'xử lý|thực hiện|triển khai|phối hợp|ứng dụng|quản lý|giải quyết|giải phóng mặt bằng|giải ngân|thi công|tuyên truyền|phổ biến|thu ngân sách|thu nợ|cải cách hành chính|cải cách thủ tục|chuyển đổi số|thu hút đầu tư|tiếp công dân|sắp xếp|bố trí|tham mưu|đấu giá|xây dựng nông thôn|vận hành|kiểm soát|giám sát|cung cấp|tiếp nhận|số hóa|báo cáo|huy động';
const SAID = '[^,.;:()]{2,110}?';
const POORLY =
  '(?:còn|vẫn|vẫn còn|khá|rất|quá)\\s(?:rất |khá |quá |nhiều )?(?:chậm|hạn chế|thiếu (?:chặt chẽ|đồng bộ|quyết liệt|thực chất|chủ động)|yếu|thấp|kém|lúng túng|bị động|buông lỏng|hình thức|bất cập|khó khăn|tồn tại|sơ sài|dàn trải|chồng chéo)|chưa\\s(?:thật sự |thực sự |được )?(?:nghiêm|tốt|cao|kịp thời|chặt chẽ|đồng bộ|thực chất|hiệu quả|thường xuyên|triệt để|quyết liệt|đầy đủ|đáp ứng|đạt yêu cầu|sâu|rõ|nhiều|sát|quan tâm|chú trọng|đều)';
/** Words behind the verb that show it to be one, and those whom it is done to: `Xử lý nghiêm …`, `Bố trí vốn cho các dự án còn chậm` */
const DONE_SO =
  '(?!(?:nghiêm|tốt|dứt điểm|kịp thời|ngay|triệt để|chặt chẽ|có hiệu quả|đúng|đầy đủ|thêm|lại)\\s|[^.;:]{0,90}(?:\\s(?:cho|đối với)\\s|(?<!(?:của|giữa|ở)\\s)(?:các|những|một số)\\s(?:đơn vị|cơ quan|xã|huyện|chủ đầu tư|nhà thầu|trường|hộ|cá nhân|tổ chức|hồ sơ|doanh nghiệp|tập thể|bất cập|vấn đề|dự án|điểm|quy định|chỉ tiêu|trạm|tồn tại|vướng mắc|nội dung|công trình)(?!\\s(?:được|do))))';
const POOR = new RegExp(
  `^(?:(?:${WORK})\\s${DONE_SO}${SAID}|(?:phối hợp giữa|quản lý [^.;:()]{2,60}\\s(?:ở|tại))\\s[^.;:()]{2,110}?)\\s(?:${POORLY})`,
  'u',
);

/** `Cải cách hành chính được đẩy mạnh`, `Giải ngân cơ bản được kiểm soát`: of a few words, not of `các dự án được triển khai` */
const GOES_ON = new RegExp(
  `^(?:${WORK})(?:\\s(?!các|những|mọi|số)[^\\s,.;:()]{1,7}){0,6}?\\s(?:tiếp tục |luôn |đã |cơ bản |từng bước )?được\\s(?:đẩy mạnh|triển khai|thực hiện|quan tâm|tăng cường|giữ vững|bảo đảm|nâng lên|nâng cao|chú trọng|duy trì|kiểm soát|cải thiện|chỉ đạo)`,
  'u',
);

/** `Giải phóng mặt bằng dự án đường ven biển gặp nhiều khó khăn`; not `Giải quyết cho người lao động gặp khó khăn` */
const IN_TROUBLE = new RegExp(
  `^(?:${WORK})\\s(?![^.;:]*\\s(?:người|hộ|nhân dân|dân|doanh nghiệp|đơn vị|địa phương|trường hợp|đối tượng|học sinh|gia đình|các)\\s)${SAID}\\sgặp\\s(?:nhiều |rất nhiều |một số )?(?:khó khăn|vướng mắc|trở ngại)`,
  'u',
);

/** `Thu ngân sách đạt khá` */
const FARES =
  /^(?:thu ngân sách|giải ngân|sản xuất|xuất khẩu)\s[^,.;:()]{0,60}?đạt\s(?:khá|tốt|thấp|cao|rất thấp)(?=\s?(?:[,.;(]|so\s|$))/u;

/** What is demanded behind it: `Giải ngân còn thấp, yêu cầu các chủ đầu tư …`, `… phải khắc phục ngay` */
const DEMANDS =
  /\s(?:yêu cầu|đề nghị|giao|phải|cần(?! thiết))\s|(?:trước|chậm nhất|trong) (?:ngày|tháng|quý|\d)|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|, (?:báo cáo|hoàn thành)|theo (?:đúng )?quy định/u;

/** What all of them begin with. */
const GOES = new RegExp(`^(?:${WORK}|sản xuất|xuất khẩu)\\s`, 'u');

/** What stands in all that `POOR` takes: it is asked at many verbs, and dear. */
const MAY_BE_POOR = /\s(?:còn|vẫn|khá|rất|quá|chưa)\s/u;

/** Whether a text that begins with such a word tells how the work goes. `said` is lower case. */
export const tellsHowItGoes = (said: string): boolean =>
  GOES.test(said) &&
  ((MAY_BE_POOR.test(said) && POOR.test(said)) ||
    (said.includes(' được ') && GOES_ON.test(said)) ||
    (said.includes(' gặp ') && IN_TROUBLE.test(said)) ||
    FARES.test(said)) &&
  !DEMANDS.test(said);

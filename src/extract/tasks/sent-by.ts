/** Whether a paper that is named first must be sent somewhere, or handed in, by a day. */
export const isSentBy = (said: string): boolean => SENT_BY.test(said) || PAPERS_SENT.test(said) || HANDED_IN.test(said);

/** `Bản vẽ và hồ sơ phải nộp cho Phòng X trong ngày 18/3` */
const HANDED_IN =
  /^(?!\P{L}{0,3}(?:nội dung|thành phần|báo cáo việc)(?!\p{L}))[^.;:]{3,140}?\sphải(?<!\sviệc [^.;:]{0,100}) (?:được )?(?:nộp|gửi)(?! lại) [^.;]{3,140}? (?:trước|chậm nhất|muộn nhất|trong)(?: là| vào)?(?: ngày)? \d{1,2}(?:[/.-]\d| giờ| tháng)/u;

/** `Các bài tham luận gửi về Sở X (qua Phòng Y) trước 16 giờ ngày 14/3` */
const PAPERS_SENT =
  /^(?:các |mọi |toàn bộ )?(?:bài|báo cáo|danh sách|hồ sơ|tài liệu|phiếu|ý kiến|văn bản|kết quả|đề cương|sản phẩm|tờ khai)(?: (?!(?:đã|được|chưa|không|do|của) )\p{L}+){0,8} (?:gửi|nộp) (?:về|cho|đến|tại) (?:[^.;]|\.(?=\S)|;(?= email)){2,160}? (?:trước|chậm nhất|muộn nhất|trong)(?: là| vào)?(?: \d{1,2} ?(?:giờ|h)(?: ?\d\d)?(?: phút)?,?)?(?: ngày)? \d{1,2}(?:[/.-]\d| tháng| hằng| hàng)(?![^.;]*\s(?:là|đã|được|chưa|cho thấy|còn|ghi nhận)\s)/u;

/** `Đối với tờ khai của năm 2023 báo cáo và gửi hồ sơ về Tổng cục X trước ngày 1/3`, `Về báo cáo tháng, chốt số liệu ngày 25, gửi về Y trước ngày 28 hằng tháng` */
const SENT_BY =
  /^(?:đối với|về) (?:(?! (?:đã|được|chưa|không) )[^.;:]){4,260}?(?:,| báo cáo và) (?:gửi|nộp)(?: [^.;:]{1,120}?)? (?:về|cho|đến) [^.;:]{2,120}? (?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \d/u;

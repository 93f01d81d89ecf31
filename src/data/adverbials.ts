import {listed} from '../text/listed.ts';

/**
 * What an adverbial begins with that stands before a subject or a verb: `Trên cơ sở báo cáo của …, `. `Thứ ba, …` counts;
 * `thứ ba hằng tuần` tells when.
 */
export const ADVERBIALS = listed(`
  bằng; bên cạnh
  căn cứ; chậm nhất; chiều; cho đến; chủ nhật hàng tuần; chủ nhật hằng tuần; cùng; cùng với; cuối
  dịp; do đó; do vậy; dựa trên; đặc biệt; đầu; đề; để; đến cuối; đến hết; đến ngày; định kỳ; đối với; đồng thời; đúng
  giai đoạn
  hàng năm; hàng ngày; hàng quý; hàng tháng; hàng tuần; hằng năm; hằng ngày; hằng quý; hằng tháng; hằng tuần; hết
  kể từ; kết thúc; khi; không phân biệt
  liên quan
  mỗi đợt; mỗi học kỳ; mỗi khi; mỗi lần; mỗi năm; mỗi ngày; mỗi quý; mỗi tháng; mỗi tuần; muộn nhất
  nay; nếu; ngay; ngoài; ngoài ra; nhằm; nhận được
  ở
  qua; quá thời hạn; quá trình
  riêng
  sáng; sau; sau khi; song song
  tại; theo; theo đó; thông qua; thời gian tới; thứ ba hàng tuần; thứ ba hằng tuần; thứ bảy hàng tuần
  thứ bảy hằng tuần; thứ hai hàng tuần; thứ hai hằng tuần; thứ năm hàng tuần; thứ năm hằng tuần; thứ sáu hàng tuần
  thứ sáu hằng tuần; thứ tư hàng tuần; thứ tư hằng tuần; tiếp theo; tối thứ; trễ nhất; trên các; trên các tuyến; trên cơ sở
  trên diện tích; trên đây; trên địa bàn; trên hệ thống; trên lĩnh vực; trên phạm vi; trên tinh thần; trên tuyến
  trong; trước; trước khi; trước mắt; trước ngày; trường hợp; tùy; từ; từ nay; từ ngày; từng quý; từng tháng; từng tuần
  vào; về lâu dài; về phía; vì vậy; với
`);

/** Of these, how often: what opens a sentence before its subject. */
export const REGULAR_TIMES = listed(`
  định kỳ
  hàng năm; hàng quý; hàng tháng; hằng năm; hằng quý; hằng tháng; từng quý; từng tháng; từng tuần
`);

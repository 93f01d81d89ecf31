import {listed} from '../text/listed.ts';

/**
 * Verbs that open an item of a plan and are too rare, or too often part of a noun, to tell in mid-sentence where a name ends.
 */
export const OPENERS = listed(`
  an táng; áp dụng
  áp giải; bài trừ; bám; bán; ban bố; báo cho; báo cơm; báo danh; bảo dưỡng; báo động; báo lại; bảo lãnh
  báo ngay; bảo quản
  bao tiêu; báo tin; bảo tồn; bảo trì; bao vây; báo về; bắt; bật; bầu ban; bầu bổ sung; bế giảng; biên tập
  biệt phái; biểu diễn; biểu quyết; bình chọn; bóc; bóc gỡ; bóc tách; bón; bổ trợ; bốc thăm; bơm; bù; bù giá
  cách ly; cài đặt; cai nghiện; cải táng; cảm hóa; can thiệp; canh; canh gác; cảnh giới; canh trực; cắm; cắm mốc
  căng băng rôn; căng treo
  cắt; cắt tỉa; cấm; cân; cân đo; cấp cứu; cất; chào cờ; chạy báo cáo; chạy số liệu; chăm bón; chăm sóc; chặn
  chằng chống
  chặt hạ; chặt tỉa; châm; chấm; che kín; che phủ; chèn; chép; chi hỗ trợ; chi thưởng; chia
  chia nhóm; chia tổ
  chiếu phim; chiêu sinh; chỉnh lý; chỉnh sửa; chỉnh trang; chịu; cho học sinh; cho mượn; chọn; chôn lấp
  chống; chồng ghép; chốt
  chở; chủ tọa; chúc tết; chụp; chụp ảnh; chuyển đổi; chữa cháy; chứng thực; có chính sách; có công văn; có cơ chế
  có đánh giá
  có hình thức; có hướng dẫn; có kết luận; có thông báo; có tờ trình; coi thi; coi trọng; cô lập; công chứng
  cơ cấu lại; cụ thể; cung ứng; cứng hóa; cứu; cứu giúp; cứu hộ
  dán; dàn dựng; dán tem; dàn xếp; dành ít nhất; dành kinh phí; dành nguồn lực; dành quỹ đất; dành tối thiểu
  dành ưu tiên; dạy
  dạy minh họa; dạy thay; dạy thể nghiệm; dặm vá; dặn; dẫn đoàn; dẫn đường; dẫn giải; dâng hoa; di tu
  diễn thử; diệt; diễu hành; dọn; dọn dẹp
  dồn điền; dỡ; dời; dùng loa; duy tu; dự giờ; dự trữ; dừng; dựng; đa dạng hóa; đài thọ; đàm phán; đánh trống
  đào; đáp ứng
  đăng; đăng cai; đắp; đặt; đấu giá; đấu thầu; đấu tranh; đeo; đề cử; đề phòng; đếm; đền; đến thăm; 
  đi kiểm tra; đi thực tế; điểm danh; điền; điện báo; điều chuyển; điều hòa; điều trị; định giá; đo; đo đạc; đo vẽ; đọc; đọc diễn văn; đọc thư
  đón học sinh; đóng điện; đóng gói; đóng góp; đổ; đối khớp; đội mũ; đổi thửa; đốn hạ; đồng bộ; đồng hành; đỡ đầu
  gác; gánh; gắn kết; gặp gỡ; gặp mặt; gặt; ghép; giải cứu; giải đáp; giải mật; giải thể; giám định; giãn
  giảng dạy
  giao ban; giáo dục học sinh; giáo dục ý thức; giao việc; giăng; gieo; gieo trồng; giữ; giữ gìn; gọi; gọi công dân; góp
  góp vốn; gộp; gỡ
  hạ; hạ ngầm; hàn; hậu kiểm; hiện đại hóa; hiến máu; hiệp thương; hiệu chỉnh; hiệu đính; hình thành; hòa giải
  hoạch định; hoãn; hoán đổi; hoàn nguyên; hoàn trả; hỏi; hộ đê; hộ tống; hợp đồng đủ; hợp đồng thêm
  hợp đồng với; hợp nhất; hợp tác
  hủy
  kẻ vạch; kẻ vẽ; kê; kể chuyện; kế thừa; kết hợp; kết luận nguyên nhân; kết luận nội dung; kết nạp
  kết nghĩa; khai
  khai báo; khai thông; khai trương; khám; khánh thành; khảo nghiệm; khẳng định; khấu trừ; khóa; khoan
  khoanh nuôi
  không bố trí; không cho; không để; không được; không sử dụng; không thực hiện; không tổ chức; khơi; khớp; khuyên
  khử khuẩn; khử trùng; kích cầu; kiểm dịch; kiểm định; kiểm nghiệm; kiểm thử; kiên cố hóa; kiến tạo; kiên trì; ký kết
  kỷ luật cán bộ; kỷ luật nghiêm; ký nhận
  là cơ quan chịu trách nhiệm; là cơ quan chịu trách nhiệm chính; là cơ quan đầu mối; là cơ quan thường trực
  là đơn vị chịu trách nhiệm chính; là đơn vị đầu mối; lai tạo; làm đất; làm sạch; lát; lát đá; lát gạch; lau
  lau chùi; lắp; lấp; lấy; lên phương án; liên kết; liên thông; lo; lọc; luân phiên; lùi; lưu trữ
  mã hóa; mang theo; mặc; mắc điện; miễn; miễn giảm; mô tả; mời gọi; mua; mượn
  nạo; nâng; nâng mức; nấu; neo; neo đậu; neo giữ; ngăn; ngắt; ngầm hóa; nghe; nhắc; nhặt; nhận; nhân bản
  nhận giấy mời; nhân giống; nhân nuôi; nhận tài liệu; nhận thức; nhận xét; nhập; nhóm họp; niêm phong; nói chuyện
  nói không với; nối; nuôi
  ổn định tổ chức; ôn luyện; ôn tập; ôn thi
  phá; phá bỏ; phản bác; phản biện; pháp điển; phát dọn; phát sóng; phát thanh; phát thưởng; phân bố; phân ca; phân định
  phân kỳ; phân làn; phân lớp
  phân nhóm; phân phát; phân phối; phân tuyến; phê chuẩn; phòng bệnh; phong tặng; phòng trừ; phổ cập; phơi
  phụ đạo; phủ kín; phủ sóng; phụ trách; phủ xanh; phục dựng; phúc đáp; phục hồi; phục vụ; phun
  quan trắc; quảng bá; quay; quay phim; quét; quét dọn; quy hoạch; quy tập; quy vùng; quyên góp
  rà; ra mắt; ra nghị quyết; rà phá; rà soát lại; rải; rắc; răn đe; rút
  san lấp; sao gửi; sao lưu; sáp nhập; sát hạch; sinh hoạt chi bộ
  sinh hoạt cụm chuyên môn; sinh hoạt dưới cờ; sinh hoạt tổ chuyên môn; so sánh, đối chiếu; so sánh, phân tích
  soạn thảo; sơ cứu; sơn; súc xả
  suy tôn; sửa; sửa sang; sưu tầm
  tách; tái cấu trúc; tái cơ cấu; tái đàn; tái kiểm tra; tái lập; tái thẩm định; tạm cấp; tạm đình chỉ; tạm giao
  tạm giữ; tạm ứng
  tặng; tăng thêm; tắt; tầm soát; tấn công; tập luyện; tất toán; tẩy giun; thả; thải loại
  tham vấn; thanh lý; tháo; thao giảng
  thay mặt; thay thế; thăm; thắp sáng; thắt chặt; theo sát; thi đấu; thi hành; thi tuyển; thích ứng; thiết kế; thổi
  thông tuyến; thu dọn; thu hoạch; thu mua; thu nhận; thu nộp; thu thuế; thu, nộp; thuê; thuyết phục
  thử nghiệm; thực hành; thường trực; tỉa; tích điểm; tích nước; tích trữ; tiêm; tiêm chủng; tiễn; tiền kiểm; tiếp dân
  tiếp đoàn; tiếp đón; tiếp khách; tiếp nối; tiếp sóng; tiết kiệm; tiêu độc; tìm kiếm; tinh chỉnh; tinh giản; tinh gọn
  tố giác; tôn tạo; tôn trọng; tổng dọn; tổng duyệt; tổng điều tra; tổng ôn; tổng rà; tổng vệ sinh; trả; tra cứu; trả nợ
  trải nhựa; trải thảm; trám lấp; trang trí; tránh; trao; trích; trích lập; trích xuất; trình báo; trồng
  trợ cấp
  trợ giá; trùng tu; truy bắt; truy cập; truy điệu; truy xuất; truyền thông; trừ; trữ nước; trực ban
  trưng bày; tu bổ; tu sửa
  tuần; tuyển; tuyển quân; tuyển sinh; tuyên thệ; tự đánh giá; tự kiểm tra; tự rà soát; tự tháo dỡ; tư vấn; tước; tưới
  tưởng niệm
  ủng hộ; uống; ủy thác; ứng; ứng trực; ươm
  vá; vạch; vào cuộc; vào sổ; vận chuyển; vẽ; vét; vệ sinh; viện dẫn; viết; viết lời; viết tin; vớt
  xả; xã hội hóa; xác định đây là; xác lập; xác thực; xây; xem đây là; xét nghiệm; xếp; xếp hạng; xếp loại; xin
  xin lỗi; xịt; xóa; xuất bản; xuống
`);

import {listed} from '../text/listed.ts';

/**
 * Verbs and fixed phrases that say what is to be done, lower case with diacritics. They tell where the name of a body ends
 * and what it is told to do begins: in `Sở Xây dựng xây dựng kế hoạch` only the small letter shows it.
 */
export const VERBS = listed(`
  ấn định
  bãi bỏ; bám hiện trường; bám nắm; bám sát; bàn bạc; bàn giao; ban hành; báo cáo; bảo đảm; bảo mật; báo nhanh; bảo vệ
  bày trí
  bằng mọi biện pháp; bằng mọi cách; bắt giữ; bê tông hóa; biên soạn; biểu dương; biểu quyết thông qua; bình bầu
  bình ổn; bình xét
  bỏ phiếu; bổ nhiệm; bổ sung; bố trí; bồi dưỡng; bồi thường; bơm nước
  buộc; cải cách; cải tạo; cải thiện; cải tiến; cam kết; cảnh báo; cày ải; cày lật; cắm biển; cắm chốt; cắm cọc
  căng dây
  cắt cử
  cắt điện
  cắt giảm; cân đối; cấp; cấp đông; cập nhật; cấp phát; chạy thử; chăm lo; chằng néo; chấm bài; chấm chéo; chấm dứt
  chấm điểm; chấm phúc khảo; chấn chỉnh
  chấp hành; che chắn; chỉ đạo; chỉ định thầu; chi trả; chia quà; chia sẻ; chịu trách nhiệm chung; cho cán bộ
  cho học sinh nghỉ; cho học sinh trở lại; cho học sinh, sinh viên nghỉ; cho thuê; cho trẻ nghỉ; cho vay; cho ý kiến
  chọn cử; chống úng; chốt chặn; chốt danh sách; chốt sổ; chốt số; chốt trực; chủ trì; chú trọng; chú ý; chuẩn bị
  chuẩn hóa
  chuyển; chữa bệnh; chứng nhận; có mặt; có ý kiến; cổ phần hóa; công bố; công khai; công nhận; cơi nới; cụ thể hóa
  cung cấp; củng cố; cúp điện; cử; cử nhân viên; cưỡng chế; cứu trợ
  dành thời gian; dành thời lượng; dạy bù; dẫn chương trình; dâng hương; dập dịch; dập tắt; di chuyển; di dân; di dời
  diễn tập; dọn vệ sinh; dùng mọi biện pháp; duy trì; duyệt; dự; dự báo; dựng rạp; đảm bảo; đảm nhận; đảm nhiệm
  đảm trách; đánh giá; đảo kho; đào tạo; đăng bài; đăng ký; đăng tải; đăng tin; đắp bờ; đặt mua; đặt ra; đặt vòng hoa
  đầu mối
  đấu nối
  đầu tư; đẩy mạnh; đẩy nhanh; đề cao; đề nghị; đề ra; đề xuất; đền bù; đến từng; đi buồng; đi cơ sở; đi đầu
  điều chỉnh
  điều động; điều hành
  điều phối; điều tiết; điều tra; điều xe; đình chỉ; đính chính; định hướng; đón; đón tiếp; đóng; đổ bê tông; đốc thúc
  đối chiếu; đổi mới; đối soát; đối thoại; đôn đốc; động viên; đơn giản hóa; đúc kết; đúc rút; đưa; đưa tin; đứng ra
  gắn; ghi; gia cố; gia hạn; giải ngân; giải phóng; giải quyết; giải thích; giải tỏa; giải trình; giảm; giám sát
  giảm thiểu; giãn nợ; giao; gieo mạ; gìn giữ; giới thiệu; giúp; giữ trật tự; giữ vững; gọi điện; góp ý; gỡ bỏ; gỡ khó
  gỡ vướng; gửi; gương mẫu
  hạch toán; hạn chế; hàn khẩu; hệ thống hóa; hiệp đồng; hiệu chuẩn; hoàn chỉnh; hoàn tất; hoàn thành; hoàn thiện
  hoàn thuế; hỏi ý kiến; họp; hô hào; hỗ trợ; hội chẩn; hội ý; huấn luyện; hủy bỏ; huy động; hướng dẫn; hưởng ứng
  in; in sao
  kéo dài; kéo điện; kéo giảm; kê bàn ghế; kê đơn; kê khai; kết nối; kêu gọi; khai mạc; khai thác; khám bệnh
  khám sàng lọc
  khám sức khỏe; khảo sát; khắc phục; khen thưởng; khóa sổ; khoanh định; khoanh nợ; khoanh vùng; khôi phục; khống chế
  khởi công; khơi dậy; khởi động; khơi thông; khởi tố; khớp số; khuyến cáo; khuyến khích; kích hoạt; kiềm chế
  kiểm đếm; kiểm điểm; kiểm kê; kiểm phiếu; kiểm soát; kiểm tra; kiến nghị; kiện toàn; ký; ký giao ước
  là cơ quan chủ trì; là đầu mối; là đơn vị chủ trì; làm; làm đầu mối; làm gọn; làm rõ; làm tốt; làm việc; làm xong
  lan tỏa
  lãnh đạo; lát vỉa hè; lau dọn; lắng nghe; lắp đặt; lập; lấy mẫu; lấy phiếu; lấy ý kiến; lên danh sách; lên kế hoạch
  lên lịch; lên thời khóa biểu; liên hệ; liên kết với; liệt kê; lo việc; loại bỏ; lọc ra; lồng ghép; luân chuyển
  lùi thời gian; luyện tập; lựa chọn; lưu
  miễn thuế; mở; mở rộng; mời; mua sắm
  nạo vét; nắm; nâng cao; nâng cấp; nâng chất lượng; nâng tỷ lệ; nêu cao; nêu gương; ngăn chặn; ngăn ngừa; nghiêm cấm
  nghiệm thu; nghiêm túc; nghiên cứu; nhắc nhở; nhắn; nhắn tin; nhận bàn giao; nhận diện; nhận đỡ đầu; nhận hồ sơ
  nhận kết quả; nhân rộng; nhập dữ liệu; nhập điểm; nhập liệu; niêm yết; nói rõ; nộp; nộp xong; nuôi dưỡng
  ổn định; ở nhà; ở tại nhà
  phá dỡ; phản ánh; phản hồi; phát; phát động; phát hành; phát hiện; phát huy; phát quang; phát thanh thông báo
  phát triển; phân bổ
  phân cấp; phân công; phấn đấu; phân giao; phân khai; phân loại; phân luồng; phân tích; phê bình; phê duyệt
  phòng ngừa; phong tỏa; phòng, chống; photo; phổ biến; phô tô; phối hợp; phủ bạt; phụ trách chung
  phụ trách toàn diện; phúc tra; phun hóa chất; phun thuốc
  phun xong; quản lý; quan tâm; quán triệt
  quán xuyến; quét vôi; quy định; quyết định; quyết toán
  ra đề; rà lại; ra quân; ra quyết định; rà soát; ra thông báo; ra văn bản; rải đá; rèn; rèn luyện; rời khỏi; rút hồ sơ
  rút kinh nghiệm; rút ngắn
  sàng lọc; sao chụp; sao y; sắp xếp; siết chặt; sinh hoạt chuyên đề; sinh hoạt chuyên môn; sinh hoạt định kỳ
  sinh hoạt thường kỳ
  sinh hoạt vào
  soạn; soát lại; soát xét; số hóa; sơ kết; sơ tán; sơn sửa; sử dụng; sửa chữa; sửa đổi
  tải biểu mẫu; tải file; tải mẫu; tải phần mềm; tải phụ lục; tải tài liệu; tải ứng dụng; tải văn bản; tải về
  tạm dừng; tạm hoãn; tạm ngừng; tạm trữ; tạo; tạo điều kiện; tăng; tăng cường; tặng quà; tăng tốc; tận dụng; tập hợp
  tập huấn; tập trung; tham dự; tham gia; tham mưu; thành lập; thanh toán; thanh tra; tháo dỡ; tháo gỡ; thảo luận
  thay mới; thăm hỏi; thắp hương; thắp nến; thẩm duyệt; thẩm định; thẩm tra; theo dõi; thể chế hóa; thể hiện; thi công
  thí điểm; thi đua; thi văn nghệ; thiết lập; thoái vốn; thông báo; thông cống; thống kê; thống nhất; thông tin
  thông xe; thu âm
  thu bài; thu bản sao; thu dung; thu đủ; thu gom; thu hẹp; thu hồ sơ; thu hồi; thu hút; thu ngân sách; thu nợ; thu phí
  thu phiếu; thu thập; thu tiền; thu xếp; thu xong; thúc đẩy; thuyết minh; thực hiện; thực thi; thương thảo; tích cực
  tích hợp
  tịch thu; tiêm phòng; tiến hành; tiếp cận; tiếp công dân; tiếp nhận; tiếp thị; tiếp thu; tiếp xúc; tiêu hủy; tiêu úng
  tìm biện pháp; tìm giải pháp; tìm mọi biện pháp; tìm mọi cách; tín chấp; tính chung; tính toán; tổ chức; tối ưu hóa
  tôn vinh; tổng hợp; tổng kết; tổng kiểm kê; tổng kiểm tra; tổng rà soát; trả hồ sơ; trả kết quả; trả lời; trang bị
  trang hoàng; tranh thủ; trao đổi; trao giải; trao quà; trao tặng; trấn áp; treo; treo cờ; tri ân; triển khai
  triệt phá; triệt xóa; triệu tập; trình; trồng cây; trông coi; trồng mới; trồng rừng; trồng xong; trợ giúp; trục vớt
  truy nã
  truy quét; truy thu; truy tìm; truy tố; truy vết; truyền đạt; trực; trưng dụng; trưng tập; tuân thủ; tuần tra
  túc trực
  tuyển chọn; tuyển dụng; tuyên dương; tuyên truyền; từ chối
  ủy quyền; ứng cứu; ứng dụng; ứng phó; ứng vốn; ưu tiên
  vào điểm; vận dụng; vận động; vận hành; về cơ sở; vệ sinh lớp; vệ sinh môi trường xung quanh; vệ sinh phòng
  vệ sinh trường lớp; viếng; viết bài; vinh danh; vớt bèo
  xả lũ; xả nước; xác định; xác minh; xác nhận; xây dựng; xây mới; xem xét; xét; xét xử; xếp hàng; xếp lịch; xin ý kiến
  xóa bỏ; xuất bán; xuất cấp; xuất hóa đơn; xuất không thu tiền; xúc tiến; xuống cơ sở; xử lý; xử phạt
  yêu cầu
`);

/** Words that begin with a verb of one syllable and are none: `Giao thông nông thôn …`, `Dự án …`, `Mặc dù …`. */
export const NO_VERBS = listed(`
  bắt nguồn
  cần thiết; cấp bách; cấp bậc; cấp có thẩm quyền; cấp dưới; cấp độ; cấp học; cấp thiết; cấp trên; cấp ủy; chuyển biến
  cử nhân; cử tri
  dự án; dự luật
  đặt cọc
  ghi chú; ghi nhận; giao dịch; giao mùa; giao thông; giao thừa; giao thương
  hạ du; hạ lưu; hạ tầng
  khóa học; khóa họp; ký hiệu; ký túc xá
  làm ăn; lập pháp; lập trường; lưu lượng; lưu trú; lưu vực
  mặc dầu; mặc dù; mở đầu
  nhập siêu
  phát ngôn; phát sinh; phát thanh
  tăng trưởng; thuê bao; tổ chức hành nghề công chứng; tổ chức tín dụng; trình độ; trình tự
  trồng trọt; trực thuộc; trực tuyến
  tuần lễ; tuần này; tuần qua; tuần sau; tuần tới; tuần trước; xây lắp; xét thấy; xét về
`);

/** What a body does of which no more is said than that it has the lead: `(Thanh tra Sở chủ trì)`, `Do Sở Y tế thực hiện`. */
export const LEADING = listed(`
  chịu trách nhiệm; chủ trì
  đảm nhiệm
  làm; làm đầu mối
  phụ trách
  tham mưu; thực hiện; tổ chức; triển khai
`);

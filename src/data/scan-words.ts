import {listed} from '../text/listed.ts';

/**
 * Words of two syllables and more that papers are made of, besides those of the other lists: scans spoil their signs. Of some
 * the second half would look like another word, spoilt: `lũy kế từ`, `thay đổi với`, `đi đôi với`, `lễ hội đông`.
 */
export const COMMON_WORDS = listed(`
  bắt đầu; biến đổi; biện pháp; biểu mẫu
  cán bộ; chất lượng; chỉ thị; chỉ tiêu; chia thành; chương trình; công điện; công văn; cuộc họp
  danh mục; danh sách; dự án; dự thảo
  đề án; đề cập; đi đôi; địa bàn; địa chỉ; địa điểm; đường phố
  giải pháp
  hàng quý; hàng tháng; hằng quý; hiệp hội; hiệu lực; hiệu quả; hình thành; hoán đổi; hoạt động; hồ so với; hồ sơ
  hội nghị
  ít nhất
  kèm theo; kế hoạch; kể từ ngày; kết luận; kết quả; khó khăn; khu phố; kính gửi; kinh phí
  lễ hội; liền kề; liệt kê; lĩnh vực; lũy kế
  mục đích; mục tiêu; muộn nhất
  nếu có; ngày làm việc; ngân sách; nghị định; nghị quyết; nguyên tắc; nhiệm vụ; như sau; nội dung; nơi nhận
  phát sinh; phiên họp; phụ lục; phương án
  quá trình; quy chế
  sau đây
  thành phần; thay đổi; thẩm quyền; thiết kế; thông tư; thời điểm; thời gian; thời hạn; thừa kế; tiến độ; tình hình
  tối thiểu; tờ trình; trách nhiệm; trở thành; trước ngày; từ ngày
  văn bản; vướng mắc
  ý kiến
`);

/** Words that are no others with other tones: `thầm quyền`, `bố sung`; but `phân bố`, `bảo về`, `cấp tính`, `kiên nghị` are words themselves. */
export const FIRM_WORDS = listed(`
  an toàn; áp dụng
  ban bí thư; ban cán sự; ban chấp hành; ban chỉ đạo; ban dân tộc; ban dân vận; ban giám đốc; ban giám hiệu; ban hành
  ban kinh tế; ban nội chính; ban quản lý; ban thường trực; ban thường vụ; ban tổ chức; ban tuyên giáo; ban, ngành
  báo cáo; báo cáo về; báo chí; bảo đảm; bảo hiểm; bảo tàng; bảo vệ; bệnh viện; biên phòng; bình đẳng; bổ sung; bố trí
  bộ trưởng; bồi dưỡng
  các bộ, cơ quan; các bộ, ngành; các cấp; các chi bộ; các đơn vị; các tỉnh, thành phố; cải cách; cao đẳng; căn cứ
  cấp huyện; cập nhật; cấp ủy; cấp xã; chặt chẽ; chấn chỉnh; chất lượng; chi bộ; chi bộ, đảng bộ; chi cục; chỉ đạo
  chi đoàn; chi hội; chi nhánh; chỉ thị; chi tiết; chi tiết theo; chỉ tiêu; chính phủ; chính quyền
  chính sách; chính trị; chủ đầu tư; chủ động; chủ nhiệm; chủ tịch; chủ trì; chuẩn bị; chuyển đổi; chuyên môn
  chức năng; chương trình; công an; công an tỉnh; công chức; công khai; công nghệ; công nghiệp; công tác; công thương
  cơ quan; cơ quan ngang bộ; cơ quan, đơn vị; cụ thể; cục trưởng; cung cấp; cựu chiến binh
  dân sự quốc gia; dân tộc; dân vận; dịch vụ; diện tích; doanh nghiệp; du lịch; dự án; dữ liệu; dứt điểm; đại hội
  đài phát thanh; đảm bảo; đảng đoàn; đảng ủy; đánh giá; đào tạo; đăng ký; đầu mối; đầu tư; đầy đủ; đẩy mạnh; đề án
  đề nghị; đề xuất; địa bàn; địa bàn tỉnh; địa phương; điều hành; định kỳ; đoàn thể; đội ngũ; đối tượng; đối với
  đôn đốc; đồng thời; đột xuất; đơn vị; đơn vị, địa phương; đứng đầu
  giai đoạn; giải quyết; giám đốc; giám sát; giáo dục; giao thông; gửi về
  hải quan; hàng năm; hàng ngày; hàng quý; hàng tháng; hàng tuần; hành chính; hđnd tỉnh; hệ thống; hiệu lực; hiệu quả
  hiệu trưởng; hoàn thành; hoàn thiện; hoạt động; hộ gia đình; hồ sơ; hỗ trợ; hội đồng; hội đồng nhân dân tỉnh
  huấn luyện; huyện ủy; hướng dẫn
  kế hoạch; kể từ; kết luận; kết nối; kết quả; khắc phục; khẩn trương; kho bạc; khoa học; kiểm điểm; kiểm sát
  kiểm soát; kiểm toán; kiểm tra; kiến nghị; kinh phí; kinh tế; kịp thời
  lãnh đạo; lao động; liên đoàn; liên quan; lĩnh vực; lồng ghép
  mặt trận; môi trường
  nâng cao; ngân hàng; nghị định; nghị quyết; nghiêm túc; nghiên cứu; nguồn lực; nhân dân; nhân dân các tỉnh; nhiệm vụ
  niêm yết; nội chính; nội dung; nội vụ; nông dân; nông nghiệp; nộp về
  phạm vi; pháp luật; phát thanh; phát triển; phân công; phấn đấu; phê duyệt; phó trưởng; phòng chống; phổ biến
  phổ thông; phối hợp; phụ nữ
  quản lý; quan tâm; quán triệt; quân sự; quân sự tỉnh; quốc hội; quốc phòng; quy chế; quy định; quy hoạch; quyền hạn
  quyền lợi; quyết định
  rà soát
  sản xuất; sinh hoạt chi bộ; sở công thương; sở dân tộc; sở du lịch; sở giáo dục; sở giao thông; sở kế hoạch
  sở khoa học; sở lao động; sở ngoại vụ; sở nội vụ; sở nông nghiệp; sở tài chính; sở tài nguyên; sở thông tin
  sở tư pháp; sở văn hóa; sở xây dựng; sở y tế; sở, ban, ngành; sử dụng; sửa đổi
  tài chính; tái định cư; tài nguyên; tăng cường; tập huấn; tập trung; tham dự; tham gia; tham mưu; thanh niên
  thành phố; thanh tra; thanh tra tỉnh; thành ủy; thành viên; thẩm định; thẩm quyền; theo dõi; theo dõi chặt chẽ
  theo dõi, đánh giá; theo dõi, đôn đốc; theo dõi, kiểm tra; theo dõi, tham mưu; theo dõi, tổng hợp; thể thao; thi đua
  thi hành; thị trấn; thiên tai; thông báo; thống kê; thống nhất; thông tin; thời gian; thủ trưởng; thủ tục; thủ tướng
  thúc đẩy; thực hiện; thường xuyên; tiến độ; tiếp nhận; tiếp tục; tỉnh ủy; toàn tỉnh; tổ chức; tổ công tác
  tổ dân phố; tổ giúp việc; tổ quốc; tổ trưởng; tôn giáo; tổng cục; tổng hợp; tổng kết; trách nhiệm; trao đổi; trật tự
  triển khai; trung tâm; trung ương; truyền hình; trực thuộc; trưởng ban; tuyển dụng; tuyên giáo; tuyển sinh
  tuyên truyền; tư pháp
  ubnd các huyện; ubnd các tỉnh; ubnd các xã; ubnd huyện; ubnd thành phố; ubnd tỉnh; ubnd xã; ủy ban
  ủy ban nhân dân tỉnh; ủy quyền
  văn hóa; văn phòng; vận tải; về việc; viên chức; viện trưởng
  xã hội; xác định; xảy ra; xây dựng; xử lý
  ý kiến; y tế; yêu cầu
`);

/** What scans make of words of `FIRM_WORDS` that are words themselves: `theo hướng dân chủ`, `để nghị quyết`, `các hộ sơ tán`, `câu chuyện đổi mới`, `phố biển`. */
export const OTHER_WORDS = listed(`
  bản chỉ đạo; bản dân tộc; bàn hành; bản hành; bàn quản lý; bản quản lý; bàn tổ chức; bản tổ chức; bao cao; báo cao
  bảo chỉ; báo chi; báo chỉ; bao về; bảo về; báo về; biển phòng; binh đang; bỏ súng; bỏ trí; bỏ trị; bộ sung; bộ súng
  bổ trí; bổ trị; bộ trị; bộ trường; bồi đường; bởi đương; bởi đường
  các cáp; các cặp; cao đáng; cáo đảng; cáo đăng; cần cù; cần cụ; cân cử; cần cử; cấp nhất; chân chính; chỉ bộ
  chi đào; chỉ đào; chị đào; chi nhanh; chỉ nhanh; chi thi; chỉ thi; chi tiêu; chỉ tiếu; chính phụ; chủ đóng; chủ đông
  chủ đồng; chuyên đổi; chuyến đổi; chuyện đôi; chuyện đổi; chuyện đối; chuyện đội; chuyện đời; chuyển món; chuyển môn
  có quan; có quản; có quán; có quân; có quận; công an tình; công ăn; cộng ăn; cổng khai; cổng tác; cộng tác
  công thường; công thưởng; cổng thường; cộng thường; cơ quân; cùng cấp; cũng cấp; cứ thế
  dài hơi; danh giá; dân văn; dân vẫn; dầu mới; dấu mới; dầu từ; dễ xuất; diễu hành; dồn dọc; dù lịch; dữ lịch
  dự lịch; dự liệu
  đàn tốc; đang kỳ; đang ký; đảng kỳ; đang ủy; đâu mỗi; đầu mỗi; đâu mới; đầu mới; đầu tu; đầu từ; đầu tự; đấu từ
  để an; để án; để ăn; để nghi; để nghỉ; để nghị; để xuất; định kỹ; đòi với; đòn độc; đòn vì; đón vị; đồi với; đổi với
  đội với; động thời; đời với; đợi với; đơn độc; đơn vì; đủ an; đủ ăn; đủ lịch
  giải đoán; giảm dốc; giảm độc; giảm sạt; giao thống
  hai quan; hai quân; hai quận; hải quân; hằng năm; hằng ngày; hằng quý; hằng tháng; hằng tuần; hiệu trường; họ sở
  hồ so; hộ so; hồ số; hộ số; hồ sở; hố sơ; hộ sơ; hộ sở; hồi đồng; hội đông; hơi đồng; hương dân; hưởng dân
  hướng dân
  kẻ từ; kệ từ; kết nội; khác phục; khóa học; kiên nghị
  liên quân; liên quận
  mọi trường; mọi trưởng; mỗi trường; mỗi trưởng; mời trường; mời trưởng; mới trường
  năng cao; nẵng cao; nắng cao; nặng cao; ngàn hàng; ngăn hàng; ngắn hạng; nghỉ định; nhãn dán; nhân dần; nhận dần
  nói chính; nói dung; nói dùng; nói đúng; nói đừng; nói vụ; nóng dần; nối dùng; nội đúng; nơi chính; nơi dùng
  nơi dựng; nơi đúng; nơi đứng; nơi đựng; nơi vụ
  phát thành; phạt thành; phẩm vi; phần công; phần cộng; phân đầu; phần đầu; phố biên; phố biển; phố thông; phố trường
  quán sử; quân sư; quỹ định; quý định
  số du lịch; số giáo dục; số giao thông; số kế hoạch; số lao động; số nông nghiệp; số tài chính; số thông tin
  số văn hóa; số xây dựng; số y tế; sự đúng; sữa đối
  tài chỉnh; tái chỉnh; tái chính; tại chính; thành niên; thanh trà; thanh trả; thành trả; thanh tra tình; thành viện
  thăm gia; thẩm giá; theo đôi; theo đổi; theo đối; theo đội; theo đời; theo đợi; thi đưa; thì đưa; thì hành; thi trấn
  thiên tài; thống bảo; thống báo; thức dạy; thực dạy; thức đầy; tiền do; tiện do; tiền đó; tiện đo; trao đối
  trao đội; trung tầm; trùng tâm; trúng tâm; trường bàn; trường bản; trường bán; trường bạn; trưởng bản; tuyến dùng
  tuyển đúng; tuyến đúng; tuyển giáo; tuyến giao; tuyến giáo; tuyên sinh; tuyến sinh; từ pháp; tứ pháp; tự pháp
  ubnd tình
  vạn hoa; văn hoa; vẫn hóa; vận hóa; vẫn phòng; vấn phòng; vận phòng; vần tải; vẫn tải; vẫn tái; vấn tải; vấn tại
  viên trường
  xã hỏi; xã hồi; xa hơi; xây đúng
`);

/** Made of sounds that the language has, but no word: only such as nobody can doubt. */
export const NO_SYLLABLES = listed(`
  bẹnh; bễnh; biêu; biễu; bỗi; chũa; chuân; chuần; chuẫn; chuấn; chuyễn; cuỗi; cúu; dưởng; điêm; điễm; điễn; đóc; đưởng
  đưỡng; giởi; giỡi; gủi; gữi; hiêm; hiễm; hiễn; họi; hỗi; huần; huẩn; huẫn; hũu; hưỡng; khảu; khẫn; khóng; khỗng
  khuyễn; kiễm; kiễn; lẹnh; luạt; lượi; mãu; mêm; mễm; néu; nghiềm; nghiểm; ngùa; nhiêm; nhiềm; nhiểm; nhiếm; nũa; phảm
  phâm; phẫm; phậm; phỏ; phói; phỗ; phưởng; phưỡng; quóc; quyễn; rọng; thỗng; thởi; thỡi; thuạt; thué; thuyễn; thưỡng
  tỗ; tỗng; triên; triễn; triến; trũ; truyên; truyển; truyễn; truyến; tuàn; tuỗi; tuyễn; tuyện; tưỡng; vưỡng; xuát
  xuật; xữ
`);

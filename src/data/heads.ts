import {listed} from '../text/listed.ts';

/** First words of what a body or an office-holder is called, lower case. A name in a list begins with one of them. */
export const HEADS = listed(`
  agribank
  bà; bà con; bác sĩ trưởng trạm; ban; ban bảo vệ chăm sóc sức khỏe cán bộ; ban bảo vệ, chăm sóc sức khỏe cán bộ
  ban bí thư
  ban cán sự; ban cán sự đảng; ban chấp hành; ban chỉ đạo; ban chỉ huy; ban chỉ huy liên đội
  ban chính sách, chiến lược trung ương; ban công tác mặt trận; ban dân vận; ban đại diện
  ban đại diện cha mẹ học sinh; ban điều hành; ban giám đốc; ban giám hiệu; ban giám sát
  ban giám sát đầu tư cộng đồng; ban giám sát đầu tư của cộng đồng; ban giám sát quản lý về hải quan; ban kiểm soát
  ban kiểm tra nội bộ
  ban nội chính; ban quản lý; ban thanh tra; ban thường trực; ban thường vụ; ban tổ chức; ban tuyên giáo
  ban xây dựng đảng; báo; báo cáo viên; bảo hiểm xã hội; bảo tàng; báo và đài phát thanh - truyền hình
  báo và đài phát thanh và truyền hình; báo và đài phát thanh, truyền hình; báo và phát thanh - truyền hình
  báo và phát thanh truyền hình; báo và phát thanh, truyền hình; bệnh viện; bhxh; bí thư; bidv; binh chủng; bộ
  bộ chỉ huy; bộ chính trị; bộ đội; bộ môn; bộ phận; bộ phận kiểm soát chi; bộ phận tiếp nhận và trả kết quả
  bộ phận tiếp nhận và trả kết quả giải quyết thủ tục hành chính; bộ quản lý chuyên ngành; bộ quản lý lĩnh vực
  bộ quản lý ngành; bộ quản lý ngành, lĩnh vực; bộ tổng tham mưu; bộ trưởng; bộ tư lệnh; bql; bqt; bưu điện
  cá nhân; cán bộ; cán bộ lãnh đạo; cán bộ lãnh đạo, quản lý; cán bộ quản lý; cảng vụ; cấp có thẩm quyền
  cấp dưỡng; cấp thẩm quyền; cấp ủy; cấp ủy viên; câu lạc bộ; cha mẹ học sinh; chánh; chánh án; chánh thanh tra
  chánh văn phòng
  chấp hành viên; chi bộ; chi cục; chi cục trưởng; chi đoàn; chi hội; chỉ huy phó; chỉ huy trưởng; chi nhánh; chi ủy
  chi, đảng bộ; chính phủ; chính quyền; chính trị viên; chính ủy; chủ cơ sở; chủ đập; chủ đầu tư; chủ đầu tư các dự án
  chủ đầu tư dự án; chủ hồ; chủ hộ; chủ hồ chứa; chủ hồ đập; chủ nhiệm; chủ nhiệm câu lạc bộ; chủ nhiệm đề tài
  chủ nhiệm đoàn luật sư; chủ nhiệm khoa; chủ nhiệm ubkt; chủ nhiệm ủy ban; chủ nhiệm văn phòng
  chủ quản hệ thống thông tin; chủ rừng; chủ tàu; chủ tịch; chuyên viên; cô; cố vấn học tập; cổng; công an
  công an viên; công chức; công chứng viên; công đoàn; công đoàn ngành; cộng đồng doanh nghiệp; cộng tác viên
  cổng thông tin điện tử; công ty; cơ quan; cơ quan soạn thảo; cơ quan thẩm định; cơ quan thẩm tra; cơ quan thường trú
  cơ quan thường trực; cơ quan tổ chức; cơ sở đào tạo; cơ sở giáo dục; cơ sở giáo dục đại học; cơ sở giáo dục mầm non
  cơ sở giáo dục nghề nghiệp; cơ sở giáo dục phổ thông; cơ sở khám bệnh, chữa bệnh; cơ sở y tế; cục; cục trưởng
  cụm thi đua; cụm trưởng; cung thiếu nhi
  doanh nghiệp; đài; đại biểu hđnd; đại biểu hội đồng nhân dân; đại biểu quốc hội; đại diện; đại diện lãnh đạo
  đài phát thanh; đài truyền hình; đài truyền thanh; đảng bộ; đảng đoàn; đảng ủy; đảng ủy cơ sở; đảng ủy viên
  đảng viên; đặc khu; địa phương; điều dưỡng trưởng; điều phối viên; điều tra viên; đoàn; đoàn công tác
  đoàn đại biểu quốc hội; đoàn đàm phán; đoàn giám sát; đoàn kiểm tra; đoàn kiểm tra liên ngành; đoàn thanh tra
  đoàn thể; đoàn viên; đội; đội ngũ; đội quản lý; đội quản lý điện lực; đội quản lý đô thị; đội quản lý thị trường
  đội quản lý trật tự đô thị; đội quản lý trật tự và quy tắc đô thị; đội quản lý trật tự xây dựng
  đội quản lý trật tự xây dựng đô thị
  đội thanh niên tình nguyện; đội trật tự đô thị; đội trưởng
  đội ứng cứu sự cố; đội ứng cứu sự cố an toàn thông tin mạng; đồn biên phòng; đồn công an; đồn trưởng; đồng chí
  đơn vị; đơn vị cung cấp; đơn vị giám sát; đơn vị lực lượng vũ trang; đơn vị thẩm định; đơn vị thi công
  đơn vị thiết kế; đơn vị tư vấn; đơn vị vận hành
  già làng; giám đốc; giám đốc điều hành; giám sát viên; giảng viên; giáo viên; giáo viên bộ môn; giáo viên chủ nhiệm
  gvcn
  hải đoàn; hải đội; hải quan; hạt; hđnd; hệ thống đài; hệ thống thông tin các cấp; hệ thống thông tin cơ sở
  hệ thống truyền thanh; hiệp hội; hiệp hội doanh nghiệp nhỏ và vừa; hiệu trưởng; hòa giải viên; học sinh; học viên
  học viện; hộ chăn nuôi; hội; hội doanh nghiệp nhỏ và vừa; hội đồng; hội đồng bộ môn; hội đồng khám sức khỏe
  hội đồng khám tuyển; hội đồng mua sắm; hội đồng nhân dân; hội đồng quản trị; hội đồng thẩm định; hội phụ nữ
  hội viên; hợp tác xã; hợp tác xã dịch vụ nông nghiệp; htx dịch vụ nông nghiệp; huấn luyện viên; huyện; huyện đoàn
  huyện hội; huyện ủy; huyện ủy viên; hướng dẫn viên
  kế toán; kế toán nghiệp vụ; kế toán trưởng; kho bạc; khoa; khối thi đua; khối trưởng; khu bảo tồn
  khu bảo tồn thiên nhiên; khu phố; khu quản lý đường bộ; khuyến nông viên; kiểm lâm; kiểm sát viên; kiểm toán
  kiểm toán nhà nước; kiểm tra viên; kíp trực; kíp trực cấp cứu
  lãnh đạo; liên chi đoàn; liên danh; liên đoàn; liên đoàn lao động; liên đội; liên hiệp; liên minh hợp tác xã
  lớp trực; lớp trực tuần; lớp trưởng; lữ đoàn; lực lượng; lực lượng tham gia bảo vệ an ninh, trật tự cơ sở
  lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở; lực lượng vũ trang
  mạng lưới kiểm soát nhiễm khuẩn; mặt trận; mặt trận tổ quốc; mặt trận tổ quốc việt nam; mttq
  ngành; ngân hàng; người bị chất vấn; người chăn nuôi; người có thẩm quyền; người có uy tín; người đại diện phần vốn
  người đại diện vốn; người đứng đầu; người được chất vấn; người được phân công; người lao động; người nộp thuế
  người sử dụng lao động; người trả lời chất vấn; nhà cung cấp; nhà cung cấp dịch vụ; nhà đầu tư; nhà giáo; nhà hát
  nhà mạng; nhà máy; nhà thầu; nhà thầu thi công; nhà thầu tư vấn; nhà thiếu nhi; nhà trường; nhà xuất bản; nhân dân
  nhân viên; nhân viên bảo vệ; nhân viên cấp dưỡng; nhân viên tạp vụ; nhóm
  ông
  phân hiệu; phân hội; phân viện; phó; phó bí thư; phó chánh; phó chánh thanh tra; phó chỉ huy trưởng
  phó chủ nhiệm ủy ban; phó chủ tịch; phó hiệu trưởng; phó thống đốc; phó thủ tướng; phó trưởng; phó trưởng bản
  phó trưởng thôn; phòng; phòng giao dịch; phóng viên; phụ huynh; phường; phường đoàn
  quản lý; quản lý thị trường; quan trắc viên; quận; quân chủng; quân đoàn; quận đoàn; quân khu; quận ủy; quốc hội
  quý ban; quý bộ; quý công ty; quý cơ quan; quý đơn vị; quý sở; quý vị
  rà soát viên
  sinh viên; sở; sở chỉ huy tiền phương; sư đoàn
  tạp chí; tập đoàn; tập thể; tập thể lãnh đạo; thành đoàn; thành phố; thanh tra; thanh tra viên; thành ủy
  thành ủy viên; thành viên
  thẩm phán; thầy; thầy cô; thầy cô bộ môn; thầy cô chủ nhiệm; thầy cô giáo; thầy, cô giáo; thí sinh; thị trấn; thị ủy
  thị xã; thôn đội trưởng; thống đốc; thống kê thành phố; thống kê tỉnh; thông tấn xã; thủ quỹ; thủ trưởng; thủ tướng
  thú y viên; thuế; thư ký; thứ trưởng; thư viện; thường trực; tiểu ban; tiểu đoàn; tỉnh; tỉnh đoàn; tỉnh hội
  tình nguyện viên; tỉnh ủy; tỉnh ủy viên; tòa án; tòa soạn; toàn chi bộ; toàn cơ quan; toàn đảng bộ; toàn đơn vị
  toàn khoa; toàn ngành; toàn tổ; toàn trường; tổ; tổ bảo vệ an ninh; tổ bảo vệ an ninh trật tự
  tổ bảo vệ an ninh, trật tự; tổ bảo vệ an ninh, trật tự cơ sở; tổ bảo vệ an ninh, trật tự ở cơ sở
  tổ bảo vệ dân phố; tổ bảo vệ rừng; tổ chức; tổ chức chính trị - xã hội; tổ chức hành nghề công chứng; tổ chức tín dụng
  tổ công tác
  tổ công tác giúp việc; tổ dân phố; tổ đảng; tổ điều hành; tổ giúp việc; tổ hòa giải; tổ nuôi dưỡng
  tổ quản lý học sinh; tổ thư ký giúp việc
  tổ trưởng; tổ trưởng tổ nhân dân tự quản; tổ tuần tra; tổ tự quản; tổng biên tập; tổng công ty; tổng cục
  tổng cục trưởng; tổng đội
  tổng giám đốc; tổng hội; tổng kiểm toán nhà nước; tổng phụ trách; tổng thanh tra; tổng thư ký; trạm; trạm trưởng
  trang
  trang thông tin điện tử; trụ sở; trung đoàn; trung tâm; trung ương đoàn; trung ương hội; trường; trưởng; trưởng ấp
  trưởng bản; trưởng ban công tác mặt trận; trưởng buôn; trường học; trưởng khóm; trưởng khối thi đua; trưởng khu phố
  trường thcs và thpt; trưởng thôn; trường tiểu học và thcs; trường tiểu học và trung học cơ sở
  trường trung học cơ sở và trung học phổ thông; trưởng xóm; tuyên truyền viên; tư lệnh; tư vấn giám sát
  tư vấn giám sát trưởng; tư vấn thiết kế; tw đoàn
  ub mttq; ubmttq; ubnd; ủy ban; ủy ban kiểm tra các cấp; ủy ban kiểm tra đảng ủy
  ủy ban kiểm tra huyện ủy; ủy ban kiểm tra thành ủy; ủy ban kiểm tra tỉnh ủy; ủy ban mặt trận; ủy ban mặt trận tổ quốc; ủy ban mặt trận tổ quốc việt nam
  ủy ban nhân dân; ủy ban thường vụ; ủy ban thường vụ quốc hội; ủy ban trung ương mặt trận tổ quốc việt nam
  ủy nhiệm thu; ủy viên
  văn phòng; văn thư; vietcombank; vietinbank; viện; viên chức; viện kiểm sát; viện kiểm sát nhân dân; viện trưởng; vp
  vpub; vụ; vụ trưởng
  vùng cảnh sát biển; xã; xã đoàn; xã đội trưởng; xí nghiệp
  y tế học đường; y tế thôn; y tế trường học
`);

/** Bodies whose first word is a common noun as well: only with a capital, and a name or a place behind it. */
export const PROPER_HEADS = listed(`
  bến xe
  cảng hàng không
  đại học; điện lực
  giáo xứ
  hệ đào tạo; hệ quản lý
  khối; ký túc xá
  làng nghề; lâm trường
  mobifone
  nhà khách; nhà văn hóa
  quỹ
  sân bay
  thi hành án dân sự; thống kê; thủ đô; tổng liên đoàn
  viettel; viễn thông; vnpt; vườn quốc gia
`);

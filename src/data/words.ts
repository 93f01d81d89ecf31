/**
 * Words by which directive prose is read, lower case with diacritics. They tell where the name of a body ends and what it
 * is told to do begins: in `Sở Xây dựng xây dựng kế hoạch` only the small letter shows it.
 */

/** Verbs and fixed phrases that say what is to be done. */
export const VERBS: readonly string[] = [
  ...['chủ trì', 'phối hợp', 'tham mưu', 'xây dựng', 'ban hành', 'triển khai', 'tổ chức', 'rà soát', 'báo cáo', 'đề xuất'],
  ...['hoàn thành', 'hoàn thiện', 'cập nhật', 'kiểm tra', 'đôn đốc', 'theo dõi', 'tổng hợp', 'thực hiện', 'tăng cường'],
  ...['đẩy mạnh', 'đẩy nhanh', 'quán triệt', 'bố trí', 'hướng dẫn', 'nghiên cứu', 'chỉ đạo', 'tập trung', 'tiếp thu'],
  ...['bảo đảm', 'đảm bảo', 'làm đầu mối', 'là đầu mối', 'giúp', 'cung cấp', 'gửi', 'lập', 'trình', 'thẩm định', 'xem xét'],
  ...['phê duyệt', 'quyết định', 'công bố', 'công khai', 'tuyên truyền', 'vận động', 'phổ biến', 'giám sát', 'quản lý'],
  ...['nâng cao', 'khắc phục', 'xử lý', 'giải quyết', 'ứng dụng', 'phát huy', 'chuẩn bị', 'thành lập', 'kiện toàn'],
  ...['tạo điều kiện', 'sử dụng', 'đánh giá', 'đăng tải', 'đăng tin', 'rút kinh nghiệm', 'cải tiến', 'khảo sát', 'tập huấn'],
  ...['cử', 'sắp xếp', 'duy trì', 'thông tin', 'thông báo', 'bổ sung', 'điều chỉnh', 'sửa đổi', 'lựa chọn', 'nghiêm túc'],
  ...['phân công', 'phân bổ', 'đầu tư', 'mở', 'thống kê', 'tiếp nhận', 'phân loại', 'chuyển', 'kiểm soát', 'chấn chỉnh'],
  ...['ngăn chặn', 'phát hiện', 'thanh tra', 'hỗ trợ', 'huy động', 'lồng ghép', 'gắn', 'đưa', 'khuyến khích', 'biểu dương'],
  ...['khen thưởng', 'giới thiệu', 'nắm', 'bám sát', 'cải thiện', 'cải cách', 'giữ vững', 'nhận diện', 'tối ưu hóa', 'tạo'],
  ...['chuẩn hóa', 'kết nối', 'tích hợp', 'số hóa', 'phân cấp', 'ủy quyền', 'cắt giảm', 'đơn giản hóa', 'niêm yết', 'củng cố'],
  ...['xác định', 'quy định', 'tham gia', 'góp ý', 'cho ý kiến', 'có ý kiến', 'giao', 'yêu cầu', 'đề nghị', 'kiến nghị', 'lấy ý kiến'],
  ...['tính toán', 'cân đối', 'giải ngân', 'thanh toán', 'quyết toán', 'ghi', 'ký', 'nộp', 'lưu', 'đóng', 'điều tra', 'điều phối'],
  ...['tiến hành', 'đối thoại', 'tiếp công dân', 'cứu trợ', 'sơ tán', 'trực', 'ứng phó', 'khôi phục', 'thu hồi', 'giải phóng'],
  ...['di dời', 'thi đua', 'phát động', 'hưởng ứng', 'nêu cao', 'đề cao', 'tích cực', 'gương mẫu', 'đổi mới', 'phát triển', 'mở rộng'],
  ...['quan tâm', 'ưu tiên', 'đào tạo', 'bồi dưỡng', 'khai thác', 'vận hành', 'bảo vệ', 'bảo mật', 'lãnh đạo', 'ra quân', 'duyệt'],
  ...['kiểm điểm', 'đăng ký', 'hoàn tất', 'phản ánh', 'liên hệ', 'tiếp cận', 'thi công', 'nghiệm thu', 'bàn giao', 'phát hành'],
  ...['in', 'phân tích', 'dự báo', 'cảnh báo', 'phòng, chống', 'phòng ngừa', 'tháo gỡ', 'thúc đẩy', 'tăng', 'giảm', 'giải trình'],
  ...['chấp hành', 'tuân thủ', 'làm tốt', 'làm rõ', 'làm việc', 'trao đổi', 'tổng kết', 'sơ kết', 'công nhận', 'phát', 'treo', 'dự'],
  ...['tham dự', 'mời', 'đón', 'chi trả', 'cấp', 'tăng tốc', 'thống nhất', 'cụ thể hóa', 'luân chuyển', 'tuyển dụng', 'xét', 'bình xét'],
  ...['tháo dỡ', 'trao giải', 'trao tặng', 'diễn tập', 'ứng cứu', 'cho vay', 'thẩm tra', 'tiêu hủy', 'thu gom', 'lấy mẫu', 'trang bị'],
  ...['mua sắm', 'xác minh', 'tuần tra', 'kiểm đếm', 'nâng cấp', 'cải tạo', 'hạch toán', 'phân khai', 'trợ giúp', 'xử phạt', 'điều động'],
  ...['bổ nhiệm', 'tranh thủ', 'tận dụng', 'khuyến cáo', 'cam kết', 'thực thi', 'nhân rộng', 'chia sẻ', 'khoanh vùng', 'cấp phát', 'bồi thường'],
  ...['trả lời', 'gia cố', 'phân luồng', 'huấn luyện', 'kiểm kê', 'thí điểm', 'thu hút', 'kêu gọi', 'hạn chế', 'tạm dừng', 'chú trọng', 'thảo luận'],
  ...['đối chiếu', 'đối soát', 'kê khai', 'thu thập', 'hệ thống hóa', 'ổn định', 'làm', 'phấn đấu', 'tập hợp', 'siết chặt', 'gìn giữ', 'động viên', 'thăm hỏi', 'khai mạc', 'nhắc nhở', 'đầu mối', 'lắp đặt', 'sửa chữa'],
];

/**
 * Verbs that open an item of a plan and are too rare, or too often part of a noun, to tell in mid-sentence where a name ends.
 */
export const OPENERS: readonly string[] = [
  ...['khơi thông', 'lấy mẫu', 'tiêu hủy', 'thiết lập', 'tổng điều tra', 'điều chuyển', 'kích hoạt', 'hạn chế', 'tạm dừng', 'chú trọng'],
  ...['trang bị', 'mua sắm', 'thu gom', 'vận chuyển', 'xác minh', 'truy quét', 'tuần tra', 'kiểm đếm', 'trồng', 'chăm sóc', 'cứu hộ'],
  ...['thảo luận', 'loại bỏ', 'chấm dứt', 'biên soạn', 'biên tập', 'xuất bản', 'nâng cấp', 'cải tạo', 'tu bổ', 'tôn tạo'],
  ...['quy hoạch', 'thiết kế', 'hạch toán', 'phân khai', 'phân định', 'định hướng', 'đấu thầu', 'đấu giá', 'khởi công', 'hợp tác', 'liên kết'],
  ...['xúc tiến', 'quảng bá', 'truyền thông', 'trưng bày', 'phục vụ', 'đáp ứng', 'chăm lo', 'trợ giúp', 'tôn vinh', 'tri ân', 'làm sạch'],
  ...['dọn dẹp', 'tổng vệ sinh', 'thay thế', 'rút ngắn', 'tiết kiệm', 'đấu tranh', 'trấn áp', 'xử phạt', 'thi hành', 'điều động', 'bổ nhiệm'],
  ...['tinh giản', 'sáp nhập', 'hợp nhất', 'kế thừa', 'tranh thủ', 'tận dụng', 'khơi dậy', 'khuyến cáo', 'vinh danh', 'cam kết', 'thực thi'],
  ...['hình thành', 'hiện đại hóa', 'chuyển đổi', 'nhân rộng', 'lan tỏa', 'chia sẻ', 'liên thông', 'đồng bộ', 'cài đặt', 'xác thực', 'tôn trọng'],
  ...['giao ban', 'ôn tập', 'tuyển sinh', 'khoanh vùng', 'cách ly', 'tiêm chủng', 'xét nghiệm', 'điều trị', 'cấp cứu', 'khử khuẩn', 'phun'],
  ...['cấp phát', 'dự trữ', 'quan trắc', 'đo đạc', 'cắm mốc', 'bồi thường', 'trả lời', 'phúc đáp', 'gia cố', 'chằng chống', 'thẩm tra'],
  ...['phân luồng', 'điều tiết', 'trực ban', 'ứng trực', 'hiệp đồng', 'diễn tập', 'huấn luyện', 'tham vấn', 'tư vấn', 'phản biện', 'họp'],
  ...['gắn kết', 'kiểm kê', 'phân bố', 'phân giao', 'phân nhóm', 'bóc tách', 'tạm ứng', 'thu hút', 'kêu gọi', 'vận dụng', 'lựa chọn', 'chọn'],
  ...['tránh', 'tiêu độc', 'vệ sinh', 'cô lập', 'truy vết', 'thường trực', 'đề phòng', 'chống', 'đóng góp', 'đồng hành', 'tổng rà soát'],
  ...['kéo giảm', 'kiềm chế', 'ổn định', 'hoạch định', 'mô tả', 'xếp hạng', 'chấm điểm', 'khảo nghiệm', 'thử nghiệm', 'thí điểm', 'vinh danh'],
  ...['thực hành', 'tiếp nối', 'cụ thể', 'nhận thức', 'khẳng định', 'phân kỳ', 'tăng thêm', 'bảo tồn', 'bảo trì', 'bảo dưỡng', 'duy tu', 'di tu'],
  ...['trích', 'mua', 'thuê', 'xây', 'sửa', 'viết', 'soạn', 'ký kết', 'thăm', 'tặng', 'trao', 'rà', 'quét', 'gỡ', 'khóa', 'cắt tỉa', 'neo đậu'],
];

/** What may stand between a body and its verb, or open a task before the verb. */
export const ADVERBS: readonly string[] = [
  ...['tiếp tục', 'khẩn trương', 'chủ động', 'kịp thời', 'thường xuyên', 'định kỳ', 'hàng năm', 'hằng năm', 'hàng tháng'],
  ...['hằng tháng', 'hàng quý', 'hằng quý', 'hàng tuần', 'hằng tuần', 'hàng ngày', 'hằng ngày', 'nghiêm túc', 'trực tiếp'],
  ...['có trách nhiệm', 'chịu trách nhiệm', 'có nhiệm vụ', 'thừa', 'phải', 'cần', 'có kế hoạch', 'có giải pháp', 'có biện pháp', 'có phương án'],
  ...['có báo cáo', 'có văn bản', 'sớm', 'nhanh chóng', 'quyết liệt', 'kiên quyết', 'tích cực', 'trước mắt', 'đồng thời', 'tuyệt đối'],
  ...['căn cứ', 'theo', 'trên cơ sở', 'trong', 'trước', 'khi', 'để', 'nhằm', 'bằng', 'hãy', 'nhất thiết', 'tự', 'cùng', 'đều', 'và có'],
  ...['chậm nhất', 'tăng cường hơn nữa', 'kiên trì', 'thật sự', 'thực sự', 'có thể', 'chủ yếu', 'đẩy mạnh hơn nữa', 'bước đầu', 'từng bước'],
];

/** Common nouns for bodies and office-holders, as they stand behind `các`, `mỗi`, `từng`, and in lists like `các sở, ban, ngành`. */
export const COLLECTIVES: readonly string[] = [
  ...['sở', 'ban ngành', 'ban', 'ngành', 'bộ', 'cơ quan', 'đơn vị', 'địa phương', 'huyện', 'thị xã', 'thành phố', 'xã', 'phường'],
  ...['thị trấn', 'đặc khu', 'quận', 'tỉnh', 'tổ chức', 'cá nhân', 'đoàn thể', 'doanh nghiệp', 'cấp ủy', 'cấp', 'hội', 'hiệp hội'],
  ...['phòng', 'trung tâm', 'trường', 'cục', 'vụ', 'viện', 'chi cục', 'tổ công tác', 'tổ', 'đoàn', 'đội', 'khoa', 'bệnh viện'],
  ...['nhà đầu tư', 'chủ rừng', 'hộ dân', 'hộ gia đình', 'học sinh', 'sinh viên', 'giảng viên', 'hội viên', 'đoàn viên'],
  ...['huyện ủy', 'thị ủy', 'thành ủy', 'quận ủy', 'tỉnh ủy'],
  ...['công ty', 'tập đoàn', 'tổng công ty', 'ngân hàng', 'chủ đầu tư', 'nhà thầu', 'hợp tác xã', 'trạm', 'lực lượng', 'bộ phận'],
  ...['công chức', 'viên chức', 'cán bộ', 'đồng chí', 'thành viên', 'ủy viên', 'giáo viên', 'lớp', 'hội đồng', 'tiểu ban', 'đại biểu'],
  ...['cơ sở', 'thôn', 'khu phố', 'tổ dân phố', 'khu vực', 'thành phần', 'chi bộ', 'đảng bộ', 'đảng ủy', 'ban quản lý', 'nhà máy'],
  ...['đảng viên', 'người dân', 'phó chủ tịch', 'chuyên viên', 'trưởng', 'bí thư', 'văn phòng', 'chi nhánh', 'ngành chức năng'],
  ...['thủ trưởng', 'giám đốc', 'chủ tịch', 'ubnd', 'ủy ban', 'báo', 'đài', 'sở ngành', 'bộ ngành', 'mặt trận'],
];

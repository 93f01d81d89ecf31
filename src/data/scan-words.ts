/** Words of two syllables and more that papers are made of, besides those of the other lists: scans spoil their signs. */
export const COMMON_WORDS: readonly string[] = [
  ...['trách nhiệm', 'nhiệm vụ', 'nội dung', 'kế hoạch', 'chương trình', 'đề án', 'dự thảo', 'phương án', 'kết quả'],
  ...['nghị quyết', 'nghị định', 'chỉ thị', 'kết luận', 'thông tư', 'công văn', 'công điện', 'tờ trình', 'văn bản'],
  ...['quy chế', 'ý kiến', 'giải pháp', 'biện pháp', 'mục tiêu', 'tình hình', 'thời gian', 'thời hạn', 'thời điểm'],
  ...['tiến độ', 'kinh phí', 'ngân sách', 'lĩnh vực', 'địa bàn', 'thẩm quyền', 'hiệu quả', 'hoạt động', 'hiệu lực'],
  ...['danh sách', 'danh mục', 'hồ sơ', 'biểu mẫu', 'phụ lục', 'địa điểm', 'địa chỉ', 'thành phần', 'hội nghị'],
  ...['cuộc họp', 'phiên họp', 'nguyên tắc', 'mục đích', 'như sau', 'sau đây', 'kèm theo', 'trước ngày', 'từ ngày'],
  ...['muộn nhất', 'ít nhất', 'tối thiểu', 'hằng quý', 'hàng quý', 'hàng tháng', 'kể từ ngày', 'ngày làm việc'],
  ...['khó khăn', 'vướng mắc', 'phát sinh', 'nếu có', 'quá trình', 'kính gửi', 'nơi nhận', 'dự án', 'chất lượng'],
  // of which the second half would look like another word, spoilt: `lũy kế từ`, `thay đổi với`, `đi đôi với`, `lễ hội đông`
  ...['lũy kế', 'thừa kế', 'thiết kế', 'liệt kê', 'liền kề', 'thay đổi', 'biến đổi', 'hoán đổi', 'đi đôi', 'lễ hội'],
  ...['hiệp hội', 'đề cập', 'trở thành', 'hình thành', 'chia thành', 'chỉ tiêu', 'khu phố', 'đường phố', 'cán bộ'],
  ...['bắt đầu', 'hồ so với'],
];

/** Words that are no others with other tones: `thầm quyền`, `bố sung`; but `phân bố`, `bảo về`, `cấp tính`, `kiên nghị` are words themselves. */
export const FIRM_WORDS: readonly string[] = [
  ...['thẩm quyền', 'ủy quyền', 'quyền hạn', 'kể từ', 'đối với', 'thị trấn', 'thành phố', 'bổ sung', 'chấn chỉnh'],
  ...['đẩy mạnh', 'thúc đẩy', 'giám đốc', 'quyết định', 'kế hoạch', 'cấp ủy', 'tỉnh ủy', 'huyện ủy', 'thành ủy'],
  ...['đảng ủy', 'ủy ban', 'hội đồng', 'nội dung', 'tổ chức', 'tổng hợp', 'tổng kết', 'triển khai', 'thẩm định'],
  ...['phổ biến', 'phổ thông', 'đầu tư', 'đầu mối', 'kiểm tra', 'kiểm soát', 'kiểm điểm', 'kiểm sát', 'hướng dẫn'],
  ...['phối hợp', 'phát triển', 'khẩn trương', 'thống kê', 'kết quả', 'kết luận', 'y tế', 'yêu cầu', 'ý kiến'],
  ...['đề nghị', 'đề xuất', 'chỉ đạo', 'chỉ thị', 'đoàn thể', 'bình đẳng', 'cao đẳng', 'tập huấn', 'huấn luyện'],
  ...['cựu chiến binh', 'quy chế', 'hồ sơ', 'thời gian', 'tuyển sinh', 'tuyển dụng', 'tuyên truyền', 'chuyển đổi'],
  ...['chủ trì', 'chủ động', 'chủ tịch', 'cơ quan', 'đơn vị', 'địa phương', 'doanh nghiệp', 'tiếp tục', 'tăng cường'],
  ...['thường xuyên', 'nghiên cứu', 'xây dựng', 'rà soát', 'tham mưu', 'theo dõi', 'giải quyết', 'trách nhiệm'],
  ...['sửa đổi', 'trao đổi', 'quản lý', 'tham dự', 'bồi dưỡng', 'lồng ghép', 'vận tải', 'phòng chống', 'đôn đốc'],
];

/** What scans make of words of `FIRM_WORDS` that are words themselves: `theo hướng dân chủ`, `để nghị quyết`, `các hộ sơ tán`, `câu chuyện đổi mới`, `phố biển`. */
export const OTHER_WORDS: readonly string[] = [
  ...['chân chính', 'hướng dân', 'hưởng dân', 'hương dân', 'để nghị', 'để xuất', 'hộ sơ', 'hố sơ', 'chuyện đổi'],
  ...['chuyên đổi', 'chuyến đổi', 'phố biển', 'phố biên', 'phố thông', 'bộ sung', 'vẫn tải', 'vần tải', 'hồi đồng'],
  ...['đổi với', 'đội với', 'đồi với'],
];

/** Made of sounds that the language has, but no word: only such as nobody can doubt. */
export const NO_SYLLABLES: readonly string[] = [
  ...['biêu', 'biễu', 'bẹnh', 'bễnh', 'bỗi', 'chuân', 'chuấn', 'chuần', 'chuẫn', 'chuyễn', 'chũa', 'cuỗi', 'cúu'],
  ...['dưởng', 'giởi', 'giỡi', 'gủi', 'gữi', 'hiêm', 'hiễm', 'hiễn', 'họi', 'hỗi', 'huần', 'huẩn', 'huẫn', 'hũu'],
  ...['hưỡng', 'khảu', 'khẫn', 'khóng', 'khỗng', 'khuyễn', 'kiễm', 'kiễn', 'lẹnh', 'luạt', 'lượi', 'mãu', 'mêm', 'mễm'],
  ...['néu', 'nghiềm', 'nghiểm', 'ngùa', 'nhiêm', 'nhiếm', 'nhiềm', 'nhiểm', 'nũa', 'phâm', 'phảm', 'phậm', 'phẫm'],
  ...['phói', 'phỏ', 'phỗ', 'phưởng', 'phưỡng', 'quóc', 'quyễn', 'rọng', 'thỗng', 'thởi', 'thỡi', 'thuạt', 'thué'],
  ...['thuyễn', 'thưỡng', 'triên', 'triến', 'triễn', 'trũ', 'truyên', 'truyến', 'truyển', 'truyễn', 'tuàn', 'tuỗi'],
  ...['tuyễn', 'tuyện', 'tưỡng', 'tỗ', 'tỗng', 'vưỡng', 'xuát', 'xuật', 'xữ', 'điêm', 'điễm', 'điễn', 'đóc', 'đưởng'],
  ...['đưỡng'],
];

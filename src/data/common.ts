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
];

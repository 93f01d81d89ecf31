/**
 * Words that no other two share their bare letters with: where a scan has damaged their marks, they are still these.
 * (`thủ trưởng` is none: `thứ trưởng` has the same letters; `cơ quan` neither, for `có quan điểm`.)
 */
export const FORMULAS = [
  ...['chủ trì', 'phối hợp', 'trách nhiệm', 'thực hiện', 'triển khai', 'báo cáo', 'hướng dẫn', 'kiểm tra', 'tổ chức'],
  ...['hoàn thành', 'trước ngày', 'chậm nhất', 'định kỳ', 'đơn vị', 'ủy ban', 'nhân dân'],
  ...['chủ tịch', 'đề nghị', 'yêu cầu', 'tham mưu', 'cấp huyện', 'cấp xã', 'cấp tỉnh', 'văn phòng', 'trung tâm'],
  ...['nội vụ', 'xây dựng', 'giám đốc', 'quyết định', 'kế hoạch', 'thông báo', 'rà soát'],
  ...['đôn đốc', 'theo dõi', 'tổng hợp', 'nghiên cứu', 'chỉ đạo', 'đề xuất', 'đào tạo', 'giáo dục'],
];

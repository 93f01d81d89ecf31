/** Family names: what tells `NGUYỄN VĂN MINH` from a body's name in capitals. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...['nguyễn', 'trần', 'lê', 'phạm', 'hoàng', 'huỳnh', 'phan', 'vũ', 'võ', 'đặng', 'bùi', 'đỗ', 'hồ', 'ngô', 'dương'],
  ...['lý', 'trịnh', 'trương', 'đào', 'đinh', 'đoàn', 'lâm', 'mai', 'tô', 'tạ', 'hà', 'cao', 'chu', 'thái', 'lương'],
  ...['lưu', 'quách', 'kiều', 'vương', 'phùng', 'nông', 'hứa', 'tăng', 'châu', 'thân', 'doãn', 'lò', 'quàng', 'cầm'],
  ...['bế', 'triệu', 'đàm', 'giàng', 'sùng', 'vàng', 'hầu', 'thạch', 'lại', 'nghiêm', 'ninh', 'kim', 'la', 'ngụy'],
]);

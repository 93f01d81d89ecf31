/** Family names as they are printed: nine tenths of all people have one of these. */
export const COMMON_FAMILIES: readonly string[] = [
  ...['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Huỳnh', 'Phan', 'Vũ', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'],
  ...['Lý', 'Đinh', 'Đoàn', 'Trương', 'Lương'],
];

/** Family names: what tells `NGUYỄN VĂN MINH` from a body's name in capitals. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set([
  ...COMMON_FAMILIES.map((family) => family.toLowerCase()),
  ...['trịnh', 'đào', 'lâm', 'mai', 'tô', 'tạ', 'hà', 'cao', 'chu', 'thái', 'lưu', 'quách', 'kiều', 'vương', 'phùng'],
  ...['nông', 'hứa', 'tăng', 'châu', 'thân', 'doãn', 'lò', 'quàng', 'cầm', 'bế', 'triệu', 'đàm', 'giàng', 'sùng'],
  ...['vàng', 'hầu', 'thạch', 'lại', 'nghiêm', 'ninh', 'kim', 'la', 'ngụy'],
]);

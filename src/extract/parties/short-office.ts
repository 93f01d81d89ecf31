import type {View} from '../../text/view.ts';

/** `P. Kỹ thuật`, `P. KHVT`, up to what a name may stand before: of firms and schools, a phòng. */
const OFFICE =
  /^P\.\s?(?:\p{Lu}{2,}[\p{Lu}&-]*|\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,3}?)(?=[,:;)]|\s(?:và|chủ trì|phối hợp|có trách nhiệm)\s|$)/u;

/** `Lớp 9A1`, `các lớp 6A, 6B`: up to the last of them */
const CLASSES =
  /^(?:(?:[Cc]ác )?[Ll]ớp) \d{1,2}[A-ZĐ]\d{0,2}(?:(?:, | và )\d{1,2}[A-ZĐ]\d{0,2}(?![\p{L}\d]))*(?![\p{L}\d])/u;

/** `Bảo vệ mở cổng từ 6 giờ`: the guards; elsewhere what is to be guarded */
const GUARDS =
  /^Bảo vệ(?= (?:mở|đóng|khóa|trực(?! tiếp| thuộc)|túc trực|ghi|canh|bật|tắt|phải|có trách nhiệm|hướng dẫn|nhắc|sắp xếp|bố trí)(?!\p{L}))/u;

/** End of the phòng whose short name begins at `at`, of the classes, or of the guards; -1 where none does. */
export function shortOffice({text}: View, at: number): number {
  const name = text.startsWith('P.', at)
    ? OFFICE.exec(text.slice(at, at + 48))
    : text.startsWith('ớp ', at + 1) || text.startsWith('ác lớp ', at + 1)
      ? CLASSES.exec(text.slice(at, at + 90))
      : text.startsWith('Bảo vệ ', at)
        ? GUARDS.exec(text.slice(at, at + 24))
        : null;
  return name ? at + name[0].length : -1;
}

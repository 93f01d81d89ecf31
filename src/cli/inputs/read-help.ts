import type {Text} from '../text.ts';

/** Help on how files are read, both languages side by side. */
export const readHelp = {
  encoding: {vi: 'bảng mã của văn bản thuần', en: 'encoding of plain text'},
  changes: {
    vi: 'theo dõi thay đổi: đọc bản đã chấp nhận hay đã từ chối',
    en: 'tracked changes: read them accepted or rejected',
  },
  ocr: {vi: 'nhận dạng chữ trong ảnh quét bằng gì', en: 'what reads the text of scans'},
  maxBytes: {
    vi: 'bỏ qua tệp lớn hơn cỡ này, như 20M (mặc định 64M); chữ đọc được: tối đa 24M ký tự, nếu nêu trên 64M thì 3/8 cỡ này',
    en: 'pass over files larger than this, such as 20M (default 64M); of text, at most 24M letters, where more than 64M is given 3/8 of it',
  },
  timeout: {
    vi: 'bỏ qua tệp đọc lâu hơn số giây này; bản quét tính từng trang (mặc định 120)',
    en: 'give up a file after so many seconds, a scan after so many without a page (default 120)',
  },
  text: {
    vi: 'chỉ in chữ đọc được, nơi vị trí của các giá trị được đếm',
    en: 'print only the text as read, in which spans count',
  },
} satisfies Record<string, Text>;

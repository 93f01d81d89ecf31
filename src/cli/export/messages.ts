import type {Fault, Loss} from '../../exporters/exporter.ts';
import type {Text} from '../text.ts';

/** What `parcli export` says about a run, both languages side by side. */
export const exportMessages = {
  formatNeeded: {
    vi: 'chưa biết xuất ra dạng nào; nêu --to, hoặc -o với đuôi tệp quen thuộc',
    en: 'no format given; use --to, or -o with an extension that tells it',
  },
  unknownEnding: (path: string, formats: readonly string[]): Text => ({
    vi: `${path}: đuôi tệp không cho biết xuất ra dạng nào; nêu --to, chọn: ${formats.join(', ')}`,
    en: `${path}: its extension tells no format; give --to, choose: ${formats.join(', ')}`,
  }),
  notForFormat: (flag: string, format: string, formats: readonly string[]): Text => ({
    vi: `${flag} không dùng cho ${format}; chỉ cho ${formats.join(', ')}`,
    en: `${flag} is not for ${format}; only for ${formats.join(', ')}`,
  }),
  notInFormat: (flag: string, format: string, allowed: readonly string[]): Text => ({
    vi: `${format}: không xuất được ${flag}${allowed.length > 0 ? `; chọn: ${allowed.join(', ')}` : ''}`,
    en: `${format}: ${flag} cannot be exported${allowed.length > 0 ? `; choose: ${allowed.join(', ')}` : ''}`,
  }),
  noColumns: (format: string): Text => ({
    vi: `--columns: ${format} không có cột để chọn`,
    en: `--columns: ${format} has no columns to choose from`,
  }),
  organIdNeeded: {
    vi: 'edxml cần --organ-id: mã định danh của cơ quan gửi, văn bản không ghi mã này',
    en: 'edxml needs --organ-id: the identifier of the sending body, which no document prints',
  },
  asOfNeeded: {
    vi: '--overdue cần --as-of NGÀY (YYYY-MM-DD): quá hạn tính đến ngày nào',
    en: '--overdue needs --as-of DATE (YYYY-MM-DD): the day on which it is asked',
  },
  overdueNeeded: {vi: '--as-of chỉ dùng cùng --overdue', en: '--as-of is only for --overdue'},
  binaryOnTerminal: (format: string, extension: string): Text => ({
    vi: `${format} là dữ liệu nhị phân, không in ra màn hình; dùng -o tệp${extension} hoặc chuyển qua ống`,
    en: `${format} is binary and is not written to a terminal; use -o file${extension} or a pipe`,
  }),
  oneDocument: (format: string): Text => ({
    vi: `${format}: mỗi tệp chỉ chứa một văn bản, mà đầu vào có nhiều; dùng --out-dir`,
    en: `${format}: a file holds one document, and the inputs hold several; use --out-dir`,
  }),
  tooLong: ({path, number, field, length, limit}: Fault): Text => ({
    vi: `${path}${number ? ` (${number})` : ''}: ${field} dài ${length} ký tự, tối đa ${limit}; thêm --truncate để cắt bớt`,
    en: `${path}${number ? ` (${number})` : ''}: ${field} has ${length} characters, at most ${limit}; add --truncate to cut it`,
  }),

  losses: {
    unprintable: (count) => ({
      vi: `${count} ký tự không in được (điều khiển, đổi chiều chữ, nửa cặp thay thế) thay bằng U+FFFD`,
      en: `${count} unprintable characters (controls, bidirectional marks, halves of pairs) replaced by U+FFFD`,
    }),
    undated: (count) => ({
      vi: `bỏ ${count} nhiệm vụ không có ngày hạn; --include-undated để giữ (chỉ VTODO)`,
      en: `${count} tasks without a date left out; --include-undated keeps them (VTODO only)`,
    }),
    cut: (count) => ({
      vi: `cắt bớt ${count} giá trị dài hơn giới hạn của dạng này`,
      en: `${count} values cut, longer than the format allows`,
    }),
    rows: (count) => ({
      vi: `bỏ ${count} hàng vượt quá 1.048.576 hàng của một trang tính`,
      en: `${count} rows left out beyond the 1,048,576 that a sheet holds`,
    }),
    links: (count) => ({
      vi: `${count} ô nguồn không có liên kết: một trang tính chỉ chứa 65.530 liên kết`,
      en: `${count} source cells without a link: a sheet holds 65,530 links`,
    }),
    'no-text': (count) => ({
      vi: `${count} văn bản không kèm toàn văn: không thấy tệp gốc, hoặc tệp đã khác lúc đọc`,
      en: `${count} documents without their text: the source is not there, or has changed since it was read`,
    }),
    blank: (count) => ({
      vi: `để trống ${count} mục bắt buộc mà văn bản không ghi; cần điền trước khi gửi`,
      en: `${count} required fields left blank that the documents do not print; fill them in before sending`,
    }),
    receivers: (count) => ({
      vi: `${count} nơi nhận chưa có mã định danh (OrganId); cần điền trước khi gửi`,
      en: `${count} receivers without an OrganId; fill it in before sending`,
    }),
    secrecy: (count) => ({
      vi: `${count} văn bản có độ mật, phụ lục VI không có mục cho độ mật`,
      en: `${count} documents are classified, for which annex VI has no field`,
    }),
    rule: (count) => ({
      vi: `${count} nhiệm vụ định kỳ chỉ ghi hạn bằng chữ`,
      en: `${count} recurring tasks have their deadline in words only`,
    }),
  } satisfies Record<Loss, (count: number) => Text>,
};

import type {Text} from '../text.ts';

/** Help texts of `parcli export`, both languages side by side. */
export const exportHelp = {
  export: {
    vi: 'xuất bản ghi sang các dạng mà cơ quan đang dùng: bảng tính, lịch, trang web, XML…',
    en: 'export records to what offices use: spreadsheets, calendars, web pages, XML…',
  },
  to: {vi: 'dạng xuất ra (mặc định theo đuôi của -o)', en: 'format (by the extension of -o, if not given)'},
  outDir: {
    vi: 'ghi mỗi tệp đọc vào thành một tệp cùng tên trong thư mục này (akn, edxml: mỗi văn bản một tệp)',
    en: 'write one file per input into this directory (akn, edxml: one per document)',
  },
  what: {vi: 'liệt kê gì: nhiệm vụ, văn bản hay viện dẫn', en: 'what to list: tasks, documents or references'},
  columns: {vi: 'các cột cần lấy, cách nhau bằng dấu phẩy', en: 'columns wanted, separated by commas'},
  owner: {
    vi: 'chỉ nhiệm vụ của cơ quan có tên chứa mẫu này (* là chữ bất kỳ; không dấu cũng được)',
    en: 'only tasks of bodies whose name holds this pattern (* is any text; marks may be left out)',
  },
  dueBefore: {vi: 'chỉ nhiệm vụ có hạn trước ngày này', en: 'only tasks due before this day'},
  dueAfter: {vi: 'chỉ nhiệm vụ có hạn sau ngày này', en: 'only tasks due after this day'},
  overdue: {vi: 'chỉ nhiệm vụ đã quá hạn tính đến --as-of', en: 'only tasks overdue on --as-of'},
  asOf: {vi: 'ngày để tính quá hạn', en: 'the day on which --overdue is asked'},
  sort: {vi: 'thứ tự nhiệm vụ (mặc định: thứ tự đọc)', en: 'order of tasks (as read, if not given)'},
  stamp: {
    vi: 'thời điểm xuất ghi vào tệp (mặc định: ngày của văn bản)',
    en: 'time of export as written into files (the date of the document, if not given)',
  },
  bom: {vi: 'csv, tsv: thêm BOM cho Excel', en: 'csv, tsv: add a byte order mark, for Excel'},
  alarm: {vi: 'ics: nhắc trước hạn, vd 7d,3d,1d', en: 'ics: remind before the end, e.g. 7d,3d,1d'},
  as: {
    vi: 'ics: todo, event, both (mặc định todo); nd30: outgoing (văn bản đi, mặc định), incoming (văn bản đến)',
    en: 'ics: todo, event, both (todo if not given); nd30: outgoing (if not given), incoming',
  },
  before: {
    vi: 'ics: "trước ngày" tính cả ngày đó (inclusive) hay hết ngày hôm trước (exclusive, mặc định)',
    en: 'ics: does "trước ngày" include that day (inclusive) or end the day before (exclusive, if not given)',
  },
  includeUndated: {vi: 'ics: cả nhiệm vụ không có ngày hạn', en: 'ics: also tasks without a date'},
  truncate: {vi: 'nd30: cắt giá trị dài quá quy định', en: 'nd30: cut values that are longer than allowed'},
  organId: {
    vi: 'edxml (bắt buộc), nd30: mã định danh cơ quan gửi',
    en: 'edxml (required), nd30: identifier of the sending body',
  },
  after: {
    vi: `Đầu vào là văn bản, hoặc bản ghi do parcli extract in ra (.json, .ndjson).

Dạng: csv tsv xlsx (sổ theo dõi nhiệm vụ) ics (lịch) md html (một trang tự đứng) akn (Akoma Ntoso)
edxml (bản nháp chưa ký của thông điệp QCVN 102:2016) nd30 nd30-json (phụ lục VI) jsonld parquet
ndjson json yaml

Ví dụ:
  parcli export van-ban/ --to xlsx -o so-theo-doi.xlsx
  parcli export van-ban/ -o lich.ics --alarm 7d,1d --owner 'Sở Nội vụ'
  parcli export ban-ghi.ndjson --to csv --what references > vien-dan.csv
  parcli export van-ban/ -o qua-han.html --overdue --as-of 2024-06-30 --sort due
  parcli export thong-bao.txt --to edxml --organ-id H37.02 -o thong-bao.edxml.xml`,
    en: `Inputs are documents, or records as parcli extract prints them (.json, .ndjson).

Formats: csv tsv xlsx (task ledger) ics (calendar) md html (a page that stands alone) akn (Akoma Ntoso)
edxml (an unsigned draft of a QCVN 102:2016 message) nd30 nd30-json (annex VI) jsonld parquet
ndjson json yaml

Examples:
  parcli export archive/ --to xlsx -o ledger.xlsx
  parcli export archive/ -o tasks.ics --alarm 7d,1d --owner 'Sở Nội vụ'
  parcli export records.ndjson --to csv --what references > references.csv
  parcli export archive/ -o overdue.html --overdue --as-of 2024-06-30 --sort due
  parcli export notice.txt --to edxml --organ-id H37.02 -o notice.edxml.xml`,
  },
} satisfies Record<string, Text>;

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
    vi: `Đầu vào là văn bản ở mọi dạng đọc được, hoặc bản ghi do parcli extract in ra (.json, .ndjson).

Dạng:
  csv tsv           bảng tính, script
  xlsx              sổ theo dõi nhiệm vụ: ba trang Nhiệm vụ, Văn bản, Tham chiếu; việc quá hạn, còn
                    không quá 7 ngày được tô màu theo ngày mở sổ, đến khi điền Ngày hoàn thành
  ics               lịch: việc cần làm, sự kiện
  md html           để đọc; html là một trang tự đứng, văn bản bên trái, bản ghi bên phải
  akn               Akoma Ntoso 1.0
  edxml             bản nháp chưa ký của thông điệp QCVN 102:2016; phải điền đủ và ký số thì trục
                    liên thông mới nhận
  nd30 nd30-json    dữ liệu đăng ký văn bản đi, đến: phụ lục VI Nghị định 30/2020
  jsonld            schema.org Legislation
  parquet           kho lớn: DuckDB, Spark, Trino
  ndjson json yaml  chính bản ghi

Hạn là ngày cuối còn kịp: "trước ngày 30/4" thì hạn là 29/4 (ics: xem --before). Việc định kỳ
không ghi ngày thì hết hạn vào ngày cuối kỳ; khi lọc theo hạn thì tính kỳ kế tiếp.
Ô bắt đầu bằng = + - @ được thêm dấu ' (csv, tsv, nd30), để bảng tính không coi là công thức.
Dạng xuất ra không giữ được gì thì stderr có một dòng nói rõ.
akn, edxml, html lấy toàn văn từ tệp gốc; từ bản ghi thì tìm tệp theo đường dẫn, chỉ dùng khi tệp
chưa đổi.
Không dùng đồng hồ, múi giờ của máy: cùng đầu vào thì kết quả giống hệt.

Ví dụ:
  parcli export van-ban/ --to xlsx -o so-theo-doi.xlsx
  parcli export van-ban/ -o lich.ics --alarm 7d,1d --owner 'Sở Nội vụ'
  parcli export ban-ghi.ndjson --to csv --what references > vien-dan.csv
  parcli export van-ban/ -o qua-han.html --overdue --as-of 2024-06-30 --sort due
  parcli export thong-bao.txt --to edxml --organ-id H37.02 -o thong-bao.edxml.xml`,
    en: `Inputs are documents in any form that can be read, or records as parcli extract prints them
(.json, .ndjson).

Formats:
  csv tsv           spreadsheets, scripts
  xlsx              task ledger: sheets of tasks, documents, references; overdue tasks, and those due within
                    7 days of the day it is opened, are coloured until their completion is filled in
  ics               calendar: to-dos, events
  md html           to read; html is a page that stands alone: text on the left, record on the right
  akn               Akoma Ntoso 1.0
  edxml             an unsigned draft of a QCVN 102:2016 message, to be completed and signed
  nd30 nd30-json    registration data of decree 30/2020, annex VI
  jsonld            schema.org Legislation
  parquet           large archives: DuckDB, Spark, Trino
  ndjson json yaml  the records themselves

A task is due on the last day in time: "trước ngày 30/4" is due on 29/4 (ics: see --before). A
recurring task that names no day is due on the last of its period; filters take its next one.
Cells that begin with = + - @ get a ' before them (csv, tsv, nd30), so that they are no
formulas.
What a format cannot hold is told in a line on stderr.
akn, edxml, html take the text from the source; from a record it is found by its path, and used
if unchanged.
No clock, no time zone: the same input gives the same output.

Examples:
  parcli export archive/ --to xlsx -o ledger.xlsx
  parcli export archive/ -o tasks.ics --alarm 7d,1d --owner 'Sở Nội vụ'
  parcli export records.ndjson --to csv --what references > references.csv
  parcli export archive/ -o overdue.html --overdue --as-of 2024-06-30 --sort due
  parcli export notice.txt --to edxml --organ-id H37.02 -o notice.edxml.xml`,
  },
} satisfies Record<string, Text>;

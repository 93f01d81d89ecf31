import type {Text} from './text.ts';

/** Help texts, both languages side by side. */
export const help = {
  program: {
    vi: 'Đọc văn bản hành chính Việt Nam thành bản ghi có cấu trúc: số hiệu, ngày, nơi ban hành, viện dẫn, nhiệm vụ, hạn.',
    en: 'Reads Vietnamese administrative documents into structured records: number, date, issuer, references, tasks, deadlines.',
  },
  extract: {vi: 'đọc văn bản, in ra bản ghi', en: 'read documents and print their records'},
  explain: {
    vi: 'chỉ ra từng giá trị đọc ở dòng nào, và chữ nào không thuộc trường nào',
    en: 'show where each value was read, and what text belongs to no field',
  },
  schema: {vi: 'in JSON Schema của bản ghi', en: 'print the JSON Schema of the record'},
  schemaName: {vi: 'tên lược đồ', en: 'name of the schema'},
  helpCommand: {vi: 'in trợ giúp về một lệnh', en: 'print help on a command'},

  inputs: {
    vi: 'tệp, thư mục (đọc cả thư mục con), mẫu trong ngoặc kép ("**/*.txt"), hoặc - (stdin)',
    en: 'files, directories (with all below them), quoted patterns ("**/*.txt"), or - (stdin)',
  },
  from: {
    vi: 'đọc mọi tệp ở dạng này, bất kể đuôi tệp',
    en: 'read every file in this form, whatever its extension',
  },
  stdinFilename: {vi: 'tên dùng cho stdin trong kết quả và thông báo', en: 'name of stdin in results and messages'},
  filesFrom: {
    vi: 'đọc thêm các tệp có tên trong danh sách này, mỗi dòng một tên (-: danh sách từ stdin)',
    en: 'also read the files named in this list, one a line (-: list from stdin)',
  },
  null: {vi: 'tên trong danh sách kết thúc bằng NUL (find -print0)', en: 'names in the list end in NUL (find -print0)'},
  to: {
    vi: 'dạng kết quả (mặc định theo đuôi của -o, nếu không thì json)',
    en: 'output format (by the extension of -o, else json)',
  },
  output: {vi: 'ghi vào tệp này', en: 'write to this file'},
  outDir: {
    vi: 'ghi mỗi tệp đọc vào thành một tệp cùng tên trong thư mục này',
    en: 'write one file per input, of the same name, into this directory',
  },
  force: {vi: 'cho phép ghi đè tệp đã có', en: 'overwrite existing files'},
  coverage: {
    vi: 'chỉ in mỗi phần chiếm bao nhiêu ký tự của tệp',
    en: 'print only how many characters of the file belong to each part',
  },
  lang: {vi: 'ngôn ngữ của thông báo và trợ giúp', en: 'language of messages and help'},
  color: {vi: 'tô màu', en: 'use colours'},
  debug: {vi: 'in dấu vết của lỗi', en: 'print the stack of an error'},
  version: {vi: 'in số phiên bản', en: 'print the version'},
  help: {vi: 'in trợ giúp này', en: 'print this help'},

  programAfter: {
    vi: `Ví dụ:
  parcli extract thong-bao.txt                      in bản ghi JSON
  parcli extract thong-bao.txt --to table           bảng để đọc
  parcli extract van-ban/ --out-dir ban-ghi         mỗi văn bản một tệp
  parcli explain thong-bao.txt                      xem giá trị đọc ở đâu
  parcli diff du-thao.txt ban-hanh.txt              hai bản khác nhau ở đâu
  parcli validate thong-bao.txt                     soát theo quy tắc văn thư
  parcli export van-ban/ -o so-theo-doi.xlsx        lập sổ theo dõi nhiệm vụ
  parcli stats ban-ghi.ndjson                       đếm văn bản, nhiệm vụ, hạn

Mã thoát:
   0  xong
   1  có tệp không nhận ra văn bản hành chính nào; diff: có khác; validate: có lỗi
   2  dùng sai, cấu hình sai, không ghi được, hoặc mẫu không khớp tệp nào
   3  có tệp không đọc được; các tệp khác đã ghi
  70  lỗi của chính parcli
 130  dừng vì Ctrl-C; 143: vì kill`,
    en: `Examples:
  parcli extract notice.txt                         print the records as JSON
  parcli extract notice.txt --to table              a table to read
  parcli extract archive/ --out-dir records         one file per document
  parcli explain notice.txt                         see where values were read
  parcli diff draft.txt issued.txt                  what changed between two versions
  parcli validate notice.txt                        check it against the rules of record-keeping
  parcli export archive/ -o ledger.xlsx             make a ledger of tasks
  parcli stats records.ndjson                       count documents, tasks, deadlines

Exit status:
   0  done
   1  an input in which no administrative document was recognised; diff: differences; validate: errors
   2  wrong usage or configuration, an unwritable output, or a pattern that matches nothing
   3  some inputs could not be read; the others were written
  70  a bug in parcli
 130  stopped by Ctrl-C; 143: by kill`,
  },
  extractAfter: {
    vi: `Đọc được (tệp được nhận ra theo nội dung, đuôi tệp chỉ là gợi ý):
  .txt .md            UTF-8, UTF-16, TCVN3 (ABC), VNI, VPS, VIQR, windows-1258, TCVN 5712; nhận sai
                      bảng mã thì nêu --encoding
  .docx .doc          từ Word 97 trở đi; số thứ tự tự động, bảng, cước chú, hộp chữ, phông .VnTime,
  .odt .fodt .rtf     VNI, VPS; bỏ đầu trang, chân trang
  .pdf                đọc theo vị trí chữ: phần đầu hai cột, bảng, đoạn nối qua trang, trang xoay
  .pdf quét, ảnh      .png .jpg .tif; cần: apt-get install tesseract-ocr tesseract-ocr-vie, hoặc
                      npm install tesseract.js @tesseract.js-data/vie
  .html .mhtml        lấy văn bản trong trang cổng thông tin, bỏ phần bao quanh
  .zip .eml           từng tệp bên trong, tên là tệp.zip!thư-mục/tệp.docx; lồng nhau đến ba lớp
  .json .ndjson       bản ghi đã có: chỉ khi nêu tên tệp hay mẫu, trong thư mục thì bỏ qua
Tệp có nhiều văn bản thì mỗi văn bản một bản ghi. Không mở mạng, không chạy gì có trong tệp.

Đọc nhiều tệp:
  Kết quả theo thứ tự đầu vào dù đọc mấy luồng; bộ nhớ không tăng theo số tệp.
  Kết quả chỉ mang tên của nó khi đã đủ. Bị dừng giữa chừng thì chạy lại đúng lệnh đó; với -o,
  phần đã làm nằm ở TỆP.part (--errors cũng vậy); với --out-dir, tệp đã ghi đúng như vậy thì để nguyên.
  --cache nhớ cả lỗi, theo nội dung tệp, phiên bản parcli và tùy chọn, không theo tên hay ngày
  giờ của tệp; thư mục ấy xóa lúc nào cũng được.
  --errors ghi {"type":"error","path","code","reason"}; code: ENOENT, damaged, tooSlow…
  --watch chờ tệp được ghi xong mới đọc, bỏ qua tệp tạm của phần mềm soạn thảo; không ghi đè gì
  ngoài kết quả cũ của chính tệp ấy, ghi hỏng thì lát sau ghi lại.
  --since tính cả thay đổi chưa commit.

Ví dụ:
  parcli extract thong-bao.txt
  parcli extract 'van-ban/**/*.txt' --to ndjson -o ban-ghi.ndjson
  parcli extract van-ban/ --to yaml --out-dir ban-ghi --force
  cat thong-bao.txt | parcli extract - --stdin-filename thong-bao.txt
  find . -name '*.txt' -print0 | parcli extract --files-from - -0 --to ndjson
  parcli extract kho/ --to ndjson -o ban-ghi.ndjson --cache .cache --errors loi.ndjson --summary
  parcli extract --watch hop-den --out-dir ban-ghi`,
    en: `Reads (a file is known by its content, its extension is only a hint):
  .txt .md            UTF-8, UTF-16, TCVN3 (ABC), VNI, VPS, VIQR, windows-1258, TCVN 5712; give
                      --encoding where the wrong one is taken
  .docx .doc          Word 97 or later; automatic numbers, tables, notes, text boxes, fonts .VnTime,
  .odt .fodt .rtf     VNI, VPS; without running heads and feet
  .pdf                by where letters stand: heads in two columns, tables, paragraphs across pages,
                      pages turned sideways
  scanned .pdf,       .png .jpg .tif; needs: apt-get install tesseract-ocr tesseract-ocr-vie, or
  images              npm install tesseract.js @tesseract.js-data/vie
  .html .mhtml        takes the document out of a portal's page
  .zip .eml           each file within, called file.zip!directory/file.docx; three deep at most
  .json .ndjson       records: only where a file or pattern names them, in a directory they are passed over
Each document of a file gives a record. Nothing is fetched, and nothing in a file is run.

Many files:
  Results come in the order of the inputs, whatever the number of threads; memory stays level.
  A result has its name only when it is whole. If a run was stopped, give the same command
  again; with -o, what was done is in FILE.part (so with --errors); with --out-dir, what is already as it shall be
  is left alone.
  --cache remembers failures too, by content, version of parcli and options, not by name or
  time; that directory may be deleted at any time.
  --errors writes {"type":"error","path","code","reason"}; code: ENOENT, damaged, tooSlow …
  --watch reads a file once it is wholly written, and passes over files that are temporary; it
  overwrites nothing but what the same file gave before, and tries again what cannot be written.
  --since counts what is not yet committed, too.

Examples:
  parcli extract notice.txt
  parcli extract 'archive/**/*.txt' --to ndjson -o records.ndjson
  parcli extract archive/ --to yaml --out-dir records --force
  cat notice.txt | parcli extract - --stdin-filename notice.txt
  find . -name '*.txt' -print0 | parcli extract --files-from - -0 --to ndjson
  parcli extract archive/ --to ndjson -o records.ndjson --cache .cache --errors errors.ndjson --summary
  parcli extract --watch inbox --out-dir records`,
  },
  explainAfter: {
    vi: `Ví dụ:
  parcli explain thong-bao.txt
  parcli explain thong-bao.txt --coverage`,
    en: `Examples:
  parcli explain notice.txt
  parcli explain notice.txt --coverage`,
  },
  schemaAfter: {
    vi: `Ví dụ:
  parcli schema > record.schema.json`,
    en: `Examples:
  parcli schema > record.schema.json`,
  },

  // the frame that the option parser puts around these
  programUsage: {vi: '<lệnh> [tùy chọn]', en: '<command> [options]'},
  schemaUsage: {vi: '[tùy chọn] [tên]', en: '[options] [name]'},
  inputsUsage: {vi: '[tùy chọn] <tệp...>', en: '[options] <input...>'},
  usageTitle: {vi: 'Cách dùng:', en: 'Usage:'},
  argumentsTitle: {vi: 'Tham số:', en: 'Arguments:'},
  optionsTitle: {vi: 'Tùy chọn:', en: 'Options:'},
  globalOptionsTitle: {vi: 'Tùy chọn chung:', en: 'Global options:'},
  commandsTitle: {vi: 'Lệnh:', en: 'Commands:'},
  choices: {vi: 'chọn', en: 'choices'},
  default: {vi: 'mặc định', en: 'default'},
} satisfies Record<string, Text>;

import type {Text} from '../text.ts';

/** Help of `parcli validate` and `parcli rules`, both languages side by side. */
export const validateHelp = {
  validate: {
    vi: 'kiểm tra văn bản (hoặc bản ghi) theo quy tắc văn thư',
    en: 'check documents (or records) against the rules of record-keeping',
  },
  from: {
    vi: 'đọc mọi tệp ở dạng này, bất kể đuôi tệp',
    en: 'read every file in this form, whatever its extension',
  },
  format: {vi: 'dạng báo cáo (mặc định pretty)', en: 'form of the report (pretty by default)'},
  failOn: {
    vi: 'mã thoát 1 khi có phát hiện từ mức này trở lên (mặc định error)',
    en: 'exit with 1 on findings this grave or graver (error by default)',
  },
  maxWarnings: {vi: 'mã thoát 1 khi có nhiều cảnh báo hơn số này', en: 'exit with 1 on more warnings than this'},
  quiet: {vi: 'chỉ báo lỗi', en: 'report errors only'},
  rule: {
    vi: 'đặt mức của một quy tắc: MÃ=off|info|warning|error (dùng được nhiều lần)',
    en: 'set the severity of a rule: ID=off|info|warning|error (may be repeated)',
  },
  profile: {
    vi: 'auto: tự nhận ra bản quét; ocr: mọi tệp là bản quét; text: không tệp nào là bản quét',
    en: 'auto: scans are recognised; ocr: every file is a scan; text: none is',
  },
  asOf: {
    vi: 'ngày được coi là hôm nay (YYYY-MM-DD), để xét quá hạn và ngày ở tương lai',
    en: 'the day that counts as today (YYYY-MM-DD), for what is overdue or in the future',
  },
  config: {
    vi: 'tệp cấu hình (mặc định parcli.config.json ở đây hoặc thư mục trên)',
    en: 'configuration file (else parcli.config.json here or in a directory above)',
  },
  printConfig: {
    vi: 'in cấu hình áp dụng cho tệp nêu ra, không kiểm tra gì',
    en: 'print the configuration that holds for the named file, and check nothing',
  },
  baseline: {
    vi: 'tệp ghi các phát hiện đã biết: không tính, không báo lại',
    en: 'file of known findings, which do not count',
  },
  updateBaseline: {vi: 'ghi mọi phát hiện hiện có vào baseline', en: 'write all present findings into the baseline'},
  pruneBaseline: {
    vi: 'bỏ khỏi baseline những phát hiện không còn',
    en: 'drop from the baseline what is no longer found',
  },
  rules: {vi: 'liệt kê các quy tắc, hoặc giải thích một quy tắc', en: 'list the rules, or explain one'},
  rulesUsage: {vi: '[tùy chọn] [mã]', en: '[options] [id]'},
  rulesId: {vi: 'mã hoặc tên quy tắc', en: 'id or name of a rule'},
  rulesFormat: {vi: 'dạng in', en: 'form of the list'},

  validateAfter: {
    vi: `Quy tắc được chọn theo loại văn bản (nhà nước, quy phạm pháp luật, Đảng) và ngày của văn bản:
TTLT 55/2005, TT 01/2011, NĐ 30/2020… Danh sách: parcli rules. Tệp không bị sửa.

Mỗi phát hiện là lỗi, cảnh báo hay lưu ý. Văn bản không rõ ngày, bản quét: hạ một mức, trừ mức
đặt bằng tay; bản quét không bị xét từng ký tự.
Nhiều văn bản thì còn soát chúng với nhau: số trùng, viện dẫn lệch ngày, viện dẫn văn bản đã bị
bãi bỏ…
Bản ghi không kèm văn bản gốc: quy tắc nào cần văn bản thì không chạy; báo cáo nói rõ bao nhiêu.
Không nêu --as-of thì hôm nay là ngày nào không ảnh hưởng gì.
pretty gộp các lưu ý cùng quy tắc trong một tệp, từ cái thứ tư.

Cấu hình là JSON, được có chú thích; lược đồ: parcli schema config. Baseline nhớ theo nội dung,
không theo số dòng; sarif và json vẫn ghi những gì đã biết, có đánh dấu. --prune-baseline chỉ bỏ
trong những tệp và quy tắc vừa xét.

Ví dụ:
  parcli validate du-thao.txt
  parcli validate van-ban/ --format sarif -o parcli.sarif
  parcli validate van-ban/ --fail-on warning --rule TSK-02=off
  parcli validate van-ban/ --baseline parcli-baseline.json --update-baseline
  parcli extract van-ban/ --to ndjson | parcli validate -
  parcli validate van-ban/ --as-of 2026-07-31

Mã thoát:
   0  không có phát hiện nào từ mức --fail-on
   1  có phát hiện từ mức --fail-on, hoặc quá --max-warnings
   2  dùng sai, cấu hình sai
   3  có tệp không đọc được; các tệp khác đã kiểm tra`,
    en: `Rules go by the kind of document (state, legislation, Party) and by its date: joint circular
55/2005, circular 01/2011, decree 30/2020 … parcli rules lists them. No file is changed.

A finding is an error, a warning or a note. Where the date is not known, and in scans, it counts
one step less, unless set by hand; scans are not judged letter by letter.
Several documents are also checked against each other: numbers used twice, citations with
another date, repealed instruments cited …
A record comes without its text: rules that need the text do not run; the report counts them.
Without --as-of it does not matter what day it is.
pretty gathers notes of one rule in one file from the fourth on.

The configuration is JSON and may have comments; its schema: parcli schema config. A baseline
goes by content, not by lines; sarif and json still hold what is known, marked. --prune-baseline
drops only from files and rules just checked.

Examples:
  parcli validate draft.txt
  parcli validate archive/ --format sarif -o parcli.sarif
  parcli validate archive/ --fail-on warning --rule TSK-02=off
  parcli validate archive/ --baseline parcli-baseline.json --update-baseline
  parcli extract archive/ --to ndjson | parcli validate -
  parcli validate archive/ --as-of 2026-07-31

Exit status:
   0  nothing as grave as --fail-on
   1  findings as grave as --fail-on, or more than --max-warnings
   2  wrong usage or configuration
   3  some inputs could not be read; the others were checked`,
  },
  rulesAfter: {
    vi: `Ví dụ:
  parcli rules
  parcli rules ND30-SO-02
  parcli rules --format json`,
    en: `Examples:
  parcli rules
  parcli rules ND30-SO-02
  parcli rules --format json`,
  },
} satisfies Record<string, Text>;

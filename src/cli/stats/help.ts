import type {Text} from '../text.ts';

/** Help texts of `parcli stats`, both languages side by side. */
export const statsHelp = {
  stats: {
    vi: 'đếm theo loại, cơ quan, năm, trường còn thiếu, nhiệm vụ và hạn: bảng, JSON, trang HTML có biểu đồ',
    en: 'count by kind, issuer, year, missing fields, tasks and deadlines: a table, JSON, an HTML page with charts',
  },
  format: {
    vi: 'dạng kết quả (mặc định theo đuôi của -o, nếu không thì table)',
    en: 'output format (by the extension of -o, else table)',
  },
  by: {
    vi: 'chỉ các bảng này, cách nhau bằng dấu phẩy: kind, issuer, year, field, deadline, owner',
    en: 'only these tables, separated by commas: kind, issuer, year, field, deadline, owner',
  },
  top: {
    vi: 'số cơ quan, đơn vị nêu tên nhiều nhất (mặc định 15; json: tất cả)',
    en: 'the most issuers and owners to name (15 if not given; json: all)',
  },
  asOf: {
    vi: 'tính quá hạn, sắp đến hạn vào ngày này (YYYY-MM-DD); không nêu thì không tính',
    en: 'tell what was overdue and what was due soon on this day (YYYY-MM-DD); not told if not given',
  },
  within: {
    vi: 'sắp đến hạn là còn bao nhiêu ngày (mặc định 7)',
    en: 'how many days ahead count as soon (7 if not given)',
  },
  after: {
    vi: `Đầu vào là bản ghi do parcli extract in ra (.json, .ndjson), hoặc văn bản ở mọi dạng đọc được.
Cơ quan viết tắt hay viết đủ là một. Nhiệm vụ có nhiều hạn thì tính hạn gấp nhất. Bản ghi không
cho biết việc nào đã xong. Lược đồ của json: parcli schema stats.

Ví dụ:
  parcli stats ban-ghi.ndjson
  parcli stats ban-ghi.ndjson --as-of 2024-06-30 --within 10 --by deadline,owner --top 30
  parcli stats van-ban/ -o thong-ke.html
  parcli extract van-ban/ --to ndjson | parcli stats - --format json`,
    en: `Inputs are records as parcli extract prints them (.json, .ndjson), or documents.
A body is one, abbreviated or not. Of several deadlines of a task the nearest counts. Records do
not tell what is done. Schema of json: parcli schema stats.

Examples:
  parcli stats records.ndjson
  parcli stats records.ndjson --as-of 2024-06-30 --within 10 --by deadline,owner --top 30
  parcli stats archive/ -o statistics.html
  parcli extract archive/ --to ndjson | parcli stats - --format json`,
  },
} satisfies Record<string, Text>;

import type {Text} from '../text.ts';

/** Help texts of `parcli diff`, both languages side by side. */
export const diffHelp = {
  diff: {
    vi: 'so hai bản của văn bản: hạn, đơn vị, nhiệm vụ, viện dẫn, phần đầu nào đã khác',
    en: 'compare two versions: which deadlines, owners, tasks, references, header fields changed',
  },
  usage: {vi: '[tùy chọn] <cũ> <mới>', en: '[options] <old> <new>'},
  sides: {
    vi: 'tệp, thư mục, tệp#2 (văn bản thứ hai trong tệp), bản ghi .json .ndjson, hoặc - (stdin)',
    en: 'files, directories, file#2 (the second document of a file), records .json .ndjson, or - (stdin)',
  },
  format: {
    vi: 'cách trình bày (mặc định theo đuôi của -o, nếu không thì pretty)',
    en: 'how to show it (by the extension of -o, else pretty)',
  },
  only: {
    vi: 'chỉ nêu các nhóm này: deadlines,owners,tasks,references,header',
    en: 'tell only these: deadlines,owners,tasks,references,header',
  },
  summary: {vi: 'chỉ in một dòng tóm tắt', en: 'print one line that sums up'},
  quiet: {vi: 'không in gì, chỉ trả mã thoát', en: 'print nothing, only give the exit status'},
  exitCode: {vi: 'mã thoát 1 nếu có khác (mặc định)', en: 'exit status 1 where something differs (default)'},
  noExitCode: {vi: 'mã thoát 0 dù có khác', en: 'exit status 0 even where something differs'},
  git: {
    vi: 'so hai phiên bản trong kho git: parcli diff --git CŨ MỚI -- đường-dẫn',
    en: 'compare two revisions: parcli diff --git REV1 REV2 -- path',
  },
  follow: {
    vi: 'xem các văn bản sau triển khai nhiệm vụ của văn bản đầu đến đâu',
    en: 'show which tasks of the first document the others take up',
  },
  textconv: {
    vi: 'in một văn bản thành từng dòng để git diff so (xem ví dụ)',
    en: 'print a document as lines for git diff (see the examples)',
  },
  from: {
    vi: 'đọc mọi tệp như dạng này (json, ndjson: bản ghi), bất kể đuôi tệp',
    en: 'read every file as this form (json, ndjson: records), whatever its extension',
  },
  after: {
    vi: `Văn bản hai bên ghép đôi theo số hiệu, tên tệp, loại, rồi nội dung; văn bản chỉ một bên có
thì được nêu.
Xuống dòng, in đậm, chữ hoa, dấu câu không phải là khác. Lời dẫn, đánh giá, phần không giao việc
thì không so: nếu chỉ chữ ở đó khác thì mã thoát vẫn là 0, và stderr có một dòng nói vậy.
--follow: mã thoát 1 khi có nhiệm vụ thay đổi hay chưa thấy trong các văn bản sau.
json: thay đổi nặng nhất đứng trước; lược đồ: parcli schema diff, parcli schema follow.

Ví dụ:
  parcli diff du-thao.txt ban-hanh.txt
  parcli diff 2023/ 2024/ --only deadlines,owners --format html -o so-sanh.html
  parcli extract moi.txt | parcli diff cu.json -
  parcli diff --git HEAD~1 HEAD -- van-ban/
  parcli diff --follow thong-bao.txt ke-hoach-huyen.txt cong-van-xa.txt

Tệp Word còn vết sửa, so với bản trước khi sửa:
  parcli extract x.docx --changes rejected | parcli diff - x.docx

Cho git diff so theo nhiệm vụ thay vì theo dòng:
  printf '%s diff=parcli\\n' '*.txt' '*.docx' '*.pdf' >> .gitattributes
  git config diff.parcli.textconv 'parcli diff --textconv'
  git diff --word-diff
Dòng cuối (Toàn văn) đổi khi bất kỳ chữ nào của văn bản đổi.

Mã thoát: 0 không khác; 1 có khác; 2 dùng sai; 3 có tệp không đọc được; 70 lỗi của chính parcli`,
    en: `Documents are paired by number, name of file, kind, then by what they say; one that only one
side has is told.
Line breaks, bold type, capitals and punctuation are no difference. Lead-ins, assessments and
what orders nothing are not compared: where only these differ, the exit status is 0 and a line
on stderr says so.
--follow: exit status 1 where a task changed, or is not found in the later documents.
json: the weightiest change comes first; schemas: parcli schema diff, parcli schema follow.

Examples:
  parcli diff draft.txt issued.txt
  parcli diff 2023/ 2024/ --only deadlines,owners --format html -o changes.html
  parcli extract new.txt | parcli diff old.json -
  parcli diff --git HEAD~1 HEAD -- notices/
  parcli diff --follow notice.txt district-plan.txt commune-letter.txt

To compare a file with tracked changes with what it was before them:
  parcli extract x.docx --changes rejected | parcli diff - x.docx

To let git diff compare tasks instead of lines:
  printf '%s diff=parcli\\n' '*.txt' '*.docx' '*.pdf' >> .gitattributes
  git config diff.parcli.textconv 'parcli diff --textconv'
  git diff --word-diff
The last line (Toàn văn) changes with any letter of the document.

Exit status: 0 the same; 1 different; 2 wrong usage; 3 some inputs could not be read; 70 a bug in parcli`,
  },
} satisfies Record<string, Text>;

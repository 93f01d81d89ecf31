import type {Text} from './text.ts';

/**
 * Every line that parcli says about a run, both languages side by side. A fault reads: which file, where in it, what is
 * wrong, what to do.
 */
export const messages = {
  bug: (reason: string): Text => ({
    vi: `lỗi của chính parcli: ${reason}; chạy lại với --debug rồi gửi cho người phát triển`,
    en: `a bug in parcli: ${reason}; run again with --debug and report it`,
  }),

  // usage
  unknownOption: (option: string, meant: string | undefined): Text => ({
    vi: `không có tùy chọn ${option}${meant ? `; có phải là ${meant}?` : ''}; xem parcli --help`,
    en: `there is no option ${option}${meant ? `; did you mean ${meant}?` : ''}; see parcli --help`,
  }),
  unknownCommand: (command: string, meant: string | undefined): Text => ({
    vi: `không có lệnh ${command}${meant ? `; có phải là ${meant}?` : ''}; xem parcli --help`,
    en: `there is no command ${command}${meant ? `; did you mean ${meant}?` : ''}; see parcli --help`,
  }),
  missingValue: (option: string): Text => ({
    vi: `tùy chọn ${option} cần một giá trị`,
    en: `option ${option} needs a value`,
  }),
  emptyValue: (option: string): Text => ({
    vi: `chưa nêu giá trị của ${option}: nó rỗng`,
    en: `no value given for ${option}: it is empty`,
  }),
  emptyArgument: (command: string): Text => ({
    vi: `chưa nêu tên tệp: có tham số rỗng (''); xem parcli ${command} --help`,
    en: `no name given: an argument is empty (''); see parcli ${command} --help`,
  }),
  badValue: (option: string, value: string, allowed: string): Text => ({
    vi: `${option}: giá trị ${value} không hợp lệ; chọn: ${allowed}`,
    en: `${option}: ${value} is not valid; choose: ${allowed}`,
  }),
  excessArguments: (command: string): Text => ({
    vi: `thừa tham số; xem parcli ${command} --help`,
    en: `too many arguments; see parcli ${command} --help`,
  }),
  usage: (reason: string): Text => ({
    vi: `dùng sai: ${reason}; xem parcli --help`,
    en: `wrong usage: ${reason}; see parcli --help`,
  }),
  noInputs: (command: string): Text => ({
    vi: `chưa nêu tệp nào để đọc; dùng - để đọc từ stdin, xem parcli ${command} --help`,
    en: `no input given; use - to read stdin, see parcli ${command} --help`,
  }),
  stdinTwice: {
    vi: 'stdin chỉ đọc được một lần: hoặc - hoặc --files-from -',
    en: 'stdin can be read only once: either - or --files-from -',
  },
  twoOutputs: {
    vi: '-o và --out-dir không dùng cùng nhau; chọn một',
    en: '-o and --out-dir exclude each other; choose one',
  },
  patternMatchesNothing: (pattern: string): Text => ({
    vi: `${pattern}: không có tệp nào khớp mẫu này; kiểm tra lại mẫu`,
    en: `${pattern}: no file matches this pattern; check it`,
  }),
  directoryHoldsNothing: (path: string): Text => ({
    vi: `${path}: thư mục không có tệp nào đọc được (.txt .docx .pdf…); nêu --from nếu tệp có đuôi khác`,
    en: `${path}: no readable file (.txt .docx .pdf…) in this directory; give --from for files with other extensions`,
  }),
  directoryHoldsRecords: (path: string): Text => ({
    vi: `${path}: thư mục chỉ có tệp .json, .ndjson, không có văn bản; muốn đọc bản ghi thì nêu tên tệp, hoặc mẫu như '${path}/*.json'`,
    en: `${path}: only .json or .ndjson files in this directory, no documents; to read records name the files, or a pattern like '${path}/*.json'`,
  }),

  // inputs
  notReadable: (path: string, why: Text): Text => ({
    vi: `${path}: không đọc được: ${why.vi}`,
    en: `${path}: cannot be read: ${why.en}`,
  }),
  changing: (path: string): Text => ({
    vi: `${path}: tệp đang được ghi; chạy lại khi ghi xong`,
    en: `${path}: the file is being written; run again when that is done`,
  }),
  unknownFormat: (path: string): Text => ({
    vi: `${path}: không biết định dạng của tệp; nêu --from text hoặc --from markdown nếu là văn bản thuần`,
    en: `${path}: unknown file format; give --from text or --from markdown if it is plain text`,
  }),
  binary: (path: string): Text => ({
    vi: `${path}: dữ liệu nhị phân, không phải văn bản; lưu thành .txt hoặc .md (UTF-8) rồi chạy lại`,
    en: `${path}: binary data, not text; save it as .txt or .md (UTF-8) and run again`,
  }),
  malformed: (path: string, encoding: string, line: number | null): Text => ({
    vi: `${path}${line === null ? '' : `:${line}`}: không phải ${encoding} hợp lệ; chuyển tệp sang UTF-8 rồi chạy lại`,
    en: `${path}${line === null ? '' : `:${line}`}: not valid ${encoding}; convert the file to UTF-8 and run again`,
  }),
  longRecord: (place: string): Text => ({
    vi: `${place}: dài hơn 64 MiB, không phải bản ghi; tệp .json chứa một mảng bản ghi, tệp .ndjson mỗi dòng một bản ghi`,
    en: `${place}: more than 64 MiB, no record; a .json file holds an array of records, a .ndjson file one record a line`,
  }),
  notJson: (place: string): Text => ({
    vi: `${place}: không phải JSON hợp lệ; tệp .json chứa một mảng bản ghi, tệp .ndjson mỗi dòng một bản ghi`,
    en: `${place}: not valid JSON; a .json file holds an array of records, a .ndjson file one record a line`,
  }),
  notRecord: (place: string, pointer: string, reason: string): Text => ({
    vi: `${place}: không phải bản ghi của parcli: ${pointer || 'giá trị'} không đúng lược đồ; xem parcli schema`,
    en: `${place}: no record of parcli: ${pointer || 'the value'}: ${reason}; see parcli schema`,
  }),
  nothingRecognised: (path: string, blank: boolean): Text =>
    blank
      ? {
          vi: `${path}: tệp rỗng, không có chữ nào; kiểm tra lại đường dẫn hoặc xuất lại văn bản`,
          en: `${path}: the file is empty, without a letter; check the path or export the text anew`,
        }
      : {
          vi: `${path}: không nhận ra văn bản hành chính nào trong tệp này`,
          en: `${path}: no administrative document recognised in this file`,
        },

  // outputs
  outputExists: (path: string): Text => ({
    vi: `${path}: đã có, không ghi đè; thêm --force nếu muốn ghi đè`,
    en: `${path}: exists and was not overwritten; add --force to overwrite it`,
  }),
  otherEnding: (path: string, flag: string, formats: readonly string[], isExported: boolean): Text => ({
    vi: `${path}: lệnh này không ghi được dạng mà đuôi tệp nói; ${isExported ? 'dùng parcli export, hoặc ' : ''}nêu ${flag}, chọn: ${formats.join(', ')}`,
    en: `${path}: this command does not write what the extension tells; ${isExported ? 'use parcli export, or ' : ''}give ${flag}, choose: ${formats.join(', ')}`,
  }),
  outputIsInput: (path: string): Text => ({
    vi: `${path}: vừa là đầu vào vừa là nơi ghi kết quả; chọn tên khác cho kết quả`,
    en: `${path}: is an input and would be overwritten by the result; choose another name for the result`,
  }),
  outputIsDirectory: (path: string): Text => ({
    vi: `${path}: là thư mục; dùng --out-dir`,
    en: `${path}: is a directory; use --out-dir`,
  }),
  outputTaken: (path: string, target: string, first: string): Text => ({
    vi: `${path}: không ghi, vì ${target} đã chứa kết quả của ${first}; đọc riêng tệp này`,
    en: `${path}: not written, since ${target} holds the result of ${first}; read this file in a run of its own`,
  }),
  notWritable: (path: string, why: Text): Text => ({
    vi: `${path}: không ghi được: ${why.vi}`,
    en: `${path}: cannot be written: ${why.en}`,
  }),
  progress: ({count, all, rate, left, failures}: ProgressState, path: string): Text => {
    const of = all === null ? `${count}` : `${count}/${Math.max(all, count)}`;
    const speed = rate < 10 ? rate.toFixed(1) : rate.toFixed(0);
    const end = left === null ? '' : clock(left);
    return {
      vi: [`${of} tệp`, `${speed}/giây`, end && `còn ${end}`, failures && `${failures} lỗi`, path]
        .filter(Boolean)
        .join(' · '),
      en: [`${of} files`, `${speed}/s`, end && `${end} left`, failures && `${failures} failed`, path]
        .filter(Boolean)
        .join(' · '),
    };
  },
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

/** How far a run is. */
interface ProgressState {
  readonly count: number;
  /** of how many, where that is known */
  readonly all: number | null;
  /** inputs a second */
  readonly rate: number;
  /** seconds */
  readonly left: number | null;
  readonly failures: number;
}

/** 4000 -> `1:06:40` */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  const rest = String(whole % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

const REASONS: Readonly<Record<string, Text>> = {
  ENOENT: {vi: 'không có tệp hay thư mục này; kiểm tra lại đường dẫn', en: 'no such file or directory; check the path'},
  ENOTDIR: {vi: 'một phần của đường dẫn không phải thư mục', en: 'a part of the path is not a directory'},
  EISDIR: {vi: 'là thư mục', en: 'is a directory'},
  EACCES: {vi: 'không có quyền; kiểm tra quyền của tệp', en: 'permission denied; check its permissions'},
  EPERM: {vi: 'không có quyền; kiểm tra quyền của tệp', en: 'permission denied; check its permissions'},
  EROFS: {vi: 'ổ đĩa chỉ cho đọc', en: 'the file system is read-only'},
  ENOSPC: {vi: 'ổ đĩa đã đầy', en: 'the disk is full'},
  ELOOP: {vi: 'liên kết vòng tròn', en: 'a circle of symbolic links'},
  ENAMETOOLONG: {vi: 'tên quá dài', en: 'the name is too long'},
  EDQUOT: {vi: 'đã dùng hết hạn mức ổ đĩa', en: 'the quota of the disk is used up'},
  EBUSY: {
    vi: 'chương trình khác đang giữ tệp này; đóng lại rồi chạy lại',
    en: 'another program holds it; close it there and run again',
  },
  EIO: {vi: 'ổ đĩa báo lỗi khi đọc, ghi', en: 'the disk reports an error'},
  EMFILE: {vi: 'mở quá nhiều tệp cùng lúc', en: 'too many open files'},
};

/** What a failed file operation means to its user; undefined where the error does not come from the system. */
export function systemReason(error: unknown): Text | undefined {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  return REASONS[code] ?? {vi: `lỗi hệ thống ${code}`, en: `system error ${code}`};
}

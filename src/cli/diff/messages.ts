import {messages} from '../messages.ts';
import type {Text} from '../text.ts';

/** Every line that `parcli diff` says about a run, both languages side by side. */
export const diffMessages = {
  twoSides: {
    vi: 'cần đúng hai bên để so: parcli diff CŨ MỚI; xem parcli diff --help',
    en: 'two sides are needed: parcli diff OLD NEW; see parcli diff --help',
  },
  twoRevisions: {
    vi: 'cần hai phiên bản trong git: parcli diff --git CŨ MỚI -- đường-dẫn; xem parcli diff --help',
    en: 'two revisions are needed: parcli diff --git REV1 REV2 -- path; see parcli diff --help',
  },
  noticeAndReplies: {
    vi: 'cần một văn bản giao việc và các văn bản triển khai: parcli diff --follow THÔNG-BÁO TRẢ-LỜI…',
    en: 'a notice and the documents that implement it are needed: parcli diff --follow NOTICE REPLY…',
  },
  oneNotice: (path: string): Text => ({
    vi: `${path}: có nhiều văn bản giao việc; nêu một, ví dụ ${path}#2`,
    en: `${path}: several documents assign tasks; name one, as in ${path}#2`,
  }),
  oneFile: {
    vi: '--textconv đọc đúng một tệp',
    en: '--textconv reads one file',
  },
  oneMode: {
    vi: '--git, --follow và --textconv không dùng cùng nhau; chọn một',
    en: '--git, --follow and --textconv exclude each other; choose one',
  },
  onlyWithFollow: {
    vi: '--only chỉ dùng khi so hai bên, không dùng với --follow và --textconv',
    en: '--only is for comparing two sides, not for --follow and --textconv',
  },
  stdinTwice: {
    vi: 'stdin chỉ đọc được một lần: chỉ một bên là -',
    en: 'stdin can be read only once: only one side can be -',
  },
  badTopic: (value: string, allowed: string): Text => ({
    vi: `--only: giá trị ${value} không hợp lệ; chọn trong: ${allowed}, cách nhau bằng dấu phẩy`,
    en: `--only: ${value} is not valid; choose from: ${allowed}, separated by commas`,
  }),
  nothingToCompare: (path: string, blank: boolean): Text =>
    blank
      ? messages.nothingRecognised(path, blank)
      : {
          vi: `${path}: không nhận ra văn bản hành chính nào trong tệp này, không có gì để so`,
          en: `${path}: no administrative document recognised in this file, nothing to compare`,
        },
  otherWords: (paths: readonly string[]): Text => {
    const [first = '', ...others] = paths;
    const more = others.length > 0 ? ` (+${others.length})` : '';
    return {
      vi: `${first}${more}: hạn, đơn vị, nhiệm vụ, viện dẫn, phần đầu như nhau; lời ngoài các phần đó thì khác`,
      en: `${first}${more}: deadlines, owners, tasks, references and header are the same; words outside of them differ`,
    };
  },
  noSuchPart: (argument: string): Text => ({
    vi: `${argument}: tệp không có văn bản thứ tự này`,
    en: `${argument}: the file has no document of this place`,
  }),
  noGit: {
    vi: 'không chạy được git; cài git rồi chạy lại',
    en: 'git cannot be run; install it and run again',
  },
  noRevision: (revision: string): Text => ({
    vi: `${revision}: git không có phiên bản này, hoặc thư mục này không thuộc kho git nào`,
    en: `${revision}: git knows no such revision, or this directory is in no repository`,
  }),
  noSuchPath: (paths: string): Text => ({
    vi: `${paths}: không có tệp nào như vậy trong hai phiên bản này`,
    en: `${paths}: no such file in either revision`,
  }),
  gitFailed: (said: string): Text => ({vi: `git: ${said}`, en: `git: ${said}`}),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

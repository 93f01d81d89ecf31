import type {Text} from '../text.ts';

/** Help on long runs, both languages side by side. */
export const runHelp = {
  concurrency: {
    vi: 'số luồng đọc song song: auto, off, hay một con số (mặc định auto)',
    en: 'threads that read side by side: auto, off, or a number (default auto)',
  },
  cache: {
    vi: 'nhớ kết quả trong thư mục này: tệp không đổi thì lần sau không đọc lại',
    en: 'remember results in this directory: a file that has not changed is not read again',
  },
  cacheDays: {
    vi: 'bỏ khỏi cache những gì không dùng đến trong ngần ấy ngày (mặc định 90)',
    en: 'remove from the cache what was not used for so many days (default 90)',
  },
  retryFailed: {
    vi: 'đọc lại cả những tệp mà cache nhớ là lỗi',
    en: 'read again also what the cache knows as faulty',
  },
  since: {
    vi: 'chỉ đọc các tệp đã đổi trong git từ phiên bản này',
    en: 'read only files that have changed in git since this revision',
  },
  errors: {
    vi: 'ghi mỗi tệp lỗi thành một dòng JSON vào tệp này',
    en: 'write each input that failed as a line of JSON to this file',
  },
  summary: {vi: 'cuối cùng in một dòng tổng kết ra stderr', en: 'print a line of totals on stderr at the end'},
  watch: {
    vi: 'chạy mãi: tệp mới đến hay vừa đổi trong các thư mục này thì đọc ngay (cần --out-dir)',
    en: 'run on: read what comes into these directories or changes there (needs --out-dir)',
  },
} satisfies Record<string, Text>;

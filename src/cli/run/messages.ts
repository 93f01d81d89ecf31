import type {Text} from '../text.ts';

/** What is said of long runs, both languages side by side. */
export const runMessages = {
  cacheNotWritable: (directory: string, why: Text): Text => ({
    vi: `${directory}: không ghi được vào cache: ${why.vi}; vẫn đọc tiếp`,
    en: `${directory}: the cache cannot be written: ${why.en}; reading goes on`,
  }),
  crashed: (path: string): Text => ({
    vi: `${path}: luồng đọc tệp này dừng đột ngột; đọc riêng tệp này với --debug`,
    en: `${path}: the thread that read this file died; read this file alone with --debug`,
  }),
  interrupted: (signal: string, count: number): Text => ({
    vi: `dừng vì ${signal} sau ${count} tệp; chạy lại lệnh này để làm từ đầu (nhanh hơn nếu có --cache)`,
    en: `stopped by ${signal} after ${count} files; run the same command again (sooner done with --cache)`,
  }),
  watching: (directories: readonly string[], outDir: string): Text => ({
    vi: `đang theo dõi ${directories.join(', ')}, ghi vào ${outDir}; Ctrl-C để dừng`,
    en: `watching ${directories.join(', ')}, writing to ${outDir}; Ctrl-C to stop`,
  }),
  read: (path: string, records: number): Text => ({
    vi: `${path}: ${records} văn bản`,
    en: `${path}: ${records} ${records === 1 ? 'document' : 'documents'}`,
  }),
  notDirectory: (path: string): Text => ({
    vi: `${path}: không phải thư mục; --watch theo dõi thư mục`,
    en: `${path}: is no directory; --watch watches directories`,
  }),
  watchNeeds: {
    vi: '--watch cần --out-dir và tên các thư mục, không dùng cùng -o, --files-from, --since hay -',
    en: '--watch needs --out-dir and names of directories, and does not go with -o, --files-from, --since or -',
  },
  tooManyWatched: (path: string): Text => ({
    vi: `${path}: hệ thống không cho theo dõi thêm thư mục; tăng fs.inotify.max_user_watches`,
    en: `${path}: the system allows no more watched directories; raise fs.inotify.max_user_watches`,
  }),
  partKept: (path: string): Text => ({
    vi: `${path}: phần đã làm, chưa phải kết quả`,
    en: `${path}: what was done so far, not the result`,
  }),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

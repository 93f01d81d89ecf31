import type {Text} from '../text.ts';

/** Every line that `parcli validate` and `parcli rules` say about a run, both languages side by side. */
export const validateMessages = {
  noBaseline: (path: string): Text => ({
    vi: `${path}: chưa có tệp baseline; tạo bằng --update-baseline`,
    en: `${path}: there is no baseline yet; make it with --update-baseline`,
  }),
  badBaseline: (path: string): Text => ({
    vi: `${path}: không phải tệp baseline của parcli; tạo lại bằng --update-baseline vào tệp khác`,
    en: `${path}: this is no baseline of parcli; make one with --update-baseline in another file`,
  }),
  baselineNeeded: (option: string): Text => ({
    vi: `${option} cần --baseline TỆP, hoặc "baseline" trong parcli.config.json`,
    en: `${option} needs --baseline FILE, or "baseline" in parcli.config.json`,
  }),
  oneBaseline: {
    vi: '--update-baseline và --prune-baseline không dùng cùng nhau; chọn một',
    en: '--update-baseline and --prune-baseline exclude each other; choose one',
  },
  badRuleSetting: (value: string): Text => ({
    vi: `--rule: "${value}" không hợp lệ; viết MÃ=off|info|warning|error`,
    en: `--rule: "${value}" is not valid; write ID=off|info|warning|error`,
  }),
  unknownRule: (name: string, meant: string | undefined): Text => ({
    vi: `không có quy tắc ${name}${meant ? `; có phải là ${meant}?` : ''}; xem parcli rules`,
    en: `there is no rule ${name}${meant ? `; did you mean ${meant}?` : ''}; see parcli rules`,
  }),
  tooManyWarnings: (count: number, most: number): Text => ({
    vi: `${count} cảnh báo, nhiều hơn mức cho phép là ${most}`,
    en: `${count} warnings, more than the ${most} allowed`,
  }),
} satisfies Record<string, Text | ((...args: never[]) => Text)>;

import type {Text} from '../text.ts';
import type {Place} from './jsonc.ts';

const TYPES: Readonly<Record<string, Text>> = {
  object: {vi: 'một đối tượng {…}', en: 'an object {…}'},
  record: {vi: 'một đối tượng {…}', en: 'an object {…}'},
  array: {vi: 'một danh sách […]', en: 'a list […]'},
  string: {vi: 'một chuỗi "…"', en: 'a string "…"'},
  number: {vi: 'một số', en: 'a number'},
  int: {vi: 'một số nguyên', en: 'a whole number'},
};

/** What is said of a configuration. */
export const configMessages = {
  at: (path: string, {line, column}: Place, reason: Text): Text => ({
    vi: `${path}:${line}:${column}: ${reason.vi}`,
    en: `${path}:${line}:${column}: ${reason.en}`,
  }),
  unknownRule: (name: string, meant: string | undefined): Text => ({
    vi: `không có quy tắc "${name}"${meant ? `; có phải là "${meant}"?` : ''}; xem parcli rules`,
    en: `there is no rule "${name}"${meant ? `; did you mean "${meant}"?` : ''}; see parcli rules`,
  }),
  unknownField: (name: string): Text => ({
    vi: `không có mục "${name}"; xem parcli schema config`,
    en: `there is no field "${name}"; see parcli schema config`,
  }),
  badValue: (name: string, values: readonly string[]): Text => ({
    vi: `"${name}" phải là một trong: ${values.join(', ')}`,
    en: `"${name}" must be one of: ${values.join(', ')}`,
  }),
  badType: (name: string, type: string): Text => ({
    vi: `${name === '' ? 'cấu hình' : `"${name}"`} phải là ${TYPES[type]?.vi ?? type}`,
    en: `${name === '' ? 'the configuration' : `"${name}"`} must be ${TYPES[type]?.en ?? type}`,
  }),
};

import type {Field, State} from '../../stats/index.ts';
import {FIELD_NAMES, numberText} from '../../wording.ts';
import type {Lang, Text} from '../text.ts';

/** Words of tables and charts. */
export const words = {
  title: {vi: 'Thống kê văn bản và nhiệm vụ', en: 'Documents and tasks, counted'},
  documents: {vi: 'văn bản', en: 'documents'},
  tasks: {vi: 'nhiệm vụ', en: 'tasks'},
  references: {vi: 'viện dẫn', en: 'references'},
  unknown: {vi: '(không rõ)', en: '(unknown)'},
  undatedYear: {vi: '(không ghi)', en: '(undated)'},
  nobody: {vi: '(không nêu ai)', en: '(nobody named)'},
  missing: {vi: 'thiếu', en: 'missing'},
  incomplete: {vi: 'chưa đủ', en: 'incomplete'},
  inferred: {vi: 'suy ra', en: 'inferred'},
  share: {vi: 'tỷ lệ', en: 'share'},
  coordinates: {vi: 'phối hợp', en: 'helps'},
  asOf: {vi: 'tính đến ngày', en: 'as of'},
} satisfies Record<string, Text>;

/** Titles of the tables, and the name of their first column. */
export const titles = {
  kind: {title: {vi: 'Theo loại văn bản', en: 'By kind'}, head: {vi: 'loại', en: 'kind'}},
  issuer: {title: {vi: 'Theo cơ quan ban hành', en: 'By issuer'}, head: {vi: 'cơ quan', en: 'issuer'}},
  year: {title: {vi: 'Theo năm', en: 'By year'}, head: {vi: 'năm', en: 'year'}},
  field: {title: {vi: 'Trường còn thiếu', en: 'Missing fields'}, head: {vi: 'trường', en: 'field'}},
  deadline: {title: {vi: 'Nhiệm vụ theo hạn', en: 'Tasks by deadline'}, head: {vi: 'hạn', en: 'deadline'}},
  owner: {title: {vi: 'Nhiệm vụ theo đơn vị chủ trì', en: 'Tasks by lead'}, head: {vi: 'đơn vị', en: 'body'}},
} satisfies Record<string, {title: Text; head: Text}>;

/** A field of many documents. */
export function fieldText(field: Field, lang: Lang): string {
  return field === 'recipients' && lang === 'en' ? 'recipients' : FIELD_NAMES[field][lang];
}

/** `within`: the days that count as soon. */
export function stateName(state: State, within: number | null, lang: Lang): string {
  const names: Readonly<Record<State, Text>> = {
    overdue: {vi: 'quá hạn', en: 'overdue'},
    soon: {vi: `còn ≤ ${within} ngày`, en: `due in ≤ ${within} days`},
    later: {vi: 'còn lâu hơn', en: 'due later'},
    dated: {vi: 'có ngày', en: 'dated'},
    recurring: {vi: 'định kỳ', en: 'recurring'},
    undated: {vi: 'theo sự kiện', en: 'from an event'},
    none: {vi: 'không hạn', en: 'no deadline'},
  };
  return names[state][lang];
}

/** `12,3%`; of nothing, nothing */
export function shareText(part: number, whole: number, lang: Lang): string {
  if (whole === 0) return '';
  const percent = ((100 * part) / whole).toFixed(1);
  return `${lang === 'vi' ? percent.replace('.', ',') : percent}%`;
}

/** What the rows that are not told come to. */
export function othersText(rows: number, lang: Lang): string {
  const count = numberText(rows, lang);
  return lang === 'vi' ? `(${count} tên khác)` : `(${count} others)`;
}

import type {Field, State} from '../../stats/index.ts';
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

export const FIELD_NAMES: Readonly<Record<Field, Text>> = {
  issuer: {vi: 'cơ quan ban hành', en: 'issuer'},
  number: {vi: 'số, ký hiệu', en: 'number'},
  place: {vi: 'địa danh', en: 'place'},
  date: {vi: 'ngày', en: 'date'},
  kind: {vi: 'loại', en: 'kind'},
  subject: {vi: 'trích yếu', en: 'subject'},
  signer: {vi: 'người ký', en: 'signer'},
  recipients: {vi: 'nơi nhận', en: 'recipients'},
  archive: {vi: 'lưu', en: 'archive'},
};

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

/** `1.234.567`; in English `1,234,567` */
export function countText(count: number, lang: Lang): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(lang === 'vi' ? '.' : ',');
}

/** `12,3%`; of nothing, nothing */
export function shareText(part: number, whole: number, lang: Lang): string {
  if (whole === 0) return '';
  const percent = ((100 * part) / whole).toFixed(1);
  return `${lang === 'vi' ? percent.replace('.', ',') : percent}%`;
}

/** What the rows that are not told come to. */
export function othersText(rows: number, lang: Lang): string {
  const count = countText(rows, lang);
  return lang === 'vi' ? `(${count} tên khác)` : `(${count} others)`;
}

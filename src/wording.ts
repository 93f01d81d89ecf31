import type {Text} from './diagnostic.ts';
import type {DocumentRecord, Owner, Role} from './record.ts';

/**
 * What fields and parts of a record are called, and its values as a clerk writes them: one wording for the command line,
 * which speaks both languages, and for exporters, which write Vietnamese.
 */

export type Lang = keyof Text;

/** Fields of header and closing, by JSON Pointer without its first `/`. In the singular: each is said of a value. */
export const FIELD_NAMES = {
  kind: {vi: 'loại', en: 'kind'},
  number: {vi: 'số, ký hiệu', en: 'number'},
  date: {vi: 'ngày', en: 'date'},
  place: {vi: 'địa danh', en: 'place'},
  issuer: {vi: 'cơ quan ban hành', en: 'issuer'},
  issuerParent: {vi: 'cơ quan chủ quản', en: 'parent body'},
  subject: {vi: 'trích yếu', en: 'subject'},
  urgency: {vi: 'độ khẩn', en: 'urgency'},
  secrecy: {vi: 'độ mật', en: 'secrecy'},
  addressees: {vi: 'kính gửi', en: 'addressee'},
  signer: {vi: 'người ký', en: 'signer'},
  'signer/authority': {vi: 'thẩm quyền ký', en: 'signing authority'},
  'signer/title': {vi: 'chức vụ người ký', en: 'signer’s title'},
  'signer/name': {vi: 'người ký', en: 'signer'},
  recipients: {vi: 'nơi nhận', en: 'recipient'},
  archive: {vi: 'lưu', en: 'archive'},
  attachedTo: {vi: 'kèm theo', en: 'attached to'},
} satisfies Record<string, Text>;
export type FieldName = keyof typeof FIELD_NAMES;

/** What has a name of its own beside the fields. */
export const TERMS = {
  task: {vi: 'nhiệm vụ', en: 'task'},
  reference: {vi: 'viện dẫn', en: 'reference'},
  deadline: {vi: 'hạn', en: 'due'},
  item: {vi: 'mục', en: 'item'},
  file: {vi: 'tệp', en: 'file'},
} satisfies Record<string, Text>;

/** The part that a body has in a task. */
export const OWNER_ROLES: Readonly<Record<Owner['role'], Text>> = {
  lead: {vi: 'chủ trì', en: 'lead'},
  coordinate: {vi: 'phối hợp', en: 'with'},
  report: {vi: 'báo cáo', en: 'report to'},
};

/** As what an instrument is cited. */
export const REFERENCE_ROLES: Readonly<Record<Role, Text>> = {
  basis: {vi: 'căn cứ', en: 'basis'},
  implements: {vi: 'thực hiện', en: 'implements'},
  amends: {vi: 'sửa đổi', en: 'amends'},
  replaces: {vi: 'thay thế', en: 'replaces'},
  repeals: {vi: 'bãi bỏ', en: 'repeals'},
  attachedTo: {vi: 'kèm theo', en: 'attached to'},
  cites: {vi: 'viện dẫn', en: 'cites'},
};

/** `trích yếu` -> `Trích yếu`, where it stands first in a line or cell */
export function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The same for both languages. */
export function capitals({vi, en}: Text): Text {
  return {vi: capitalised(vi), en: capitalised(en)};
}

/** `2021-06-30` -> `30/6/2021`, as clerks write it; what is no such day stays as it is. */
export function printedDay(iso: string): string {
  return /^\d{4}(-\d\d){0,2}$/.test(iso) ? iso.split('-').reverse().map(Number).join('/') : iso;
}

/** English keeps the ISO form. */
export function dateText(iso: string, lang: Lang): string {
  return lang === 'en' ? iso : printedDay(iso);
}

/** `1.234.567`; in English `1,234,567` */
export function numberText(count: number, lang: Lang): string {
  const digits = String(count);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return groups.join(lang === 'vi' ? '.' : ',');
}

/** `2 tasks added`, `1 task added`: English names stand here in the plural. */
export function countText(count: number, name: Text, lang: Lang): string {
  const one = lang === 'en' && count === 1;
  const named = one ? name.en.replace(/s(?=$| (?:dropped|added|reworded|moved)$)/, '') : name[lang];
  return `${numberText(count, lang)} ${named}`;
}

/** The names of those who have this part in a task. */
export function ownerNames(owners: readonly Owner[], role: Owner['role']): string[] {
  return owners.filter((owner) => owner.role === role).map(({name}) => name);
}

export function ownersText(owners: readonly Owner[], role: Owner['role']): string {
  return ownerNames(owners, role).join('; ');
}

/** `KT. CHỦ TỊCH · PHÓ CHỦ TỊCH · Nguyễn Văn A`, with what is printed of it. */
export function signerText(signer: DocumentRecord['signer']): string {
  return [signer?.authority, signer?.title, signer?.name].filter(Boolean).join(' · ');
}

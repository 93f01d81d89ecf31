import type {CoverageRun, DocumentRecord, Owner, Role} from '../../index.ts';
import {dueText, referenceText} from '../formats/wording.ts';
import type {Lang, Text} from '../text.ts';

/** Names of the parts of a file, in the order in which they are reported. */
export const PARTS: Readonly<Record<CoverageRun['part'], Text>> = {
  header: {vi: 'phần đầu', en: 'header'},
  reference: {vi: 'viện dẫn', en: 'reference'},
  context: {vi: 'dẫn nhập', en: 'context'},
  task: {vi: 'nhiệm vụ', en: 'task'},
  body: {vi: 'nội dung', en: 'body'},
  closing: {vi: 'phần kết', en: 'closing'},
  furniture: {vi: 'ngoài lề', en: 'furniture'},
  unassigned: {vi: 'chưa rõ', en: 'unassigned'},
};

const FIELDS: Readonly<Record<string, Text>> = {
  kind: {vi: 'loại', en: 'kind'},
  number: {vi: 'số, ký hiệu', en: 'number'},
  date: {vi: 'ngày', en: 'date'},
  place: {vi: 'địa danh', en: 'place'},
  issuer: {vi: 'cơ quan', en: 'issuer'},
  issuerParent: {vi: 'cơ quan chủ quản', en: 'parent body'},
  subject: {vi: 'trích yếu', en: 'subject'},
  title: {vi: 'tên', en: 'title'},
  urgency: {vi: 'độ khẩn', en: 'urgency'},
  secrecy: {vi: 'độ mật', en: 'secrecy'},
  addressees: {vi: 'kính gửi', en: 'addressee'},
  'signer/authority': {vi: 'thẩm quyền ký', en: 'signing authority'},
  'signer/title': {vi: 'chức vụ', en: 'signer’s title'},
  'signer/name': {vi: 'người ký', en: 'signer'},
  recipients: {vi: 'nơi nhận', en: 'recipient'},
  archive: {vi: 'lưu', en: 'archive'},
  attachedTo: {vi: 'kèm theo', en: 'attached to'},
};

const OWNERS: Readonly<Record<Owner['role'], Text>> = {
  lead: {vi: 'chủ trì', en: 'lead'},
  coordinate: {vi: 'phối hợp', en: 'with'},
  report: {vi: 'báo cáo', en: 'report to'},
};

const ROLES: Readonly<Record<Role, Text>> = {
  basis: {vi: 'căn cứ', en: 'basis'},
  implements: {vi: 'thực hiện', en: 'implements'},
  amends: {vi: 'sửa đổi', en: 'amends'},
  replaces: {vi: 'thay thế', en: 'replaces'},
  repeals: {vi: 'bãi bỏ', en: 'repeals'},
  attachedTo: {vi: 'kèm theo', en: 'attached to'},
  cites: {vi: 'viện dẫn', en: 'cites'},
};

/** What a JSON Pointer of a record stands for, in words: `chủ trì II.2: Sở Y tế`. */
export function valueText(record: DocumentRecord, pointer: string, lang: Lang): string {
  const [field = '', index = '', list = '', at = ''] = pointer.slice(1).split('/');
  if (field === 'tasks') {
    const task = record.tasks[Number(index)];
    const owner = list === 'owners' ? task?.owners[Number(at)] : undefined;
    const deadline = list === 'deadlines' ? task?.deadlines[Number(at)] : undefined;
    if (owner) return `${OWNERS[owner.role][lang]} ${task?.id}: ${owner.name}`;
    if (deadline) return `${lang === 'vi' ? 'hạn' : 'due'} ${task?.id}: ${dueText(deadline, lang)}`;
    if (task && (list === '' || list === 'text')) return `${PARTS.task[lang]} ${task.id}`;
  }
  const reference = field === 'references' ? record.references[Number(index)] : undefined;
  if (reference && list === '') return `${ROLES[reference.role][lang]}: ${referenceText(reference, lang)}`;
  if (reference && FIELDS[list])
    return `${ROLES[reference.role][lang]} · ${FIELDS[list][lang]}: ${scalarAt(record, pointer)}`;
  const name = FIELDS[field === 'signer' ? `${field}/${index}` : field]?.[lang] ?? pointer;
  return `${name}: ${scalarAt(record, pointer)}`;
}

/** The value that a JSON Pointer leads to, as text; empty where it leads nowhere. */
function scalarAt(record: DocumentRecord, pointer: string): string {
  let value: unknown = record;
  for (const step of pointer.split('/').slice(1)) {
    const key = step.replaceAll('~1', '/').replaceAll('~0', '~');
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

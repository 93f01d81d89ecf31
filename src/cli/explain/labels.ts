import type {CoverageRun, DocumentRecord} from '../../index.ts';
import {FIELD_NAMES, type FieldName, OWNER_ROLES, REFERENCE_ROLES, TERMS} from '../../wording.ts';
import {dueText, referenceText} from '../formats/wording.ts';
import type {Lang, Text} from '../text.ts';

/** Names of the parts of a file, in the order in which they are reported. */
export const PARTS: Readonly<Record<CoverageRun['part'], Text>> = {
  header: {vi: 'phần đầu', en: 'header'},
  reference: TERMS.reference,
  context: {vi: 'dẫn nhập', en: 'context'},
  task: TERMS.task,
  body: {vi: 'nội dung', en: 'body'},
  closing: {vi: 'phần kết', en: 'closing'},
  furniture: {vi: 'ngoài lề', en: 'furniture'},
  unassigned: {vi: 'chưa rõ', en: 'unassigned'},
};

/** What only references have: all else of them is called as in documents. */
const TITLE: Text = {vi: 'tên', en: 'title'};

/** What a JSON Pointer of a record stands for, in words: `chủ trì II.2: Sở Y tế`. */
export function valueText(record: DocumentRecord, pointer: string, lang: Lang): string {
  const [field = '', index = '', list = '', at = ''] = pointer.slice(1).split('/');
  if (field === 'tasks') {
    const task = record.tasks[Number(index)];
    const owner = list === 'owners' ? task?.owners[Number(at)] : undefined;
    const deadline = list === 'deadlines' ? task?.deadlines[Number(at)] : undefined;
    if (owner) return `${OWNER_ROLES[owner.role][lang]} ${task?.id}: ${owner.name}`;
    if (deadline) return `${TERMS.deadline[lang]} ${task?.id}: ${dueText(deadline, lang)}`;
    if (task && (list === '' || list === 'text')) return `${TERMS.task[lang]} ${task.id}`;
  }
  const reference = field === 'references' ? record.references[Number(index)] : undefined;
  if (reference && list === '') return `${REFERENCE_ROLES[reference.role][lang]}: ${referenceText(reference, lang)}`;
  const part = list === 'title' ? TITLE : nameOf(list);
  if (reference && part)
    return `${REFERENCE_ROLES[reference.role][lang]} · ${part[lang]}: ${scalarAt(record, pointer)}`;
  const name = nameOf(field === 'signer' ? `${field}/${index}` : field)?.[lang] ?? pointer;
  return `${name}: ${scalarAt(record, pointer)}`;
}

function nameOf(field: string): Text | undefined {
  return Object.hasOwn(FIELD_NAMES, field) ? FIELD_NAMES[field as FieldName] : undefined;
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

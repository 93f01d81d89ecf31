import {KIND_ENTRIES} from '../data/kinds.ts';
import type {Deadline, DocumentRecord, Kind, Owner, Reference, Role} from '../record.ts';
import {capitalised, FIELD_NAMES, type FieldName, OWNER_ROLES, printedDay, REFERENCE_ROLES, TERMS} from '../wording.ts';
import {isoDay, lastDay} from './days.ts';

/** Names and values of a record in the language of the documents. */

/** Names as headings of columns and lines. */
export const fieldName = (field: FieldName): string => capitalised(FIELD_NAMES[field].vi);
export const termName = (term: keyof typeof TERMS): string => capitalised(TERMS[term].vi);
export const ownerRoleName = (role: Owner['role']): string => capitalised(OWNER_ROLES[role].vi);
export const ROLE_NAMES = Object.fromEntries(
  Object.entries(REFERENCE_ROLES).map(([role, {vi}]) => [role, capitalised(vi)]),
) as Readonly<Record<Role, string>>;

export const ANCHOR_NAMES = {signing: 'ngày ký', receipt: 'ngày nhận', event: 'sự kiện'};

/** `TB` -> `Thông báo` */
export function kindName(kind: Kind | null): string {
  const name = KIND_ENTRIES.find((entry) => entry.kind === kind)?.name ?? '';
  return capitalised(name);
}

/** When a task is due: the words of the document, and the last day where they do not tell it. */
export function dueText(deadline: Deadline): string {
  const last = lastDay(deadline);
  const day = last === null ? '' : printedDay(isoDay(last));
  return day === '' || deadline.text.includes(day) ? deadline.text : `${deadline.text} (${day})`;
}

/** `12/QĐ-UBND`, or the name of a law that is cited without a number. */
export function referenceName({number, title, kind}: Reference): string {
  return number ?? title ?? kindName(kind);
}

/** What a document is called: `Thông báo 47/TB-UBND`, else its subject, else its file. */
export function documentName({kind, number, subject, source}: DocumentRecord): string {
  const name = [kindName(kind), number].filter(Boolean).join(' ');
  return name || subject || source.path;
}

/** The line of a value's place in the source; null where it is not known. */
export function lineOf(record: DocumentRecord, pointer: string): number | null {
  return Object.hasOwn(record.spans, pointer) ? (record.spans[pointer]?.line ?? null) : null;
}

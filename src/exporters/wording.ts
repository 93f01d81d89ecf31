import {KIND_ENTRIES} from '../data/kinds.ts';
import type {Deadline, DocumentRecord, Kind, Owner, Reference, Role, Task} from '../record.ts';
import {isoDay, lastDay, printedDay} from './days.ts';

/** Values of a record as a clerk writes them, in the language of the documents. */

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  basis: 'Căn cứ',
  implements: 'Thực hiện',
  amends: 'Sửa đổi',
  replaces: 'Thay thế',
  repeals: 'Bãi bỏ',
  attachedTo: 'Kèm theo',
  cites: 'Viện dẫn',
};

export const ANCHOR_NAMES = {signing: 'ngày ký', receipt: 'ngày nhận', event: 'sự kiện'};

/** `TB` -> `Thông báo` */
export function kindName(kind: Kind | null): string {
  const name = KIND_ENTRIES.find((entry) => entry.kind === kind)?.name ?? '';
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The names of those who have this part in a task. */
export function owners(task: Task, role: Owner['role']): string[] {
  return task.owners.filter((owner) => owner.role === role).map(({name}) => name);
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

/** `PHÓ CHỦ TỊCH Lê Minh Tâm`, with what is printed of it. */
export function signerText(signer: DocumentRecord['signer']): string {
  return [signer?.authority, signer?.title, signer?.name].filter(Boolean).join(' ');
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

import type {DocumentRecord, Reference} from '../../record.ts';
import {firstCharacters, oneLine} from '../clean.ts';
import {earliestDay, isoDay, printedDay} from '../days.ts';
import {dueText, kindName, owners, ROLE_NAMES, referenceName} from '../wording.ts';
import {html, type Markup} from './markup.ts';
import type {ValueWriter} from './values.ts';

const OWNER_ROLES = {lead: 'Chủ trì', coordinate: 'Phối hợp', report: 'Báo cáo'} as const;

/** Header, tasks and references of a record. `anchor` begins the ids of its tasks. */
export function recordPane(record: DocumentRecord, anchor: string, values: ValueWriter): Markup {
  return html`${header(record, values)}
${tasks(record, anchor, values)}
${references(record, values)}`;
}

function header(record: DocumentRecord, {value}: ValueWriter): Markup {
  const {signer} = record;
  const single = (pointer: string, text: string | null) => (text === null || text === '' ? null : value(pointer, text));
  const many = (pointer: string, texts: readonly string[]) =>
    texts.length === 0
      ? null
      : html`<ul>${texts.map((text, at) => html`<li>${value(`${pointer}/${at}`, text)}</li>`)}</ul>`;
  const signed =
    signer &&
    [
      single('/signer/authority', signer.authority),
      single('/signer/title', signer.title),
      single('/signer/name', signer.name),
    ].filter((part) => part !== null);
  const rows: [string, Markup | null][] = [
    ['Loại', single('/kind', kindName(record.kind))],
    ['Số, ký hiệu', single('/number', record.number)],
    ['Ngày', single('/date', record.date && printedDay(record.date))],
    ['Địa danh', single('/place', record.place)],
    ['Cơ quan chủ quản', single('/issuerParent', record.issuerParent)],
    ['Cơ quan ban hành', single('/issuer', record.issuer)],
    ['Trích yếu', single('/subject', record.subject)],
    ['Độ khẩn', single('/urgency', record.urgency)],
    ['Độ mật', single('/secrecy', record.secrecy)],
    ['Kính gửi', many('/addressees', record.addressees)],
    [
      'Người ký',
      signed && signed.length > 0 ? html`${signed.map((part, at) => html`${at > 0 ? ' ' : ''}${part}`)}` : null,
    ],
    ['Nơi nhận', many('/recipients', record.recipients)],
    ['Lưu', single('/archive', record.archive)],
    ['Kèm theo', single('/attachedTo', record.attachedTo)],
  ];
  const filled = rows.filter(([, cell]) => cell !== null);
  return html`<dl>${filled.map(([name, cell]) => html`<div><dt>${name}</dt><dd>${cell}</dd></div>`)}</dl>`;
}

function tasks(record: DocumentRecord, anchor: string, {value}: ValueWriter): Markup | null {
  if (record.tasks.length === 0) return null;
  const items = record.tasks.map((task, at) => {
    const day = earliestDay(task.deadlines);
    const role = (name: keyof typeof OWNER_ROLES) => {
      const named = task.owners.flatMap((owner, index) =>
        owner.role === name ? [value(`/tasks/${at}/owners/${index}/name`, owner.name, 'owner')] : [],
      );
      return named.length > 0 ? html`<div><dt>${OWNER_ROLES[name]}</dt><dd>${spaced(named)}</dd></div>` : null;
    };
    const due = task.deadlines.map((deadline, index) =>
      value(`/tasks/${at}/deadlines/${index}/text`, dueText(deadline), 'deadline'),
    );
    const everyone = [...owners(task, 'lead'), ...owners(task, 'coordinate'), ...owners(task, 'report')].join('; ');
    return html`<li id="${anchor}-${at}" class="assignment" data-owners="${everyone}" data-due="${day === null ? '' : isoDay(day)}">
<p>${value(`/tasks/${at}`, task.id, 'task')} ${task.text}</p>
${task.context.length > 0 ? html`<p class="note" title="${task.context.join(' › ')}">${task.context.map(short).join(' › ')}</p>` : null}
<dl>${role('lead')}${role('coordinate')}${role('report')}${due.length > 0 ? html`<div><dt>Hạn</dt><dd>${spaced(due)}</dd></div>` : null}</dl>
</li>`;
  });
  return html`<h3>Nhiệm vụ</h3>
<ol class="tasks">${items}</ol>`;
}

function references(record: DocumentRecord, {value}: ValueWriter): Markup | null {
  if (record.references.length === 0) return null;
  const items = record.references.map((reference, at) => {
    const more = [reference.issuer, reference.title === referenceName(reference) ? null : reference.title]
      .filter(Boolean)
      .join(', ');
    return html`<li>${value(`/references/${at}`, name(reference), 'reference')} ${more}
<span class="note">${ROLE_NAMES[reference.role]}${reference.mentions > 1 ? ` · ${reference.mentions} lần` : ''}</span></li>`;
  });
  return html`<h3>Viện dẫn</h3>
<ul class="references">${items}</ul>`;
}

function name(reference: Reference): string {
  const called =
    reference.number === null ? referenceName(reference) : `${kindName(reference.kind)} ${reference.number}`.trim();
  return reference.date === null ? called : `${called}, ${printedDay(reference.date)}`;
}

/** Headings are to remind, not to be read again with every task. */
function short(text: string): string {
  const line = oneLine(text);
  const first = firstCharacters(line, 80);
  return first === line ? line : `${first}…`;
}

function spaced(parts: readonly Markup[]): Markup {
  return html`${parts.map((part, at) => html`${at > 0 ? html`<br>` : ''}${part}`)}`;
}

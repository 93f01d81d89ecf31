import type {DocumentRecord, Owner, Reference} from '../../record.ts';
import {ownerNames, printedDay} from '../../wording.ts';
import {firstCharacters, oneLine} from '../clean.ts';
import {earliestDay, isoDay} from '../days.ts';
import {dueText, fieldName, kindName, ownerRoleName, ROLE_NAMES, referenceName, termName} from '../wording.ts';
import {html, type Markup} from './markup.ts';
import type {ValueWriter} from './values.ts';

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
    [fieldName('kind'), single('/kind', kindName(record.kind))],
    [fieldName('number'), single('/number', record.number)],
    [fieldName('date'), single('/date', record.date && printedDay(record.date))],
    [fieldName('place'), single('/place', record.place)],
    [fieldName('issuerParent'), single('/issuerParent', record.issuerParent)],
    [fieldName('issuer'), single('/issuer', record.issuer)],
    [fieldName('subject'), single('/subject', record.subject)],
    [fieldName('urgency'), single('/urgency', record.urgency)],
    [fieldName('secrecy'), single('/secrecy', record.secrecy)],
    [fieldName('addressees'), many('/addressees', record.addressees)],
    [
      fieldName('signer'),
      signed && signed.length > 0 ? html`${signed.map((part, at) => html`${at > 0 ? ' ' : ''}${part}`)}` : null,
    ],
    [fieldName('recipients'), many('/recipients', record.recipients)],
    [fieldName('archive'), single('/archive', record.archive)],
    [fieldName('attachedTo'), single('/attachedTo', record.attachedTo)],
  ];
  const filled = rows.filter(([, cell]) => cell !== null);
  return html`<dl>${filled.map(([name, cell]) => html`<div><dt>${name}</dt><dd>${cell}</dd></div>`)}</dl>`;
}

function tasks(record: DocumentRecord, anchor: string, {value}: ValueWriter): Markup | null {
  if (record.tasks.length === 0) return null;
  const items = record.tasks.map((task, at) => {
    const day = earliestDay(task.deadlines);
    const role = (name: Owner['role']) => {
      const named = task.owners.flatMap((owner, index) =>
        owner.role === name ? [value(`/tasks/${at}/owners/${index}/name`, owner.name, 'owner')] : [],
      );
      return named.length > 0 ? html`<div><dt>${ownerRoleName(name)}</dt><dd>${spaced(named)}</dd></div>` : null;
    };
    const due = task.deadlines.map((deadline, index) =>
      value(`/tasks/${at}/deadlines/${index}/text`, dueText(deadline), 'deadline'),
    );
    const everyone = [
      ...ownerNames(task.owners, 'lead'),
      ...ownerNames(task.owners, 'coordinate'),
      ...ownerNames(task.owners, 'report'),
    ].join('; ');
    return html`<li id="${anchor}-${at}" class="assignment" data-owners="${everyone}" data-due="${day === null ? '' : isoDay(day)}">
<p>${value(`/tasks/${at}`, task.id, 'task')} ${task.text}</p>
${task.context.length > 0 ? html`<p class="note" title="${task.context.join(' › ')}">${task.context.map(short).join(' › ')}</p>` : null}
<dl>${role('lead')}${role('coordinate')}${role('report')}${due.length > 0 ? html`<div><dt>${termName('deadline')}</dt><dd>${spaced(due)}</dd></div>` : null}</dl>
</li>`;
  });
  return html`<h3>${termName('task')}</h3>
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
  return html`<h3>${termName('reference')}</h3>
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

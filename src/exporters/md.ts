import type {DocumentRecord, Reference, Task} from '../record.ts';
import {ownersText, printedDay, signerText} from '../wording.ts';
import {type Clean, cleaner, oneLine} from './clean.ts';
import {defineExporter} from './exporter.ts';
import {documentName, dueText, fieldName, kindName, ownerRoleName, termName} from './wording.ts';

/** For people: each document with a table of its header and a checklist of its tasks (GitHub Flavored Markdown). */
export default defineExporter({
  name: 'md',
  extension: '.md',
  mediaType: 'text/markdown',
  binary: false,
  what: ['tasks'],
  streams: true,
  async *write(entries, _options, tell) {
    const clean = cleaner(tell);
    const words: Clean = (text) => escapeMarkdown(oneLine(clean(text)));
    let first = true;
    for await (const {record} of entries) {
      yield `${first ? '' : '\n'}${document(record, words)}`;
      first = false;
    }
  },
});

const SIGNS = /[\\`*_[\]<>|~@]|&(?=[A-Za-z#])|(?<=https?|ftp):(?=\/\/)|(?<=www)\./gi;
/** What opens a list, a heading or an underline of one where it stands first, and what closes a heading where it stands last. */
const OPENING = /^(?:[-+#=]|\d{1,9}(?=[.)]))/;

/** One line of text, of which nothing is markup: no emphasis, link, cell, tag, entity, list or heading. */
function escapeMarkdown(line: string): string {
  return line
    .replace(SIGNS, '\\$&')
    .replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`))
    .replace(/(?<!#)#+$/, '\\$&');
}

function document(record: DocumentRecord, words: Clean): string {
  const blocks = [
    `# ${words(documentName(record)) || '–'}`,
    ['| Trường | Nội dung |', '| --- | --- |', ...headerRows(record, words)].join('\n'),
    section(
      termName('task'),
      record.tasks.map((task) => taskItem(task, words)),
    ),
    section(
      termName('reference'),
      record.references.map((reference) => `- ${words(referenceText(reference)) || '–'}`),
    ),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function section(title: string, items: readonly string[]): string {
  return items.length > 0 ? `## ${title}\n\n${items.join('\n')}` : '';
}

function headerRows(record: DocumentRecord, words: Clean): string[] {
  const {path, part, parts} = record.source;
  const rows: [string, string | null][] = [
    [fieldName('kind'), kindName(record.kind)],
    [fieldName('number'), record.number],
    [fieldName('date'), record.date && printedDay(record.date)],
    [fieldName('issuer'), [record.issuerParent, record.issuer].filter(Boolean).join(' – ')],
    [fieldName('place'), record.place],
    [fieldName('subject'), record.subject],
    [fieldName('urgency'), record.urgency],
    [fieldName('secrecy'), record.secrecy],
    [fieldName('addressees'), record.addressees.join('; ')],
    [fieldName('signer'), signerText(record.signer)],
    [fieldName('recipients'), record.recipients.join('; ')],
    [fieldName('archive'), record.archive],
    [fieldName('attachedTo'), record.attachedTo],
    [termName('file'), parts > 1 ? `${path} (${part}/${parts})` : path],
  ];
  return rows.flatMap(([name, value]) => (value ? [`| ${name} | ${words(value)} |`] : []));
}

function taskItem(task: Task, words: Clean): string {
  const id = words(task.id);
  const facts = [
    ['Thuộc phần', task.context.join(' / ')],
    [ownerRoleName('lead'), ownersText(task.owners, 'lead')],
    [ownerRoleName('coordinate'), ownersText(task.owners, 'coordinate')],
    [ownerRoleName('report'), ownersText(task.owners, 'report')],
    [termName('deadline'), task.deadlines.map(dueText).join('; ')],
  ].flatMap(([name, value]) => (value ? [`  - ${name}: ${words(value)}`] : []));
  const head = [id && `**${id}**`, words(task.text)].filter(Boolean).join(' ') || '–';
  return [`- [ ] ${head}`, ...facts].join('\n');
}

function referenceText({kind, number, date, issuer, title}: Reference): string {
  const name = [kindName(kind), number].filter(Boolean).join(' ');
  return [name, date && `ngày ${printedDay(date)}`, issuer, title].filter(Boolean).join(', ');
}

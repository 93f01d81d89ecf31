import type {DocumentRecord, Reference, Task} from '../record.ts';
import {type Clean, cleaner, oneLine} from './clean.ts';
import {printedDay} from './days.ts';
import {defineExporter} from './exporter.ts';
import {documentName, dueText, kindName, owners, signerText} from './wording.ts';

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
      'Nhiệm vụ',
      record.tasks.map((task) => taskItem(task, words)),
    ),
    section(
      'Viện dẫn',
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
    ['Loại', kindName(record.kind)],
    ['Số, ký hiệu', record.number],
    ['Ngày', record.date && printedDay(record.date)],
    ['Cơ quan ban hành', [record.issuerParent, record.issuer].filter(Boolean).join(' – ')],
    ['Địa danh', record.place],
    ['Trích yếu', record.subject],
    ['Độ khẩn', record.urgency],
    ['Độ mật', record.secrecy],
    ['Kính gửi', record.addressees.join('; ')],
    ['Người ký', signerText(record.signer)],
    ['Nơi nhận', record.recipients.join('; ')],
    ['Lưu', record.archive],
    ['Kèm theo', record.attachedTo],
    ['Tệp', parts > 1 ? `${path} (${part}/${parts})` : path],
  ];
  return rows.flatMap(([name, value]) => (value ? [`| ${name} | ${words(value)} |`] : []));
}

function taskItem(task: Task, words: Clean): string {
  const id = words(task.id);
  const facts = [
    ['Thuộc phần', task.context.join(' / ')],
    ['Chủ trì', owners(task, 'lead').join('; ')],
    ['Phối hợp', owners(task, 'coordinate').join('; ')],
    ['Báo cáo', owners(task, 'report').join('; ')],
    ['Hạn', task.deadlines.map(dueText).join('; ')],
  ].flatMap(([name, value]) => (value ? [`  - ${name}: ${words(value)}`] : []));
  const head = [id && `**${id}**`, words(task.text)].filter(Boolean).join(' ') || '–';
  return [`- [ ] ${head}`, ...facts].join('\n');
}

function referenceText({kind, number, date, issuer, title}: Reference): string {
  const name = [kindName(kind), number].filter(Boolean).join(' ');
  return [name, date && `ngày ${printedDay(date)}`, issuer, title].filter(Boolean).join(', ');
}

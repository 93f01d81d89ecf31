import type {BlockContent, ListItem, PhrasingContent, RootContent, TableRow} from 'mdast';
import {gfmTableToMarkdown} from 'mdast-util-gfm-table';
import {gfmTaskListItemToMarkdown} from 'mdast-util-gfm-task-list-item';
import {type Options, toMarkdown} from 'mdast-util-to-markdown';
import type {DocumentRecord, Reference, Task} from '../record.ts';
import {type Clean, cleaner, oneLine} from './clean.ts';
import {printedDay} from './days.ts';
import {defineExporter} from './exporter.ts';
import {documentName, dueText, kindName, owners, signerText} from './wording.ts';

const OPTIONS: Options = {
  bullet: '-',
  rule: '-',
  extensions: [gfmTableToMarkdown({tablePipeAlign: false}), gfmTaskListItemToMarkdown()],
};

/** For people: each document with a table of its header and a checklist of its tasks (GitHub Flavored Markdown). */
export const markdown = defineExporter({
  name: 'md',
  extension: '.md',
  mediaType: 'text/markdown',
  binary: false,
  what: ['tasks'],
  streams: true,
  async *write(entries, _options, tell) {
    const clean = cleaner(tell);
    let first = true;
    for await (const {record} of entries) {
      const text = toMarkdown(
        {type: 'root', children: documentNodes(record, (value) => oneLine(clean(value)))},
        OPTIONS,
      );
      yield first ? text : `\n${text}`;
      first = false;
    }
  },
});

function documentNodes(record: DocumentRecord, clean: Clean): RootContent[] {
  const nodes: RootContent[] = [
    {type: 'heading', depth: 1, children: [words(clean(documentName(record)))]},
    {type: 'table', align: null, children: headerRows(record, clean)},
  ];
  const section = (title: string, items: ListItem[]) => {
    if (items.length === 0) return;
    nodes.push({type: 'heading', depth: 2, children: [words(title)]});
    nodes.push({type: 'list', ordered: false, spread: false, children: items});
  };
  section(
    'Nhiệm vụ',
    record.tasks.map((task) => taskItem(task, clean)),
  );
  section(
    'Viện dẫn',
    record.references.map((reference) => listItem([paragraph(words(clean(referenceText(reference))))])),
  );
  return nodes;
}

function headerRows(record: DocumentRecord, clean: Clean): TableRow[] {
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
    [
      'Tệp',
      record.source.parts > 1
        ? `${record.source.path} (${record.source.part}/${record.source.parts})`
        : record.source.path,
    ],
  ];
  const filled = rows.filter(([, value]) => value);
  return [['Trường', 'Nội dung'], ...filled].map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({type: 'tableCell', children: [words(clean(cell ?? ''))]})),
  }));
}

function taskItem(task: Task, clean: Clean): ListItem {
  const facts = [
    ['Thuộc phần', task.context.join(' / ')],
    ['Chủ trì', owners(task, 'lead').join('; ')],
    ['Phối hợp', owners(task, 'coordinate').join('; ')],
    ['Báo cáo', owners(task, 'report').join('; ')],
    ['Hạn', task.deadlines.map(dueText).join('; ')],
  ].filter(([, value]) => value) as [string, string][];
  const head: PhrasingContent[] = [{type: 'strong', children: [words(clean(task.id))]}, words(` ${clean(task.text)}`)];
  const items = facts.map(([name, value]) => listItem([paragraph(words(`${name}: ${clean(value)}`))]));
  const list: BlockContent[] = items.length > 0 ? [{type: 'list', ordered: false, spread: false, children: items}] : [];
  return {...listItem([paragraph(...head), ...list]), checked: false};
}

function referenceText({kind, number, date, issuer, title}: Reference): string {
  const name = [kindName(kind), number].filter(Boolean).join(' ');
  return [name, date && `ngày ${printedDay(date)}`, issuer, title].filter(Boolean).join(', ');
}

function listItem(children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: false, children};
}

function paragraph(...children: PhrasingContent[]): BlockContent {
  return {type: 'paragraph', children};
}

function words(value: string): PhrasingContent {
  return {type: 'text', value};
}

import type {DocumentRecord} from '../record.ts';
import {cleaner} from './clean.ts';
import {defineExporter, type ExportOptions, type Tell, type What} from './exporter.ts';
import {fileLink} from './links.ts';
import {chosenColumns, type Table} from './tables/column.ts';
import {records} from './tables/records.ts';
import {referenceRows, references} from './tables/references.ts';
import {COLUMNS, sortedTasks} from './tables/rows.ts';
import {type TaskRow, taskRows, tasks} from './tables/tasks.ts';
import {lineOf} from './wording.ts';
import {archive} from './xlsx/archive.ts';
import {Sheet} from './xlsx/sheet.ts';
import {styleSheet} from './xlsx/styles.ts';
import {contentTypes, packageRelations, workbook, workbookRelations} from './xlsx/workbook.ts';

/** Columns of the ledger, where none are asked for. */
const LEDGER = 'number,date,id,context,text,lead,coordinate,report,deadline,due,path'.split(',');
/** Text that is compressed at once. */
const BATCH = 1 << 16;

/** The task ledger (sổ theo dõi nhiệm vụ) as a workbook, with the documents and what they cite beside it. */
export default defineExporter({
  name: 'xlsx',
  extension: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  binary: true,
  what: ['tasks', 'records', 'references'],
  columns: COLUMNS,
  async *write(entries, options, tell) {
    const zip = archive(options.stamp);
    const put = (name: string, text: string) => zip.open(name)(text, true);
    const books = writers(options, tell);
    put('[Content_Types].xml', contentTypes(books.length));
    put('_rels/.rels', packageRelations());
    put('xl/_rels/workbook.xml.rels', workbookRelations(books.length));
    put('xl/styles.xml', styleSheet());
    const files = books.map((book, at) => {
      const write = zip.open(`xl/worksheets/sheet${at + 1}.xml`);
      write(book.sheet.head());
      return {...book, write};
    });

    if (options.sort === undefined) {
      for await (const {record} of entries) {
        for (const {rows, write} of files) for (const text of batches(rows(record))) write(text);
        yield* zip.take();
      }
    } else {
      // One order of all tasks needs all of them; the other sheets are written meanwhile.
      const ledgers = files.filter(({what}) => what === 'tasks');
      const others = files.filter(({what}) => what !== 'tasks');
      async function* passing() {
        for await (const entry of entries) {
          for (const {rows, write} of others) for (const text of batches(rows(entry.record))) write(text);
          yield entry;
        }
      }
      const sorted = await sortedTasks(passing(), options.sort);
      for (const {row, write} of ledgers) {
        for (const text of batches(sorted.map(row))) {
          write(text);
          yield* zip.take();
        }
      }
    }

    for (const {sheet, write} of files) write(sheet.tail(), true);
    for (const [at, {sheet}] of files.entries()) put(`xl/worksheets/_rels/sheet${at + 1}.xml.rels`, sheet.relations());
    put('xl/workbook.xml', workbook(files.map((file) => file.sheet)));
    zip.end();
    yield* zip.take();
  },
});

interface Writer {
  readonly what: What;
  readonly sheet: Sheet;
  /** a row of the ledger */
  row(row: TaskRow): string;
  rows(record: DocumentRecord): Iterable<string>;
}

/** The sheets that were asked for; columns are chosen for the first of them. */
function writers(options: ExportOptions, tell: Tell): Writer[] {
  const clean = cleaner(tell);
  const {what, columns, linkBase = ''} = options;
  const all: Writer[] = [];
  const add = <Row>(
    table: Table<Row>,
    rowsOf: (record: DocumentRecord) => Iterable<Row>,
    preset?: readonly string[],
  ) => {
    if (what !== undefined && what !== table.what) return;
    const chosen = chosenColumns(table, all.length === 0 ? (columns ?? preset) : preset);
    const made = new Sheet(table.title, chosen, {ledger: table.what === 'tasks', first: all.length === 0}, clean, tell);
    const write = (record: DocumentRecord, row: Row, index: number) => {
      const {path} = record.source;
      const line = table.what === 'records' ? null : lineOf(record, `/${table.what}/${index}`);
      const link = {target: fileLink(clean(path), linkBase), text: clean(line === null ? path : `${path}:${line}`)};
      return made.row(
        chosen.map((column) => column.value(row)),
        link,
      );
    };
    all.push({
      what: table.what,
      sheet: made,
      row: (row) => write(row.record, row as Row, row.index),
      *rows(record) {
        let index = 0;
        for (const row of rowsOf(record)) yield write(record, row, index++);
      },
    });
  };
  add(tasks, taskRows, LEDGER);
  add(records, (record) => [record]);
  add(references, referenceRows);
  return all;
}

function* batches(rows: Iterable<string>): Generator<string> {
  let text = '';
  for (const row of rows) {
    text += row;
    if (text.length < BATCH) continue;
    yield text;
    text = '';
  }
  if (text !== '') yield text;
}

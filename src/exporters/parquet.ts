import {ByteWriter} from 'hyparquet-writer/src/bytewriter.js';
import {ParquetWriter} from 'hyparquet-writer/src/parquet-writer.js';
import {type Clean, wellFormed} from './clean.ts';
import {defineExporter, type Entry, type ExportOptions} from './exporter.ts';
import {DOCUMENT, documentRow} from './parquet/document.ts';
import {flatFields, flatRow} from './parquet/flat.ts';
import {type Field, schemaOf} from './parquet/schema.ts';
import {allRows, COLUMNS, tableOf} from './tables/rows.ts';

/** Rows of a group: so many at most are held in memory. */
const GROUP = {records: 1000, tasks: 10_000, references: 10_000} as const;

/** Parquet with typed columns: records with their tasks as nested lists, or flat tables. */
export default defineExporter({
  name: 'parquet',
  extension: '.parquet',
  mediaType: 'application/vnd.apache.parquet',
  binary: true,
  what: ['records', 'tasks', 'references'],
  columns: {tasks: COLUMNS.tasks, references: COLUMNS.references},
  async *write(entries, options, tell) {
    const {what = 'records'} = options;
    const clean = wellFormed(tell);
    const {fields, rows} = what === 'records' ? documents(entries) : flat(what, entries, options);
    const bytes = new ByteWriter();
    const writer = new ParquetWriter({writer: bytes, schema: schemaOf(fields), createdBy: 'parcli'});
    const names = fields.map(([first]) => first?.name ?? '');
    let group: Record<string, unknown>[] = [];
    const flush = () => {
      // A file without rows is one that readers must know the columns of all the same.
      if (group.length === 0) return;
      const columnData = names.map((name) => ({name, data: group.map((row) => row[name] ?? null)}));
      writer.write({columnData, rowGroupSize: group.length});
      group = [];
    };
    for await (const row of rows) {
      group.push(held(row, clean) as Record<string, unknown>);
      if (group.length < GROUP[what]) continue;
      flush();
      yield taken(bytes);
    }
    flush();
    writer.finish();
    yield taken(bytes);
  },
});

interface Source {
  readonly fields: readonly Field[];
  readonly rows: AsyncIterable<Record<string, unknown>>;
}

function documents(entries: AsyncIterable<Entry>): Source {
  async function* rows() {
    for await (const {record} of entries) yield documentRow(record);
  }
  return {fields: DOCUMENT, rows: rows()};
}

function flat(what: 'tasks' | 'references', entries: AsyncIterable<Entry>, options: ExportOptions): Source {
  const {columns} = tableOf(what, options);
  async function* rows() {
    for await (const cells of allRows(what, entries, options)) yield flatRow(columns, cells);
  }
  return {fields: flatFields(columns), rows: rows()};
}

/** What was written since the last time. The writer keeps count of all that there was. */
function taken(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/** The values that the columns can hold: whole characters, and no number that needs more than 32 bits. */
function held(value: unknown, clean: Clean): unknown {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number') return (value | 0) === value ? value : null;
  if (Array.isArray(value)) return value.map((item) => held(item, clean));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, held(item, clean)]));
}

import {defineExporter, type Entry, type Exporter, type ExportOptions, WHATS} from './exporter.ts';
import type {Cell} from './tables/column.ts';
import {allRows, COLUMNS, tableOf} from './tables/rows.ts';

/** How one value of a series is written; the same as `parcli extract` writes it. */
export interface Notation {
  readonly name: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly streams: boolean;
  /** the text of the value that comes as number `index` (from 0) */
  piece(value: object, index: number): string;
  /** what stands behind the last of `count` values */
  end(count: number): string;
}

/** The record itself; or, where tasks or references are asked for, flat rows of them. */
export function defineNotation({name, extension, mediaType, streams, piece, end}: Notation): Exporter {
  return defineExporter({
    name,
    extension,
    mediaType,
    binary: false,
    what: ['records', ...WHATS.filter((what) => what !== 'records')],
    columns: {tasks: COLUMNS.tasks, references: COLUMNS.references},
    streams,
    async *write(entries, options) {
      let count = 0;
      for await (const value of values(entries, options)) yield piece(value, count++);
      yield end(count);
    },
  });
}

async function* values(entries: AsyncIterable<Entry>, options: ExportOptions): AsyncGenerator<object> {
  const {what = 'records'} = options;
  if (what === 'records') {
    for await (const {record} of entries) yield record;
    return;
  }
  const {columns} = tableOf(what, options);
  const row = (cells: readonly Cell[]) => Object.fromEntries(columns.map(({id}, at) => [id, cells[at]]));
  for await (const cells of allRows(what, entries, options)) yield row(cells);
}

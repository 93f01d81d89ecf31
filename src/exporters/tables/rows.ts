import type {DocumentRecord} from '../../record.ts';
import type {Entry, ExportOptions, What} from '../exporter.ts';
import {taskOrder} from '../select.ts';
import {type Cell, type Column, chosenColumns, type Table} from './column.ts';
import {records} from './records.ts';
import {referenceRows, references} from './references.ts';
import {type TaskRow, taskRows, tasks} from './tasks.ts';

/** A table whose rows come as lists of cells. */
export interface Rows {
  readonly columns: readonly Omit<Column<never>, 'value'>[];
  /** the rows that a document gives */
  of(record: DocumentRecord): Iterable<readonly Cell[]>;
}

export function tableOf(what: What, options: Pick<ExportOptions, 'columns'>): Rows {
  switch (what) {
    case 'tasks':
      return rowsOf(tasks, taskRows, options);
    case 'references':
      return rowsOf(references, referenceRows, options);
    case 'records':
      return rowsOf(records, (record) => [record], options);
  }
}

/** The ids of the columns of each table. */
export const COLUMNS: Readonly<Record<What, readonly string[]>> = {
  tasks: tasks.columns.map(({id}) => id),
  records: records.columns.map(({id}) => id),
  references: references.columns.map(({id}) => id),
};

function rowsOf<Row>(
  table: Table<Row>,
  rows: (record: DocumentRecord) => Iterable<Row>,
  options: Pick<ExportOptions, 'columns'>,
): Rows {
  const columns = chosenColumns(table, options.columns);
  return {
    columns,
    *of(record) {
      for (const row of rows(record)) yield columns.map((column) => column.value(row));
    },
  };
}

/**
 * All rows of all documents: as they come, or, where an order of tasks is asked for, once all are there.
 */
export async function* allRows(
  what: What,
  entries: AsyncIterable<Entry>,
  options: Pick<ExportOptions, 'columns' | 'sort'>,
): AsyncGenerator<readonly Cell[]> {
  if (what !== 'tasks' || options.sort === undefined) {
    const table = tableOf(what, options);
    for await (const {record} of entries) yield* table.of(record);
    return;
  }
  const columns = chosenColumns(tasks, options.columns);
  for (const row of await sortedTasks(entries, options.sort)) yield columns.map((column) => column.value(row));
}

/** The tasks of all documents in one order. */
export async function sortedTasks(
  entries: AsyncIterable<Entry>,
  sort: NonNullable<ExportOptions['sort']>,
): Promise<TaskRow[]> {
  const rows: TaskRow[] = [];
  // Rows hold on to their record: what no row needs is let go.
  for await (const {record} of entries) rows.push(...taskRows({...record, spans: taskSpans(record)}));
  return rows.sort(taskOrder(sort));
}

function taskSpans({spans}: DocumentRecord): DocumentRecord['spans'] {
  return Object.fromEntries(Object.entries(spans).filter(([pointer]) => /^\/tasks\/\d+$/.test(pointer)));
}

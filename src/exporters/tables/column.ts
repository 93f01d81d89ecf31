import type {What} from '../exporter.ts';

/**
 * The value of a cell: `date` is `2021-06-30`, or less where less was printed; `day` always is a calendar day; a `list` is
 * written into one cell where a format has no lists.
 */
export type Cell = string | number | null | readonly string[];

/** A column of a flat table. */
export interface Column<Row> {
  /** as scripts name it */
  readonly id: string;
  /** as a ledger names it */
  readonly title: string;
  readonly type: 'text' | 'list' | 'date' | 'day' | 'integer';
  /** width in a spreadsheet, in characters */
  readonly width: number;
  /** what codes are called where people read them */
  readonly words?: Readonly<Record<string, string>>;
  value(row: Row): Cell;
}

/** A table that lists one kind of thing. */
export interface Table<Row> {
  readonly what: What;
  readonly title: string;
  readonly columns: readonly Column<Row>[];
}

export function defineTable<Row>(table: Table<Row>): Table<Row> {
  return table;
}

/** The columns that were asked for, in that order; all, where none were. */
export function chosenColumns<Row>(table: Table<Row>, ids: readonly string[] | undefined): readonly Column<Row>[] {
  if (ids === undefined) return table.columns;
  return ids.flatMap((id) => table.columns.find((column) => column.id === id) ?? []);
}

/** A cell as text. */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'object' ? cell.join('; ') : String(cell);
}

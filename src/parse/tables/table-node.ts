import type {Source} from '../../text/source.ts';
import type {Cell, Line, Row, Table} from '../../tree.ts';
import {runningText, type Stretch} from '../running-text.ts';
import {looksLikeTime} from './column-titles.ts';

/** A table has no more columns. */
export const MOST_COLUMNS = 40;

/** A table that begins at a line, and the line behind it. */
export interface FoundTable {
  node: Table;
  next: number;
}

/** The stretches of one cell; none where it is blank. */
export type CellText = Stretch[];

export const isBlankCell = (cell: Stretch | undefined, source: Source): boolean =>
  !cell || source.text.slice(cell.from, cell.to).trim() === '';

export const blankCells = (count: number): CellText[] => Array.from({length: Math.max(0, count)}, () => []);

/** What a cell says, without emphasis. */
export const cellText = (cell: CellText | undefined, source: Source): string =>
  (cell ?? [])
    .map(({from, to}) => source.text.slice(from, to))
    .join(' ')
    .replace(/\*+/g, '')
    .trim();

/** Whether a piece of a cell says when, with a figure. */
export const saysWhen = ({from, to}: Stretch, source: Source): boolean =>
  /\d/.test(source.text.slice(from, to)) && looksLikeTime(source.bare.slice(from, to));

/** The table of some lines, from the stretches of its cells, row by row. */
export function toTable(rows: readonly CellText[][], lines: readonly Line[], source: Source): Table {
  const first = lines[0] as Line;
  const end = lines.at(-1) as Line;
  const position = {start: first.position.start, end: end.position.end};
  const children: Row[] = rows.map((row) => ({
    type: 'row',
    position,
    children: row.map((cell): Cell => ({type: 'cell', view: runningText(source, cell), position})),
  }));
  return {type: 'table', children, lines: [...lines], position};
}

import type {Source} from '../text/source.ts';
import type {Cell, Line, Row, Table} from '../tree.ts';
import {runningText, type Stretch} from './running-text.ts';

/** A table that begins at a line, and the line behind it. */
export interface FoundTable {
  node: Table;
  next: number;
}

/** The table of some lines, from the stretches of its cells, row by row. */
export function toTable(rows: readonly Stretch[][][], lines: readonly Line[], source: Source): Table {
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

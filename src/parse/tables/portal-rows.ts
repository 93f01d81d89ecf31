import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Stretch} from '../running-text.ts';
import {joinTitles, SERIAL, SERIAL_TITLE} from './column-titles.ts';
import {fillSpans} from './portal-spans.ts';
import {blankCells, type CellText, cellText, MOST_COLUMNS} from './table-node.ts';

/** A cell with text, and how many bars part it from the one before. */
export interface PortalCell {
  stretches: Stretch[];
  bars: number;
  strong: boolean;
}

/**
 * The rows of a portal's table. Two bars in a row end a row, or stand round a blank cell of it: where the rows are
 * counted, a row goes on until the next number, as long as it has room. `behind` is how many bars follow the last cell.
 */
export function portalRows(cells: readonly PortalCell[], behind: number, source: Source): CellText[][] {
  const runs = toRuns(cells);
  const width = runs.reduce((most, run) => Math.max(most, run.length), 0);
  // A table of so many columns is none, and would take long to set right.
  if (width > MOST_COLUMNS) return runs.map((run) => run.map(({stretches}) => stretches));
  const counted = SERIAL_TITLE.test(fold(cellText(runs[0]?.[0]?.stretches, source)));
  const rows: CellText[][] = [];
  for (const run of runs) {
    const first = run[0] as PortalCell;
    const row = rows.at(-1);
    const texts = run.map(({stretches}) => stretches);
    if (!row || !counted) {
      rows.push(texts);
      continue;
    }
    const serial = SERIAL.test(cellText(first.stretches, source));
    const title = run.length === 1 && first.strong;
    const started = SERIAL.test(cellText(row[0], source));
    if (started && !serial && !title && row.length + first.bars - 1 + run.length <= width) {
      row.push(...blankCells(first.bars - 1), ...texts);
      continue;
    }
    // More than two bars: blank cells at the end of the row, or before the first text of the next
    const blank = first.bars - 2;
    if (blank > 0 && row.length + blank === width) row.push(...blankCells(blank));
    else if (blank > 0 && !serial && blank + run.length <= width) texts.unshift(...blankCells(blank));
    rows.push(texts);
  }
  const last = rows.at(-1);
  if (last && behind > 1 && last.length + behind - 1 === width) last.push(...blankCells(behind - 1));
  return counted ? fillSpans(joinHeads(rows, width, source), width, source) : rows;
}

/** A head of two rows as one, where that makes it as wide as the rows under it. */
function joinHeads(rows: readonly CellText[][], width: number, source: Source): CellText[][] {
  const [head, under, ...rest] = rows;
  if (!head || !under || head.length === width || head.length + under.length - 1 !== width) return [...rows];
  const joined = joinTitles(head, under, (cell) => fold(cellText(cell, source)));
  return joined ? [joined, ...rest] : [...rows];
}

/** Cells that only one bar parts. */
function toRuns(cells: readonly PortalCell[]): PortalCell[][] {
  const runs: PortalCell[][] = [];
  for (const cell of cells) {
    if (cell.bars < 2 && runs.length) runs.at(-1)?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

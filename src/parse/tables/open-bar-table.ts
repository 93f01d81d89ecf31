import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isEmpty} from '../lines.ts';
import {isAssignmentHead} from './column-titles.ts';
import {type CellText, cellText, type FoundTable, isBlankCell, toTable} from './table-node.ts';

/** Blank lines that may stand between two rows. */
const BLANKS = 3;
/** Lines that the cells of one row may take. */
const ROW_LINES = 40;

/**
 * Cells as a converter joins those of a word processor's rows, bars between them and none at the edges:
 *
 *     TT | Nội dung | Cơ quan chủ trì | Thời gian
 *
 *     1 | Rà soát các điểm trường lẻ
 *     và điểm trường chính | Sở Giáo dục và Đào tạo | Quý I
 *
 * A cell may run over lines. Only under a head that names what is done, and by whom or when; null for any other line.
 */
export function readOpenBarTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const head = openCells(lines[index] as Line, source);
  if (head.length < 3 || !isAssignmentHead(head.map((cell) => bareOf(cell, source)))) return null;
  const rows: CellText[][] = [head];
  let last = index;
  for (let next = index + 1; next < lines.length && next - last <= BLANKS; next++) {
    if (isEmpty(lines[next] as Line)) continue;
    const row = readRow(lines, next, head.length, source);
    if (!row) break;
    rows.push(row.cells);
    next = row.last;
    last = next;
  }
  if (rows.length < 2) return null;
  return {node: toTable(rows, lines.slice(index, last + 1), source), next: last + 1};
}

/** The row that begins at a line, as wide as the head, and its last line; null where none does. */
function readRow(
  lines: readonly Line[],
  index: number,
  width: number,
  source: Source,
): {cells: CellText[]; last: number} | null {
  const cells: CellText[] = [];
  for (let i = index; i < lines.length && i - index < ROW_LINES; i++) {
    const [first = [], ...others] = openCells(lines[i] as Line, source);
    const open = cells.at(-1);
    if (open) open.push(...first);
    else if (others.length === 0) return null;
    else cells.push(first);
    cells.push(...others);
    if (cells.length === width) return {cells, last: i};
    if (cells.length > width) return null;
  }
  return null;
}

/** What stands between the bars of a line that neither begins nor ends with one; a single cell where it has none. */
function openCells(line: Line, source: Source): CellText[] {
  const text = source.text.slice(line.from, line.to);
  if (!text.includes('|')) return isEmpty(line) ? [] : [[{from: line.from, to: line.to}]];
  let at = line.from;
  return text.split('|').map((cell): CellText => {
    const from = at + cell.length - cell.trimStart().length;
    const stretch = {from, to: at + cell.trimEnd().length};
    at += cell.length + 1;
    return stretch.to > stretch.from && !isBlankCell(stretch, source) ? [stretch] : [];
  });
}

const bareOf = (cell: CellText, source: Source): string => {
  const [stretch] = cell;
  return stretch ? source.bare.slice(stretch.from, stretch.to).replace(/[*_]/g, '').trim() : cellText(cell, source);
};

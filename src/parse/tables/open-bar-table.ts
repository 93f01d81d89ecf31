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
    const line = lines[next] as Line;
    if (isEmpty(line)) continue;
    const row = readRow(lines, next, head.length, source);
    if (!row && rows.length === 1 && COLUMN_NUMBERS.test(source.text.slice(line.from, line.to))) {
      last = next;
      continue;
    }
    if (row) rows.push(row.cells);
    else if (!isLastCellGoingOn(lines, next, last, source)) break;
    else if (rows.length > 1) rows.at(-1)?.at(-1)?.push(line);
    next = row?.last ?? next;
    last = next;
  }
  if (rows.length < 2) return null;
  return {node: toTable(rows, lines.slice(index, last + 1), source), next: last + 1};
}

/** ` | (1) | (2) | (3)`, below a head: how its columns are counted, where the first is not */
const COLUMN_NUMBERS = /^\(?\d{1,2}\)?(?:\s?\|\s?\(?\d{1,2}\)?){1,15}$/;

/** `1 | Rà soát | Sở Y tế | Quý I⏎năm 2021⏎2 | …`: a line right below a row, and a row right below it. */
function isLastCellGoingOn(lines: readonly Line[], index: number, last: number, source: Source): boolean {
  const below = lines[index + 1];
  return index === last + 1 && below !== undefined && openCells(below, source).length > 2;
}

/** The row that begins at a line, as wide as the head, and its last line; null where none does. A row may lack its last cells. */
function readRow(
  lines: readonly Line[],
  index: number,
  width: number,
  source: Source,
): {cells: CellText[]; last: number} | null {
  const cells: CellText[] = [];
  let last = index;
  for (let i = index; i < lines.length && i - index < ROW_LINES; i++) {
    // A blank ends a row that wants no more than its last cell.
    if (cells.length === width - 1 && isEmpty(lines[i] as Line)) break;
    const [first = [], ...others] = openCells(lines[i] as Line, source);
    const open = cells.at(-1);
    const full = cells.length + others.length + (open ? 0 : 1) > width;
    // The bar of a last cell that is empty in each row stands at the edge, and is none.
    if (cells.length > 1 && (others.length === width - 1 || (full && cells.length === width - 1)))
      return {cells: padded(cells, width), last: i - 1};
    if (full || (!open && others.length === 0)) return null;
    if (open) open.push(...first);
    else cells.push(first);
    cells.push(...others);
    if (cells.length === width) return {cells, last: i};
    last = i;
  }
  return cells.length > 1 && cells.length === width - 1 ? {cells: padded(cells, width), last} : null;
}

const padded = (cells: CellText[], width: number): CellText[] => [
  ...cells,
  ...Array.from({length: width - cells.length}, (): CellText => []),
];

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

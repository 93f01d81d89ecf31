import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isEmpty, lineEnd, lineStart} from '../lines.ts';
import {isAssignmentHead, looksLikeTime, SERIAL} from './column-titles.ts';
import {blankCells, type CellText, cellText, type FoundTable, isBlankCell, toTable} from './table-node.ts';

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
 * A cell may run over lines; a bar at the edge of a row stands beside a cell that is empty, but where the head has one, too. Only
 * under a head that names what is done, and by whom or when; null for any other line.
 */
export function readOpenBarTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const head = openCells(lines[index] as Line, source);
  if (head.length < 3 || !isAssignmentHead(head.map((cell) => bareOf(cell, source)))) return null;
  const grid = gridOf(head, lines, index, source);
  const rows: CellText[][] = [padded(head, grid.width)];
  let last = index;
  let goingOn = 0;
  for (let next = index + 1; next < lines.length && next - last <= BLANKS; next++) {
    const line = lines[next] as Line;
    if (isEmpty(line)) continue;
    const row = readRow(lines, next, grid);
    if (!row && rows.length === 1 && COLUMN_NUMBERS.test(source.text.slice(line.from, line.to))) {
      last = next;
      continue;
    }
    if (row) rows.push(row.cells);
    else if (rows.length === 1 && ++goingOn > HEAD_LINES) break;
    else if (!isLastCellGoingOn(lines, next, last, source) && !isTimeLeft(rows, line, next === last + 1, source)) break;
    else if (rows.length > 1) rows.at(-1)?.at(-1)?.push(line);
    next = row?.last ?? next;
    last = next;
  }
  if (rows.length < 2) return null;
  return {node: toTable(rows, lines.slice(index, last + 1), source), next: last + 1};
}

/** Lines that the last title of a head may take below the head's own. */
const HEAD_LINES = 3;

/** `Lập dự toán | Sở Tài chính |⏎Quý II/2024`: the time that an empty last cell wants, on a line of its own right below. */
function isTimeLeft(rows: readonly CellText[][], {from, to}: Line, below: boolean, source: Source): boolean {
  return below && rows.length > 1 && rows.at(-1)?.at(-1)?.length === 0 && looksLikeTime(source.bare.slice(from, to));
}

/** What is the same for all rows: how many columns there are, and how many bars stand before the head. */
interface Grid {
  source: Source;
  width: number;
  edge: number;
}

/** `Nội dung | Thời gian | Thực hiện` over ` |  | Chủ trì | Phối hợp` has as many columns as the second row. */
function gridOf(head: readonly CellText[], lines: readonly Line[], index: number, source: Source): Grid {
  const grid: Grid = {source, width: 0, edge: barsBefore(lines[index] as Line, source)};
  const under = lines.slice(index + 1, index + 1 + BLANKS).find((line) => !isEmpty(line));
  const titles = under ? edgedCells(under, grid) : [];
  const over = titles.findIndex((cell) => cell.length > 0);
  const halves = titles.slice(over).every((cell) => HALF.test(bareOf(cell, source)));
  const isSpanned = over > 0 && over === head.length - 1 && halves;
  return {...grid, width: isSpanned ? Math.max(head.length, titles.length) : head.length};
}

const HALF = /chu tri|phoi hop/;

/** ` | (1) | (2) | (3)`, below a head: how its columns are counted, where the first is not */
const COLUMN_NUMBERS = /^\(?\d{1,2}\)?(?:\s?\|\s?\(?\d{1,2}\)?){1,15}$/;

/** `1 | Rà soát | Sở Y tế | Quý I⏎năm 2021⏎2 | …`: a line right below a row, and a row right below it. */
function isLastCellGoingOn(lines: readonly Line[], index: number, last: number, source: Source): boolean {
  const below = lines[index + 1];
  return index === last + 1 && below !== undefined && openCells(below, source).length > 2;
}

/** The row that begins at a line, as wide as the head, and its last line; null where none does. A row may lack its last cells. */
function readRow(lines: readonly Line[], index: number, grid: Grid): {cells: CellText[]; last: number} | null {
  const {width} = grid;
  const cells: CellText[] = [];
  let last = index;
  for (let i = index; i < lines.length && i - index < ROW_LINES; i++) {
    // A blank ends a row that wants no more than its last cell.
    if (cells.length === width - 1 && isEmpty(lines[i] as Line)) break;
    const [first = [], ...others] = edgedCells(lines[i] as Line, grid, width - Math.max(0, cells.length - 1));
    const open = cells.at(-1);
    if (!open && isPart(first, others, lines, i, grid)) return {cells: padded([first, ...others], width), last: i};
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

/** `II | Thẩm định`: the heading of a part, which has no further cells, above a whole row or another heading. */
function isPart(
  first: CellText,
  others: readonly CellText[],
  lines: readonly Line[],
  index: number,
  grid: Grid,
): boolean {
  const {source, width} = grid;
  if (others.length !== 1 || !SERIAL.test(cellText(first, source))) return false;
  const below = lines.slice(index + 1, index + 1 + BLANKS).find((line) => !isEmpty(line));
  if (!below) return false;
  const cells = edgedCells(below, grid, width);
  return cells.length === width || (cells.length === 2 && SERIAL.test(cellText(cells[0], source)));
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

/**
 * The same with the empty cells that bars at the edges of the line stand beside: all before it that the head has not, and behind it up to
 * `width`. Before a whole row a bar is a scan's.
 */
function edgedCells(line: Line, {source, edge}: Grid, width = 0): CellText[] {
  const cells = openCells(line, source);
  if (!cells.length) return cells;
  const room = width > 0 ? Math.max(0, width - cells.length) : Number.POSITIVE_INFINITY;
  const before = Math.min(room, Math.max(0, barsBefore(line, source) - edge));
  const behind = Math.min(countBars(source.text.slice(line.to, lineEnd(line))), width - before - cells.length);
  return [...blankCells(before), ...cells, ...blankCells(behind)];
}

const barsBefore = (line: Line, source: Source): number => countBars(source.text.slice(lineStart(line), line.from));
const countBars = (text: string): number => text.split('|').length - 1;

const bareOf = (cell: CellText, source: Source): string => {
  const [stretch] = cell;
  return stretch ? source.bare.slice(stretch.from, stretch.to).replace(/[*_]/g, '').trim() : cellText(cell, source);
};

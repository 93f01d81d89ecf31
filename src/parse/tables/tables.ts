import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {readLabel} from '../labels.ts';
import {isEmpty, lineEnd, lineStart} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {isBar} from '../transforms/mark-furniture.ts';
import {readAlignedTable} from './aligned-table.ts';
import {readBarTable} from './bar-table.ts';
import {isAssignmentHead, SERIAL} from './column-titles.ts';
import {readOpenBarTable} from './open-bar-table.ts';
import {readPortalTable} from './portal-table.ts';
import {readStackedTable} from './stacked-table.ts';
import {blankCells, type CellText, cellText, type FoundTable, isBlankCell, toTable} from './table-node.ts';

/** A reader of the table that begins at a line, in whichever of its forms; null where none begins. Lines are asked for in order. */
export function tableReader(lines: readonly Line[], source: Source): (index: number) => FoundTable | null {
  // Where a portal table's cells have been followed in vain: no line of that stretch begins one either.
  let vain = -1;
  return (index) => {
    const portal = index > vain && isBar(lines[index], source) ? readPortalTable(lines, index, source) : null;
    if (portal && !portal.node) vain = portal.next - 1;
    return (
      readBarTable(lines, index, source) ??
      (portal?.node ? {node: portal.node, next: portal.next} : null) ??
      readStackedTable(lines, index, source) ??
      readOpenBarTable(lines, index, source) ??
      readTabTable(lines, index, source) ??
      readAlignedTable(lines, index, source)
    );
  };
}

/** The cells of a row, and the line that it begins at. */
interface TabRow {
  cells: CellText[];
  at: number;
  /** its last cell stands on lines of its own */
  broken?: boolean;
}

/** Text of a word processor: cells parted by tabs. A line without tab between such lines is a row of one cell. */
function readTabTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const width = tabCells(lines[index] as Line, source).length;
  if (width < 3) return null;
  const rows: TabRow[] = [];
  // a blank line behind each
  const spaced = lines[index + 1] !== undefined && isEmpty(lines[index + 1] as Line);
  let next = index;
  let last = index;
  let taken = index;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isEmpty(line)) {
      if (next - (spaced ? taken : last) > 1) break;
      continue;
    }
    const cells = tabCells(line, source);
    if (cells.length > 1) last = next;
    else if (!tabFollows(lines, next, source) || (rows.length > 1 && headFollows(lines, next, index, source))) break;
    const texts = cells.map((cell): CellText => (isBlankCell(cell, source) ? [] : [cell]));
    const row = texts.length > 1 ? withEdges(texts, line, width, source) : texts;
    const before = rows.at(-1);
    if (before && goesOn(before.cells, row, width, source)) before.cells = joined(before.cells, row);
    else if (
      before &&
      row.length === 1 &&
      (before.broken || isLastCell(before.cells, row, rows[0]?.cells ?? [], source))
    ) {
      before.cells = withLast(before.cells, row, width);
      before.broken = true;
    } else rows.push({cells: row, at: next});
    taken = next;
  }
  const tail = stackedTail(rows, lines, next, source);
  for (; next <= tail; next++) rows.push({cells: [[contentOf(lines[next] as Line)]], at: next});
  last = Math.max(last, tail);
  const used = rows.filter(({at}) => at <= last).map(({cells}) => cells);
  if (used.length < 2) return null;
  return {node: toTable(used, lines.slice(index, last + 1), source), next: last + 1};
}

/** A row whose first or last cells are blank: the tabs at the edges of the line make it whole. */
function withEdges(cells: CellText[], line: Line, width: number, source: Source): CellText[] {
  if (cells.length >= width) return cells;
  const before = countTabs(source.text.slice(lineStart(line), line.from));
  const behind = countTabs(source.text.slice(line.to, lineEnd(line)));
  if (cells.length + before + behind !== width) return cells;
  return [...blankCells(before), ...cells, ...blankCells(behind)];
}

const countTabs = (text: string): number => text.split('\t').length - 1;

/** No row that a converter has put on lines of its own takes more of them. */
const STACK = 10;

/**
 * The last line of a last row whose cells stand on lines of their own: it opens as the rows above do, `9h00 - 11h00`, and ends
 * in what their last column holds; -1 where no such row stands at `next`.
 */
function stackedTail(rows: readonly TabRow[], lines: readonly Line[], next: number, source: Source): number {
  const whole = rows
    .filter(({cells}) => cells.length > 2)
    .map(({cells}) => cells.map((cell) => cellText(cell, source)));
  const firsts = new Set(whole.map((cells) => shapeOf(cells[0] as string)));
  const ends = new Set(whole.map((cells) => cells.at(-1)));
  let opened = -1;
  let last = -1;
  for (let at = next; at < lines.length && at < next + STACK && !isEmpty(lines[at] as Line); at++) {
    const text = cellText([contentOf(lines[at] as Line)], source);
    if (opened < 0 && /\d/.test(text) && firsts.has(shapeOf(text))) opened = at;
    else if (opened >= 0 && at > opened + 1 && ends.has(text)) last = at;
    else if (opened < 0 && at > next) return -1;
  }
  return last;
}

/** `9h00 - 11h00` and `10h15 - 11h00` are of one shape. */
const shapeOf = (text: string): string => text.replace(/\d+/g, '0');
const contentOf = ({from, to}: Line): Stretch => ({from, to});

/** Whether a line break stands in the last cell of a row: what is left on the next line makes the row whole. */
function goesOn(row: readonly CellText[], rest: readonly CellText[], width: number, source: Source): boolean {
  if (row.length < 2 || row.length >= width || rest.length < 2 || row.length + rest.length - 1 !== width) return false;
  return SERIAL.test(cellText(row[0], source)) && !SERIAL.test(cellText(rest[0], source));
}

/** `3⇥Kim Thị Lan⇥Tổng phụ trách` over `Tập luyện văn nghệ.`, `- Kiểm tra sổ` under a row: the last cell, or a further line of it, without its tab */
const isLastCell = (
  row: readonly CellText[],
  [only]: readonly CellText[],
  head: readonly CellText[],
  source: Source,
): boolean =>
  SERIAL.test(cellText(row[0], source)) &&
  (row.length === head.length - 1
    ? TOLD_LAST.test(fold(cellText(head.at(-1), source)))
    : row.length === head.length && /^(?:[-+•–] |\p{Ll})/u.test(cellText(only, source)));
const TOLD_LAST = /^(?:nhiem vu|noi dung|cong viec|phan cong)/;

const withLast = (row: readonly CellText[], rest: readonly CellText[], width: number): CellText[] =>
  row.length < width ? [...row, ...rest] : joined(row, rest);

const joined = (row: readonly CellText[], rest: readonly CellText[]): CellText[] => [
  ...row.slice(0, -1),
  [...(row.at(-1) ?? []), ...(rest[0] ?? [])],
  ...rest.slice(1),
];

/** `2. Chương trình ngày hội` over `Thời gian⇥Nội dung⇥Người phụ trách`: the heading of another table, and not the name of a group of rows. */
function headFollows(lines: readonly Line[], index: number, head: number, source: Source): boolean {
  const heading = lines[index] as Line;
  const below = lines.slice(index + 1, index + 3).find((line) => !isEmpty(line));
  if (!below || !readLabel(source.text.slice(heading.from, heading.to))) return false;
  const titlesOf = (line: Line) => tabCells(line, source).map(({from, to}) => source.bare.slice(from, to).trim());
  const titles = titlesOf(below);
  // printed again on a new page
  if (titles.join() === titlesOf(lines[head] as Line).join()) return false;
  return titles.length > 2 && isAssignmentHead(titles);
}

function tabFollows(lines: readonly Line[], index: number, source: Source): boolean {
  for (let i = index + 1; i < lines.length && i - index < 8; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line) && tabCells(line, source).length > 2) return true;
  }
  return false;
}

function tabCells(line: Line, source: Source): Stretch[] {
  const cells: Stretch[] = [];
  if (isEmpty(line)) return cells;
  let from = line.from;
  // a search in the whole text would run on to the end of the file at each line
  const text = source.text.slice(from, line.to);
  for (let tab = text.indexOf('\t'); tab >= 0; tab = text.indexOf('\t', tab + 1)) {
    cells.push({from, to: line.from + tab});
    from = line.from + tab + 1;
  }
  cells.push({from, to: line.to});
  return cells;
}

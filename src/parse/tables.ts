import type {Source} from '../text/source.ts';
import {isSpace} from '../text/units.ts';
import type {Line, Table} from '../tree.ts';
import {readAlignedTable} from './aligned-table.ts';
import {SERIAL, SERIAL_TITLE} from './column-titles.ts';
import {isEmpty} from './lines.ts';
import type {Stretch} from './running-text.ts';
import {readStackedTable} from './stacked-table.ts';
import {type FoundTable, toTable} from './table-node.ts';
import {isBar} from './transforms/mark-furniture.ts';

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
      readTabTable(lines, index, source) ??
      readAlignedTable(lines, index, source) ??
      readStackedTable(lines, index, source)
    );
  };
}

/** `| TT | Tên nhiệm vụ | Cơ quan chủ trì |`: Markdown, and antiword's padded cells that run on over lines. */
function readBarTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const rows: Stretch[][][] = [];
  let next = index;
  for (; next < lines.length; next++) {
    const cells = barCells(lines[next] as Line, source);
    if (!cells) break;
    if (cells.every((cell) => /^[-:\s]*$/.test(source.text.slice(cell.from, cell.to)) && cell.to > cell.from)) continue;
    const before = rows.at(-1);
    // antiword: a cell's further lines stand under it, the first column left blank
    if (
      before &&
      before.length === cells.length &&
      isEmptyCell(cells[0], source) &&
      isPadded(lines[next] as Line, source)
    ) {
      for (const [i, cell] of cells.entries()) if (!isEmptyCell(cell, source)) before[i]?.push(cell);
    } else rows.push(cells.map((cell) => (isEmptyCell(cell, source) ? [] : [cell])));
  }
  if (rows.length < 2 || next - index < 2) return null;
  return {node: toTable(rows, lines.slice(index, next), source), next};
}

const isEmptyCell = (cell: Stretch | undefined, source: Source): boolean =>
  !cell || source.text.slice(cell.from, cell.to).trim() === '';

const isPadded = (line: Line, source: Source): boolean =>
  /(?<! ) {3,}\|/.test(source.text.slice(line.position.start.offset, line.position.end.offset));

/** Cells between bars of a line that opens and closes with one, or null. */
function barCells(line: Line, source: Source): Stretch[] | null {
  const start = line.position.start.offset ?? 0;
  const end = line.position.end.offset ?? start;
  let first = start;
  while (first < end && isSpace(source.text.charCodeAt(first))) first++;
  if (first >= end || source.text.charCodeAt(first) !== BAR) return null;
  const text = source.text.slice(start, end).trimEnd();
  if (!text.trimStart().startsWith('|') || !text.endsWith('|')) return null;
  const bars: number[] = [];
  for (let at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) bars.push(at);
  if (bars.length < 3) return null;
  return bars.slice(1).map((bar, i) => trimmed(source.text, start + (bars[i] as number) + 1, start + bar));
}

function trimmed(text: string, from: number, to: number): Stretch {
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return {from, to};
}

/** Portal tables: every cell on lines of its own between lone bars, two bars in a row between rows. */
function readPortalTable(lines: readonly Line[], index: number, source: Source): {node: Table | null; next: number} {
  const rows: Stretch[][][] = [[]];
  let cell: Stretch[] | null = null;
  let bars = 0;
  let last = index;
  let next = index;
  let wide = 0;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isBar(line, source)) {
      const row = rows.at(-1) as Stretch[][];
      if (cell) {
        row.push(cell);
        wide = Math.max(wide, row.length);
        cell = null;
      } else if (bars > 0 && row.length > 0) rows.push([]);
      bars++;
      last = next;
      continue;
    }
    if (isEmpty(line)) {
      if (!cell && next - last > 2) break;
      continue;
    }
    if (!cell) {
      // Text that no bar follows soon is no cell; nor is the next heading, behind a full row and a blank line.
      if (!barFollows(lines, next, source)) break;
      if (
        isEmpty(lines[next - 1] as Line) &&
        (rows.at(-1) as Stretch[][]).length !== wide - 1 &&
        opensText(line, source)
      )
        break;
      cell = [];
    }
    cell.push({from: line.from, to: line.to});
  }
  const filled = joinBroken(
    rows.filter((row) => row.length > 0),
    wide,
    source,
  );
  if (filled.length < 2 || wide < 3) return {node: null, next};
  return {node: toTable(filled, lines.slice(index, last + 1), source), next: last + 1};
}

/** A blank cell looks like the end of its row: what has neither a number nor the bold of a group goes on with the row above. */
function joinBroken(rows: readonly Stretch[][][], wide: number, source: Source): Stretch[][][] {
  const textOf = (cell: Stretch[] | undefined): string =>
    cell?.[0] ? source.text.slice(cell[0].from, (cell.at(-1) as Stretch).to) : '';
  const [head] = rows;
  if (!head || !SERIAL_TITLE.test(source.bare.slice(head[0]?.[0]?.from, head[0]?.[0]?.to))) return [...rows];
  const joined: Stretch[][][] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const first = row[0]?.[0];
    const isNew = !first || SERIAL.test(textOf(row[0])) || source.text.startsWith('**', first.from - 2);
    if (!before || joined.length < 2 || isNew || !SERIAL.test(textOf(before[0])) || before.length + row.length >= wide)
      joined.push(row);
    else before.push([], ...row);
  }
  return joined;
}

/** `**III. TỔ CHỨC THỰC HIỆN**`, `1. Giao Sở X …` */
const opensText = (line: Line, source: Source): boolean =>
  /^(?:[IVX]{1,5}|\d{1,2})\.\s\p{Lu}/u.test(source.text.slice(line.from, line.from + 12));

function barFollows(lines: readonly Line[], index: number, source: Source): boolean {
  for (let i = index + 1; i < lines.length && i - index < 40; i++) if (isBar(lines[i], source)) return true;
  return false;
}

/** Text of a word processor: cells parted by tabs. A line without tab between such lines is a row of one cell. */
function readTabTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const width = tabCells(lines[index] as Line, source).length;
  if (width < 3) return null;
  const rows: Stretch[][][] = [];
  let next = index;
  let last = index;
  for (; next < lines.length; next++) {
    const line = lines[next] as Line;
    if (isEmpty(line)) {
      if (next - last > 1) break;
      continue;
    }
    const cells = tabCells(line, source);
    if (cells.length > 1) last = next;
    else if (!tabFollows(lines, next, source)) break;
    rows.push(cells.map((cell) => (isEmptyCell(cell, source) ? [] : [cell])));
  }
  const used = trimRows(rows, lines, index, last);
  if (used.length < 2) return null;
  return {node: toTable(used, lines.slice(index, last + 1), source), next: last + 1};
}

/** Rows of the lines up to the last one with a tab. */
function trimRows(rows: Stretch[][][], lines: readonly Line[], index: number, last: number): Stretch[][][] {
  let kept = 0;
  for (let i = index; i <= last; i++) if (!isEmpty(lines[i] as Line)) kept++;
  return rows.slice(0, kept);
}

function tabFollows(lines: readonly Line[], index: number, source: Source): boolean {
  for (let i = index + 1; i < lines.length && i - index < 8; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line) && tabCells(line, source).length > 2) return true;
  }
  return false;
}

const BAR = 124;

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

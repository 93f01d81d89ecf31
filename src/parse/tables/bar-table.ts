import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {isSpace} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {hasContent} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {CALENDAR_TITLE, PERIOD_TITLE, SERIAL} from './column-titles.ts';
import {type CellText, cellText, type FoundTable, isBlankCell, saysWhen, toTable} from './table-node.ts';

/** `| TT | Tên nhiệm vụ | Cơ quan chủ trì |`: Markdown, and antiword's padded cells that run on over lines. */
export function readBarTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const rows: CellText[][] = [];
  let last = index - 1;
  for (let next = index; next < lines.length; next++) {
    const line = lines[next] as Line;
    const cells = barCells(line, source);
    if (!cells) {
      if (rows.length < 2) break;
      const behind = behindBreak(lines, next, rows[0]?.length ?? 0, source);
      if (behind < 0) break;
      next = behind - 1;
      continue;
    }
    last = next;
    if (isRule(cells, source)) continue;
    const before = rows.at(-1);
    if (
      before &&
      before.length === cells.length &&
      isBlankCell(cells[0], source) &&
      goesOn(before, cells, line, rows[0] ?? [], source)
    ) {
      for (const [i, cell] of cells.entries()) if (!isBlankCell(cell, source)) before[i]?.push(cell);
    } else rows.push(cells.map((cell) => (isBlankCell(cell, source) ? [] : brokenCell(cell, source))));
  }
  if (rows.length < 2) return null;
  return {node: toTable(rows, lines.slice(index, last + 1), source), next: last + 1};
}

/** `Sở X<br>Sở Y`: the lines of a cell that Markdown must keep on one. */
function brokenCell(cell: Stretch, source: Source): CellText {
  const text = source.text.slice(cell.from, cell.to);
  if (!text.includes('<')) return [cell];
  const parts: CellText = [];
  let {from} = cell;
  for (const mark of text.matchAll(/<br\s?\/?>/gi)) {
    parts.push(trimmed(source.text, from, cell.from + mark.index));
    from = cell.from + mark.index + mark[0].length;
  }
  return [...parts, trimmed(source.text, from, cell.to)];
}

/** `|---|---|` */
export const isRule = (cells: readonly Stretch[], source: Source): boolean =>
  cells.every((cell) => /^[-:\s]*$/.test(source.text.slice(cell.from, cell.to)) && cell.to > cell.from);

/** Lines that a page break may put between two rows. */
const PAGE_BREAK = 6;

/** Where the table goes on behind blank lines and a page number: rows as wide, and no heading of another table. -1 for nowhere. */
function behindBreak(lines: readonly Line[], index: number, width: number, source: Source): number {
  let next = index;
  while (next < lines.length && next - index < PAGE_BREAK && !hasContent(lines[next] as Line)) {
    if (barCells(lines[next] as Line, source)) break;
    next++;
  }
  if (next >= lines.length || barCells(lines[next] as Line, source)?.length !== width) return -1;
  const under = lines[next + 1] && barCells(lines[next + 1] as Line, source);
  return under && isRule(under, source) ? -1 : next;
}

/**
 * Whether a row with a blank first cell is the rest of the row above. antiword pads a cell's further lines; where a page
 * break cut a row in two, the second half has little more than the rest of its text.
 */
function goesOn(
  above: readonly CellText[],
  cells: readonly Stretch[],
  line: Line,
  head: readonly CellText[],
  source: Source,
): boolean {
  if (isPadded(line, source)) return !sharesFirst(above, cells, head, source);
  if (!SERIAL.test(cellText(above[0], source))) return false;
  const filled = [...cells.entries()].filter(([, cell]) => !isBlankCell(cell, source));
  const [column, rest] = filled[0] ?? [];
  if (column === undefined || !rest || filled.length > 2 || !above[column]?.length) return false;
  const text = source.text.slice(rest.from, rest.to);
  const second = filled[1]?.[0];
  if (/^[*_+•–-]/.test(text) || (second === undefined && column < 2 && namesGroup(text))) return false;
  if (second !== undefined && above[second]?.length) return false;
  return /^\p{Ll}/u.test(text) || !/[.:]$/.test(cellText(above[column], source));
}

/** Whether all cells but the first are begun anew, and say when as those above do: a row that shares its first cell with the one above. */
function sharesFirst(
  above: readonly CellText[],
  cells: readonly Stretch[],
  head: readonly CellText[],
  source: Source,
): boolean {
  const others = cells.slice(1);
  const calendar = CALENDAR_TITLE.test(fold(cellText(head[0], source)).trim());
  if (!calendar && SERIAL.test(cellText(above[0], source))) return false;
  if (!others.every(({from, to}) => /^[\p{Lu}\d]/u.test(source.text.slice(from, to)))) return false;
  if (calendar) return true;
  return others.some(({from, to}, i) => {
    const [before, more] = above[i + 1] ?? [];
    return before && !more && saysWhen(before, source) && saysWhen({from, to}, source);
  });
}

/** `THÁNG 7`, `Quý III`, `Sở Tài chính chủ trì`, `NHIỆM VỤ CHUNG`: what rows below have in common */
const namesGroup = (text: string): boolean =>
  /^\p{Lu}/u.test(text) &&
  (PERIOD_TITLE.test(fold(text)) ||
    GROUP.test(text.toLowerCase()) ||
    /^(?:NHIỆM VỤ|PHẦN|NHÓM) [\p{Lu}\d\s,.:–-]+$/u.test(text));
const GROUP =
  /^(?:(?:(?:các )?nhiệm vụ|công việc|phần việc|nội dung) (?:do|giao|của) .{3,80}|.{3,80} (?:chủ trì|thực hiện|phụ trách))\s?:?$/u;

const isPadded = (line: Line, source: Source): boolean =>
  /(?<! ) {3,}\|/.test(source.text.slice(line.position.start.offset, line.position.end.offset));

const BAR = 124;

/** Cells between bars of a line that opens and closes with one, or null. */
export function barCells(line: Line, source: Source): Stretch[] | null {
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

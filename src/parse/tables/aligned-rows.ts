import type {Source} from '../../text/source.ts';
import type {Stretch} from '../running-text.ts';
import type {Placed} from './aligned-columns.ts';
import {SERIAL} from './column-titles.ts';
import {saysWhen} from './table-node.ts';

type Rows = Stretch[][][];

/** Parts the lines of an aligned table into rows, and joins what stands in each column of a row. */
/** `calendar`: the first column is one of days or months, which rows may share. */
export function partRows(
  lines: readonly Placed[],
  width: number,
  {serial, calendar}: {serial: boolean; calendar: boolean},
  source: Source,
): Rows {
  const starts = serial ? numberedStarts(lines, source) : plainStarts(lines, source, calendar);
  return starts.map((start, i) => {
    const row: Stretch[][] = Array.from({length: width}, () => []);
    for (const {cells} of lines.slice(start, starts[i + 1] ?? lines.length))
      for (const [column, cell] of cells.entries()) if (cell) row[column]?.push(cell);
    return row;
  });
}

/** Without running numbers a row begins where the first column and another do, or behind a blank line. */
function plainStarts(lines: readonly Placed[], source: Source, calendar = false): number[] {
  const starts: number[] = [];
  for (const [i, {cells, blank, loose}] of lines.entries()) {
    const begun = cells.filter((cell) => cell && !goesOn(cell, source)).length;
    const filled = cells.filter(Boolean).length;
    const opens = cells[0] && !goesOn(cells[0], source) && begun === filled && (filled > 1 || blank);
    const shares =
      filled === cells.length - 1 &&
      begun === filled &&
      (calendar ||
        lines
          .slice(Math.max(starts.at(-1) ?? 0, i - ROW_LINES), i)
          .some((line) => timedAgain(line.cells, cells, source)));
    if (i === 0 || loose || lines[i - 1]?.loose || opens || (!cells[0] && shares)) starts.push(i);
  }
  return starts;
}

/** How far above a line its row's time is looked for. */
const ROW_LINES = 12;

/** Whether two lines of a row both say when in the same column: the second is a row that shares its first cell with the one above. */
const timedAgain = (above: Placed['cells'], cells: Placed['cells'], source: Source): boolean =>
  cells.some((cell, column) => {
    const before = above[column];
    return cell && before && saysWhen(before, source) && saysWhen(cell, source);
  });

/** Text that no cell begins with. */
const goesOn = (cell: Stretch, source: Source): boolean =>
  /^[\p{Ll},;:)]/u.test(source.text.slice(cell.from, cell.from + 1));

/** How many lines of a row may stand over its number. */
const REACH = 40;

/**
 * A running number stands beside the first line of its row, or beside the middle one. Which of the two holds for the whole
 * table; where a row ends and the next begins, the letters decide that cells begin and go on with.
 */
function numberedStarts(lines: readonly Placed[], source: Source): number[] {
  const anchors: number[] = [];
  for (const [i, {cells, loose}] of lines.entries())
    if (loose || (cells[0] && SERIAL.test(source.text.slice(cells[0].from, cells[0].to)))) anchors.push(i);
  if (!anchors.length) return plainStarts(lines, source);
  const top = bestStarts(lines, anchors, source, (start, _, anchor) => 2 * (anchor - start));
  const middle = bestStarts(lines, anchors, source, (start, end, anchor) =>
    Math.max(0, Math.abs(start + end - 2 * anchor) - 1),
  );
  return top.cost <= middle.cost ? top.starts : middle.starts;
}

interface Parting {
  cost: number;
  starts: number[];
}

/** What it costs at most that a number stands out of its place: a page may have broken the row. */
const MISPLACED = 6;

/** The cheapest parting: row `i` has the number at line `anchors[i]`. */
function bestStarts(
  lines: readonly Placed[],
  anchors: readonly number[],
  source: Source,
  misplaced: (start: number, end: number, anchor: number) => number,
): Parting {
  const widest = widestColumn(lines);
  const opening = new Map<number, number>();
  const openCost = (start: number, anchor: number): number => {
    const known = opening.get(start);
    if (known !== undefined) return known;
    const cost = costOfOpening(lines, start, anchor, widest, source);
    opening.set(start, cost);
    return cost;
  };
  // For each place where the row may begin: the cost so far, and the place where the row before began.
  let before = new Map<number, {cost: number; from: number}>([[0, {cost: 0, from: -1}]]);
  const steps = [before];
  for (let i = 1; i <= anchors.length; i++) {
    const anchor = anchors[i - 1] as number;
    const next = anchors[i];
    const states = new Map<number, {cost: number; from: number}>();
    const ends = next === undefined ? [lines.length] : range(Math.max(anchor + 1, next - REACH), next);
    for (const end of ends) {
      const open = next === undefined ? 0 : openCost(end, next);
      for (const [start, {cost}] of before) {
        const sum = cost + open + Math.min(MISPLACED, misplaced(start, end - 1, anchor));
        const best = states.get(end);
        if (!best || sum < best.cost) states.set(end, {cost: sum, from: start});
      }
    }
    before = states;
    steps.push(states);
  }
  const starts: number[] = [];
  let at = lines.length;
  for (let i = anchors.length; i > 0; i--) {
    at = steps[i]?.get(at)?.from ?? 0;
    starts.unshift(at);
  }
  return {cost: before.get(lines.length)?.cost ?? 0, starts};
}

const range = (from: number, to: number): number[] => Array.from({length: to - from + 1}, (_, i) => from + i);

/** Lines below its number that a row's cells may begin at. */
const BELOW = 2;

/** What speaks against a row's beginning at a line: cells that go on there, or that the line above leaves open. */
function costOfOpening(
  lines: readonly Placed[],
  start: number,
  anchor: number,
  widest: number,
  source: Source,
): number {
  const line = lines[start] as Placed;
  let cost = line.blank ? -2 : 0;
  if (line.loose) return cost;
  for (let column = 1; column < line.cells.length; column++) {
    let at = start;
    while (at <= anchor + BELOW && !lines[at]?.cells[column]) at++;
    const first = lines[at]?.cells[column];
    if (!first) continue;
    if (goesOn(first, source)) cost += column === widest ? 4 : 3;
    const above = lines[at - 1]?.cells[column];
    if (above && OPEN.test(source.lower.slice(Math.max(above.from, above.to - 6), above.to))) cost += 2;
  }
  return cost;
}

/** Text that something must follow: `…, `, `ngày`, `năm`, `và`. */
const OPEN = /[,(-]$|(?:^|\s)(?:ngày|tháng|năm|quý|và)$/u;

/** The column that holds the most text. */
function widestColumn(lines: readonly Placed[]): number {
  const lengths: number[] = [];
  for (const {cells} of lines)
    for (const [column, cell] of cells.entries())
      lengths[column] = (lengths[column] ?? 0) + (cell ? cell.to - cell.from : 0);
  return lengths.indexOf(Math.max(...lengths));
}

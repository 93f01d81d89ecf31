import type {Rule} from './piece.ts';

/** Lines that were drawn around cells: where columns and rows are parted, and which parts of these lines are there. */
export interface Grid {
  /** left to right, and top to bottom; one more than columns and rows */
  xs: number[];
  ys: number[];
  /** the upright line `x` between two rows, the level line `y` between two columns */
  hasUpright(x: number, row: number): boolean;
  hasLevel(y: number, column: number): boolean;
}

interface Line {
  /** where it lies across its direction */
  at: number;
  from: number;
  to: number;
}

/** Lines that lie closer together than this are one, drawn twice. */
const SAME = 3.5;
/** How far a line may end before the one that it meets. */
const REACH = 4;
const MAX_LINES = 3000;

/** The tables that are drawn on a page, from top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const levels = merged(
    rules.filter(isLevel).map(({left, right, top, bottom}) => ({at: (top + bottom) / 2, from: left, to: right})),
  );
  const uprights = merged(
    rules
      .filter((rule) => !isLevel(rule))
      .map(({left, right, top, bottom}) => ({at: (left + right) / 2, from: top, to: bottom})),
  );
  if (levels.length + uprights.length > MAX_LINES) return [];
  return connected(levels, uprights)
    .map(gridOf)
    .filter((grid) => grid !== null)
    .sort((a, b) => (a.ys[0] as number) - (b.ys[0] as number));
}

const isLevel = ({left, right, top, bottom}: Rule): boolean => right - left >= bottom - top;

/** Lines on one line that touch or overlap, as one. */
function merged(lines: Line[]): Line[] {
  const rows: Line[][] = [];
  for (const line of lines.sort((a, b) => a.at - b.at)) {
    const row = rows.at(-1);
    if (row && line.at - (row[0] as Line).at <= SAME) row.push(line);
    else rows.push([line]);
  }
  return rows.flatMap((row) => {
    const at = (row[0] as Line).at;
    const joined: Line[] = [];
    for (const {from, to} of row.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1);
      if (last && from <= last.to + SAME) last.to = Math.max(last.to, to);
      else joined.push({at, from, to});
    }
    return joined;
  });
}

interface Group {
  levels: Line[];
  uprights: Line[];
}

/** Lines that meet, directly or over others. */
function connected(levels: Line[], uprights: Line[]): Group[] {
  const group = new Map<Line, number>();
  const groups: Group[] = [];
  const meet = (level: Line, upright: Line): boolean =>
    upright.at >= level.from - REACH &&
    upright.at <= level.to + REACH &&
    level.at >= upright.from - REACH &&
    level.at <= upright.to + REACH;
  for (const first of levels) {
    if (group.has(first)) continue;
    const own: Group = {levels: [], uprights: []};
    const queue: {line: Line; level: boolean}[] = [{line: first, level: true}];
    group.set(first, groups.length);
    for (let next = queue.pop(); next; next = queue.pop()) {
      (next.level ? own.levels : own.uprights).push(next.line);
      for (const other of next.level ? uprights : levels) {
        if (group.has(other) || !(next.level ? meet(next.line, other) : meet(other, next.line))) continue;
        group.set(other, groups.length);
        queue.push({line: other, level: !next.level});
      }
    }
    groups.push(own);
  }
  return groups;
}

function gridOf({levels, uprights}: Group): Grid | null {
  const xs = places(uprights);
  const ys = places(levels);
  if (xs.length < 3 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 3) return null;
  const covers = (lines: readonly Line[], at: number, middle: number): boolean =>
    lines.some((line) => Math.abs(line.at - at) <= SAME && line.from <= middle && line.to >= middle);
  const middle = (sorted: readonly number[], index: number): number =>
    ((sorted[index] as number) + (sorted[index + 1] as number)) / 2;
  return {
    xs,
    ys,
    hasUpright: (x, row) => covers(uprights, xs[x] as number, middle(ys, row)),
    hasLevel: (y, column) => covers(levels, ys[y] as number, middle(xs, column)),
  };
}

function places(lines: readonly Line[]): number[] {
  const found: number[] = [];
  for (const at of lines.map((line) => line.at).sort((a, b) => a - b)) {
    if (found.length === 0 || at - (found.at(-1) as number) > SAME) found.push(at);
  }
  return found;
}

import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isBlankUnit, lineStart} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {MARK} from './column-titles.ts';

/** Text between wide gaps of a line: places in the source, and the columns of type that it stands in. */
export interface Piece extends Stretch {
  start: number;
  end: number;
}

/** A line that stands in the columns of a table. */
export interface AlignedLine {
  line: Line;
  pieces: Piece[];
  /** whether a blank line stands before it */
  blank: boolean;
  /** whether it runs across columns, as the name of a group does */
  loose: boolean;
}

/** A line's text, column by column; null where a cell is blank. */
export interface Placed {
  cells: (Stretch | null)[];
  blank: boolean;
  loose: boolean;
}

/** No page is wider. */
const WIDTH = 320;

/** The pieces of a line; null where it is no line of an aligned table: it has tabs or bars, or is too long. */
export function piecesOf(line: Line, source: Source): Piece[] | null {
  const start = lineStart(line);
  if (line.to - start > WIDTH) return null;
  const text = source.text.slice(start, line.to);
  if (/[\t|]/.test(text)) return null;
  const pieces: Piece[] = [];
  let from = line.from;
  while (from < line.to) {
    let to = from;
    while (to < line.to && !(isBlankUnit(source.text.charCodeAt(to)) && isBlankUnit(source.text.charCodeAt(to + 1))))
      to++;
    pieces.push(pieceOf(start, from, to));
    from = to;
    while (from < line.to && isBlankUnit(source.text.charCodeAt(from))) from++;
  }
  return pieces;
}

const pieceOf = (line: number, from: number, to: number): Piece => ({from, to, start: from - line, end: to - line});

/** `12 Thu gom …`: a running number that but one blank parts from its text, which begins right of `inner`. */
export function splitSerial(pieces: Piece[], inner: number, source: Source): Piece[] {
  const [first, ...others] = pieces;
  if (!first || first.start >= inner || first.end <= inner) return pieces;
  const length = /^(?:\d{1,3}|[IVX]{1,5})[.)]?(?=\s)/.exec(source.text.slice(first.from, first.from + 8))?.[0].length;
  if (length === undefined || first.start + length + 1 < inner) return pieces;
  const line = first.from - first.start;
  return [pieceOf(line, first.from, first.from + length), pieceOf(line, first.from + length + 1, first.to), ...others];
}

/** Puts the pieces of lines into columns, whose edges are where the fewest letters stand. */
export function placeLines(lines: readonly AlignedLine[], titles: readonly Piece[], source: Source): Placed[] {
  const edges = findEdges(lines, titles, source);
  return lines.map(({pieces, blank, loose, line}) => {
    const cells: (Stretch | null)[] = titles.map(() => null);
    if (loose) cells[Math.min(1, cells.length - 1)] = pieces[0] ?? null;
    else for (const [at, cell] of inColumns(pieces, edges, line, source, titles)) cells[at] = cell;
    return {cells, blank, loose};
  });
}

/** What a place costs as an edge, line by line: nothing in a wide gap, much within a word. */
const NARROW = 1;
const LETTER = 3;

/** The column of type right of which each title but the first has its cells. */
function findEdges(lines: readonly AlignedLine[], titles: readonly Piece[], source: Source): number[] {
  const costs = new Uint32Array(WIDTH + 2);
  for (const {pieces, line, loose} of lines) {
    if (loose) continue;
    for (const piece of pieces)
      for (let x = piece.start; x < piece.end && x < costs.length; x++)
        costs[x] = (costs[x] as number) + (isBlankUnit(source.text.charCodeAt(lineStart(line) + x)) ? NARROW : LETTER);
  }
  const edges: number[] = [];
  for (let i = 1; i < titles.length; i++) {
    const left = titles[i - 1] as Piece;
    const right = titles[i] as Piece;
    const from = Math.max(Math.floor((left.start + left.end) / 2), (edges.at(-1) ?? -1) + 1);
    const to = Math.floor((right.start + right.end) / 2);
    let best = from;
    for (let x = from; x <= to; x++) if ((costs[x] ?? 0) <= (costs[best] ?? 0)) best = x;
    edges.push(best);
  }
  return edges;
}

/**
 * The column of each piece. A wide gap parts columns, even where a long cell has pushed the next one over its edge; what runs
 * over an edge without one is two cells.
 */
function inColumns(
  pieces: readonly Piece[],
  edges: readonly number[],
  line: Line,
  source: Source,
  titles: readonly Piece[],
): Map<number, Stretch> {
  const cells = new Map<number, Stretch>();
  let next = 0;
  for (const piece of pieces) {
    if (MARK.test(source.text.slice(piece.from, piece.to))) {
      const at = nearest(piece, titles);
      cells.set(at, {from: piece.from, to: piece.to});
      next = at + 1;
      continue;
    }
    const pushed = next > 0 && columnOf({...piece, end: piece.start + 1}, edges) < next;
    const parts = pushed ? [piece] : splitAt(piece, edges, line, source);
    for (const part of parts) {
      const at = Math.min(edges.length, Math.max(next, columnOf(part, edges)));
      const before = cells.get(at);
      cells.set(at, before ? {from: before.from, to: part.to} : {from: part.from, to: part.to});
      next = at + 1;
    }
  }
  return cells;
}

/** The title under whose middle a mark stands, or next to it. */
function nearest({start}: Piece, titles: readonly Piece[]): number {
  const far = titles.map((title) => Math.abs((title.start + title.end - 1) / 2 - start));
  return far.indexOf(Math.min(...far));
}

const columnOf = ({start, end}: Piece, edges: readonly number[]): number => {
  const middle = (start + end - 1) / 2;
  const at = edges.findIndex((edge) => middle <= edge);
  return at < 0 ? edges.length : at;
};

/** Columns of type that a word may stand over an edge; how far from it the next blank may be. */
const OVERHANG = 2;
const REACH = 12;

/** Cuts a piece where it runs over edges: two cells that but one blank parts. */
function splitAt(piece: Piece, edges: readonly number[], line: Line, source: Source): Piece[] {
  const start = lineStart(line);
  const parts: Piece[] = [];
  let rest = piece;
  for (const edge of edges) {
    if (edge <= rest.start + OVERHANG || edge >= rest.end - OVERHANG) continue;
    const cut = nearestBlank(source, start + edge, rest);
    if (cut === null) continue;
    parts.push(pieceOf(start, rest.from, cut));
    rest = pieceOf(start, cut + 1, rest.to);
  }
  parts.push(rest);
  return parts;
}

/** The blank within a piece that is nearest to a place; behind it should stand what begins a cell. */
function nearestBlank({text}: Source, at: number, {from, to}: Piece): number | null {
  let best: number | null = null;
  let cost = REACH + 1;
  for (let x = Math.max(from + 1, at - REACH); x < to - 1 && x <= at + REACH; x++) {
    if (!isBlankUnit(text.charCodeAt(x))) continue;
    const away = Math.abs(x - at) + (/^\p{Ll}/u.test(text.slice(x + 1, x + 2)) ? 4 : 0);
    if (away < cost) {
      best = x;
      cost = away;
    }
  }
  return best;
}

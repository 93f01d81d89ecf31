import {type FlowCell, type FlowTable, paragraph} from '../flow/flow.ts';
import {type Grid, gridsOf} from './grid.ts';
import type {Page, Piece} from './piece.ts';
import {rowsOf, textOfRow} from './rows.ts';

/** A ruled table: where it stands, and what it says. */
export interface RuledTable {
  top: number;
  bottom: number;
  /** edges of its columns */
  xs: readonly number[];
  flow: FlowTable;
  /** its first row, where that stands on an earlier page */
  head?: FlowCell[];
  /** recognised words in it, by row */
  words: Piece[][];
}

/** The ruled tables of a page, and the text outside of them. */
export function tablesOf(page: Page): {tables: RuledTable[]; pieces: Piece[]} {
  const tables: RuledTable[] = [];
  let pieces = page.pieces;
  for (const grid of page.rules.length > 0 ? gridsOf(page.rules) : []) {
    const inside = pieces.filter((piece) => isInside(piece, grid));
    if (inside.length === 0) continue;
    const table = fill(grid, inside);
    if (table.flow.rows.length < 1) continue;
    pieces = pieces.filter((piece) => !inside.includes(piece));
    tables.push({top: grid.ys[0] as number, bottom: grid.ys.at(-1) as number, xs: grid.xs, ...table});
  }
  return {tables, pieces};
}

const middleOf = ({left, right}: Piece): number => (left + right) / 2;
/** Letters stand on their base: what is between it and their top lies in the cell. */
const heightOf = ({base, size}: Piece): number => base - size * 0.3;

function isInside(piece: Piece, {xs, ys}: Grid): boolean {
  const x = middleOf(piece);
  const y = heightOf(piece);
  return x > (xs[0] as number) && x < (xs.at(-1) as number) && y > (ys[0] as number) && y < (ys.at(-1) as number);
}

/** Puts text into cells. Places with no line between them are one cell. */
function fill(grid: Grid, pieces: readonly Piece[]): Pick<RuledTable, 'flow' | 'words'> {
  const columns = grid.xs.length - 1;
  const count = grid.ys.length - 1;
  const owner = Array.from({length: columns * count}, (_, index) => index);
  const find = (index: number): number => {
    let at = index;
    while (owner[at] !== at) at = owner[at] as number;
    return at;
  };
  const join = (one: number, other: number) => {
    const [low, high] = [find(one), find(other)].sort((a, b) => a - b) as [number, number];
    owner[high] = low;
  };
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      if (column + 1 < columns && !grid.hasUpright(column + 1, row)) join(at, at + 1);
      if (row + 1 < count && !grid.hasLevel(row + 1, column)) join(at, at + columns);
    }
  }
  const texts = new Map<number, Piece[]>();
  for (const piece of pieces) {
    const column = placeIn(grid.xs, middleOf(piece));
    const row = placeIn(grid.ys, heightOf(piece));
    const cell = find(row * columns + column);
    texts.set(cell, [...(texts.get(cell) ?? []), piece]);
  }
  const rows: FlowCell[][] = [];
  const words: Piece[][] = [];
  for (let row = 0; row < count; row++) {
    const cells: FlowCell[] = [];
    const recognised: Piece[] = [];
    for (let column = 0; column < columns; ) {
      const cell = find(row * columns + column);
      let span = 1;
      while (column + span < columns && find(row * columns + column + span) === cell) span++;
      const begins = cell === row * columns + column;
      const lines = begins ? rowsOf(texts.get(cell) ?? []) : [];
      for (const line of lines)
        for (const piece of line.pieces) if (piece.confidence !== undefined) recognised.push(piece);
      const said = lines.map((line) => paragraph(textOfRow(line)));
      cells.push({blocks: said, span, merged: !begins && Math.floor(cell / columns) < row});
      column += span;
    }
    rows.push(cells);
    words.push(recognised);
  }
  return {flow: {type: 'table', rows, ruled: true}, words};
}

function placeIn(edges: readonly number[], at: number): number {
  let place = 0;
  while (place + 2 < edges.length && at >= (edges[place + 1] as number)) place++;
  return place;
}

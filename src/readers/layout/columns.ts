import type {Edges} from './paragraphs.ts';
import {type Row, rowOf} from './piece.ts';
import {cutAtGaps, textOfRow} from './rows.ts';

/** Narrowest gap that may part two columns, in heights of letters. */
const CUT = 0.9;
/** Narrowest gutter that all lines of two columns leave free. */
const GUTTER = 0.5;
/** Tallest blank inside of two columns, in heights of letters: room for a signature and a seal. */
const TALL = 11;
/** Longest label of an item. */
const LABEL = 6;
/** How far from the middle of the page a centred line may lie, as a share of its width. */
const CENTRED = 0.035;

/** A line in reading order: `column` tells those that stand side by side from each other and from all else. */
export interface OrderedRow extends Row {
  column: number;
}

interface Zone {
  from: number;
  to: number;
  left: Row[];
  right: Row[];
}

/**
 * Lines in reading order: where lines stand in two columns side by side (letterhead, recipients and signature), the left
 * column to its end, then the right one.
 */
export function readingOrder(rows: readonly Row[], pageWidth: number, edges: Edges): OrderedRow[] {
  const parts = rows.map((row) => cutAtGaps(row, CUT));
  const middle = (edges.left + edges.right) / 2;
  const ordered: OrderedRow[] = [];
  let column = 0;
  const inColumn = (row: Row): OrderedRow => ({...row, column});
  for (let at = 0; at < rows.length; ) {
    const zone = (parts[at] as Row[]).length > 1 ? widestZone(rows, parts, at, middle, pageWidth) : null;
    if (!zone) {
      ordered.push({...(rows[at] as Row), column: 0});
      at++;
      continue;
    }
    // Lines above that the zone takes in stand in order already.
    ordered.length -= at - zone.from;
    column++;
    for (const row of zone.left) ordered.push(inColumn(row));
    column++;
    for (const row of zone.right) ordered.push(inColumn(row));
    at = zone.to;
  }
  return ordered;
}

function widestZone(
  rows: readonly Row[],
  parts: readonly Row[][],
  seed: number,
  middle: number,
  width: number,
): Zone | null {
  const own = parts[seed] as Row[];
  let best: Zone | null = null;
  for (let gap = 1; gap < own.length; gap++) {
    const zone = growZone(rows, parts, seed, [(own[gap - 1] as Row).right, (own[gap] as Row).left], middle, width);
    if (zone && (!best || zone.to - zone.from > best.to - best.from)) best = zone;
  }
  return best;
}

function growZone(
  rows: readonly Row[],
  parts: readonly Row[][],
  seed: number,
  gap: [number, number],
  middle: number,
  width: number,
): Zone | null {
  let [low, high] = gap;
  const least = GUTTER * (rows[seed] as Row).size;
  /** whether a line leaves the gutter free; narrows it */
  const fits = (index: number): boolean => {
    let nextLow = low;
    let nextHigh = high;
    const centre = (low + high) / 2;
    for (const part of parts[index] as Row[]) {
      if ((part.left + part.right) / 2 < centre) nextLow = Math.max(nextLow, part.right);
      else nextHigh = Math.min(nextHigh, part.left);
    }
    if (nextHigh - nextLow < least) return false;
    low = nextLow;
    high = nextHigh;
    return true;
  };
  if (!fits(seed)) return null;
  let to = seed + 1;
  const parted = (at: number): boolean => !isNear(rows, at - 1, at) || holdsMotto(rows[at] as Row);
  while (to < rows.length && !parted(to) && !opensAnew(parts[to] as Row[], middle, width) && fits(to)) to++;
  let from = seed;
  while (from > 0 && !parted(from) && !opensAnew(parts[from - 1] as Row[], middle, width) && fits(from - 1)) from--;

  const centre = (low + high) / 2;
  // What stands alone on the left above them is the end of what comes before.
  while (from < seed && (parts[from] as Row[]).every((part) => (part.left + part.right) / 2 < centre)) from++;
  const left: Row[] = [];
  const right: Row[] = [];
  for (const row of parts.slice(from, to)) {
    const onLeft = row.filter((part) => (part.left + part.right) / 2 < centre);
    const onRight = row.filter((part) => !onLeft.includes(part));
    if (onLeft.length > 0) left.push(rowOf(onLeft.flatMap(({pieces}) => pieces)));
    if (onRight.length > 0) right.push(rowOf(onRight.flatMap(({pieces}) => pieces)));
  }
  // Labels and the items behind them are no columns.
  if (left.every((row) => textOfRow(row).length <= LABEL)) return null;
  return left.length > 1 && right.length > 1 ? {from, to, left, right} : null;
}

function isNear(rows: readonly Row[], above: number, below: number): boolean {
  const upper = rows[above] as Row;
  const lower = rows[below] as Row;
  return lower.base - upper.base <= TALL * Math.max(upper.size, lower.size);
}

/** Quốc hiệu, however badly read, is the first line of a letterhead: what stands above it is a stamp. */
function holdsMotto(row: Row): boolean {
  const bare = textOfRow(row).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return /cong\s?hoa\s?xa|chu\s?nghia\s?viet|dang\s?cong\s?san/.test(bare);
}

/** A line that two columns do not reach over: a title in the middle of the page, `Kính gửi`. */
function opensAnew(parts: readonly Row[], middle: number, width: number): boolean {
  const [first] = parts;
  if (!first) return false;
  if (/^\W*k[ií]nh g[ửưuữơở]i/i.test(textOfRow(first).normalize('NFC'))) return true;
  return parts.length === 1 && Math.abs((first.left + first.right) / 2 - middle) < CENTRED * width;
}

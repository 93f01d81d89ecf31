import type {OrderedRow} from './columns.ts';
import type {Row} from './piece.ts';

/** Where running text begins and ends on a page. */
export interface Edges {
  left: number;
  right: number;
  /** whether paragraphs begin farther in than their other lines */
  indented: boolean;
}

/** Edges of the widest lines: most lines of running text reach from one to the other. */
export function bodyEdges(rows: readonly Row[], pageWidth: number): Edges {
  if (rows.length === 0) return {left: 0, right: 0, indented: false};
  const wide = rows.reduce((found, {left, right}) => Math.max(found, right - left), 0);
  // A page of short lines only has no running text.
  if (wide < pageWidth * NARROW) return {left: 0, right: pageWidth, indented: false};
  const full = rows.filter(({left, right}) => right - left > wide * FULL);
  // A speck in the margin is no edge.
  const left = quantile(
    full.map((row) => row.left),
    0.15,
  );
  const right = quantile(
    full.map((row) => row.right),
    0.8,
  );
  const inside = full.filter((row) => row.left > left + SLACK * row.size && row.right > right - row.size * 2);
  return {left, right, indented: inside.length >= 2};
}

const FULL = 0.75;
const NARROW = 0.4;

function quantile(values: number[], share: number): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}

/** Lines of a paragraph lie no farther apart than this, in heights of their letters. */
const SPACING = 2.3;
/** How far from the edges a line of running text may begin and end. */
const SLACK = 1.1;
const SHORT = 4.5;

/** `1.`, `a)`, `II.`, `-`, `Điều 3.`: begins an item, and so a paragraph. */
const LABEL =
  /^(?:[-–+•*]\s|\(?\d{1,3}(?:\.\d{1,3}){0,3}[.)/]\s|\(?[a-zđ]\)\s|[IVXLC]{1,6}[.)-]\s|điều\s\d|chương\s|phụ lục|nơi nhận|kính gửi|căn cứ\s)/iu;

/** Whether a line goes on with the paragraph of the line before it: that one is full, and this one is not indented. */
export function continues(
  last: OrderedRow,
  said: string,
  lastEdges: Edges,
  row: OrderedRow,
  text: string,
  edges: Edges,
  newPage: boolean,
): boolean {
  if (last.column !== 0 || row.column !== 0) return false;
  const {size} = row;
  if (Math.abs(size - last.size) > 0.3 * Math.max(size, last.size)) return false;
  if (!newPage && row.base - last.base > SPACING * Math.max(size, last.size)) return false;
  if (row.left > edges.left + SLACK * size || row.left < edges.left - SLACK * 2 * size) return false;
  // A word that would have fitted was kept back only at a paragraph's end.
  if (last.right < lastEdges.right - SHORT * size) return false;
  if (LABEL.test(text.normalize('NFC'))) return false;
  return edges.indented || startsSmall(text) || !/[.:;]\/?\.?$/.test(said.trimEnd());
}

/** A sentence may end where a line does; what follows it in small letters is still the same paragraph. */
const startsSmall = (text: string): boolean => /^[\p{Ll}\d("“]/u.test(text);

/** `Số: 12/UBND-` before `KTTH`: a word that the column was too narrow for. */
export const isCutWord = (said: string): boolean => /[\p{L}\d][-/]$/u.test(said);

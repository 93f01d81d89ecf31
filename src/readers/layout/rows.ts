import {type Piece, type Row, rowOf} from './piece.ts';

/** Letters that stand less than this share of their height apart from a line belong to it: indices, skewed scans. */
const SAME_LINE = 0.45;
/** A second print of the same letters, to make them look bold. */
const OVERPRINT = 0.15;

/** Pieces of a page, put together into its lines from top to bottom. */
export function rowsOf(pieces: readonly Piece[]): Row[] {
  const sorted = pieces.filter(({text}) => text.trim() !== '').sort((a, b) => a.base - b.base);
  const rows: OpenRow[] = [];
  for (const piece of sorted) {
    // The line above may still take it: lines of two columns lie close, but not in order.
    const row = rows
      .slice(-3)
      .findLast(({base, size}) => Math.abs(piece.base - base) <= SAME_LINE * Math.min(size, piece.size));
    if (!row) rows.push({pieces: [piece], base: piece.base, size: piece.size});
    else {
      row.pieces.push(piece);
      if (piece.size > row.size) Object.assign(row, {base: piece.base, size: piece.size});
    }
  }
  return raised(rows).map((row) => rowOf(printedOnce(row.pieces.sort((a, b) => a.left - b.left))));
}

interface OpenRow {
  pieces: Piece[];
  base: number;
  size: number;
}

/** Letters this much smaller than those of the line below, and so little above it, are marks of notes. */
const SMALL = 0.75;
const RAISED = 0.7;

/** Marks of notes, put back into the lines that they stand in: `mùa mưa[1]`. */
function raised(rows: OpenRow[]): OpenRow[] {
  return rows.filter((row, index) => {
    const below = rows[index + 1];
    if (!below || row.size > below.size * SMALL || below.base - row.base > below.size * RAISED) return true;
    const end = below.pieces.reduce((found, piece) => Math.max(found, piece.right), 0);
    const inside = row.pieces.every(
      ({left, right, text}) =>
        text.length <= 3 && right > (below.pieces[0]?.left ?? 0) - below.size * 0.5 && left < end + below.size,
    );
    if (!inside) return true;
    const first = below.pieces[0]?.left ?? 0;
    for (const piece of row.pieces)
      below.pieces.push(
        isMark(piece) ? {...piece, text: `[${piece.text.trim()}]${piece.left < first ? ' ' : ''}`} : piece,
      );
    return false;
  });
}

const isMark = ({text}: Piece): boolean => /^\d{1,3}$/.test(text.trim());

function printedOnce(pieces: Piece[]): Piece[] {
  return pieces.filter((piece, index) => {
    const before = pieces[index - 1];
    return !before || before.text !== piece.text || Math.abs(before.left - piece.left) > OVERPRINT * piece.size;
  });
}

/** What a blank between words takes, in heights of letters; a wider gap parts more than words. */
const WORD_GAP = 0.12;
const BLANK = 0.28;
const MOST_BLANKS = 16;

/** The label of an item, behind which a tab stands */
const OPENING = /^(?:\(?(?:[\dIVXLC.]{1,8}|[a-zđ])[.)/]|[-–+•*])$/u;

/** A line as text. Gaps between its pieces become as many blanks as they have room for. */
export function textOfRow(row: Row, each?: (piece: Piece, at: number) => void): string {
  let text = '';
  let end = row.left;
  for (const piece of row.pieces) {
    const gap = (piece.left - end) / row.size;
    // Words of a scan are words, however close they stand.
    const parted = gap > WORD_GAP || piece.confidence !== undefined;
    if (text !== '' && parted && !text.endsWith(' ')) {
      text += ' '.repeat(
        gap < 1.2 || OPENING.test(text) ? 1 : Math.min(MOST_BLANKS, Math.max(1, Math.round(gap / BLANK))),
      );
    }
    const said = text === '' || text.endsWith(' ') ? piece.text.trimStart() : piece.text;
    each?.(piece, text.length);
    text += said;
    end = Math.max(end, piece.right);
  }
  return text.trimEnd();
}

/** A line cut where gaps are wider than `least` heights of its letters. */
export function cutAtGaps(row: Row, least: number): Row[] {
  const parts: Piece[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const piece of row.pieces) {
    const last = parts.at(-1);
    if (last && piece.left - end <= least * row.size) last.push(piece);
    else parts.push([piece]);
    end = Math.max(end, piece.right);
  }
  return parts.map(rowOf);
}

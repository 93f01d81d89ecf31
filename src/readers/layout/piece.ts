/** Text in one place of a page. Places are measured from the top left corner, in points or pixels. */
export interface Piece {
  text: string;
  left: number;
  right: number;
  /** where its letters stand */
  base: number;
  /** height of its letters */
  size: number;
  /** 0 to 1, where a machine recognised it */
  confidence?: number;
}

/** A drawn line, level or upright. */
export interface Rule {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Page {
  width: number;
  height: number;
  pieces: Piece[];
  rules: Rule[];
  /** text of stamps: told before all else on the page */
  stamps: string[];
}

/** A printed line, or the part of one that stands in a column. Its pieces stand from left to right. */
export interface Row {
  pieces: Piece[];
  left: number;
  right: number;
  base: number;
  size: number;
}

export function rowOf(pieces: Piece[]): Row {
  const first = pieces[0] as Piece;
  let {left, right, base, size} = first;
  for (const piece of pieces) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    if (piece.size > size) ({base, size} = piece);
  }
  return {pieces, left, right, base, size};
}

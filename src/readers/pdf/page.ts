import type {Page, Piece} from '../layout/piece.ts';
import {asReadError, type Pdf} from './open.ts';

/** Text that leans more than this is a watermark. */
const LEANING = 0.15;

/** The text of a page and where it stands. */
export async function readPage(pdf: Pdf, number: number): Promise<Page> {
  try {
    const page = await pdf.page(number);
    const {width, height, transform} = page.getViewport({scale: 1});
    const {items} = await page.getTextContent();
    const pieces: Piece[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const piece = pieceOf(item.str, item.transform, item.width, transform);
      if (piece && piece.left < width && piece.right > 0 && piece.base > 0 && piece.base < height * 1.02) pieces.push(piece);
    }
    page.cleanup();
    return {width, height, pieces, rules: [], stamps: []};
  } catch (error) {
    throw asReadError(error);
  }
}

/** A run of letters as the page shows it; null where it leans. */
export function pieceOf(text: string, matrix: readonly number[], width: number, view: readonly number[]): Piece | null {
  const [a, b, , d, x, y] = multiply(view, matrix);
  const size = Math.hypot(matrix[2] ?? 0, matrix[3] ?? 0) || Math.abs(d);
  const scale = Math.hypot(a, b);
  if (scale === 0 || Math.abs(b) > LEANING * scale || a < 0) return null;
  return {text: text.normalize('NFC'), left: x, right: x + width, base: y, size};
}

type Matrix = [number, number, number, number, number, number];

export function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

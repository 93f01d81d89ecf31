import type {PDFPageProxy} from 'unpdf/pdfjs';
import type {Page, Piece, Rule} from '../layout/piece.ts';
import {rowsOf, textOfRow} from '../layout/rows.ts';
import {followDrawing} from './drawing.ts';
import {type Matrix, moveBox, multiply} from './matrix.ts';
import {asReadError, type Pdf} from './open.ts';
import type {Drawing, PaintedImage, TextRun} from './pen.ts';

/** Text that leans more than this is a watermark. */
const LEANING = 0.15;

export interface PdfPage {
  page: Page;
  /** images on the page, as shares of its area, and what gives their pixels */
  images: {image: PaintedImage; share: number}[];
  proxy: PDFPageProxy;
  /** from the page's own coordinates to those of `page` */
  view: Matrix;
}

/** The text of a page and where it stands; what it draws is looked at where the text alone does not tell enough. */
export async function readPage(pdf: Pdf, number: number): Promise<PdfPage> {
  try {
    const proxy = await pdf.page(number);
    const {items} = await proxy.getTextContent();
    const upright = proxy.getViewport({scale: 1});
    const turn = turnOf(items, upright.transform as Matrix);
    const {width, height, transform} =
      turn === 0 ? upright : proxy.getViewport({scale: 1, rotation: (proxy.rotate + 360 - turn) % 360});
    const view = transform as Matrix;
    const pieces: Piece[] = [];
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      const piece = pieceOf(item.str, item.transform, item.width, view);
      if (piece && isOnPage(piece, width, height)) pieces.push(piece);
    }
    const page: Page = {width, height, pieces, rules: [], stamps: []};
    const images: PdfPage['images'] = [];
    const mingled = areMingled(pieces);
    if (mingled || pieces.length < FEW_PIECES || mayHoldTable(pieces) || (await hasStamps(proxy))) {
      const drawing = followDrawing(await proxy.getOperatorList(), pdf.operators);
      if (mingled) page.pieces = ownPieces(drawing, view).filter((piece) => isOnPage(piece, width, height));
      addDrawing(page, drawing, view);
      for (const image of drawing.images) images.push({image, share: shareOf(image, view, width * height)});
    }
    return {page, images, proxy, view};
  } catch (error) {
    throw asReadError(error);
  }
}

/**
 * By how many degrees to the right the lines of a page are turned, where most of them are: wide tables stand sideways on
 * pages that are not marked as turned.
 */
function turnOf(items: Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'], view: Matrix): number {
  const letters = [0, 0, 0, 0];
  for (const item of items) {
    if (!('str' in item)) continue;
    const [a, b] = multiply(view, item.transform);
    const quarter = Math.round((Math.atan2(b, a) / Math.PI) * 2) & 3;
    letters[quarter] = (letters[quarter] ?? 0) + item.str.trim().length;
  }
  const most = letters.indexOf(Math.max(...letters));
  const all = letters.reduce((sum, count) => sum + count, 0);
  return (letters[most] ?? 0) > all * MOSTLY ? most * 90 : 0;
}

const MOSTLY = 0.6;

const FEW_PIECES = 8;

const isOnPage = (piece: Piece, width: number, height: number): boolean =>
  piece.left < width && piece.right > 0 && piece.base > 0 && piece.base < height * 1.02;

/** A run of letters as the page shows it; null where it leans. */
function pieceOf(text: string, matrix: readonly number[], width: number, view: Matrix): Piece | null {
  const [a, b, c, d, x, y] = multiply(view, matrix);
  const scale = Math.hypot(a, b);
  if (scale === 0 || a < 0 || Math.abs(b) > LEANING * scale) return null;
  return {text: text.normalize('NFC'), left: x, right: x + width, base: y, size: Math.hypot(c, d)};
}

/** So many runs that begin inside of others are no accident. */
const MINGLED = 3;

/**
 * Whether runs stand inside of others: letters that one font lacks are shown in another one, after those around them. Then
 * only single letters can be put in order.
 */
function areMingled(pieces: readonly Piece[]): boolean {
  let inside = 0;
  for (const row of rowsOf(pieces)) {
    let end = Number.NEGATIVE_INFINITY;
    for (const {left, right, size} of row.pieces) {
      if (left < end - size * 0.5 && ++inside >= MINGLED) return true;
      end = Math.max(end, right);
    }
  }
  return false;
}

const ownPieces = (drawing: Drawing, view: Matrix): Piece[] =>
  drawing.runs.flatMap(({stamp, text, matrix, width}) => {
    const piece = stamp === 0 ? pieceOf(text, matrix, width, view) : null;
    return piece ? trimmed([piece]) : [];
  });

/** Signature fields, stamps and text boxes: their text is not in the page's own. */
async function hasStamps(proxy: PDFPageProxy): Promise<boolean> {
  const annotations = (await proxy.getAnnotations()) as {subtype?: string; hasAppearance?: boolean; rect?: number[]}[];
  return annotations.some(
    ({subtype, rect}) => subtype !== 'Link' && rect && rect[2] !== rect[0] && rect[3] !== rect[1],
  );
}

/** Lines of a table begin in three places or more, or its cells are narrow: worth looking for drawn lines. */
function mayHoldTable(pieces: readonly Piece[]): boolean {
  let short = 0;
  const starts = new Map<number, number>();
  for (const {left, right, size} of pieces) {
    if (right - left < 12 * size) short++;
    const place = Math.round(left / size);
    starts.set(place, (starts.get(place) ?? 0) + 1);
  }
  const often = [...starts.values()].filter((count) => count >= 3).length;
  return often >= 3 && short >= 6;
}

/** One row belongs into the line it was put on; more of them are a stamp of their own, told before the page. */
function addDrawing(page: Page, drawing: Drawing, view: Matrix): void {
  const stamps = new Map<number, TextRun[]>();
  for (const run of drawing.runs) if (run.stamp > 0) stamps.set(run.stamp, [...(stamps.get(run.stamp) ?? []), run]);
  for (const runs of stamps.values()) {
    const pieces = runs.map((run) => pieceOf(run.text, run.matrix, run.width, view)).filter((piece) => piece !== null);
    const rows = rowsOf(pieces.filter((piece) => isOnPage(piece, page.width, page.height)));
    if (rows.length === 1) page.pieces = page.pieces.concat(trimmed(rows[0]?.pieces ?? []));
    else page.stamps = page.stamps.concat(rows.map((row) => textOfRow(row)));
  }
  page.rules = page.rules.concat(drawing.rules.map((rule): Rule => moveBox(view, rule)));
}

/** Without the blanks that a stamp was padded with, so that it stands where it is seen. */
function trimmed(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece) => {
    const {text, left, right} = piece;
    const unit = (right - left) / Math.max(1, text.length);
    const front = text.length - text.trimStart().length;
    const back = text.length - text.trimEnd().length;
    return {...piece, text: text.trim(), left: left + unit * front, right: right - unit * back};
  });
}

function shareOf({matrix}: PaintedImage, view: Matrix, area: number): number {
  const [a, b, c, d] = multiply(view, matrix);
  return Math.abs(a * d - b * c) / area;
}

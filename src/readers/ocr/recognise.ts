import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Page, Piece} from '../layout/piece.ts';
import type {PageImage, RecognisedWord, Recogniser} from '../reader.ts';
import {deskewed} from './deskew.ts';

export interface ScannedPage {
  /** from 1 */
  number: number;
  image(): Promise<PageImage>;
}

/**
 * Reads scanned pages, as many at a time as the recogniser does.
 * @throws {ReadError} `noRecogniser`, `recogniserFailed`
 */
export async function recognisePages(
  pages: readonly ScannedPage[],
  recogniser: Recogniser | undefined,
  budget: Budget,
): Promise<Map<number, Page>> {
  if (!recogniser) throw new ReadError('noRecogniser');
  const read = new Map<number, Page>();
  const queue = [...pages];
  const lane = async (): Promise<void> => {
    for (let page = queue.shift(); page; page = queue.shift()) {
      budget.check();
      const image = deskewed(await page.image());
      read.set(page.number, pageOf(image, await recogniser.read(image, page.number)));
      recogniser.progress?.(read.size, pages.length);
    }
  };
  await Promise.all(Array.from({length: Math.max(1, Math.min(recogniser.lanes, pages.length))}, lane));
  return read;
}

/** Letters of a line are so much taller than the boxes around its words are on average. */
const LETTER = 1.2;
/** Specks and strokes that were taken for letters */
const SPECK = 0.35;
const SHORT = 6;

/** Words where they stand on the page. All of one line stand on its base, whatever hangs below it. */
function pageOf(image: PageImage, words: readonly RecognisedWord[]): Page {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const pieces: Piece[] = [];
  for (const line of lines.values()) {
    const letters = line.reduce((sum, {text}) => sum + text.length, 0);
    if (letters <= SHORT && line.every(({confidence}) => confidence < SPECK)) continue;
    const base = median(line.map(({y, height}) => y + height));
    const size = median(line.map(({height}) => height)) * LETTER;
    for (const {text, x, width, confidence} of line) {
      pieces.push({text: text.normalize('NFC'), left: x, right: x + width, base, size, confidence});
    }
  }
  return {width: image.width, height: image.height, pieces, rules: [], stamps: []};
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {gridsOf} from '../layout/grid.ts';
import type {Page, Piece, Rule} from '../layout/piece.ts';
import type {PageImage, RecognisedWord, Recogniser} from '../reader.ts';
import {deskewed} from './deskew.ts';
import {mended} from './mend.ts';
import {drawnRules, withoutRules} from './rules.ts';

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
      const scale = (image.dpi ?? (image.width / PAGE_WIDTH) * POINTS) / POINTS;
      const rules = tableRules(image, scale);
      const words = await recogniser.read(rules.length > 0 ? withoutRules(image, rules) : image, page.number);
      read.set(page.number, pageOf(image, scale, words, rules));
      recogniser.progress?.(read.size, pages.length);
    }
  };
  await Promise.all(Array.from({length: Math.max(1, Math.min(recogniser.lanes, pages.length))}, lane));
  return read;
}

const POINTS = 72;
/** of a page of A4 */
const PAGE_WIDTH = 595;

/** Lines that are part of a table; others are underlines and strokes, and stay. */
function tableRules(image: PageImage, scale: number): Rule[] {
  const rules = drawnRules(image, scale);
  const grids = gridsOf(rules.map((rule) => scaled(rule, scale)));
  if (grids.length === 0) return [];
  return rules.filter((rule) => {
    const {left, right, top, bottom} = scaled(rule, scale);
    return grids.some(
      ({xs, ys}) =>
        left >= (xs[0] as number) - EDGE &&
        right <= (xs.at(-1) as number) + EDGE &&
        top >= (ys[0] as number) - EDGE &&
        bottom <= (ys.at(-1) as number) + EDGE,
    );
  });
}

const EDGE = 6;

const scaled = ({left, right, top, bottom}: Rule, scale: number): Rule => ({
  left: left / scale,
  right: right / scale,
  top: top / scale,
  bottom: bottom / scale,
});

/** Letters of a line are so much taller than the boxes around its words are on average. */
const LETTER = 1.2;
/** Specks and strokes that were taken for letters */
const SPECK = 0.35;
/** Signs that stand in a line of their own, where they are print and not part of a signature */
const SIGN = 0.85;
const SHORT = 6;
const MENDED = 0.5;

/** Words where they stand on the page, in points. All of one line stand on its base, whatever hangs below it. */
function pageOf(image: PageImage, scale: number, words: readonly RecognisedWord[], rules: readonly Rule[]): Page {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  const pieces: Piece[] = [];
  for (const line of lines.values()) {
    const letters = line.reduce((sum, {text}) => sum + text.length, 0);
    if (letters <= SHORT && line.every(({confidence}) => confidence < SPECK)) continue;
    if (line.every(({text, confidence}) => confidence < SIGN && !/[\p{L}\d]/u.test(text))) continue;
    const base = median(line.map(({y, height}) => y + height)) / scale;
    const size = (median(line.map(({height}) => height)) / scale) * LETTER;
    const right = mendedParts(line, size * scale);
    for (const [index, {text, x, width, confidence: read}] of line.entries()) {
      const mend = right.get(index);
      // What was set right is not what was read.
      const confidence = mend === undefined ? read : Math.min(read, MENDED);
      pieces.push({
        text: mend ?? text.normalize('NFC'),
        left: x / scale,
        right: (x + width) / scale,
        base,
        size,
        confidence,
      });
    }
  }
  return {
    width: image.width / scale,
    height: image.height / scale,
    pieces,
    rules: rules.map((rule) => scaled(rule, scale)),
    stamps: [],
  };
}

/** What a machine put into one line may stand in two columns: each part of it is mended by itself. */
function mendedParts(line: readonly RecognisedWord[], size: number): Map<number, string> {
  const found = new Map<number, string>();
  const said = line.map(({text}) => text.normalize('NFC'));
  for (let from = 0; from < line.length; ) {
    let to = from + 1;
    while (to < line.length && gapBefore(line, to) < size * COLUMN_GAP) to++;
    for (const [index, word] of mended(said.slice(from, to))) found.set(from + index, word);
    from = to;
  }
  return found;
}

/** Widest gap between words of one text, in heights of letters. */
const COLUMN_GAP = 1.5;

function gapBefore(line: readonly RecognisedWord[], at: number): number {
  const {x, width} = line[at - 1] as RecognisedWord;
  return (line[at] as RecognisedWord).x - x - width;
}

function median(values: number[]): number {
  const sorted = values.sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

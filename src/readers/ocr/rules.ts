import type {Rule} from '../layout/piece.ts';
import type {PageImage} from '../reader.ts';

/** Shortest line around cells, in points: letters have no strokes as long. */
const LEVEL = 40;
const UPRIGHT = 24;
/** How much darker than paper a thin line is, even where scanning blurred it. */
const DARKER = 38;
/** Pixels that a drawn line may leave out. */
const HOLE = 3;

/** Long level and upright lines of a page, in pixels: those that tables are drawn with. `scale` is pixels a point. */
export function drawnRules({width, height, pixels}: PageImage, scale: number): Rule[] {
  const rules: Rule[] = [];
  const dark = paperOf(pixels) - DARKER;
  // A line that leans by a pixel is still one: rows are looked at three at a time.
  const darkAcross = (x: number, y: number): boolean => {
    const at = y * width + x;
    return (pixels[at] as number) < dark || (pixels[at - width] ?? 255) < dark || (pixels[at + width] ?? 255) < dark;
  };
  const darkDown = (y: number, x: number): boolean => {
    const at = y * width + x;
    return (
      (pixels[at] as number) < dark ||
      (x > 0 && (pixels[at - 1] as number) < dark) ||
      (x + 1 < width && (pixels[at + 1] as number) < dark)
    );
  };
  for (let y = 0; y < height; y += 2) {
    eachRun(
      width,
      (x) => darkAcross(x, y),
      LEVEL * scale,
      (from, to) => rules.push({left: from, right: to, top: y, bottom: y}),
    );
  }
  for (let x = 0; x < width; x += 2) {
    eachRun(
      height,
      (y) => darkDown(y, x),
      UPRIGHT * scale,
      (from, to) => rules.push({left: x, right: x, top: from, bottom: to}),
    );
  }
  return rules.length > MOST ? [] : rules;
}

/** The grey that most of a page has. */
function paperOf(pixels: Uint8Array): number {
  const counts = new Int32Array(256);
  for (const pixel of pixels) counts[pixel] = (counts[pixel] as number) + 1;
  return counts.reduce((best, count, grey) => (count > (counts[best] as number) ? grey : best), 255);
}

/** A page of more is a picture. */
const MOST = 20_000;

function eachRun(
  length: number,
  isDark: (at: number) => boolean,
  least: number,
  found: (from: number, to: number) => void,
): void {
  let from = -1;
  let last = -1;
  for (let at = 0; at < length; at++) {
    if (isDark(at)) {
      if (from < 0) from = at;
      last = at;
    } else if (from >= 0 && at - last > HOLE) {
      if (last - from >= least) found(from, last);
      from = -1;
    }
  }
  if (from >= 0 && last - from >= least) found(from, last);
}

/** The image without lines: what is read then are letters only. */
export function withoutRules(image: PageImage, rules: readonly Rule[]): PageImage {
  const pixels = image.pixels.slice();
  for (const {left, right, top, bottom} of rules) {
    for (let y = Math.max(0, top - 2); y <= Math.min(image.height - 1, bottom + 2); y++) {
      pixels.fill(255, y * image.width + Math.max(0, left - 2), y * image.width + Math.min(image.width, right + 3));
    }
  }
  return {...image, pixels};
}

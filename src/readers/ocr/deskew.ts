import type {PageImage} from '../reader.ts';

/** Scans lean by a few degrees at most; less than the least is not worth the blur of turning. */
const MOST = 5;
const LEAST = 0.2;
const COARSE = 0.5;
const FINE = 0.1;
/** Height to which a page is brought down for measuring. */
const MEASURED = 1000;

/** A page turned upright: lines of text level. */
export function deskewed(page: PageImage): PageImage {
  const angle = skewOf(page);
  return Math.abs(angle) < LEAST ? page : turned(page, angle);
}

/** By how many degrees lines of text fall to the right. */
function skewOf(page: PageImage): number {
  const points = darkPoints(page);
  if (points.length < 400) return 0;
  let best = 0;
  let most = sharpness(points, 0) * 1.02;
  const look = (angle: number) => {
    const found = sharpness(points, angle);
    if (found > most) {
      most = found;
      best = angle;
    }
  };
  for (let angle = -MOST; angle <= MOST; angle += COARSE) look(angle);
  const around = best;
  for (let angle = around - COARSE + FINE; angle < around + COARSE - FINE / 2; angle += FINE) look(angle);
  return best;
}

/** Places of dark pixels, coarsely: x and y by turns. */
function darkPoints({width, height, pixels}: PageImage): Int32Array {
  const step = Math.max(1, Math.floor(height / MEASURED));
  const points: number[] = [];
  for (let y = 0; y + step <= height; y += step) {
    for (let x = 0; x + step <= width; x += step) {
      if ((pixels[y * width + x] as number) < 110) points.push((x / step) | 0, (y / step) | 0);
    }
  }
  return Int32Array.from(points);
}

/** How clearly lines of text and the blanks between them are told apart when seen under an angle. */
function sharpness(points: Int32Array, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const rows = new Int32Array(4 * MEASURED);
  for (let at = 0; at < points.length; at += 2) {
    const row = Math.round((points[at + 1] as number) - (points[at] as number) * slope) + MEASURED;
    if (row >= 0 && row < rows.length) rows[row] = (rows[row] as number) + 1;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] as number) - (rows[row - 1] as number)) ** 2;
  return sum;
}

/** The page turned back by an angle, around its middle; what comes in from outside is paper. */
function turned({width, height, pixels, dpi}: PageImage, angle: number): PageImage {
  const radians = (angle * Math.PI) / 180;
  const sine = Math.sin(radians);
  const cosine = Math.cos(radians);
  const out = new Uint8Array(width * height).fill(255);
  const middleX = width / 2;
  const middleY = height / 2;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = cosine * (x - middleX) - sine * (y - middleY) + middleX;
      const fromY = sine * (x - middleX) + cosine * (y - middleY) + middleY;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      if (left < 0 || top < 0 || left + 1 >= width || top + 1 >= height) continue;
      const right = fromX - left;
      const down = fromY - top;
      const at = top * width + left;
      const upper = (pixels[at] as number) * (1 - right) + (pixels[at + 1] as number) * right;
      const lower = (pixels[at + width] as number) * (1 - right) + (pixels[at + width + 1] as number) * right;
      out[y * width + x] = upper * (1 - down) + lower * down;
    }
  }
  return {width, height, pixels: out, dpi};
}

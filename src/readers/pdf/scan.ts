import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {greyOf, greyOfBits} from '../image/grey.ts';
import type {PageImage} from '../reader.ts';
import {type Matrix, multiply} from './matrix.ts';
import type {PdfPage} from './page.ts';

interface StoredImage {
  width: number;
  height: number;
  data: Uint8Array | Uint8ClampedArray;
  /** 1: one bit a pixel, 2: three bytes, 3: four bytes */
  kind?: number;
}

const POINTS = 72;
const FINEST = 300;
const COARSEST = 150;
const MOST_SAMPLES = 4;

/** The picture that a scanned page shows: its images, laid where the page has them. */
export async function pageImage({page, images, proxy, view}: PdfPage, budget: Budget): Promise<PageImage> {
  const placed: {grey: PageImage; matrix: Matrix}[] = [];
  for (const {image, share} of images) {
    if (share < 0.01) continue;
    const stored = await storedImage(proxy, image.name);
    if (!stored) continue;
    if (stored.width * stored.height > budget.maxPixels)
      throw new ReadError('overLimit', `${stored.width} x ${stored.height}`);
    placed.push({grey: greyOfStored(stored), matrix: multiply(view, image.matrix)});
  }
  const [first] = placed;
  if (!first) throw new ReadError('damaged', 'pdf image');
  const finest = Math.max(...placed.map(({grey, matrix}) => (grey.width / Math.hypot(matrix[0], matrix[1])) * POINTS));
  // At the very resolution of the scan its pixels stay as they are.
  const dpi = Math.min(FINEST, Math.max(COARSEST, finest));
  const scale = dpi / POINTS;
  const width = Math.round(page.width * scale);
  const height = Math.round(page.height * scale);
  if (width * height > budget.maxPixels) throw new ReadError('overLimit', `${width} x ${height}`);
  const pixels = new Uint8Array(width * height).fill(255);
  for (const {grey, matrix} of placed) lay(grey, matrix, scale, pixels, width, height);
  return {width, height, pixels, dpi: Math.round(dpi)};
}

async function storedImage(proxy: PdfPage['proxy'], name: string): Promise<StoredImage | null> {
  const store = name.startsWith('g_') ? proxy.commonObjs : proxy.objs;
  const found = await new Promise<unknown>((resolve) => store.get(name, resolve));
  const image = found as StoredImage | null;
  return image?.data && image.width > 0 && image.height > 0 ? image : null;
}

function greyOfStored({width, height, data, kind}: StoredImage): PageImage {
  if (kind === 1 && data.length < width * height)
    return greyOfBits(new Uint8Array(data.buffer, data.byteOffset, data.length), width, height, null);
  return greyOf(data, width, height, Math.max(1, Math.round(data.length / (width * height))), null);
}

/** Draws an image into the page: for each pixel of the page, the mean of those of the image that fall on it. */
function lay(
  {width, height, pixels: from}: PageImage,
  matrix: Matrix,
  scale: number,
  pixels: Uint8Array,
  pageWidth: number,
  pageHeight: number,
): void {
  const [a, b, c, d, e, f] = matrix.map((value) => value * scale) as Matrix;
  const determinant = a * d - b * c;
  if (Math.abs(determinant) < 1) return;
  const corners = [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const left = Math.max(0, Math.floor(Math.min(...corners.map(([x]) => x))));
  const right = Math.min(pageWidth, Math.ceil(Math.max(...corners.map(([x]) => x))));
  const top = Math.max(0, Math.floor(Math.min(...corners.map(([, y]) => y))));
  const bottom = Math.min(pageHeight, Math.ceil(Math.max(...corners.map(([, y]) => y))));
  // Where several pixels of the image fall on one of the page, some of each are looked at.
  const samples = Math.min(MOST_SAMPLES, Math.max(1, Math.round(width / Math.hypot(a, b))));
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      let sum = 0;
      let count = 0;
      for (let k = 0; k < samples * samples; k++) {
        const dx = x + ((k % samples) + 0.5) / samples - e;
        const dy = y + (Math.floor(k / samples) + 0.5) / samples - f;
        // An image's rows go down, its unit square goes up.
        const u = Math.floor(((d * dx - c * dy) / determinant) * width);
        const v = Math.floor((1 - (a * dy - b * dx) / determinant) * height);
        if (u < 0 || v < 0 || u >= width || v >= height) continue;
        sum += from[v * width + u] as number;
        count++;
      }
      if (count > 0) pixels[y * pageWidth + x] = sum / count;
    }
  }
}

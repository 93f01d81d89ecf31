import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {isJpeg, isPng} from '../image-sniff.ts';
import type {PageImage} from '../reader.ts';
import {greyOf} from './grey.ts';
import {sizeOf} from './size.ts';

/**
 * The pages of an image file, as grey pixels: one for PNG and JPEG, as many as there are for TIFF. Its size is looked at
 * before anything is unpacked.
 * @throws {ReadError} `tooLarge` or `damaged`
 */
export async function decodeImage(bytes: Uint8Array, budget: Budget): Promise<PageImage[]> {
  const size = sizeOf(bytes);
  if (!size || size.width < 1 || size.height < 1) throw new ReadError('damaged', 'image');
  if (size.width * size.height > budget.maxPixels) throw new ReadError('tooLarge', `${size.width} x ${size.height}`);
  try {
    if (isPng(bytes)) return [await decodePng(bytes)];
    if (isJpeg(bytes)) return [await decodeJpeg(bytes, budget)];
    return await decodeTiff(bytes, budget);
  } catch (error) {
    throw error instanceof ReadError ? error : new ReadError('damaged', 'image', {cause: error});
  }
}

async function decodePng(bytes: Uint8Array): Promise<PageImage> {
  const {convertIndexedToRgb, decode} = await import('fast-png');
  const png = decode(bytes);
  const {width, height, channels, depth, palette, resolution} = png;
  const dpi = resolution && resolution.unit === 1 ? Math.round(resolution.x * 0.0254) : null;
  if (palette) {
    const colours = convertIndexedToRgb(png);
    return greyOf(colours, width, height, colours.length / (width * height), dpi);
  }
  if (depth < 8) return unpacked(png.data as Uint8Array, width, height, depth, dpi);
  const data = depth === 16 ? Uint8Array.from(png.data as Uint16Array, (value) => value >> 8) : png.data;
  return greyOf(data, width, height, channels, dpi);
}

/** Grey of one, two or four bits a pixel. */
function unpacked(data: Uint8Array, width: number, height: number, depth: number, dpi: number | null): PageImage {
  const pixels = new Uint8Array(width * height);
  const stride = Math.ceil((width * depth) / 8);
  const most = (1 << depth) - 1;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const bit = x * depth;
      const value = ((data[y * stride + (bit >> 3)] ?? 0) >> (8 - depth - (bit & 7))) & most;
      pixels[y * width + x] = (value * 255) / most;
    }
  }
  return {width, height, pixels, dpi};
}

async function decodeJpeg(bytes: Uint8Array, budget: Budget): Promise<PageImage> {
  const {default: jpeg} = await import('jpeg-js');
  const maxResolutionInMP = Math.ceil(budget.maxPixels / 1e6);
  const {width, height, data} = jpeg.decode(bytes, {
    useTArray: true,
    formatAsRGBA: false,
    maxResolutionInMP,
    maxMemoryUsageInMB: 1024,
  });
  return greyOf(data, width, height, 3, null);
}

const MAX_PAGES = 1000;

async function decodeTiff(bytes: Uint8Array, budget: Budget): Promise<PageImage[]> {
  const {default: tiff} = await import('utif2');
  const {buffer} = new Uint8Array(bytes);
  const pages: PageImage[] = [];
  for (const page of tiff.decode(buffer).slice(0, MAX_PAGES)) {
    budget.check();
    tiff.decodeImage(buffer, page);
    const [resolution] = (page.t282 as number[] | undefined) ?? [];
    const dpi = resolution && Number(page.t296) !== 3 ? Math.round(resolution) : null;
    if (page.width > 0 && page.height > 0) pages.push(greyOf(tiff.toRGBA8(page), page.width, page.height, 4, dpi));
  }
  if (pages.length === 0) throw new ReadError('damaged', 'tiff');
  return pages;
}

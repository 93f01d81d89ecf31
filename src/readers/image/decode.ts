import type {IFD} from 'utif2';
import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {isJpeg, isPng} from '../image-sniff.ts';
import type {PageImage} from '../reader.ts';
import {greyOf} from './grey.ts';
import {sizesOf} from './size.ts';

/** Gives the grey pixels of a page. @throws {ReadError} `damaged` */
export type PagePixels = () => Promise<PageImage>;

/**
 * The pages of an image file: one for PNG and JPEG, as many as there are for TIFF. Their sizes are looked at before
 * anything is unpacked, and each page is unpacked only when its turn comes.
 * @throws {ReadError} `overLimit` or `damaged`
 */
export async function openImage(bytes: Uint8Array, budget: Budget): Promise<PagePixels[]> {
  const sizes = sizesOf(bytes);
  if (sizes.length === 0) throw new ReadError('damaged', 'image');
  for (const {width, height} of sizes) {
    if (width < 1 || height < 1) throw new ReadError('damaged', 'image');
    if (width * height > budget.maxPixels) throw new ReadError('overLimit', `${width} x ${height}`);
  }
  if (isPng(bytes)) return [guarded(() => decodePng(bytes))];
  if (isJpeg(bytes)) return [guarded(() => decodeJpeg(bytes, budget))];
  const {default: tiff} = await import('utif2');
  const {buffer} = new Uint8Array(bytes);
  return (await guarded(async () => tiff.decode(buffer))()).map((page) =>
    guarded(async () => decodePage(page, buffer, tiff)),
  );
}

/** What a decoder stumbles over is damage. */
const guarded =
  <Result>(work: () => Promise<Result>) =>
  async (): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      throw error instanceof ReadError ? error : new ReadError('damaged', 'image', {cause: error});
    }
  };

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

/** One page of a TIFF. Its pixels are let go once they are grey ones. */
function decodePage(page: IFD, buffer: ArrayBuffer, tiff: typeof import('utif2')): PageImage {
  tiff.decodeImage(buffer, page);
  const [resolution] = (page.t282 as number[] | undefined) ?? [];
  const dpi = resolution && Number(page.t296) !== 3 ? Math.round(resolution) : null;
  const grey = greyOf(tiff.toRGBA8(page), page.width, page.height, 4, dpi);
  page.data = new Uint8Array();
  return grey;
}

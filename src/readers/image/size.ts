import {ReadError} from '../errors.ts';
import {isJpeg, isPng, isTiff} from '../image-sniff.ts';

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

/**
 * Width and height that the pages of an image say they have, before any of their pixels are unpacked; none where it does
 * not say.
 * @throws {ReadError} where the pages of a TIFF follow each other in a circle, or are too many
 */
export function sizesOf(bytes: Uint8Array): Size[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(bytes)) return bytes.length < 24 ? [] : [{width: view.getUint32(16), height: view.getUint32(20)}];
  if (isJpeg(bytes)) return jpegSizes(view);
  return isTiff(bytes) && bytes.length >= 8 ? tiffSizes(view) : [];
}

/** In the first frame header. */
function jpegSizes(view: DataView): Size[] {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) {
      at++;
      continue;
    }
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return [{width: view.getUint16(at + 7), height: view.getUint16(at + 5)}];
    at += marker === 0xff ? 1 : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9) ? 2 : 2 + view.getUint16(at + 2);
  }
  return [];
}

const WIDTH = 256;
const HEIGHT = 257;
const MAX_PAGES = 1000;

function tiffSizes(view: DataView): Size[] {
  const little = view.getUint8(0) === 0x49;
  const found: Size[] = [];
  const seen = new Set<number>();
  for (let at = view.getUint32(4, little); at > 0 && at + 2 <= view.byteLength; ) {
    if (seen.has(at)) throw new ReadError('damaged', 'tiff');
    if (seen.size >= MAX_PAGES) throw new ReadError('overLimit', `> ${MAX_PAGES} pages`);
    seen.add(at);
    const count = view.getUint16(at, little);
    const size: Size = {width: 0, height: 0};
    for (let entry = 0; entry < count && at + 14 + entry * 12 <= view.byteLength; entry++) {
      const place = at + 2 + entry * 12;
      const tag = view.getUint16(place, little);
      const value =
        view.getUint16(place + 2, little) === 3 ? view.getUint16(place + 8, little) : view.getUint32(place + 8, little);
      if (tag === WIDTH) size.width = value;
      else if (tag === HEIGHT) size.height = value;
    }
    found.push(size);
    const next = at + 2 + count * 12;
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
  return found;
}

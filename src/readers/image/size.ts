import {isJpeg, isPng, isTiff} from '../image-sniff.ts';

/** Width and height that an image says it has, before any of its pixels are unpacked; null where it does not say. */
export function sizeOf(bytes: Uint8Array): {width: number; height: number} | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isPng(bytes) && bytes.length >= 24) return {width: view.getUint32(16), height: view.getUint32(20)};
  if (isJpeg(bytes)) return jpegSize(view);
  if (isTiff(bytes) && bytes.length >= 8) return tiffSize(view);
  return null;
}

/** In the first frame header. */
function jpegSize(view: DataView): {width: number; height: number} | null {
  for (let at = 2; at + 9 < view.byteLength; ) {
    if (view.getUint8(at) !== 0xff) {
      at++;
      continue;
    }
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
    if (isFrame) return {width: view.getUint16(at + 7), height: view.getUint16(at + 5)};
    at += marker === 0xff ? 1 : marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9) ? 2 : 2 + view.getUint16(at + 2);
  }
  return null;
}

const WIDTH = 256;
const HEIGHT = 257;
const MAX_PAGES = 1000;

/** The largest of its pages. */
function tiffSize(view: DataView): {width: number; height: number} | null {
  const little = view.getUint8(0) === 0x49;
  let found: {width: number; height: number} | null = null;
  let at = view.getUint32(4, little);
  for (let page = 0; page < MAX_PAGES && at > 0 && at + 2 <= view.byteLength; page++) {
    const count = view.getUint16(at, little);
    const size = {width: 0, height: 0};
    for (let entry = 0; entry < count && at + 14 + entry * 12 <= view.byteLength; entry++) {
      const place = at + 2 + entry * 12;
      const tag = view.getUint16(place, little);
      const value =
        view.getUint16(place + 2, little) === 3 ? view.getUint16(place + 8, little) : view.getUint32(place + 8, little);
      if (tag === WIDTH) size.width = value;
      else if (tag === HEIGHT) size.height = value;
    }
    if (!found || size.width * size.height > found.width * found.height) found = size;
    const next = at + 2 + count * 12;
    at = next + 4 <= view.byteLength ? view.getUint32(next, little) : 0;
  }
  return found;
}

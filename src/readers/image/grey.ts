import type {PageImage} from '../reader.ts';

/** Pixels of one, three or four bytes each as grey ones; what is transparent is paper. */
export function greyOf(
  data: ArrayLike<number>,
  width: number,
  height: number,
  channels: number,
  dpi: number | null,
): PageImage {
  const pixels = new Uint8Array(width * height);
  const colour = channels >= 3;
  const alpha = channels === 4 ? 3 : channels === 2 ? 1 : 0;
  for (let at = 0, from = 0; at < pixels.length; at++, from += channels) {
    const first = data[from] as number;
    const grey = colour
      ? (first * 77 + (data[from + 1] as number) * 150 + (data[from + 2] as number) * 29) >> 8
      : first;
    const seen = alpha === 0 ? 255 : (data[from + alpha] as number);
    pixels[at] = seen === 255 ? grey : (grey * seen + 255 * (255 - seen)) / 255;
  }
  return {width, height, pixels, dpi};
}

/** Rows of one bit a pixel, each row beginning with a byte of its own. */
export function greyOfBits(data: Uint8Array, width: number, height: number, dpi: number | null): PageImage {
  const pixels = new Uint8Array(width * height);
  const stride = (width + 7) >> 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      pixels[y * width + x] = ((data[y * stride + (x >> 3)] ?? 0xff) >> (7 - (x & 7))) & 1 ? 255 : 0;
    }
  }
  return {width, height, pixels, dpi};
}

import type {Random} from './random.ts';

/** Stretches of Unicode that something may stumble over, first and last code point. */
const STRETCHES: readonly (readonly [number, number])[] = [
  [0x00, 0x1f],
  [0x20, 0x7e],
  [0x7f, 0xa0],
  [0xc0, 0x1b0],
  [0x300, 0x36f],
  [0x590, 0x6ff],
  [0x1100, 0x11ff],
  [0x1ea0, 0x1ef9],
  [0x1d400, 0x1d7ff],
  [0x2000, 0x206f],
  [0x2160, 0x2188],
  [0x2460, 0x24ff],
  [0x4e00, 0x4eff],
  [0xac00, 0xacff],
  [0xd800, 0xdfff],
  [0xf000, 0xf0ff],
  [0xfb00, 0xfb06],
  [0xfe00, 0xfe0f],
  [0xff00, 0xffef],
  [0xfff0, 0xffff],
  [0x1f300, 0x1f6ff],
  [0xe0000, 0xe007f],
  [0x10ff00, 0x10ffff],
];

export function unicode(length: number, random: Random): string {
  let text = '';
  let [from, to] = random.pick(STRETCHES);
  while (text.length < length) {
    if (random.chance(0.2)) [from, to] = random.pick(STRETCHES);
    text += String.fromCodePoint(from + random.below(to - from + 1));
  }
  return text;
}

/** `text` with such signs strewn in, at least one. */
export function strewn(text: string, random: Random): string {
  const pieces: string[] = [];
  let at = 0;
  const step = 1 + random.below(Math.max(1, text.length >> random.below(8)));
  do {
    const end = Math.min(text.length, at + random.below(2 * step) + 1);
    pieces.push(text.slice(at, end), unicode(1 + random.below(3), random));
    at = end;
  } while (at < text.length);
  return pieces.join('');
}

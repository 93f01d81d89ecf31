/** Damaged texts, the same in every run. */

/** Numbers from 0 to below 1 that look random (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What files hold that nobody meant: lone surrogates, marks without a letter, half of a markup, other scripts. */
const STRANGE = [
  ...[
    '\ud800',
    '\udc00',
    '\u0301',
    '\u200b',
    '\ufeff',
    '\u00a0',
    '\r',
    '\f',
    '\t',
    '\0',
    '\u1112\u1161',
    'İ',
    'ﬁ',
    '漢',
    '👍🏽',
  ],
  ...['**', '_', '|', '#', '>', '\\', '`', '[', '](', '<p>', '&amp;', '---', '\n\n', './.', '(', ')', '"', '“'],
  ...[
    'Số:',
    '/TB-',
    'ngày 31/02/',
    'tháng 13',
    'Điều 0.',
    'Kính gửi:',
    'Nơi nhận:',
    'Lưu:',
    'Phụ lục',
    '99999999999999999999',
  ],
];

/** `text` with a few of its parts cut, doubled, swapped, or strange signs strewn in. */
export function mutate(text: string, random: () => number): string {
  const at = (length: number) => Math.floor(random() * (length + 1));
  let result = text;
  for (let edits = 1 + at(5); edits > 0; edits--) {
    const [from, to] = [at(result.length), at(result.length)].sort((a, b) => a - b) as [number, number];
    const piece = result.slice(from, Math.min(to, from + 400));
    const lines = result.split('\n');
    switch (at(5)) {
      case 0:
        result = result.slice(0, from) + result.slice(from + piece.length);
        break;
      case 1:
        result = result.slice(0, to) + piece + result.slice(to);
        break;
      case 2:
        result = random() < 0.5 ? result.slice(0, to) : result.slice(from);
        break;
      case 3:
        lines.splice(at(lines.length), 0, ...lines.splice(at(lines.length), 1 + at(4)));
        result = lines.join('\n');
        break;
      default:
        for (let count = 1 + at(8); count > 0; count--) {
          const place = at(result.length);
          result = result.slice(0, place) + STRANGE[at(STRANGE.length - 1)] + result.slice(place);
        }
    }
  }
  return result;
}

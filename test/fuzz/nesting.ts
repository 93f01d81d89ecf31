import type {Random} from './random.ts';

/** Labels of a style, the `n`-th of a list (from 1), `depth` levels down. */
const STYLES: readonly ((n: number, depth: number) => string)[] = [
  (n) => `${n}.`,
  (n) => `${n})`,
  (n) => `(${n})`,
  (n) => `${String.fromCharCode(96 + (n % 26))})`,
  (n) => `${String.fromCharCode(64 + (n % 26))}.`,
  (n) => `${roman(n)}.`,
  (n) => `Điều ${n}.`,
  (n) => `Chương ${roman(n)}`,
  (n) => `Mục ${n}.`,
  (n) => `Phụ lục ${roman(n)}`,
  () => '-',
  () => '+',
  () => '•',
  (n, depth) => `${Array.from({length: (depth % 60) + 1}, () => (n % 9) + 1).join('.')}.`,
  (n) => `${n}${n}${n}${n}${n}${n}${n}${n}${n}.`,
];
const WORDS = ['Giao Sở Nội vụ', 'chủ trì', 'báo cáo', 'trước ngày 30/6/2024', 'rà soát', ':', ';', 'và', 'tổ chức'];

/** Items in items in items: going ever deeper, or up and down at random; or only labels. */
export function nesting(count: number, random: Random): string {
  const styles = Array.from({length: 1 + random.below(STYLES.length)}, () => random.pick(STYLES));
  const deeper = random.chance(0.5);
  const empty = random.chance(0.2);
  const apart = random.pick(['\n', '\n\n', ' ', '\n  ']);
  const lines: string[] = [];
  let depth = 0;
  for (let n = 1; n <= count; n++) {
    depth = deeper ? depth + 1 : Math.max(0, depth + random.below(4) - 1);
    const style = styles[depth % styles.length] as (n: number, depth: number) => string;
    const words = empty ? '' : Array.from({length: 1 + random.below(4)}, () => random.pick(WORDS)).join(' ');
    lines.push(`${style(random.chance(0.8) ? n : random.below(1000) + 1, depth)} ${words}`);
  }
  return lines.join(apart);
}

function roman(n: number): string {
  const digits = [
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ] as const;
  let rest = n % 90 || 90;
  let text = '';
  for (const [value, sign] of digits)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}

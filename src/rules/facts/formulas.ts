import type {Joined} from './joined.ts';

/** A formula of the head as it is printed, and its range in the joined front. */
export interface Formula {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

export interface Formulas {
  /** quốc hiệu: `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM` */
  readonly nation: Formula | null;
  /** tiêu ngữ: `Độc lập - Tự do - Hạnh phúc` */
  readonly motto: Formula | null;
  /** `ĐẢNG CỘNG SẢN VIỆT NAM` */
  readonly party: Formula | null;
}

export const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
export const PARTY_TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM';

const NATION_PARTS = [/cong\s?hoa/, /xa\s?hoi/, /chu\s?nghi?a/, /viet\s?nam/];
const MOTTO_PARTS = [/doc\s?lap/, /tu\s?do/, /hanh\s?phuc/];
const PARTY_PARTS = [/dang\s?cong\s?san/, /viet\s?nam/];

/** The formulas that stand before title and subject. Two of its parts make one out, so that a misspelt one is still seen. */
export function findFormulas(front: Joined): Formulas {
  return {
    nation: find(front, NATION_PARTS, 60),
    motto: find(front, MOTTO_PARTS, 50),
    party: find(front, PARTY_PARTS, 40),
  };
}

function find({bare, text}: Joined, parts: readonly RegExp[], reach: number): Formula | null {
  for (const part of parts) {
    const from = bare.search(part);
    if (from < 0) continue;
    const window = bare.slice(from, from + reach);
    let to = 0;
    let count = 0;
    for (const other of parts) {
      const match = other.exec(window);
      if (!match) continue;
      count++;
      to = Math.max(to, match.index + match[0].length);
    }
    if (count >= 2) return {from, to: from + to, text: text.slice(from, from + to)};
  }
  return null;
}

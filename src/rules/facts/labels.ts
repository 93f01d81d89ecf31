import type {Line} from './line.ts';

/** What opens an item: `Điều 3.`, `II.`, `2.`, `2.1.`, `a)`. Bullets have no order and are passed over. */
export type LabelStyle = 'article' | 'roman' | 'decimal' | 'nested' | 'letter';

export interface LabelledLine {
  readonly line: Line;
  /** place of the line among those given */
  readonly index: number;
  readonly style: LabelStyle;
  /** as printed, without the sign behind it: `3`, `II`, `2.1`, `đ` */
  readonly name: string;
  /** place in its sequence, from 1 */
  readonly ordinal: number;
  /** the sign behind it: `.` `)` `/` `-` or nothing */
  readonly sign: string;
}

/** Letters that number điểm, in order. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const ARTICLE = /^Điều (\d{1,4})\s?([.:])/u;
const ROMAN = /^([IVXL]{1,6})\s?([./)-])\s?(?=[\p{L}“"])/u;
const DECIMAL = /^(\d{1,2})\s?(?:([.)])\s?|([/-])\s)(?=[\p{L}“"(])/u;
const NESTED = /^(\d{1,2}(?:\.\d{1,2}){1,3})\s?([./)-]?)\s(?=[\p{Lu}“"(])/u;
const LETTER = /^([a-zđ])\s?([./)-])\s?(?=[\p{L}“"(\d])/u;

const ROMAN_DIGITS: Readonly<Record<string, number>> = {I: 1, V: 5, X: 10, L: 50};

function romanValue(numeral: string): number {
  let sum = 0;
  for (let at = 0; at < numeral.length; at++) {
    const value = ROMAN_DIGITS[numeral[at] as string] ?? 0;
    sum += value < (ROMAN_DIGITS[numeral[at + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
}

/** The labelled lines; what stands in quotation (the text of an amended article) is another document's outline. */
export function readOutline(lines: readonly Line[]): LabelledLine[] {
  const found: LabelledLine[] = [];
  let quoted = false;
  for (const [index, line] of lines.entries()) {
    const {text} = line;
    const first = text.charCodeAt(0);
    if (first === 0x201c) quoted = true;
    if (!quoted) {
      const label = readLabel(line, first, index);
      if (label) found.push(label);
    }
    if (quoted && /”[;.]?$/.test(text)) quoted = false;
  }
  return found;
}

function readLabel(line: Line, first: number, index: number): LabelledLine | null {
  const {text} = line;
  if (first >= 0x30 && first <= 0x39) {
    const nested = NESTED.exec(text);
    if (nested) {
      const name = nested[1] as string;
      return {line, index, style: 'nested', name, ordinal: Number(name.split('.').at(-1)), sign: nested[2] ?? ''};
    }
    const decimal = DECIMAL.exec(text);
    if (!decimal) return null;
    const name = decimal[1] as string;
    if (name.startsWith('0')) return null;
    return {line, index, style: 'decimal', name, ordinal: Number(name), sign: decimal[2] ?? decimal[3] ?? ''};
  }
  if (first === 0x110) {
    const article = ARTICLE.exec(text);
    if (article)
      return {
        line,
        index,
        style: 'article',
        name: article[1] as string,
        ordinal: Number(article[1]),
        sign: article[2] ?? '',
      };
  }
  const second = text.charCodeAt(1);
  // Only a capital or a sign may follow at once: words are no labels.
  if (first === 0x49 || first === 0x56 || first === 0x58 || first === 0x4c) {
    const roman = ROMAN.exec(text);
    if (roman)
      return {
        line,
        index,
        style: 'roman',
        name: roman[1] as string,
        ordinal: romanValue(roman[1] as string),
        sign: roman[2] ?? '',
      };
  }
  if (second === 0x29 || second === 0x2e || second === 0x2f || second === 0x20 || second === 0x2d) {
    const letter = LETTER.exec(text);
    if (letter) {
      const name = letter[1] as string;
      return {line, index, style: 'letter', name, ordinal: LETTERS.indexOf(name) + 1, sign: letter[2] ?? ''};
    }
  }
  return null;
}

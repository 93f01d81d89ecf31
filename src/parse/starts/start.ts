import type {Line} from '../../tree.ts';
import {hasContent} from '../lines.ts';

/** Where a document begins, by line index, and by what it is known. */
export interface Start {
  line: number;
  by: 'motto' | 'number' | 'title' | 'attachment' | 'closing' | 'orders';
}

/** `… biết, thực hiện./.`: no other text ends like that. */
export const END_MARK = /[a-z\d)]\s?\.\/\.$/;

/** `Bình Minh, ngày 20 tháng 02 …`, or that behind what stands in the other column, `***      Bình Minh, …` */
export const DATE_LINE = /^[^a-z]{0,60}[a-z. ]{2,30},\s?ngay\b.{0,14}\bthang\b/;

/** How many lines between two say nothing. */
export function blanksBetween(lines: readonly Line[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!hasContent(lines[i] as Line)) count++;
  return count;
}

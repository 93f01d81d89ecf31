import type {Line} from './line.ts';

/** `./.`, and what typing and conversion make of it. */
export const END_MARK = /\.\s?\/\s?\.?(?!\d)|(?<![\d\p{L}])\/\s?\.(?!\d)/u;

/** How near to the closing the text must have ended. */
const NEAR = 6;

/** The lines at the end of the text among which its end mark stands; the mark may have run into `Nơi nhận`. */
export function lastLines(body: readonly Line[], closing: readonly Line[]): Line[] {
  return [...body.slice(-NEAR), ...closing.slice(0, closing.length > 0 ? 3 : 0)];
}

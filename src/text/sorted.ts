/** Questions about whole numbers in ascending order. */

/** Index of the first that is not below `value`; the length where all are. */
export function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the last that is not above `value`; `sorted` begins at or below it. */
export const lastAtOrBefore = (sorted: readonly number[], value: number): number =>
  Math.max(0, firstAtOrAfter(sorted, value + 1) - 1);

/** Whether one of them lies in `[from, to)`. */
export function isAnyWithin(sorted: readonly number[], from: number, to: number): boolean {
  const first = sorted[firstAtOrAfter(sorted, from)];
  return first !== undefined && first < to;
}

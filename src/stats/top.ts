import type {Ranking} from './tally.ts';

/** The first `most` rows, and the sum of the others. */
export function top<Row extends Rest, Rest>(
  rows: readonly Row[],
  most: number,
  nothing: () => Rest,
  add: (sum: Rest, row: Rest) => void,
): Ranking<Row, Rest> {
  const left = rows.slice(most);
  if (left.length === 0) return {rows: [...rows], others: null};
  const sum = nothing();
  for (const row of left) add(sum, row);
  return {rows: rows.slice(0, most), others: {rows: left.length, ...sum}};
}

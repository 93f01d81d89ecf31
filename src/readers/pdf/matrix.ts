/** A change of coordinates: [a, b, c, d, e, f] takes (x, y) to (ax + cy + e, bx + dy + f). */
export type Matrix = [number, number, number, number, number, number];

/** First `other`, then `one`. */
export function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A box under a change of coordinates that turns by right angles only. */
export function moveBox(matrix: readonly number[], box: {left: number; top: number; right: number; bottom: number}) {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const xs = [a * box.left + c * box.top + e, a * box.right + c * box.bottom + e];
  const ys = [b * box.left + d * box.top + f, b * box.right + d * box.bottom + f];
  return {left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys)};
}

import type {Rule} from '../layout/piece.ts';
import type {Matrix} from './matrix.ts';

type Point = readonly [number, number];

/** A filled box this thin is a line. */
const THIN = 2.5;
const SHORTEST = 6;

const MOVE = 0;
const LINE = 1;
/** By step, how many numbers it takes with its own: a move, a line, two kinds of curves. Any other goes back to the start. */
const LENGTHS = [3, 3, 7, 5];

/** A path's lines: sides of cells, or boxes so thin that they are lines. */
export function rulesOf(path: ArrayLike<number>, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let start: Point = [0, 0];
  let from = start;
  for (let at = 0; at < path.length; ) {
    const step = path[at] as number;
    const length = LENGTHS[step];
    const next = at + (length ?? 1);
    const to = length === undefined ? start : apply(matrix, path[next - 2] as number, path[next - 1] as number);
    const rule = length === undefined || step === LINE ? ruleBetween(from, to) : null;
    if (rule) rules.push(rule);
    if (step === MOVE) start = to;
    from = to;
    at = next;
  }
  return rules;
}

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): Point => [a * x + c * y + e, b * x + d * y + f];

function ruleBetween([x, y]: Point, [u, v]: Point): Rule | null {
  const wide = Math.abs(u - x);
  const tall = Math.abs(v - y);
  if ((wide > THIN && tall > THIN) || Math.max(wide, tall) < SHORTEST) return null;
  return {left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v)};
}

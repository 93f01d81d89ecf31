import {bare as fold} from './fold.ts';
import {FORMULAS} from './formulas.ts';

const byBare = new Map(FORMULAS.map((formula) => [fold(formula), formula]));
const DAMAGED = new RegExp(`(?<![a-z])(?:${[...byBare.keys()].join('|')})(?![a-z])`, 'g');

/** `lower` with formulas whose marks a scan has damaged made right: `chú trì`, `trách nhiêm`. As long as before. */
export function mended(lower: string, bare: string): string {
  let text = '';
  let from = 0;
  for (const {0: found, index} of bare.matchAll(DAMAGED)) {
    const formula = byBare.get(found) as string;
    if (lower.startsWith(formula, index)) continue;
    text += lower.slice(from, index) + formula;
    from = index + formula.length;
  }
  return from > 0 ? text + lower.slice(from) : lower;
}

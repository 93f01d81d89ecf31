import {rules} from '../../rules/index.ts';

/** As many letters may be wrong. */
const MOST = 2;

/** The id or name of a rule that somebody may have meant; undefined where none is near. */
export function nearestRule(name: string): string | undefined {
  let best: string | undefined;
  let least = MOST + 1;
  for (const {id, name: other} of rules) {
    for (const [candidate, typed] of [
      [id, name.toUpperCase()],
      [other, name.toLowerCase()],
    ] as const) {
      if (Math.abs(candidate.length - typed.length) >= least) continue;
      const distance = editDistance(candidate, typed);
      if (distance >= least) continue;
      best = candidate;
      least = distance;
    }
  }
  return best;
}

/** How many letters must be put in, taken out or changed. */
function editDistance(one: string, other: string): number {
  let above = Array.from({length: other.length + 1}, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = [row];
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] as number) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line.push(Math.min(changed, (above[at] as number) + 1, (line[at - 1] as number) + 1));
    }
    above = line;
  }
  return above[other.length] as number;
}

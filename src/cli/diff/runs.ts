import type {WordRun} from '../../diff/index.ts';

/** Words that are kept on each side of a change; what lies between is left out. */
const KEPT = 10;

/** Runs in which long stretches that did not change are shortened. Where one text ended, a blank parts it from the other's rest. */
export function elided(runs: readonly WordRun[]): WordRun[] {
  return runs.map(([sign, whole], at): WordRun => {
    const text = at < runs.length - 1 && !/\s$/.test(whole) ? `${whole} ` : whole;
    const words = text.split(/(?<=\s)/);
    const first = at === 0;
    const last = at === runs.length - 1;
    if (sign !== '=' || words.length <= (first || last ? KEPT : 2 * KEPT) + 2) return [sign, text];
    const head = first ? '' : words.slice(0, KEPT).join('');
    const tail = last ? '' : words.slice(-KEPT).join('');
    return [sign, `${head}… ${tail}`];
  });
}

/** The beginning of a text, as a reminder of which it is. */
export function quoted(text: string): string {
  const words = text.split(/(?<=\s)/);
  return words.length <= 14 ? text : `${words.slice(0, 12).join('')}…`;
}

import {assign} from './assign.ts';
import {bagOf, eachLike, vocabulary, weightsOf} from './bags.ts';
import {nameKey} from './keys.ts';

export interface ListChange {
  /** index in the old and in the new list; undefined where there is none */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Two lines less alike than this are two, not one that changed. */
const FLOOR = 0.6;

/** Which lines of a list (Kính gửi, Nơi nhận) came, went or changed. Their order does not count. */
export function listChanges(before: readonly string[], after: readonly string[]): ListChange[] {
  const left = new Map<string, number[]>();
  for (const [j, line] of after.entries()) left.set(nameKey(line), [...(left.get(nameKey(line)) ?? []), j]);
  const gone = [...before.keys()].filter((i) => left.get(nameKey(before[i] as string))?.shift() === undefined);
  const come = [...left.values()].flat();

  const words = vocabulary();
  const old = gone.map((i) => bagOf(before[i] as string, words));
  const now = come.map((j) => bagOf(after[j] as string, words));
  const edges: {i: number; j: number; gain: number}[] = [];
  eachLike(old, now, weightsOf(words, old.length + now.length), (row, column, likeness) => {
    if (likeness >= FLOOR) edges.push({i: gone[row] as number, j: come[column] as number, gain: likeness});
  });
  const pairs = new Map(assign(edges));
  const paired = new Set(pairs.values());
  return [
    ...gone.map((i) => ({before: i, after: pairs.get(i)})),
    ...come.filter((j) => !paired.has(j)).map((j) => ({before: undefined, after: j})),
  ];
}

import {assign} from './assign.ts';
import {bagOf, eachLike, vocabulary, weightsOf} from './bags.ts';
import {nameKey} from './keys.ts';

export interface ListChange {
  /** index in the old and in the new list; undefined where there is none */
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** Two lines less alike than this are two, not one that changed. */
const FLOOR = 0.5;

/** `VPUB: CVP, các PCVP`: what stands before the colon says whose line it is, whatever stands behind it. */
const HEAD = /^([^:;]{2,40}):/;

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
    const [i, j] = [gone[row] as number, come[column] as number];
    const head = headOf(before[i] as string);
    const gain = likeness + (head !== null && head === headOf(after[j] as string) ? FLOOR : 0);
    if (gain >= FLOOR) edges.push({i, j, gain});
  });
  const pairs = new Map(assign(edges));
  const paired = new Set(pairs.values());
  return [
    ...gone.map((i) => ({before: i, after: pairs.get(i)})),
    ...come.filter((j) => !paired.has(j)).map((j) => ({before: undefined, after: j})),
  ];
}

function headOf(line: string): string | null {
  const head = HEAD.exec(line)?.[1];
  return head === undefined ? null : nameKey(head);
}

import type {Task} from '../record.ts';
import {labelOf, type OutlineNode, outlineOf} from './outline.ts';
import {pairOutlines, siblings} from './pair-outlines.ts';
import type {TaskPair} from './pair-tasks.ts';
import {steady} from './steady.ts';

/** A node whose id is another now; `before` and `after` are its (first) task on both sides. */
export interface Reassigned {
  readonly before: number;
  readonly after: number;
  readonly ids: {readonly before: string; readonly after: string};
}

/** At least one. */
export type Run = readonly [Reassigned, ...Reassigned[]];

export interface Numbering {
  /** what stands in another section or in another order than before */
  readonly moved: readonly Reassigned[];
  /** what kept its place and is counted otherwise, as one run for all that stands under one heading */
  readonly renumbered: readonly Run[];
}

/**
 * Which ids changed, and why. What follows from another change is not told again: the items of a section that moved, the
 * neighbours of an item that came or went.
 */
export function numbering(before: readonly Task[], after: readonly Task[], pairs: readonly TaskPair[]): Numbering {
  const old = outlineOf(before);
  const now = outlineOf(after);
  const match = pairOutlines(old, now, pairs);
  const firstBelow = new Map<OutlineNode, TaskPair>();
  const pairsBelow = new Map<OutlineNode, number>();
  for (const pair of pairs) {
    const below = new Set<OutlineNode>();
    for (let at = now.ofTask[pair.after] ?? null; at; at = at.parent) below.add(at);
    for (let at = old.ofTask[pair.before] ?? null; at; at = at.parent) {
      const other = match.get(at);
      if (!other || !below.has(other)) continue;
      if (!firstBelow.has(at)) firstBelow.set(at, pair);
      pairsBelow.set(at, (pairsBelow.get(at) ?? 0) + 1);
    }
  }
  const reassigned = (a: OutlineNode, b: OutlineNode): Reassigned[] => {
    const pair = firstBelow.get(a);
    if (!pair || a.id === b.id) return [];
    // A heading above one task says no more than the task.
    const [x, y] = pairsBelow.get(a) === 1 ? [before[pair.before] as Task, after[pair.after] as Task] : [a, b];
    return x.id === y.id ? [] : [{before: pair.before, after: pair.after, ids: {before: x.id, after: y.id}}];
  };

  const moved: Reassigned[] = [];
  const renumbered: Reassigned[][] = [];
  for (const family of siblings(match).values()) {
    const inOrder = family.toSorted(([a], [b]) => a.order - b.order);
    const kept = steady(
      inOrder.map(([, b]) => b.order),
      inOrder.map(([a]) => pairsBelow.get(a) ?? 0),
    );
    const shifted = inOrder.filter(([a, b], at) => kept[at] && labelOf(a) !== labelOf(b));
    const run = shifted.flatMap(([a, b]) => reassigned(a, b));
    renumbered.push(run);
    for (const [a, b] of inOrder.filter((_, at) => !kept[at])) moved.push(...reassigned(a, b));
  }
  for (const [a, b] of match) {
    // All stands under one more heading than before, or one less.
    if (!a.parent !== !b.parent) renumbered.push(reassigned(a, b));
    else if (a.parent && b.parent && match.get(a.parent) !== b.parent) moved.push(...reassigned(a, b));
  }
  return {
    moved,
    renumbered: renumbered.filter((run): run is [Reassigned, ...Reassigned[]] => run.length > 0),
  };
}

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
    return !pair || a.id === b.id ? [] : [{before: pair.before, after: pair.after, ids: {before: a.id, after: b.id}}];
  };
  const movedTo = (a: OutlineNode, b: OutlineNode): Reassigned[] => {
    const pair = firstBelow.get(a);
    if (!pair || pairsBelow.get(a) !== 1) return reassigned(a, b);
    // A heading above one task says no more than the task.
    return reassigned(old.ofTask[pair.before] as OutlineNode, now.ofTask[pair.after] as OutlineNode);
  };

  const moved: Reassigned[] = [];
  const renumbered: Reassigned[][] = [];
  for (const family of siblings(match).values()) {
    const inOrder = family.toSorted(([a], [b]) => a.order - b.order);
    const kept = steady(
      inOrder.map(([, b]) => b.order),
      inOrder.map(([a]) => pairsBelow.get(a) ?? 0),
    );
    // All stands under one more heading than before, or one less: then the numbers above are new.
    const [[first, second]] = inOrder as [(typeof inOrder)[number]];
    const uprooted = !first.parent?.parent !== !second.parent?.parent;
    const shifted = inOrder.filter(([a, b], at) => kept[at] && (uprooted || labelOf(a) !== labelOf(b)));
    const run = shifted.flatMap(([a, b]) => reassigned(a, b));
    renumbered.push(run);
    for (const [a, b] of inOrder.filter((_, at) => !kept[at])) moved.push(...movedTo(a, b));
  }
  const homeless: OutlineNode[] = [];
  const taken = new Set(match.values());
  for (const [a, b] of match) {
    if (!a.parent || !b.parent || match.get(a.parent) === b.parent) continue;
    if (match.has(a.parent) && taken.has(b.parent)) moved.push(...movedTo(a, b));
    else homeless.push(a);
  }
  for (const run of runsOf(homeless, pairs, firstBelow)) {
    const all = run.flatMap((a) => reassigned(a, match.get(a) as OutlineNode));
    // One alone that left a heading which is no more has moved; several together only follow their heading.
    if (run.length > 1) renumbered.push(all);
    else for (const a of run) moved.push(...movedTo(a, match.get(a) as OutlineNode));
  }
  return {
    moved,
    renumbered: renumbered.filter((run): run is [Reassigned, ...Reassigned[]] => run.length > 0),
  };
}

/**
 * Nodes whose heading has no counterpart, by runs of neighbours that kept their order: a section whose number was printed
 * anew, or twice.
 */
function runsOf(
  nodes: readonly OutlineNode[],
  pairs: readonly TaskPair[],
  firstBelow: ReadonlyMap<OutlineNode, TaskPair>,
): OutlineNode[][] {
  if (nodes.length === 0) return [];
  const byPair = new Map(nodes.map((node) => [firstBelow.get(node), node]));
  const byOld = pairs.toSorted((x, y) => x.before - y.before);
  const kept = steady(
    byOld.map(({after}) => after),
    byOld.map(() => 1),
  );
  const runs: OutlineNode[][] = [[]];
  for (const [at, pair] of byOld.entries()) {
    const node = byPair.get(pair);
    if (node && kept[at]) runs.at(-1)?.push(node);
    else if (node) runs.push([node], []);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}

import {groupBy} from './group.ts';
import {lineage, type Outline, type OutlineNode} from './outline.ts';
import type {TaskPair} from './pair-tasks.ts';

/**
 * Which node of the old outline is which of the new one. Tasks follow their pairs; headings follow the tasks below them,
 * most of which stand under the same heading as before, whatever its number is now.
 */
export function pairOutlines(old: Outline, now: Outline, pairs: readonly TaskPair[]): Map<OutlineNode, OutlineNode> {
  const match = new Map<OutlineNode, OutlineNode>();
  const taken = new Set<OutlineNode>();
  const join = (a: OutlineNode, b: OutlineNode) => {
    match.set(a, b);
    taken.add(b);
  };
  const votes = new Map<OutlineNode, Map<OutlineNode, number>>();
  for (const {before, after} of pairs) {
    const [a, b] = [old.ofTask[before] as OutlineNode, now.ofTask[after] as OutlineNode];
    join(a, b);
    const above = [...lineage(b)];
    for (const [height, node] of [...lineage(a)].entries()) {
      const other = above[height];
      if (height === 0 || !other) continue;
      const own = votes.get(node) ?? new Map<OutlineNode, number>();
      own.set(other, (own.get(other) ?? 0) + 1);
      votes.set(node, own);
    }
  }
  const ballots = [...votes].flatMap(([a, others]) => [...others].map(([b, count]) => ({a, b, count})));
  const sameId = ({a, b}: {a: OutlineNode; b: OutlineNode}) => Number(a.id === b.id);
  ballots.sort((x, y) => y.count - x.count || sameId(y) - sameId(x) || x.a.order - y.a.order || x.b.order - y.b.order);
  for (const {a, b} of ballots) if (!match.has(a) && !taken.has(b)) join(a, b);
  return match;
}

/** Pairs of siblings, by the two nodes that they stand under. */
export function siblings(match: ReadonlyMap<OutlineNode, OutlineNode>) {
  return groupBy(
    [...match].filter(([a, b]) => a.parent && b.parent && match.get(a.parent) === b.parent),
    ([a]) => a.parent as OutlineNode,
  );
}

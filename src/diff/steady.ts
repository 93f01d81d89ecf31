/**
 * The heaviest part of a sequence that is in order: which of these places (in the order of before) rise. Those left out are
 * the ones that moved. Of several heaviest parts, the one that ends soonest. n log n.
 */
export function steady(places: readonly number[], weights: readonly number[]): boolean[] {
  const sorted = [...new Set(places)].sort((a, b) => a - b);
  const rankOf = new Map(sorted.map((place, rank) => [place, rank + 1]));
  /** by rank, in the layout of a Fenwick tree: the item that ends the heaviest rising part up to there */
  const best: (number | undefined)[] = [];
  const heavy: number[] = [];
  const previous: (number | undefined)[] = [];
  let last: number | undefined;
  for (const [item, place] of places.entries()) {
    const rank = rankOf.get(place) as number;
    let before: number | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) before = heavier(before, best[at]);
    previous[item] = before;
    heavy[item] = (weights[item] ?? 1) + (before === undefined ? 0 : (heavy[before] as number));
    for (let at = rank; at <= sorted.length; at += at & -at) best[at] = heavier(best[at], item);
    last = heavier(last, item);
  }
  const kept = places.map(() => false);
  for (let at = last; at !== undefined; at = previous[at]) kept[at] = true;
  return kept;

  function heavier(one: number | undefined, other: number | undefined): number | undefined {
    if (one === undefined || other === undefined) return one ?? other;
    return (heavy[other] as number) > (heavy[one] as number) ? other : one;
  }
}

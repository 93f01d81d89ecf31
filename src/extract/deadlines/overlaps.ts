interface Match {
  start: number;
  end: number;
  parts: readonly unknown[];
}

/** Of matches that overlap the longest holds, then the one with more to say. `matches` come in the order of their starts. */
export function withoutOverlaps<T extends Match>(matches: readonly T[]): T[] {
  const held: T[] = [];
  for (let at = 0; at < matches.length; ) {
    // one cluster of matches that touch each other, then the next
    let stop = at;
    for (let reach = 0; stop < matches.length; stop++) {
      const match = matches[stop] as T;
      if (stop > at && match.start >= reach) break;
      reach = Math.max(reach, match.end);
    }
    held.push(...longest(matches.slice(at, stop)));
    at = stop;
  }
  return held;
}

function longest<T extends Match>(cluster: T[]): T[] {
  if (cluster.length < 2) return cluster;
  cluster.sort((a, b) => b.end - b.start - (a.end - a.start) || b.parts.length - a.parts.length || a.start - b.start);
  const kept: T[] = [];
  for (const match of cluster)
    if (kept.every((other) => match.end <= other.start || match.start >= other.end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}

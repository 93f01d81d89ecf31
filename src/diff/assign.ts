import munkres from 'munkres';

/** A possible pair and what it would be worth. What is worth nothing (0) is no pair. */
export interface Edge {
  readonly i: number;
  readonly j: number;
  readonly gain: number;
}

export type Pair = readonly [i: number, j: number];

/** Larger groups than this many cells are paired by the best edge first: nearly as good, and they cost no cube. */
const MOST_CELLS = 4_000_000;

/** Whole numbers, since sums of fractions depend on their order. */
const PRECISION = 1e9;

/**
 * Pairs each i with at most one j so that the gains of all pairs together are greatest. Only what edges connect needs to
 * be weighed together, so each connected group is solved for itself.
 */
export function assign(edges: readonly Edge[]): Pair[] {
  return groups(edges.filter(({gain}) => gain > 0)).flatMap((group) => {
    if (group.length === 1) return group.map(({i, j}): Pair => [i, j]);
    const rows = [...new Set(group.map(({i}) => i))].sort((a, b) => a - b);
    const columns = [...new Set(group.map(({j}) => j))].sort((a, b) => a - b);
    return rows.length * columns.length > MOST_CELLS ? bestFirst(group) : optimal(group, rows, columns);
  });
}

function optimal(edges: readonly Edge[], rows: readonly number[], columns: readonly number[]): Pair[] {
  const rowOf = new Map(rows.map((i, row) => [i, row]));
  const columnOf = new Map(columns.map((j, column) => [j, column]));
  const costs = rows.map(() => new Float64Array(columns.length));
  for (const {i, j, gain} of edges) {
    (costs[rowOf.get(i) as number] as Float64Array)[columnOf.get(j) as number] = -Math.round(gain * PRECISION);
  }
  return munkres(costs)
    .filter(([row, column]) => (costs[row]?.[column] ?? 0) < 0)
    .map(([row, column]): Pair => [rows[row] as number, columns[column] as number]);
}

function bestFirst(edges: readonly Edge[]): Pair[] {
  const takenRows = new Set<number>();
  const takenColumns = new Set<number>();
  const pairs: Pair[] = [];
  for (const {i, j} of edges.toSorted((a, b) => b.gain - a.gain || a.i - b.i || a.j - b.j)) {
    if (takenRows.has(i) || takenColumns.has(j)) continue;
    takenRows.add(i);
    takenColumns.add(j);
    pairs.push([i, j]);
  }
  return pairs;
}

/** Edges by connected component, in the order in which components are met. */
function groups(edges: readonly Edge[]): Edge[][] {
  const parents = new Map<number, number>();
  // Columns are told from rows by their sign.
  const find = (node: number): number => {
    let root = node;
    for (let next = parents.get(root) ?? root; next !== root; next = parents.get(root) ?? root) root = next;
    for (let at = node; at !== root; ) {
      const next = parents.get(at) ?? root;
      parents.set(at, root);
      at = next;
    }
    return root;
  };
  for (const {i, j} of edges) {
    const a = find(i);
    const b = find(-1 - j);
    if (a !== b) parents.set(b, a);
  }
  const byRoot = new Map<number, Edge[]>();
  for (const edge of edges) {
    const root = find(edge.i);
    const group = byRoot.get(root);
    if (group) group.push(edge);
    else byRoot.set(root, [edge]);
  }
  return [...byRoot.values()];
}

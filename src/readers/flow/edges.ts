import type {FlowCell} from './flow.ts';

/** Edges that lie closer together than this (a twentieth of a point each) are one. */
const SAME = 40;

/** Sets how many columns each cell spans, from where the edges of all rows lie. */
export function spansOf(rows: readonly {cells: readonly FlowCell[]; edges: readonly number[]}[]): void {
  const sorted = [...new Set(rows.flatMap(({edges}) => edges))].sort((a, b) => a - b);
  const columns = sorted.filter((edge, index) => index === 0 || edge - (sorted[index - 1] as number) > SAME);
  if (columns.length < 3) return;
  const columnOf = (edge: number): number => {
    const index = columns.findLastIndex((column) => column <= edge + SAME / 2);
    return Math.max(0, index);
  };
  for (const {cells, edges} of rows) {
    for (const [index, cell] of cells.entries()) {
      const from = edges[index];
      const to = edges[index + 1];
      if (from !== undefined && to !== undefined) cell.span = Math.max(1, columnOf(to) - columnOf(from));
    }
  }
}

import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import {spansOf} from './edges.ts';
import type {Flow, FlowBlock, FlowCell} from './flow.ts';

interface OpenTable {
  rows: {cells: FlowCell[]; edges: readonly number[]}[];
  cells: FlowCell[];
  blocks: Flow;
}

/** Puts paragraphs into the cells of tables, as files tell it that mark only where cells and rows end. */
export interface TableStack {
  /** opens or closes tables until they are this deep */
  enter(depth: number): void;
  add(block: FlowBlock): void;
  endCell(): void;
  /** edges of the row's cells from left to right, one more than cells; which cells go on with the one above */
  endRow(edges: readonly number[], merged: readonly boolean[]): void;
  done(): Flow;
}

export function tableStack(budget: Budget): TableStack {
  const flow: Flow = [];
  const open: OpenTable[] = [];
  const blocks = (): Flow => open.at(-1)?.blocks ?? flow;

  const stack: TableStack = {
    enter(depth) {
      if (depth > budget.maxDepth) throw new ReadError('tooDeep', `> ${budget.maxDepth} tables`);
      while (open.length > depth) close();
      while (open.length < depth) open.push({rows: [], cells: [], blocks: []});
    },
    add(block) {
      blocks().push(block);
    },
    endCell() {
      const table = open.at(-1);
      if (!table) return;
      table.cells.push({blocks: table.blocks, span: 1, merged: false});
      table.blocks = [];
    },
    endRow(edges, merged) {
      const table = open.at(-1);
      if (!table) return;
      for (const [index, cell] of table.cells.entries()) cell.merged = merged[index] ?? false;
      table.rows.push({cells: table.cells, edges});
      table.cells = [];
      table.blocks = [];
    },
    done() {
      stack.enter(0);
      return flow;
    },
  };
  return stack;

  function close(): void {
    const table = open.pop();
    if (!table) return;
    // A file that ends inside of a table keeps what was read.
    if (table.blocks.length > 0) table.cells.push({blocks: table.blocks, span: 1, merged: false});
    if (table.cells.length > 0) table.rows.push({cells: table.cells, edges: []});
    spansOf(table.rows);
    blocks().push({type: 'table', rows: table.rows.map(({cells}) => cells), ruled: null});
  }
}

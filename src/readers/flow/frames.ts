import {type Budget, demandSize} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow, FlowCell, FlowTable} from './flow.ts';

/** A paragraph that is being read. */
export interface OpenParagraph {
  text: string;
  /** offsets in `text` at which a page began */
  pages: number[];
  style: string | null;
  /** blocks of text boxes anchored in it */
  boxes: Flow;
}

export interface OpenTable {
  table: FlowTable;
  row: FlowCell[];
  cell: FlowCell | null;
  /** the row was taken away by a tracked change */
  rowGone: boolean;
  /** covered cells that the last one reaches over to the right */
  beside: number;
}

/** Where text is being put together: the document's body, or within it a text box or a note. */
export interface Frame {
  blocks: Flow;
  paragraph: OpenParagraph | null;
  /** each lies in a cell of the one before */
  tables: OpenTable[];
}

export const newCell = (): FlowCell => ({blocks: [], span: 1, merged: false});

/** The frames of a file whose elements nest, and what they may hold. */
export class FrameStack<Own extends Frame> {
  /** the innermost one */
  frame: Own;
  readonly #outer: Own[] = [];
  readonly #budget: Budget;
  #size = 0;

  constructor(body: Own, budget: Budget) {
    this.frame = body;
    this.#budget = budget;
  }

  get table(): OpenTable | undefined {
    return this.frame.tables.at(-1);
  }

  /** where the next block goes */
  get blocks(): Flow {
    return this.table?.cell?.blocks ?? this.frame.blocks;
  }

  enter(frame: Own): void {
    this.#outer.push(this.frame);
    this.frame = frame;
    this.#demandDepth();
  }

  leave(): Own {
    const left = this.frame;
    this.frame = this.#outer.pop() ?? left;
    return left;
  }

  /** A text box stands behind the paragraph that holds it. */
  leaveBox(): Own {
    const left = this.leave();
    append(this.frame.paragraph?.boxes ?? this.blocks, left.blocks);
    return left;
  }

  /** @throws {ReadError} `tooLarge`, once all text together is */
  count(text: string): void {
    this.#size += text.length;
    demandSize(this.#size, this.#budget.maxText, 'text');
  }

  /** @param label what is printed before it; a paragraph that says nothing has none */
  keep({text, pages, boxes}: OpenParagraph, label: string): void {
    const shift = text.trim() === '' ? 0 : label.length;
    this.blocks.push({
      type: 'paragraph',
      text: shift === 0 ? text : label + text,
      ...(pages.length > 0 && {pages: pages.map((at) => at + shift)}),
    });
    append(this.blocks, boxes);
  }

  openTable(): void {
    const table: FlowTable = {type: 'table', rows: [], ruled: null};
    this.frame.tables.push({table, row: [], cell: null, rowGone: false, beside: 0});
    this.#demandDepth();
  }

  endCell(): void {
    const {table} = this;
    if (!table?.cell) return;
    table.row.push(table.cell);
    table.cell = null;
  }

  endRow(): void {
    const {table} = this;
    if (table && !table.rowGone) table.table.rows.push(table.row);
  }

  closeTable(): void {
    const done = this.frame.tables.pop();
    if (done) this.blocks.push(done.table);
  }

  #demandDepth(): void {
    const {maxDepth} = this.#budget;
    const depth = this.#outer.reduce((sum, {tables}) => sum + 1 + tables.length, this.frame.tables.length);
    if (depth > maxDepth) throw new ReadError('tooDeep', `> ${maxDepth} tables`);
  }
}

function append(to: Flow, blocks: Flow): void {
  for (const block of blocks) to.push(block);
}

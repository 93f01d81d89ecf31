import type {Element} from 'hast';
import type {Budget} from '../budget.ts';
import {ReadError} from '../errors.ts';
import type {Flow, FlowCell, FlowTable} from '../flow/flow.ts';
import {isShown} from './document-of.ts';
import {type Inherited, inside} from './inherited.ts';

/** What stands farther to the right was never seen on a page. */
const MAX_COLUMNS = 1000;
const WIDEST = 64;
const TALLEST = 10_000;

/** A table of a page; `read` gives what a cell holds. */
export function tableOf(
  table: Element,
  from: Inherited,
  budget: Budget,
  read: (cell: Element, from: Inherited) => Flow,
): FlowTable {
  if (from.tables >= budget.maxDepth) throw new ReadError('tooDeep', `> ${budget.maxDepth} tables`);
  const rows: FlowCell[][] = [];
  let above: Reaching = [];
  for (const tr of rowsOf(table)) {
    budget.check();
    const row = new Row(above);
    for (const cell of tr.children) {
      if (cell.type !== 'element' || (cell.tagName !== 'td' && cell.tagName !== 'th') || !isShown(cell)) continue;
      const blocks = read(cell, inside(cell, {...from, tables: from.tables + 1}));
      const {colSpan, rowSpan} = cell.properties;
      row.add({blocks, span: within(colSpan, WIDEST), merged: false}, within(rowSpan, TALLEST));
    }
    above = row.end();
    rows.push(row.cells);
  }
  return {type: 'table', rows, ruled: isRuled(table)};
}

/** By column: cells that reach down into the rows below, and into how many. */
type Reaching = readonly ({rows: number; span: number} | undefined)[];

/** A row from left to right, with the cells that reach down into it. */
class Row {
  readonly cells: FlowCell[] = [];
  readonly #above: Reaching;
  readonly #below: {rows: number; span: number}[] = [];
  #column = 0;

  constructor(above: Reaching) {
    this.#above = above;
  }

  /** A cell of the row's own, which stands in it and the rows below, `rows` in all. */
  add(cell: FlowCell, rows: number): void {
    this.#addFromAbove();
    this.#push(cell, rows - 1);
  }

  /** What of it reaches down into the next row. */
  end(): Reaching {
    this.#addFromAbove();
    return this.#below;
  }

  #addFromAbove(): void {
    for (let over = this.#above[this.#column]; over; over = this.#above[this.#column]) {
      if (this.#column >= MAX_COLUMNS) return;
      this.#push({blocks: [], span: over.span, merged: true}, over.rows - 1);
    }
  }

  #push(cell: FlowCell, below: number): void {
    if (this.#column >= MAX_COLUMNS) return;
    if (below > 0) this.#below[this.#column] = {rows: below, span: cell.span};
    this.cells.push(cell);
    this.#column += cell.span;
  }
}

function within(value: unknown, most: number): number {
  return Math.min(Math.max(1, Math.trunc(Number(value) || 1)), most);
}

/** Rows in order, of whatever part of the table; not those of tables inside. */
function* rowsOf(table: Element): Generator<Element> {
  for (const child of table.children) {
    if (child.type !== 'element') continue;
    if (child.tagName === 'tr') yield child;
    else if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) yield* rowsOf(child);
  }
}

function isRuled(table: Element): boolean | null {
  const {border, style} = table.properties;
  if (border !== undefined) return Number(border) > 0;
  const said = String(style ?? '');
  return /border\s*:\s*(?:none|0)/i.test(said) ? false : /border/i.test(said) ? true : null;
}

import {type Budget, demandSize} from '../budget.ts';
import {type Flow, type FlowBlock, type FlowCell, type FlowTable, flatText, type Paragraph} from './flow.ts';

/** A flow as text, and where its pages begin: the first at 0; one page where the file does not tell. */
export interface Printed {
  text: string;
  pages: number[];
}

/**
 * Prints a flow: a paragraph a line, a table of columns set side by side (letterhead, signature) one column after the
 * other, any other table a line `| a | b |` for each row.
 * @throws {ReadError} `tooLarge`: merged cells say again what stands above them, which can be more than the file has
 */
export function printFlow(flow: Flow, budget: Budget): Printed {
  const out = new Printer(budget);
  for (const block of flow) printBlock(block, out);
  return out.done();
}

const CHECK_EVERY = 4096;

class Printer {
  readonly #pieces: string[] = [];
  readonly #pages = [0];
  readonly #budget: Budget;
  #at = 0;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  line(text: string, pages: readonly number[] = []): void {
    for (const page of pages) this.#page(this.#at + page);
    for (let feed = text.indexOf('\f'); feed >= 0; feed = text.indexOf('\f', feed + 1)) this.#page(this.#at + feed + 1);
    this.#pieces.push(text, '\n');
    this.#at += text.length + 1;
    demandSize(this.#at, this.#budget.maxText, 'text');
    if (this.#pieces.length % CHECK_EVERY === 0) this.#budget.check();
  }

  /** Layout and a break by hand both tell the same page. */
  #page(at: number): void {
    if (at - (this.#pages.at(-1) ?? 0) > 1) this.#pages.push(at);
  }

  done(): Printed {
    return {text: this.#pieces.join(''), pages: this.#pages};
  }
}

function printBlock(block: FlowBlock, out: Printer): void {
  if (block.type === 'table') printTable(block, out);
  else printParagraph(block, out);
}

function printParagraph({text, pages}: Paragraph, out: Printer): void {
  out.line(text.trimEnd(), pages);
}

function printTable(table: FlowTable, out: Printer): void {
  const rows = table.rows.filter((row) => row.some((cell) => !isBlank(cell)));
  if (rows.length === 0) return;
  const columns = most(rows, widthOf);
  const printed = isLayout(table, rows, columns) ? printColumns : printRows;
  printed(rows, columns, out);
}

const isBlank = (cell: FlowCell): boolean =>
  cell.blocks.every((block) => (block.type === 'paragraph' ? block.text.trim() === '' : block.rows.length === 0));

const widthOf = (row: readonly FlowCell[]): number => row.reduce((width, cell) => width + cell.span, 0);

/** A table may have more rows than a function takes arguments. */
const most = (rows: readonly FlowCell[][], count: (row: readonly FlowCell[]) => number): number =>
  rows.reduce((found, row) => Math.max(found, count(row)), 0);

/** Longest that a cell of a data table gets; what is longer is a page built of a table. */
const LONG_CELL = 20;

/** What only a letterhead or a closing says in a cell of its own. */
const SIDE_BY_SIDE = /^[^\S\n]*(?:cộng hò?a|cộng hoà|độc lập|đảng cộng sản|nơi nhận|tm\.|kt\.|tl\.|tuq\.|số\s?:)/imu;

/** Whether a table only sets text side by side: few columns, and no data in its rows. */
function isLayout(table: FlowTable, rows: readonly FlowCell[][], columns: number): boolean {
  if (columns === 1) return true;
  const filled = most(rows, (row) => row.reduce((count, cell) => (isBlank(cell) ? count : count + 1), 0));
  if (filled === 1) return true;
  if (rows.some((row) => row.some((cell) => cell.blocks.length > LONG_CELL || hasTable(cell)))) return true;
  if (filled > 3) return false;
  if (rows.length <= 8 && rows.some((row) => row.some((cell) => SIDE_BY_SIDE.test(linesOf(cell))))) return true;
  return table.ruled === false && filled === 2 && rows.length === 1;
}

const hasTable = (cell: FlowCell): boolean => cell.blocks.some((block) => block.type === 'table');

const linesOf = (cell: FlowCell): string =>
  cell.blocks
    .map((block) => (block.type === 'paragraph' ? block.text : ''))
    .join('\n')
    .normalize('NFC');

/** One column after the other, so that the issuer's name is not cut by the motto beside it. */
function printColumns(rows: readonly FlowCell[][], columns: number, out: Printer): void {
  // Long cells are a page's own columns of text: there each row is read to its end.
  const byRow = rows.some((row) => row.some((cell) => cell.blocks.length > LONG_CELL));
  if (byRow) {
    for (const row of rows) for (const cell of row) printCell(cell, out);
    return;
  }
  for (let column = 0; column < columns; column++) {
    for (const row of rows) {
      const cell = cellAt(row, column);
      if (cell) printCell(cell, out);
    }
  }
}

function printCell(cell: FlowCell, out: Printer): void {
  if (isBlank(cell)) return;
  for (const block of cell.blocks) printBlock(block, out);
}

/** The cell that begins at a column. */
function cellAt(row: readonly FlowCell[], column: number): FlowCell | undefined {
  let at = 0;
  for (const cell of row) {
    if (at === column) return cell;
    at += cell.span;
    if (at > column) return undefined;
  }
  return undefined;
}

/** `| 1 | Nội dung | Cơ quan chủ trì |`. A cell that goes on with the one above says the same again. */
function printRows(rows: readonly FlowCell[][], columns: number, out: Printer): void {
  const above: string[] = [];
  for (const row of rows) {
    const cells: string[] = Array.from({length: columns}, () => '');
    const merged: boolean[] = [];
    let at = 0;
    for (const cell of row) {
      cells[at] = flatText(cell.blocks);
      merged[at] = cell.merged;
      at += cell.span;
    }
    const said = cells.some((text) => text !== '');
    for (const [column, text] of cells.entries()) {
      if (said && merged[column] && text === '' && !isOrdinal(above[column])) cells[column] = above[column] ?? '';
      else above[column] = text;
    }
    if (said) out.line(`| ${cells.join(' | ')} |`);
  }
}

/** A number in the first column is told once: said again it would open another item. */
const isOrdinal = (text: string | undefined): boolean => text !== undefined && /^[\dIVX.]{1,6}[.)]?$/.test(text);

import type {Budget} from '../budget.ts';
import {printFlow} from '../flow/print.ts';
import type {ReadWord} from '../reader.ts';
import {type OrderedRow, readingOrder} from './columns.ts';
import {withoutFurniture} from './furniture.ts';
import {joinTables} from './join-tables.ts';
import {bodyEdges, continues, type Edges, isCutWord} from './paragraphs.ts';
import type {Page, Piece, Row} from './piece.ts';
import {rowsOf, textOfRow} from './rows.ts';
import {type RuledTable, tablesOf} from './tables.ts';

export interface PrintedPages {
  text: string;
  /** offsets at which pages begin */
  pages: number[];
  words: ReadWord[];
}

/**
 * Pages as text in reading order: a paragraph a line, each line of a letterhead or a title by itself, a ruled table's row a
 * line `| a | b |`, a form feed where a further page begins.
 */
export function printPages(pages: readonly Page[], budget: Budget): PrintedPages {
  const out = new PagePrinter();
  const split = pages.map(tablesOf);
  const loose = withoutFurniture(
    pages,
    split.map(({pieces}) => rowsOf(pieces)),
  );
  for (const [index, {tables}] of split.entries()) {
    const next = split[index + 1]?.tables[0];
    const last = tables.at(-1);
    // Nothing but what every page has stands between them.
    const isNext = next && last && (loose[index + 1] ?? []).every(({base}) => base > next.top);
    if (isNext && (loose[index] ?? []).every(({base}) => base < last.bottom)) joinTables(last, next);
  }
  for (const [index, page] of pages.entries()) {
    budget.check();
    out.page(index > 0);
    for (const stamp of page.stamps) out.block(`${stamp}\n`);
    printPage(loose[index] ?? [], split[index]?.tables ?? [], page, out, budget);
  }
  return out.done();
}

/** Tables part the lines above them from those below. */
function printPage(
  rows: readonly Row[],
  tables: readonly RuledTable[],
  page: Page,
  out: PagePrinter,
  budget: Budget,
): void {
  const edges = bodyEdges(rows, page.width);
  const waiting = [...tables];
  let lines: Row[] = [];
  const print = ({flow, words}: RuledTable) => out.block(printFlow([flow], budget).text, words.flat());
  const flush = () => {
    for (const row of readingOrder(lines, page.width, edges)) out.row(row, edges);
    lines = [];
  };
  for (const row of rows) {
    while (waiting[0] && waiting[0].top < row.base) {
      flush();
      const table = waiting.shift();
      if (table) print(table);
    }
    lines.push(row);
  }
  flush();
  for (const table of waiting) print(table);
}

/** Printed only where it parts a word at the end of a line. */
const SOFT_HYPHEN = '\u00ad';

class PagePrinter {
  readonly #parts: string[] = [];
  readonly #pages: number[] = [];
  readonly #words: ReadWord[] = [];
  #at = 0;
  /** the row that the last line ends with, while that line may go on */
  #last: {row: OrderedRow; text: string; edges: Edges; cut: boolean} | null = null;
  #newPage = false;

  page(further: boolean): void {
    // A page without text
    if (this.#newPage) {
      this.#endLine();
      this.#feed('');
    }
    this.#newPage = further;
    if (!further) this.#pages.push(0);
  }

  /** Lines that are whole already, and the recognised words in them. */
  block(text: string, words: readonly Piece[] = []): void {
    if (text === '') return;
    this.#endLine();
    this.#feed('');
    let from = 0;
    for (const word of words) {
      const said = word.text.trim();
      const ahead = text.indexOf(said, from);
      const at = ahead < 0 ? text.indexOf(said) : ahead;
      if (at < 0 || said === '') continue;
      this.#mark({...word, text: said}, this.#at + at);
      from = at + said.length;
    }
    this.#say(text);
    this.#last = null;
  }

  row(row: OrderedRow, edges: Edges): void {
    const said = textOfRow(row);
    const text = said.replaceAll(SOFT_HYPHEN, '');
    if (text === '') return;
    const last = this.#last;
    const cut = last !== null && !this.#newPage && last.row.column === row.column && (last.cut || isCutWord(last.text));
    const goesOn = last !== null && continues(last.row, last.text, last.edges, row, text, edges, this.#newPage);
    if (cut) this.#feed('');
    else if (goesOn) this.#feed(' ');
    else {
      this.#endLine();
      this.#feed('');
    }
    const start = this.#at;
    textOfRow(row, (piece, place) => this.#mark(piece, start + place));
    this.#say(text);
    this.#last = {row, text, edges, cut: said.endsWith(SOFT_HYPHEN)};
  }

  done(): PrintedPages {
    this.#endLine();
    this.#feed('');
    const words = this.#words.sort((one, other) => one.start - other.start);
    return {text: this.#parts.join(''), pages: this.#pages, words};
  }

  #endLine(): void {
    if (this.#last) this.#say('\n');
    this.#last = null;
  }

  /** What stands between two lines of a paragraph; a form feed where the page ended there. */
  #feed(blank: string): void {
    if (this.#newPage) {
      this.#say('\f');
      this.#pages.push(this.#at);
      this.#newPage = false;
    } else if (blank) this.#say(blank);
  }

  #say(text: string): void {
    this.#parts.push(text);
    this.#at += text.length;
  }

  #mark({text, confidence}: Piece, start: number): void {
    if (confidence !== undefined) this.#words.push({start, end: start + text.length, confidence});
  }
}

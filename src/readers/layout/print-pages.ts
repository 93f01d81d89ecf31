import type {ReadWord} from '../reader.ts';
import {readingOrder} from './columns.ts';
import {withoutFurniture} from './furniture.ts';
import type {Page, Piece} from './piece.ts';
import {rowsOf, textOfRow} from './rows.ts';
import {tablesOf} from './tables.ts';

export interface PrintedPages {
  text: string;
  /** offsets at which pages begin */
  pages: number[];
  words: ReadWord[];
}

/** Pages as text in reading order: a printed line a line, a ruled table's row a line `| a | b |`, a form feed before each further page. */
export function printPages(pages: readonly Page[]): PrintedPages {
  const out: PrintedPages = {text: '', pages: [], words: []};
  const parts: string[] = [];
  let at = 0;
  const say = (text: string) => {
    parts.push(text);
    at += text.length;
  };
  const tables = pages.map((page) => tablesOf(page));
  const loose = withoutFurniture(
    pages,
    tables.map(({pieces}) => rowsOf(pieces)),
  );
  for (const [index, page] of pages.entries()) {
    if (index > 0) say('\f');
    out.pages.push(at);
    for (const stamp of page.stamps) say(`${stamp}\n`);
    // Tables part the lines above them from the lines below.
    const waiting = [...(tables[index]?.tables ?? [])];
    let lines: (typeof loose)[number] = [];
    const flush = () => {
      for (const row of readingOrder(lines, page.width)) {
        const start = at;
        say(textOfRow(row, (piece, place) => mark(piece, start + place)));
        say('\n');
      }
      lines = [];
    };
    for (const row of loose[index] ?? []) {
      while (waiting[0] && waiting[0].top < row.base) {
        flush();
        say(waiting.shift()?.text ?? '');
      }
      lines.push(row);
    }
    flush();
    for (const table of waiting) say(table.text);
  }
  return {...out, text: parts.join('')};

  function mark({text, confidence}: Piece, start: number): void {
    if (confidence !== undefined) out.words.push({start, end: start + text.length, confidence});
  }
}

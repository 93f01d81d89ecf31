/**
 * What a word processor's file or a web page says, whichever its format: paragraphs and tables in reading order. Readers
 * make it, `printFlow` turns it into the text in which spans count.
 */
export type Flow = FlowBlock[];

export type FlowBlock = Paragraph | FlowTable;

export interface Paragraph {
  type: 'paragraph';
  /** its text, with its printed label; line breaks stay, `\f` stands where a page was broken by hand */
  text: string;
  /** offsets in `text` at which a page began when the file was last laid out */
  pages?: number[];
}

export interface FlowTable {
  type: 'table';
  rows: FlowCell[][];
  /** whether lines were drawn around its cells; null where the file does not tell */
  ruled: boolean | null;
}

export interface FlowCell {
  blocks: Flow;
  /** how many columns it spans */
  span: number;
  /** true where it only goes on with the cell above */
  merged: boolean;
}

export const paragraph = (text: string): Paragraph => ({type: 'paragraph', text});

/** All text of some blocks, as one line: what a cell of a data table says. */
export function flatText(blocks: Flow): string {
  const pieces: string[] = [];
  collect(blocks, pieces);
  return pieces
    .join(' ')
    .replace(/[\s|]+/g, foldBlank)
    .trim();
}

// A bar inside a cell would end it.
const foldBlank = (found: string): string => (found.includes('|') ? ' / ' : ' ');

function collect(blocks: Flow, pieces: string[]): void {
  for (const block of blocks) {
    if (block.type === 'paragraph') pieces.push(block.text);
    else for (const row of block.rows) for (const cell of row) collect(cell.blocks, pieces);
  }
}

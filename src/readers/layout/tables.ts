import type {Page, Piece} from './piece.ts';

export interface PrintedTable {
  top: number;
  text: string;
}

export function tablesOf(page: Page): {tables: PrintedTable[]; pieces: Piece[]} {
  return {tables: [], pieces: page.pieces};
}

import type {Flow, FlowCell, FlowTable} from '../flow/flow.ts';
import type {Style} from './styles.ts';

/** A paragraph that is being read. */
export interface OpenParagraph {
  pieces: string[];
  length: number;
  pages: number[];
  style: string | null;
  list: string | null;
  level: number | null;
  /** its mark was taken away by a tracked change: the next paragraph goes on with it */
  unmarked: boolean;
  /** blocks of text boxes anchored in it */
  boxes: Flow;
}

export interface OpenTable {
  table: FlowTable;
  row: FlowCell[];
  cell: FlowCell | null;
  /** the row, or the cell, was taken away by a tracked change */
  rowGone: boolean;
}

/** Where text is being put together: the document's body, a cell, or a text box. */
export interface Frame {
  blocks: Flow;
  paragraph: OpenParagraph | null;
  tables: OpenTable[];
  /** a paragraph without end, that the next one goes on with */
  carried: OpenParagraph | null;
  /** the run that a text box is anchored in */
  anchor: Style | null;
}

export const newFrame = (anchor: Style | null = null): Frame => ({
  blocks: [],
  paragraph: null,
  tables: [],
  carried: null,
  anchor,
});

export const newParagraph = (): OpenParagraph => ({
  pieces: [],
  length: 0,
  pages: [],
  style: null,
  list: null,
  level: null,
  unmarked: false,
  boxes: [],
});

export const newTable = (): OpenTable => ({
  table: {type: 'table', rows: [], ruled: null},
  row: [],
  cell: null,
  rowGone: false,
});

export const newCell = (): FlowCell => ({blocks: [], span: 1, merged: false});

/** Where the next block of a frame goes. */
export const blocksOf = (frame: Frame): Flow => frame.tables.at(-1)?.cell?.blocks ?? frame.blocks;

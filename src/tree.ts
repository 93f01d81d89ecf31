import type {Node, Parent, Position} from 'unist';
import type {View} from './text/view.ts';

/**
 * The tree of a source: unist nodes whose offsets count in `Source.text`. Its shape is the same from the parser to the
 * last transform; transforms regroup lines, they never lose one.
 */
export interface Root extends Parent {
  type: 'root';
  children: Document[];
  position: Position;
}

/** One administrative document of the file. */
export interface Document extends Parent {
  type: 'document';
  children: Segment[];
  position: Position;
}

/**
 * The parts of a document, in the order in which they are printed. `wrapper` is what a portal, a scanner or a stamp put
 * before it, `trailer` what they put behind it.
 */
export type SegmentName = 'wrapper' | 'letterhead' | 'title' | 'addressees' | 'body' | 'closing' | 'trailer';

export interface Segment extends Parent {
  type: 'segment';
  name: SegmentName;
  children: (Line | Block | Table)[];
  /** lines of footnotes at the bottom of its pages: they stand within blocks of the outline, and belong to none */
  notes?: Line[];
  position: Position;
}

/** One physical line. Lines tile the text: each ends where the next begins. */
export interface Line extends Node {
  type: 'line';
  /** start and end of the content: blanks, outer emphasis, `#`, `>` and cell bars left out */
  from: number;
  to: number;
  /** columns of blank before the content */
  indent: number;
  /** true for page numbers, rules, lone bars, running heads: no part of what the document says */
  furniture: boolean;
  /** number of the footnote at the bottom of a page that it is of; 0 for any other line */
  note: number;
  /** true where the content stands behind a `#` heading mark or is wholly bold */
  strong: boolean;
  position: Position;
}

/** What opens an item: `I.`, `1.2.`, `a)`, `Điều 3.`, `-`. */
export interface Label {
  /** as an id cites it: `II`, `1.2`, `a`, `Đ3`; bullets are only their sign */
  name: string;
  style: LabelStyle;
  /** place in its sequence; 0 for bullets */
  ordinal: number;
  /** the sign behind it: `.` `)` `/` `-`, or nothing */
  sign: string;
}

export type LabelStyle =
  | 'part'
  | 'chapter'
  | 'section'
  | 'article'
  | 'appendix'
  | 'capital'
  | 'roman'
  | 'decimal'
  | 'decimal2'
  | 'decimal3'
  | 'letter'
  | 'parenthesis'
  | '-'
  | '+'
  | '*'
  | '•';

/** A paragraph, labelled or not, with the items that stand under it. */
export interface Block extends Parent {
  type: 'block';
  label: Label | null;
  /** lines of its own text, first to last */
  lines: Line[];
  /** running text behind the label */
  view: View;
  /** end, in the view, of a bold beginning: `**5. Giao Sở X** triển khai` */
  runIn: number;
  children: (Block | Table)[];
  position: Position;
}

export interface Table extends Parent {
  type: 'table';
  children: Row[];
  lines: Line[];
  position: Position;
}

export interface Row extends Parent {
  type: 'row';
  children: Cell[];
  position: Position;
}

export interface Cell extends Node {
  type: 'cell';
  view: View;
  position: Position;
}

import type {Budget} from '../budget.ts';
import type {Flow} from '../flow/flow.ts';
import {type Frame, FrameStack, type OpenParagraph} from '../flow/frames.ts';
import {type OdtStyles, styleValue, type TextStyle} from './styles.ts';

export interface OdtContext {
  styles: OdtStyles;
  budget: Budget;
  /** tracked changes to take back */
  rejected: boolean;
  /** letters of a font that draws Vietnamese letters in the places of others */
  letters(text: string, font: string): string;
}

interface OdtParagraph extends OpenParagraph {
  label: string;
}

export interface OpenList {
  style: string;
  id: string;
  /** by level, how far it has counted */
  counts: number[];
}

interface OdtFrame extends Frame {
  paragraph: OdtParagraph | null;
  lists: OpenList[];
  /** the open item: only its first paragraph has a label */
  item: {fresh: boolean; start: number | null; header: boolean} | null;
}

const newFrame = (): OdtFrame => ({blocks: [], paragraph: null, tables: [], lists: [], item: null});

export interface Change {
  id: string;
  /** the element that says what was done */
  kind: string;
  /** what was taken away */
  text: string;
}

/** Where the reader is in a document's body, and what it has read. */
export class OdtState {
  readonly context: OdtContext;
  readonly frames: FrameStack<OdtFrame>;
  readonly notes: Flow = [];
  /** styles of the open spans */
  readonly spans: (string | null)[] = [];
  /** tracked changes by their ids, and the one that is being read */
  readonly changes = new Map<string, Change>();
  change: Change | null = null;
  /** the change that put in what is being read */
  inserted: string | null = null;
  /** how far headings have counted */
  readonly outline: number[] = [];
  /** how far lists have counted that others may go on with: by id, and the last of each style */
  readonly counted = new Map<string, number[]>();

  constructor(context: OdtContext) {
    this.context = context;
    this.frames = new FrameStack(newFrame(), context.budget);
  }

  openFrame(): void {
    this.frames.enter(newFrame());
  }

  openParagraph(style: string | null, label: string): void {
    this.frames.frame.paragraph = {text: '', pages: [], style, label, boxes: []};
  }

  closeParagraph(): void {
    const {frame} = this.frames;
    const done = frame.paragraph;
    frame.paragraph = null;
    if (done) this.frames.keep(done, done.label);
  }

  /** Letters as their font and style print them. */
  say(letters: string): void {
    const {context} = this;
    if (this.#printed('hidden')) return;
    // White space folds, as in web pages.
    const folded = letters.replace(/[ \t\r\n]+/g, ' ');
    const font = this.#printed('font');
    const said = font === null ? folded : context.letters(folded, context.styles.fonts.get(font) ?? font);
    this.add(this.#printed('capitals') ? said.toUpperCase() : said);
  }

  add(piece: string): void {
    this.frames.count(piece);
    const {paragraph} = this.frames.frame;
    if (this.change) this.change.text += piece;
    else if (paragraph && !(this.context.rejected && this.inserted !== null)) paragraph.text += piece;
  }

  /** What the innermost style says of letters, or else that of their paragraph. */
  #printed<Key extends 'hidden' | 'font' | 'capitals'>(key: Key): TextStyle[Key] | null {
    const {styles} = this.context;
    const own = this.spans.findLast((name) => name !== null) ?? null;
    const around = this.frames.frame.paragraph?.style ?? null;
    return styleValue(styles, 'text', own, key) ?? styleValue(styles, 'paragraph', around, key);
  }
}

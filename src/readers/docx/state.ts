import type {Budget} from '../budget.ts';
import type {Flow} from '../flow/flow.ts';
import {type Frame, FrameStack, type OpenParagraph} from '../flow/frames.ts';
import type {Numbering} from '../flow/lists.ts';
import type {Style, Styles} from './styles.ts';

export interface BodyContext {
  styles: Styles;
  numbering: Numbering;
  /** tracked changes to take back */
  rejected: boolean;
  budget: Budget;
  /** letters of a font that draws Vietnamese letters in the places of others */
  letters(text: string, font: string): string;
  /** what is printed where a note is cited */
  noteMark(end: boolean, id: string): string;
}

export interface DocxParagraph extends OpenParagraph {
  list: string | null;
  level: number | null;
  /** its mark was taken away by a tracked change: the next paragraph goes on with it */
  unmarked: boolean;
}

interface DocxFrame extends Frame {
  paragraph: DocxParagraph | null;
  /** a paragraph without end, that the next one goes on with */
  carried: DocxParagraph | null;
  /** the run that a text box is anchored in */
  anchor: Style | null;
}

const newFrame = (anchor: Style | null): DocxFrame => ({
  blocks: [],
  paragraph: null,
  tables: [],
  carried: null,
  anchor,
});

const newParagraph = (): DocxParagraph => ({
  text: '',
  pages: [],
  style: null,
  list: null,
  level: null,
  unmarked: false,
  boxes: [],
});

/** Where the reader is in a document's body, and what it has read. */
export class BodyState {
  readonly context: BodyContext;
  /** elements of tracked changes whose text does not stand */
  readonly gone: ReadonlySet<string>;
  readonly frames: FrameStack<DocxFrame>;
  /** the open run, and the name of its style */
  run: Style | null = null;
  runStyle: string | null = null;
  inParagraphProperties = false;
  inTableBorders = false;
  /** whether letters are the document's, and no blanks between elements */
  capture = false;
  noteId: string | null = null;
  readonly #told: ((id: string, flow: Flow) => void) | undefined;

  constructor(context: BodyContext, told?: (id: string, flow: Flow) => void) {
    this.context = context;
    this.gone = new Set(context.rejected ? ['w:ins', 'w:moveTo'] : ['w:del', 'w:moveFrom']);
    this.frames = new FrameStack(newFrame(null), context.budget);
    this.#told = told;
  }

  get paragraph(): DocxParagraph | null {
    return this.frames.frame.paragraph;
  }

  openParagraph(): void {
    const {frame} = this.frames;
    frame.paragraph = frame.carried ?? newParagraph();
    frame.paragraph.unmarked = false;
    frame.carried = null;
  }

  endParagraph(): void {
    const {frame} = this.frames;
    const done = frame.paragraph;
    frame.paragraph = null;
    if (done?.unmarked && done.boxes.length === 0) frame.carried = done;
    else if (done) this.#keep(done);
  }

  /** Keeps a paragraph whose end was taken away, and that nothing follows. */
  flush(): void {
    const left = this.frames.frame.carried;
    this.frames.frame.carried = null;
    if (left) this.#keep(left);
  }

  openBox(): void {
    this.frames.enter(newFrame(this.run));
    this.run = null;
  }

  closeBox(): void {
    this.flush();
    this.run = this.frames.leaveBox().anchor;
  }

  openNote(id: string | null): void {
    this.frames.frame.blocks = [];
    this.noteId = id;
  }

  closeNote(): void {
    if (this.noteId !== null) this.#told?.(this.noteId, this.frames.frame.blocks);
  }

  /** Letters of a run, as its font and style print them. */
  say(letters: string): void {
    const {styles} = this.context;
    // Formulas stand in runs of their own kind, that hide nothing.
    if (this.run && (this.run.hidden ?? (this.runStyle && styles.value(this.runStyle, 'hidden')))) return;
    const font = this.#printed('font');
    const said = font ? this.context.letters(letters, font) : letters;
    this.add(this.#printed('capitals') ? said.toUpperCase() : said);
  }

  add(piece: string): void {
    if (!this.paragraph) return;
    this.frames.count(piece);
    this.paragraph.text += piece;
  }

  /** What the run says of its letters, or else its style, or else that of its paragraph. */
  #printed<Key extends 'font' | 'capitals'>(key: Key): Style[Key] {
    const {styles} = this.context;
    return (
      this.run?.[key] ??
      (this.runStyle ? styles.value(this.runStyle, key) : null) ??
      styles.value(this.paragraph?.style ?? null, key)
    );
  }

  #keep(done: DocxParagraph): void {
    const {styles, numbering} = this.context;
    const list = done.list ?? styles.value(done.style, 'list');
    const level = done.level ?? styles.value(done.style, 'level') ?? 0;
    // A paragraph of nothing is counted by the word processor, too, but prints a label that says nothing.
    const labelled = list && list !== '0' && done.text.trim() !== '';
    this.frames.keep(done, labelled ? numbering.label(list, level) : '');
  }
}

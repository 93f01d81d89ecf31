import type {Rule} from '../layout/piece.ts';
import {type Matrix, multiply} from './matrix.ts';
import {rulesOf} from './path.ts';

/** Letters that stand close together on a page. */
export interface TextRun {
  text: string;
  matrix: Matrix;
  width: number;
  /**
   * 0 for the page's own text; text that was put onto it with an annotation, such as the number and the day that a
   * register stamps, has the number of that annotation
   */
  stamp: number;
}

export interface PaintedImage {
  name: string;
  /** where its unit square lies on the page */
  matrix: Matrix;
}

/** What a page draws besides the text of its own. */
export interface Drawing {
  runs: TextRun[];
  /** level and upright lines, in the page's own coordinates */
  rules: Rule[];
  images: PaintedImage[];
}

interface State {
  matrix: Matrix;
  text: Matrix;
  line: Matrix;
  size: number;
  leading: number;
  spacing: number;
  wordSpacing: number;
  stretch: number;
}

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const MAX_SAVED = 1000;
const MAX_RULES = 20_000;
/** A wider gap than this between letters, in their height, ends a run. */
const GAP = 0.12;

const newState = (matrix: Matrix): State => ({
  matrix,
  text: UNIT,
  line: UNIT,
  size: 1,
  leading: 0,
  spacing: 0,
  wordSpacing: 0,
  stretch: 1,
});

/** Draws a page, and keeps what of it is text, lines and images. */
export class Pen {
  readonly drawing: Drawing = {runs: [], rules: [], images: []};
  state: State = newState(UNIT);
  readonly #saved: State[] = [];
  #stamps = 0;
  #stamping = false;

  save(): void {
    if (this.#saved.length < MAX_SAVED) this.enter();
  }

  enter(): void {
    this.#saved.push({...this.state});
  }

  restore(): void {
    this.state = this.#saved.pop() ?? this.state;
  }

  transform(matrix: readonly number[]): void {
    this.state.matrix = multiply(this.state.matrix, matrix);
  }

  beginStamp(transform: Matrix | null, matrix: Matrix | null): void {
    this.enter();
    this.state = newState(multiply(transform ?? UNIT, matrix ?? UNIT));
    this.#stamps++;
    this.#stamping = true;
  }

  endStamp(): void {
    this.state = this.#saved.pop() ?? newState(UNIT);
    this.#stamping = false;
  }

  beginText(): void {
    this.setTextMatrix(UNIT);
  }

  setTextMatrix(matrix: readonly number[]): void {
    this.state.text = multiply(UNIT, matrix);
    this.state.line = this.state.text;
  }

  moveLine(x: number, y: number): void {
    this.setTextMatrix(multiply(this.state.line, [1, 0, 0, 1, x, y]));
  }

  /** Letters one by one: a gap inside of what is shown may hold letters of another font, that are shown later. */
  showText(glyphs: unknown[]): void {
    const {state} = this;
    let text = '';
    let from = 0;
    let at = 0;
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const move = (-glyph / 1000) * state.size * state.stretch;
        if (move > GAP * state.size) {
          this.#addRun(text, from, at);
          text = '';
        }
        at += move;
        continue;
      }
      const {unicode = '', width = 0, isSpace} = glyph as {unicode?: string; width?: number; isSpace?: boolean};
      if (text === '') from = at;
      text += unicode;
      at += ((width / 1000) * state.size + state.spacing + (isSpace ? state.wordSpacing : 0)) * state.stretch;
    }
    this.#addRun(text, from, at);
    state.text = multiply(state.text, [1, 0, 0, 1, at, 0]);
  }

  #addRun(text: string, from: number, to: number): void {
    if (text.trim() === '') return;
    const {matrix, text: origin, size} = this.state;
    const start = multiply(multiply(matrix, origin), [1, 0, 0, 1, from, 0]);
    this.drawing.runs.push({
      text,
      matrix: multiply(start, [size, 0, 0, size, 0, 0]),
      width: (to - from) * Math.hypot(start[0], start[1]),
      stamp: this.#stamping ? this.#stamps : 0,
    });
  }

  addPath(path: ArrayLike<number> | null): void {
    const {rules} = this.drawing;
    if (!path || rules.length > MAX_RULES) return;
    for (const rule of rulesOf(path, this.state.matrix).slice(0, MAX_RULES)) rules.push(rule);
  }

  addImage(name: string): void {
    this.drawing.images.push({name, matrix: this.state.matrix});
  }
}

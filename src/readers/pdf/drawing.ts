import type {Rule} from '../layout/piece.ts';
import {type Matrix, multiply} from './matrix.ts';

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

interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
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
const MAX_RULES = 20_000;
/** A wider gap than this between letters, in their height, ends a run. */
const GAP = 0.12;
/** A filled box this thin is a line. */
const THIN = 2.5;
const SHORTEST = 6;

/** Follows the drawing operators of a page. `code` tells their numbers by name. */
export function followDrawing(list: OperatorList, code: Readonly<Record<string, number>>): Drawing {
  const drawing: Drawing = {runs: [], rules: [], images: []};
  const saved: State[] = [];
  let state = newState(UNIT);
  let stamp = 0;
  let stamping = false;

  const steps: Record<string, (args: unknown[]) => void> = {
    save: () => void (saved.length < 1000 && saved.push({...state})),
    restore: () => {
      state = saved.pop() ?? state;
    },
    transform: (args) => {
      state.matrix = multiply(state.matrix, args as number[]);
    },
    paintFormXObjectBegin: ([matrix]) => {
      saved.push({...state});
      if (matrix) state.matrix = multiply(state.matrix, matrix as number[]);
    },
    paintFormXObjectEnd: () => {
      state = saved.pop() ?? state;
    },
    beginAnnotation: ([, , transform, matrix]) => {
      saved.push({...state});
      state = newState(multiply((transform as number[]) ?? UNIT, (matrix as number[]) ?? UNIT));
      stamp++;
      stamping = true;
    },
    endAnnotation: () => {
      state = saved.pop() ?? newState(UNIT);
      stamping = false;
    },
    beginText: () => {
      state.text = UNIT;
      state.line = UNIT;
    },
    setTextMatrix: ([matrix]) => {
      state.text = multiply(UNIT, [...(matrix as ArrayLike<number> & Iterable<number>)]);
      state.line = state.text;
    },
    moveText: ([x, y]) => moveLine(x as number, y as number),
    setLeadingMoveText: ([x, y]) => {
      state.leading = -(y as number);
      moveLine(x as number, y as number);
    },
    nextLine: () => moveLine(0, -state.leading),
    setLeading: ([leading]) => {
      state.leading = -(leading as number);
    },
    setCharSpacing: ([spacing]) => {
      state.spacing = spacing as number;
    },
    setWordSpacing: ([spacing]) => {
      state.wordSpacing = spacing as number;
    },
    setHScale: ([percent]) => {
      state.stretch = (percent as number) / 100 || 1;
    },
    setFont: ([, size]) => {
      state.size = size as number;
    },
    showText: ([glyphs]) => showText(glyphs as unknown[]),
    constructPath: ([, data]) => addRules(data as unknown[]),
    paintImageXObject: ([name]) => void drawing.images.push({name: String(name), matrix: state.matrix}),
    paintImageMaskXObject: ([image]) => {
      const name = (image as {data?: unknown} | undefined)?.data;
      if (typeof name === 'string') drawing.images.push({name, matrix: state.matrix});
    },
  };
  const byCode = new Map(Object.entries(steps).map(([name, step]) => [code[name], step]));
  for (const [index, number] of list.fnArray.entries()) {
    byCode.get(number)?.((list.argsArray[index] as unknown[] | null) ?? []);
  }
  return drawing;

  function moveLine(x: number, y: number): void {
    state.line = multiply(state.line, [1, 0, 0, 1, x, y]);
    state.text = state.line;
  }

  /** Letters one by one: a gap inside of what is shown may hold letters of another font, that are shown later. */
  function showText(glyphs: unknown[]): void {
    let text = '';
    let from = 0;
    let at = 0;
    const end = () => {
      if (text.trim() !== '') {
        const start = multiply(multiply(state.matrix, state.text), [1, 0, 0, 1, from, 0]);
        const matrix = multiply(start, [state.size, 0, 0, state.size, 0, 0]);
        drawing.runs.push({
          text,
          matrix,
          width: (at - from) * Math.hypot(start[0], start[1]),
          stamp: stamping ? stamp : 0,
        });
      }
      text = '';
    };
    for (const glyph of glyphs) {
      if (typeof glyph === 'number') {
        const move = (-glyph / 1000) * state.size * state.stretch;
        if (move > GAP * state.size) end();
        at += move;
        continue;
      }
      const {unicode = '', width = 0, isSpace} = glyph as {unicode?: string; width?: number; isSpace?: boolean};
      if (text === '') from = at;
      text += unicode;
      at += ((width / 1000) * state.size + state.spacing + (isSpace ? state.wordSpacing : 0)) * state.stretch;
    }
    end();
    state.text = multiply(state.text, [1, 0, 0, 1, at, 0]);
  }

  /** A path's lines: sides of cells, or boxes so thin that they are lines. */
  function addRules([path]: unknown[]): void {
    if (!path || drawing.rules.length > MAX_RULES) return;
    const numbers = path as ArrayLike<number>;
    let start: [number, number] = [0, 0];
    let from: [number, number] = [0, 0];
    const sides: Rule[] = [];
    const goTo = (to: [number, number]) => {
      const side = ruleBetween(from, to);
      if (side) sides.push(side);
      from = to;
    };
    for (let at = 0; at < numbers.length; ) {
      const step = numbers[at] as number;
      const point = (place: number) =>
        apply(state.matrix, numbers[at + place] as number, numbers[at + place + 1] as number);
      if (step === 0) {
        start = point(1);
        from = start;
        at += 3;
      } else if (step === 1) {
        goTo(point(1));
        at += 3;
      } else if (step === 2) {
        from = point(5);
        at += 7;
      } else if (step === 3) {
        from = point(3);
        at += 5;
      } else {
        goTo(start);
        at += 1;
      }
    }
    for (const side of sides.slice(0, MAX_RULES)) drawing.rules.push(side);
  }
}

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

const apply = ([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] => [
  a * x + c * y + e,
  b * x + d * y + f,
];

function ruleBetween([x, y]: [number, number], [u, v]: [number, number]): Rule | null {
  const wide = Math.abs(u - x);
  const tall = Math.abs(v - y);
  if ((wide > THIN && tall > THIN) || Math.max(wide, tall) < SHORTEST) return null;
  return {left: Math.min(x, u), right: Math.max(x, u), top: Math.min(y, v), bottom: Math.max(y, v)};
}

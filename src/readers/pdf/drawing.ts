import type {Matrix} from './matrix.ts';
import {type Drawing, Pen} from './pen.ts';

interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

type Operator = (pen: Pen, args: unknown[]) => void;

const STATES: Readonly<Record<string, Operator>> = {
  save: (pen) => pen.save(),
  restore: (pen) => pen.restore(),
  transform: (pen, args) => pen.transform(args as number[]),
  paintFormXObjectBegin: (pen, [matrix]) => {
    pen.enter();
    if (matrix) pen.transform(matrix as number[]);
  },
  paintFormXObjectEnd: (pen) => pen.restore(),
  beginAnnotation: (pen, [, , transform, matrix]) =>
    pen.beginStamp(transform as Matrix | null, matrix as Matrix | null),
  endAnnotation: (pen) => pen.endStamp(),
};

const TEXT: Readonly<Record<string, Operator>> = {
  beginText: (pen) => pen.beginText(),
  setTextMatrix: (pen, [matrix]) => pen.setTextMatrix([...(matrix as Iterable<number>)]),
  moveText: (pen, [x, y]) => pen.moveLine(x as number, y as number),
  setLeadingMoveText: (pen, [x, y]) => {
    pen.state.leading = -(y as number);
    pen.moveLine(x as number, y as number);
  },
  nextLine: (pen) => pen.moveLine(0, -pen.state.leading),
  setLeading: ({state}, [leading]) => {
    state.leading = -(leading as number);
  },
  setCharSpacing: ({state}, [spacing]) => {
    state.spacing = spacing as number;
  },
  setWordSpacing: ({state}, [spacing]) => {
    state.wordSpacing = spacing as number;
  },
  setHScale: ({state}, [percent]) => {
    state.stretch = (percent as number) / 100 || 1;
  },
  setFont: ({state}, [, size]) => {
    state.size = size as number;
  },
  showText: (pen, [glyphs]) => pen.showText(glyphs as unknown[]),
};

const PAINT: Readonly<Record<string, Operator>> = {
  constructPath: (pen, [, data]) => pen.addPath((data as unknown[])[0] as ArrayLike<number> | null),
  paintImageXObject: (pen, [name]) => pen.addImage(String(name)),
  paintImageMaskXObject: (pen, [image]) => {
    const name = (image as {data?: unknown} | undefined)?.data;
    if (typeof name === 'string') pen.addImage(name);
  },
};

const OPERATORS = Object.entries({...STATES, ...TEXT, ...PAINT});

/** Follows the drawing operators of a page. `code` tells their numbers by name. */
export function followDrawing(list: OperatorList, code: Readonly<Record<string, number>>): Drawing {
  const pen = new Pen();
  const byCode = new Map(OPERATORS.map(([name, operator]) => [code[name], operator]));
  for (const [index, number] of list.fnArray.entries()) {
    byCode.get(number)?.(pen, (list.argsArray[index] as unknown[] | null) ?? []);
  }
  return pen.drawing;
}

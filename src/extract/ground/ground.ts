import {hasContent, lineStart} from '../../parse/lines.ts';
import type {DocumentRecord} from '../../record.ts';
import type {Source} from '../../text/source.ts';
import type {Document, Line, Segment} from '../../tree.ts';
import {closingCells} from '../closing/cells.ts';
import type {CoverageRun} from '../extraction.ts';
import {headCells} from '../header/cells.ts';
import {bodyParts} from './body.ts';
import {isClosingFormula, isHeadFormula} from './formulas.ts';
import {Places, type Value} from './values.ts';
import {wrapperParts} from './wrapper.ts';

/** A stretch of the decoded text and its part, before the values are laid over it. */
export interface Ground {
  start: number;
  end: number;
  part: CoverageRun['part'];
  pointer?: string;
}

/** The same in offsets of `Source.text`: where a part begins; it goes on to the next. */
export interface Mark {
  from: number;
  part: Ground['part'];
  pointer?: string;
}

/** What the tree says of each line of a document. */
export function groundOf(
  document: Document,
  source: Source,
  record: DocumentRecord,
  values: readonly Value[],
  index: number,
): Ground[] {
  const places = new Places(values);
  const read = (from: number, to: number): boolean => {
    const {start, end} = source.span(from, to);
    return places.touch(start, end);
  };
  return document.children.flatMap((segment) => {
    const marks = marksOf(segment, source, record, values, index, read);
    const first = marks[0];
    const start = segment.position.start.offset ?? 0;
    if (first && first.from > start) marks.unshift({from: start, part: 'furniture'});
    return toGround(marks, segment.position.end.offset ?? start, source);
  });
}

function toGround(marks: readonly Mark[], end: number, source: Source): Ground[] {
  const ground: Ground[] = [];
  for (const [i, {from, ...rest}] of marks.entries()) {
    const to = marks[i + 1]?.from ?? end;
    if (to <= from) continue;
    const {start, end: stop} = source.span(from, to);
    ground.push({start, end: stop, ...rest});
  }
  return ground;
}

type Read = (from: number, to: number) => boolean;

function marksOf(
  segment: Segment,
  source: Source,
  record: DocumentRecord,
  values: readonly Value[],
  index: number,
  read: Read,
): Mark[] {
  const lines = segment.children.filter((child): child is Line => child.type === 'line');
  switch (segment.name) {
    case 'body':
      return bodyParts(segment, source, record, values, index);
    case 'wrapper':
    case 'trailer':
      return wrapperParts(lines, source);
    case 'closing':
      return cellMarks(
        lines,
        closingCells(lines, source),
        'closing',
        ({from, to, bare}) => read(from, to) || isClosingFormula(bare),
      );
    case 'addressees': {
      const whole = lines.filter((line) => hasContent(line));
      const cells = whole.map((line) => ({
        ...line,
        line: lines.indexOf(line),
        bare: source.bare.slice(line.from, line.to),
      }));
      return cellMarks(lines, cells, 'header', ({from, to, bare}) => read(from, to) || isHeadFormula(bare));
    }
    default:
      return cellMarks(
        lines,
        headCells(lines, source),
        'header',
        ({from, to, bare}) => read(from, to) || isHeadFormula(bare),
      );
  }
}

interface Cell {
  from: number;
  to: number;
  line: number;
  bare: string;
}

/** Lines by their cells: each is its part's if a value was read there or a formula stands there, else nobody's. */
function cellMarks(
  lines: readonly Line[],
  cells: readonly Cell[],
  part: Ground['part'],
  assigned: (cell: Cell) => boolean,
): Mark[] {
  const marks: Mark[] = [];
  let next = 0;
  for (const [index, line] of lines.entries()) {
    const start = lineStart(line);
    let first = true;
    for (; cells[next]?.line === index; next++) {
      const cell = cells[next] as Cell;
      marks.push({from: first ? start : cell.from, part: assigned(cell) ? part : 'unassigned'});
      first = false;
    }
    if (first) marks.push({from: start, part: 'furniture'});
  }
  return marks;
}

import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {hasContent} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {type Piece, piecesOf} from './aligned-columns.ts';
import {isAssignmentHead, isHalfTitle, SERIAL_TITLE} from './column-titles.ts';

/** Lines of a head at most. */
const HEAD_LINES = 5;

/** A column of the head: where its title stands. */
export interface HeadColumn extends Piece {
  stretches: Stretch[];
  bare: string;
}

export interface Head {
  columns: HeadColumn[];
  height: number;
  /** whether its first column is that of running numbers */
  serial: boolean;
}

const TITLE_WORDS =
  /\bs?tt\b|noi dung|nhiem vu|cong viec|hoat dong|chu tri|phoi hop|thuc hien|phu trach|tham muu|thoi (?:gian|han)|co quan|don vi/;

/** The head that begins at a line, its titles over one another where they are broken; null where none does. */
export function readHead(lines: readonly Line[], index: number, source: Source): Head | null {
  const first = lines[index] as Line;
  if (!opensHead(first, source)) return null;
  let columns: HeadColumn[] = [];
  let known = false;
  let height = 0;
  for (; height < HEAD_LINES; height++) {
    const line = lines[index + height];
    if (!line || !hasContent(line)) break;
    const pieces = withSerial(piecesOf(line, source), source);
    if (!pieces?.every((piece) => isTitle(piece, source, known))) break;
    columns = addTitles(columns, pieces, source);
    known = columns.length > 2 && isAssignmentHead(columns.map(({bare}) => bare));
  }
  if (!known) return null;
  columns = withoutSpans(columns);
  return {columns, height, serial: SERIAL_TITLE.test(columns[0]?.bare ?? '')};
}

/** `TT Nội dung   Đơn vị chủ trì`: a column so narrow that one blank parts its title from the next. */
function withSerial(pieces: Piece[] | null, source: Source): Piece[] | null {
  const [first, ...others] = pieces ?? [];
  if (!first || !others.length) return pieces;
  const serial = SERIAL_FIRST.exec(source.bare.slice(first.from, first.to))?.[0].length ?? 0;
  if (!serial) return pieces;
  const {start, from} = first;
  return [
    {...first, end: start + serial - 1, to: from + serial - 1},
    {...first, start: start + serial, from: from + serial},
    ...others,
  ];
}
const SERIAL_FIRST = /^s?tt (?=[a-z])/;

/** Parts far from one another, or a short one that is indented, with a word that titles have. */
function opensHead(line: Line, source: Source): boolean {
  const length = line.to - line.from;
  if (length === 0 || line.furniture || length > 240) return false;
  const printed = source.text.slice(line.from, line.to);
  const parts = printed.includes('   ') || printed.split('  ').length > 3;
  if (!(line.indent > 3 && length < 45) && !parts) return false;
  return TITLE_WORDS.test(source.bare.slice(line.from, line.to));
}

/** Whether a piece is a title, or goes on with one. Behind a head that is known only what does not begin a cell. */
function isTitle({from, to}: Piece, source: Source, known: boolean): boolean {
  const text = source.text.slice(from, to);
  if (text.length > 45 || /\d|[.;:,]$/.test(text)) return false;
  return !known || /^[\p{Ll}(/]/u.test(text) || isHalfTitle(source.bare.slice(from, to));
}

/** Adds a line of titles: each to the column that it stands under. */
function addTitles(columns: readonly HeadColumn[], pieces: readonly Piece[], source: Source): HeadColumn[] {
  const all = columns.map((column) => ({...column}));
  for (const piece of pieces) {
    const bare = source.bare.slice(piece.from, piece.to);
    const above = all.find((column) => column.start < piece.end && piece.start < column.end);
    const stretch = {from: piece.from, to: piece.to};
    // `Chủ trì | Phối hợp` under `Đơn vị thực hiện`: columns of their own
    if (above && !isHalfTitle(bare)) {
      above.start = Math.min(above.start, piece.start);
      above.end = Math.max(above.end, piece.end);
      above.stretches = [...above.stretches, stretch];
      above.bare += ` ${bare}`;
    } else all.push({...piece, stretches: [stretch], bare});
  }
  return all.sort((a, b) => a.start + a.end - (b.start + b.end));
}

/** Drops the title that stands over two others, which say more. */
function withoutSpans(columns: readonly HeadColumn[]): HeadColumn[] {
  const halves = columns.filter(({bare}) => isHalfTitle(bare));
  if (halves.length < 2) return [...columns];
  const start = Math.min(...halves.map((half) => half.start));
  const end = Math.max(...halves.map((half) => half.end));
  return columns.filter((column) => halves.includes(column) || column.end <= start || column.start >= end);
}

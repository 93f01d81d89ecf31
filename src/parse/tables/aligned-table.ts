import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isEmpty, lineStart} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {type AlignedLine, type Piece, piecesOf, placeLines, splitSerial} from './aligned-columns.ts';
import {partRows} from './aligned-rows.ts';
import {isAssignmentHead, SERIAL_TITLE} from './column-titles.ts';
import {type FoundTable, toTable} from './table-node.ts';

/** Lines of a head at most; lines of a table at most. */
const HEAD_LINES = 5;
const TABLE_LINES = 2000;

/**
 * Columns that only blanks part, as `pdftotext -layout` prints them:
 *
 *      TT         Nội dung công việc         Cơ quan chủ trì      Thời gian
 *            Thu gom vỏ bao bì thuốc bảo
 *      1                                     Hội Nông dân         Quý I/2019
 *            vệ thực vật trên đồng ruộng
 *
 * Only where a head names what is done, and by whom or when. Null for any other line.
 */
export function readAlignedTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const head = readHead(lines, index, source);
  if (!head) return null;
  const {body, last} = bodyOf(lines, index + head.height, head, source);
  if (!body.length) return null;
  const placed = placeLines(body, head.columns, source);
  const rows = partRows(placed, head.columns.length, head.serial, source);
  if (!rows.length) return null;
  for (const {line} of body) line.furniture = false;
  const titles = head.columns.map(({stretches}) => stretches);
  return {node: toTable([titles, ...rows], lines.slice(index, last + 1), source), next: last + 1};
}

/** Whether the head of such a table begins at a line. */
export const opensAlignedTable = (lines: readonly Line[], index: number, source: Source): boolean =>
  readHead(lines, index, source) !== null;

/** A column of the head: where its title stands. */
interface HeadColumn extends Piece {
  stretches: Stretch[];
  bare: string;
}

interface Head {
  columns: HeadColumn[];
  height: number;
  /** whether its first column is that of running numbers */
  serial: boolean;
}

const TITLE_WORDS =
  /\bs?tt\b|noi dung|nhiem vu|cong viec|hoat dong|chu tri|phoi hop|thuc hien|phu trach|tham muu|thoi (?:gian|han)|co quan|don vi/;

/** The head that begins at a line: titles over one another where they are broken. */
function readHead(lines: readonly Line[], index: number, source: Source): Head | null {
  const first = lines[index] as Line;
  if (!opensHead(first, source)) return null;
  let columns: HeadColumn[] = [];
  let known = false;
  let height = 0;
  for (; height < HEAD_LINES; height++) {
    const line = lines[index + height];
    if (!line || isEmpty(line) || line.furniture) break;
    const pieces = piecesOf(line, source);
    if (!pieces?.every((piece) => isTitle(piece, source, known))) break;
    columns = addTitles(columns, pieces, source);
    known = columns.length > 2 && isAssignmentHead(columns.map(({bare}) => bare));
  }
  if (!known) return null;
  columns = withoutSpans(columns);
  return {columns, height, serial: SERIAL_TITLE.test(columns[0]?.bare ?? '')};
}

/** Parts far from one another, or a short one that is indented, with a word that titles have. */
function opensHead(line: Line, source: Source): boolean {
  const length = line.to - line.from;
  if (length === 0 || line.furniture || length > 240) return false;
  if (!(line.indent > 3 && length < 45) && !source.text.slice(line.from, line.to).includes('   ')) return false;
  return TITLE_WORDS.test(source.bare.slice(line.from, line.to));
}

/** Whether a piece is a title, or goes on with one. Behind a head that is known only what does not begin a cell. */
function isTitle({from, to}: Piece, source: Source, known: boolean): boolean {
  const text = source.text.slice(from, to);
  if (text.length > 45 || /\d|[.;:,]$/.test(text)) return false;
  return !known || /^[\p{Ll}(/]/u.test(text) || /^(?:chu tri|phoi hop)$/.test(source.bare.slice(from, to));
}

/** Adds a line of titles: each to the column that it stands under. */
function addTitles(columns: readonly HeadColumn[], pieces: readonly Piece[], source: Source): HeadColumn[] {
  const all = columns.map((column) => ({...column}));
  for (const piece of pieces) {
    const bare = source.bare.slice(piece.from, piece.to);
    const above = all.find((column) => column.start < piece.end && piece.start < column.end);
    const stretch = {from: piece.from, to: piece.to};
    // `Chủ trì | Phối hợp` under `Đơn vị thực hiện`: columns of their own
    if (above && !/^(?:chu tri|phoi hop)$/.test(bare)) {
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
  const halves = columns.filter(({bare}) => /^(?:chu tri|phoi hop)$/.test(bare));
  if (halves.length < 2) return [...columns];
  const start = Math.min(...halves.map((half) => half.start));
  const end = Math.max(...halves.map((half) => half.end));
  return columns.filter((column) => halves.includes(column) || column.end <= start || column.start >= end);
}

/** The lines behind a head that stand in its columns, and the last of them. */
function bodyOf(lines: readonly Line[], from: number, head: Head, source: Source): {body: AlignedLine[]; last: number} {
  const body: AlignedLine[] = [];
  let last = from - 1;
  let kept = 0;
  let blank = false;
  const inner = innerEdge(lines, from, head, source);
  let second = head.serial ? inner + 2 : (head.columns[1] as HeadColumn).end;
  for (let i = from; i < lines.length && body.length < TABLE_LINES; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line) || (line.furniture && !(head.serial && isNumberBeside(line, inner, source)))) {
      blank ||= isEmpty(line);
      continue;
    }
    const again = readHead(lines, i, source);
    if (again) {
      // What stands between is the heading of another table.
      if (!body.length || again.columns.length !== head.columns.length || kept < body.length) break;
      i += again.height - 1;
      last = i;
      blank = false;
      continue;
    }
    const pieces = piecesOf(line, source);
    if (!pieces) break;
    const parts = head.serial ? splitSerial(pieces, inner, source) : pieces;
    const piece = parts[0] as Piece;
    const single = parts.length === 1;
    const loose = piece.start < inner && piece.end > second;
    if (loose && !(single && isGroupLine(lines, i, inner, head, source))) break;
    if (single && source.text.startsWith('./', piece.to - 3)) break;
    body.push({line, pieces: parts, blank, loose});
    if (!single && !head.serial) second = Math.min(second, (parts[1] as Piece).start);
    // A lone cell may still be a line of its own behind the table.
    if (!single || (!blank && kept === body.length - 1)) {
      last = i;
      kept = body.length;
    }
    blank = false;
  }
  return {body: body.slice(0, kept), last};
}

/** A running number alone on its line, in the middle of a row: no page's number. */
const isNumberBeside = (line: Line, inner: number, source: Source): boolean =>
  line.from - lineStart(line) < inner && /^\d{1,3}[.)]?$/.test(source.text.slice(line.from, line.to));

/** Lines behind the head that tell where text begins beside the running numbers. */
const SAMPLE = 40;

/** Where what is no running number begins: where most lines behind the head begin that have none. */
function innerEdge(lines: readonly Line[], from: number, {columns, serial}: Head, source: Source): number {
  const [first, second] = columns as [HeadColumn, HeadColumn];
  if (!serial) return (first.end + second.start) / 2;
  const counts = new Map<number, number>();
  for (const line of lines.slice(from, from + SAMPLE)) {
    for (const {start} of (isEmpty(line) ? null : piecesOf(line, source)) ?? []) {
      if (start >= first.end && start < second.end) counts.set(start, (counts.get(start) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return Math.max(first.end, (most?.[0] ?? first.end + 2) - 1);
}

/** A line across the columns that rows follow, and no heading of what stands behind the table. */
function isGroupLine(lines: readonly Line[], at: number, inner: number, head: Head, source: Source): boolean {
  const line = lines[at] as Line;
  if (/^(?:điều\s|trên đây|nơi nhận)/u.test(source.lower.slice(line.from, line.from + 10))) return false;
  let seen = 0;
  for (let i = at + 1; i < lines.length && i < at + 8 && seen < 3; i++) {
    const next = lines[i] as Line;
    if (isEmpty(next) || next.furniture) continue;
    if (readHead(lines, i, source)) return false;
    const pieces = piecesOf(next, source);
    if (!pieces) return false;
    const parts = head.serial ? splitSerial(pieces, inner, source) : pieces;
    if (parts.length > 1 && (!head.serial || (parts[0] as Piece).start < inner)) return true;
    if (parts.length === 1 && (parts[0] as Piece).start < inner && (parts[0] as Piece).end > inner + 2) return false;
    seen++;
  }
  return false;
}

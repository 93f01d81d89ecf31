import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {hasContent, isEmpty} from '../lines.ts';
import type {Stretch} from '../running-text.ts';
import {barCells, isRule} from './bar-table.ts';
import {CALENDAR_TITLE, isAssignmentHead, looksLikeTime, SERIAL_TITLE} from './column-titles.ts';
import {type FoundTable, toTable} from './table-node.ts';

/** Lines of a head, and of a row, at most. */
const HEAD_LINES = 16;
const ROW_LINES = 30;

/**
 * A table of which only the text is left, each cell on a line of its own:
 *
 *     STT
 *     Nội dung công việc
 *     Cơ quan chủ trì
 *     1
 *     Thu gom vỏ bao bì
 *     Hội Nông dân
 *
 * A row begins at a running number, or at the time that the first column holds. Its cells are its lines; which of them are
 * one, and which column each fills, is for those to tell who know names and dates. The titles may have been left in a row with bars.
 */
export function readStackedTable(lines: readonly Line[], index: number, source: Source): FoundTable | null {
  const row = barCells(lines[index] as Line, source);
  const first = row?.[0] ? source.bare.slice(row[0].from, row[0].to) : bareOf(lines[index] as Line, source);
  if (!OPENING.test(first)) return null;
  const head = readHead(lines, index, row, source);
  if (!head) return null;
  const opening = (letters: boolean): Opens | null =>
    SERIAL_TITLE.test(first)
      ? numbered(lines, source, letters)
      : /^thoi (?:gian|han)/.test(first) || CALENDAR_TITLE.test(first)
        ? timed(lines, source)
        : null;
  if (!opening(true)?.(head.next)) return null;
  let {rows, last} = rowsOf(lines, head, opening(true) as Opens, source);
  // `Tập huấn⏎a)⏎Cho cán bộ xã⏎và thôn⏎b)⏎…`: letters within a cell, of which only the last has what the row goes on with
  const isLetter = ([cell]: Stretch[][]) => /^\p{Ll}[.)]$/u.test(source.text.slice(cell?.[0]?.from, cell?.[0]?.to));
  const lettered = rows.filter(isLetter).map((cells) => cells.length);
  if (lettered.some((size) => size < Math.max(3, lettered.at(-1) as number)))
    ({rows, last} = rowsOf(lines, head, opening(false) as Opens, source));
  if (rows.length < 2) return null;
  for (const line of lines.slice(index, last + 1)) line.furniture = false;
  return {node: toTable([head.titles, ...rows], lines.slice(index, last + 1), source), next: last + 1};
}

const OPENING = /^(?:stt|tt|so|thoi gian|thoi han|thang|thu|ngay)\b/;

const bareOf = (line: Line, source: Source): string =>
  isEmpty(line) || line.to - line.from > 60 ? '' : source.bare.slice(line.from, line.to);

interface Head {
  titles: Stretch[][];
  /** the line of the first row */
  next: number;
}

/** The titles from a line on, those of a row with bars first, down to the first row: a number, or a time. */
function readHead(lines: readonly Line[], index: number, row: readonly Stretch[] | null, source: Source): Head | null {
  const titles: Stretch[][] = (row ?? []).map((cell) => [cell]);
  const bares = (row ?? []).map(({from, to}) => source.bare.slice(from, to));
  for (let i = row ? behindRule(lines, index + 1, source) : index; i < lines.length && i < index + HEAD_LINES; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    const bare = bareOf(line, source);
    if (
      FIRST.test(bare) ||
      (titles.length > 1 && isTime(bare)) ||
      isGroup(lines, i, (below) => FIRST.test(below), source)
    )
      return titles.length > 2 && isAssignmentHead(bares) ? {titles, next: i} : null;
    if (!bare || /[.;:,]$|\d/.test(bare)) return null;
    // `Số⏎TT`, `Thời gian hoàn⏎thành`
    if (titles.length > 0 && (/^[\p{Ll}(/]/u.test(source.text.slice(line.from, line.from + 1)) || bare === 'tt')) {
      titles.at(-1)?.push(line);
      bares.push(`${bares.pop()} ${bare}`);
    } else {
      titles.push([line]);
      bares.push(bare);
    }
  }
  return null;
}

/** `| --- | --- |`: the line behind it, or the one asked for. */
function behindRule(lines: readonly Line[], at: number, source: Source): number {
  const cells = lines[at] && barCells(lines[at], source);
  return cells && isRule(cells, source) ? at + 1 : at;
}

/** Number of the first row, or of the group that it stands in. */
const FIRST = /^(?:0?1|i|a)[.)]?$/;

/** Whether a cell holds a time: one of a time column, or of a calendar, `9`, `Tháng 9`, `Thứ Hai 21/9`. */
const isTime = (bare: string): boolean =>
  looksLikeTime(bare) || /^(?:thang )?(?:0?[1-9]|1[0-2])$|^thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?!\d)/.test(bare);

/** Whether a row begins at a line; asked for lines in order. */
type Opens = (index: number) => boolean;

const LETTERS = 'abcdđeghiklmnopqrstuvxy';

/** Each number one more than the last, and each letter under one; groups are numbered in Roman, or with capitals. */
function numbered(lines: readonly Line[], source: Source, letters: boolean): Opens {
  let expected = 1;
  let letter = 0;
  return (index) => {
    const line = lines[index] as Line;
    const text = line.to - line.from < 7 ? source.text.slice(line.from, line.to) : '';
    if (letters && /^[\p{Ll}][.)]$/u.test(text) && expected > 1 && text[0] === LETTERS[letter]) {
      letter++;
      return true;
    }
    const found = /^(?:(\d{1,3})|[IVX]{1,5}|[A-H])[.)]?$/.exec(text);
    if (!found)
      return isGroup(lines, index, (bare) => Number.parseInt(bare, 10) === expected && bare.length < 5, source);
    if (found[1] === undefined) return true;
    if (Number(found[1]) !== expected && Number(found[1]) !== 1) return false;
    expected = Number(found[1]) + 1;
    letter = 0;
    return true;
  };
}

/** `II. CÔNG TÁC KIỂM TRA` over the next number: a group of rows, and no heading behind the table. */
function isGroup(lines: readonly Line[], index: number, follows: (bare: string) => boolean, source: Source): boolean {
  const line = lines[index] as Line;
  if (!/^\**[IVX]{1,5}[.)]\**\s\p{Lu}/u.test(source.text.slice(line.from, line.from + 13))) return false;
  const below = lines.slice(index + 1, index + 4).find((other) => !isEmpty(other));
  return below !== undefined && follows(bareOf(below, source));
}

const timed =
  (lines: readonly Line[], source: Source): Opens =>
  (index) =>
    isTime(bareOf(lines[index] as Line, source));

/** The rows behind a head, each a cell a line, and the last line of them. */
function rowsOf(lines: readonly Line[], head: Head, opens: Opens, source: Source): {rows: Stretch[][][]; last: number} {
  const starts = startsOf(lines, head.next, opens, source);
  const rows = starts.map((start, i) => filledLines(lines, start, starts[i + 1] ?? lines.length, source));
  // How many lines the last row has is known from those before it.
  const before = rows.slice(0, -1).reduce((most, row) => Math.max(most, row.length), 0);
  const tail = rows.at(-1) as number[];
  const most = before > 2 ? before : head.titles.length;
  tail.length = Math.min(tail.length, most);
  return {
    rows: rows.map((row) =>
      cellsOf(
        row.map((at) => lines[at] as Line),
        head.titles.length,
        source,
      ),
    ),
    last: tail.at(-1) ?? head.next,
  };
}

/** The cells of a row: where there are more lines than columns, those that go on in small letters stay with the ones above. */
function cellsOf(row: readonly Line[], width: number, source: Source): Stretch[][] {
  const cells: Stretch[][] = [];
  let left = row.length - width;
  for (const line of row) {
    if (left > 0 && cells.length > 1 && isSmall(source.text.charCodeAt(line.from))) {
      cells.at(-1)?.push(line);
      left--;
    } else cells.push([line]);
  }
  return cells;
}

/** The lines at which rows begin. */
function startsOf(lines: readonly Line[], from: number, opens: Opens, source: Source): number[] {
  const starts: number[] = [];
  for (let i = from, since = 0; i < lines.length && since < ROW_LINES; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    if (opens(i)) {
      starts.push(i);
      since = 0;
    } else if (endsTable(line, source)) break;
    else since++;
  }
  return starts;
}

/** The lines of a row that say something, from its first on. */
function filledLines(lines: readonly Line[], start: number, end: number, source: Source): number[] {
  const filled = [start];
  for (let i = start + 1; i < end && filled.length < ROW_LINES; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    if (endsTable(line, source)) break;
    filled.push(i);
  }
  return filled;
}

/** `III. TỔ CHỨC THỰC HIỆN`, `Điều 2.`, `Nơi nhận:`: what stands in no cell. */
const endsTable = (line: Line, source: Source): boolean =>
  /^\**(?:[IVX]{1,5}|\d{1,2})[.)]\**\s\p{Lu}|^\**Điều\s\d|^(?:Nơi nhận|Trên đây|PHỤ LỤC|Kính gửi)/u.test(
    source.text.slice(line.from, line.from + 18),
  );

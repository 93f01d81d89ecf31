import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isCapital} from '../anchors.ts';
import {hasContent, isEmpty, lineStart} from '../lines.ts';
import {type AlignedLine, type Piece, piecesOf, splitSerial} from './aligned-columns.ts';
import {type Head, type HeadColumn, readHead} from './aligned-head.ts';
import {PERIOD_TITLE} from './column-titles.ts';

/** Lines of a table at most. */
const TABLE_LINES = 2000;

/** Lines that stand in the columns of a table, and where the last of them is. */
interface Body {
  body: AlignedLine[];
  last: number;
}

/** The lines behind a head that stand in its columns. */
export const readBody = (lines: readonly Line[], from: number, head: Head, source: Source): Body =>
  new BodyReader(lines, from, head, source).read();

class BodyReader {
  readonly #lines: readonly Line[];
  readonly #from: number;
  readonly #head: Head;
  readonly #source: Source;
  readonly #body: AlignedLine[] = [];
  /** how many of them are the table's for certain: a lone cell may still be a line of its own behind the table */
  #kept = 0;
  #last: number;
  #blank = false;
  /** where text begins right of the running numbers, or of the first column */
  readonly #inner: number;
  /** where the second column begins at the earliest: what runs from left of `#inner` beyond it stands in no column */
  #second: number;
  /** beside running numbers, where the column behind that of the text begins */
  #third = Number.POSITIVE_INFINITY;
  /** without running numbers, whether a row begins with a label of its own */
  #labelled = false;
  /** the number of the last row, and the sign behind it */
  #row = {number: 0, sign: ''};

  constructor(lines: readonly Line[], from: number, head: Head, source: Source) {
    this.#lines = lines;
    this.#from = from;
    this.#head = head;
    this.#source = source;
    this.#last = from - 1;
    this.#inner = innerEdge(lines, from, head, source);
    this.#second = head.serial ? this.#inner + 2 : (head.columns[1] as HeadColumn).end;
  }

  read(): Body {
    for (let at = this.#from; at >= 0 && at < this.#lines.length && this.#body.length < TABLE_LINES; )
      at = this.#step(at);
    return {body: this.#body.slice(0, this.#kept), last: this.#last};
  }

  /** Takes the line at `at`, or a head that begins there again, and tells where to go on; -1 where the table has ended. */
  #step(at: number): number {
    const line = this.#lines[at] as Line;
    if (this.#isGap(line)) {
      this.#blank ||= isEmpty(line);
      return at + 1;
    }
    const again = readHead(this.#lines, at, this.#source);
    if (again) return this.#repeats(again) ? this.#passHead(at + again.height) : -1;
    const pieces = this.#piecesOf(line);
    return pieces && this.#add(at, line, pieces) ? at + 1 : -1;
  }

  /** A blank line, or a page's number: but that of a row may stand alone as well. */
  #isGap(line: Line): boolean {
    if (isEmpty(line)) return true;
    return line.furniture && !(this.#head.serial && isNumberBeside(line, this.#inner, this.#source));
  }

  /** Whether it is the table's own head on a new page: what stands between would be the heading of another table. */
  #repeats(head: Head): boolean {
    return (
      this.#body.length > 0 && head.columns.length === this.#head.columns.length && this.#kept === this.#body.length
    );
  }

  #passHead(next: number): number {
    this.#last = next - 1;
    this.#blank = false;
    return next;
  }

  #piecesOf(line: Line): Piece[] | null {
    const pieces = piecesOf(line, this.#source);
    return pieces && this.#head.serial ? splitSerial(pieces, this.#inner, this.#source) : pieces;
  }

  /** Whether a line stands in the columns, or across them as the name of a group does; it is added then. */
  #add(at: number, line: Line, pieces: Piece[]): boolean {
    const first = pieces[0] as Piece;
    const single = pieces.length === 1;
    const crosses = first.start < this.#inner && first.end > this.#second;
    // `THÁNG 7` amid the line
    const loose = crosses || (single && first.start < this.#third && this.#isPeriod(first));
    if (loose && !(single && this.#isGroup(at))) return false;
    if (!loose && this.#isBehindTable(at, line, pieces)) return false;
    // `./.` ends the document
    if (single && this.#source.text.startsWith('./', first.to - 3)) return false;
    this.#body.push({line, pieces, blank: this.#blank, loose});
    if (!single && !this.#head.serial) {
      this.#second = Math.min(this.#second, (pieces[1] as Piece).start);
      this.#labelled ||= this.#headingAt(line) !== null;
    }
    if (this.#head.serial && first.start < this.#inner) this.#numberRow(line, pieces);
    if (!single || (!this.#blank && this.#kept === this.#body.length - 1)) {
      this.#last = at;
      this.#kept = this.#body.length;
    }
    this.#blank = false;
    return true;
  }

  /** What a row's first line tells of the rows: their numbers, and where their third cells begin. */
  #numberRow(line: Line, pieces: readonly Piece[]): void {
    this.#third = Math.min(this.#third, pieces[2]?.start ?? this.#third);
    this.#row = this.#numberAt(line) ?? this.#row;
  }

  #isPeriod({from, to}: Piece): boolean {
    const printed = this.#source.text.slice(from, to);
    return printed === printed.toUpperCase() && PERIOD_TITLE.test(this.#source.bare.slice(from, to));
  }

  /** A line of its own: one that runs across the columns, or a heading out of the count and out of the column's line, where no rows follow. */
  #isBehindTable(at: number, line: Line, pieces: readonly Piece[]): boolean {
    if (!this.#isUnparted(line, pieces)) return false;
    const {start} = pieces.at(-1) as Piece;
    if (this.#head.serial && (start < this.#inner || start >= this.#third)) return false;
    if (this.#crosses(pieces)) return !this.#isGroup(at);
    const heading = this.#headingAt(line);
    if (!heading || this.#countsOn(line)) return false;
    if (/^\W*[A-Z]+\.\W/.test(heading) && isCapital(heading)) return !this.#isGroup(at);
    // what stands in a cell's own line may be a further line of it
    const atEdge = this.#head.serial ? pieces.length > 1 || start <= this.#inner : !this.#labelled;
    if (atEdge && !/^\W*\p{Ll}/u.test(heading)) return !this.#isGroup(at);
    return start !== this.#inner + 1 && this.#crossesBelow(at);
  }

  /** A line's label and what stands behind it; null where it begins with none. */
  #headingAt({from, to}: Line): string | null {
    return HEADING.exec(this.#source.text.slice(from, Math.min(to, from + LONGEST_HEADING)))?.[0] ?? null;
  }

  /** Whether a line that no wide gap parts runs from one column into the next. */
  #crosses(pieces: readonly Piece[]): boolean {
    const {start, end} = pieces.at(-1) as Piece;
    return this.#head.serial ? end > this.#third + 1 : start < this.#inner && end > this.#second;
  }

  /** Whether the text right below a line, up to a blank one, runs across the columns. */
  #crossesBelow(at: number): boolean {
    for (let i = at + 1; i < this.#lines.length && i < at + 6; i++) {
      const line = this.#lines[i] as Line;
      if (isEmpty(line)) return false;
      const pieces = this.#piecesOf(line);
      if (!pieces || !this.#isUnparted(line, pieces)) return !pieces;
      if (this.#crosses(pieces)) return true;
    }
    return false;
  }

  /** Whether no wide gap parts a line, though its number may have been parted from its text. */
  #isUnparted(line: Line, pieces: readonly Piece[]): boolean {
    return pieces.length === 1 || (pieces.length === 2 && piecesOf(line, this.#source)?.length === 1);
  }

  /** Whether the number of a line is the one behind that of the row above it, written like it. */
  #countsOn(line: Line): boolean {
    const own = this.#numberAt(line);
    return own !== null && own.sign === this.#row.sign && own.number === this.#row.number + 1;
  }

  /** The number that a line begins with, and the sign behind it; null for none. */
  #numberAt(line: Line): {number: number; sign: string} | null {
    const [, number, sign = ''] = NUMBER.exec(this.#source.text.slice(line.from, line.from + 8)) ?? [];
    return number === undefined ? null : {number: Number(number), sign};
  }

  /** A line across the columns that rows follow, and no heading of what stands behind the table. */
  #isGroup(at: number): boolean {
    const line = this.#lines[at] as Line;
    if (/^(?:điều\s|trên đây|nơi nhận)/u.test(this.#source.lower.slice(line.from, line.from + 10))) return false;
    let seen = 0;
    for (let i = at + 1; i < this.#lines.length && i < at + 8 && seen < 3; i++) {
      const next = this.#lines[i] as Line;
      if (!hasContent(next)) continue;
      if (readHead(this.#lines, i, this.#source)) return false;
      const pieces = this.#piecesOf(next);
      if (!pieces) return false;
      const {start, end} = pieces[0] as Piece;
      const left = start < this.#inner;
      const parted = pieces.length > 1 && !this.#isUnparted(next, pieces);
      if (parted && (!this.#head.serial || left)) return true;
      if (pieces.length === 1 && left && end > this.#inner + 2) return false;
      if (!parted && this.#crosses(pieces)) return false;
      seen++;
    }
    return false;
  }
}

const NUMBER = /^(\d{1,3})([.)]?)(?=\s)/;
/** `III. KINH PHÍ`, `4. Kinh phí`, `b) Kinh phí` */
const HEADING = /^(?:\*\*)?(?:[A-HIVX]{1,5}\.|(?:Điều )?\d{1,2}\.|[a-zđ]\))(?:\*\*)? \p{Lu}.{0,60}/u;
const LONGEST_HEADING = 74;

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

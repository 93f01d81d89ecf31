import {archiveHead, isArchiveLine, isPersonName, isUndashedArchive, recipientsHead} from '../../parse/anchors.ts';
import {runningText, type Stretch} from '../../parse/running-text.ts';
import {hasAuthorityPrefix, isSignatureTitle} from '../../parse/signature.ts';
import type {Source} from '../../text/source.ts';
import {type Found, fromView} from '../evidence.ts';
import type {ClosingCell} from './cells.ts';

export interface Recipients {
  recipients: Found<string>[];
  archive: Found<string> | null;
  /** cells that were read: the signature is not among them */
  used: Set<ClosingCell>;
}

const BULLET = /^[^\p{L}\d(]{0,3}[-–—~+•*«=_>»¬„]\s?/u;

/** `Nơi nhận: Như trên; Sở Y tế; Lưu VT.`, `Nơi nhận: Như trên, lưu VT.` */
const BEHIND_HEAD = /(?<=;\s)(?![^()]{0,60}\))|(?<=;)(?=-\s?[a-z])|(?<=,\s)(?=luu\s)/;

/** `- Như trên;- Thủ tướng;`, `- Phòng KT; Lưu: VT` */
const IN_LIST = /(?<=;)(?=\s?-\s?[a-z])(?![^()]{0,60}\))|(?<=;\s?)(?=luu(?:\s?:|\s(?:vt|van thu)(?![a-z])))/;

/** Reads `Nơi nhận:` and its list. Lines without a dash go on with the one above; the Lưu line ends the list. */
export function readRecipients(cells: readonly ClosingCell[], source: Source): Recipients {
  const head = cells.findIndex((cell) => recipientsHead(cell.bare) > 0);
  // A scan may have lost the head, but not both the bullets and the Lưu line; a writer may have left it out.
  if (head < 0 && !cells.some(({text, bare}) => (BULLET.test(text) || isUndashedArchive(text)) && isArchiveLine(bare)))
    return {recipients: [], archive: null, used: new Set()};
  return new ListReader(cells, head, source).read();
}

class ListReader {
  readonly #cells: readonly ClosingCell[];
  readonly #head: number;
  readonly #source: Source;
  /** whether its entries begin with dashes */
  readonly #dashed: boolean;
  /** `| Nơi nhận: | KT. GIÁM ĐỐC |`: the head's row of a table, whose other lines a portal shows to members only */
  readonly #rowEnded: boolean;
  readonly #used = new Set<ClosingCell>();
  readonly #items: Stretch[][] = [];
  #archive: Stretch[] | null = null;

  /** The list stands behind the cell at `head`. */
  constructor(cells: readonly ClosingCell[], head: number, source: Source) {
    this.#cells = cells;
    this.#head = head;
    this.#source = source;
    this.#dashed = cells.slice(head + 1).some(isListed);
    this.#rowEnded = endsRow(cells, head, source);
  }

  read(): Recipients {
    const first = this.#cells[this.#head];
    if (first) this.#readHead(first);
    for (let at = this.#head + 1; at >= 0 && at < this.#cells.length; ) at = this.#step(at);
    return {
      recipients: this.#items.map((item) => readItem(this.#source, item)).filter((item) => item !== null),
      archive: this.#archive && readArchive(this.#source, this.#archive),
      used: this.#used,
    };
  }

  /** `Nơi nhận: Như trên;`: the first entry may stand behind the head. */
  #readHead(cell: ClosingCell): void {
    this.#used.add(cell);
    const inline = cell.bare.slice(recipientsHead(cell.bare));
    if (inline.trim().length <= 2 || isSignatureTitle(inline)) return;
    // `Nơi nhận: Ạệ.` over dashes: what a scan reads in the signature
    if (this.#dashed && inline.length < 9 && !/[a-z]{3}/.test(inline)) return;
    const archive = this.#readEntries(cell.to, inline.trimStart().split(BEHIND_HEAD));
    if (archive) this.#archive = [archive];
  }

  /** `- Như trên;- Thủ tướng;- Lưu: VT`: reads the entries of one line, the last of which ends at `to`. The Lưu entry, if one is among them. */
  #readEntries(to: number, entries: readonly string[]): Stretch | null {
    let from = to - entries.join('').length;
    let archive: Stretch | null = null;
    for (const bare of entries) {
      const entry = {from, to: from + bare.length};
      if (isArchiveLine(bare.trim())) archive ??= entry;
      else this.#items.push([entry]);
      from = entry.to;
    }
    return archive;
  }

  /** Reads the cell at `at`, and tells where to go on; -1 where the list has ended. */
  #step(at: number): number {
    const cell = this.#cells[at] as ClosingCell;
    if (cell.column === 1 && !BULLET.test(cell.text)) return at + 1;
    if (!this.#archive && isArchiveLine(cell.bare)) return this.#readArchive(cell, at);
    if (isElectronicHead(cell)) this.#used.add(cell);
    else if (isListed(cell)) {
      this.#used.add(cell);
      const archive = this.#readEntries(cell.to, cell.bare.split(IN_LIST));
      if (archive && !this.#archive) return this.#readArchive(archive, at);
    } else if (!this.#goOn(cell)) return -1;
    return at + 1;
  }

  /** The Lưu line ends the list, unless a second one follows of those who get it electronically. */
  #readArchive(archive: Stretch, at: number): number {
    this.#used.add(this.#cells[at] as ClosingCell);
    this.#archive = withFollowing(this.#cells, at, [archive], this.#used);
    const electronic = this.#cells.findIndex((other, i) => i > at && i < at + 4 && isElectronicHead(other));
    if (electronic < 0) return -1;
    this.#used.add(this.#cells[electronic] as ClosingCell);
    return electronic + 1;
  }

  /** Reads a line without a dash; false where the list has ended before it. */
  #goOn(cell: ClosingCell): boolean {
    // A list behind the Lưu line is broken over lines like the first, but ends with the first line that is no part of it.
    if (this.#archive && !isOpen(this.#items, this.#source)) return false;
    if (isSignatureTitle(cell.text) || hasAuthorityPrefix(cell.text)) return true;
    // under the list behind the Lưu line, the signer's name ends the page
    if (isPersonName(cell.text)) return this.#archive === null;
    if (/^\W?\(?đã ký/iu.test(cell.text)) return true;
    const last = this.#items.at(-1);
    if (last) {
      if (/\p{L}{2}/u.test(cell.text)) this.#addTo(last, cell);
    } else {
      if (this.#rowEnded && !isInTable(cell, this.#source)) return false;
      // Before the first dash of a dashed list there are only specks of the stamp.
      if (cell.text.length < 4 || this.#dashed) return true;
      this.#items.push([cell]);
    }
    this.#used.add(cell);
    return true;
  }

  /** Lists without any dash: each line that follows a `;` is an entry. Where there are dashes, a full stop within is a scan's comma. */
  #addTo(last: Stretch[], cell: ClosingCell): void {
    const ended = (this.#dashed ? /;/ : /[;.]/).test(this.#source.text[(last.at(-1) as Stretch).to - 1] as string);
    if (ended && !/^\p{Ll}/u.test(cell.text)) this.#items.push([cell]);
    else last.push(cell);
  }
}

/** Whether the row of the head at `head` has a cell of the signature behind it, and ends with it. */
function endsRow(cells: readonly ClosingCell[], head: number, {text}: Source): boolean {
  const own = cells[head];
  const beside = cells[head + 1];
  if (!own || beside?.line !== own.line || !text.slice(own.to, beside.from).includes('|')) return false;
  const last = cells.findLast(({line}) => line === own.line) as ClosingCell;
  return /^[\s*_]{0,9}\|\s{0,9}(?:\n|$)/.test(text.slice(last.to, last.to + 20));
}

/** Whether a bar stands right before or behind a cell. */
const isInTable = ({from, to}: ClosingCell, {text}: Source): boolean =>
  /\|[ \t*_]{0,9}$/.test(text.slice(Math.max(0, from - 10), from)) || /^[ \t*_]{0,9}\|/.test(text.slice(to, to + 10));

const isListed = (cell: ClosingCell): boolean => BULLET.test(cell.text) && /\p{L}/u.test(cell.text);

/** Whether the last entry has no closing mark yet. */
function isOpen(items: readonly Stretch[][], source: Source): boolean {
  const last = items.at(-1)?.at(-1);
  return last !== undefined && !/[;.]/.test(source.text[last.to - 1] as string);
}

/** `Bản điện tử:`, `* Bản điện tử: -`: the head of a second list. */
const isElectronicHead = ({bare}: ClosingCell): boolean => ELECTRONIC.test(bare);

const ELECTRONIC = /^[^a-z]{0,3}ban dien tu\s?:?[^a-z\d]{0,3}$/;

/** The Lưu line may run on: `- Lưu: VT, KGVX,⏎  TH (2b).`; a scan puts the name between that stands beside it. */
function withFollowing(
  cells: readonly ClosingCell[],
  index: number,
  archive: Stretch[],
  used: Set<ClosingCell>,
): Stretch[] {
  const own = cells[index] as ClosingCell;
  if (!own.text.endsWith(',')) return archive;
  const beside = cells[index + 1];
  const next = beside && beside.text.split(' ').length > 2 && isPersonName(beside.text) ? cells[index + 2] : beside;
  if (
    next &&
    next.column === 0 &&
    !BULLET.test(next.text) &&
    !isElectronicHead(next) &&
    next.text.length < 40 &&
    !isSignatureTitle(next.text)
  ) {
    used.add(next);
    return [...archive, next];
  }
  return archive;
}

function readItem(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  const view = runningText(source, stretches);
  const from = BULLET.exec(view.text)?.[0].length ?? 0;
  let to = view.text.length;
  // Scans leave specks of stamps behind the closing mark: `(b/c), Ẳ`
  to -= (SIGNED.exec(view.text) ?? SEAL.exec(view.text) ?? OFFICE.exec(view.text))?.[0].length ?? 0;
  const speck = /[;,.]\s?[^\s;,]{1,8}(?:\s[^\s;,]{1,3}){0,4}$/u.exec(view.text);
  if (speck && isSpeck(speck[0])) to = speck.index;
  while (to > from && /[\s;.,:/=]/.test(view.text[to - 1] as string)) to--;
  const found = fromView(view, from, to);
  // `V24`: an office by its letter and number
  return found && /\p{L}{2}|^\p{Lu}\d{1,3}$/u.test(found.value) ? found : null;
}

/** `…; (Đã ký)`: what stands beside an entry */
const SIGNED = /(?<=[;:,.]\s?)[([][Đđ]ã k[ýí][)\]]$/u;

/** `… (để b/c); CỤC THANH TRA ~ KIỂM TRA`, ``…; = ` TRƯỞNG``: an office of the signature beside it */
const OFFICE =
  /(?<=;\s?)(?:[=`~—-]\s){0,2}(?:(?:\p{Lu}{2,}|[~-])\s){0,8}(?:TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|THANH TRA|CỤC|VỤ|KIỂM TRA)(?:\s(?:\p{Lu}{2,}|[~-])){0,6}$/u;

/** "…; ` lui bò b ° bo 491": what a scan reads in a seal, behind a sign that no entry holds */
const SEAL = /(?<=[;.]\s?)[`°^~|¬‹›\\]\s.{0,30}$/u;

/** `, Ẳ`, `; E»Ạ4`, `; b`, `; Kiêm`, `; mo TS`: no further recipient. */
function isSpeck(tail: string): boolean {
  const rest = tail
    .slice(1)
    .replace(/[;:.,]$/, '')
    .trim();
  if (
    tail.startsWith(';') &&
    /^(?:\p{L}(?:\s\p{L}){0,3}|\p{L}{2,3}|\p{Lu}\p{Ll}+|\d{1,2}|(?=.{0,9}\p{Ll})(?:\p{L}{1,2}\s){1,3}\p{L}{1,2})$/u.test(
      rest,
    )
  )
    return true;
  return (
    !/\p{L}{3}/u.test(rest) &&
    (/[^\p{L}\d\s()/&.-]/u.test(rest) || /^[^\p{L}\d]*$|^\p{L}?$/u.test(rest) || /^(?:[\p{Lu}Ẳ]|\p{Ll}\d)$/u.test(rest))
  );
}

/** `Lưu: VT. *VT*`: a mark by hand behind the line's own full stop. */
function withoutHand(source: Source, stretch: Stretch): Stretch {
  const mark = source.text.slice(stretch.from, stretch.to).search(/\.\s+[*_]/);
  return mark > 0 ? {from: stretch.from, to: stretch.from + mark} : stretch;
}

function readArchive(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  const view = runningText(
    source,
    stretches.map((stretch) => withoutHand(source, stretch)),
  );
  const head = archiveHead(view.bare);
  let to = view.text.length;
  // `Lưu: VT, NVY. J”`, `Lưu VT. “HT?`
  const speck = /[.;]\s[^\s;,]{1,5}$/u.exec(view.text);
  if (speck && /[^\p{L}\d.;\s()&/-]/u.test(speck[0])) to = speck.index;
  // `Lưu: VT./.`
  while (to > head && /[\s;.,/]/.test(view.text[to - 1] as string)) to--;
  return fromView(view, head, to);
}

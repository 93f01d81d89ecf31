import {isPersonName} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {isSignatureTitle, nameBehindTitle, stackJoints} from '../../parse/signature.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {isListed, runInTitle} from './run-in-title.ts';

/** A stretch of a closing line: left for recipients, right for the signature where both stand side by side. */
export interface ClosingCell {
  from: number;
  to: number;
  line: number;
  column: 0 | 1;
  text: string;
  bare: string;
  /** whether it stands in capitals beside `Nơi nhận:`, or behind the end of an entry */
  beside?: 'head' | 'entry';
}

/** Closing lines cut at tabs, bars and wide gaps, and before a signature title that was run in behind `Nơi nhận:`. */
export function closingCells(lines: readonly Line[], source: Source): ClosingCell[] {
  const cutter = new Cutter(lines, source);
  for (const [index, line] of lines.entries()) if (hasContent(line)) cutter.cutLine(line, index);
  return cutter.cells;
}

/** Where the last stretch of a line is cut in two, and in which column the second part stands. */
interface Cut {
  at: number;
  column: 0 | 1;
  beside?: 'head' | 'entry' | null;
}

class Cutter {
  readonly cells: ClosingCell[] = [];
  readonly #lines: readonly Line[];
  readonly #source: Source;
  /** the line that is being cut has bars */
  #isRow = false;

  constructor(lines: readonly Line[], source: Source) {
    this.#lines = lines;
    this.#source = source;
  }

  cutLine(line: Line, index: number): void {
    const text = this.#slice(line.from, line.to);
    this.#isRow = text.includes('|');
    const to = line.to - (SIGNED_BEHIND.exec(text.slice(-16))?.[0].length ?? 0);
    let from = line.from;
    // Deep indent with nothing before it is the right column by itself.
    let column: 0 | 1 = line.indent >= 30 ? 1 : 0;
    for (const gap of text.matchAll(/\t+|(?<!\s)\s*\|\s*| {3,}|[ \u00a0]{5,}/g)) {
      const at = line.from + gap.index;
      if (opensEntry(text.slice(0, gap.index), gap[0])) continue;
      if (at > from) this.#add(from, at, column, index);
      from = at + gap[0].length;
      column = 1;
    }
    const cut = this.#cutOf(text, from, to, column, index);
    this.#add(from, cut?.at ?? to, column, index);
    if (!cut) return;
    this.#add(cut.at, to, cut.column, index);
    const last = this.cells.at(-1);
    if (cut.beside && last?.column === 1) last.beside = cut.beside;
  }

  /** Where a title or a name was run in behind what else stands in `[from, to)` of a line; null where none was. */
  #cutOf(line: string, from: number, to: number, column: 0 | 1, index: number): Cut | null {
    const text = this.#slice(from, to);
    const above = this.cells.at(-1);
    const below = this.#lines.slice(index + 1, index + 4).map((next) => this.#slice(next.from, next.to));
    const title = runInTitle(text, isListed(line), above?.column === 1 ? above.text : null, below);
    if (title) return {at: from + title.start, column: 1, beside: title.beside};
    const signer = isListed(line) ? signerBehindItem(text) : 0;
    if (signer > 0) return {at: from + signer, column: 1};
    const name = nameBehind(text);
    return name > 0 ? {at: from + name, column} : null;
  }

  /** Adds what stands in `[from, to)`, in a row of Markdown cut where the lines of a cell have been joined. */
  #add(from: number, to: number, column: 0 | 1, line: number): void {
    let at = from;
    for (const joint of this.#isRow ? this.#slice(from, to).matchAll(FLATTENED) : []) {
      this.#addStack(at, from + joint.index, column, line);
      at = from + joint.index + joint[0].length;
    }
    this.#addStack(at, to, column, line);
  }

  /** Adds what stands in `[from, to)`, less marks and `(Đã ký)`, cut where titles stand one behind the other. */
  #addStack(from: number, to: number, column: 0 | 1, line: number): void {
    const {text} = this.#source;
    let end = to;
    let at = from;
    while (end > at && /[\s|*_]/.test(text[end - 1] as string)) end--;
    while (at < end && /[\s|*_]/.test(text[at] as string) && !/^\*\s/.test(text.slice(at, at + 2))) at++;
    at += SIGNED.exec(text.slice(at, Math.min(at + 20, end)))?.[0].length ?? 0;
    if (end <= at) return;
    const first = at;
    for (const joint of [...stackJoints(text.slice(first, end)), end - first]) {
      const content = text.slice(at, first + joint);
      this.cells.push({from: at, to: first + joint, line, column, text: content, bare: fold(content)});
      at = first + joint + 1;
    }
  }

  #slice(from: number, to: number): string {
    return this.#source.text.slice(from, to);
  }
}

/** `- Lưu:      VT`, `*   Như trên`: only room before what an entry says. */
const opensEntry = (line: string, gap: string): boolean =>
  (!/[|\t]/.test(gap) && /^[^\p{L}]{0,4}L[uưƣ]u\s?:?\s?$/iu.test(line)) || (line.length < 2 && /^[-–+*•]$/.test(line));

/** Where the name begins in `- Viện Vệ sinh (để thực hiện); Đặng Quang Suối`; 0 for nowhere. */
function signerBehindItem(text: string): number {
  const name = BEHIND_ITEM.exec(text)?.[1];
  return name && isPersonName(name) ? text.length - name.length : 0;
}

const BEHIND_ITEM = /;\s{1,2}(\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4})$/u;

/** Where the name begins in `PHÓ CHỦ NHIỆMNguyễn Khắc Định`, `GIÁM ĐỐC (Đã ký) Hà Văn Lục`; 0 or less for nowhere. */
function nameBehind(text: string): number {
  const title = TITLE_AND_NAME.exec(text)?.[1];
  return title && isSignatureTitle(title) ? title.length : nameBehindTitle(text);
}

const TITLE_AND_NAME =
  /^((?:(?:TM|KT|TL|TUQ|Q)[./]\s?)?(?:\p{Lu}{2,}[,\s]{1,2}){0,7}\p{Lu}{2,}[,\s]{0,2})(?:(?:\(|\[)[Đđ]ã ký(?:\)|\])\s{0,2})?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$/u;

/** What a cell of Markdown has for its breaks: `**KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH**`, `- Như trên; - Lưu: VT`, `- Sở A; (báo cáo) - Sở B`. */
const FLATTENED =
  /(?<=[^*]\*\*)\s(?=\*\*[^*])|(?<=[;:.][*_]{0,3}|;\s?\([^()|]{2,30}\))\s(?=[-–+]\s\p{L})|\s?<br\s?\/?>\s?/giu;

/** `(Đã ký) Nguyễn Văn A` */
const SIGNED = /^(?:\(|\[)?đã ký(?:\)|\])?\s?:?\s{1,4}(?=\p{Lu})/iu;

/** `PHÓ GIÁM ĐỐC Nguyễn Văn A (đã ký)` */
const SIGNED_BEHIND = /(?<=\p{Ll})\s{1,3}(?:\(|\[)\s?đã ký\s?(?:\)|\])$/iu;

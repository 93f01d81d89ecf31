import {KIND_LETTERS} from '../../data/kinds.ts';
import {
  BEFORE_NUMBER,
  isHalfNumber,
  LOST_STROKE,
  leadBeforeNumber,
  NUMBER_WORD,
  SMALL_NUMBER,
} from '../../parse/anchors.ts';
import {runningText} from '../../parse/running-text.ts';
import type {Source} from '../../text/source.ts';
import {withDigits} from '../digits.ts';
import type {Found} from '../evidence.ts';
import {type HeadCell, isLoneNumberHead} from './cells.ts';

/** The number as printed, blanks out; where in the cell it ends, since date or V/v may follow on the same line. */
export interface FoundNumber extends Found<string> {
  cell: HeadCell;
  /** end of the number in the cell's view */
  behind: number;
}

const HEAD = new RegExp(`^${BEFORE_NUMBER}${NUMBER_WORD}\\s{0,3}[:.;!]?\\s{0,2}(?:so\\s?[:.]\\s{0,2})?`, 'u');
/** `/TB-UBND`, `/QĐ - UBND`, `/2009/CT-UBND`, `-CV/BPTT`: what stands behind the running number, also before `- Hà Nội, ngày …`. */
const SUFFIX =
  /^\s{0,30}(?:[/⁄]\s{0,3}(?:(?:19|20)\d\d\s{0,2}(?:[/⁄]|-(?=\s?\p{Lu}{2}))\s{0,2})?|-\s{0,2})\p{Lu}[\p{L}\d&.]{0,14}(?:\s{0,2}[-–/⁄&+]\s{0,2}(?!\p{Lu}\p{Ll}{1,6}\s\p{Lu}\p{Ll})[\p{Lu}\d][\p{L}\d&.]{0,24}){0,5}(?:-\p{Ll}{2,4}(?![\p{L}\d]))?/u;

/** `/ CĐ VNPT-BN`: the symbol goes on behind a blank, up to the end of the line */
const MORE = /^\s\p{Lu}{2,8}(?:\s?-\s?\p{Lu}{2,8}){1,3}\s*$/u;

/**
 * Reads `Số: 473 /TB-VPUBND`. A blank running number stays blank (`/TB-UBND`); one that a scan made unreadable
 * (`Số: ý# /CT-UBND`) is left out too, its suffix kept.
 */
export function readNumber(cells: readonly HeadCell[], source: Source): FoundNumber | null {
  for (const [i, cell] of joinBroken(cells, source).entries()) {
    if (isOfIssuer(cells, i)) continue;
    const lead = leadBeforeNumber(cell.text, cell.bare);
    const head = HEAD.exec(cell.bare.slice(lead));
    if (!head) continue;
    const start = lead + head[0].length;
    const rest = cell.text.slice(start);
    // The running number may be anything that a scan made of handwriting: the suffix is what is sure.
    for (let at = 0; at <= Math.min(rest.length, 28); at++) {
      const char = rest[at] as string;
      if (char !== '/' && char !== '⁄' && !(char === '-' && opensParty(rest, at))) continue;
      const suffix = SUFFIX.exec(rest.slice(at));
      if (!suffix) continue;
      const more = MORE.exec(rest.slice(at + suffix[0].trimEnd().length));
      const printed = suffix[0].trimEnd() + (more?.[0].trimEnd() ?? '');
      const digits = readRunning(rest.slice(0, at));
      const from = digits.length ? start + digits.from : start + at;
      const to = start + at + printed.length;
      const value =
        digits.value + oneD(printed.replace(/⁄/g, '/').replace(/\s+/g, '').replace(/–/g, '-').replace(/[.]$/, ''));
      return foundAt(cell, from, to, value);
    }
    if (!head[0].trimEnd().endsWith(':')) continue;
    const small = SMALL_NUMBER.exec(rest)?.[0];
    if (small) return foundAt(cell, start + small.search(/\d/), start + small.length, small.replace(/\s+/g, ''));
    const symbol = LOST_STROKE.exec(rest)?.[1];
    const at = start + (symbol ? rest.indexOf(symbol) : 0);
    if (symbol) return foundAt(cell, at, at + symbol.length, `/${symbol}`);
  }
  return null;
}

/** `ĐOÀN KIỂM TRA⏎THEO QUYẾT ĐỊNH⏎SỐ 1050/QĐ-SCT`: by which paper there is such an issuer, before the number of its own */
const isOfIssuer = (cells: readonly HeadCell[], index: number): boolean => {
  const {column, bare} = cells[index] as HeadCell;
  const above = cells.slice(0, index).findLast((other) => other.column === column);
  return (
    /^so\s\d/.test(bare) &&
    above !== undefined &&
    /(?:^|\s)theo (?:quyet dinh|ke hoach|nghi quyet)$/.test(above.bare) &&
    cells.slice(index + 1).some((other) => /^so\s?:/.test(other.bare))
  );
};

/** The number that stands in `[from, to)` of a cell's view. */
const foundAt = (cell: HeadCell, from: number, to: number, value: string): FoundNumber => ({
  value,
  start: cell.view.toSource(from),
  end: cell.view.toSource(to, 'end'),
  cell,
  behind: to,
});

/** `CĐÐN`: a scan's doubt about one letter */
const oneD = (symbol: string): string => symbol.replace(/ĐÐ|ÐĐ/g, 'Đ');

/**
 * `29-CT/TU`, `4{-TB/HU`, `      -TB/ĐU`: the dash at `at` is that of a Party number, whatever a scan has left of the digits
 * before it, and where they are not filled in.
 */
const opensParty = (rest: string, at: number): boolean =>
  /^\s*\d{1,5}\s*$/.test(rest.slice(0, at)) ||
  (/^\s*(?:(?=\S{0,5}[^\p{L}\s])\S{1,6}\s?)?$/u.test(rest.slice(0, at)) && PARTY_SYMBOL.test(rest.slice(at)));

const PARTY_SYMBOL = /^-\s?\p{Lu}\p{L}{0,5}\s?\/\s?\p{Lu}/u;

/** `Số:⏎7360/KH-UBND`: the number on a line of its own; or `Số:` in one block and, behind the motto, `/TTr-X` in the next. */
function joinBroken(cells: readonly HeadCell[], source: Source): HeadCell[] {
  return cells.map((cell, i) => {
    const below = cells[i + 1];
    if (!isLoneNumberHead(cell) && !(isHalfNumber(cell.bare) && below?.text.startsWith('/'))) return cell;
    const near = below && below.line - cell.line <= 2 && !isFormulaStart(below.bare);
    const next = near ? below : cells.slice(i + 1, i + 5).find(({text}) => BLANK_NUMBER.test(text));
    if (!next) return cell;
    const view = runningText(source, [cell, next]);
    return {...cell, to: next.to, view, text: view.text, bare: view.bare, parts: [cell, next]};
  });
}

/** `/TTr-VPUB`: all of a number whose digits are not filled in. */
const BLANK_NUMBER = /^[/⁄]\s?(?:\d{4}\s?[/⁄]\s?)?\p{Lu}[\p{L}&]{0,8}(?:\s?-\s?\p{Lu}[\p{L}\d&.]{0,14}){1,4}$/u;

const isFormulaStart = (bare: string): boolean => /^(?:cong hoa|doc lap)\s/.test(bare);

/** `.499`: one sign that a scan has put before the digits; more of them are the dots of a blank. */
const SPECK_BEFORE_DIGITS = /^\s*[.,'`‘’-]\s?(?=\d{2})/u;

const WITH_KIND = new RegExp(`^\\d{1,5}(?:${KIND_LETTERS})$`);

/** `294`, `010`, `66.7`, `l2`: digits with one sensible reading; anything else is none. */
function readRunning(text: string): {value: string; from: number; length: number} {
  const clean = text.replace(SPECK_BEFORE_DIGITS, '').trim();
  const from = text.indexOf(clean);
  const compact = clean.replace(/\s+/g, '');
  if (/^\d{1,6}(?:\.\d{1,3})?[a-z]?$/.test(compact)) return {value: compact, from, length: clean.length};
  // `12 KH/TĐTN`: the type stands before the stroke
  if (WITH_KIND.test(compact)) return {value: compact, from, length: clean.length};
  const mended = withDigits(compact);
  if (/\d/.test(compact) && /^\d{1,6}$/.test(mended)) return {value: mended, from, length: clean.length};
  return {value: '', from: 0, length: 0};
}

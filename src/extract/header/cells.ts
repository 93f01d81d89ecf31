import {
  isCapital,
  isHalfNumber,
  isNumberHead,
  isNumberLine,
  isSubmotto,
  mottoStart,
  partyStart,
  submottoStart,
} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {runningText} from '../../parse/running-text.ts';
import type {Source} from '../../text/source.ts';
import type {View} from '../../text/view.ts';
import type {Line} from '../../tree.ts';

/** A stretch of a letterhead line that stands in one column of the page. */
export interface HeadCell {
  from: number;
  to: number;
  /** index of its line among those given */
  line: number;
  /** 0 for the left column (issuer, number), 1 for the right (motto, place and date) */
  column: 0 | 1;
  view: View;
  bare: string;
  text: string;
  /** the cells that this one was put together from */
  parts?: HeadCell[];
}

/**
 * The letterhead's lines, cut into columns: at tabs and bars, at wide gaps, and where quốc hiệu, tiêu ngữ or the date
 * begins on a line that two columns were run into.
 */
export function headCells(lines: readonly Line[], source: Source): HeadCell[] {
  const cells: HeadCell[] = [];
  for (const [index, line] of lines.entries()) {
    if (!hasContent(line)) continue;
    for (const [from, to, column] of splitLine(line, source)) {
      const view = runningText(source, [{from, to}]);
      if (view.text) cells.push({from, to, line: index, column, view, bare: view.bare, text: view.text});
    }
  }
  return cells;
}

type Piece = [from: number, to: number, column: 0 | 1];

function splitLine(line: Line, source: Source): Piece[] {
  const pieces: Piece[] = [];
  const text = source.text.slice(line.from, line.to);
  // `• TÒA ÁN NHÂN DÂN TỐI CAO`: a portal's list goes on with the document; `/ỦY BAN NHÂN DÂN`: a key that was hit by mistake
  let from = line.from + (/^(?:•\s{0,3}|[/\\,.;'`](?=\p{Lu}{2,9}\s\p{Lu}{2}))/u.exec(text)?.[0].length ?? 0);
  // Deep indent with nothing before it is the right column by itself.
  let column: 0 | 1 = line.indent >= 30 ? 1 : 0;
  // Two columns with a blank between them as wide as no sentence has.
  for (const gap of text.matchAll(/\t+|(?<!\s)\s*\|\s*|[ \u00a0]{4,}|\s?<br\s?\/?>\s?/gi)) {
    const at = line.from + gap.index;
    // `Số:             /UBND-X`, `ngày       tháng 02`: room left for what is written by hand
    const before = source.text.slice(from, at);
    if (/(?:^|\s)(?:số|ngày|tháng|năm)\s?[:.]?$/iu.test(before)) continue;
    // `V/v    rà soát thuế`, `Phú Sơn,    ngày 23`: hard spaces that set nothing apart
    if (
      gap[0].includes('\u00a0') &&
      (/^\s?v\s?\/\s?v\s?:?$|^về việc\s?:?$/iu.test(before) ||
        (/,$/.test(before) && /^ngày/iu.test(source.text.slice(at + gap[0].length, line.to))))
    )
      continue;
    // `ngày 2| tháng 8`: a digit that scanning made a bar of
    if (/(?:ngày|tháng)\s?\d$/iu.test(before) && gap[0].startsWith('|')) continue;
    // `ngày-|“tháng 11`: what a scan has made of the day
    if (
      gap[0].includes('|') &&
      /ngày\s?[^\p{L}\d|]{1,4}$/iu.test(before) &&
      MONTH_BEHIND.test(source.text.slice(at, line.to))
    )
      continue;
    // `Số: 98| /SYT-NVY`
    if (
      /^[^\p{L}]{0,2}s[oốó]\s?:?\s?\d{1,4}$/iu.test(before) &&
      /^\s?\|\s?$/.test(gap[0]) &&
      text[at - line.from + gap[0].length] === '/'
    )
      continue;
    if (at > from) pieces.push([from, at, column]);
    from = at + gap[0].length;
    // A break within a cell of Markdown opens no column.
    if (!gap[0].includes('<')) column = 1;
  }
  pieces.push([from, line.to, column]);
  return pieces.flatMap((piece) => splitAtFormula(piece, line, source));
}

const MONTH_BEHIND = /^\s?\|[^\p{L}|]{0,6}tháng\s/iu;

function splitAtFormula([from, to, column]: Piece, line: Line, source: Source): Piece[] {
  const probe = {...line, from, to};
  const starts = [
    mottoStart(source, probe),
    partyStart(source, probe),
    isSubmotto(source, probe) ? submottoStart(source, probe) : -1,
    dateStart(source, from, to),
  ].filter((start) => start > from + 1);
  if (!starts.length) return [[from, to, column]];
  const at = Math.min(...starts);
  // Halves of the formula itself are no column: `HÒA XÃ HỘI CHỦ NGHĨA`
  if (/^[\W_]*(?:cong|hoa|xa|hoi)*[\W_]*$/.test(source.bare.slice(from, at).replace(/\s/g, '')))
    return [[from, to, column]];
  return [
    [...withoutSpecks(source.text, from, at), column],
    [at, to, 1],
  ];
}

/** `: PHÚ SƠN _ Độc lập - …`: specks of the rules under the names, around capitals on the left of the motto */
const SPECK_BEFORE = /^[.:,;'‘’`~_]{1,3}\s(?=\p{Lu}{2})/u;
const SPECK_BEHIND = /(?<=\p{Lu})\s(?:[_~=:.«‹–—-]{1,3}\s){0,2}[_~=:.«‹–—-]{0,3}$/u;

function withoutSpecks(text: string, from: number, to: number): [from: number, to: number] {
  const part = text.slice(from, to);
  if (part.length > 110 || !isCapital(part)) return [from, to];
  return [from + (SPECK_BEFORE.exec(part)?.[0].length ?? 0), to - (SPECK_BEHIND.exec(part)?.[0].length ?? 0)];
}

/** Where `Đắk Lắk, ngày 26 tháng 11` begins inside a line: a place of words that begin with capitals. */
function dateStart(source: Source, from: number, to: number): number {
  const bare = source.bare.slice(from, to);
  const comma = bare.search(/,\s?ng[ay][yu]?/);
  if (comma < 2) return -1;
  const text = source.text.slice(from, from + comma);
  const place =
    /(?<![\p{L}\d/-])(?:T[Pp](?:\.\s?|\s)|(?:Thành phố|Thị xã|Thị trấn|Huyện|Quận|Xã|Phường|Đặc khu)\s)?(?:\p{Lu}\p{Ll}[\p{Ll}'.]*[\s-]{1,3}){0,4}\p{Lu}[\p{Ll}'.]*$/u.exec(
      text,
    );
  return place ? from + place.index : -1;
}

/** `Số:` or `Số` alone, the number on the line below; `SỞ` alone is the first word of a body. */
export const isLoneNumberHead = ({bare, view}: HeadCell): boolean =>
  isNumberHead(bare) || (/^s[o0]$/.test(bare) && view.lower !== 'sở');

/** Whether the number of the document stands in a cell, or begins there. */
export const opensNumber = (cell: HeadCell): boolean =>
  isNumberLine(cell.text, cell.bare) || isLoneNumberHead(cell) || isHalfNumber(cell.bare);

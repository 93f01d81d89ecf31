import {aboutHead, bareLine, isAbout, isCapital, tellsWhenPosted} from '../../parse/anchors.ts';
import {isAuthority, isOfficeHolder, isSession, opensAuthority} from '../../parse/authority.ts';
import {hasContent} from '../../parse/lines.ts';
import {runningText, type Stretch} from '../../parse/running-text.ts';
import {isNoise, isReceipt} from '../../parse/segments/line-shapes.ts';
import {
  headBeforeSubject,
  isAppendixTitle,
  isAttachmentLine,
  isFormMark,
  isListTitle,
  openingKind,
  titleHead,
  titleKind,
} from '../../parse/titles.ts';
import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {type Found, fromView} from '../evidence.ts';
import type {HeadCell} from './cells.ts';
import {openedTitle} from './kind.ts';
import {decidingLine} from './title-line.ts';

/** Where the number of a letter ends: what stands behind it or under it may be the subject. */
interface NumberEnd {
  cell: HeadCell;
  at: number;
}

/** The cell in which a subject begins, and what of it is the subject's. */
interface Opening {
  first: number;
  stretch: Stretch;
}

/** Subject of a công văn: `V/v …` under its number, over as many short lines as stand in that column. */
export function readLetterSubject(
  cells: readonly HeadCell[],
  skip: ReadonlySet<HeadCell>,
  source: Source,
  behind: NumberEnd | null,
): Found<string> | null {
  const opening = openingOf(cells, skip, behind);
  if (!opening) return null;
  return withoutAbout(source, [opening.stretch, ...linesBelow(cells, skip, opening.first)]);
}

function openingOf(cells: readonly HeadCell[], skip: ReadonlySet<HeadCell>, behind: NumberEnd | null): Opening | null {
  const marked = cells.findIndex((cell) => !skip.has(cell) && isAbout(cell.bare));
  if (marked >= 0) return {first: marked, stretch: cells[marked] as HeadCell};
  if (!behind) return null;
  const under = cells.slice(cells.indexOf(behind.cell) + 1).filter((cell) => !skip.has(cell));
  return besideNumber(cells, behind) ?? behindKind(cells, under) ?? shortUnder(cells, under, behind.cell);
}

/** `Số: 4240/UBND-VX V/v …` on one line */
function besideNumber(cells: readonly HeadCell[], {cell, at}: NumberEnd): Opening | null {
  const own = cell.bare.slice(at);
  const dayEnd = DAY.exec(own)?.[0].length ?? 0;
  if (!isAbout(own.slice(dayEnd).trim())) return null;
  return {first: cells.indexOf(cell), stretch: {from: cell.view.toSource(at + dayEnd), to: cell.to}};
}

/** `BÁO CÁO CÔNG TÁC PHÒNG CHÁY⏎Tháng 11 năm 2012`: behind the tên loại, on its own line */
function behindKind(cells: readonly HeadCell[], under: readonly HeadCell[]): Opening | null {
  const opened = openedTitle(under);
  if (!opened) return null;
  const {cell, head} = opened;
  return {first: cells.indexOf(cell), stretch: {from: cell.view.toSource(head.length), to: cell.to}};
}

/** Without `V/v`: short lines right under the number. */
function shortUnder(cells: readonly HeadCell[], under: readonly HeadCell[], number: HeadCell): Opening | null {
  const short = under.find(
    (cell) =>
      !isCapital(cell.text) &&
      !isStamp(cell.text) &&
      !isReceipt(cell.bare) &&
      !isFormula(cell) &&
      (cell.text.length < (cell.line - number.line === 1 ? 250 : 90) || cell.bare.startsWith('ve ')) &&
      cell.text.length > 5,
  );
  if (!short || isOfText(short)) return null;
  const first = cells.indexOf(short);
  // stamps stand between them
  const above = cells[first - 1] ?? number;
  const from = isStamp(above.text) ? above : number;
  return short.line - from.line > 3 ? null : {first, stretch: short};
}

/** The cells in which a subject goes on that begins in the cell `first`. */
function linesBelow(cells: readonly HeadCell[], skip: ReadonlySet<HeadCell>, first: number): HeadCell[] {
  const found: HeadCell[] = [];
  const head = cells[first] as HeadCell;
  const over = cells[first - 1];
  const spaced = over !== undefined && head.line - over.line === 2;
  let last = head.line;
  for (const cell of cells.slice(first + 1)) {
    if (skip.has(cell)) {
      last = Math.max(last, cell.line);
      continue;
    }
    if (cell.column !== head.column && cell.column === 1) continue;
    // A blank may part lines in a scan: small letters go on with what stands above; where a blank stands over the V/v, all do.
    const goesOn = isSmall(cell.text.charCodeAt(0)) || (spaced && cell.text.length < 60 && !isCapital(cell.text));
    if (cell.line - last > (goesOn ? 2 : 1) || found.length >= MOST_LINES) break;
    if (isFormula(cell)) continue;
    if (tellsWhenPosted(cell.bare)) break;
    // `V/v ứng phó với bão⏎CÔNG ĐIỆN`: the tên loại of a telegram stands under its subject
    if (cell.bare.startsWith('cong dien') && isCapital(cell.text)) break;
    found.push(cell);
    last = cell.line;
  }
  return found;
}

const MOST_LINES = 11;

/** A basis, or the rest of a sentence whose beginning a scan has lost: no subject. */
const isOfText = ({text, bare}: HeadCell): boolean =>
  /^\W*can cu\s/.test(bare) || (text.length > 45 && /^(?!về\s)[\p{Ll}\d]/u.test(text));

/** Capitals below number and date, where a scan has lost the tên loại over them. */
export function readUnderNumber(
  cells: readonly HeadCell[],
  number: HeadCell,
  dated: readonly HeadCell[],
  source: Source,
): Found<string> | null {
  const above = Math.max(number.line, ...dated.map(({line}) => line));
  const under = cells.filter(({line}) => line > above);
  const end = under.findIndex(
    ({text, line}, i) => !isCapital(text) || line - (under[i - 1]?.line ?? above) > (i ? 2 : 4),
  );
  const title = end < 0 ? under : under.slice(0, end);
  const length = title.reduce((sum, {text}) => sum + text.length, 0);
  if (length < 25 || length > 320 || title.some(({bare}) => isAuthority(bare) || /\d\s?\//.test(bare))) return null;
  return withoutAbout(source, title);
}

/** `Số 12/SYT-VP ngày 07-9-2015 V/v …` */
const DAY = /^,?\s?ngay\s\d{1,2}(?:\s?[-./]\s?\d{1,2}\s?[-./]\s?|\sthang\s\d{1,2}\snam\s)\d{4}(?=\s)/;

/** `[HỎA TỐC]`, and what scans leave of it: `[ôa rốc] ¬..` */
const isStamp = (text: string): boolean => /^\[[^\]]{2,16}\][^\p{L}\d]*$/u.test(text);

const isFormula = (cell: HeadCell): boolean =>
  /^[-_—=.\s*]+$/.test(cell.text) || /^(?:cong hoa xa hoi|doc lap|dang cong san viet nam$)/.test(cell.bare);

/** Subject under a tên loại: the lines of the title, less the `(Kèm theo …)` and the authority line. */
export function readTitleSubject(lines: readonly Line[], source: Source, unlisted = false): Found<string> | null {
  const stretches: Stretch[] = [];
  let inBrackets = false;
  for (const [index, line] of lines.entries()) {
    if (!hasContent(line)) continue;
    if (index === 0) {
      stretches.push(...besideTitleKind(line, source));
      continue;
    }
    const text = source.text.slice(line.from, line.to);
    const bare = source.bare.slice(line.from, line.to).replace(/[*_]/g, '');
    if (inBrackets || isAttachmentLine(bare)) {
      inBrackets = !/\)\s*[.;]?$/.test(text);
      continue;
    }
    if (tellsWhenPosted(bare)) break;
    if (isNoise(lines, source, index)) continue;
    if (stretches.length === 0 && isAppendixTitle(bare)) continue;
    // portals say the tên loại once more
    if (stretches.length === 0 && isSame(source, lines[0] as Line, line)) continue;
    if (
      stretches.length > 0 &&
      isAuthorityLine(bare) &&
      !goesOn(source, lines[index - 1], text, bare) &&
      isLast(lines, source, index, isOfficeHolder(bare))
    )
      break;
    const below = stretches.length > 0 ? lines[index + 1] : undefined;
    if (below && opensAuthority(bare.trim(), bareLine(source, below))) break;
    if (/^[^\p{L}]{0,3}s[oa]\s?[:.]/u.test(bare) || /,\s?ngay\b.{0,20}thang/.test(bare)) continue;
    stretches.push(line);
  }
  // `PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC⏎Về việc …`: a title that is no tên loại is the subject where nothing stands below it
  if (unlisted && stretches.length > 1) stretches.shift();
  return isSender(source, stretches) ? null : withoutAbout(source, stretches);
}

/** What the first line of a title holds of the subject, beside the tên loại. */
function besideTitleKind(line: Line, source: Source): Stretch[] {
  const bare = source.bare.slice(line.from, line.to);
  if (isFormMark(bare.trim())) return [];
  const behind = (length: number): Stretch => ({from: line.from + length, to: line.to});
  // `PHỤ LỤC. DANH MỤC …` on one line
  const annex = /^phu luc\s?(?:so\s?)?(?:[ivxl]{1,5}|\d{1,3})?\s?[.:]\s?/.exec(bare);
  const found = annex && bare.length > annex[0].length + 8 ? [behind(annex[0].length)] : [];
  // `DANH MỤC / THỦ TỤC HÀNH CHÍNH …`: the first word of the title is no tên loại and belongs to it
  const isList = isListTitle(bare);
  if (isList) found.push(line);
  const runIn = annex || titleKind(source, line) ? null : headBeforeSubject(source, line);
  // `CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA CHÍNH PHỦ`: whose it is, not what it is about
  if (runIn && !NO_SUBJECT.test(bare.slice(runIn.length))) found.push(behind(runIn.length));
  // `LÀM VIỆC⏎CỦA …`: the tên loại has been lost
  else if (!runIn && !annex && !isList && !isKindAlone(line, source)) found.push(behind(titleHead(bare)?.length ?? 0));
  return found;
}

/** `BAN CHỈ ĐẠO PHÒNG THỦ DÂN SỰ⏎Điện:⏎- …`: who sends a telegram that has no subject */
function isSender({bare, text}: Source, stretches: readonly Stretch[]): boolean {
  const first = stretches[0];
  const last = stretches.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    WIRE.test(bare.slice(last.to, last.to + 16)) &&
    isCapital(text.slice(first.from, first.to)) &&
    SENDER.test(bare.slice(first.from, first.from + 14))
  );
}

const WIRE = /^\W*dien\s?:\W/;
const SENDER = /^\W*(?:ban (?:chi dao|chi huy)|uy ban|thu tuong|chu tich|bo |so |tong cuc|cuc )/;

/** `CHƯƠNG TRÌNH CỦA …`, `CÔNG ĐIỆN KHẨN` */
const NO_SUBJECT = /^(?:cua\s|\W?(?:khan|thuong khan|hoa toc)\W*$)/;

const isSame = (source: Source, one: Line, other: Line): boolean => {
  const text = bareLine(source, one).trim();
  return text === bareLine(source, other).trim();
};

/** The lines in capitals that all of a head consists of, none of them the name of a body alone; null for any other. */
export function readHeadline(lines: readonly Line[], source: Source): Found<string> | null {
  const printed = lines.filter((line) => hasContent(line));
  const [first] = printed;
  if (!first || printed.length > 5 || isAuthority(bareLine(source, first))) return null;
  const view = runningText(source, printed);
  if (view.text.length < 20 || view.text.length > 320 || !isCapital(view.text) || /\d{4}/.test(view.text)) return null;
  return withoutAbout(source, printed);
}

const isKindAlone = (line: Line, source: Source): boolean =>
  titleKind(source, line) !== null || openingKind(source, line) !== null || isAppendixTitle(bareLine(source, line));

/** What stands above the line that says who decides, in a title without its tên loại. */
export function readUntitledSubject(lines: readonly Line[], source: Source): Found<string> | null {
  const who = decidingLine(lines, source);
  return who && withoutAbout(source, lines.slice(0, lines.indexOf(who)));
}

/** Nothing of the title follows any more, but what a `broken` line goes on with: `CỤC TRƯỞNG CỤC⏎HẢI QUAN`. */
function isLast(lines: readonly Line[], source: Source, index: number, broken: boolean): boolean {
  const rest = lines.slice(index + 1).filter((line) => hasContent(line) && !isSession(bareLine(source, line)));
  const [next] = rest;
  if (!next) return true;
  const above = lines[index - 1];
  const runsOn = above && /[\s,](?:cua|va|voi)$|,$/.test(bareLine(source, above));
  return broken && !runsOn && rest.length === 1 && next.to - next.from <= 40;
}

/** `Thực hiện Nghị quyết số 5 của⏎Quốc hội về phát triển rừng`, `… của Thủ tướng⏎Chính phủ về …`: no line that says who decides. */
const goesOn = (source: Source, above: Line | undefined, text: string, bare: string): boolean =>
  (!isCapital(text) && OF_TERM.test(bare)) ||
  (above !== undefined && hasContent(above) && OPEN_END.test(source.lower.slice(above.from, above.to))) ||
  (!isCapital(text) && SAID_FURTHER.test(bare));

/** `… kỳ họp thứ 5⏎Hội đồng nhân dân huyện khóa XII, nhiệm kỳ 2021 - 2026`: whose meeting it is */
const OF_TERM = /\skhoa [ivx]{1,6},? nhiem ky\s/;
const OPEN_END = /\s(?:của|và|với|giữa|do|thủ tướng|chủ tịch|đồng chí)$/u;
const SAID_FURTHER = /[a-z]\s(?:ve|phe duyet|ban hanh|quy dinh|trien khai|thuc hien)\s[a-z]/;

const isAuthorityLine = (bare: string): boolean =>
  // `… giao ban⏎Chủ tịch, các Phó Chủ tịch UBND huyện ngày 16/3/2020`: with its day it is a meeting's
  isAuthority(bare) && bare.length < 110 && !/\sngay\s\d/.test(bare);

/** `' Kết luận của …⏎_ giao ban tháng 3`: a line less the speck that a scan put before it. */
function withoutSpeck({text}: Source, {from, to}: Stretch): Stretch {
  const speck = /^[_'’‘^~|`.,%]{1,2}\s+(?=\p{L})/u.exec(text.slice(from, Math.min(to, from + 8)));
  return {from: from + (speck?.[0].length ?? 0), to};
}

/** `CHỈ THỊ⏎CỦA BAN THƯỜNG VỤ TỈNH ỦY⏎về tăng cường …`: whose it is stands above what it is about. */
const BY = /^của\s[^.;:]{5,80}?\s(?=(?:về|v\/v)\s)/u;

/** `‡Ở Y TẾ HẢI LAM Ban hành hướng dẫn …`: what a scan has read in a stamp beside the subject */
const STAMPED = /^[^\p{L}\d\s"“”'(_-]\s?(?:\p{Lu}+\s){2,8}(?=\p{Lu}\p{Ll})/u;

const ENCLOSED = /^\([^()]*\)$/;
const QUOTED = /^["“”][^"“”]*["“”]$/;

function withoutAbout(source: Source, stretches: readonly Stretch[]): Found<string> | null {
  if (!stretches.length) return null;
  const view = runningText(
    source,
    stretches.map((stretch) => withoutSpeck(source, stretch)),
  );
  // of the rule above
  const speck = (STAMPED.exec(view.text) ?? /^[_\s]*/.exec(view.text))?.[0].length ?? 0;
  const start = speck + (BY.exec(view.lower.slice(speck, speck + 110))?.[0].length ?? 0);
  let from = start + aboutHead(view.bare.slice(start));
  // `Vệ sinh môi trường` is no `về`
  if (from === start && /^[Vv]ề (?=\p{L})/u.test(view.text.slice(start)) && !isCapital(view.text)) from = start + 3;
  let to = view.text.length;
  // `(V/v xin kinh phí …)`, `(Ban hành quy chế …)`, `"V/v đăng ký …"`
  if (ENCLOSED.test(view.text) || (from > start && QUOTED.test(view.text))) {
    from = Math.max(from, 1);
    to--;
  }
  const note = /\s?\[\d{1,3}\]$/.exec(view.text); // a footnote's mark
  if (note) to = note.index;
  while (to > from && /[\s.,;:*_-]/.test(view.text[to - 1] as string) && !view.text.endsWith('...')) to--;
  return fromView(view, from, to);
}

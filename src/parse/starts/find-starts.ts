import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {
  addresseesHead,
  bareLine,
  isCapital,
  isMotto,
  isNumberLine,
  mottoStart,
  partyStart,
  recipientsHead,
  submottoStart,
} from '../anchors.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {lineAbove} from '../segments/line-shapes.ts';
import {titleKind} from '../titles.ts';
import {attachedStarts} from './attachments.ts';
import {citedStart} from './cited.ts';
import {decidedStart, decides} from './decided.ts';
import {headedStart} from './headed.ts';
import {letterheadStart} from './letterhead.ts';
import {noticeStarts} from './notices.ts';
import {numberedStarts} from './numbered.ts';
import {ordersStart} from './orders.ts';
import {outlinedStart} from './outlined.ts';
import {blanksBetween, DATE_LINE, END_MARK, type Start} from './start.ts';

/**
 * Finds where the documents of a file begin: at a letterhead (quốc hiệu, or the Party's name), at a number line or title
 * where the letterhead is missing, and at the title of what is attached (`KẾ HOẠCH … (Ban hành kèm theo Quyết định số …)`).
 */
export function findStarts(lines: readonly Line[], source: Source): Start[] {
  const starts: Start[] = [];
  let floor = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    if ((isMotto(source, line) || partyStart(source, line) >= 0) && !isExample(lines, source, i, floor)) {
      const start = letterheadStart(lines, source, i, floor);
      const above = starts.at(-1);
      if (!above || !isSameHead(lines, source, above.line, start, i)) starts.push({line: start, by: 'motto'});
      // The formula may run over two or three lines, and a heading may repeat it.
      while (i + 1 < lines.length && isHeadFormula(source, lines[i + 1] as Line)) i++;
      floor = i + 1;
    }
  }
  // A file without any motto, or a first document that has lost its own.
  const before = lines.slice(0, starts[0]?.line ?? lines.length);
  const bare = !starts.length || isWhole(before, source) ? bareStart(before, source) : null;
  if (bare) starts.unshift(bare);
  if (!starts.length) for (const line of noticeStarts(lines, source)) starts.push({line, by: 'title'});
  const whole = [...starts, ...numberedStarts(lines, source, starts)].sort((a, b) => a.line - b.line);
  return [...whole, ...attachedStarts(lines, source, whole)].sort((a, b) => a.line - b.line);
}

/** `Ví dụ:⏎ĐẢNG CỘNG SẢN VIỆT NAM`, `"CỘNG HÒA …"` in quotes, where a text tells how letterheads are set */
function isExample(lines: readonly Line[], source: Source, index: number, floor: number): boolean {
  if (isQuoted(lines, source, index)) return true;
  const above = lineAbove(lines, index, floor);
  return above !== null && /(?:^|[^a-z])(?:vi|thi) du(?:\s\d{1,2})?\s?:$/.test(bareLine(source, above).slice(-14));
}

/** `"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM⏎Độc lập - Tự do - Hạnh phúc"` */
function isQuoted(lines: readonly Line[], source: Source, index: number): boolean {
  const own = lines[index] as Line;
  if (!QUOTE.test(source.text.charAt(own.from))) return false;
  return [own, lines[index + 1] ?? own].some(({from, to}) => to > from && QUOTE.test(source.text.charAt(to - 1)));
}

const QUOTE = /["“”]/;

/** Most lines that a letterhead takes that has nothing under it. */
const BARE_HEAD = 14;

/** Whether nothing but a letterhead of the same issuer stands above: a portal printed it once by itself, number and date filled in. */
function isSameHead(lines: readonly Line[], source: Source, from: number, start: number, motto: number): boolean {
  if (start - from > BARE_HEAD + blanksBetween(lines, from, start)) return false;
  const above = headNames(lines, source, from, start);
  return above !== null && above !== '' && above === headNames(lines, source, start, motto + 1);
}

/** The names in capitals of lines that hold nothing but a letterhead; null where they hold more. */
function headNames(lines: readonly Line[], source: Source, from: number, to: number): string | null {
  let names = '';
  for (let i = from; i < to; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare) || DATE_LINE.test(bare)) continue;
    const formula = Math.max(mottoStart(source, line), submottoStart(source, line));
    const name = source.text.slice(line.from, formula < 0 ? line.to : formula);
    if (/\p{L}/u.test(name) && (!isCapital(name) || titleKind(source, line))) return null;
    names += source.bare.slice(line.from, line.from + name.length).replace(/[^a-z]+/g, '');
  }
  return names;
}

/** Number, title and recipients: a document, whatever its letterhead has become. */
function isWhole(lines: readonly Line[], source: Source): boolean {
  let numbered = false;
  let titled = false;
  for (const line of lines) {
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (titled && recipientsHead(bare)) return true;
    if (isNumberLine(source.text.slice(line.from, line.to), bare)) numbered = true;
    else if (numbered && titleKind(source, line)) titled = true;
  }
  return false;
}

function isHeadFormula(source: Source, line: Line): boolean {
  return !hasContent(line) || isMotto(source, line) || submottoStart(source, line) >= 0;
}

/** A file without any motto: the head begins at its number line, or at its title. */
function bareStart(lines: readonly Line[], source: Source): Start | null {
  let title = -1;
  let closing = false;
  for (const [index, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (isNumberLine(source.text.slice(line.from, line.to), bare)) {
      return {
        line:
          title >= 0
            ? dateAbove(lines, source, title)
            : letterheadStart(lines, source, Math.min(index + 1, lines.length - 1), 0, true),
        by: 'number',
      };
    }
    if (title < 0 && titleKind(source, line)) title = index;
    if (title >= 0 && index - title > 12) break;
    if (title < 0 && (addresseesHead(bare) || recipientsHead(bare) || END_MARK.test(bare))) closing = true;
  }
  const cited = citedStart(lines, source);
  const untitled = title < 0 || decides(bareLine(source, lines[title] as Line));
  const decided = untitled && cited < 0 ? decidedStart(lines, source) : -1;
  if (decided >= 0) return {line: decided, by: 'title'};
  if (title >= 0 && (cited < 0 || !untitled)) return {line: dateAbove(lines, source, title), by: 'title'};
  if (cited >= 0) return {line: cited, by: 'title'};
  const headed = headedStart(lines, source);
  if (headed >= 0) return {line: dateAbove(lines, source, headed), by: 'title'};
  if (closing) return {line: 0, by: 'closing'};
  const orders = ordersStart(lines, source);
  if (orders >= 0) return {line: orders, by: 'orders'};
  const outlined = outlinedStart(lines, source);
  return outlined >= 0 ? {line: outlined, by: 'title'} : null;
}

/** `Ba Vạn, ngày 11 tháng 4 năm 2023` over the first title belongs to it. */
function dateAbove(lines: readonly Line[], source: Source, title: number): number {
  for (let i = title - 1; i >= 0 && title - i <= 4; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    return line.to - line.from < 70 && DATE_LINE.test(bareLine(source, line)) ? i : title;
  }
  return title;
}

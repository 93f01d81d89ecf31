import type {Source} from '../../text/source.ts';
import {isLatinAt, isLetter} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {hasContent, isEmpty} from '../lines.ts';

/**
 * Marks the lines that pages and converters add: rules, page numbers, running heads, signing software. They stay in the
 * tree, since nothing is lost, but no text runs through them.
 */
export function markFurniture(lines: readonly Line[], source: Source): void {
  const signed = source.bare.includes('eoffice.');
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (isEmpty(line) || (!signed && isWordAt(source.text, line))) continue;
    const text = source.text.slice(line.from, Math.min(line.to, line.from + 80));
    if (!isLatinAt(text, 0) && !/[\p{L}\d]/u.test(text)) line.furniture = !isTornBullet(text, lines[index + 1], source);
    else if (PAGE_NUMBER.test(text)) line.furniture = !besideBars(lines, index, source);
    else if (PAGE.test(text) || PAGE_BREAK.test(text) || CONVERTER.test(text)) line.furniture = true;
    else if (GAZETTE.test(text) || PRINT_ID.test(text) || text.includes('eoffice.')) line.furniture = true;
    else if (text.length <= 2 && /^\p{L}$/u.test(text) && !besideBars(lines, index, source)) line.furniture = true; // a watermark, letter by letter
  }
  markRunningHeads(lines, source);
}

/** `- 3 -`, `Trang 3` */
const PAGE_NUMBER = /^(?:-\s?|trang\s)?\d{1,3}(?:\s?-)?$/i;
const PRINT_ID = /^ID:\s?\d{4,}_/;
/** `Trang 3/9`, `[Trang 3]`, `===== Page 3 =====` */
const PAGE = /^[[({=#-]{0,6}\s?(?:trang|page)(?:\ssố)?\s?:?\s?\d{1,4}(?:\s?(?:\/|of)\s?\d{1,4})?\s?[\])}=-]{0,6}$/i;
/** `--- PAGE BREAK ---`, `[Ngắt trang]` */
const PAGE_BREAK = /^[[({=#*-]{1,6}\s?(?:page[ -]?break|ngắt trang)\s?[\])}=*-]{0,6}$/i;
/** `# Page 1 (Mistral-Small)`, `# OCR Output: …`, `{0}------`, `vanthu_ubnd-15/03/2024 08:12:55` */
const CONVERTER =
  /^(?:#?\s?(?:page\s\d+|ocr output)\b|\{\d{1,4}\}-{5}|[\w.@-]{3,40}\d{1,2}\/\d{1,2}\/\d{4}\s\d{1,2}:\d\d(?::\d\d)?$)/i;
/** `Công báo số 17 + 18/Ngày 25-3-2024` */
const GAZETTE =
  /^công báo\s?\/?\s?(?:[\p{L} ]{0,30}\/\s?)?số\s[\d +]{1,12}(?:\/?\s?ngày\s?[\d/-]{6,10})?\s{0,9}\d{0,4}$/iu;

/** Lines of a page, at least: numbers that follow nearer are a table's. */
const PAGE_LINES = 15;
const LONE_NUMBER = /^(?:-\s?)?\d{1,3}(?:\s?-)?$/;

/** A line beside a page break that stands so beside another one, whatever its figures: `Công báo Phú Sơn số 3   12`. */
function markRunningHeads(lines: readonly Line[], source: Source): void {
  const found = new Map<string, Line[]>();
  for (const index of pageBreaks(lines, source)) {
    for (const step of [-1, 1]) {
      const line = lineBeside(lines, index, step, source);
      const key = line && source.bare.slice(line.from, line.to).replace(/\d+/g, '#');
      if (line && key) found.set(key, [...(found.get(key) ?? []).slice(0, 99), line]);
    }
  }
  for (const [key, same] of found)
    if (new Set(same).size > 1 && key.length < 90 && !/[.;:!?]$|\|/.test(key))
      for (const line of same) line.furniture = true;
}

/** Where pages end, by line index: a number that stands alone counts where none is near. */
export function pageBreaks(lines: readonly Line[], source: Source): number[] {
  const breaks: number[] = [];
  const numbers: number[] = [];
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    if (!breaksPage(line, source)) continue;
    (LONE_NUMBER.test(source.text.slice(line.from, line.to)) ? numbers : breaks).push(index);
  }
  const alone = numbers.filter(
    (index, i) =>
      index - (numbers[i - 1] ?? -PAGE_LINES) >= PAGE_LINES &&
      (numbers[i + 1] ?? index + PAGE_LINES) - index >= PAGE_LINES,
  );
  return [...breaks, ...alone];
}

/** Behind a form feed, or with the number of a page. */
function breaksPage(line: Line, source: Source): boolean {
  if (line.furniture) {
    const text = source.text.slice(line.from, line.to);
    return /\d/.test(text) || PAGE_BREAK.test(text);
  }
  return source.text.charCodeAt(line.position.start.offset ?? 0) === FORM_FEED;
}

const FORM_FEED = 12;

/** The nearest line that has text: over blank ones, the line of the form feed itself counted. */
function lineBeside(lines: readonly Line[], index: number, step: number, source: Source): Line | undefined {
  let at = step > 0 && !(lines[index] as Line).furniture ? index : index + step;
  for (let reach = 0; reach < 4; reach++, at += step) {
    const line = lines[at];
    if (line && hasContent(line)) return isBar(line, source) ? undefined : line;
  }
  return undefined;
}

/** `-⏎Trường hợp chất lượng không khí …`: the bullet of the next line, not a rule. */
function isTornBullet(text: string, next: Line | undefined, source: Source): boolean {
  if (!/^[-–+]$/.test(text) || !next || isEmpty(next)) return false;
  return next.to - next.from > 24 && /^[*_“"(]*\p{Lu}\p{Ll}/u.test(source.text.slice(next.from, next.from + 6));
}

/** Two letters open the line, and none of the words that furniture opens with: by far the most lines. */
function isWordAt(text: string, {from, to}: Line): boolean {
  if (to - from < 2 || !isLetter(text.charCodeAt(from)) || !isLetter(text.charCodeAt(from + 1))) return false;
  if (to >= 3 && text.charCodeAt(to - 3) === COLON) return false; // perhaps the hour of a print
  return !OPENS_FURNITURE.test(text.slice(from, from + 6));
}

const COLON = 58;

const OPENS_FURNITURE = /^(?:trang|page|ocr|id:|công b)/i;

/** Portal tables print one cell a line between lone bars: a number there is a cell. */
function besideBars(lines: readonly Line[], index: number, source: Source): boolean {
  return isBar(lines[index - 1], source) || isBar(lines[index + 1], source);
}

/** A line that is only cell bars. */
export function isBar(line: Line | undefined, source: Source): boolean {
  if (!line || !isEmpty(line)) return false;
  return source.text.slice(line.position.start.offset, line.position.end.offset).includes('|');
}

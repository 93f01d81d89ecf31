import type {Source} from '../../text/source.ts';
import {isLetter} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {isEmpty} from '../lines.ts';

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
    if (!/[\p{L}\d]/u.test(text)) line.furniture = !isTornBullet(text, lines[index + 1], source);
    else if (/^(?:-\s?|trang\s)?\d{1,3}(?:\s?-)?$/i.test(text)) line.furniture = !besideBars(lines, index, source);
    else if (/^(?:trang|page)\s\d{1,4}\s?(?:\/|of)\s?\d{1,4}$/i.test(text)) line.furniture = true;
    else if (/^#?\s?(?:page\s\d+|ocr output)\b/i.test(text)) line.furniture = true;
    else if (/^ID:\s?\d{4,}_/.test(text) || text.includes('eoffice.')) line.furniture = true;
    else if (/^\p{L}$/u.test(text) && !besideBars(lines, index, source)) line.furniture = true; // a watermark, letter by letter
  }
}

/** `-⏎Trường hợp chất lượng không khí …`: the bullet of the next line, not a rule. */
function isTornBullet(text: string, next: Line | undefined, source: Source): boolean {
  if (!/^[-–+]$/.test(text) || !next || isEmpty(next)) return false;
  return next.to - next.from > 24 && /^[*_“"(]*\p{Lu}\p{Ll}/u.test(source.text.slice(next.from, next.from + 6));
}

/** Two letters open the line, and none of the words that furniture opens with: by far the most lines. */
function isWordAt(text: string, {from, to}: Line): boolean {
  if (to - from < 2 || !isLetter(text.charCodeAt(from)) || !isLetter(text.charCodeAt(from + 1))) return false;
  return !OPENS_FURNITURE.test(text.slice(from, from + 5));
}

const OPENS_FURNITURE = /^(?:trang|page|ocr|id:)/i;

/** Portal tables print one cell a line between lone bars: a number there is a cell. */
function besideBars(lines: readonly Line[], index: number, source: Source): boolean {
  return isBar(lines[index - 1], source) || isBar(lines[index + 1], source);
}

/** A line that is only cell bars. */
export function isBar(line: Line | undefined, source: Source): boolean {
  if (!line || !isEmpty(line)) return false;
  return source.text.slice(line.position.start.offset, line.position.end.offset).includes('|');
}

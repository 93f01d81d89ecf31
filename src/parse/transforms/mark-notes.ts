import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {isEmpty} from '../lines.ts';
import {pageBreaks} from './mark-furniture.ts';

/**
 * Marks the footnotes that stand at the bottom of pages, as a converter of PDF prints them, between two halves of a sentence:
 *
 *     … theo quy hoạch khoáng sản1. Đề cao trách nhiệm của
 *
 *       1 Quyết định số 12/QĐ-UBND ngày 05/3/2024 của Ủy ban nhân dân tỉnh.
 *     <new page>                            2
 *     người đứng đầu …
 *
 * No text runs through them; what they cite is read apart. They are counted from one, and each is a note only where its figure
 * stands raised, behind a word, above it on the page.
 */
export function markNotes(lines: readonly Line[], source: Source): void {
  let count = 0;
  let top = 0;
  for (const end of pageBreaks(lines, source).sort((a, b) => a - b)) {
    for (let i = Math.max(top + 1, end - LONGEST); i < end; i++) {
      const line = lines[i] as Line;
      const isOurs = !line.furniture || line.note > 0;
      if (!isOurs || isEmpty(line) || numberOf(line, source) !== count + 1) continue;
      if ((lines[i - 1] as Line).note === 0) {
        const rest = count > 0 ? restAbove(lines, top, i, source) : [];
        const apart = rest.length > 0 || standsApart(lines, i);
        if (!apart || !isRaised(count + 1, lines, top, i, source)) continue;
        for (const line of rest) mark(line, count);
      }
      count++;
      for (let below = i; below < end; below++) mark(lines[below] as Line, count);
    }
    top = end;
  }
}

/** What stands over the first note of a page, between it and a blank, and begins in small letters: the rest of the last note of the page before. */
function restAbove(lines: readonly Line[], top: number, first: number, source: Source): readonly Line[] {
  let from = first;
  while (from - 1 > top && first - from < LONGEST && !isEmpty(lines[from - 1] as Line)) from--;
  const opening = lines[from] as Line;
  return from < first && isSmall(source.text.charCodeAt(opening.from)) ? lines.slice(from, first) : [];
}

/** Lines that the notes of one page may take. */
const LONGEST = 40;

function mark(line: Line, number: number): void {
  if (!line.furniture || line.note > 0) line.note = number;
  line.furniture = true;
}

/** The figure that a line opens with, before a capital; 0 for none. */
function numberOf({from, to}: Line, source: Source): number {
  if (to - from < 8) return 0;
  const mark = NUMBERED.exec(source.text.slice(from, from + 6));
  return mark ? Number(mark[1]) : 0;
}

const NUMBERED = /^(\d{1,2})\s{1,3}(?=[\p{Lu}“"(])/u;

/** Whether a blank, or a rule, stands above a line. */
function standsApart(lines: readonly Line[], index: number): boolean {
  const above = lines[index - 1];
  return above !== undefined && (isEmpty(above) || above.furniture);
}

/** Whether the figure stands behind a word between two lines of a page: `khoáng sản1.`, `(Nghị quyết 10)2 và`, `khoáng sản 1.` */
function isRaised(number: number, lines: readonly Line[], top: number, index: number, source: Source): boolean {
  const page = source.text.slice((lines[top] as Line).from, (lines[index] as Line).from);
  const figure = String(number);
  for (let at = page.indexOf(figure, 1); at > 0; at = page.indexOf(figure, at + 1))
    if (
      BEFORE.test(page.slice(Math.max(0, at - 5), at)) &&
      !COUNTED.test(page.slice(Math.max(0, at - 12), at)) &&
      BEHIND.test(page.slice(at - 1, at + figure.length + 1))
    )
      return true;
  return false;
}

const BEFORE = /[\p{Ll}”")\]]\s?$|(?<!\d)(?:19|20)\d\d$/u;
/** `khoản 1,`, `Phụ lục 1)`, `giai đoạn 1;`: the figure is the word's own */
const COUNTED =
  /(?<!\p{L})(?:khoản|điểm|mục|điều|phụ lục|giai đoạn|biểu|bước|số|đợt|quý|tháng|ngày|lần|bảng|mẫu|tuần|phần|chương|kỳ|loại|cấp|nhóm|hạng|vòng|lớp|khối|tổ|thôn|ấp|khu|phố|phường|quận|câu|bài|tập|năm|hạng mục|nội dung|ý|tiểu khu|vùng|khóa|phương án|thứ|tiết|trang|hình|dự án|gói|gói thầu|lô|tầng|phòng|đội|cụm|trạm|bậc|mức|chỉ tiêu|tiêu chí)\s$/iu;
/** From the sign before the figure on: where that is a blank, a sign stands behind. */
const BEHIND = /^(?:\S\d{1,2}[\s.,;:)”"]|\s\d{1,2}[.,;:)])/;

import {hasContent, isEmpty, lineStart} from '../../parse/lines.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import type {Mark} from './ground.ts';

/**
 * What stands before and behind a document is furniture where it shows the marks of who put it there. An annex without a
 * title, a name behind the signature, a footnote show none: they are nobody's, and a clerk should see them.
 */

const PORTAL = [
  /\bky boi\b|thoi gian ky|nguoi ky:/, // an e-signature
  /@|https?:|www\.|\.vn\b/,
  /\d\d:\d\d:\d\d|\+0?7:00/, // a stamp's clock
  /^(?:layout|title|docid|source):/, // front matter
  /ban quyen|so huu tri tue|copyright|all rights/,
  /dang tai van ban|van ban lien quan|chua cap nhat|tieng anh|quy thanh vien|hotline|trang chu|thuoc tinh|luoc do|danh gia:|tai ve|luot xem|so cong bao|tinh trang hieu luc|tinh trang:/,
  /^[^a-z]{0,4}(?:so hieu|loai van ban|ngay ban hanh|noi ban hanh|co quan ban hanh|ngay hieu luc|linh vuc)[^a-z]{0,4}(?::|\||$)/,
  /co so du lieu quoc gia|don vi chu quan|(?:dien thoai|fax)\s?:|^muc luc$/,
  /^[^a-z]{0,6}(?:ocr output|page \d)/,
];

/** Lines and letters that may stand above a portal's first mark: the title that it repeats. */
const TITLE_LINES = 6;
const TITLE_LETTERS = 1200;

export function wrapperParts(lines: readonly Line[], source: Source): Mark[] {
  const portal = portalStart(lines, source);
  return lines.map((line, index) => {
    const said = hasContent(line) && index < portal;
    return {from: lineStart(line), part: said ? 'unassigned' : 'furniture'};
  });
}

/** Index of the line from which on a portal or a stamp speaks. */
function portalStart(lines: readonly Line[], source: Source): number {
  let filled = 0;
  let letters = 0;
  for (const [index, line] of lines.entries()) {
    if (isEmpty(line)) continue;
    const bare = source.bare.slice(line.from, line.to);
    if (PORTAL.some((mark) => mark.test(bare))) return filled <= TITLE_LINES && letters <= TITLE_LETTERS ? 0 : index;
    filled++;
    letters += bare.length;
  }
  return isReceipt(lines, source) ? 0 : lines.length;
}

/** `ĐẾN / Số: 1234 / Ngày: 17/03/2021`, `Quảng Ngãi / Số: 89/TB-UBND / 17/03/2021`, or single specks of a stamp. */
function isReceipt(lines: readonly Line[], source: Source): boolean {
  const texts = lines.filter((line) => !isEmpty(line)).map((line) => source.bare.slice(line.from, line.to));
  if (texts.some((text) => text.length > 40) || texts.length > 8) return false;
  if (texts.every((text) => text.length < 7)) return true;
  return (
    texts.some((text) => /^\W{0,3}(?:so|den|ngay)\b/.test(text)) &&
    texts.some((text) => /\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}/.test(text))
  );
}

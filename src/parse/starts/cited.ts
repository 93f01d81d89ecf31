import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine} from '../anchors.ts';
import {citingTitle} from '../citing-title.ts';
import {hasContent} from '../lines.ts';
import {isMetadata} from './orders.ts';

/** Lines below a heading among which a page says more of its document. */
const BELOW = 14;
/** Lines of a portal above a heading, and the letters that they have: its sections, and when the page was made. */
const ABOVE = 3;
const LONGEST = 48;
/** `Thứ Hai, 24/6/2024`, `15/7/2009 14:8'(GMT+7)` */
const PAGE_DAY = /^(?:(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),?\s)?\d{1,2}[/-]\d{1,2}[/-](?:19|20)\d\d(?:[\s,-]|$)/;

/**
 * A page whose first line names the document as others cite it, and which shows nothing else of a head:
 *
 *     Chỉ thị số 05/CT-UBND ngày 12/3/2024 của Ủy ban nhân dân tỉnh về quản lý bến thủy
 *     Thời gian qua, …
 *
 * A portal's sections and days may stand above it. The line of the heading; -1 where there is none, or where the page goes on with
 * what a portal says (`Số hiệu: …`).
 */
export function citedStart(lines: readonly Line[], source: Source): number {
  const heading = headingOf(lines, source);
  if (heading < 0) return -1;
  const below = lines.slice(heading + 1, heading + 1 + BELOW);
  return below.some((line) => isMetadata(bareLine(source, line))) ? -1 : heading;
}

function headingOf(lines: readonly Line[], source: Source): number {
  let above = 0;
  let dated = false;
  for (const [index, line] of lines.entries()) {
    if (!hasContent(line)) continue;
    if (citingTitle(source, line)) return above === 0 || dated ? index : -1;
    if (++above > ABOVE || line.to - line.from > LONGEST) return -1;
    dated ||= PAGE_DAY.test(bareLine(source, line));
  }
  return -1;
}

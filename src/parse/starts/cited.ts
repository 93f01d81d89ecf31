import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine} from '../anchors.ts';
import {citingTitle} from '../citing-title.ts';
import {hasContent} from '../lines.ts';
import {isMetadata} from './orders.ts';

/** Lines below a heading among which a page says more of its document. */
const BELOW = 14;

/**
 * A page whose first line names the document as others cite it, and which shows nothing else of a head:
 *
 *     Chỉ thị số 05/CT-UBND ngày 12/3/2024 của Ủy ban nhân dân tỉnh về quản lý bến thủy
 *     Thời gian qua, …
 *
 * The line of the heading; -1 where there is none, or where the page goes on with what a portal says (`Số hiệu: …`).
 */
export function citedStart(lines: readonly Line[], source: Source): number {
  const heading = lines.findIndex(hasContent);
  if (heading < 0 || !citingTitle(source, lines[heading] as Line)) return -1;
  const below = lines.slice(heading + 1, heading + 1 + BELOW);
  return below.some((line) => isMetadata(bareLine(source, line))) ? -1 : heading;
}

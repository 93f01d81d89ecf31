import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {hasContent} from '../lines.ts';
import {runInTitle} from '../titles.ts';
import {opensList} from './orders.ts';

/** Lines that say something, from the top of a page to its title, and from there to the first heading. */
const ABOVE = 12;
const TO_HEADING = 8;

/**
 * A page without any head is still a document where a title in capitals stands over an outline:
 *
 *     KẾ HOẠCH TỔ CHỨC TẾT TRUNG THU
 *     NĂM HỌC 2006-2007
 *     I. MỤC ĐÍCH
 *     …
 *     II. CHUẨN BỊ
 *
 * The line of the title; -1 for none.
 */
export function outlinedStart(lines: readonly Line[], source: Source): number {
  let seen = 0;
  for (let i = 0; i < lines.length && seen < ABOVE; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    seen++;
    if (runInTitle(source, line) && isOverOutline(lines, source, i + 1)) return i;
  }
  return -1;
}

function isOverOutline(lines: readonly Line[], source: Source, from: number): boolean {
  let seen = 0;
  for (let i = from; i < lines.length && seen < TO_HEADING; i++) {
    if (!hasContent(lines[i] as Line)) continue;
    seen++;
    if (/^[\dIVX]/.test(source.text.charAt((lines[i] as Line).from)) && opensList(lines, source, i)) return true;
  }
  return false;
}

import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {isPageNotice} from '../titles.ts';

/** Most notices that one page puts one behind the other. */
const MOST = 200;

/**
 * `Thông báo v/v nghỉ lễ⏎…⏎⏎Thông báo v/v nhận bằng⏎…`: notices as a site lists them, each under its title and none with a head. They
 * are only looked for where the page begins with one.
 */
export function noticeStarts(lines: readonly Line[], source: Source): number[] {
  const first = lines.findIndex(hasContent);
  const opening = lines[first];
  if (!opening || !isPageNotice(source, opening)) return [];
  const starts = [first];
  for (let i = first + 1; i < lines.length && starts.length < MOST; i++) {
    const line = lines[i] as Line;
    if (isEmpty(lines[i - 1] as Line) && hasContent(line) && isPageNotice(source, line)) starts.push(i);
  }
  return starts;
}

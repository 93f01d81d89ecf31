import {bareLine, isCapital} from '../parse/anchors.ts';
import {hasContent, isEmpty} from '../parse/lines.ts';
import {runningLines} from '../parse/running-text.ts';
import {portalStart} from '../parse/segments/portal.ts';
import {isAppendixTitle} from '../parse/titles.ts';
import type {Source} from '../text/source.ts';
import type {View} from '../text/view.ts';
import type {Line} from '../tree.ts';

/**
 * The paragraphs of a form or list behind the signature that is no document of its own: `PHỤ LỤC 1C: PHIẾU CUNG CẤP THÔNG
 * TIN …`. Where the heading does not stand right below the signature, a portal's own text may do so.
 */
export function annexViews(trailer: readonly Line[], source: Source): View[] {
  const first = trailer.findIndex((line) => hasContent(line));
  if (first < 0 || !isHeading(trailer[first] as Line, source)) return [];
  const views: View[] = [];
  let paragraph: Line[] = [];
  const close = () => {
    if (paragraph.length) views.push(runningLines(source, paragraph));
    paragraph = [];
  };
  for (const line of trailer.slice(first, portalStart(trailer, source, first, trailer.length))) {
    if (isEmpty(line)) close();
    else paragraph.push(line);
  }
  close();
  return views;
}

function isHeading(line: Line, source: Source): boolean {
  return isAppendixTitle(bareLine(source, line)) && isCapital(source.text.slice(line.from, line.to));
}

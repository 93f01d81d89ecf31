import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine, isCapital} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty, lineStart} from '../lines.ts';

/** What a portal prints below the text it shows. */
const BELOW = 'van ban nay chua cap nhat noi dung tieng anh';
/** `Quyết định 1486/QĐ-UBND năm 2025 công bố …`: the portal's own name of the document, one line higher. */
const NAMED = /\d\/[a-z]\S{0,30} nam \d{4}\s/;

/** Line at which a portal's own text begins behind a document; `to` where there is none. */
export function portalStart(lines: readonly Line[], source: Source, from: number, to: number): number {
  const first = lines[from];
  const last = lines[to - 1];
  if (!first || !last) return to;
  // Of this document only: of a file of many, each would be looked through to its end.
  const below = source.bare.slice(lineStart(first), last.to).indexOf(BELOW);
  if (below < 0) return to;
  const at = lineStart(first) + below;
  let start = from;
  while (start < to && (lines[start] as Line).to <= at) start++;
  let above = start - 1;
  while (above > from && isEmpty(lines[above] as Line)) above--;
  return above > from && NAMED.test(bareLine(source, lines[above] as Line)) ? above : start;
}

/** No link of a page is longer. */
const LONGEST_LINK = 40;

/** `… theo tinh thần trên./.⏎Phản hồi⏎Các tin khác⏎Mới nhất`: line at which the links of a page begin behind the text's end sign; `to` where it has none. */
export function linksStart(lines: readonly Line[], source: Source, from: number, to: number): number {
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    if (text.endsWith('./.')) return i + 1;
    if (text.length > LONGEST_LINK || /[.;:,]$/.test(text) || isCapital(text) || readLabel(text)) break;
  }
  return to;
}

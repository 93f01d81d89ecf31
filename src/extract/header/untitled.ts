import {bareLine, isCapital, isNumberLine} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {isDated} from '../../parse/segments/line-shapes.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {decidingLine} from './title-line.ts';

/**
 * The title of a head that has lost its tên loại, as some portals lose what stands in bold: below number and date, the
 * subject and who decides, `BAN HÀNH QUY CHẾ …⏎CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH`. Empty for any other head.
 */
export function untitledLines(letterhead: readonly Line[], source: Source): readonly Line[] {
  const lines = letterhead.filter((line) => hasContent(line));
  let from = lines.length;
  while (from > 0 && isCapitalLine(lines[from - 1] as Line, source)) from--;
  const below = lines.slice(from);
  const above = lines[from - 1];
  if (!decidingLine(below, source)) return [];
  return !above || endsHead(bareLine(source, above), source, above) ? below : [];
}

function isCapitalLine(line: Line, source: Source): boolean {
  const text = source.text.slice(line.from, line.to);
  return isCapital(text) && !isNumberLine(text, bareLine(source, line)) && !/^(?:HỎA TỐC|THƯỢNG KHẨN|KHẨN)$/.test(text);
}

const endsHead = (bare: string, source: Source, line: Line): boolean =>
  isDated(bare) || isNumberLine(source.text.slice(line.from, line.to), bare);

import {withUnits} from '../../data/units.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {addresseesHead, bareLine, isArchiveLine, isCapital, isNumberLine} from '../anchors.ts';
import {isEmpty} from '../lines.ts';
import {linesBelow} from '../segments/line-shapes.ts';
import {titleKind} from '../titles.ts';
import {DATE_LINE, type Start} from './start.ts';

/** Lines that say something, from a number line to the date beside it, and to the title or the addressees. */
const TO_DATE = 6;
const TO_TITLE = 12;

/**
 * `- Lưu: VT.⏎PHÓ CHỦ TỊCH⏎Lê Văn Bình⏎⏎Số: 12/TB-UBND⏎Bình Minh, ngày …⏎THÔNG BÁO`: a document that has lost its quốc hiệu, behind the
 * closing of another. `starts` are those that are known, ascending.
 */
export function numberedStarts(lines: readonly Line[], source: Source, starts: readonly Start[]): Start[] {
  const known = new Set(starts.map(({line}) => line));
  const found: Start[] = [];
  let closing = -1;
  for (const [index, line] of lines.entries()) {
    if (known.has(index)) closing = -1;
    if (isEmpty(line)) continue;
    const bare = bareLine(source, line);
    if (isArchiveLine(bare)) closing = index;
    else if (
      closing >= 0 &&
      isNumberLine(source.text.slice(line.from, line.to), bare) &&
      opensHead(lines, source, index, known)
    ) {
      found.push({line: namesAbove(lines, source, index, closing + 1), by: 'number'});
      closing = -1;
    }
  }
  return found;
}

/** Whether place and date stand right below, and then a title or whom it is for, before any other start. */
function opensHead(lines: readonly Line[], source: Source, index: number, known: ReadonlySet<number>): boolean {
  let end = index + 1;
  while (end < lines.length && !known.has(end)) end++;
  const below = linesBelow(lines, index, end, TO_TITLE);
  return (
    below.slice(0, TO_DATE).some((line) => line.to - line.from < 90 && DATE_LINE.test(bareLine(source, line))) &&
    below.some((line) => titleKind(source, line) !== null || addresseesHead(bareLine(source, line)) > 0)
  );
}

/** The first of the issuer's lines right above a number. */
function namesAbove(lines: readonly Line[], source: Source, number: number, floor: number): number {
  let start = number;
  for (let i = number - 1; i >= floor && number - i <= 6; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    if (!isCapital(source.text.slice(line.from, line.to)) || !ISSUER.test(bareLine(source, line))) break;
    start = i;
  }
  return start;
}

const ISSUER = withUnits(
  /^(?:uy ban|ubnd|hoi dong|hdnd|so|bo|phong|ban|van phong|cuc|chi cuc|tong cuc|truong|benh vien|trung tam|UNIT_BARE)\s/,
);

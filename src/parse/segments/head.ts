import {KIND_ENTRIES} from '../../data/kinds.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {isSmall} from '../../text/units.ts';
import type {Line} from '../../tree.ts';
import {
  addresseesHead,
  bareLine,
  isAbout,
  isCapital,
  isHalfAddresseesHead,
  isMotto,
  isNumberLine,
  isSubmotto,
  partyStart,
} from '../anchors.ts';
import {isAuthority} from '../authority.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {
  isAppendixTitle,
  isAttachmentLine,
  isListTitle,
  isPageNotice,
  openingKind,
  pageTitle,
  runInTitle,
  titleBelow,
  titleKind,
} from '../titles.ts';
import {readAddressees} from './addressees.ts';
import {blankBefore, isBasis, isDated, isReceipt, linesBelow, OPENING} from './line-shapes.ts';
import {readSubject, SUBJECT_LINES} from './subject.ts';

/** Where the parts of a document's head begin, and the body behind them. */
interface Head {
  title: number;
  addressees: number;
  body: number;
}

/** Most lines that a letterhead may take. */
const HEAD_LINES = 70;

export function readHead(lines: readonly Line[], source: Source, from: number, to: number): Head {
  const limit = Math.min(to, from + HEAD_LINES);
  let title = -1;
  let numbered = -1;
  let about = -1;
  let filled = 0;
  let formed = false;
  let runIn = false;
  let i = from;
  for (; i < limit; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (addresseesHead(bare) || isHalfAddresseesHead(source, line)) break;
    filled++;
    if (filled === 1 && isAttachmentLine(bare) && titleBelow(lines, source, i) >= 0) {
      title = i;
      break;
    }
    if (formed && numbered < 0 && isCapital(text) && belongsToName(lines, source, i, limit)) continue;
    if (
      isTitle(source, line, filled < 3 || numbered >= 0) ||
      (filled === 1 && isAppendixTitle(bare) && text.length < 20) ||
      (filled === 1 && isCapital(text) && (isListTitle(bare) || isAnnexTitle(lines, source, i, limit)))
    ) {
      title = i;
      break;
    }
    if (isMotto(source, line) || isSubmotto(source, line) || partyStart(source, line) >= 0) {
      formed = true;
      continue;
    }
    const runsIn = formed
      ? about < 0 && runInTitle(source, line)
      : filled < 3 &&
        numbered < 0 &&
        (isEmpty(lines[i + 1] ?? line) || isPageNotice(source, line)) &&
        pageTitle(source, line);
    if (runsIn) {
      title = i;
      runIn = true;
      break;
    }
    if (isNumberLine(text, bare)) {
      numbered = i;
      continue;
    }
    if (numbered >= 0 && isReceipt(bare)) continue;
    if (isAbout(bare)) {
      about = i;
      continue;
    }
    // `Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;` is dated as well
    if (isCapital(text) || (isDated(bare) && !isBasis(bare))) continue;
    // V/v runs on over short lines
    const goesOn = isSmall(text.charCodeAt(0)) || (!OPENING.test(bare) && !blankBefore(lines, i));
    if (about >= 0 && text.length < 70 && goesOn && !readLabel(text)) continue;
    const short = text.length < 60 && !OPENING.test(bare) && !readLabel(text);
    if (short && numbered < 0 && filled < 14) continue;
    if (/dien\s?:$/.test(bare)) break;
    if (short && followsNumber(lines, source, numbered, i)) continue;
    const named = i === numbered + 1 && bare.startsWith('ve ');
    if (numbered >= 0 && (named || text.length < 40) && leadsToAddressees(lines, source, i, limit)) {
      if (named) about = i;
      continue;
    }
    if (numbered >= 0 && numbered === i - 1 && isUnclosed(text) && headGoesOn(lines, source, i, limit)) continue;
    break;
  }
  if (title < 0) {
    const list = readAddressees(lines, source, i, to);
    return {title: i, addressees: i, body: list};
  }
  const subject = readSubject(lines, source, title, Math.min(to, title + SUBJECT_LINES + 14), runIn);
  return {title, addressees: subject, body: readAddressees(lines, source, subject, to)};
}

/** `KẾ HOẠCH`, `PHỤ LỤC II`; where more may stand behind a tên loại, also `CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA …`. */
const isTitle = (source: Source, line: Line, mayGoOn: boolean): boolean =>
  titleKind(source, line) !== null ||
  (mayGoOn && openingKind(source, line) !== null) ||
  (isAppendixTitle(bareLine(source, line)) && (isCapital(source.text.slice(line.from, line.to)) || line.strong));

/**
 * `SỞ⏎KẾ HOẠCH VÀ ĐẦU TƯ`, `BAN CHỈ ĐẠO CÁC⏎CHƯƠNG TRÌNH …`: a tên loại that the issuer's name goes on with. The line above ends
 * as no name does, or the number, still to come, says that the document is of another kind.
 */
function belongsToName(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const line = lines[index] as Line;
  const runIn = runInTitle(source, line);
  if (!runIn && !titleKind(source, line)) return false;
  const above = lines[index - 1];
  if (!above || isEmpty(above) || !isCapital(source.text.slice(above.from, above.to))) return false;
  if (UNFINISHED_NAME.test(bareLine(source, above))) return true;
  const kind = runIn && numberedKind(lines, source, index, to);
  return Boolean(kind && kind !== fold(runIn.kind));
}

const UNFINISHED_NAME = /^(?:so|bo|phong|ban|cuc|vu|chi cuc)$|\s(?:[-–]|cac|va|thuc hien|quan ly)$/;

/** What the symbol of a number a few lines below says of the kind, in bare letters; null where it names none. */
function numberedKind(lines: readonly Line[], source: Source, index: number, to: number): string | null {
  for (let i = index + 1; i < to && i <= index + 6; i++) {
    const line = lines[i] as Line;
    const bare = bareLine(source, line);
    if (!isNumberLine(source.text.slice(line.from, line.to), bare)) continue;
    const token = /[/-]([a-z]{2,4})[/-]/.exec(bare.replace(/\s/g, ''))?.[1];
    return KIND_ENTRIES.some(({kind}) => fold(kind) === token) ? (token as string) : null;
  }
  return null;
}

/** Letters of a subject under the number, all on one line. */
const LONGEST_SUBJECT = 250;

/** No sentence, nor longer than a subject under the number may be. */
const isUnclosed = (text: string): boolean => text.length < LONGEST_SUBJECT && !/[.;:][*_]*$/.test(text);

/** `Tăng cường kiểm tra …⏎⏎Bình Minh, ngày 11 tháng 8 năm 2021`: date or `Kính gửi` are still to come behind a line. */
function headGoesOn(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  return linesBelow(lines, index, to, 3).some((line) => {
    const bare = bareLine(source, line);
    return addresseesHead(bare) > 0 || (line.to - line.from < 80 && isDated(bare));
  });
}

/**
 * `QUY CHẾ LÀM VIỆC⏎CỦA ỦY BAN …⏎(Ban hành kèm theo …)`: nothing but capitals from the first line to that of an attachment,
 * and no body's name on top.
 */
function isAnnexTitle(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  if (isAuthority(bareLine(source, lines[from] as Line))) return false;
  for (const line of linesBelow(lines, from, to)) {
    const bare = bareLine(source, line);
    if (isAttachmentLine(bare)) return true;
    const text = source.text.slice(line.from, line.to);
    if (!isCapital(text) || isMotto(source, line) || isNumberLine(text, bare)) return false;
  }
  return false;
}

/** Whether `Kính gửi` stands below a line, with nothing but short lines or a date between. */
function leadsToAddressees(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  for (const line of linesBelow(lines, index, to, 4)) {
    if (addresseesHead(bareLine(source, line)) || isHalfAddresseesHead(source, line)) return true;
    if (line.to - line.from > 70) return false;
  }
  return false;
}

/** Short lines right under the number of a công văn are its subject, `V/v` or not. */
function followsNumber(lines: readonly Line[], source: Source, numbered: number, index: number): boolean {
  if (numbered < 0 || index - numbered > 8) return false;
  for (let i = numbered + 1; i < index; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line) && line.to - line.from > 70 && !isDated(bareLine(source, line))) return false;
  }
  return true;
}

import {withUnits} from '../../data/units.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {bareLine, isCapital, isHalfNumber, isNumberHead, isNumberLine, mottoStart, partyStart} from '../anchors.ts';
import {isEmpty} from '../lines.ts';
import {titleKind} from '../titles.ts';
import {DATE_LINE} from './start.ts';

/** Lines above a motto that may still be its letterhead. */
const LETTERHEAD = 16;

/** Walks up from the motto over issuer lines, and over a number block that was printed before the right column. */
export function letterheadStart(
  lines: readonly Line[],
  source: Source,
  motto: number,
  floor: number,
  dated = false,
): number {
  const own = lines[motto] as Line;
  // Two columns run together: the issuer stands on the motto's line, what is above is not of this document.
  if (!startsWithMotto(source, own)) return nameAbove(lines, source, motto, floor);
  let start = motto;
  let blanks = 0;
  const numberAbove = findNumberAbove(lines, source, motto, floor);
  for (let i = motto - 1; i >= floor && motto - i <= LETTERHEAD; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) {
      if (++blanks > 8) break;
      continue;
    }
    if (line.furniture || isNumberHead(bareLine(source, line)) || CONTACT.test(bareLine(source, line))) continue;
    // `THÔNG BÁO` above the issuer is the page's heading, not the document's
    if (i < numberAbove && titleKind(source, line)) break;
    const text = firstCell(source.text.slice(line.from, line.to));
    const issuer =
      (text.length < 90 || bareLine(source, line).length < 90) &&
      isCapital(text) &&
      !/^[-–\s]*(?:Lưu|Nơi nhận)/.test(text) &&
      !/\d{4}/.test(text);
    // of a head without a motto, the date may stand over the number: `***      Bình Minh, ngày 20 tháng 02`
    if (issuer || i >= numberAbove || (dated && DATE_LINE.test(bareLine(source, line)))) {
      start = i;
      blanks = 0;
    } else break;
  }
  return start;
}

/** Of `|HỘI NÔNG DÂN XÃ A   |Xã A, ngày 24 tháng 02 năm 2014   |` what stands in the left column; any other line whole. */
function firstCell(text: string): string {
  const from = text.startsWith('|') ? 1 : 0;
  const bar = text.indexOf('|', from);
  return bar > from ? text.slice(from, bar).trim() : text;
}

/** `Địa chỉ: 12 đường Lê Lợi`, below the name of a company. */
const CONTACT = /^\W{0,3}(?:dia chi|d\/c|dien thoai|dt|tel|fax|e-?mail|website|ma so thue|mst)\s?[:.]/;

/**
 * `ỦY BAN NHÂN DÂN⏎HUYỆN TRÀ LÂM   CỘNG HÒA …`, `HUYỆN ỦY TRÀ LÂM⏎VĂN PHÒNG   ĐẢNG CỘNG SẢN …`: the first half of the
 * issuer's name, or the body above it, may stand on the line above.
 */
function nameAbove(lines: readonly Line[], source: Source, motto: number, floor: number): number {
  const own = lines[motto] as Line;
  const above = motto - 1;
  const line = lines[above];
  if (above < floor || !line || isEmpty(line)) return motto;
  const text = source.text.slice(line.from, line.to);
  if (text.length >= 60 || !isCapital(text)) return motto;
  const name = source.bare.slice(own.from, own.to);
  const first = REST_OF_NAME.test(name) ? /^(?:uy ban|hoi dong|ubnd|hdnd|so |phong |ban )/ : SUPERIOR;
  return first.test(bareLine(source, line)) ? above : motto;
}

const REST_OF_NAME = withUnits(/^(?:UNIT_BARE|nhan dan)\s/);

/** A body that others belong to. */
const SUPERIOR =
  /^(?:ubnd|uy ban nhan dan|hdnd|hoi dong nhan dan|so|bo|tong cuc|cuc|phong (?:giao duc|gd(?: ?& ?dt)?)|tinh uy|thanh uy|huyen uy|dang (?:bo|uy)|tong cong ty|tap doan|dai hoc) /;

/** False where issuer and motto, two columns of the page, run together on one line. */
function startsWithMotto(source: Source, line: Line): boolean {
  const at = Math.max(mottoStart(source, line), partyStart(source, line));
  const before = source.bare.slice(line.from, Math.max(line.from, at)).replace(/[^a-z]+/g, '');
  return /^(?:cong|hoa|xa|hoi)*$/.test(before);
}

/** `Số: /UBND-X`, `V/v …` in the lines above a motto: the left column came first. */
function findNumberAbove(lines: readonly Line[], source: Source, motto: number, floor: number): number {
  let about = Number.POSITIVE_INFINITY;
  for (let i = motto - 1; i >= floor && motto - i <= 8; i--) {
    const line = lines[i] as Line;
    if (isEmpty(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const bare = bareLine(source, line);
    if (isNumberLine(text, bare) || opensBrokenNumber(lines, source, i, bare)) return i;
    // `/BC-UBND`, whose `Số:` stands above
    if (bare.startsWith('/')) continue;
    // a letter without a number: its issuer stands right above what it is about
    if (ABOUT_IN_SHORT.test(bare) || (ABOUT.test(bare) && !isNumberedBelow(lines, source, motto))) about = i;
    // An issuer below the number: that number is a stamp's, or of the document before.
    else if (isCapital(text))
      return text.length < 90 && about < motto && isIssuerOf(source, line, lines[about] as Line)
        ? about
        : Number.POSITIVE_INFINITY;
    else if (about < motto && /[a-z]/.test(bare)) break;
  }
  return Number.POSITIVE_INFINITY;
}

const ABOUT_IN_SHORT = /^[^a-z]{0,3}v\s?\/\s?v\W/;
/** as the heading of a page may begin, too */
const ABOUT = /^[^a-z]{0,3}(?:v\.v\W|ve viec\s)/;

/** Whether a line in capitals names who writes about what the line below it says; over `Về việc …` only a body's name does. */
const isIssuerOf = (source: Source, line: Line, about: Line): boolean =>
  !titleKind(source, line) && (ABOUT_IN_SHORT.test(bareLine(source, about)) || OFFICE.test(bareLine(source, line)));

const OFFICE = withUnits(
  /^\W{0,3}(?:van phong|ban|phong|uy ban|ubnd|hdnd|so|cuc|chi cuc|vu|truong|trung tam|hoi|doan|dang uy|cong ty|benh vien|vien|tinh|huyen|thanh pho|quan|xa|phuong|thi xa|thi tran)(?: (?!ban )|$)/,
);

/** Whether a number stands between a motto and the body: what stands above is then no left column. */
const isNumberedBelow = (lines: readonly Line[], source: Source, motto: number): boolean =>
  lines
    .slice(motto + 1, motto + 9)
    .some((line) => isNumberLine(source.text.slice(line.from, line.to), bareLine(source, line)));

/** `Số:⏎⏎/BC-UBND`, `Số: 565⏎/TB-UBND`: a converter put what is left blank for the number on a line of its own. */
function opensBrokenNumber(lines: readonly Line[], source: Source, index: number, bare: string): boolean {
  if (!isNumberHead(bare) && !isHalfNumber(bare)) return false;
  const next = lines.slice(index + 1, index + 4).find((line) => !isEmpty(line));
  return next !== undefined && /^\/\s?[A-ZĐ]/.test(source.text.slice(next.from, next.to));
}

import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {addresseesHead, bareLine, isCapital, isHalfAddresseesHead, recipientsHead} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {blankBefore, isAnotherBody, isBasis, isBullet, lineAbove, linesBelow, OPENING} from './line-shapes.ts';

/** Line behind the `Kính gửi` list, or behind the bodies that a công điện is wired to; `from` itself where there is none. */
export function readAddressees(lines: readonly Line[], source: Source, from: number, to: number): number {
  let i = from;
  while (i < to && !hasContent(lines[i] as Line)) i++;
  const first = lines[i];
  if (!first || i >= to) return from;
  const wire = wiredBy(lines, source, i, to);
  const telegram = wire >= 0;
  if (telegram) i = wire;
  const bare = bareLine(source, first);
  const length = isHalfAddresseesHead(source, first) ? bare.length : addresseesHead(bare);
  const bullet = isBullet(source.text.slice(first.from, first.to));
  if (!telegram && !length && !bullet) return from;
  // A bullet list between head and text, its `Kính gửi` lost in scanning: only where a sentence follows it soon.
  if (!telegram && !length && (opensText(bare) || !listThenSentence(lines, source, i, to))) return from;
  const inline = length > 0 && bare.slice(length).trim().length > 3;
  let end = i + 1;
  let items = inline && !telegram ? 1 : 0;
  for (i = bullet && !length && !telegram ? i : i + 1; i < to && i - from < 60; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const content = bareLine(source, line);
    const gap = blankBefore(lines, i);
    const listed = isBullet(text);
    if (listed && isBasis(content)) break;
    if (!listed) {
      // `Kính⏎gửi: Công ty X` is an entry
      if ((addresseesHead(content) && !content.startsWith('gui')) || isHalfAddresseesHead(source, line)) {
        end = i + 1;
        continue;
      }
      if (OPENING.test(content) || RECEIVED.test(content)) break;
      if (items > 0 && gap && ORDERS.test(content)) break;
      // `Kính gửi: Các sở, ban, ngành;⏎Ủy ban nhân dân các huyện.`
      if (items > 0 && !gap && text.length < 100 && goesOn(lines, source, i)) {
        items++;
        end = i + 1;
        continue;
      }
      // `Hiệu trưởng các trường trung cấp,⏎⏎cao đẳng`: the list goes on over a blank
      if (items > 0 && gap && text.length < 110 && endsIn(/,$/, lines[end - 1] as Line, source)) {
        end = i + 1;
        continue;
      }
      if (items > 0 && !gap && isBrokenEntry(lines, source, i, to)) {
        end = i + 1;
        continue;
      }
      // `(Địa chỉ: …;⏎Số ĐT: …)`
      if (items > 0 && isOpen(source.text.slice((lines[end - 1] as Line).from, line.from))) {
        end = i + 1;
        continue;
      }
      // under a `Kính gửi` far to the left
      const last = lines[i - 1] as Line;
      if (
        items > 0 &&
        !gap &&
        text.length < 60 &&
        line.indent > last.indent &&
        isAnotherBody(source.text.slice(last.from, last.to), text)
      ) {
        end = i + 1;
        continue;
      }
      const label = readLabel(text);
      if (label) break;
      if (text.length < 6 && !/\p{L}{2}/u.test(text)) continue;
      if (items > 0 && endsItem(lines, source, end) && (gap || text.length > 60 || SAYS.test(content))) break;
      if (
        items > 0 &&
        (gap || endsIn(/[;.]$/, lines[i - 1] as Line, source)) &&
        /^\p{Lu}/u.test(text) &&
        text.length > 60
      )
        break;
      if (items > 0 && inline && (gap || text.length > 100 || (/^\p{Lu}/u.test(text) && lastLength(lines, end) < 60)))
        break;
      if (items === 0 && text.length > 160) break;
    }
    items++;
    end = i + 1;
  }
  return items > 0 || length > 0 || telegram ? end : from;
}

/** Line that ends in `… điện:`, the first or, under a name in capitals, one of the next two; -1 where there is none. */
function wiredBy(lines: readonly Line[], source: Source, from: number, to: number): number {
  for (let i = from; i < to && i < from + 3; i++) {
    const line = lines[i] as Line;
    if (isEmpty(line)) return -1;
    const bare = bareLine(source, line);
    if (/dien\s?:$/.test(bare) && bare.length < 80) return i;
    if (!isCapital(source.text.slice(line.from, line.to))) return -1;
  }
  return -1;
}

/** `Đề nghị các đơn vị báo cáo …`: how a short letter begins. */
const ORDERS = /^(?:de nghi|kinh de nghi|yeu cau|giao|tran trong)\s/;

/** Whether the line before ends in a semicolon or comma, or a body stands alone in a line between a whole one and a blank line. */
function goesOn(lines: readonly Line[], source: Source, index: number): boolean {
  const line = lines[index] as Line;
  const last = lines[index - 1] as Line;
  // `Hiệu trưởng các trường Tiểu học,⏎THCS trên địa bàn huyện`
  if (endsIn(/[;,]$/, last, source)) return true;
  const before = source.text.slice(last.from, last.to).trimEnd();
  // `Ủy ban nhân dân các tỉnh, thành phố trực thuộc⏎Trung ương`
  if (/\s(?:thuộc|các|và|của)$/u.test(before)) return true;
  const next = lines[index + 1];
  const text = source.text.slice(line.from, line.to);
  return next !== undefined && isEmpty(next) && isAnotherBody(before, text) && !SAYS.test(bareLine(source, line));
}

/** `- Các tỉnh: Hà Lam.⏎Phú Sơn, Trà Lâm;⏎- Các Bộ`: a full stop that a scan made of a comma, and the rest of the entry. */
function isBrokenEntry(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const [next] = linesBelow(lines, index, to, 1);
  const listed =
    next !== undefined && isBullet(source.text.slice(next.from, next.to)) && !isBasis(bareLine(source, next));
  return (
    listed &&
    endsIn(/\.$/, lines[index - 1] as Line, source) &&
    ENTRY_ENDS.test(source.text.slice((lines[index] as Line).from, (lines[index] as Line).to)) &&
    !TELLS.test(bareLine(source, lines[index] as Line))
  );
}

/** `Phú Sơn, Trà Lâm;`, its semicolon also read as a colon behind several names */
const ENTRY_ENDS = /;$|(?:[,.]\s\p{Lu}[^,.]{1,40}){2}:$/u;
const TELLS =
  /\s(?:nhan|co y kien|de nghi|yeu cau|thong bao|bao cao|trien khai|to chuc|ban hanh|xay dung|huong dan|moi|gui|nhu sau|thuc hien)[\s:]/;

const SAYS =
  /\s(?:nhan|co y kien|de nghi|yeu cau|thong bao|bao cao|trien khai|to chuc|ban hanh|xay dung|huong dan)\s|:$/;

/** `Cục Hải quan nhận được công văn số …`, `Trả lời công văn số …`: how an answer begins. */
const RECEIVED = /^(?:[a-z][^.;:,]{3,70}\snhan duoc|tra loi|phuc dap)\s/;

/** `- Căn cứ Điều lệ …;`: a list with which the text proper begins. */
const opensText = (bare: string): boolean => OPENING.test(bare.replace(/^[^a-z]+/, ''));

const endsIn = (sign: RegExp, line: Line, {text}: Source): boolean =>
  sign.test(text.slice(line.from, line.to).trimEnd());

const isOpen = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')');

function endsItem(lines: readonly Line[], source: Source, end: number): boolean {
  const last = lineAbove(lines, end, 0);
  return last !== null && endsIn(/\.$/, last, source);
}

function lastLength(lines: readonly Line[], end: number): number {
  for (let i = end - 1; i >= 0; i--)
    if (!isEmpty(lines[i] as Line)) return (lines[i] as Line).to - (lines[i] as Line).from;
  return 0;
}

/** Whether a bullet list goes over into the text proper, before any `Nơi nhận`. */
function listThenSentence(lines: readonly Line[], source: Source, from: number, to: number): boolean {
  for (let i = from; i < to && i - from < 25; i++) {
    const line = lines[i] as Line;
    if (!hasContent(line)) continue;
    const bare = bareLine(source, line);
    if (OPENING.test(bare)) return true;
    if (recipientsHead(bare)) return false;
  }
  return false;
}

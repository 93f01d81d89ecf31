import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';
import {
  addresseesHead,
  bareLine,
  isCapital,
  isHalfAddresseesHead,
  recipientsHead,
  tellsWhenPosted,
} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {judge, lineAt, onceBegun, type Rule} from './line-at.ts';
import {isAnotherBody, isBasis, lineAbove, linesBelow, OPENING, opensBullet} from './line-shapes.ts';

/** Line behind the `Kính gửi` list, or behind the bodies that a công điện is wired to; `from` itself where there is none. */
export function readAddressees(lines: readonly Line[], source: Source, from: number, to: number): number {
  let i = behindBlank(lines, from, to);
  // `24/8/2011 9:49:07` between a page's heading and `Kính gửi`
  if (i < to && tellsWhenPosted(bareLine(source, lines[i] as Line))) {
    const next = behindBlank(lines, i + 1, to);
    if (next < to && addresseesHead(bareLine(source, lines[next] as Line))) i = next;
  }
  // `— SỐ ĐẾN: 1442⏎Ngày 20-06-2013`: the stamp of whoever got it, over `Kính gửi`
  if (i < to && opensStamp(bareLine(source, lines[i] as Line))) i = headBelow(lines, source, i, to);
  const first = lines[i];
  if (!first || i >= to) return from;
  const wire = wiredBy(lines, source, i, to);
  const telegram = wire >= 0;
  if (telegram) i = wire;
  const bare = bareLine(source, first);
  const length = isHalfAddresseesHead(source, first) ? bare.length : addresseesHead(bare);
  const bullet = opensBullet(source.text.slice(first.from, first.to));
  if (!telegram && !length && !bullet) return from;
  // A bullet list between head and text, its `Kính gửi` lost in scanning: only where a sentence follows it soon.
  if (!telegram && !length && (opensText(bare) || !listThenSentence(lines, source, i, to))) return from;
  const inline = length > 0 && bare.slice(length).trim().length > 3;
  const list: List = {inline, taken: inline && !telegram ? 1 : 0, end: i + 1};
  for (i = bullet && !length && !telegram ? i : i + 1; i < to && i - from < 60; i++) {
    if (!hasContent(lines[i] as Line)) continue;
    const verdict = judge(RULES, lineAt(lines, source, i, to), list) ?? 'entry';
    if (verdict === 'end') break;
    if (verdict === 'speck') continue;
    if (verdict === 'entry') list.taken++;
    list.end = i + 1;
  }
  return list.taken > 0 || length > 0 || telegram ? list.end : from;
}

/** Whether a line opens the stamp of whoever got the paper: `— SỐ ĐẾN: 1442`. */
export const opensStamp = (bare: string): boolean => ARRIVAL.test(bare);
const ARRIVAL = /^[^a-z\d]{0,4}(?:so den|(?:cong van|van ban) den|den)\s?:/;
/** Lines of a stamp at most. */
const STAMP = 6;

/** The line that `Kính gửi` opens, right below a stamp; `from` where none does. */
function headBelow(lines: readonly Line[], source: Source, from: number, to: number): number {
  for (let at = from + 1; at < to && at <= from + STAMP; at++)
    if (addresseesHead(bareLine(source, lines[at] as Line)) > 0) return at;
  return from;
}

/** The first line from `from` on that says something; `to` where none does. */
function behindBlank(lines: readonly Line[], from: number, to: number): number {
  let at = from;
  while (at < to && !hasContent(lines[at] as Line)) at++;
  return at;
}

/** What has been read of the list so far. */
interface List {
  /** its first entry stands on the line of `Kính gửi:` */
  inline: boolean;
  /** how many lines of entries */
  taken: number;
  /** behind the last line that belongs to it */
  end: number;
}

/** `entry`: begins one or goes on with it; `head`: of `Kính gửi` itself; `speck`: of nothing; `end`: the text proper begins. */
type Verdict = 'entry' | 'head' | 'speck' | 'end';
type ListRule = Rule<List, Verdict>;

/** `- Sở Y tế;` is an entry, `- Căn cứ Điều lệ …;` none. */
const isListed: ListRule = ({text, bare}) => (!opensBullet(text) ? null : isBasis(bare) ? 'end' : 'entry');

/** `Kính gửi:` below a name that is wired to; `Kính⏎gửi: Công ty X` is an entry. */
const isHead: ListRule = ({source, line, bare}) =>
  (addresseesHead(bare) && !bare.startsWith('gui')) || isHalfAddresseesHead(source, line) ? 'head' : null;

/** `Thực hiện Công văn số …`, `Cục Hải quan nhận được công văn số …` */
const beginsText: ListRule = ({bare}) => (OPENING.test(bare) || RECEIVED.test(bare) ? 'end' : null);

/** `Đề nghị các đơn vị báo cáo …` below a blank: a letter without a basis */
const orders: ListRule = ({bare, gap}) => (gap && ORDERS.test(bare) ? 'end' : null);

/** `Kính gửi: Các sở, ban, ngành;⏎Ủy ban nhân dân các huyện.` */
const followsSign: ListRule = ({lines, source, i, text, gap}) =>
  !gap && text.length < 100 && goesOn(lines, source, i) ? 'entry' : null;

/** `Hiệu trưởng các trường trung cấp,⏎⏎cao đẳng`: the list goes on over a blank */
const followsComma: ListRule = ({lines, source, text, gap}, {end}) =>
  gap && text.length < 110 && endsIn(/,$/, lines[end - 1] as Line, source) ? 'entry' : null;

/** `- Các tỉnh: Hà Lam.⏎Phú Sơn, Trà Lâm;⏎- Các Bộ` */
const isBroken: ListRule = ({lines, source, i, to, gap}) =>
  !gap && isBrokenEntry(lines, source, i, to) ? 'entry' : null;

/** `(Địa chỉ: …;⏎Số ĐT: …)` */
const isInBracket: ListRule = ({lines, source, line}, {end}) =>
  isOpen(source.text.slice((lines[end - 1] as Line).from, line.from)) ? 'entry' : null;

/** `Kính gửi: UBND huyện Trà Lâm⏎          Phòng Công Thương huyện Trà Lâm`, under a `Kính gửi` far to the left */
const isSetIn: ListRule = ({lines, source, i, line, text, gap}) => {
  if (gap || text.length >= 60) return null;
  const last = lines[i - 1] as Line;
  return line.indent > last.indent && isAnotherBody(source.text.slice(last.from, last.to), text) ? 'entry' : null;
};

/** `1. Về tình hình …` */
const isItem: ListRule = ({text}) => (readLabel(text) ? 'end' : null);

/** `. ,` */
const isSpeck: ListRule = ({text}) => (text.length < 6 && !/\p{L}{2}/u.test(text) ? 'speck' : null);

/** `- Các xã, phường.⏎⏎Sở Y tế …`, `- Các xã, phường.⏎Sở Y tế yêu cầu …`: behind the full stop of the last entry */
const followsStop: ListRule = ({lines, source, text, bare, gap}, {end}) =>
  endsItem(lines, source, end) && (gap || text.length > 60 || SAYS.test(bare)) ? 'end' : null;

/** `- Các xã, phường⏎⏎Sở Y tế nhận được … về việc tiêm vắc xin phòng bệnh`, or behind the sign of the last entry: a long line */
const isSentence: ListRule = ({lines, source, i, text, gap}) =>
  (gap || endsIn(/[;.]$/, lines[i - 1] as Line, source)) && /^\p{Lu}/u.test(text) && text.length > 60 ? 'end' : null;

/** `- Các cơ quan tham mưu, giúp việc⏎Đảng ủy khối,⏎- Các chi bộ`: what stands between two entries goes on with the first */
const isBetweenEntries: ListRule = ({lines, source, i, to, text, gap}) =>
  !gap &&
  text.length < 100 &&
  /[,;]$/.test(text) &&
  i + 1 < to &&
  opensBullet(lineText(lines[i + 1] as Line, source)) &&
  !endsIn(/[.;:,]$/, lines[i - 1] as Line, source)
    ? 'entry'
    : null;

const lineText = (line: Line, source: Source): string => source.text.slice(line.from, line.to);

/** `Kính gửi: Phòng Đào tạo⏎Khoa Y thông báo …`: behind an entry on the line of `Kính gửi` goes on only what that line had no room for */
const standsApart: ListRule = ({lines, text, gap}, {inline, end}) =>
  inline && (gap || text.length > 100 || (/^\p{Lu}/u.test(text) && lastLength(lines, end) < 60)) ? 'end' : null;

/** A whole paragraph, where the first entry should stand. */
const isTooLong: ListRule = ({text}, {taken}) => (taken === 0 && text.length > 160 ? 'end' : null);

/** What a line below `Kính gửi` is, the first that knows; an entry where none does. */
const RULES: readonly ListRule[] = [
  ...[isListed, isHead, beginsText],
  ...[orders, followsSign, followsComma, isBroken, isInBracket, isSetIn, isBetweenEntries].map(onceBegun),
  ...[isItem, isSpeck],
  ...[followsStop, isSentence, standsApart].map(onceBegun),
  isTooLong,
];

/** Line that ends in `… điện:`, the first or, under a name in capitals, one of the next two; -1 where there is none. */
function wiredBy(lines: readonly Line[], source: Source, from: number, to: number): number {
  for (let i = from, filled = 0; i < to && filled < 3; i++) {
    const line = lines[i] as Line;
    // `CHỦ TỊCH UBND HUYỆN⏎⏎ĐIỆN:`
    if (isEmpty(line)) continue;
    filled++;
    const bare = bareLine(source, line);
    const wires = OFFICE.test(bare) || !POWER.test(bare) ? WIRES.exec(bare) : null;
    // `BỘ TRƯỞNG – TRƯỞNG BAN CHỈ ĐẠO TRUNG ƯƠNG VỀ …, điện:`: in capitals a name may be long
    if (wires && (bare.length < 80 || isCapital(source.text.slice(line.from, line.from + wires.index)))) return i;
    if (!isCapital(source.text.slice(line.from, line.to))) return -1;
  }
  return -1;
}

/** `CHỦ TỊCH UBND HUYỆN, điện:` */
const WIRES = /(?:^|[,\s(–-]{1,3}|[a-z][–-])dien\s?:$/;
/** Who may wire */
const OFFICE = /^\W*(?:chu tich|giam doc|truong ban|bo truong|thu tuong|ban chi|uy ban|ubnd|thu truong|pho )/;
/** `YÊU CẦU VỀ SỬ DỤNG TIẾT KIỆM ĐIỆN:` */
const POWER = /\s(?:kiem|dung|cap|ung|nganh|luoi|tien|ban|mua|thuy|nhiet|bi|ve|an toan) dien\s?:$/;

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
    next !== undefined && opensBullet(source.text.slice(next.from, next.to)) && !isBasis(bareLine(source, next));
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

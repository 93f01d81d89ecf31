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
  tellsWhenPosted,
} from '../anchors.ts';
import {isAuthority} from '../authority.ts';
import {citingTitle} from '../citing-title.ts';
import {readLabel} from '../labels.ts';
import {hasContent, isEmpty} from '../lines.ts';
import {
  isAppendixTitle,
  isAttachmentLine,
  isFormMark,
  isListTitle,
  isPageNotice,
  isUnlistedTitle,
  namesKindAndMatter,
  openingKind,
  pageTitle,
  runInTitle,
  titleBelow,
  titleKind,
} from '../titles.ts';
import {readAddressees} from './addressees.ts';
import {judge, type LineAt, lineAt, type Rule} from './line-at.ts';
import {isBasis, isDated, isReceipt, linesBelow, OPENING} from './line-shapes.ts';
import {SUBJECT_LINES} from './subject/state.ts';
import {readSubject} from './subject.ts';

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
  const head: Letterhead = {filled: 0, formed: false, numbered: -1, about: -1};
  let i = from;
  for (; i < limit; i++) {
    if (!hasContent(lines[i] as Line)) continue;
    head.filled++;
    const verdict = judge(RULES, lineAt(lines, source, i, limit), head) ?? 'text';
    if (verdict === 'text') break;
    if (verdict === 'title' || verdict === 'runInTitle') {
      const begun = verdict === 'runInTitle' || isTitleAlone(lines, source, i, limit);
      const subject = readSubject(lines, source, i, Math.min(to, i + SUBJECT_LINES + 14), begun);
      return {title: i, addressees: subject, body: readAddressees(lines, source, subject, to)};
    }
    if (verdict === 'form') head.formed = true;
    if (verdict === 'number') head.numbered = i;
    if (verdict === 'about') head.about = i;
  }
  return {title: i, addressees: i, body: readAddressees(lines, source, i, to)};
}

/** `BẢN CAM KẾT⏎⏎Các cơ sở cam kết …`: a title of no kind that says itself what it is about, unless `Về việc …` follows */
function isTitleAlone(lines: readonly Line[], source: Source, index: number, to: number): boolean {
  const {from, to: end} = lines[index] as Line;
  const [next] = linesBelow(lines, index, to, 1);
  return isUnlistedTitle(source.text.slice(from, end)) && !(next && isAbout(bareLine(source, next)));
}

/** What has been read of a letterhead so far. */
interface Letterhead {
  /** how many lines say something, the one that is judged among them */
  filled: number;
  /** quốc hiệu, tiêu ngữ or the Party's name have stood there */
  formed: boolean;
  /** the last line with a number; -1 where there is none */
  numbered: number;
  /** the last line that opened a subject; -1 where there is none */
  about: number;
}

/**
 * `form`: quốc hiệu, tiêu ngữ, or the Party's name; `about`: opens a subject under the number; `more`: belongs to the letterhead,
 * whatever it says; `runInTitle`: a title with its subject on the same line; `text`: of the letterhead no more.
 */
type Verdict = 'form' | 'number' | 'about' | 'more' | 'title' | 'runInTitle' | 'text';
type HeadRule = Rule<Letterhead, Verdict>;

const opensAddressees: HeadRule = ({source, line, bare}) =>
  addresseesHead(bare) || isHalfAddresseesHead(source, line) ? 'text' : null;

/** `(Kèm theo Quyết định số …)` on top, and the annex's title below it */
const isAttachment: HeadRule = ({lines, source, i, bare}, {filled}) =>
  filled === 1 && isAttachmentLine(bare) && titleBelow(lines, source, i) >= 0 ? 'title' : null;

/** `SỞ⏎KẾ HOẠCH VÀ ĐẦU TƯ` beside quốc hiệu */
const isOfIssuer: HeadRule = ({lines, source, i, to, text}, {formed, numbered}) =>
  formed && numbered < 0 && isCapital(text) && belongsToName(lines, source, i, to) ? 'more' : null;

/** `KẾ HOẠCH` */
const isTitle: HeadRule = ({source, line}, {filled, numbered}) =>
  standsAsTitle(source, line, filled < 3 || numbered >= 0) ? 'title' : null;

/** `Phụ lục II`, `DANH SÁCH HỘ NGHÈO`, `QUY CHẾ LÀM VIỆC⏎CỦA ỦY BAN …⏎(Ban hành kèm theo …)` on top */
const isTitleOnTop: HeadRule = ({lines, source, i, to, text, bare}, {filled}) =>
  filled === 1 &&
  ((isAppendixTitle(bare) && text.length < 20) ||
    isFormMark(bare) ||
    (isCapital(text) && (isListTitle(bare) || isAnnexTitle(lines, source, i, to))))
    ? 'title'
    : null;

/** `PHIẾU TRÌNH GIẢI QUYẾT CÔNG VIỆC`, below a letterhead */
const isOtherTitle: HeadRule = ({text}, {filled, about}) =>
  filled > 1 && about < 0 && isUnlistedTitle(text) ? 'title' : null;

/** `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`, `Độc lập - Tự do - Hạnh phúc`, `ĐẢNG CỘNG SẢN VIỆT NAM` */
const isForm: HeadRule = ({source, line}) =>
  isMotto(source, line) || isSubmotto(source, line) || partyStart(source, line) >= 0 ? 'form' : null;

/** `KẾ HOẠCH Triển khai …`, below quốc hiệu */
const isTitleWithSubject: HeadRule = ({source, line, text}, {formed, about, numbered}) =>
  (formed || (numbered >= 0 && namesKindAndMatter(text))) && about < 0 && runInTitle(source, line)
    ? 'runInTitle'
    : null;

/** `KẾ HOẠCH TỔ CHỨC TẾT TRUNG THU`, on top of a page that shows no letterhead */
const isTitleWithSubjectOnTop: HeadRule = ({source, line}, {filled}) =>
  filled === 1 && runInTitle(source, line) ? 'runInTitle' : null;

/** `Nghị quyết số 05-NQ/TU ngày 12/3/2024 của … về …`, on top of a page that shows no letterhead */
const isCitingTitle: HeadRule = ({source, line}, {filled}) =>
  filled === 1 && citingTitle(source, line) ? 'runInTitle' : null;

/** `Kế hoạch triển khai …`, alone on top of a page that shows no letterhead */
const isPageTitle: HeadRule = ({lines, source, i, line}, {formed, filled, numbered}) =>
  !formed &&
  filled < 3 &&
  numbered < 0 &&
  (filled === 1 ||
    (filled === 2 && i > 0 && isDated(bareLine(source, lines[i - 1] as Line))) ||
    isEmpty(lines[i + 1] ?? line) ||
    isPageNotice(source, line)) &&
  pageTitle(source, line)
    ? 'runInTitle'
    : null;

/** `Số: 12/QĐ-UBND` */
const isNumber: HeadRule = ({text, bare}) => (isNumberLine(text, bare) ? 'number' : null);

/** `CÔNG VĂN ĐẾN`, `Số: 1093`: a stamp below the number */
const isStamp: HeadRule = ({bare}, {numbered}) => (numbered >= 0 && isReceipt(bare) ? 'more' : null);

/** `V/v tăng cường …` */
const opensSubject: HeadRule = ({bare}) => (isAbout(bare) ? 'about' : null);

/**
 * `ỦY BAN NHÂN DÂN`, `Hà Lam, ngày 5 tháng 3 năm 2024`; dated as well are `Căn cứ Luật Thủy sản ngày 21 tháng 11 năm 2017;` and
 * `1. Các trường báo cáo trước ngày 10 tháng 4 năm 2023 …`
 */
const isNameOrDate: HeadRule = ({text, bare}) =>
  isCapital(text) || (isDated(bare) && !isBasis(bare) && !(text.length > LONGEST_DATED && readLabel(text)))
    ? 'more'
    : null;
const LONGEST_DATED = 90;

/** `V/v tăng cường⏎phòng, chống dịch`: it runs on over short lines */
const goesOnSubject: HeadRule = ({text, bare, gap}, {about}) => {
  if (about < 0 || text.length >= 70 || tellsWhenPosted(bare)) return null;
  const goesOn = isSmall(text.charCodeAt(0)) || (!OPENING.test(bare) && !gap);
  return goesOn && !readLabel(text) ? 'more' : null;
};

const isShort = ({text, bare}: LineAt): boolean => text.length < 60 && !OPENING.test(bare) && !readLabel(text);

/** `-----o0o-----`, `Sở Nội vụ`, `Số:` alone: whatever is short, before the number */
const isShortOnTop: HeadRule = (at, {filled, numbered}) => (numbered < 0 && filled < 14 && isShort(at) ? 'more' : null);

/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:` */
const wires: HeadRule = ({bare}) => (/dien\s?:$/.test(bare) ? 'text' : null);

/** `Tăng cường phòng,⏎chống dịch`, `Hà Lam, ngày⏎29 tháng 11 năm 2025`: below the number */
const isShortBelow: HeadRule = (at, {numbered}) =>
  numbered >= 0 && isShort(at) && followsNumber(at, numbered) ? 'more' : null;

/** `Về tăng cường …`, `Hỏa tốc`, and then `Kính gửi` */
const leadsOn: HeadRule = ({lines, source, i, to, text, bare}, {numbered}) => {
  if (numbered < 0) return null;
  const named = i === numbered + 1 && bare.startsWith('ve ');
  if ((!named && text.length >= 40) || !leadsToAddressees(lines, source, i, to)) return null;
  return named ? 'about' : 'more';
};

/** `Tăng cường kiểm tra …⏎⏎Bình Minh, ngày 11 tháng 8 năm 2021` right under the number */
const isLongSubject: HeadRule = ({lines, source, i, to, text}, {numbered}) =>
  numbered >= 0 && numbered === i - 1 && isUnclosed(text) && headGoesOn(lines, source, i, to) ? 'more' : null;

/** What a line of a letterhead is, the first that knows; where none does, it is of the text. */
const RULES: readonly HeadRule[] = [
  ...[opensAddressees, isAttachment, isOfIssuer, isCitingTitle, isTitle, isTitleOnTop, isOtherTitle],
  ...[isForm, isTitleWithSubject, isTitleWithSubjectOnTop, isPageTitle, isNumber, isStamp, opensSubject, isNameOrDate],
  ...[goesOnSubject, isShortOnTop, wires, isShortBelow, leadsOn, isLongSubject],
];

/** `KẾ HOẠCH`, `PHỤ LỤC II`; where more may stand behind a tên loại, also `CHƯƠNG TRÌNH HÀNH ĐỘNG CỦA …`. */
const standsAsTitle = (source: Source, line: Line, mayGoOn: boolean): boolean =>
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
function followsNumber({lines, source, i: index}: LineAt, numbered: number): boolean {
  if (index - numbered > 8) return false;
  for (let i = numbered + 1; i < index; i++) {
    const line = lines[i] as Line;
    if (!isEmpty(line) && line.to - line.from > 70 && !isDated(bareLine(source, line))) return false;
  }
  return true;
}

import {withUnits} from '../../data/units.ts';
import {bare} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import {trimEndOf} from '../../text/units.ts';
import type {Label, Line} from '../../tree.ts';
import {isCapital} from '../anchors.ts';
import {isOfficeHolder} from '../authority.ts';
import {lineEnd, lineStart} from '../lines.ts';
import {isAppendixTitle} from '../titles.ts';
import type {Draft} from './draft.ts';
import {endsSentence, hasRoom, isFull, type Layout, LOST_INDENT, ownWidth, startsParagraph, wraps} from './layout.ts';
import {dangles, halvesName, opensBody, opensOrder, wantsMore} from './wants-more.ts';

/** A line behind the last one of a draft. */
export interface NextLine {
  line: Line;
  /** its place among the lines of the body */
  index: number;
  /** its content without the marks that hide a label */
  text: string;
  label: Label | null;
  /** whether a blank line stands before it */
  blank: boolean;
}

/** The break between a draft and the line behind it. */
interface Break extends NextLine {
  draft: Draft;
  last: Line;
  /** the content of `last`, without marks at its end */
  before: string;
  /** whether a sign closes `before` */
  ended: boolean;
  /** whether `text` begins as a sentence goes on */
  small: boolean;
}

/** Whether a draft goes on with the line behind it. */
export function runsOn(draft: Draft, next: NextLine, layout: Layout): boolean {
  const {source} = layout;
  const last = draft.lines.at(-1) as Line;
  const before = trimEndOf('*_', source.text.slice(last.from, last.to));
  const {line, index, text, label} = next;
  const at: Break = {
    line,
    index,
    text,
    label,
    // Blank lines around the number of a page part nothing.
    blank: next.blank && !PAGE_BREAK.test(source.text.slice(last.to, line.from)),
    draft,
    last,
    before,
    ended: endsSentence(before, 0, before.length),
    small: SMALL.test(text) || SPECK_BEFORE_SMALL.test(text),
  };
  if (at.label) return isNoLabel(at, at.label, layout);
  if (isApart(at, layout)) return false;
  if (!at.blank && before.endsWith(':') && (ADDRESS.test(before) || (CITES.test(before) && /^\d/.test(text))))
    return true;
  if (!at.blank && IN_BRACKET.test(before)) return true;
  if (BROKEN_NUMBER.test(before) && /^\p{Lu}{2}/u.test(at.text)) return true;
  if (at.blank) return runsOverBlank(at, source);
  if (at.small)
    return !at.ended || before.endsWith(';') || wraps(last, at.text, layout.width) || /^\p{Ll}/u.test(at.text);
  return runsOnWithCapital(at, layout);
}

const SMALL = /^["“(]?[\p{Ll}\d%]/u;
/** `ˆ liên quan thanh quyết toán`, `. 24/9/2012 của UBND tỉnh`, `: bệnh, chữa bệnh`: a sentence goes on behind a speck. */
const SPECK_BEFORE_SMALL = /^[ˆ`'‘’.,:_|^~¬]{1,2}\s[\p{Ll}\d]/u;

/** `… tại Quyết định số:⏎304/QĐ-UBND` */
const CITES = /\ssố\s?:$/u;

/** `(Trong đó: MobiFone:⏎25 trạm, …)`, `(Quyết định số 5 của Bộ trưởng⏎Bộ Nội vụ)`: within brackets nothing ends but at a full stop */
const IN_BRACKET = /\([^()]{1,160}[:;]$|\(\p{L}[^()]{9,160}\p{Ll}$/u;

/** `Cơ quan chủ trì: …` in a line of its own, though nothing closes the one above. */
const NAMES_FIELD =
  /^(?:(?:Cơ quan|Đơn vị) (?:chủ trì|phối hợp|thực hiện)|Thời (?:gian|hạn) (?:thực hiện|hoàn thành))(?: thực hiện)?\s?:\s/u;

/** No line of running text is as short as this at its width. */
const SHORT = 56;
/** So much of the width has the last line of a heading at most, over a paragraph that is set in. */
const SHORT_END = 0.5;

/** Between two lines of text: a form feed, or a number between blank lines. */
const PAGE_BREAK = /[\f\d]/;

/** A label that stands inside a sentence. */
function isNoLabel(at: Break, label: Label, layout: Layout): boolean {
  const {draft, line, text, before, last, blank, ended} = at;
  const {source, width} = layout;
  if (!blank && before.endsWith(':') && opensInline(at, layout)) return true;
  // `(1) …; (2) …;⏎(3) …`: an enumeration within a sentence, broken before its third part
  if (!blank && label.style === 'parenthesis' && counts(draft, label, source)) return true;
  if (blank && !ended && label.style === '-' && /^[-–—~]\s?\p{Ll}/u.test(text)) return wraps(last, text, width);
  if (ended || blank) return false;
  return isAccidental(label, text, before, last, line, layout);
}

/** `… Cụ thể:⏎(i) Rà soát …; (ii)⏎Tổ chức …; (iii) …`: the parts of an enumeration within a sentence, the first of which begins a line by chance */
function opensInline({index, text}: Break, {lines, source}: Layout): boolean {
  const first = /^\((i|1|a)\)\s/.exec(text)?.[1];
  if (!first) return false;
  const second = {i: '(ii)', 1: '(2)', a: '(b)'}[first] as string;
  for (let i = index; i < lines.length && i < index + 4; i++) {
    const line = lines[i] as Line;
    const said = source.text.slice(line.from, line.to);
    const at = said.indexOf(second);
    if (at >= 0) return at > 1 && /[;,.]\s?$/.test(said.slice(at - 2, at));
  }
  return false;
}

/** Whether a part before this one of an enumeration stands inside the paragraph, and does not open it. */
function counts(draft: Draft, label: Label, source: Source): boolean {
  if (draft.label?.style === 'parenthesis') return false;
  const from = (draft.lines[0] as Line).from;
  const printed = source.text.slice(from, Math.min((draft.lines.at(-1) as Line).to, from + 4000));
  if (/^\d+$/.test(label.name)) return printed.indexOf(`(${label.ordinal - 1}) `) > 0;
  return /^[ivx]+$/.test(label.name) && ROMAN_INSIDE.test(printed);
}

/** `cụ thể: (i) …`, whose dots a scan may misread */
const ROMAN_INSIDE = /\S\s?\([i¡ïì]\)\s/u;

/** A label that is none: `Lao động⏎- Thương binh`, `tại khoản⏎2. Luật`. */
function isAccidental(
  label: Label,
  text: string,
  before: string,
  last: Line,
  line: Line,
  {width, breaksSentences}: Layout,
): boolean {
  if (line.indent > last.indent + 2) return false;
  if (label.style === '-' && text.startsWith('~')) return true;
  // `(VN_AQI ≥⏎301)`, `(thuộc Dự án⏎7: …`
  if (/[):]/.test(label.sign) && before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  // `Trung tâm Văn hóa⏎– Thông tin – Thể thao huyện`: nothing closes the line above, and it is full; where lines are
  // paragraphs, the longest of them may be a heading over its bullets
  if (label.style === '-')
    return (
      (wraps(last, text, width) && breaksSentences()) ||
      // `giai đoạn 2021⏎- 2025`, but `Xây dựng chính quyền số⏎- 100% văn bản …`
      (/\d$/.test(before) && /^[-–—]\s*\d/.test(text)) ||
      /^[-–—]\s*(?:\p{Ll}|Thương binh|Truyền hình|Xã hội|Thể thao|Kế hoạch|Thống kê)/u.test(text)
    );
  if (label.style.startsWith('decimal')) {
    // `Thuế cơ sở⏎1, Thuế cơ sở 3 bố trí …`: a number in a list of names
    if (label.sign === ',' && wraps(last, text, width) && namesAgain(before, text)) return true;
    if (isCapital(before)) return false; // behind a heading: `6 THÁNG CUỐI NĂM⏎1. Tiếp tục`
    return /(?:\s|^)(?:khoản|điều|điểm|mục|số|tháng|ngày|năm|quý|bảng|biểu|và|của|từ|đến|hơn|khoảng|đạt|lần thứ|dự án|nhóm|giai đoạn|kỳ họp thứ|phiên họp thứ|mẫu|phụ lục|cấp|lớp|khóa|bước)$/iu.test(
      before,
    );
  }
  // `Quốc hội khóa⏎XV.`
  if (label.style === 'roman') return /(?:\s|^)(?:khóa|thứ|quý|lần|hạng|loại|nhóm)$/iu.test(before);
  // `* Đ/c Hạnh: …`, `* GVCN lớp 12: …`
  return label.style === '*' && !/^\*\s+(?:\p{Lu}\p{Ll}|Đ\/c\s|\p{Lu}{2,6}\s)/u.test(text);
}

/** `… Thuế cơ sở⏎1, Thuế cơ sở 3`: whether the last two words stand behind the number again, before another. */
function namesAgain(before: string, text: string): boolean {
  const words = before.toLowerCase().split(' ').slice(-2).join(' ');
  const at = text.toLowerCase().indexOf(`${words} `);
  return words.includes(' ') && at > 0 && at < 40 && /^\d/.test(text.slice(at + words.length + 1));
}

/** What is a paragraph to itself, whatever stands above. */
function isApart({draft, last, line, text, before, small}: Break, layout: Layout): boolean {
  const {source} = layout;
  // `(Quét mã … để xem toàn văn)`
  const bracketed = !draft.label && before.endsWith(')');
  if (!small && bracketed && /^[*_]*\(/.test(source.text.slice(draft.textFrom, draft.textFrom + 4))) return true;
  if (!small && isAppendixTitle(source.bare.slice(line.from, line.to)) && isCapital(text)) return true;
  if (NAMES_FIELD.test(text) && (before.length < SHORT || !wraps(last, text, layout.width))) return true;
  // What closes a plan, whatever a scan has left at the end of the line above.
  return CLOSES.test(text) || (NOTIFIES.test(text) && !ASKED.test(before));
}

/** Over a blank line: a heading that was cut in two, or a page break in mid-sentence. */
function runsOverBlank({last, line, text, before, ended, small}: Break, source: Source): boolean {
  // `**3. Đề nghị Hội Liên hiệp**⏎⏎**Phụ nữ Thành phố**`
  if (!ended && endsBold(last, source) && startsBold(line, source) && HALF_NAME.test(before)) return true;
  // `… ngày 10/5/2017 của: Bộ-trưởng - - :-⏎⏎Bộ Y tế sửa đổi …`
  if ((opensBody(text) || HIGHEST.test(text)) && OF_WHOM.test(before.slice(-40))) return true;
  return !ended && small && !/^(?:vd|tb)\b/.test(text) && !isCapital(before);
}

/** In the next line, with a capital: a name that was broken, or a new sentence of the same paragraph. */
function runsOnWithCapital(at: Break, layout: Layout): boolean {
  const {draft, last, line, text, before, ended} = at;
  const {source, width} = layout;
  if (closesBold(draft, line, source)) return true;
  if (isCapital(before) && !isCapital(text)) return false;
  if (CAPITALS_END.test(before) && CAPITAL_WORD.test(text)) return true;
  if ((dangles(before) || halvesName(before, text)) && !isCapital(text)) return true;
  if (DEPARTMENTS.test(before) && isField(text) && (draft.lines.length > 1 || /[;,] /.test(before))) return true;
  if (before.endsWith(';') && draft.label?.style === 'article' && listsOfficers(draft, last, text, source)) return true;
  if (width === 0) return before.endsWith(',') && !isCapital(text);
  if (last.strong !== line.strong && (last.strong || line.strong) && (ended || before.length < width * 0.6))
    return false;
  if (line.indent >= last.indent + 3 && draft.lines.length > 1 && (ended || before.length < width * SHORT_END))
    return false;
  return ended ? runsOnBehindSentence(at, layout) : runsOnInSentence(at, layout);
}

/** `… bằng BÌA CỨNG MÀU XANH DƯƠNG MẠ⏎VÀNG + 02 đĩa CD`: words in capitals within a sentence; `UBND` is no word. */
const CAPITALS_END = /\p{Ll}\s(?:\p{Lu}{2,}\s){1,8}\p{Lu}{2,}$/u;
const CAPITAL_WORD = /^(?=\p{Lu}{0,6}[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ])\p{Lu}{2,7}(?=[\s,.;])/u;

function runsOnBehindSentence({draft, last, text, before, index}: Break, layout: Layout): boolean {
  const {width} = layout;
  // `ở các khu vực như:⏎Đồi Thông, Hồ Đá`, `Dự họp có đại diện:⏎Sở Y tế, …`: the sentence runs on where its line is full
  const bullet = draft.label?.style.length === 1;
  if (before.endsWith(':')) {
    if (!bullet && !(/\snhư:$/u.test(before) || (draft.lines.length > 1 && WITH.test(before)))) return false;
    // `+ Chuẩn bị tài liệu cho việc tự kiểm tra:⏎Tập hợp …`: a line about as full as others, where blank lines part items
    return wraps(last, text, width) || (bullet && isFull(last, text, layout) && layout.isMostlyParted());
  }
  if (before.endsWith('./.') || !layout.breaksSentences()) return false;
  const own = ownWidth(draft, layout, index);
  if (startsParagraph(layout, index, own || width)) return false;
  return wraps(last, text, width) || wraps(last, text, own);
}

/** `Điều 3. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Xây dựng, Tài chính;⏎Chủ tịch UBND các xã …`: officers and no more, and one begins the next line. */
const listsOfficers = (draft: Draft, last: Line, text: string, source: Source): boolean =>
  isOfficer(text) &&
  source.text
    .slice(draft.textFrom, last.to)
    .split(';')
    .slice(0, -1)
    .every((name) => isOfficer(name.trim()) && !HAS_DUTY.test(name));
const isOfficer = (text: string): boolean => isOfficeHolder(bare(text).replace(MISTER, ''));
const MISTER = /^(?:cac )?(?:ong|dong chi|ba),?:? /;
/** `Trưởng phòng Nội vụ tham mưu kế hoạch trước 20/4;`: each has a task of his own */
const HAS_DUTY =
  /\s(?:tham mưu|chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|theo dõi|bố trí|tổ chức thực hiện|lập|trước ngày|trước \d|trong tháng)\s/u;

/** In mid-paragraph, of who was there or which are meant. */
const WITH = withUnits(/(?:\s(?:có|gồm|gồm có|đại diện|lãnh đạo|đồng chí)|\scác (?:bộ|sở|UNIT)):$/iu);

/** `thủ trưởng các sở, ngành:⏎Nông nghiệp và Môi trường; Văn hóa, …`, in mid-paragraph: they are named by what they are for. */
const DEPARTMENTS = /\scác (?:bộ|sở)(?:,? (?:và )?(?:ban|ngành|phòng|địa phương)){0,3}\s?:$/iu;
const isField = (text: string): boolean =>
  /^\p{Lu}\p{Ll}?[^.;:]{3,60}[;,]\s/u.test(text) && !opensBody(text) && !opensOrder(text);

function runsOnInSentence({draft, last, line, text, before}: Break, layout: Layout): boolean {
  const {source, width, isParted} = layout;
  if (isCapital(before) && isCapital(text)) return true;
  const bare = source.bare.slice(last.from, last.from + before.length);
  if (draft.label && SECTION.test(bare)) return false;
  // `Điều 5. Ban điều hành khu phố⏎Có trách nhiệm …`
  if (draft.label?.style === 'article' && DUTY.test(text) && !wraps(last, text, width)) return false;
  if (dangles(before)) return true;
  // `1. Ban Giám hiệu nhà trường⏎Chỉ đạo toàn diện …`
  const isFirst = draft.lines.length === 1 && !opensOrder(text) && !opensBody(text);
  const indent = last.indent || (isFirst ? LOST_INDENT : 0);
  if (hasRoom(last, text, layout, indent)) return false;
  if (
    (wantsMore(before, source.lower.slice(last.from, last.from + before.length), bare, text) && !PLURAL.test(bare)) ||
    before.endsWith(',')
  )
    return true;
  if (draft.label && draft.label.style.length === 1) return true; // bullets are no headings
  // Unlabelled headings are bold or in capitals: any other line without a closing sign runs on.
  if (!draft.label && (last.strong || !(draft.lines.length === 1 && before.length < width * 0.8 && opensOrder(text))))
    return !last.strong;
  // `1. Tăng cường quản lý đất đai, khoáng sản⏎Sở X chủ trì …`: well before the width
  if (draft.lines.length === 1 && before.length < width * 0.66 && opensBody(text) && !LEADS_ON.test(before))
    return false;
  // `2. Phát triển làng nghề⏎Tiếp tục mở lớp …`
  if (draft.lines.length === 1 && before.length < width * 0.8 && opensOrder(text)) return false;
  // `Chỉ số PAR⏎INDEX`
  if (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}{2,}/u.test(text)) return true;
  // `3. Trong quá trình thực hiện⏎Kế hoạch này, …`: a verb and its instrument
  if (/(?:^|\s)(?:thuc hien|trien khai|thi hanh|ban hanh|theo)$/.test(bare) && INSTRUMENT.test(text)) return true;
  if (isLong(draft) || before.length > width * 0.55 || wraps(last, text, width)) return true;
  return last.strong === line.strong && isParted();
}

/** `III. Kiến nghị` over `Đề nghị nhà trường …`: what sections are called. */
const SECTION =
  /^(?:[ivx\d]{1,4}\s?[./-]\s?)?(?:mot so |cac )?(?:kien nghi|de xuat|phuong huong|nhiem vu|giai phap|to chuc thuc hien|muc dich|yeu cau|ton tai|han che|uu diem|khuyet diem|danh gia|thuan loi|kho khan|phan cong)(?:,? (?:va )?(?:kien nghi|de xuat|nhiem vu|giai phap|yeu cau|han che|nguyen nhan|kho khan))?\s?:?$/;

/** A verb that wants to know whom, or what. */
const LEADS_ON =
  /(?:phối hợp|kết hợp|giao|đề nghị|yêu cầu|trình|báo cáo|gửi|chỉ đạo|hướng dẫn|đôn đốc|thay mặt|đề xuất|hỗ trợ|tham mưu cho|[([“"-])$/u;
const DUTY = /^(?:Có|Chịu) trách nhiệm\s/u;

/** `4. UBND các xã, phường⏎Xây dựng kế hoạch …`: all of them, whatever they are called. */
const PLURAL = withUnits(/(?:^|\s)cac (?:(?:UNIT_BARE|so|bo|ban|phong|nganh)(?:, | va |$)){2,6}$/);

/** `**3. Ủy ban Mặt trận⏎Tổ quốc Việt Nam**`: a heading whose bold type ends in the next line. */
function closesBold(draft: Draft, line: Line, source: Source): boolean {
  if (!endsBold(line, source)) return false;
  const from = lineStart(draft.lines[0] as Line);
  const printed = source.text.slice(from, Math.min(lineEnd(draft.lines.at(-1) as Line), from + LONGEST_HEADING));
  return printed.indexOf('**') === printed.search(/\S/) && printed.lastIndexOf('**') === printed.indexOf('**');
}

// Marks stand outside of a line's own text.
const endsBold = (line: Line, {text}: Source): boolean => text.startsWith('**', line.to);
const startsBold = (line: Line, {text}: Source): boolean => text.slice(lineStart(line), line.from).includes('**');

const LONGEST_HEADING = 300;

/** `Trên đây là Kế hoạch …` */
const CLOSES = /^(?:[.,:;'`]\s)?(?:Trên đây là|Nay thông báo|Thừa lệnh)\s/u;
/** `Văn phòng UBND tỉnh thông báo để các cơ quan, đơn vị biết, thực hiện` */
const NOTIFIES = /^(?:[.,:;'`]\s)?\p{Lu}[\p{L} ]{3,60} thông báo (?:để|đến)\s/u;
/** Somebody is named in the next line, or half of the name stands in this: `Văn phòng Ủy ban nhân dân⏎Thành phố thông báo để …`. */
const ASKED = /(?:yêu cầu|đề nghị|giao|cầu|nghị|và|của|với|,|nhân dân|Văn phòng|Ủy ban|Hội đồng|UBND)$/iu;
/** `… và bản điện tử gửi vào hộp thư:⏎phongtonghop@…`: the sentence runs on. */
const ADDRESS = /(?:điện tử|địa chỉ|e-?mail|hộp thư|điện thoại)\s?:$/iu;

const HIGHEST = /^(?:Chính phủ|Quốc hội|Thủ tướng)(?!\p{L})/u;
/** Whose an instrument is, and specks of the scan behind it. */
const OF_WHOM =
  /\scủa:?(?:\s(?:Phó )?(?:Bộ[\s-]trưởng|Chủ tịch|Giám đốc|Cục trưởng|Tổng cục trưởng))?(?:\s[-–:.,'`ˆ]{1,2}){0,4}$/u;

const HALF_NAME =
  /(?:Hội Liên hiệp|Mặt trận|Ủy ban|Hội đồng|Bộ Chỉ huy|Liên đoàn|Ban Quản lý|Trung tâm|Công ty|Sở|Bộ|,| và)$/u;
/** `Quyết định số 47/QĐ-⏎KCN`, also with specks at the end of its line: `3432/UBND- ' :⏎⏎KT` */
const BROKEN_NUMBER = /\d\/\p{Lu}[\p{L}&]{0,12}-(?:\s[:,'’‘ˆ]){0,3}$/u;

const INSTRUMENT =
  /^(?:Kế hoạch|Luật|Nghị|Quyết|Chỉ thị|Đề án|Chương trình|Thông|Công|Đại hội|Dự án|Kết luận|Quy|Đợt|Cuộc)/u;

/** Whether a draft is longer than a heading; it is asked at each line, so no more of it is counted than that takes. */
function isLong({lines}: Draft): boolean {
  let length = 0;
  for (const {from, to} of lines) {
    length += to - from;
    if (length > 100) return true;
  }
  return false;
}

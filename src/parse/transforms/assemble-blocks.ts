import type {Source} from '../../text/source.ts';
import {trimEndOf} from '../../text/units.ts';
import type {Block, Label, Line, Table} from '../../tree.ts';
import {isAppendixTitle, isCapital} from '../anchors.ts';
import {readLabel} from '../labels.ts';
import {isEmpty, lineEnd, lineStart} from '../lines.ts';
import {runningText, type Stretch} from '../running-text.ts';
import {tableReader} from '../tables.ts';

/**
 * Lines to blocks. Texts are broken at 60 to 90 columns, or not at all; a blank line may part two paragraphs or two halves
 * of a sentence that a page break cut. What decides: a label, the last sign of the line before, the first letter of the
 * next, and whether its first word would still have fitted.
 */
export function assembleBlocks(lines: readonly Line[], source: Source): (Block | Table)[] {
  const nodes: (Block | Table)[] = [];
  const width = wrapWidth(lines);
  const parted = blanksPart(lines, source);
  const readTable = tableReader(lines, source);
  let draft: Draft | null = null;
  let gap = false;
  const close = () => {
    if (draft) nodes.push(toBlock(draft, source));
    draft = null;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    const table = readTable(i);
    if (table) {
      close();
      nodes.push(table.node);
      i = table.next - 1;
      gap = false;
      continue;
    }
    if (isEmpty(line) || line.furniture) {
      if (isEmpty(line)) gap = true;
      continue;
    }
    const text = contentOf(source, line);
    const apart = labelApart(lines, i, text, source);
    const found = apart?.found ?? readLabel(text);
    if (
      draft &&
      continues(draft, line, apart?.text ?? text, found?.label ?? null, gap, width, parted, lines, i, source)
    )
      draft.lines.push(line);
    else {
      close();
      draft = openDraft(source, line, text, found, apart?.next ?? null);
      if (apart) i = apart.index;
    }
    gap = false;
  }
  close();
  return nodes;
}

interface Draft {
  label: Label | null;
  /** start of the text behind the label, in `Source.text` */
  textFrom: number;
  lines: Line[];
}

/** A line that holds a label or the first half of one, and no text: `1.`, `a)`, `Điều`, `Phần thứ nhất`, `-`. */
const LABEL_ONLY =
  /^(?:\d{1,3}(?:\.\d{1,3}){0,3}[.)]|[IVXL]{1,6}[.)]|[a-zđ][.)]|\((?:\d{1,2}|[a-zđ])\)|[-–+•]|(?:Điều|ĐIỀU|Mục|MỤC|Chương|CHƯƠNG|Phần|PHẦN)(?:\s[IVXLH\d]{1,4}[.:]?)?|(?:Phần|PHẦN)\s(?:thứ|THỨ)\s\p{L}{2,4}[.:]?)$/u;

/** Texts of portals break anywhere, also behind a label: `1.⏎Công tác vệ sinh`, `Điều⏎1. Công bố`. */
function labelApart(lines: readonly Line[], index: number, text: string, source: Source) {
  if (text.length > 15 || !LABEL_ONLY.test(text)) return null;
  let at = index + 1;
  if (lines[at] && isEmpty(lines[at] as Line)) at++;
  const next = lines[at];
  if (!next || isEmpty(next) || next.furniture) return null;
  const rest = contentOf(source, next);
  const joined = `${text} ${rest}`;
  const found = readLabel(joined);
  if (!found || found.length < text.length || readLabel(rest)?.label.style === found.label.style) return null;
  return {found, next, index: at, text: joined};
}

/** Content without the marks that hide a label: `**2.1.** Triển khai`, `1\. Giao`. */
export function contentOf(source: Source, line: Line): string {
  const text = source.text.slice(line.from, line.to);
  if (!hidesLabel(text)) return text;
  return STAR.test(text) ? `*${text.slice(1).replace(/[*_\\]+/g, '')}` : text.replace(/[*_\\]+/g, '');
}

/** Whether a mark of emphasis stands where a label may. */
function hidesLabel(text: string): boolean {
  const reach = Math.min(text.length, 13);
  for (let at = 0; at < reach; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 42 || unit === 95 || unit === 92) return true;
  }
  return false;
}

/** `*   Quán triệt`: a bullet and no mark of emphasis. */
const STAR = /^\*\s+\S/;

function openDraft(
  source: Source,
  line: Line,
  text: string,
  found: ReturnType<typeof readLabel>,
  next: Line | null,
): Draft {
  if (!found) {
    const speck = SPECK.exec(text)?.[0].length ?? 0;
    return {label: null, textFrom: speck ? behind(source, line, text, speck) : line.from, lines: [line]};
  }
  if (next) {
    const rest = found.length - text.length - 1;
    const textFrom = behind(source, next, contentOf(source, next), Math.max(0, rest));
    return {label: found.label, textFrom, lines: [line, next]};
  }
  return {label: found.label, textFrom: behind(source, line, text, found.length), lines: [line]};
}

/** `ˆ liên quan thanh quyết toán`: a sentence goes on behind a speck. */
const SPECK_BEFORE_SMALL = /^[ˆ`'‘’.,_|^~¬]{1,2}\s\p{Ll}/u;

/** What a scan leaves of a margin or of a label: `: Trên đây là báo cáo`, `. Tiếp tục chuẩn bị`. */
const SPECK = /^[.,:;'`]\s(?=\p{Lu}\p{Ll})/u;

/** Where, in the source, the text behind the first `length` signs of a line's content begins. */
function behind(source: Source, line: Line, text: string, length: number): number {
  // Lengths count in content without marks: walk over them to the same place in the source.
  let at = line.from;
  let left = length;
  const bareContent = text.length !== line.to - line.from;
  while (left > 0 && at < line.to) {
    const bullet = at === line.from && text.startsWith('*');
    if (bullet || !(bareContent && /[*_\\]/.test(source.text[at] as string))) left--;
    at++;
  }
  while (at < line.to && /[\s*_]/.test(source.text[at] as string)) at++;
  return at;
}

/** The widest that lines get where they are broken by width; 0 where each paragraph is one line. */
function wrapWidth(lines: readonly Line[]): number {
  const all = new Uint32Array(lines.length);
  let count = 0;
  for (const line of lines) if (!isEmpty(line) && !line.furniture) all[count++] = line.to - line.from;
  if (count < 4) return 0;
  const lengths = all.subarray(0, count).sort();
  const high = lengths[Math.floor(lengths.length * 0.95)] as number;
  return high <= 130 ? (lengths[Math.floor(lengths.length * 0.98)] as number) : 0;
}

/** Words that want another behind them: `Chủ tịch⏎UBND`, `Bộ Trưởng⏎Bộ`, `của⏎Chính phủ`. */
const WANTS_MORE =
  /(?:^|[\s*])(?:chu tich|giam doc|thu truong|bo truong|truong|chanh|pho|bo|so|ban|phong|cuc|uy ban|hoi dong|bo tu lenh|bo chi huy|ban quan ly|ban chi dao|ban chi huy|hoi lien hiep|lien doan|nhan dan|cua|va|voi|cac|tai|theo|cho|ve|do|den|tu|trong|so|nghi|quyet|nghi quyet|quyet dinh|thong tu|nghi dinh|ke hoach|cong van|dieu|khoan|diem|tinh|thanh pho|huyen|xa|phuong|dong chi|ong|ba|luat|van phong|trung tam|thuong truc|uy vien|la|gom|nhu|boi|duoc|de|khi|neu|hoac|cung|tren|giua|bang|cong ty|truong|thanh lap|kien toan|tham muu|giup)$/;

const TERMINAL = /[.;:!?…]["”’)\]]?$|\.\/\.?$/;

/** Between two lines of text: a form feed, or a number between blank lines. */
const PAGE_BREAK = /[\f\d]/;

function continues(
  draft: Draft,
  line: Line,
  text: string,
  label: Label | null,
  blank: boolean,
  width: number,
  parted: () => boolean,
  lines: readonly Line[],
  index: number,
  source: Source,
): boolean {
  const last = draft.lines.at(-1) as Line;
  // Blank lines around the number of a page part nothing.
  const gap = blank && !PAGE_BREAK.test(source.text.slice(last.to, line.from));
  const before = trimEndOf('*_', source.text.slice(last.from, last.to));
  const ended = TERMINAL.test(before.slice(-3));
  const small = /^["“(]?[\p{Ll}\d%]/u.test(text) || SPECK_BEFORE_SMALL.test(text);
  if (label) {
    // `(1) …; (2) …;⏎(3) …`: an enumeration within a sentence, broken before its third part
    if (!gap && label.style === 'parenthesis' && counts(draft, label, source)) return true;
    if (gap && !ended && label.style === '-' && /^[-–—~]\s?\p{Ll}/u.test(text)) return wraps(last, text, width);
    if (ended || gap) return false;
    return isAccidental(label, text, before, last, line, width);
  }
  // `(Quét mã … để xem toàn văn)` is a paragraph to itself.
  if (
    !small &&
    !draft.label &&
    before.endsWith(')') &&
    /^[*_]*\(/.test(source.text.slice(draft.textFrom, draft.textFrom + 4))
  )
    return false;
  if (!small && isAppendixTitle(source.bare.slice(line.from, line.to)) && isCapital(text)) return false;
  // What closes a plan is a paragraph to itself, whatever a scan has left at the end of the line above.
  if (CLOSES.test(text)) return false;
  if (!gap && before.endsWith(':') && ADDRESS.test(before)) return true;
  if (before.endsWith('-') && BROKEN_NUMBER.test(before) && /^\p{Lu}{2}/u.test(text)) return true;
  if (gap) {
    // `**3. Đề nghị Hội Liên hiệp**⏎⏎**Phụ nữ Thành phố**`: a heading that was cut in two
    if (!ended && endsBold(last, source) && startsBold(line, source) && HALF_NAME.test(before)) return true;
    // A page break in mid-sentence.
    if (ended || !small) return false;
    return !/^(?:vd|tb)\b/.test(text) && !isCapital(before);
  }
  if (small) return !ended || before.endsWith(';') || wraps(last, text, width) || /^\p{Ll}/u.test(text);
  if (closesBold(draft, line, source)) return true;
  if (isCapital(before) && !isCapital(text)) return false;
  if (width === 0) return before.endsWith(',') && !isCapital(text);
  if (last.strong !== line.strong && (last.strong || line.strong) && (ended || before.length < width * 0.6))
    return false;
  if (line.indent >= last.indent + 3 && draft.lines.length > 1 && ended) return false;
  if (ended) {
    // `ở các khu vực như:⏎Đồi Thông, Hồ Đá`: the sentence runs on where its line is full
    const bullet = draft.label?.style.length === 1;
    if (before.endsWith(':')) return (bullet || /\snhư:$/u.test(before)) && wraps(last, text, width);
    if (before.endsWith('./.')) return false;
    const own = ownWidth(draft, lines, index);
    if (startsParagraph(lines, index, source, own || width)) return false;
    return wraps(last, text, width) || wraps(last, text, own);
  }
  if (isCapital(before) && isCapital(text)) return true;
  const bare = source.bare.slice(last.from, last.from + before.length);
  if (WANTS_MORE.test(bare) || before.endsWith(',')) return true;
  if (draft.label && draft.label.style.length === 1) return true; // bullets are no headings
  // Unlabelled headings are bold or in capitals: any other line without a closing sign runs on.
  if (!draft.label) return !last.strong;
  // `Chỉ số PAR⏎INDEX`
  if (/\p{Lu}{2}$/u.test(before) && /^\p{Lu}{2,}/u.test(text)) return true;
  // `3. Trong quá trình thực hiện⏎Kế hoạch này, …`: a verb and its instrument
  if (/(?:^|\s)(?:thuc hien|trien khai|thi hanh|ban hanh|theo)$/.test(bare) && INSTRUMENT.test(text)) return true;
  if (lineLengths(draft) > 100 || before.length > width * 0.55 || wraps(last, text, width)) return true;
  return last.strong === line.strong && parted();
}

/**
 * Whether a blank line stands before nearly every item: then a break without one parts nothing, `3. Bộ Tư lệnh⏎Thành phố chủ trì`.
 * Found out when first asked.
 */
function blanksPart(lines: readonly Line[], source: Source): () => boolean {
  let answer: boolean | null = null;
  return () => {
    if (answer === null) {
      let items = 0;
      let apart = 0;
      for (let i = 1; i < lines.length; i++) {
        const line = lines[i] as Line;
        if (isEmpty(line) || line.furniture || !readLabel(contentOf(source, line))) continue;
        items++;
        if (isEmpty(lines[i - 1] as Line)) apart++;
      }
      answer = apart > 9 && apart > items * 0.95;
    }
    return answer;
  };
}

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
const CLOSES = /^(?:[.,:;'`]\s)?Trên đây là\s/;
/** `… và bản điện tử gửi vào hộp thư:⏎phongtonghop@…`: the sentence runs on. */
const ADDRESS = /(?:điện tử|địa chỉ|e-?mail|hộp thư|điện thoại)\s?:$/iu;

const HALF_NAME =
  /(?:Hội Liên hiệp|Mặt trận|Ủy ban|Hội đồng|Bộ Chỉ huy|Liên đoàn|Ban Quản lý|Trung tâm|Công ty|Sở|Bộ|,| và)$/u;
/** `Quyết định số 47/QĐ-⏎KCN` */
const BROKEN_NUMBER = /\d\/\p{Lu}[\p{L}&]*-$/u;

const INSTRUMENT =
  /^(?:Kế hoạch|Luật|Nghị|Quyết|Chỉ thị|Đề án|Chương trình|Thông|Công|Đại hội|Dự án|Kết luận|Quy|Đợt|Cuộc)/u;

const lineLengths = (draft: Draft): number => draft.lines.reduce((sum, line) => sum + line.to - line.from, 0);

/** Whether the break behind `last` is one of width: its first word would not have fitted any more. */
function wraps(last: Line, text: string, width: number): boolean {
  if (width === 0) return false;
  const word = /^\S{1,30}/.exec(text)?.[0].length ?? 0;
  return last.to - last.from + 1 + word > width - 2;
}

/** Whether the part before this one of an enumeration stands inside the paragraph, and does not open it. */
function counts(draft: Draft, label: Label, source: Source): boolean {
  const from = (draft.lines[0] as Line).from;
  const printed = source.text.slice(from, Math.min((draft.lines.at(-1) as Line).to, from + 4000));
  return (
    draft.label?.style !== 'parenthesis' && /^\d+$/.test(label.name) && printed.indexOf(`(${label.ordinal - 1}) `) > 0
  );
}

/**
 * The width at which a paragraph itself is broken, where it is narrower than the text around it: of its lines and the one
 * behind the break, all must be about as long. 0 where too few lines tell.
 */
function ownWidth(draft: Draft, lines: readonly Line[], index: number): number {
  const after = lines[index + 1];
  const own = [...draft.lines.slice(-5), lines[index] as Line].map((line) => line.to - line.from);
  if (!after || isEmpty(after)) own.pop(); // the last line of a paragraph may be short
  const widest = Math.max(...own);
  return own.length > 1 && widest >= 60 && own.every((length) => length > widest - 12) ? widest : 0;
}

/** `Định kỳ hàng quý, 6 tháng, năm báo⏎cáo kết quả`: a short line that runs on opens a paragraph in portal texts. */
function startsParagraph(lines: readonly Line[], index: number, source: Source, width: number): boolean {
  const line = lines[index] as Line;
  const next = lines[index + 1];
  if (!next || isEmpty(next) || line.to - line.from > width * 0.62) return false;
  return /^[\p{Ll}\d]/u.test(source.text.slice(next.from, next.from + 1));
}

/** A label that is none: `Lao động⏎- Thương binh`, `tại khoản⏎2. Luật`. */
function isAccidental(label: Label, text: string, before: string, last: Line, line: Line, width: number): boolean {
  if (line.indent > last.indent + 2) return false;
  if (label.style === '-' && text.startsWith('~')) return true;
  // `(VN_AQI ≥⏎301)`, `(thuộc Dự án⏎7: …`
  if (/[):]/.test(label.sign) && before.lastIndexOf('(') > before.lastIndexOf(')')) return true;
  // `Trung tâm Văn hóa⏎– Thông tin – Thể thao huyện`: nothing closes the line above, and it is full
  if (label.style === '-')
    return (
      wraps(last, text, width) ||
      /^[-–—]\s*(?:[\p{Ll}\d]|Thương binh|Truyền hình|Xã hội|Thể thao|Kế hoạch|Thống kê)/u.test(text)
    );
  if (label.style.startsWith('decimal')) {
    if (isCapital(before)) return false; // behind a heading: `6 THÁNG CUỐI NĂM⏎1. Tiếp tục`
    return /(?:\s|^)(?:khoản|Điều|điều|điểm|mục|số|tháng|ngày|năm|quý|bảng|biểu|và|của|từ|đến|hơn|khoảng|đạt|lần thứ|dự án|nhóm|giai đoạn|mẫu|phụ lục|cấp|lớp|khóa|bước)$/iu.test(
      before,
    );
  }
  return label.style === '*';
}

function toBlock(draft: Draft, source: Source): Block {
  const first = draft.lines[0] as Line;
  const last = draft.lines.at(-1) as Line;
  const stretches: Stretch[] = [];
  for (const {from, to} of draft.lines)
    if (to > draft.textFrom) stretches.push({from: Math.max(from, draft.textFrom), to});
  const view = runningText(source, stretches);
  return {
    type: 'block',
    label: draft.label,
    lines: draft.lines,
    view,
    runIn: runInEnd(source, first, draft.textFrom, view.text.length),
    children: [],
    position: {start: first.position.start, end: last.position.end},
  };
}

/** End, in the view, of a bold beginning that the text runs on from: `**7. Giao Thanh tra tỉnh** theo dõi`. 0 for none. */
function runInEnd(source: Source, first: Line, textFrom: number, length: number): number {
  if (textFrom - lineStart(first) < 2) return 0;
  const opened = source.text.slice(lineStart(first), textFrom);
  if (!/\*\*|__/.test(opened)) return 0;
  const closing = source.text.slice(textFrom, Math.min(lineEnd(first) + 400, source.text.length)).search(/\*\*|__/);
  return closing > 0 && closing < length ? closing : 0;
}

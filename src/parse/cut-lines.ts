import {headBreaks} from './one-line-head.ts';

/** A part of a physical line that is read as a line: where it begins, and where what it prints ends. */
export interface Part {
  start: number;
  to: number;
}

/**
 * Cuts lines into which converters put several: the recipients behind the last word of the body (`thực hiện./.Nơi nhận:`),
 * and the cells, of several lines each, in which letterhead and closing are laid out
 * (`| UBND TỈNH X<br>SỞ Y TẾ | CỘNG HÒA …<br>Độc lập … |`, `| Nơi nhận: - Như trên; - Lưu: VT. | GIÁM ĐỐC |`), and pages that
 * lost all their line breaks.
 */
export class LineCutter {
  readonly #text: string;
  readonly #recipients: Sign;
  readonly #break: Sign;
  readonly #nation: Sign;
  readonly #basis: Sign;
  readonly #enclosed: Sign;
  readonly #addressed: Sign;
  /** those without one of which no line is cut */
  readonly #signs: readonly Sign[];
  /** where the last quốc hiệu stood */
  #motto = Number.NEGATIVE_INFINITY;

  constructor(text: string) {
    this.#text = text;
    this.#recipients = new Sign(text, 'Nơi nhận');
    this.#break = new Sign(text, '<br');
    this.#nation = new Sign(text, 'CHỦ NGHĨA VIỆT NAM');
    this.#basis = new Sign(text, ' Căn cứ ');
    this.#enclosed = new Sign(text, 'èm theo ');
    this.#addressed = new Sign(text, 'Kính gửi');
    this.#signs = [this.#recipients, this.#break, this.#nation, this.#basis, this.#enclosed, this.#addressed];
  }

  /** The parts of a line; null for a line that stays whole. */
  cut(start: number, end: number): Part[] | null {
    if (start - this.#motto < NEAR) {
      const date = GLUED_DATE.exec(this.#text.slice(start, Math.min(end, start + NEAR)));
      if (date) {
        const title = start + date[0].length;
        return [
          {start, to: title},
          {start: title, to: end},
        ];
      }
    }
    const behind = this.#pageMark(start, end);
    if (behind === start) return this.#cutRest(start, end);
    const rest = this.#cutRest(behind, end) ?? [{start: behind, to: end}];
    return [{start, to: behind}, ...rest];
  }

  /** Where the text begins behind the number of its page: `Trang 2BIỂU MẪU`, and before a letterhead `(1)UBND XÃ A`. */
  #pageMark(start: number, end: number): number {
    const first = this.#text.charCodeAt(start);
    if (!(first === 84 && this.#text.startsWith('Trang ', start)) && !(first === 40 && this.#nation.at < end + NEAR))
      return start;
    return start + (PAGE_MARK.exec(this.#text.slice(start, start + 20))?.[0].length ?? 0);
  }

  #cutRest(start: number, end: number): Part[] | null {
    if (this.#signs.every(({at}) => at >= end)) return null;
    const parts = this.#partsOf(this.#text.slice(start, end), start, end);
    if (this.#nation.at < end) this.#motto = this.#nation.at;
    for (const sign of this.#signs) sign.pass(end);
    return parts;
  }

  #partsOf(line: string, start: number, end: number): Part[] | null {
    if (this.#isLayout(line, start, end)) return cellsOf(line, start);
    const breaks = this.#nation.at < end || this.#recipients.at < end ? headBreaks(line) : null;
    if (breaks) return breaks.map((at, i) => ({start: start + at, to: start + (breaks[i + 1] ?? line.length)}));
    const at = start + this.#joint(line, start, end);
    return at > start
      ? [
          {start, to: at},
          {start: at, to: end},
        ]
      : null;
  }

  /** Where two lines were put together; 0 where none were. */
  #joint(line: string, start: number, end: number): number {
    const glued = this.#recipients.at < end ? GLUED.exec(line) : null;
    if (glued) return glued.index + 3;
    const greeting = this.#addressed.at < end ? GREETS.exec(line) : null;
    if (greeting) return greeting[0].length;
    // `DANH MỤC CÁC KHOẢN THU  (Ban hành kèm theo Quyết định số 5/QĐ-X)`: a title and the line under it
    const entitled = this.#enclosed.at < end && line.length < LONGEST_TITLE ? ENTITLED.exec(line) : null;
    if (entitled) return entitled[0].length;
    if (this.#basis.at < start || this.#basis.at >= end) return 0;
    // `- Phòng Y tế huyện Trà Lâm Căn cứ Luật …`: the first basis behind the last of those who are addressed
    const basis = this.#basis.at - start;
    return ADDRESSED.test(line.slice(0, basis)) && LAW.test(line.slice(basis, basis + 40)) ? basis : 0;
  }

  #isLayout(line: string, start: number, end: number): boolean {
    if (line.length > LONGEST) return false;
    if (this.#recipients.at < end) return LISTS.test(line);
    const broken = this.#break.at >= start && this.#break.at < end;
    return broken && LETTERHEAD.test(line) && line.split('|').length <= 4;
  }
}

/** A word that is looked for from line to line, each of its places once. */
class Sign {
  readonly #text: string;
  readonly #word: string;
  /** where it stands next */
  at: number;

  constructor(text: string, word: string) {
    this.#text = text;
    this.#word = word;
    this.at = this.#find(0);
  }

  /** Goes on to the next one behind a line. */
  pass(end: number): void {
    if (this.at < end) this.at = this.#find(end);
  }

  #find(from: number): number {
    const at = this.#text.indexOf(this.#word, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

const LONGEST_TITLE = 600;
/** Capitals, numbers and signs, before the bracket that says to what instrument the whole is attached, and that ends the line. */
const ENTITLED =
  /^[\s*#]{0,9}(?=[“"]?\p{Lu}{2})[^\p{Ll}()|]{10,400}(?=\((?:Ban hành k|K|k|BAN HÀNH K)èm theo (?:Quyết định|Nghị quyết|Thông tư|Kế hoạch|Công văn|Thông báo|Tờ trình|Chỉ thị|Hướng dẫn)\s[^()]{3,200}\)[*.\s]{0,6}$)/u;
const ADDRESSED = /^\s{0,40}(?:Kính gửi\s?:|[-–+•]\s?\p{Lu})[^.;:]{0,120}\p{L}$/u;
/** `Kính gửi: Hiệu trưởng các trường. Thực hiện Kế hoạch số 5 …`, `… các huyện Thực hiện Quyết định số 5 …` */
const GREETS =
  /^\s{0,40}Kính gửi\s?:[^.;:]{3,160}(?:\.\s{1,4}(?=(?:Thực hiện|Căn cứ|Theo|Tiếp theo|Để|Nhằm|Vừa qua|Trong thời gian) \p{L})|\p{L}\s(?=Thực hiện (?:Quyết định|Công văn|Kế hoạch|Chỉ thị|Thông báo|Nghị quyết|Hướng dẫn) số ))/u;
const LAW = /^ Căn cứ (?:vào )?(?:Luật|Pháp lệnh|Nghị|Quyết định|Thông tư|Chỉ thị|Công văn|Kế hoạch|Điều)\s/;
const LONGEST = 3000;
/** A letterhead stands within so many letters of its quốc hiệu. */
const NEAR = 200;
/** `Trà Lâm, ngày 26 tháng 3 năm 2016QUYẾT ĐỊNH`, `… năm 2016* KẾ HOẠCH` */
const GLUED_DATE =
  /^(?:.{0,60}ngày.{0,16}|(?:ngày )?\d{0,2}\s?)tháng.{0,8}năm\s?\d{4}(?:(?=\p{Lu}{2,}\s\p{Lu})|[\s*_.]{1,9}(?=(?:QUYẾT ĐỊNH|NGHỊ QUYẾT|CHỈ THỊ|KẾ HOẠCH|THÔNG BÁO|TỜ TRÌNH|BÁO CÁO|CÔNG ĐIỆN|GIẤY MỜI|HƯỚNG DẪN|CHƯƠNG TRÌNH|QUY CHẾ)[\s*_]{0,9}$))/u;
const PAGE_MARK = /^(?:Trang \d{1,3}(?=\p{Lu})|\(1\)(?=\p{Lu}{2}))/u;

const GLUED = /\.\/\.(?= {0,9}Nơi nhận)/;
/** A line that begins with the recipients and holds a list of them. */
const LISTS = /^[\s|*_#>]{0,12}Nơi nhận(?=.{0,2000}?(?:<br|[;:][*_]{0,3}\s{1,9}[-–+•]\s?\p{L}))/u;
/** A row with quốc hiệu, with number and date, or with those who are addressed. */
const LETTERHEAD =
  /^\s{0,9}\|(?:[^|]{0,400}\|)?[^|]{0,9}(?:cộng h[oò][aà] xã hội|đảng cộng sản)|^\s{0,9}\|[\s*_]{0,6}số\s?:(?:[^|]{0,400}\|)[^|]{0,60}ngày|^\s{0,9}\|[\s*_]{0,6}kính gửi/iu;
/** What parts one printed line from the next. */
const JOINT =
  /<br\s?\/?>\s*|\|\s*|(?<=[;:.][*_]{0,3}|;\s?\([^()|]{2,30}\))\s{1,9}(?=[-–+•]\s?\p{L})|(?<=[^*]\*\*)\s(?=\*\*[^*])/giu;

function cellsOf(line: string, start: number): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const {0: joint, index} of line.matchAll(JOINT)) {
    if (index === 0) continue;
    parts.push({start: start + from, to: start + index});
    from = index + joint.length;
  }
  if (from < line.length) parts.push({start: start + from, to: start + line.length});
  return parts;
}

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
  /** where the next of the signs stands without which no line is cut */
  #recipients: number;
  #break: number;
  #nation: number;
  /** where the last quốc hiệu stood */
  #motto = Number.NEGATIVE_INFINITY;
  #basis: number;

  constructor(text: string) {
    this.#text = text;
    this.#recipients = this.#find(RECIPIENTS, 0);
    this.#break = this.#find(BREAK, 0);
    this.#nation = this.#find(NATION, 0);
    this.#basis = this.#find(BASIS, 0);
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
    if (!(first === 84 && this.#text.startsWith('Trang ', start)) && !(first === 40 && this.#nation < end + NEAR))
      return start;
    return start + (PAGE_MARK.exec(this.#text.slice(start, start + 20))?.[0].length ?? 0);
  }

  #cutRest(start: number, end: number): Part[] | null {
    if (this.#recipients >= end && this.#break >= end && this.#nation >= end && this.#basis >= end) return null;
    const line = this.#text.slice(start, end);
    const breaks = this.#nation < end ? headBreaks(line) : null;
    if (this.#nation < end) {
      this.#motto = this.#nation;
      this.#nation = this.#find(NATION, end);
    }
    const basis = this.#basis < end ? this.#basis - start : 0;
    if (this.#basis < end) this.#basis = this.#find(BASIS, end);
    const glued = this.#recipients < end ? GLUED.exec(line) : null;
    const laid = this.#isLayout(line, start, end);
    if (this.#recipients < end) this.#recipients = this.#find(RECIPIENTS, end);
    if (this.#break < end) this.#break = this.#find(BREAK, end);
    if (laid) return partsOf(line, start);
    if (breaks) return breaks.map((at, i) => ({start: start + at, to: start + (breaks[i + 1] ?? line.length)}));
    // `- Phòng Y tế huyện Trà Lâm Căn cứ Luật …`: the first basis behind the last of those who are addressed
    const runsOn = !glued && ADDRESSED.test(line.slice(0, basis)) && LAW.test(line.slice(basis, basis + 40));
    if (!glued && !runsOn) return null;
    const at = start + (glued ? glued.index + 3 : basis);
    return [
      {start, to: at},
      {start: at, to: end},
    ];
  }

  #isLayout(line: string, start: number, end: number): boolean {
    if (line.length > LONGEST) return false;
    if (this.#recipients < end) return LISTS.test(line);
    return this.#break >= start && this.#break < end && LETTERHEAD.test(line) && line.split('|').length <= 4;
  }

  #find(sign: string, from: number): number {
    const at = this.#text.indexOf(sign, from);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

const RECIPIENTS = 'Nơi nhận';
const BREAK = '<br';
const NATION = 'CHỦ NGHĨA VIỆT NAM';
const BASIS = ' Căn cứ ';
const ADDRESSED = /^\s{0,40}(?:Kính gửi\s?:|[-–+•]\s?\p{Lu})[^.;:]{0,120}\p{L}$/u;
const LAW = /^ Căn cứ (?:vào )?(?:Luật|Pháp lệnh|Nghị|Quyết định|Thông tư|Chỉ thị|Công văn|Kế hoạch|Điều)\s/;
const LONGEST = 3000;
/** A letterhead stands within so many letters of its quốc hiệu. */
const NEAR = 200;
/** `Trà Lâm, ngày 26 tháng 3 năm 2016QUYẾT ĐỊNH` */
const GLUED_DATE = /^.{0,60}ngày.{0,16}tháng.{0,8}năm\s?\d{4}(?=\p{Lu}{2,}\s\p{Lu})/u;
const PAGE_MARK = /^(?:Trang \d{1,3}(?=\p{Lu})|\(1\)(?=\p{Lu}{2}))/u;

const GLUED = /\.\/\.(?= {0,9}Nơi nhận)/;
/** A line that begins with the recipients and holds a list of them. */
const LISTS = /^[\s|*_#>]{0,12}Nơi nhận(?=.{0,2000}?(?:<br|[;:][*_]{0,3}\s{1,9}[-–+•]\s?\p{L}))/u;
/** A row with quốc hiệu, with number and date, or with those who are addressed. */
const LETTERHEAD =
  /^\s{0,9}\|(?:[^|]{0,400}\|)?[^|]{0,9}(?:cộng h[oò][aà] xã hội|đảng cộng sản)|^\s{0,9}\|[\s*_]{0,6}số\s?:(?:[^|]{0,400}\|)[^|]{0,60}ngày|^\s{0,9}\|[\s*_]{0,6}kính gửi/iu;
/** What parts one printed line from the next. */
const JOINT = /<br\s?\/?>\s*|\|\s*|(?<=[;:.][*_]{0,3})\s{1,9}(?=[-–+•]\s?\p{L})|(?<=[^*]\*\*)\s(?=\*\*[^*])/giu;

function partsOf(line: string, start: number): Part[] {
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

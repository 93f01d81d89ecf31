import {KIND_ENTRIES} from '../data/kinds.ts';
import {bare as fold} from '../text/fold.ts';
import {isCapital} from './anchors.ts';
import {isAuthority} from './authority.ts';

/**
 * A page whose line breaks were lost: `UBND HUYỆN A PHÒNG Y TẾ CỘNG HÒA … Độc lập - … Số: 12/KH-PYT A, ngày … KẾ HOẠCH …`.
 * Where the lines of its head began, and those paragraphs and items behind it that cannot be taken for anything else.
 */

/** Quốc hiệu and tiêu ngữ with at most the second line of the issuer between them; a converter may have dropped a word. */
const FORMULA =
  /C[ỘO]NG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM([^\n“”"]{0,90}?)Độc lập\s?[-–]\s?Tự(?: do)?\s?[-–]\s?Hạnh [Pp]húc/;

/** A decision of a body that prints no quốc hiệu, or of which a converter dropped it: `QUYẾT ĐỊNH: Điều 1. … Điều 2. … Nơi nhận: …` */
const ARTICLES = /(?<=\s)QUYẾT ĐỊNH\s?:?\sĐiều 1\s?[.:]\s(?=\p{Lu})/u;

/** Shorter lines are read as they are: one or two columns, no more. */
const SHORTEST = 160;
/** What a head may take before its formula, and behind it up to the tên loại. */
const BEFORE = 500;
const BEHIND = 240;
/** Most letters between the tên loại and the text proper. */
const SUBJECT = 700;
/** Most letters of the list of those who are addressed. */
const LIST = 500;

/** Where the lines of a page without line breaks begin, its own start first; null for any other line. */
export function headBreaks(line: string): number[] | null {
  if (line.length <= SHORTEST) return null;
  const formula = line.includes('XÃ HỘI CHỦ NGHĨA') ? FORMULA.exec(line) : null;
  if (!formula) {
    if (!ARTICLES.test(line) || !line.includes(' Điều 2')) return null;
    const number = LEADING_NUMBER.exec(line.slice(0, BEHIND));
    return inOrder([0, ...(number ? [number.index] : []), ...breaksBehind(line, 0).at]);
  }
  const between = formula[1] as string;
  if (/\p{L}/u.test(between) && !isCapital(between)) return null;
  const before = breaksBefore(line, formula.index);
  if (!before) return null;
  const nation = formula.index + formula[0].indexOf('NAM') + 3;
  const motto = formula.index + formula[0].length;
  if (SIGNLESS.test(line.slice(motto, motto + 20))) return null;
  const behind = breaksBehind(line, motto);
  if (!behind.dated && !before.numbered) return null;
  return inOrder([0, ...before.at, nation, motto, ...behind.at]);
}

const inOrder = (offsets: readonly number[]): number[] => [...new Set(offsets)].sort((a, b) => a - b);

/** `BỘ Y TẾ Số: 12/BYT-DP V/v … CỘNG HÒA …`: the issuer, which is in capitals, and what stands under it in the left column. */
function breaksBefore(line: string, formula: number): {at: number[]; numbered: boolean} | null {
  const from = Math.max(0, formula - BEFORE);
  const text = line.slice(from, formula);
  const number = [...text.matchAll(NUMBER)].at(-1) ?? null;
  const name = text.slice(0, number?.index ?? text.length);
  const start = capitalsStart(name);
  // a sentence that names the formula: `Quốc hiệu CỘNG HÒA …`
  if (start === name.trimEnd().length) return /\S/.test(text) ? null : {at: [], numbered: false};
  if (ENDS_IN_SO.test(name.slice(0, start))) return null;
  const about = number ? ABOUT.exec(text.slice(number.index)) : null;
  const at = [start, ...(number ? [number.index, text.length] : [])];
  if (number && about) at.push(number.index + about.index);
  const rule = /(?<![-–—_*])[-–—_*]{4,90}\s{0,9}$/.exec(name);
  if (rule) at.push(rule.index, name.length);
  return {at: at.map((offset) => offset + from), numbered: number !== null};
}

/** `TRUNG ƯƠNG***Số: 41-QĐ/TĐTN` */
const LEADING_NUMBER = /(?<=[\s*_-])Số\s?:?\s?(?=\d)/u;
const NUMBER = /(?<=\s)Số\s?:\s?\d{0,5}\s?\/\s?(?=[\p{Lu}\d])/gu;
/** `Số QĐ TTYT`: a portal's summary of what follows, its signs left out. */
const SIGNLESS = /^\s*Số\s\p{Lu}{2}/u;
/** The capitals behind it are of a number. */
const ENDS_IN_SO = /(?:^|\s)[Ss]ố\s?:?\s$/;
const ABOUT = /(?<=\s)(?:V\/v|Về việc)\s/;

/** Where the capitals begin with which a text ends, a list's own `1.` left out. */
function capitalsStart(text: string): number {
  let start = text.trimEnd().length;
  for (const {0: word, index} of [...text.matchAll(/\S+/g)].reverse()) {
    if (/\p{Ll}/u.test(word) || /^\**\d{1,3}\.\**$/.test(word)) break;
    start = index;
  }
  return start;
}

/** Number, place and date, tên loại, subject, who decides, and the text proper. */
function breaksBehind(line: string, motto: number): {at: number[]; dated: boolean} {
  const at: number[] = [];
  let from = motto;
  const head = line.slice(motto, motto + BEHIND);
  for (const {0: rule, index} of head.matchAll(RULE)) at.push(motto + index, motto + index + rule.length);
  const date = DATE.exec(head);
  if (date) from = motto + date[0].length;
  at.push(from);
  const about = ABOUT.exec(line.slice(from - 1, from + 20));
  if (about) at.push(from - 1 + about.index);
  const title = titlePattern().exec(line.slice(from, from + 60));
  if (title) {
    from += title[0].length;
    at.push(from - (title[1] as string).length, from);
  }
  const rest = line.slice(from, from + SUBJECT);
  const opening = OPENING.exec(rest);
  if (opening) {
    const authority = title ? authorityStart(rest.slice(0, opening.index)) : -1;
    if (authority >= 0) at.push(from + authority);
    from += opening.index;
    at.push(from);
    const list = opening[0].startsWith('Kính') ? LIST_END.exec(line.slice(from, from + LIST)) : null;
    if (list) at.push(from + list[0].length);
  }
  for (const {index} of line.slice(from).matchAll(PARAGRAPH)) at.push(from + index);
  at.push(...breaksAtSigner(line, from));
  return {at, dated: date !== null || head.search(NUMBER) >= 0};
}

const RULE = /[-–—_*]{4,}(?:o0o[-–—_*]{2,})?/g;
const DATE = /^.{0,120}?,\s?[Nn]gày.{0,16}?tháng.{0,8}?năm\s?\d{4}(?!\d)[\s.]*/;
let title: RegExp | undefined;

/** Tên loại in capitals, the longer before the shorter; made at first use, as hardly any page needs it. */
function titlePattern(): RegExp {
  if (title) return title;
  const names = KIND_ENTRIES.filter(({kind}) => kind !== 'CV').flatMap(({name, aliases}) => [name, ...(aliases ?? [])]);
  title = new RegExp(
    `^[-–—_*\\s]{0,60}(${names
      .map((name) => name.toUpperCase())
      .sort((a, b) => b.length - a.length)
      .join('|')})(?=\\s|Về việc)`,
  );
  return title;
}
/** What the subject is followed by: a legal basis, those who are addressed, or the first heading. */
const OPENING =
  /(?<=\s)(?:[-+]\s?)?(?:Căn(?= cứ| vào| Luật| Nghị định| Quyết định| Thông tư)|Kính gửi|Thực hiện (?:theo )?(?:Chỉ thị|Công văn|Kế hoạch|Nghị quyết|Quyết định|Thông tư|Hướng dẫn)|Xét (?:đề nghị|Tờ trình)|I\s?[./-]|Chương I|Điều 1\s?[.:])(?=[\s:])/;
/** `Kính gửi: - UBND tỉnh A; - Bộ Y tế. Vừa qua, …` */
const LIST_END = /^.{20,480}?(?:\p{L}{3}|\p{Ll}{2})\.\s[^\p{L}\d\n]{0,20}(?=\p{Lu}\p{Ll}{0,7}\s)/u;
/** A basis, a Điều, an item behind a sign that ends one; who decides, and the recipients. */
const PARAGRAPH =
  /(?<=[.;:,]\s)(?:[-+]\s)?(?:Căn(?= cứ| vào| Luật| Nghị định| Quyết định| Thông tư)|Xét đề nghị|Theo đề nghị)(?=\s)|(?<=\s)QUYẾT ĐỊNH\s?:?(?=\sĐiều 1)|(?<=\s)(?:Điều \d{1,3}\s?[.:]\s|Nơi nhận\s?:)|(?<=[.;:]\s)(?:[IVX]{1,4}\s?[./]|\d{1,2}[.)]|[a-zđ]\)|[-+•])\s?(?=\p{Lu})/gu;

/** `- Lưu: VT. TRƯỞNG PHÒNG Lê Văn Bình`: what is kept, who signs, and the name. */
function breaksAtSigner(line: string, from: number): number[] {
  const recipients = line.indexOf('Nơi nhận', from);
  if (recipients < 0) return [];
  const kept = KEPT.exec(line.slice(recipients, recipients + CLOSING));
  if (!kept) return [];
  const title = recipients + kept.index + kept[0].length;
  const name = NAME.exec(line.slice(title, title + 150));
  if (!name) return [title];
  const stack = title + (name[1] as string).length;
  return [title, stack, stack + (name[2] ?? '').length, title + name[0].length];
}

const CLOSING = 900;
const KEPT =
  /\sLưu\s?:?\s[^.;:]{2,40}?[.;]?\s(?=(?:T\/?M|KT|TL|TUQ)\.?\s|(?:PHÓ )?(?:CHỦ TỊCH|GIÁM ĐỐC|HIỆU TRƯỞNG|TRƯỞNG (?:PHÒNG|BAN)|CỤC TRƯỞNG|CHÁNH VĂN PHÒNG|BỘ TRƯỞNG|THỨ TRƯỞNG)\s)/;
const NAME = /^([\p{Lu}.\s/-]{4,90}?\s)(\([đĐ]ã ký\)\s)?(?:\p{Lu}\p{Ll}{0,7}\s){1,4}\p{Lu}\p{Ll}{1,7}(?![\p{L}])/u;

/** `… về quy chế làm việc GIÁM ĐỐC SỞ Y TẾ`: where the capitals at a subject's end name who decides; -1 where they do not. */
function authorityStart(subject: string): number {
  const start = capitalsStart(subject);
  const capitals = subject.slice(start);
  if (isAuthority(fold(capitals))) return start;
  let found = -1;
  for (const {index} of capitals.matchAll(WORD)) {
    const before = capitals.slice(0, index).trimEnd();
    if (before && !BELONGS.test(before) && isAuthority(fold(capitals.slice(index)))) found = start + index;
  }
  return found;
}

const WORD =
  /(?<=\s)(?:CHỦ TỊCH|BỘ TRƯỞNG|GIÁM ĐỐC|HIỆU TRƯỞNG|TỔNG GIÁM ĐỐC|CỤC TRƯỞNG|TRƯỞNG BAN|[UỦ][ỶY] BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)(?=\s)/g;
const BELONGS = /(?:^|\s)(?:CỦA|THUỘC|DO|VỀ|VÀ|VỚI|PHÓ|TỔNG|CHỨC|CHỨC DANH|CHỦ TỊCH|NHIỆM|TẠI|CHO|ĐỐI VỚI)$/;

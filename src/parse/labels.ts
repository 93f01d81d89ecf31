import {bare as fold} from '../text/fold.ts';
import {isLetter, isSmall, isWordAt} from '../text/units.ts';
import type {Block, Label, LabelStyle} from '../tree.ts';

/** A label and where the text behind it begins. */
export interface FoundLabel {
  label: Label;
  length: number;
}

const ROMAN: Record<string, number> = {I: 1, V: 5, X: 10, L: 50, C: 100};

function romanValue(numeral: string): number {
  let sum = 0;
  for (let i = 0; i < numeral.length; i++) {
    const value = ROMAN[numeral[i] as string] ?? 0;
    sum += value < (ROMAN[numeral[i + 1] as string] ?? 0) ? -value : value;
  }
  return sum;
}

/** Whether a block is an item without a number: styles of one sign are those of bullets. */
export const isBulleted = ({label}: Block): boolean => label !== null && label.style.length === 1;

/** The letters that number điểm, in order: a b c d đ e g h i k l m n o p q r s t u v x y. */
export const LETTERS = 'abcdđeghiklmnopqrstuvxy';

const HEADED: [RegExp, LabelStyle, string][] = [
  [
    /^P(?:hần|HẦN)\s+(?:thứ\s+|THỨ\s+)?([IVXL]+|\d{1,2}|[A-H](?=[.:]|\s*$|\s\p{Lu}{2})|\p{L}{2,5})(?![\p{L}\d])[.:\s]*/u,
    'part',
    'P',
  ],
  [/^C(?:hương|HƯƠNG)\s+([IVXL]+|\d{1,3})(?![\p{L}\d])[.:\s]*/u, 'chapter', 'C'],
  [/^(?:Tiểu\s+mục|TIỂU\s+MỤC|M(?:ục|ỤC))\s+([IVXL]+|\d{1,3})(?![\p{L}\d])[.:\s]*/u, 'section', 'M'],
  [/^Đ(?:i[eêềếể]u|I[EÊỀẾỂ]U)\s+(\d{1,4}[a-zđ]?)\s*[.:]\s*/u, 'article', 'Đ'],
  // also without a number, where nothing stands behind it
  [/^PHỤ\s+LỤC(?:\s+(?:SỐ\s+)?([IVXL]+|\d{1,3})?(?![\p{L}\d])[.:\s]*|\s*$)/u, 'appendix', 'PL'],
];

/** `Phần thứ hai` is `Phần II` to a clerk. */
const PARTS: Record<string, string> = {nhất: 'I', hai: 'II', ba: 'III', tư: 'IV', bốn: 'IV', năm: 'V', sáu: 'VI'};

/** The first letters of all of them: `Phần`, `Chương`, `Tiểu mục`, `Mục`, `Điều`. */
const MAY_BE_HEADED = 'PCTMĐ';

/** `A. MỞ ĐẦU`, `B- NHIỆM VỤ`: capitals that gather roman sections. I, V, X and L are taken for numerals; `C. Mác` is a man. */
const capitalLabel = /^(?:([A-EGHĐ])\s?[.)]\s+(?=\p{Lu})(?!M[áa]c(?!\p{L}))|([A-EGHĐ])\s?[.)/–-]\s+(?=\p{Lu}{2}))/u;
/** `IH.`, `HI.`, `HH.`: what a scan makes of `III.`; `Il.`, `lV.`, `VH.`, `TV.` of `II.`, `IV.`, `VII.`, `IV.`; `lV-` of `IV-`; `1V.`, `1V-`, `1II.` in front of capitals, `1H. Về kiến nghị` in front of any word */
const scannedRoman =
  /^(?:(?=[IVX]{0,4}[lHT])([IVXlH]{2,5}|TV)(?:[.,]\s(?=\p{Lu})|\s?[-–/]\s(?=\p{Lu}{2}))|(?=[IVXlH]{0,4}1)(?=1{0,4}[IVXlH])([IVXlH1]{2,5})(?:[.,:]\s|\s?[-–/]\s)(?=\p{Lu}{2})|(1[HV]|[HV]1|11V)[.,]\s(?=\p{Lu}))/u;
/** `I1.`, `1l.`, `1O.`: of `11.`, `10.` */
const scannedDecimal = /^(?=\d{0,2}[IlO])(?=[IlO]?\d)[\dIlO]{2}[.)]\s(?=\p{Lu}\p{Ll})/u;
/** `1ï, NỘI DUNG`, `|I. MỤC ĐÍCH`, `[V. TỔ CHỨC`: strokes of a roman number, of which some have become other signs */
const ODD_STROKES =
  /^(?=[^\s.,]{0,4}(?:[ïíìÏÍÌ¡|\]!]|\[))(?:[IVXlHT1ïíìÏÍÌ¡|\]!]|\[){1,5}(?=[.,]\s\p{Lu}{2}|\s?[-–]\s\p{Lu}{2})/u;
/** `§.`, `$.`: of `5.` or `8.` */
const scannedFive = /^[§$]\.\s(?=\p{Lu})/u;
const ROMAN_NUMBER = /^X{0,3}(?:IX|IV|V?I{0,3})$/;
/** `quý⏎III/2021` is a quarter. */
const romanLabel =
  /^([IVXL]{1,6})(?![/-]\d)(?:\s?[.\-/:)]\s?(?=\P{Ll})|\s(?=\p{Lu}{2})|(?<=[IVX]{2,6})\s(?=\p{Lu}\p{Ll}))/u;
const decimalLabel = /^(\d{1,3}(?:\.\d{1,3}){0,3})(?:(\s?[./):]|-(?=[\s\p{Lu}])|,(?=\s\p{Lu}))\s*|\s+(?=\p{Lu}))/u;
/** `a)`, `a}`, `a/ Rà soát`, `a- Rà soát`, but `v/v …`, `đ/c …`, `e-Office` */
const letterLabel = /^([a-zđ©€])\s?(?:[)}]|\.(?=\s?\p{Lu}|\s)|-(?=\s+\p{Lu}))\s*|^([a-zđ])\/(?!\p{Ll}(?!\p{L}))\s*/u;
/** `ø)`, `ï)`, `á)`: what a scan makes of `g)`, `i)`, `a)` */
const scannedLetter = /^([øàáảãạâäåèéẻẽẹêëìíỉĩịîïòóỏõọôöùúủũụûü])\)\s(?=\p{Lu})/u;
/** `bỳ Tiếp tục`: of `b)`; no word begins so */
const bentLetter = /^([bcdđegh])ỳ\s(?=\p{Lu})/u;
const parenthesisLabel = /^\(\s?(\d{1,2}|[ivx]{1,5}|[a-zđ])\s?\)\s*/u;
const bulletLabel = /^(?:[.;,'`‘’´_~¬"†]{0,3}\s?)([-–—~+*•·◦●▪])(?:\s+(?:[-–—]\s+)?|(?=[\p{L}(“"]))/u;
/** `e« Nộp`, `se Mang`: what scans make of round bullets; of `° Nhận`, `« Nộp` the items beside it tell, in lost-labels.ts */
const GLYPHS = 'es';
const scannedBullet = /^(?:e[e«»s]?|se?[«»]?)\s(?=\p{Lu}\p{Ll})/u;
/** Specks before a number or a letter: `.4. Thời gian`, `' 2.1. Rà soát`, `' II. TỔ CHỨC`, `--5, Trạm Y tế xã`, `_ đ) Quản lý` */
const SPECK =
  /^(?:(?:\s|[.,:;'`‘’´_"”“¬ˆ^¡°|†]{1,3}\s?|-{2,3}\s?)(?=\d{1,2}(?:(?:\.\d{1,2}){0,3}[.)]\s?\p{L}|[,/]\s\p{Lu})|[IVXl]{1,5}\.\s\p{Lu}{2})|(?:\s|[.,:;'`‘´_¬ˆ^¡°|]{1,3}\s?|-{2,3}\s?)(?=[a-zđ]\)\s?\p{Lu}))/u;

/**
 * The label that opens a line's content. `text` is the content without emphasis. Numbers that open no item: `2.608 hồ sơ`,
 * `3 năm`, `30/7/2021`, `15 tháng`.
 */
export function readLabel(printed: string): FoundLabel | null {
  const speck = isWordAt(printed, 0) ? 0 : (SPECK.exec(printed.slice(0, 12))?.[0].length ?? 0);
  const found = readCleanLabel(speck ? printed.slice(speck) : printed);
  return found && speck ? {label: found.label, length: found.length + speck} : found;
}

function readCleanLabel(printed: string): FoundLabel | null {
  const strokes = ODD_STROKES.exec(printed.slice(0, 12))?.[0];
  const text = strokes ? strokes.replace(/[^IVXlHT1]/g, 'I') + printed.slice(strokes.length) : printed;
  const head = text.slice(0, 40);
  const first = head.charCodeAt(0);
  if (!(first >= 0)) return null;
  const glyph = GLYPHS.includes(head.charAt(0)) ? scannedBullet.exec(head) : null;
  if (glyph) return {label: {name: '•', style: '•', ordinal: 0, sign: ''}, length: glyph[0].length};
  const bent = head.charAt(1) === 'ỳ' ? bentLetter.exec(head) : null;
  if (bent) {
    const name = bent[1] as string;
    return {label: {name, style: 'letter', ordinal: LETTERS.indexOf(name) + 1, sign: ')'}, length: bent[0].length};
  }
  if (opensWord(head)) return null;
  const dashed = TWO_SIGNS.exec(head);
  if (dashed) {
    const sign = (dashed[1] as string).length;
    const plain = readCleanLabel(`${text.slice(0, sign)} ${text.slice(dashed[0].length, dashed[0].length + 40)}`);
    return plain && {label: plain.label, length: dashed[0].length};
  }
  if (first >= 48 && first <= 57) return readDecimal(head, text);
  if (first === 40) return readParenthesis(head);
  if (isLetter(first) || head.startsWith('©') || head.startsWith('€')) return readWord(head);
  if (scannedFive.test(head)) return {label: {name: '5', style: 'decimal', ordinal: 5, sign: '.'}, length: 3};
  const bullet = readBullet(head);
  if (!bullet || !LISTED_LABEL.test(head.slice(bullet.length))) return bullet;
  const listed = readCleanLabel(text.slice(bullet.length));
  return listed && {label: listed.label, length: bullet.length + listed.length};
}

/** `1/- Nhất trí với …`, `I./- Đánh giá chung`, `a/- Sở X …`, as the offices of the South number; not `1. - Rà soát`, an item that opens with a bullet */
const TWO_SIGNS =
  /^((?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,4}|[a-zđ])\s?(?:[.)]?\/|[.)](?=[-–]))\s?)[-–]\s{0,3}(?=[\p{L}"“(])/u;

/** `- 1. Giao Sở X`, `* a) Rà soát`: a list of Markdown whose items have labels of their own. */
const LISTED_LABEL = /^(?:\d{1,2}(?:\.\d{1,2}){0,2}[.)]|[IVX]{1,4}\.|[a-eđ]\))\s\p{Lu}/u;

/** `Điều 3.`, `II.`, `A.`, `a)` */
function readWord(head: string): FoundLabel | null {
  for (const [pattern, style, prefix] of MAY_BE_HEADED.includes(head.charAt(0)) ? HEADED : []) {
    const match = pattern.exec(head);
    if (!match) continue;
    const printed = match[1] ?? '';
    const numeral = style === 'part' ? (PARTS[printed.toLowerCase()] ?? printed) : printed;
    if (style === 'part' && !/^(?:[IVXL]+|\d+|[A-H])$/iu.test(numeral)) continue;
    const ordinal = /^\d/.test(numeral) ? Number.parseInt(numeral, 10) : romanValue(numeral.toUpperCase());
    return {
      label: {
        name:
          style === 'appendix' && ordinal > 0
            ? `${prefix}${ordinal}`
            : prefix + numeral.toUpperCase().replace(/(\d)(\p{Lu})$/u, caseOfSuffix),
        style,
        ordinal,
        sign: signOf(match[0]),
      },
      length: match[0].length,
    };
  }
  const scanned = readScanned(head);
  if (scanned) return scanned;
  const roman = romanLabel.exec(head);
  if (roman) {
    // `IL`, `VIL`: what a scan makes of `II`, `VII`
    const numeral = (roman[1] as string).replace(/(?<=[IV])L/g, 'I');
    return {
      label: {name: numeral, style: 'roman', ordinal: romanValue(numeral), sign: signOf(roman[0])},
      length: roman[0].length,
    };
  }
  const capital = capitalLabel.exec(head);
  if (capital) {
    const name = (capital[1] ?? capital[2]) as string;
    return {
      label: {name, style: 'capital', ordinal: LETTERS.indexOf(name.toLowerCase()) + 1, sign: signOf(capital[0])},
      length: capital[0].length,
    };
  }
  const clean = letterLabel.exec(head);
  const letter = clean ?? scannedLetter.exec(head);
  if (letter) {
    const printed = (letter[1] ?? letter[2] ?? '').toLowerCase();
    const name = printed === '©' || printed === '€' ? 'c' : printed === 'ø' ? 'g' : clean ? printed : fold(printed);
    const ordinal = LETTERS.indexOf(name) + 1;
    if (ordinal > 0)
      return {label: {name, style: 'letter', ordinal, sign: signOf(letter[0])}, length: letter[0].length};
  }
  return null;
}

/** What a number that a scan has spoilt is made of. */
const STROKES = 'IVXlHTO0123456789';

/** A number that a scan has spoilt; strokes beyond three are one too many. */
function readScanned(head: string): FoundLabel | null {
  if (!STROKES.includes(head.charAt(0)) || !STROKES.includes(head.charAt(1))) return null;
  const scanned = scannedRoman.exec(head);
  if (scanned) {
    const numeral = (scanned[1] ?? scanned[2] ?? scanned[3] ?? '').replace(/H/g, 'II').replace(/[lT1]/g, 'I');
    const name = numeral.replace(/I{4,}/, 'III').replace(/I{1,4}V/, 'IV');
    if (ROMAN_NUMBER.test(name))
      return {
        label: {name, style: 'roman', ordinal: romanValue(name), sign: signOf(scanned[0])},
        length: scanned[0].length,
      };
  }
  const decimal = scannedDecimal.exec(head);
  if (!decimal) return null;
  const name = decimal[0].slice(0, 2).replace(/[Il]/g, '1').replace(/O/g, '0');
  return {label: {name, style: 'decimal', ordinal: Number(name), sign: signOf(decimal[0])}, length: decimal[0].length};
}

function readBullet(head: string): FoundLabel | null {
  const bullet = bulletLabel.exec(head);
  if (!bullet) return null;
  const sign = bullet[1] as string;
  const style: LabelStyle = '-–—~'.includes(sign) ? '-' : sign === '+' ? '+' : sign === '*' ? '*' : '•';
  return {label: {name: style, style, ordinal: 0, sign: ''}, length: bullet[0].length};
}

function readDecimal(head: string, text: string): FoundLabel | null {
  const decimal = decimalLabel.exec(head);
  if (!decimal) return readScanned(head);
  const name = decimal[1] as string;
  const parts = name.split('.');
  const rest = text.slice(decimal[0].length);
  if (isPlainNumber(name, parts, decimal[2] ?? '', rest) && !isCountBehind(decimal[0], rest)) return null;
  const style: LabelStyle = parts.length === 1 ? 'decimal' : parts.length === 2 ? 'decimal2' : 'decimal3';
  return {label: {name, style, ordinal: Number(parts.at(-1)), sign: signOf(decimal[0])}, length: decimal[0].length};
}

function readParenthesis(head: string): FoundLabel | null {
  const parenthesis = parenthesisLabel.exec(head);
  if (!parenthesis) return null;
  const name = parenthesis[1] as string;
  return {
    label: {name, style: 'parenthesis', ordinal: parenthesisOrdinal(name), sign: ')'},
    length: parenthesis[0].length,
  };
}

/** `2. 100% cán bộ ký cam kết`, `3. 03 xã còn lại hoàn thành`: an item that begins with how many; of `2. 608` no blank stood in the number */
const isCountBehind = (label: string, rest: string): boolean => /^[1-9]\d?[.)]\s$/.test(label) && COUNT.test(rest);
const COUNT = /^(?:\d{1,3}(?:,\d{1,2})?\s?%|0?\d{1,2}(?:\/\d{1,3})?)\s\p{Ll}/u;

/** Two letters of which the second is small, and not the beginnings of `Điều`, `Mục` …: by far the most lines. */
function opensWord(head: string): boolean {
  if (!isSmall(head.charCodeAt(1)) || (head[1] === 'l' && 'IVXl'.includes(head.charAt(0)))) return false;
  const first = head.charCodeAt(0);
  return first < 0x80 ? isLetter(first) && !'pcmtPCMT'.includes(head.charAt(0)) : /^[^PCMTĐ\P{L}]/iu.test(head);
}

const signOf = (printed: string): string => /[.\-/:),](?=\s*$)/.exec(printed)?.[0] ?? '';
const caseOfSuffix = (_: string, digit: string, suffix: string) => digit + suffix.toLowerCase();

function parenthesisOrdinal(name: string): number {
  if (/^\d/.test(name)) return Number(name);
  return /^[ivx]+$/.test(name) ? romanValue(name.toUpperCase()) : LETTERS.indexOf(name) + 1;
}

/** `2.608 hồ sơ`, `12.09.2024 07:49`, `3/2021`, `15 Tháng`: figures, not labels. */
function isPlainNumber(name: string, parts: string[], separator: string, rest: string): boolean {
  if (parts.some((part) => part.length === 3) && parts.length > 1) return true;
  if (parts.length === 1 && separator === '') return true;
  if (/^\d/.test(rest) || rest === '') return true;
  // `1.1 Tên` is a label, `8.5 triệu` is not
  if (parts.length > 1 && separator === '' && !/^\p{Lu}/u.test(rest)) return true;
  if (separator.includes('/') && !/^\s?\p{Lu}/u.test(rest)) return true;
  // `552/TB-VPCP`, `82/TTr-SYT`, cut off from the words before it by a line break
  if (separator.includes('/') && /^[\p{Lu}r]{1,5}-\p{Lu}/u.test(rest)) return true;
  // `75-KL/TW`, `31-CTr/TW`, the same of the Party
  if (separator === '-' && /^\p{Lu}\p{L}{0,3}\/\p{Lu}{2}/u.test(rest)) return true;
  return name.length > 1 && name.startsWith('0');
}

/** A `số, ký hiệu` as printed somewhere in a text. */
export interface FoundNumber {
  /** spaces removed, dashes and Đ made plain: `107/2020/NĐ-CP`, `05-NQ/TU`, `/QĐ-TTg` where the number is blank */
  value: string;
  /** first token of the symbol, where the type stands if one does: `NĐ`, `NQ`, `UBND` */
  token: string;
  /** the year inside the number: `107/2020/NĐ-CP` */
  year: string | null;
  /** no running number is printed (a draft), or none that can be read */
  blank: boolean;
  /** the symbol has a unit or a field behind its first token: `SNV-CCHC` */
  unit: boolean;
  /** where `số` stands before a blank number; else `start` */
  from: number;
  start: number;
  end: number;
}

/** Letters that scans and keyboards put for Đ. */
const LIKE_D = /[ÐƉ]/g;
const DASH = '\\-\\u2010-\\u2015\\u2212';
const DASHES = new RegExp(`[${DASH}]`, 'g');
const HEAD = /\p{Lu}[\p{L}\d]{0,17}/uy;
/** A letter code glued to the next word: `QĐ-UBNDngày`, `NĐ-CPcủa`. */
const GLUED = /(?:ngày|ngay|của|năm|về)/iu;
const SEPARATOR = new RegExp(`(\\s?)([${DASH}&./_])(\\s?)`, 'uy');
/** `04/GA VI ngày`: a code that a scan tore apart, known by the date behind it. */
const TORN = /\s(\p{Lu}{1,6})(?=,?\s?ng[àa]y)/uy;
/** What may stand before the slash: digits (dotted: `66.7`), scans put l, I and O for some; or digits, dash and type. */
const ADMIN =
  /(?<![\p{L}\p{N}/@.]|\d[-.,])((?:[\dlIO]{1,6}|\d{1,3}\.\d{1,3})\s{0,3}\/\s?)?((?:19|20)\d\d)\s?$|(?<![\p{L}\p{N}/@]|\d[-.])([\dlIO]{1,6}|\d{1,3}\.\d{1,3})\s{0,3}$/u;
const PARTY = new RegExp(
  `(?<![\\p{L}\\p{N}/@]|\\d[-.])(\\d{1,5}[a-z]?)\\s?[${DASH}]\\s?(\\p{Lu}[\\p{L}]{0,7})\\s?$`,
  'u',
);
/** The place of a running number that is blank, dotted, or beyond reading: `số      /`, `Số: ...../`, `số: ¿ấ /`. */
const BLANK = /(?<!\p{L})s[oôốóòồ0]\s?[:.]?\s?([^\s\d\p{L}]{0,12}|[^\s/]{1,6})\s?$/iu;
const BLANK_YEAR = /(?<!\p{L})s[oôốóòồ0]\s?[:.]?\s?[^\s\d\p{L}]{0,12}\s?\/\s?((?:19|20)\d\d)\s?$/iu;

const REACH = 32;

/** Reads the number around the slash at `slash`; null where it belongs to none. */
export function readNumber(text: string, slash: number): FoundNumber | null {
  const code = readCode(text, slash + (text[slash + 1] === ' ' ? 2 : 1));
  if (!code) return null;
  const from = Math.max(0, slash - REACH);
  const before = text.slice(from, slash);
  const found = (start: number, rest: Partial<FoundNumber> = {}): FoundNumber => {
    const value = tidy(text.slice(start, code.end));
    return {
      value,
      token: code.token,
      year: null,
      blank: false,
      unit: code.unit,
      from: start,
      start,
      end: code.end,
      ...rest,
    };
  };
  const admin = ADMIN.exec(before);
  if (admin) {
    const [, running, year, plain] = admin;
    // `số 2023/UBND-VX`: four digits may be the running number itself
    if (!/\d/.test(running ?? plain ?? year ?? '')) return null;
    return found(from + admin.index, {year: (running && year) || null});
  }
  const party = PARTY.exec(before);
  if (party) {
    const token = oneD(party[2] as string);
    return isCode(token) ? found(from + party.index, {token}) : null;
  }
  const blankYear = BLANK_YEAR.exec(before);
  if (blankYear) {
    return found(text.lastIndexOf('/', slash - 1), {
      year: blankYear[1] ?? null,
      blank: true,
      from: from + blankYear.index,
    });
  }
  const blank = BLANK.exec(before);
  return blank && found(slash, {blank: true, from: from + blank.index});
}

/** The letters of a number. */
interface Code {
  token: string;
  unit: boolean;
  end: number;
}

function readCode(text: string, at: number): Code | null {
  HEAD.lastIndex = at;
  const head = HEAD.exec(text);
  if (!head) return null;
  const token = unglue(head[0]);
  if (!isCode(token)) return null;
  let end = at + token.length;
  let parts = 0;
  while (token.length === head[0].length) {
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    const [whole, left, sign, right] = separator as unknown as [string, string, string, string];
    const dashed = !'&./_'.includes(sign);
    if (!dashed && (left || right)) break;
    HEAD.lastIndex = end + whole.length;
    const next = HEAD.exec(text);
    if (!next) break;
    const part = unglue(next[0]);
    if (!isPart(part)) break;
    // `12/QĐ-UBND - Sở` is a dash between words; `2414/VPCP - KGVX` is one inside the number
    if (left && right && (parts > 0 || !/^\p{Lu}{2,}$/u.test(part))) break;
    if ((left || right) && capitals(part) < 2) break;
    end += whole.length + part.length;
    parts++;
    if (part.length < next[0].length) break;
  }
  TORN.lastIndex = end;
  const torn = TORN.exec(text);
  if (torn) end += torn[0].length;
  return {token: oneD(token), unit: parts > 0, end};
}

function tidy(printed: string): string {
  return mend(oneD(printed.replace(/\s+/g, '')).replace(DASHES, '-'));
}

/** `l6/CT-TTg` is 16: look-alikes among the digits have one reading. */
function mend(value: string): string {
  const end = value.search(/[/-]/);
  if (end <= 0 || /^[\d.]+$/.test(value.slice(0, end))) return value;
  return value.slice(0, end).replace(/[lI]/g, '1').replace(/O/g, '0') + value.slice(end);
}

/** One Đ for its look-alikes; `QĐÐ` is a scan's doubt about one letter. */
function oneD(code: string): string {
  return code.replace(/Đ[ÐƉ]|[ÐƉ]Đ/g, 'Đ').replace(LIKE_D, 'Đ');
}

function unglue(code: string): string {
  const at = code.search(GLUED);
  return at > 1 ? code.slice(0, at) : code;
}

function capitals(code: string): number {
  return code.match(/\p{Lu}/gu)?.length ?? 0;
}

/** `UBND`, `TTr`, `SoNNMT`; not `Quyết`, `Tổng`. */
function isCode(code: string): boolean {
  return code === 'L' || (capitals(code) >= 2 && !/\p{Ll}{4}/u.test(code));
}

/** Later tokens may be shorter: `NC-Ph`, `BCĐ138`, `V`. */
function isPart(code: string): boolean {
  const heavy = code.match(/[\p{Lu}\d]/gu)?.length ?? 0;
  return !/\p{Ll}{4}/u.test(code) && (capitals(code) >= 2 || heavy * 2 >= code.length);
}

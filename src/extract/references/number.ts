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

const DASH = '\\-\\u2010-\\u2015\\u2212';
const DASHES = new RegExp(`[${DASH}]{1,2}`, 'g');
/** Latin letters and digits, in few ranges: the classes `\p{L}` and `\p{Lu}` cost a hundred times as much. */
const TOKEN = /[A-Z\u00c0-\u024f\u1e00-\u1eff][A-Za-z\d\u00c0-\u024f\u1e00-\u1eff]{0,17}/y;
/** A letter code glued to the next word: `QĐ-UBNDngày`, `NĐ-CPcủa`. */
const GLUED = /(?:ng[àa]y|của|năm|về|ban)/;
/** What a scan has made of an edge or a seal, before the next letters: `QĐ-§SYT`. */
const SPECK = "[§°*'¦]";
const BLANKS_AND_SPECKS = /[\s§°*'¦:,’‘ˆ]+/g;
/** A dash may be torn in two by a line break: `QĐ- -UBND`. */
const SEPARATOR = new RegExp(`(\\s?)([${DASH}]\\s?[${DASH}]?|[&./_+])(\\s?)${SPECK}?`, 'y');
/** `04/GA VI ngày`: a code that a scan tore apart, known by the date behind it. */
const TORN = /\s([A-Z\u0110\u00d0]{1,6})(?=,?\s?ng[àa]y)/y;
/** `3432/UBND- ' : KT ngày`: specks at the line's end between a dash and the code behind it, known by the date as well. */
const SPECKED = new RegExp(`[${DASH}](?:\\s[:,'’‘ˆ]){1,3}\\s([A-Z\\u0110\\u00d0]{1,6})(?=,?\\s?ng[àa]y)`, 'y');
/** `83/2015/QH 13 ngày`: the term of the National Assembly, a blank before it. */
const TERM = /\s[IX\d]\d?(?=,?\s(?:ng[àa]y|của|năm|về|được)|[;.)])/y;
/** A footnote's mark on a body that has no digits of its own: `NĐ-CP1`. `NQ-HĐND16` is of the sixteenth council, `NQ-HĐND7` of the seventh. */
const FOOTNOTE = /[-/](?:CP|TTg|UBND|HĐND(?=[1-4]$|[2-9]\d)|T[UW])(\d{1,2})$/;
const PARTY = new RegExp(`(\\d{1,5}[a-z]?)\\s?[${DASH}]\\s?([A-ZĐÐƉ][A-Za-zĐđÐƉ]{0,7})$`);
const COUNT = 's[oôốóòồớờ0]\\s?[:.]?\\s?';
/** `số ...-QĐ/ĐU`, `số      -TB/TU`: of a Party number, the digits not filled in. */
const PARTY_BLANK = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u1eff])${COUNT}[\\s.…_]{0,20}([${DASH}]\\s?([A-ZĐÐƉ][A-Za-zĐđÐƉ]{0,4}))$`,
  'i',
);
/** `số 84 QĐ/TWĐTN`: the youth union once left out the dash. */
const YOUTH = /(?<=(?<![A-Za-z\u00c0-\u1eff])[Ss][ốôóo]\s?:?\s)(\d{1,5})\s([A-ZĐÐƉ][A-Za-zĐđÐƉ]{1,5})$/;
/** The place of a running number that is blank, dotted, or beyond reading: `số      /`, `Số: ...../`, `số: ¿ấ /`. */
const BLANK = new RegExp(
  `(?<![A-Za-z\\u00c0-\\u1eff])${COUNT}([^\\s\\dA-Za-z\\u00c0-\\u1eff]{0,12}|[^\\s/]{1,6})\\s?$`,
  'i',
);
const BLANK_YEAR = new RegExp(`(?<![A-Za-z\\u00c0-\\u1eff])${COUNT}[^\\s\\dA-Za-z\\u00c0-\\u1eff]{0,12}\\s?$`, 'i');

/** Reads the number around the slash at `slash`; null where it belongs to none. */
export function readNumber(text: string, slash: number): FoundNumber | null {
  const code = readCode(text, slash + (text[slash + 1] === ' ' ? 2 : 1));
  if (!code) return null;
  const found = (start: number, year: string | null, from = -1, token = code.token): FoundNumber => ({
    value: tidy(text.slice(start, code.end)),
    token,
    year,
    blank: from >= 0,
    unit: code.unit,
    from: from >= 0 ? from : start,
    start,
    end: code.end,
  });
  const digits = digitsBefore(text, slash, 3);
  if (digits >= 0) {
    const year = text.slice(digits, digits + 4);
    const between = skipBlanks(text, digits, 1) - 1;
    if (text[between] === '/' && /^(?:19|20)\d\d$/.test(year) && skipBlanks(text, slash, 3) === digits + 4) {
      const running = digitsBefore(text, between, 3);
      if (running >= 0) return isOpen(text, running) ? found(running, year) : null;
      const from = Math.max(0, between - 24);
      const blank = BLANK_YEAR.exec(text.slice(from, between));
      return blank && found(between, year, from + blank.index);
    }
    return isOpen(text, digits) ? found(digits - torn(text, digits), null) : null;
  }
  const from = Math.max(0, slash - 24);
  const before = text.slice(from, slash).trimEnd();
  const party = PARTY.exec(before);
  if (party) {
    const token = oneD(party[2] as string);
    return isCode(token) && isOpen(text, from + party.index) ? found(from + party.index, null, -1, token) : null;
  }
  const open = PARTY_BLANK.exec(before);
  if (open) {
    const [whole, printed, type] = open as unknown as [string, string, string];
    const token = oneD(type);
    const start = from + open.index + whole.length - printed.length;
    return isCode(token) ? found(start, null, from + open.index, token) : null;
  }
  const youth = YOUTH.exec(before);
  if (youth) {
    const token = oneD(youth[2] as string);
    const at = from + youth.index;
    return isCode(token) ? found(at, null, -1, token) : null;
  }
  const blank = BLANK.exec(before);
  return blank && found(slash, null, from + blank.index);
}

/** Figures and letters in any order: `TDV/01-2020`, `10CH-HT`, `25`, if a day follows. */
const LETTER_NUMBER =
  /[A-ZĐ\d][A-Za-zĐ\d&]{0,14}(?:[-/.][A-Za-zĐ\d&]{1,12}){0,4}(?=,?\s(?:đề\s|ký\s|(?:(?:hồi|lúc)\s)?\d{1,2}\s?(?:giờ|h|g)\s?(?:\d{1,2}\s?(?:phút|p)?\s?)?,?\s?)?ngày\s?\d)/y;

/** Reads the number that a letter bears at `at`; null where none stands there. */
export function readLetterNumber(text: string, at: number): FoundNumber | null {
  LETTER_NUMBER.lastIndex = at;
  const value = LETTER_NUMBER.exec(text)?.[0];
  if (!value || !/\d/.test(value)) return null;
  return {value, token: '', year: null, blank: false, unit: true, from: at, start: at, end: at + value.length};
}

/** `số 61 10/QĐ-BYT`: how much of a number a scan has parted from its last digits. */
const torn = (text: string, digits: number): number =>
  text[digits - 1] === ' '
    ? (/(?<=s[ốôó]\s)\d{1,3}\s$/iu.exec(text.slice(Math.max(0, digits - 7), digits))?.[0].length ?? 0)
    : 0;

/** Where the digits begin that end before `at`, lettered, dotted (`66.7`) or with a scan's l, I, O among them; -1 without any. */
function digitsBefore(text: string, at: number, blanks: number): number {
  const end = skipBlanks(text, at, blanks);
  // `36a/NQ-CP`
  const last = text.charCodeAt(end - 1);
  let start = last >= 97 && last <= 100 ? end - 1 : end;
  let real = false;
  while (start > 0 && end - start < 8) {
    const sign = text.charCodeAt(start - 1);
    if (sign >= 48 && sign <= 57) real = true;
    else if (sign !== 46 && sign !== 108 && sign !== 73 && sign !== 79) break;
    start--;
  }
  while (start < end && text[start] === '.') start++;
  return real ? start : -1;
}

function skipBlanks(text: string, at: number, most: number): number {
  let end = at;
  while (end > 0 && at - end < most && text[end - 1] === ' ') end--;
  return end;
}

const LETTER = /[A-Za-z\u00c0-\u024f\u1e00-\u1eff]/;

/** Whether a number may begin at `start`: not inside a word, a date, a range or an address; `số` may be glued to it. */
function isOpen(text: string, start: number): boolean {
  const last = text[start - 1] ?? ' ';
  if (last === '/' || last === '@' || (last >= '0' && last <= '9')) return false;
  if (last === '-' || last === '.') return !/\d/.test(text[start - 2] ?? '');
  return !LETTER.test(last) || /(?:^|[^\p{L}])s[ốôóo]$/iu.test(text.slice(Math.max(0, start - 3), start));
}

/** The letters of a number. */
interface Code {
  token: string;
  unit: boolean;
  end: number;
}

/** `104-CTr/Tu`, `05-NQ/Tw`: units of the Party whose second letter has come out small. */
const SMALL_UNIT = /^[THĐ][uw]$/;

function readCode(text: string, at: number): Code | null {
  TOKEN.lastIndex = at;
  const head = TOKEN.exec(text)?.[0];
  if (!head) return null;
  const token = unglue(head);
  if (!isCode(token) && !SMALL_UNIT.test(token)) return null;
  let end = at + token.length;
  let parts = 0;
  while (token.length === head.length && parts < 8) {
    SEPARATOR.lastIndex = end;
    const separator = SEPARATOR.exec(text);
    if (!separator) break;
    const [whole, left, sign, right] = separator as unknown as [string, string, string, string];
    if ('&./_+'.includes(sign) && (left || right) && !isGluedBehind(text, end, sign, left, right)) break;
    TOKEN.lastIndex = end + whole.length;
    const next = TOKEN.exec(text)?.[0];
    if (!next) break;
    const part = unglue(next);
    if (!isPart(part)) break;
    // `12/QĐ-UBND - Sở` is a dash between words; `2414/VPCP - KGVX` is one inside the number
    if (left && right && (parts > 0 || part.length < 2 || part !== part.toUpperCase())) break;
    if ((left || right) && capitals(part) < 2) break;
    end += whole.length + part.length;
    parts++;
    if (part.length < next.length) break;
  }
  const mark = parts > 0 ? FOOTNOTE.exec(text.slice(at, end)) : null;
  if (mark) end -= (mark[1] as string).length;
  TORN.lastIndex = end;
  SPECKED.lastIndex = end;
  end += (TORN.exec(text) ?? SPECKED.exec(text))?.[0].length ?? 0;
  if (text.startsWith('QH', end - 2)) {
    TERM.lastIndex = end;
    end += TERM.exec(text)?.[0].length ?? 0;
  }
  return {token: oneD(token), unit: parts > 0, end};
}

/** `103/BKH-KTĐP &LT ngày 7`, `5779/BC /EVN ngày 31`: a blank before the sign alone, known by what follows */
const isGluedBehind = (text: string, end: number, sign: string, left: string, right: string): boolean =>
  (sign === '&' || sign === '/') && left !== '' && right === '' && AND_DATED.test(text.slice(end, end + 24));
const AND_DATED = /^ [&/][A-ZĐ]{2,8},?\s(?:ng[àa]y|của|về)/;

function tidy(printed: string): string {
  return withBars(mend(oneD(printed.replace(BLANKS_AND_SPECKS, '')).replace(DASHES, '-')));
}

/** `1283/QD-TCT`, `12/QD-BCD`: no type is `QD`, a scan has lost the bar; and where it has, it has in the body's letters as well. */
function withBars(value: string): string {
  if (!LOST_BAR.test(value)) return value;
  return value.replace(LOST_BAR, '$1QĐ').replace(/(?<=-)(?:BCD(?!\p{L})|HDND)/gu, (body) => body.replace('D', 'Đ'));
}

const LOST_BAR = /(^|[/-])QD(?=[-/])/;

/** `l6/CT-TTg` is 16: look-alikes among the digits have one reading. */
function mend(value: string): string {
  const end = value.search(/[/-]/);
  if (end <= 0 || /^[\d.]+[a-d]?$/.test(value.slice(0, end))) return value;
  return value.slice(0, end).replace(/[lI]/g, '1').replace(/O/g, '0') + value.slice(end);
}

/** One Đ for its look-alikes, which keyboards and scans put for it; `QĐÐ` is a scan's doubt about one letter. */
function oneD(code: string): string {
  if (!code.includes('\u00d0') && !code.includes('\u0189')) return code;
  return code.replace(/Đ[ÐƉ]|[ÐƉ]Đ|[ÐƉ]/g, 'Đ');
}

function unglue(code: string): string {
  const at = code.length > 4 ? code.search(GLUED) : -1;
  return at > 1 ? code.slice(0, at) : code;
}

function capitals(code: string): number {
  let count = 0;
  for (const letter of code) if (letter !== letter.toLowerCase()) count++;
  return count;
}

/** Longest run of small letters in a code: `TTra` has two, a word has more. */
const WORD = /[a-z\u00df-\u00ff\u0111\u1e00-\u1eff]{4}/;

/** `UBND`, `TTr`, `SoNNMT`; not `Quyết`, `Tổng`. */
function isCode(code: string): boolean {
  return code === 'L' || (capitals(code) >= 2 && !WORD.test(code));
}

/** Later tokens may be shorter: `NC-Ph`, `BCĐ138`, `V`. */
function isPart(code: string): boolean {
  if (WORD.test(code)) return false;
  const heavy = capitals(code);
  return heavy >= 2 || (heavy + (code.match(/\d/g)?.length ?? 0)) * 2 >= code.length;
}

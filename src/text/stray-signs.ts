import type {Change} from './leftovers.ts';
import {isDigitAt, isWordAt} from './units.ts';

/** A blank before a comma, where a word or a bracket ends, and something is printed behind. */
const ENDS_WORD = /[\p{L}\p{M})”"]$/u;
const GOES_ON = /^(?:\s|\p{L})/u;
/** No blank behind the sign, between two words, the first in small letters. Of `VT,NC` and `1,5 tỷ` nobody knows, and `t&igrave;nh` has none. */
const ENDS_SMALL = /[\p{Ll}\p{M}]{2}[,;]$/u;
const IS_ENTITY = /&[a-zA-Z]{2,8};$/;
const TWO_LETTERS = /^\p{L}{2}/u;
/** `Quyết định số , ngày`, `ngày , tháng`: a place that was left blank. */
const BLANK_PLACE =
  /(?<![\p{L}\d]|(?:h[ằà]ng|mỗi|từng|đầu|giữa|cuối|trong|các|\d)\s)(?:số|ngày|tháng|năm|quý|khoản|điểm|điều|mục|tổ|khóa)$/iu;

/** `Ủy ban . nhân dân`: a speck of a scan. Behind a full stop stands a capital. */
const ENDS_LETTER = /[\p{L}\p{M}]$/u;
const SMALL = /^ \p{Ll}/u;

/** `hỗ trợ khi. địa phương có yêu cầu`: with such a word no sentence ends */
const LAST_WORD = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]{2,8}$/u;
const SMALL_BEHIND = /^(?:\s|&nbsp;)\p{Ll}/u;
const ENDS_NOTHING = new Set(['khi', 'thì', 'và', 'của', 'với', 'những', 'để', 'hoặc']);

/** `trong năm2025`, `tháng3`, `ngày15`: the last letters of these words */
const FIGURE = /[gmnuyýGMNUYÝ](?=\d)/g;
const BEFORE_FIGURE = /(?<![\p{L}\p{M}\d])(?:ng[àa]y|th[áa]ng|n[ăa]m|qu[ýy]|khoản|điều|điểm)$/iu;

const SPACE = 32;
const COMMA = 44;
const FULL_STOP = 46;
const SEMICOLON = 59;

/**
 * `các sở , ban ,ngành`, `các sở,ban,ngành`: blanks before commas and semicolons, those that are missing behind or before a figure, and specks.
 * `signs` are the places of commas, semicolons, full stops and apostrophes, ascending. What stands around one is looked at
 * only there: patterns that look at each letter of a text took a third of the whole reading.
 */
export function straySigns(text: string, signs: readonly number[]): Change[] {
  const changes: Change[] = [];
  for (const at of signs) {
    const unit = text.charCodeAt(at);
    const isComma = unit === COMMA || unit === SEMICOLON;
    const isLoose = text.charCodeAt(at - 1) === SPACE;
    const gap = isComma ? gapBefore(text, at) : at;
    if (isComma) changes.push(...(gap < at ? looseComma(text, at, gap) : gluedComma(text, at)));
    else if (isLoose ? isSpeck(text, at) : unit === FULL_STOP && isStrayStop(text, at))
      changes.push({from: isLoose ? at - 1 : at, to: at + 1, by: ''});
  }
  for (const {index} of text.matchAll(FIGURE))
    if (BEFORE_FIGURE.test(before(text, index + 1, 9))) changes.push({from: index + 1, to: index + 1, by: ' '});
  return changes;
}

const before = (text: string, at: number, length: number): string => text.slice(Math.max(0, at - length), at);
const NONE: readonly Change[] = [];

/** `các sở , ban`, `- Lưu: VT⏎, KGVX`: where what stands between a sign and the word that it belongs to begins; no line begins with a comma */
function gapBefore(text: string, at: number): number {
  const above = text[at - 1];
  if (above === '\n') return at - (text[at - 2] === '\r' ? 2 : 1);
  return above === ' ' || above === '\r' ? at - 1 : at;
}

/** `VT<br>⏎, KGVX`: the end of a line for a browser */
const BREAK = /<br\s?\/?>$/i;

/** `các sở , ban` */
function looseComma(text: string, at: number, from: number): readonly Change[] {
  const to = at + 1;
  const word = text.charCodeAt(from) === SPACE ? from : from - (BREAK.exec(before(text, from, 6))?.[0].length ?? 0);
  if (!ENDS_WORD.test(before(text, word, 2)) || !GOES_ON.test(text.slice(to, to + 2))) return NONE;
  if (BLANK_PLACE.test(before(text, word, 16).normalize('NFC'))) return NONE;
  const lost = {from, to: at, by: ''};
  return /\s/.test(text[to] as string) ? [lost] : [lost, {from: to, to, by: ' '}];
}

/** `các sở,ban` */
function gluedComma(text: string, at: number): readonly Change[] {
  const to = at + 1;
  if (!isWordAt(text, to) || isDigitAt(text, to)) return NONE;
  const glued =
    ENDS_SMALL.test(before(text, to, 5)) &&
    TWO_LETTERS.test(text.slice(to, to + 4)) &&
    !IS_ENTITY.test(before(text, to, 10));
  return glued ? [{from: to, to, by: ' '}] : NONE;
}

/** `Ủy ban . nhân dân` */
const isSpeck = (text: string, at: number): boolean =>
  text.charCodeAt(at + 1) === SPACE &&
  ENDS_LETTER.test(before(text, at - 1, 2)) &&
  SMALL.test(text.slice(at + 1, at + 4));

/** `khi. địa phương` */
const isStrayStop = (text: string, at: number): boolean =>
  SMALL_BEHIND.test(text.slice(at + 1, at + 10)) &&
  ENDS_NOTHING.has(
    LAST_WORD.exec(before(text, at, 10))?.[0]
      .normalize('NFC')
      .toLowerCase() ?? '',
  );

import type {Change} from './leftovers.ts';

/**
 * Each kind of stray sign is sought by the sign itself, in a pattern that looks at nothing else, and what stands around it is
 * looked at only there: asked at every letter of a text, the same conditions took a third of the whole reading.
 */

/** A blank before the sign, where a word or a bracket ends, and something is printed behind. */
const LOOSE = / [,;]/g;
const ENDS_WORD = /[\p{L}\p{M})”"]$/u;
const GOES_ON = /^(?:\s|\p{L})/u;
/** No blank behind the sign, between two words, the first in small letters. Of `VT,NC` and `1,5 tỷ` nobody knows, and `t&igrave;nh` has none. */
const GLUED = /[,;](?=[^\s\d,;.:)])/g;
const ENDS_SMALL = /[\p{Ll}\p{M}]{2}[,;]$/u;
const IS_ENTITY = /&[a-zA-Z]{2,8};$/;
const TWO_LETTERS = /^\p{L}{2}/u;
/** `Quyết định số , ngày`, `ngày , tháng`: a place that was left blank. */
const BLANK_PLACE =
  /(?<![\p{L}\d]|(?:h[ằà]ng|mỗi|từng|đầu|giữa|cuối|trong|các|\d)\s)(?:số|ngày|tháng|năm|quý|khoản|điểm|điều|mục|tổ|khóa)$/iu;

/** `Ủy ban . nhân dân`: a speck of a scan. Behind a full stop stands a capital. */
const SPECK = / [.'’](?= )/g;
const ENDS_LETTER = /[\p{L}\p{M}]$/u;
const SMALL = /^ \p{Ll}/u;

/** `hỗ trợ khi. địa phương có yêu cầu`: with such a word no sentence ends */
const STOP = /\.(?=\s|&nbsp;)/g;
const LAST_WORD = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]{2,8}$/u;
const SMALL_BEHIND = /^(?:\s|&nbsp;)\p{Ll}/u;
const ENDS_NOTHING = new Set(['khi', 'thì', 'và', 'của', 'với', 'những', 'để', 'hoặc']);

/** `trong năm2025`, `tháng3`, `ngày15` */
const FIGURE = /[^\s\d.,/()-](?=\d)/g;
const BEFORE_FIGURE = /(?<![\p{L}\p{M}\d])(?:ng[àa]y|th[áa]ng|n[ăa]m|qu[ýy]|khoản|điều|điểm)$/iu;

/** `các sở , ban ,ngành`, `các sở,ban,ngành`: blanks before commas and semicolons, those that are missing behind or before a figure, and specks. */
export function straySigns(text: string): Change[] {
  const changes: Change[] = [];
  const before = (at: number, length: number) => text.slice(Math.max(0, at - length), at);
  for (const {index} of text.matchAll(SPECK))
    if (ENDS_LETTER.test(before(index, 2)) && SMALL.test(text.slice(index + 2, index + 5)))
      changes.push({from: index, to: index + 2, by: ''});
  for (const {index} of text.matchAll(STOP)) {
    const word = LAST_WORD.exec(before(index, 10))?.[0].normalize('NFC').toLowerCase() ?? '';
    if (ENDS_NOTHING.has(word) && SMALL_BEHIND.test(text.slice(index + 1, index + 10)))
      changes.push({from: index, to: index + 1, by: ''});
  }
  for (const {index} of text.matchAll(LOOSE)) {
    const to = index + 2;
    if (!ENDS_WORD.test(before(index, 2)) || !GOES_ON.test(text.slice(to, to + 2))) continue;
    if (BLANK_PLACE.test(before(index, 16).normalize('NFC'))) continue;
    changes.push({from: index, to: index + 1, by: ''});
    if (!/\s/.test(text[to] as string)) changes.push({from: to, to, by: ' '});
  }
  for (const {index} of text.matchAll(FIGURE))
    if (BEFORE_FIGURE.test(before(index + 1, 9))) changes.push({from: index + 1, to: index + 1, by: ' '});
  for (const {index} of text.matchAll(GLUED)) {
    const to = index + 1;
    if (ENDS_SMALL.test(before(to, 5)) && TWO_LETTERS.test(text.slice(to, to + 4)) && !IS_ENTITY.test(before(to, 10)))
      changes.push({from: to, to, by: ' '});
  }
  return changes;
}

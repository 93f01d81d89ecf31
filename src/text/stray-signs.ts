import type {Change} from './leftovers.ts';

/** A blank before the sign, where a word or a bracket ends, and something is printed behind. */
const LOOSE = /(?<=[\p{L}\p{M})”"]) [,;](?=\s|\p{L})/gu;
/** No blank behind the sign, between two words, the first in small letters. Of `VT,NC` and `1,5 tỷ` nobody knows, and `t&igrave;nh` has none. */
const GLUED = /(?<=[\p{Ll}\p{M}]{2}[,;])(?<!&[a-zA-Z]{2,8};)(?=\p{L}{2})/gu;
/** `Quyết định số , ngày`, `ngày , tháng`: a place that was left blank. */
const BLANK_PLACE =
  /(?<![\p{L}\d]|(?:h[ằà]ng|mỗi|từng|đầu|giữa|cuối|trong|các|\d)\s)(?:số|ngày|tháng|năm|quý|khoản|điểm|điều|mục|tổ|khóa)$/iu;

/** `Ủy ban . nhân dân`: a speck of a scan. Behind a full stop stands a capital. */
const SPECK = /(?<=[\p{L}\p{M}]) [.'’](?= \p{Ll})/gu;

/** `hỗ trợ khi. địa phương có yêu cầu`: with such a word no sentence ends */
const ENDED = /(?<![\p{L}\p{M}\d])([\p{L}\p{M}]{2,8})\.(?=(?:\s|&nbsp;)\p{Ll})/gu;
const ENDS_NOTHING = new Set(['khi', 'thì', 'và', 'của', 'với', 'những', 'để', 'hoặc']);

/** `trong năm2025`, `tháng3`, `ngày15` */
const FIGURE = /(?<=(?<![\p{L}\p{M}\d])(?:ng[àa]y|th[áa]ng|n[ăa]m|qu[ýy]|khoản|điều|điểm))(?=\d)/giu;

/** `các sở , ban ,ngành`, `các sở,ban,ngành`: blanks before commas and semicolons, those that are missing behind or before a figure, and specks. */
export function straySigns(text: string): Change[] {
  const changes: Change[] = [];
  for (const {index, 0: speck} of text.matchAll(SPECK)) changes.push({from: index, to: index + speck.length, by: ''});
  for (const {index, 1: word = ''} of text.matchAll(ENDED)) {
    const stop = index + word.length;
    if (ENDS_NOTHING.has(word.normalize('NFC').toLowerCase())) changes.push({from: stop, to: stop + 1, by: ''});
  }
  for (const {index} of text.matchAll(LOOSE)) {
    if (BLANK_PLACE.test(text.slice(Math.max(0, index - 16), index).normalize('NFC'))) continue;
    const to = index + 2;
    changes.push({from: index, to: index + 1, by: ''});
    if (!/\s/.test(text[to] as string)) changes.push({from: to, to, by: ' '});
  }
  for (const {index} of text.matchAll(FIGURE)) changes.push({from: index, to: index, by: ' '});
  for (const {index} of text.matchAll(GLUED)) changes.push({from: index, to: index, by: ' '});
  return changes;
}

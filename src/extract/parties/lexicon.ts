import {ADVERBS, COLLECTIVES, OPENERS, VERBS} from '../../data/words.ts';
import {FIELDS, HEADS} from '../../data/fields.ts';
import {bare} from '../../text/fold.ts';
import {type PhraseTrie, phraseEnd, phraseTrie} from './phrase-trie.ts';

/** Phrases and patterns over lower-case text, made once from the word lists. All look at one place only. */

const EDGE = '(?![\\p{L}\\p{N}])';
const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).map((word) => escaped(word).replace(/ /g, '\\s')).join('|');

/** A pattern, and the words that it can begin with: most places are passed over by those alone. */
export interface Guarded {
  begins: PhraseTrie;
  pattern: RegExp;
}

/** `pattern` must be sticky. */
export const guarded = (begins: readonly string[], pattern: RegExp): Guarded => ({begins: phraseTrie(begins, () => false), pattern});

/** Looked for at a word's start. */
export const word = (...words: readonly string[]): PhraseTrie => phraseTrie(words);

export const VERB = word(...VERBS);
export const ADVERB = word(...ADVERBS);
/** Verbs that only open an item. */
export const OPENER = word(...OPENERS);
export const HEAD = word(...HEADS);
/** Heads of more than one word: `Ban Chỉ đạo`, `Chính phủ`. */
export const LONG_HEAD = word(...HEADS.filter((head) => head.includes(' ')));
export const FIELD = word(...FIELDS.map((field) => field.toLowerCase()));

const nouns = oneOf(COLLECTIVES);
/** `các sở, ban, ngành`, `mỗi ngành, mỗi cấp`, `các huyện, thị xã, thành phố`. */
export const COLLECTIVE = guarded(['các', 'những', 'mỗi', 'từng', 'toàn', 'tất', 'ông'], new RegExp(
  `(?:các\\s)?ông(?:,\\s?|\\s?/\\s?|\\s\\(|\\svà\\s)bà(?:\\)|${EDGE})|(?:(?:tất\\scả\\s|toàn\\sthể\\s)?(?:các(?:\\scác)?|những|mỗi|từng|toàn\\sthể)\\s(?:${nouns})${EDGE})(?:(?:,\\s?|\\svà\\s)(?:(?:các|mỗi|từng)\\s)?(?:${nouns})${EDGE}){0,8}`,
  'uy',
));
/** The same without `các`: `Sở, ban, ngành`, `huyện, thị xã, thành phố`. */
export const BARE_COLLECTIVE = guarded(COLLECTIVES, new RegExp(`(?:${nouns})${EDGE}(?:,\\s?(?:${nouns})${EDGE}){1,8}`, 'uy'));

/** What may follow a name and still belong to it. */
export const TAIL = new RegExp(
  `(?:(?:có\\s)?liên\\squan|hữu\\squan|chức\\snăng|chuyên\\smôn|trực\\sthuộc|thuộc|trên\\sđịa\\sbàn|đóng\\strên\\sđịa\\sbàn|cùng\\scấp|các\\scấp|khác|phụ\\strách(?:\\slĩnh\\svực)?|trung\\sương|địa\\sphương|nhà\\snước|nhân\\sdân|tỉnh|huyện|xã|phường|thị\\sxã|thị\\strấn|thành\\sphố|quận|đặc\\skhu|cấp(?:\\s(?:tỉnh|huyện|xã|trên|dưới|cơ\\ssở|trung\\sương|có\\sthẩm\\squyền))?|có\\sthẩm\\squyền|thẩm\\squyền|hành\\schính|quốc\\sgia|đoàn\\sthể|chính\\strị(?:\\s-\\sxã\\shội)?|xã\\shội(?:\\s-\\snghề\\snghiệp)?|sự\\snghiệp(?:\\scông\\slập)?|ngang\\sbộ|thường\\strực|nêu\\strên|còn\\slại|phối\\shợp|của|tại|ở|ngoài|tối\\scao|công\\slập|quân\\ssự|cấp\\sủy|ngành|sở|báo\\schí(?:,\\struyền\\sthông)?|truyền\\sthông|thông\\stấn(?:,\\sbáo\\schí)?|phát\\sthanh|truyền\\shình|liên\\sngành|quản\\slý\\snhà\\snước|đầu\\smối|tham\\sgia|có\\stên\\s(?:tại|ở|trong)\\s(?:điều|khoản)\\s\\d{1,2}|(?:nêu\\s)?tại\\sđiều\\s\\d{1,2})${EDGE}`,
  'uy',
);

/** `các Bộ: …`, `các Phó Thủ tướng`: a plural of any body or title. */
export const PLURAL_HEAD = guarded(['các', 'những', 'mỗi', 'từng'], new RegExp(`(?:các|những|mỗi|từng)\\s(?:${oneOf(HEADS)})${EDGE}`, 'uy'));

/** Verbs and adverbs of two syllables and more, without diacritics: what scans leave of `đẩy mạnh`, `khẩn trương`. */
export const BARE_ORDER = phraseTrie(
  [...VERBS, ...ADVERBS].filter((entry) => entry.includes(' ')).map((entry) => bare(entry)),
  (text, at) => /[a-z0-9]/.test(text[at] ?? ''),
);

/** Where what is looked for at a place ends; -1 where it does not stand there. A sticky pattern's `lastIndex` is set each time. */
export function holdsAt(wanted: PhraseTrie | Guarded | RegExp, text: string, at: number): number {
  if ('whole' in wanted) return phraseEnd(wanted, text, at);
  if ('begins' in wanted) return phraseEnd(wanted.begins, text, at) < 0 ? -1 : holdsAt(wanted.pattern, text, at);
  wanted.lastIndex = at;
  return wanted.test(text) ? wanted.lastIndex : -1;
}

import {isSyllable} from './encodings/syllables.ts';
import {isLatinAt, isSmall} from './units.ts';

/**
 * Blanks that a converter has put into words, where it met a letter of another font: `th ực hi ện`, `Quy ế t đ ị nh s ố`. The
 * parts are put together where they give a syllable, in texts where several beginnings stand apart from what they begin.
 */

const SIGNED = 'àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
/** What begins a syllable and is none by itself. */
const ONSET = /^(?:ngh?|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnpqrstvx])$/i;
const TORN = new RegExp(` (?:ngh?|nh|kh|ph|th|tr|ch|gh|gi|qu|[bcdđghklmnpqrstvx]) [${SIGNED}]`, 'gi');
const OPENS_SIGNED = new RegExp(`^[${SIGNED}]`, 'i');
/** What may end a syllable and is no word by itself. */
const TAIL = /^(?:ng|nh|ch|[acimnoptuy])$/i;

/** So many different beginnings prove it: `điểm c ở trên` is no torn word. */
const PROOFS = 4;
/** No syllable falls into more parts. */
const MOST_PARTS = 4;

/** Words that begin with a signed vowel. */
const OWN: ReadonlySet<string> = new Set(
  'ác ách ải ám án ánh áo áp ảnh ảo ăn âm ân âu ấm ấn ấp ấy ẩm ẩn ếch ích ít óc ổ ổi ổn ốc ốm ống ốp ô ôm ôn ông ở ơi ơn ớt ủ ủng ủy uỷ úng úp ùn út ưa ưng ưu ứng ức ước ướt ướp ý ỷ'.split(
    ' ',
  ),
);
/** `điểm c ở trên`: what stands before letters that number something */
const NUMBERED = /(?:điểm|khoản|mục|phần|nhóm|loại|tiết|đoạn|hình|bảng|lớp|tổ|cột|hạng)$/iu;
/** Whether a letter at `at` numbers something, though what says so be torn itself: `đi ểm c`. */
const isNumber = (text: string, at: number): boolean =>
  NUMBERED.test(text.slice(Math.max(0, at - 10), at).replaceAll(' ', ''));

interface Word {
  from: number;
  to: number;
  text: string;
}

/** Where blanks stand that are none, ascending. */
export function tornBlanks(text: string): number[] {
  if (!isProved(text)) return [];
  const isSpread = spreadLines(text);
  const places: number[] = [];
  const words: Word[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!isLatinAt(text, at)) continue;
    const from = at;
    while (isLatinAt(text, at)) at++;
    words.push({from, to: at, text: text.slice(from, at)});
  }
  for (let i = 0; i < words.length; i++) {
    if (isSpread((words[i] as Word).from)) continue;
    const parts = partsAt(words, i, text);
    for (let k = 1; k < parts; k++) places.push((words[i + k] as Word).from - 1);
    i += parts - 1;
  }
  return places;
}

/** Asked for places in order: whether the letters of their line all stand apart, `C Ộ N G  H Ò A  X Ã  H Ộ I`, which is no torn line. */
function spreadLines(text: string): (at: number) => boolean {
  let end = -1;
  let spread = false;
  return (at) => {
    if (at > end) {
      const from = text.lastIndexOf('\n', at) + 1;
      end = (text.indexOf('\n', at) + 1 || text.length + 1) - 1;
      const words = text.slice(from, Math.min(end, from + LONGEST_SPREAD)).match(/\p{L}+/gu) ?? [];
      spread = words.length > 3 && words.filter((word) => word.length === 1).length > words.length * 0.9;
    }
    return spread;
  };
}
const LONGEST_SPREAD = 160;

function isProved(text: string): boolean {
  const isSpread = spreadLines(text);
  const seen = new Set<string>();
  for (const {0: printed, index} of text.matchAll(TORN)) {
    const second = index + printed.length - 1;
    const end = wordEnd(text, second);
    if (
      isSpread(index + 1) ||
      isSpaced(text, index, end) ||
      !hasSizeOf(text.slice(index + 1, second - 1), text.slice(second, end))
    )
      continue;
    // `lớp c ở tầng 1, d ở tầng 2`: a word of its own proves nothing
    if (OWN.has(text.slice(second, end).toLowerCase()) || isNumber(text, index)) continue;
    const word = text.slice(index + 1, second - 1) + text.slice(second, end);
    if (!isSyllable(word)) continue;
    seen.add(word.toLowerCase());
    // `ph ù hợp`, `Qu ả ng Nam`: two consonants or more are never alone; `TRƯỜNG TH ÁI MỘ` is a short form
    if (seen.size >= PROOFS || (second - index > 3 && isSmall(text.charCodeAt(second)))) return true;
  }
  return false;
}

/** Whether lone letters stand on both sides of the stretch. */
const isSpaced = (text: string, from: number, to: number): boolean =>
  LONE_BEFORE.test(text.slice(Math.max(0, from - 3), from)) && LONE_BEHIND.test(text.slice(to, to + 4));
const LONE_BEFORE = /(?:^|\P{L})\p{L}$/u;
const LONE_BEHIND = /^ \p{L}(?:\P{L}|$)/u;

function wordEnd(text: string, from: number): number {
  let to = from;
  while (isLatinAt(text, to)) to++;
  return to;
}

/** How many words from the one at `first` on are parts of one syllable: 1 where it is whole. */
function partsAt(words: readonly Word[], first: number, text: string): number {
  const opening = words[first] as Word;
  if (opening.text.length === 1 && isNumber(text, opening.from)) return 1;
  let whole = opening.text;
  let parts = 1;
  let kept = 1;
  for (let next = words[first + 1]; next && parts < MOST_PARTS; next = words[first + parts]) {
    if (!isBeside(words[first + parts - 1] as Word, next, text) || !hasSizeOf(whole, next.text)) break;
    const opens = OPENS_SIGNED.test(next.text) && (ONSET.test(whole) || !OWN.has(next.text.toLowerCase()));
    if (!opens && !(parts > 1 || isOpen(whole) ? isTail(words, first + parts, whole, text) : false)) break;
    whole += next.text;
    parts++;
    if (isSyllable(whole)) kept = parts;
  }
  return kept;
}

/** Whether letters end with a signed vowel, behind which a syllable may go on: `Đả ng`. */
const isOpen = (text: string): boolean => SIGNED.includes(text.at(-1)?.toLowerCase() as string);

/** One blank between two words, and nothing else. */
const isBeside = (word: Word, next: Word, text: string): boolean => next.from === word.to + 1 && text[word.to] === ' ';

/** `th ực`, `TH ỰC`, but not `th Ực` */
const hasSizeOf = (before: string, text: string): boolean =>
  text === text.toLowerCase() || (before === before.toUpperCase() && text === text.toUpperCase());

/** Words that letters follow which are none of theirs. */
const COMMON: ReadonlySet<string> = new Set('và là bà đã xá từ có cả ví dụ ở sĩ số thú vụ'.split(' '));
const HEALTH: ReadonlySet<string> = new Set('tế sĩ tá học dược bác khoa án bạ lệnh'.split(' '));
const isWordOfOwn = ({text: letter, to}: Word, next: Word | undefined, text: string): boolean =>
  (/^y$/i.test(letter) && next !== undefined && HEALTH.has(next.text.toLowerCase())) || text[to] === ')';

/** `hi ệ n`: the end of a syllable; but in `n à y`, behind a whole word, the beginning of the next. */
function isTail(words: readonly Word[], at: number, whole: string, text: string): boolean {
  const word = words[at] as Word;
  if (!TAIL.test(word.text)) return false;
  const next = words[at + 1];
  // `và y tế`, `có n người`, `từ a đến b`: behind a whole word a letter may be one of its own
  if (word.text.length === 1 && isSyllable(whole) && (isWordOfOwn(word, next, text) || COMMON.has(whole.toLowerCase())))
    return false;
  return !(
    ONSET.test(word.text) &&
    next &&
    isBeside(word, next, text) &&
    OPENS_SIGNED.test(next.text) &&
    hasSizeOf(word.text, next.text)
  );
}

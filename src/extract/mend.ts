import {COMMON_WORDS} from '../data/common.ts';
import {FIELDS, HEADS} from '../data/fields.ts';
import {ADVERBIALS, ADVERBS, COLLECTIVES, TAILS, VERBS} from '../data/words.ts';
import {bare} from '../text/fold.ts';
import {type PhraseList, PhraseTrie, phraseEnd} from '../text/phrase-trie.ts';

/**
 * Scans spoil the signs of letters: `triên khai`, `Uý ban nhân dân`, `két quả`. What is told is known by its words with
 * their signs, so they are put right in the lower-case twin of a text, letter for letter, before anything is looked for.
 * What is printed stays as it is.
 */

interface Mender {
  spoilt: PhraseList;
  /** how it is written, by its bare letters; null where that may be more than one */
  clean: Map<string, string | null>;
  /** the same by the number of the phrase, as far as it has been met */
  met: Map<number, string | null>;
}

let mender: Mender | undefined;

/**
 * What looks like these, spoilt, may be words of its own: `thứ tư ngày 5/6`, `các trường họp`, `học viên`, `cá nhân được`,
 * `chứng nhân`, `thương vụ`, `họ kinh doanh`, `của gia có lẽ`.
 */
const DOUBTFUL: ReadonlySet<string> = new Set([
  ...['từ ngày', 'từ nay', 'trường hợp', 'học viện', 'công nhận', 'nhận được', 'nhận bàn giao', 'nhận hồ sơ'],
  ...['chứng nhận', 'thường vụ', 'viện trưởng', 'hộ dân', 'hộ kinh doanh', 'hộ sản xuất', 'gia cố', 'trồng rừng'],
  ...['nếu có'],
]);

function makeMender(): Mender {
  const clean = new Map<string, string | null>();
  for (const words of [HEADS, FIELDS, VERBS, ADVERBS, ADVERBIALS, COLLECTIVES, TAILS, COMMON_WORDS])
    for (const printed of words) {
      if (!printed.includes(' ')) continue;
      const word = printed.toLowerCase();
      const key = bare(word);
      const known = clean.get(key);
      clean.set(key, (known !== undefined && known !== word) || DOUBTFUL.has(word) ? null : word);
    }
  const trie = new PhraseTrie((text, at) => isWord(text.charCodeAt(at)));
  return {spoilt: trie.list([...clean.keys()]), clean, met: new Map()};
}

/** The lower-case twin of a text with its spoilt words put right. One that begins without any is taken to be clean, as is one without specks. */
export function mend(text: string, lowered: string, bareText: string): string {
  mender ??= makeMender();
  const {spoilt, clean, met} = mender;
  let mended = '';
  let done = 0;
  let inside = false;
  for (let at = 0; at < bareText.length; at++) {
    const unit = bareText.charCodeAt(at);
    if (!isWord(unit)) inside = false;
    else if (!inside) {
      inside = true;
      const end = isLetter(unit) ? phraseEnd(spoilt, bareText, at) : -1;
      if (end < 0) continue;
      const number = spoilt.trie.phraseAt(bareText, at);
      let word = met.get(number);
      if (word === undefined) {
        word = clean.get(bareText.slice(at, end).replace(/\s/g, ' ')) ?? null;
        met.set(number, word);
      }
      const by = word && !lowered.startsWith(word, at) ? putRight(text, lowered, at, word) : null;
      if (by !== null) {
        mended += lowered.slice(done, at) + by;
        done = end;
      }
      at = end - 1;
    }
    if (at > ENOUGH && done === 0) break;
  }
  return done > 0 ? mended + lowered.slice(done) : lowered;
}

/** So many letters without a spoilt word, and there are none: a scan has one in a hundred words. */
const ENOUGH = 6000;

const isLetter = (unit: number): boolean => unit >= 97 && unit <= 122;
const isWord = (unit: number): boolean => isLetter(unit) || (unit >= 48 && unit <= 57);

/** The word at `at` as it is written; null where it is so already, or where it must be another one. */
function putRight(text: string, lowered: string, at: number, word: string): string | null {
  let by = '';
  let spoilt = false;
  for (let i = 0; i < word.length; i++) {
    const printed = lowered[at + i] as string;
    const right = word[i] as string;
    if (printed === right || right === ' ') {
      by += printed;
      continue;
    }
    // A first letter that differs from the printed one would look like a capital.
    const opens = i === 0 || word[i - 1] === ' ';
    if ((opens && text[at + i] === printed) || !isSpoilt(right, printed, FIRM.has(word))) return null;
    by += right;
    spoilt = true;
  }
  return spoilt ? by : null;
}

/** Words that are no other with another tone: `thầm quyền`, `bố sung`; but `để ra`, `phân bố`, `bảo về` are words themselves. */
const FIRM: ReadonlySet<string> = new Set([
  ...['thẩm quyền', 'có thẩm quyền', 'cấp có thẩm quyền', 'kể từ', 'kể từ ngày', 'đối với', 'thị trấn', 'bổ sung'],
  ...['chấn chỉnh', 'đẩy mạnh', 'giám đốc', 'quyết định', 'kế hoạch', 'thành phố', 'cấp ủy', 'hội đồng', 'nội dung'],
  ...['tổ chức', 'tổng hợp', 'triển khai', 'thẩm định', 'phổ biến', 'đầu tư', 'kiểm tra', 'hướng dẫn', 'phối hợp'],
  ...['phát triển', 'khẩn trương', 'cấp huyện', 'cấp xã', 'cấp tỉnh', 'thống kê', 'kết quả', 'y tế'],
]);

const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const ACUTE = '\u0301';
/** Hook and tilde, which scans take for an acute. */
const BENT = '\u0309\u0303';

/** Whether scans make the one letter of the other: `ể` loses its tone, `ế` its circumflex, `ủ` comes out as `ú`; in `firm` words, `ẩ` as `ầ`. */
function isSpoilt(right: string, printed: string, firm: boolean): boolean {
  const [letter, tone] = parted(right);
  const [left, leftTone] = parted(printed);
  if (!tone) return false;
  if (letter.length > 1) return (left === letter && (firm || !leftTone)) || (left === letter[0] && leftTone === tone);
  return left === letter && leftTone === ACUTE && BENT.includes(tone);
}

/** A letter without its tone, decomposed, and the tone. */
function parted(letter: string): [letter: string, tone: string] {
  const marks = letter.normalize('NFD');
  const tone = TONES.find((mark) => marks.includes(mark)) ?? '';
  return [tone ? marks.replace(tone, '') : marks, tone];
}

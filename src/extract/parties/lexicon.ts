import {ADVERBIALS} from '../../data/adverbials.ts';
import {ADVERBS} from '../../data/adverbs.ts';
import {COLLECTIVES} from '../../data/collectives.ts';
import {FIELDS} from '../../data/fields.ts';
import {HEADS, PROPER_HEADS} from '../../data/heads.ts';
import {OPENERS} from '../../data/openers.ts';
import {PROJECTS} from '../../data/projects.ts';
import {TAILS} from '../../data/tails.ts';
import {LEADING, NO_VERBS, VERBS} from '../../data/verbs.ts';
import {bare} from '../../text/fold.ts';
import {patternSource} from '../../text/pattern-source.ts';
import {either, type PhraseList, PhraseTrie, phraseEnd} from '../../text/phrase-trie.ts';
import {isSpace} from '../../text/units.ts';

/** Phrases and patterns over lower-case text, made once from the word lists. All look at one place only. */

const EDGE = '(?![\\p{L}\\p{N}])';

/** Where something ends that stands at a place; -1 where it does not. */
export type Matcher = (text: string, at: number) => number;

const lexicon = new PhraseTrie();

/** Looked for at a word's start. */
export const word = (...words: readonly string[]): PhraseList =>
  lexicon.list(
    words.flatMap((phrase) => (phrase.includes(' - ') ? [phrase, phrase.replaceAll(' - ', ' – ')] : phrase)),
  );

export const VERB = word(...VERBS);
export const ADVERB = word(...ADVERBS);
/** Verbs that only open an item. */
export const OPENER = word(...OPENERS);
/** Those of two syllables, which are no chance likeness in mid-sentence. */
export const LONG_OPENER = word(...OPENERS.filter((opener) => /^(?!(?:không|có) )\S+ /.test(opener)));
/** `giao thông`, `dự án`: longer than the verb that they begin with. */
export const NO_VERB = word(...NO_VERBS);
/** What a predicate begins with, and what an order does. */
export const PREDICATE = either(VERB, ADVERB);
export const ORDERING = either(VERB, ADVERB, OPENER);
/** `chủ trì`, `phụ trách`: what one does who has the lead. */
export const LEADING_VERB = word(...LEADING);
export const HEAD = word(...HEADS);
/** Heads of more than one word: `Ban Chỉ đạo`, `Chính phủ`. */
export const LONG_HEAD = word(
  ...HEADS.filter(
    (head) => head.includes(' ') && !/^(?:rà soát|kiểm tra|giám sát|điều tra|điều phối|quan trắc) viên$/.test(head),
  ),
);
/** `Điện lực`, `Quỹ`: with a capital and a name behind it. */
export const PROPER_HEAD = word(...PROPER_HEADS);
/** `Ban QLDA đầu tư xây dựng …`, `dự án ĐTXD …`: the same in short */
const SHORTER = PROJECTS.flatMap((project) => {
  const behind = project.replace(/^dự án (?=đầu tư)/, '');
  return [behind, ...[project, behind].map((name) => name.replace('đầu tư xây dựng', 'đtxd'))];
});
/** What stands behind `Ban Quản lý` in its name. */
export const PROJECT = word(...new Set([...PROJECTS, ...SHORTER]));
/** `Giáo dục & Đào tạo`, `Giáo dục& Đào tạo`, `Giáo dục &Đào tạo`; `lao động-thương binh và xã hội`, as the dash is typed */
const TYPED: readonly (readonly [printed: string, typed: string])[] = [
  [' và ', ' & '],
  [' và ', '& '],
  [' và ', ' &'],
  [' - ', '-'],
];
const PRINTED_FIELDS = FIELDS.map((field) => field.toLowerCase());
export const FIELD = word(
  ...PRINTED_FIELDS,
  ...TYPED.flatMap(([printed, typed]) =>
    PRINTED_FIELDS.filter((field) => field.includes(printed)).map((field) => field.replaceAll(printed, typed)),
  ),
);

const NOUN = word(...COLLECTIVES);
/** What a collective begins with: most places are passed over by this alone. */
const BEGINS = word('các', 'những', 'mỗi', 'mọi', 'từng', 'toàn', 'tất', 'ông', 'quý');
const COUPLE = new RegExp(`(?:(?:các\\s)?ông(?:,\\s?|\\s?/\\s?|\\s\\(|\\svà\\s)|các\\sông\\s)bà(?:\\)|${EDGE})`, 'uy');
/** What shows that all of a kind are meant: `các`, `tất cả các`, and `quý` as in `quý cơ quan`; `hằng quý đơn vị báo cáo` tells how often. */
const EVERY =
  /(?:(?:tất\scả|toàn\sthể)\s)?(?:các(?:\scác)?|những|mỗi|mọi|từng)\s|(?:toàn\sthể|tất\scả)\s|(?<!(?:hằng|hàng|mỗi|từng|trong|theo|cuối|đầu)\s)quý\s/y;
/** What parts the nouns of a collective: `các sở, ngành`, `các huyện/thành phố`, `các sở - ngành`. */
const NEXT = /(?:,\s?|\/|\s[-–]\s|\svà\s)(?:(?:các|mỗi|từng)\s)?/y;
const COMMA = /,\s?/y;

// The word lists in patterns with others around them would take the engine 30 ms and more to compile.

/** `các sở, ban, ngành`, `mỗi ngành, mỗi cấp`, `các huyện, thị xã, thành phố`. */
export const COLLECTIVE: Matcher = (text, at) => {
  const begins = phraseEnd(BEGINS, text, at);
  if (begins < 0) return -1;
  if (latest.at !== at || latest.text !== text) latest = {text, at, end: collectiveEnd(text, at, begins)};
  return latest.end;
};

/** What was found last: of a name's beginning it is asked several times. */
let latest = {text: '', at: -1, end: -1};

function collectiveEnd(text: string, at: number, begins: number): number {
  if (text.startsWith('ông', at) || text.startsWith('ông', begins + 1)) {
    const couple = matchEnd(COUPLE, text, at);
    if (couple >= 0) return couple;
  }
  const every = matchEnd(EVERY, text, at);
  const noun = every < 0 ? -1 : phraseEnd(NOUN, text, every);
  if (noun < 0) return -1;
  // `các ban chỉ đạo`: more than `các ban`
  const head = text.startsWith('ban ', every) ? phraseEnd(LONG_HEAD, text, every) : -1;
  return listEnd(NEXT, text, Math.max(noun, head), HEADED.test(text.slice(Math.max(0, at - 18), at)));
}

/** The same without `các`: `Sở, ban, ngành`, `huyện, thị xã, thành phố`. */
export const BARE_COLLECTIVE: Matcher = (text, at) => {
  const noun = phraseEnd(NOUN, text, at);
  const end = noun < 0 ? -1 : listEnd(COMMA, text, noun);
  return end > noun ? end : -1;
};

/** Where the nouns end that follow the one before `at`, eight at most. */
function listEnd(joint: RegExp, text: string, at: number, headed = false): number {
  let end = at;
  for (let count = 0; count < 8; count++) {
    const next = matchEnd(joint, text, end);
    const noun = next < 0 ? -1 : phraseEnd(NOUN, text, next);
    // `các phòng, các chi cục` are two, `các cấp, các ngành` are one, as is `Thủ trưởng các sở và các đơn vị sự nghiệp`
    if (!headed && next >= 0 && AGAIN.test(text.slice(end, next)) && !isWhole(text, end, next)) break;
    // `huyện, đồng chí Chỉ huy trưởng`: another person
    if (noun >= 0 && (text.startsWith('đồng chí ', next) || isPostBeside(text, end, next))) break;
    // `các cấp ủy, ban chấp hành công đoàn`: another name
    if (noun < 0 || (text.startsWith('ban ', next) && phraseEnd(LONG_HEAD, text, next) > noun)) break;
    end = noun;
  }
  return end;
}

/** One who heads all of them. */
const HEADED = /(?:trưởng|giám đốc|lãnh đạo|chủ tịch|bí thư|người đứng đầu|đại diện)\s$/u;
const AGAIN = /(?:các|mỗi|từng)\s$/u;
/** All of the state: who stands on both sides of a joint says no more than that. */
const isWhole = (text: string, end: number, next: number): boolean =>
  /(?:^|\s)(?:ngành|cấp)$/u.test(text.slice(Math.max(0, end - 6), end)) &&
  /^(?:ngành|cấp|địa phương|đoàn thể|cá nhân)(?!\p{L})/u.test(text.slice(next, next + 11));

/** `Công an xã, công chức văn hóa`, `các trường học và trưởng các thôn`: behind a place the post of a person is another name, as it is not in `cán bộ, công chức`. */
const isPostBeside = (text: string, end: number, next: number): boolean =>
  text.startsWith('trưởng các ', next) ||
  (POST.test(text.slice(next, next + 14)) && PLACE.test(text.slice(Math.max(0, end - 10), end)));
const POST = /^(?:công chức|cán bộ|viên chức|nhân viên)\s(?!của\s|thuộc\s)/u;
const PLACE = /(?:^|\s)(?:xã|phường|thị trấn|huyện|thôn)$/u;

/**
 * A sticky pattern that is a choice of words, asked only where one of the words in it stands: the word lists tell that
 * at once, and nearly all places are passed over. Each choice must begin with a plain word, without a class of letters.
 */
export function wording(pattern: RegExp): Matcher {
  // Classes of letters, spelt out or not, are no words.
  const bareSource = patternSource(pattern).replace(/\[[^\]]*\]|\\p\{\w+\}|\\s/g, ' ');
  const words = word(...(bareSource.match(/\p{L}+/gu) ?? []));
  return (text, at) => (phraseEnd(words, text, at) < 0 ? -1 : matchEnd(pattern, text, at));
}

const TAIL_WORDS = word(...TAILS);
/** `có tên tại khoản 1`, `nêu tại Điều 2 Quyết định này`; scans make `Điêu`, `Điếu` of it */
const CITED_TAIL =
  /(?:có\stên\s(?:tại|ở|trong)\s(?:đi[ềêế]u|khoản)|nêu\stại\sđi[ềêế]u)\s\d{1,2}(?!\d)(?:\s(?:của\s)?(?:quyết định|nghị quyết|kế hoạch|chỉ thị|thông báo|quy chế|quy định)\snày)?/y;

/** What may follow a name and still belong to it. */
export const TAIL: Matcher = (text, at) => {
  const end = phraseEnd(TAIL_WORDS, text, at);
  return end < 0 && (text.startsWith('có tên', at) || text.startsWith('nêu tại', at))
    ? matchEnd(CITED_TAIL, text, at)
    : end;
};

/** `các Bộ: …`, `các Phó Thủ tướng`: a plural of any body or title. */
export const PLURAL_HEAD: Matcher = (text, at) => {
  const every = phraseEnd(PLURAL, text, at);
  return every >= 0 && isSpace(text.charCodeAt(every)) ? phraseEnd(HEAD, text, every + 1) : -1;
};
const PLURAL = word('các', 'những', 'mỗi', 'từng', 'hai');

/** Verbs and adverbs of two syllables and more, without diacritics: what scans leave of `đẩy mạnh`, `khẩn trương`. */
const scanned = new PhraseTrie((text, at) => {
  const unit = text.charCodeAt(at);
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
});
export const BARE_ORDER = scanned.list(
  bare([...VERBS, ...ADVERBS].filter((entry) => entry.includes(' ')).join('\n')).split('\n'),
);
/** Fields of state of two words and more, of which a scan has spoilt signs: `Tài chinh`, `Nội vu`. */
export const BARE_FIELD = scanned.list(
  bare(
    FIELDS.filter((name) => name.includes(' '))
      .join('\n')
      .toLowerCase(),
  ).split('\n'),
);

/** Where a sticky pattern ends that holds at a place; -1 where it does not. */
export function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Adverbials that stand before a subject: `Trên cơ sở báo cáo của …, `. */
export const LEAD_IN = word(...ADVERBIALS);

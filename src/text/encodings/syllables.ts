/** Ends of syllables, in letters without tones. */
const RIMES = new Set(
  [
    'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
    'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong ooc op ot',
    'ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
    'u ua uân uât uâng uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyn uyp uyu uơ',
    'ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu',
  ]
    .join(' ')
    .split(' '),
);
const ONSETS = ['ngh', 'ng', 'nh', 'kh', 'ph', 'th', 'tr', 'ch', 'gh', 'gi', 'qu', ...'bcdđghklmnpqrstvx', ''];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;

/** Whether a word is a syllable that Vietnamese can have. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = spread.replace(TONE, '').normalize('NFC');
  if (letters.length > 7) return false;
  const tone = tones[0];
  return ONSETS.some((onset) => {
    if (!letters.startsWith(onset)) return false;
    const rime = letters.slice(onset.length);
    // `gì`: the vowel is part of what begins the syllable
    const known = RIMES.has(rime) || (onset === 'gi' && rime === '');
    // Syllables that end in a stop have one of two tones.
    return known && (!STOPPED.test(rime) || tone === '\u0301' || tone === '\u0323');
  });
}

export interface SyllableCount {
  /** words with letters that only Vietnamese has or with tones, that are syllables */
  good: number;
  /** words that are none, though they have such letters, or letters that Vietnamese lacks */
  bad: number;
}

/** So many words tell how a text was encoded. */
const MAX_WORDS = 6000;
/**
 * Letters with whatever stands between them that is no ASCII: a letter that was read wrongly is often no letter. What is
 * longer than any word comes in pieces.
 */
const WORD = /[\p{L}\p{M}\x80-\x9f](?:[\p{L}\p{M}\x80-\x9f]|[\u00a1-\u1fff\u2010-\u2027\u2030-\uffff]){0,60}/gu;
/** letters that are no ASCII */
const MARKED = /[\u0080-\uffff]/;
/** `QĐ`, `HĐND`: capitals of the alphabet without a tone say nothing. */
const ABBREVIATION = /^[A-ZĐĂÂÊÔƠƯ]+$/u;

/** How far a text reads as Vietnamese, by its words that are not plain letters. */
export function countSyllables(text: string): SyllableCount {
  const known = new Map<string, boolean>();
  const count: SyllableCount = {good: 0, bad: 0};
  let words = 0;
  for (const [found] of text.matchAll(WORD)) {
    if (++words > MAX_WORDS) break;
    // Quotation marks and dashes cling to words.
    const word = found.replace(/^[^\p{L}]+|(?<![‐-⁊…])[‐-⁊…]+$/gu, '');
    if (word === '' || !MARKED.test(word) || ABBREVIATION.test(word)) continue;
    let syllable = known.get(word);
    if (syllable === undefined) {
      syllable = isSyllable(word);
      known.set(word, syllable);
    }
    if (syllable) count.good++;
    else count.bad++;
  }
  return count;
}

import {COMMON_FAMILIES} from '../../data/family-names.ts';
import {PROVINCES} from '../../data/provinces.ts';

/** Phrases that stand in capitals in every letterhead and closing. */
const PHRASES = [
  ...[
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    'ỦY BAN NHÂN DÂN',
    'HỘI ĐỒNG NHÂN DÂN',
    'UBND TỈNH',
    'VĂN PHÒNG',
  ],
  ...[
    'THÔNG BÁO',
    'KẾ HOẠCH',
    'QUYẾT ĐỊNH',
    'CHỈ THỊ',
    'BÁO CÁO',
    'TỜ TRÌNH',
    'GIẤY MỜI',
    'NGHỊ QUYẾT',
    'CÔNG ĐIỆN',
    'HƯỚNG DẪN',
    'CHƯƠNG TRÌNH',
  ],
  ...[
    'CHỦ TỊCH',
    'PHÓ CHỦ TỊCH',
    'GIÁM ĐỐC',
    'PHÓ GIÁM ĐỐC',
    'TỔNG GIÁM ĐỐC',
    'BỘ TRƯỞNG',
    'THỨ TRƯỞNG',
    'CHỦ NHIỆM',
    'PHÓ CHỦ NHIỆM',
  ],
  ...[
    'CHÁNH VĂN PHÒNG',
    'PHÓ CHÁNH VĂN PHÒNG',
    'HIỆU TRƯỞNG',
    'PHÓ HIỆU TRƯỞNG',
    'CỤC TRƯỞNG',
    'PHÓ CỤC TRƯỞNG',
    'VỤ TRƯỞNG',
    'PHÓ VỤ TRƯỞNG',
  ],
  ...[
    'TRƯỞNG BAN',
    'PHÓ TRƯỞNG BAN',
    'TRƯỞNG PHÒNG',
    'PHÓ TRƯỞNG PHÒNG',
    'BÍ THƯ',
    'PHÓ BÍ THƯ',
    'THỦ TƯỚNG',
    'PHÓ THỦ TƯỚNG',
    'CHÁNH THANH TRA',
  ],
  ...[
    'TỔNG CỤC TRƯỞNG',
    'CHI CỤC TRƯỞNG',
    'THỪA LỆNH',
    'SỞ Y TẾ',
    'SỞ NỘI VỤ',
    'SỞ TƯ PHÁP',
    'SỞ TÀI CHÍNH',
    'SỞ XÂY DỰNG',
    'SỞ CÔNG THƯƠNG',
  ],
  ...PROVINCES.flatMap((name) => [`TỈNH ${name.toUpperCase()}`, `THÀNH PHỐ ${name.toUpperCase()}`]),
];

/** Letters without marks, capitals: `PHÓ HIÊU TRƯỜNG` and `PHÓ HIỆU TRƯỞNG` are alike. */
const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().replace(/Đ/g, 'D');

const phrases = new Map(PHRASES.map((phrase) => [bare(phrase), phrase.normalize('NFC').split(' ')]));
const families = new Map(COMMON_FAMILIES.map((family) => [bare(family), family]));
const LONGEST = 8;

/**
 * Marks that a machine read wrongly, set right in words that everyone knows: formulas, titles and bodies in capitals, and
 * the family's name of a line that is a name. Gives the new words by their place; all others stay as they were read.
 */
export function mended(words: readonly string[]): Map<number, string> {
  const found = new Map<number, string>();
  for (let at = 0; at < words.length; ) {
    const length = phraseAt(words, at, found);
    at += Math.max(1, length);
  }
  mendNumber(words, found);
  if (found.size === 0 && isName(words)) {
    const family = families.get(bare(words[0] ?? ''));
    if (family !== undefined && family !== words[0]) found.set(0, family);
  }
  return found;
}

/** `Số: l1 /TB-UBND`: a stroke among the digits of a number is a one. */
function mendNumber(words: readonly string[], found: Map<number, string>): void {
  if (!/^s[ốoóôỐ]\s?[:.]?$/iu.test(words[0] ?? '')) return;
  const digits = words[1] ?? '';
  const right = digits.replace(/[lI|](?=[\dlI|]*(?:\/|$))/g, '1');
  const ends = digits.includes('/') || (words[2] ?? '').startsWith('/');
  if (ends && /^[\dlI|]{1,5}(?:\/|$)/.test(digits) && right !== digits) found.set(1, right);
}

/** How many words of a known phrase begin here; those that read otherwise go into `found`. */
function phraseAt(words: readonly string[], at: number, found: Map<number, string>): number {
  for (let length = Math.min(LONGEST, words.length - at); length >= 2; length--) {
    const said = words.slice(at, at + length);
    // `KT.CHU TỊCH`: no blank behind whom somebody signs for
    const prefix = PREFIX.exec(said[0] ?? '')?.[0] ?? '';
    said[0] = (said[0] ?? '').slice(prefix.length);
    const last = said[length - 1] ?? '';
    const tail = /[.,:;]*$/.exec(last)?.[0] ?? '';
    const phrase = phrases.get(bare(said.join(' ')).slice(0, tail ? -tail.length : undefined));
    if (!phrase || said.some((word) => /\p{Ll}/u.test(word))) continue;
    for (const [index, word] of phrase.entries()) {
      const right = index === length - 1 ? word + tail : word;
      const front = index === 0 ? prefix : '';
      // Both ways to place a tone are right: what was read is kept.
      if (said[index] !== right && !isSameTone(said[index] ?? '', right)) found.set(at + index, front + right);
    }
    return length;
  }
  return 0;
}

/** `HOÀ` and `HÒA`: the same letters with the same marks, wherever these stand. */
const isSameTone = (one: string, other: string): boolean => sorted(one) === sorted(other);
const sorted = (word: string): string => [...word.normalize('NFD')].sort().join('');

const PREFIX = /^(?:KT|TM|TL|TUQ|Q)\.(?=\p{L})/u;

const isName = (words: readonly string[]): boolean =>
  words.length >= 2 && words.length <= 5 && words.every((word) => /^\p{Lu}\p{Ll}{0,6}$/u.test(word));

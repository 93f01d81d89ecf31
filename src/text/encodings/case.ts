/**
 * Capitals that an encoding without them stored as small letters: `CéNG HßA` is `CỘNG HÒA`. In a word whose plain letters
 * are capitals, all are; words that do not tell (`Sè`, `Y`, `TÕ`) follow those beside them.
 */
export function restoreCase(text: string): string {
  // Words and what stands between them, by turns
  const pieces = text.split(/(?<=[\p{L}\p{M}])(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])(?=[\p{L}\p{M}])/u);
  const loud = pieces.map(loudness);
  const written = pieces.map((piece, index) => (isLoud(pieces, loud, index) ? piece.toUpperCase() : piece));
  return written
    .join('')
    .replace(NAMED, capital)
    .replace(OPENING, (found) => found.slice(0, -1) + found.slice(-1).toUpperCase());
}

/** letters that the encoding has in both cases */
const CAPITAL = /[A-ZĂÂÊÔƠƯĐ]/gu;
const SMALL = /[a-zăâêôơưđ]/u;
/** Words that begin with a toned capital by the rules of writing: `Ủy ban nhân dân` */
const NAMED = /(?<![\p{L}\p{M}])(?:ủy|uỷ|uy)(?=[\s*]{1,4}(?:ban|viên)[\s,;.)*])/gu;
/** What begins an item or a sentence: `3. ý kiến`, `- ứng dụng` */
const OPENING =
  /(?:^[ \t*_#]*(?:\d{1,3}[.)]|[a-zđ]\)|[IVX]{1,6}\.|[-+•])[ \t*]{0,4}|[.!?] )[àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/gmu;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** 1 for a word in capitals, 0 for one that is not, null where it does not tell. */
function loudness(word: string): 0 | 1 | null {
  if (!/\p{L}/u.test(word) || SMALL.test(word)) return /\p{L}/u.test(word) ? 0 : null;
  // A single letter, or one capital before a toned letter, may stand in any line.
  return (word.match(CAPITAL)?.length ?? 0) > 1 ? 1 : null;
}

type Loudness = ReturnType<typeof loudness>;

function isLoud(pieces: readonly string[], loud: readonly Loudness[], index: number): boolean {
  const own = loud[index] ?? null;
  const word = pieces[index] ?? '';
  if (own !== null || !/\p{L}/u.test(word)) return own === 1;
  // `Số: 12/TB-UBND`
  if (
    /^số$/iu.test(word) &&
    /^[\s.]*:|^ \d/.test(pieces[index + 1] ?? '') &&
    /(?:^|\n)[^\n]{0,3}$/.test(pieces[index - 1] ?? '')
  )
    return false;
  const before = nearest(pieces, loud, index, -1);
  const after = nearest(pieces, loud, index, 1);
  // `SỞ Y TẾ Độc lập`: nobody writes each word with a capital, so that several of them in a row are loud.
  const several = before.toned + after.toned > 0;
  // `Nơi nhận: BỘ TRƯỞNG`: right beside a word, and not an abbreviation, in capitals
  if (before.beside !== after.beside && (before.beside || after.beside)) return true;
  for (let reach = 0; reach < 3; reach++) {
    const told = agree(within(before, reach), within(after, reach), several);
    if (told !== null) return told;
  }
  return false;
}

/** What is known of the same line, with the next ones, and beyond a blank line. */
const within = ({told}: Side, reach: number): Loudness =>
  told.slice(0, reach + 1).find((found) => found !== null) ?? null;

/** What the words on both sides tell together; null where one side of the line is empty and the other does not tell. */
function agree(before: Loudness, after: Loudness, several: boolean): boolean | null {
  if (before === null && after === null) return null;
  if (before === 1 || after === 1) return (before !== 0 && after !== 0) || several;
  return before === 0 || !several ? false : null;
}

const REACH = 14;

interface Side {
  /** the nearest word that tells: of the same line, of the next line, beyond a blank line; one of the three is known */
  told: [Loudness, Loudness, Loudness];
  /** how many toned words that do not tell stand right beside */
  toned: number;
  /** whether a word in capitals with a tone stands there with only a blank between */
  beside: boolean;
}

function nearest(pieces: readonly string[], loud: readonly Loudness[], index: number, step: 1 | -1): Side {
  const side: Side = {told: [null, null, null], toned: 0, beside: false};
  let near = true;
  let reach: 0 | 1 | 2 = 0;
  for (let at = index + step; at >= 0 && at < pieces.length && Math.abs(at - index) <= REACH; at += step) {
    const piece = pieces[at] ?? '';
    const found = loud[at] ?? null;
    if (found !== null) {
      side.told[reach] = found;
      side.beside = near && found === 1 && /\p{Ll}/u.test(piece);
      break;
    }
    if (!/\p{L}/u.test(piece)) {
      near &&= /^ +$/.test(piece);
      if (/\n[^\S\n]*\n/.test(piece)) reach = 2;
      else if (piece.includes('\n')) reach = reach === 2 ? 2 : 1;
    } else if (near && /^[A-ZĂÂÊÔƠƯĐ].*[\u0080-\uffff]/u.test(piece)) side.toned++;
  }
  return side;
}

import {bytesAsUnits, inPieces, type LegacyEncoding, westernAsUnits} from './encoding.ts';
import {LEGACY, tcvn1, tcvn3} from './registry.ts';
import {countSyllables} from './syllables.ts';
import {viqr} from './viqr.ts';

/** What a text was found to be written in. `sure` is false where another encoding would do nearly as well. */
export interface Detected {
  text: string;
  encoding: string;
  sure: boolean;
  /** the next best, where it is not sure */
  rival: string | null;
}

/** Share of syllables among the words of a text that was read rightly: names and misspellings are some. */
const READS = 0.8;
const READS_SOMEHOW = 0.6;
/** Fewer words than this are no evidence. */
const FEW = 3;
/** How much better the best has to be than the next. */
const AHEAD = 0.04;
const SAMPLE = 1 << 18;

/** Bytes that are no UTF-8: the old encoding in which they read best; null where they read in none. */
export function detectLegacy(bytes: Uint8Array): Detected | null {
  return detectUnits(bytesAsUnits(bytes));
}

/** Text of western letters that are Vietnamese ones of an old font: `céng hßa x· héi`; null where it is none. */
export function detectFontText(text: string): Detected | null {
  return detectUnits(westernAsUnits(text));
}

function detectUnits(units: string): Detected | null {
  const sample = sampleOf(units);
  const scored = LEGACY.filter((encoding) => encoding !== viqr)
    .map((encoding) => ({encoding, ...score(encoding, sample)}))
    .sort((a, b) => b.share - a.share || b.good - a.good);
  const [best, next] = scored;
  if (!best || best.good < FEW || best.share < READS_SOMEHOW) return null;
  const rival =
    next &&
    next.encoding !== best.encoding &&
    best.share - next.share < AHEAD &&
    !isSameStandard(best.encoding, next.encoding)
      ? next
      : null;
  const isOther = best.encoding === tcvn1 && next?.encoding === tcvn3;
  const chosen = isOther && isWithoutCase(sample, best.good - next.good) ? tcvn3 : best.encoding;
  return {
    text: inPieces(units, chosen.read),
    encoding: chosen.name,
    sure: best.share >= READS && rival === null,
    rival: rival?.encoding.name ?? null,
  };
}

/** `CéNG`: capitals whose tone made them small stand between others. */
const SMALL_INSIDE = /[A-ZĐĂÂÊÔƠƯ][áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ][A-ZĐĂÂÊÔƠƯ]/gu;
const CAPITALS = /[ÁÀẢÃẠẤẦẨẪẬẮẰẲẴẶÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ]/gu;

/**
 * Both parts of the standard are the same but for capitals with a tone, which only one of them has: in a text that is of
 * the other one they look like small letters, and some sign or other like a capital.
 */
function isWithoutCase(sample: string, more: number): boolean {
  const read = tcvn1.read(sample);
  const capitals = read.match(CAPITALS)?.length ?? 0;
  return (capitals <= STRAY && more <= STRAY) || capitals <= (read.match(SMALL_INSIDE)?.length ?? 0) * 2;
}

/** Quotation marks and bullets that are taken for letters: a few in a text of one page. */
const STRAY = 3;

const isSameStandard = (one: LegacyEncoding, other: LegacyEncoding): boolean =>
  (one === tcvn1 || one === tcvn3) && (other === tcvn1 || other === tcvn3);

function score(encoding: LegacyEncoding, sample: string): {share: number; good: number} {
  const {good, bad} = countSyllables(encoding.read(sample));
  return {share: good + bad === 0 ? 0 : good / (good + bad), good};
}

/** The first lines with something else than ASCII. */
function sampleOf(units: string): string {
  if (units.length <= SAMPLE) return units;
  let sample = '';
  for (let from = 0; from < units.length && sample.length < SAMPLE; ) {
    const newline = units.indexOf('\n', from);
    const end = newline < 0 ? units.length : newline + 1;
    const line = units.slice(from, Math.min(end, from + SAMPLE));
    if (/[\x80-\xff]/.test(line)) sample += line;
    from = end;
  }
  return sample.slice(0, SAMPLE);
}

/** In VIQR most words have a mark; in plain ASCII few vowels have one of its signs behind them. */
const VIQR_SIGN = /[aeouy][\^(+]['`?~.]?[a-z]?|[aeiouy][`?~.'][a-z]|dd[aeiouy]/gi;
const VIQR_SHARE = 0.3;
const VIQR_SAMPLE = 1 << 15;

/** ASCII text that is VIQR; null where it is plain. */
export function detectViqr(text: string): Detected | null {
  const sample = text.slice(0, VIQR_SAMPLE);
  const words = sample.match(/[a-z]+/gi)?.length ?? 0;
  const signs = sample.match(VIQR_SIGN)?.length ?? 0;
  if (signs < FEW * 2 || signs < words * VIQR_SHARE * 0.5) return null;
  const {good, bad} = countSyllables(viqr.read(sample));
  if (good < FEW * 2 || good < words * VIQR_SHARE || good / (good + bad) < READS) return null;
  return {text: inPieces(text, viqr.read), encoding: viqr.name, sure: true, rival: null};
}

import type {Kind, Role} from '../../record.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import type {Candidate} from './candidates.ts';
import type {FoundDate} from './cited-date.ts';
import {countedFrom, isOtherPaper, isTypeSymbol, kindOf, type TypeWord, typeWordBefore} from './kind.ts';
import {gapOf, isLink} from './link.ts';
import type {FoundNumber} from './number.ts';

/** A mention while its neighbours are still being looked at. */
export interface Draft extends Candidate {
  word: TypeWord | null;
  kind: Kind | null;
  date: FoundDate | null;
  issuer: Range | null;
  title: Range | null;
  /** the body named before the list as the one whose papers follow: `UBND tỉnh đã ban hành `, `đề nghị của Sở X tại ` */
  sayer: Range | null;
  /** the body between type word and number, whose all that follow under that word are: `các Nghị định của Chính phủ: số ` */
  shared: Range | null;
  role: Role;
  /** end of number, date and issuer: where a list goes on */
  core: number;
  /** the mention in whose title this one stands */
  parent: Draft | null;
  /** next member of the list, where nothing but a comma or `và` stands between */
  follower: Draft | null;
  /** false for bills and for laws that only help to name another instrument */
  counts: boolean;
}

/** The candidate as a mention, or null where the number is none: of a form, of a letterhead, of a road. */
export function draftOf(view: View, candidate: Candidate, before: Draft | null): Draft | null {
  const {number, law} = candidate;
  let {start} = candidate;
  let word: TypeWord | null = null;
  let kind: Kind | null = law?.kind ?? null;
  if (number && !law) {
    word = typeWordBefore(view.bare, number.from);
    const counted = number.from < number.start ? number.from : countedFrom(view.bare, number.start);
    start = word?.start ?? (counted >= 0 ? counted : start);
    const gap = before ? gapOf(view.bare, before.core, start) : '';
    const linked = before !== null && isLink(gap);
    if (!(word ? isLed(number, word) : linked || standsAlone(view, number, counted))) return null;
    if (number.blank && !isTypeSymbol(number.token) && !(word && number.unit)) return null;
    if (linked) word ??= (gap.includes(';') && before.parent ? before.parent : before).word;
    kind = !word && isOtherPaper(view.bare, start) ? null : kindOf(number, word);
  }
  return {
    start,
    end: candidate.end,
    number,
    law,
    word,
    kind,
    date: null,
    issuer: null,
    title: law ? {start: law.start, end: law.end} : null,
    sayer: null,
    shared: null,
    role: 'cites',
    core: candidate.end,
    parent: null,
    follower: null,
    counts: true,
  };
}

/** Party numbers (`05-NQ/TU`) and laws (`72/2025/QH15`) are whole without a unit. */
function isWhole(number: FoundNumber): boolean {
  return number.unit || number.token === 'L' || /-.+\/|QH/.test(number.value);
}

/** `Đề án 06/CP` is what a đề án is called, not its number. */
function isLed(number: FoundNumber, word: TypeWord): boolean {
  return isWhole(number) || number.year !== null || !['ĐA', 'DA', 'CTr', 'PA', 'QC'].includes(word.kind);
}

const FORM = /(?:mau|bieu|phu luc|bang|hieu|tai khoan|hoa don|ma|nha|duong|ngo|tai lieu|phieu)\s?[:|]?\s?$/;

/** A number without a type word: taken where its symbol names a type, or `số` leads to `n/CƠQUAN-ĐƠNVỊ`. */
function standsAlone(view: View, number: FoundNumber, counted: number): boolean {
  if (!isWhole(number)) return false;
  const at = counted >= 0 ? counted : number.start;
  if (counted >= 0 && isHeading(view, counted)) return false;
  if (FORM.test(view.bare.slice(Math.max(0, at - 14), at))) return false;
  return isTypeSymbol(number.token) || /^(?:QH|UBTVQH)\d/.test(number.token) || counted >= 0;
}

/** `Số: 12/TB-UBND` in the letterhead of a document is no citation. */
function isHeading(view: View, at: number): boolean {
  if (view.text[at] !== 'S') return false;
  const before = view.text.slice(Math.max(0, at - 60), at).trim();
  return /^s[o0]\s?:/.test(view.bare.slice(at, at + 5)) || before === before.toUpperCase();
}

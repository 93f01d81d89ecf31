import type {Kind, Reference} from '../../record.ts';
import {bare} from '../../text/fold.ts';
import {isKnownName} from './law.ts';
import type {FoundReference} from './reference.ts';

/** A mention and the block it stands in. */
export interface Mention {
  block: number;
  found: FoundReference;
  /** it stands in the document's own subject, which names it to say what the document is about */
  entitled?: boolean;
  /** it stands in a paragraph that begins with `Căn cứ` */
  recited?: boolean;
}

export interface MergedReferences {
  /** once each, in order of first mention */
  references: Reference[];
  /** the first mention of each reference */
  first: Mention[];
  /** index of the reference that a mention speaks of; -1 where it is the document itself */
  indexOf(mention: Mention): number;
}

/** Puts the mentions of a document together. Later mentions fill what the first leaves out. */
export function mergeReferences(
  mentions: readonly Mention[],
  own: {number: string | null; kind: Kind | null; date?: string | null},
): MergedReferences {
  const references: Reference[] = [];
  const first: Mention[] = [];
  const byKey = new Map<string, number[]>();
  const indexes = new Map<FoundReference, number>();
  const laws: NamedLaw[] = [];
  /** those of which no more is known than the date of another member of their list */
  const lent = new Set<Reference>();
  /** those known from the document's subject alone */
  const entitled = new Set<Reference>();
  const itself = own.number === null || own.number.startsWith('/') ? null : numberKey(own.number);
  for (const mention of mentions) {
    const {found} = mention;
    // The same number on another day, `Chỉ thị số 01/CT-UBND ngày 08/01/2015 của UBND tỉnh` in that of a district, is another's.
    if (found.number !== null && numberKey(found.number) === itself && !isOtherDay(own.date, found.date)) continue;
    const keys = keysOf(found);
    let index = -1;
    for (const key of keys) {
      index = byKey.get(key)?.find((at) => agree(references[at] as Reference, found, lent)) ?? -1;
      if (index >= 0) break;
    }
    if (index < 0) index = shortened(laws, found);
    if (index < 0) {
      index = references.length;
      const {kind, number, date, issuer, title, role} = found;
      references.push({kind, number, date, issuer, title, role, mentions: 1});
      if (isLent(found)) lent.add(references[index] as Reference);
      if (mention.entitled) entitled.add(references[index] as Reference);
      if (title && isLaw(kind) && laws.length < LAWS_ASKED) laws.push({index, kind, key: titleKey(title), date});
      first.push(mention);
    } else {
      const reference = references[index] as Reference;
      // `KẾ HOẠCH Triển khai Luật …`, and then `Căn cứ Luật …`: the recital says what it is to the document
      if (mention.recited && found.role === 'basis' && reference.role === 'implements' && entitled.has(reference))
        reference.role = 'basis';
      add(reference, found, lent);
    }
    indexes.set(found, index);
    for (const key of keys) {
      const at = byKey.get(key);
      if (!at) byKey.set(key, [index]);
      else if (!at.includes(index)) at.push(index);
    }
  }
  return {references, first, indexOf: (mention) => indexes.get(mention.found) ?? -1};
}

/**
 * `Điều 55 Luật Bầu cử` behind `Luật Bầu cử đại biểu Quốc hội và đại biểu Hội đồng nhân dân`: a name that is no law's, but with which
 * that of one law begins. Its index; -1 where there is none, or several.
 */
function shortened(laws: readonly NamedLaw[], found: FoundReference): number {
  if (!found.title || found.number !== null || !isLaw(found.kind) || isKnownName(found.title)) return -1;
  const key = `${titleKey(found.title)} `;
  const whole = laws.filter((law) => law.kind === found.kind && law.key.startsWith(key));
  const [only] = whole;
  if (!only || whole.length > 1) return -1;
  return !found.date || !only.date || found.date.slice(0, 4) === only.date.slice(0, 4) ? only.index : -1;
}

/** A law that was cited, by its name. */
interface NamedLaw {
  index: number;
  kind: Kind | null;
  key: string;
  date: string | null;
}

/** No document goes on to shorten the names of more. */
const LAWS_ASKED = 64;

const isOtherDay = (own: string | null | undefined, cited: string | null): boolean =>
  own?.length === DAY && cited?.length === DAY && own !== cited;
const DAY = '2015-01-08'.length;

/** `Nghị quyết số 39-NQ/TW, số 18-NQ/TW và số 19-NQ/TW ngày 25/10/2017`: a date that stands behind another of the list */
const isLent = ({at: {date}, cite}: FoundReference): boolean => date !== undefined && date.start >= cite.end;

function add(reference: Reference, found: FoundReference, lent: Set<Reference>): void {
  reference.mentions++;
  if (lent.has(reference) && found.date && !isLent(found)) {
    reference.date = found.date;
    lent.delete(reference);
  }
  reference.kind ??= found.kind;
  reference.number ??= found.number;
  reference.issuer ??= found.issuer;
  if (
    found.date &&
    (!reference.date || (found.date.length > reference.date.length && found.date.startsWith(reference.date)))
  )
    reference.date = found.date;
  if (found.title && (!reference.title || (isShouted(reference.title) && !isShouted(found.title))))
    reference.title = found.title;
  // what the document does with an instrument counts for more than that it also speaks of it
  if (reference.role === 'cites' || CHANGES.has(found.role)) reference.role = found.role;
}

/** `Căn cứ Quyết định số 18 …`, and then `Quyết định này thay thế Quyết định số 18`: what becomes of it counts for more than its ground */
const CHANGES: ReadonlySet<Reference['role']> = new Set(['amends', 'replaces', 'repeals']);

function keysOf(found: FoundReference): string[] {
  const keys: string[] = [];
  if (found.number !== null) keys.push(numberKey(found.number));
  if (found.title !== null && isLaw(found.kind)) keys.push(titleKey(found.title));
  if (found.number !== null && found.date?.length === DAY) keys.push(`~${looseKey(found.number)}`);
  return keys;
}

function isLaw(kind: Kind | null): boolean {
  return kind === 'L' || kind === 'BL' || kind === 'PL-UBTVQH' || kind === 'HP';
}

/** The Party numbers by the term; others begin anew each year, and mean another paper where another year is told. */
const OF_TERM = /\d-\p{Lu}[\p{L}Đđ]{1,3}\/T[WU]$/u;

/** Two instruments may bear one number or name in different years, and one name may have borne different numbers. */
function agree(reference: Reference, found: FoundReference, lent: ReadonlySet<Reference>): boolean {
  if (reference.number !== null && found.number !== null && numberKey(reference.number) !== numberKey(found.number))
    return isSameDay(reference.date, found.date) && looseKey(reference.number) === looseKey(found.number);
  if (found.number !== null && OF_TERM.test(found.number) && isLent(found) !== lent.has(reference)) return true;
  return !reference.date || !found.date || reference.date.slice(0, 4) === found.date.slice(0, 4);
}

const isSameDay = (one: string | null, other: string | null): boolean => one?.length === DAY && one === other;

/** `TT-BGD&ĐT` and `TT-BGDĐT`, `NĐ-CP` and `NĐCP`, `CT-TTg` and `CTTg`: a sign lost makes no other number, nor does a letter of `TTg`. */
function numberKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/(?<=\p{L})[-&](?=\p{L})/gu, '')
    .replace(/(?<!T)T{1,4}G$/, 'TG');
}

/** The same without one of two like letters: `UBND-KTTH` and `UBND-KTH` are two offices, but not of papers of one number and day. */
const looseKey = (number: string): string => numberKey(number).replace(/(\p{L})\1+/gu, '$1');

const SHORT: readonly [RegExp, string][] = [
  [/\bvbqppl\b/g, 'van ban quy pham phap luat'],
  [/\bqppl\b/g, 'quy pham phap luat'],
  [/\bhdnd\b/g, 'hoi dong nhan dan'],
  [/\bubnd\b/g, 'uy ban nhan dan'],
  [/\bnsnn\b/g, 'ngan sach nha nuoc'],
  [/\bbmnn\b/g, 'bi mat nha nuoc'],
];

/** One key for the spellings of a law's name. */
function titleKey(title: string): string {
  let key = bare(title).replace(/[,\s]+/g, ' ');
  for (const [short, long] of SHORT) key = key.replace(short, long);
  return key;
}

function isShouted(title: string): boolean {
  return title === title.toUpperCase();
}

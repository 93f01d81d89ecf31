import {COLLECTIVES} from '../data/collectives.ts';
import {SHORT_TITLE} from '../data/degrees.ts';
import {FIELDS} from '../data/fields.ts';
import {HEADS} from '../data/heads.ts';
import {TAILS} from '../data/tails.ts';
import {bare as fold} from '../text/fold.ts';
import {type PhraseList, PhraseTrie, phraseEnd} from '../text/phrase-trie.ts';
import {isSmall} from '../text/units.ts';

/**
 * Commas that a scan has read as full stops. They are put right in the folded twins of a text; what is printed stays.
 * - `theo dõi. đôn đốc, tổng hợp`: no sentence begins with a small letter
 * - `Công an tỉnh. Bộ Chỉ huy Quân sự tỉnh báo cáo`: no sentence is made of names alone
 */

/** `TP. hồ`, `ThS. nguyễn`, `vv. và`: these end in a stop of their own. */
const ABBREVIATION = new RegExp(`(?:^|[^a-z])(?:${fold(SHORT_TITLE)}|tp|tx|tt|tr|vv|vd|kp|kg|bt)$`);

/** So many on one line each prove a scan, and then those at the end of a line are commas too; one is a slip of the pen. */
const PROOFS = 2;

/** Offsets of the stops that stand for commas, ascending. `bare` is the text without diacritics, in lower case. */
export function misreadCommas(text: string, bare: string): number[] {
  const found = new Set<number>();
  const atLineEnds: number[] = [];
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (next !== SPACE && next !== NEWLINE) continue;
    let begin = at + 2;
    while (text.charCodeAt(begin) === SPACE) begin++;
    if (next === SPACE && OFFICE.test(bare.slice(begin, begin + 12))) {
      const start = listStart(text, at, found);
      if (text[start - 1] !== ':' && isNamesOnly(text, bare, start, at)) {
        found.add(at);
        continue;
      }
    }
    if (!isSmallWord(text, at - 2) || !isSmallWord(text, begin)) continue;
    if (/[).]/.test(text[begin + 2] ?? '') || ABBREVIATION.test(bare.slice(Math.max(0, at - 5), at))) continue;
    if (next === SPACE) found.add(at);
    else atLineEnds.push(at);
  }
  return found.size >= PROOFS ? [...found, ...atLineEnds].sort((a, b) => a - b) : [];
}

/**
 * Offsets of the colons that stand for semicolons, ascending: `Thủ trưởng các sở: Chủ tịch UBND các huyện: rà soát`, a list of
 * names between two colons, of which the first says nothing.
 */
export function misreadSemicolons(text: string, bare: string): number[] {
  const found: number[] = [];
  for (const {index} of bare.matchAll(LISTED)) {
    const end = bare.slice(index + 2, index + LONGEST_LIST).search(/[:;.]/);
    if (end < 0 || bare[index + 2 + end] === '.') continue;
    const start = listStart(text, index, NONE);
    if (isNamesOnly(text, bare, index + 1, index + 2 + end) && isNamesOnly(text, bare, start, index)) found.push(index);
  }
  return found;
}

/** What stands behind such a colon: another group or head; behind a colon that is one, members would. */
const LISTED = /:(?=[ \n](?:cac|chu tich|thu truong)\s)(?<!(?:dong chi|ong|ba|dai bieu|thanh vien|co quan|don vi):)/g;
const NONE: ReadonlySet<number> = new Set();

/** A text with `sign` at some places. */
export function withSigns(text: string, places: readonly number[], sign: string): string {
  let done = 0;
  let mended = '';
  for (const at of places) {
    mended += `${text.slice(done, at)}${sign}`;
    done = at + 1;
  }
  return mended + text.slice(done);
}

const SPACE = 32;
const NEWLINE = 10;
const FULL_STOP = 46;
const COLON = 58;
const SEMICOLON = 59;

/** Whether two small letters stand at `at`. */
const isSmallWord = (text: string, at: number): boolean =>
  isSmall(text.charCodeAt(at)) && isSmall(text.charCodeAt(at + 1));

/** What the name of a body begins with. */
const OFFICE =
  /^(?:cac|so|bo|ban|uy ban|ubnd|hdnd|hoi|phong|cong an|chi cuc|cuc|van phong|vien|trung tam|dai|bao|thu truong|giam doc|chu tich|truong|doan|lien doan|mat tran|cong ty|benh vien|thanh tra|chi nhanh|kho bac|ngan hang|tong cuc|vu|dang uy|huyen uy|tinh uy|thanh uy)\s/;

/** As far back the names may begin. */
const LONGEST_LIST = 400;
const OPENS_ITEM = /(?:^|\n) {0,8}[*_]{0,3}(?:[-+•–]|[\da-zđ]{1,3}[.)/])?[*_ ]{0,6}$/u;

/** Whether what stood before has ended at `at`. */
function isStop(text: string, at: number, commas: ReadonlySet<number>): boolean {
  const unit = text.charCodeAt(at);
  if (unit === NEWLINE) return text.charCodeAt(at - 1) === NEWLINE;
  return (unit === SEMICOLON || unit === COLON || unit === FULL_STOP) && !commas.has(at);
}

/** Where what ends at `end` began. */
function listStart(text: string, end: number, commas: ReadonlySet<number>): number {
  const least = Math.max(0, end - LONGEST_LIST);
  let start = end;
  while (start > least && !isStop(text, start - 1, commas)) start--;
  return start;
}

let names: PhraseList | undefined;

/** Whether nothing but names of bodies stands between `start`, where a stop, a colon or the label of an item ends, and `end`. */
function isNamesOnly(text: string, bare: string, start: number, end: number): boolean {
  if (end - start >= LONGEST_LIST) return false;
  if (text[start - 1] === '.' && !OPENS_ITEM.test(text.slice(Math.max(0, start - 24), start))) return false;
  names ??= namesList();
  const first = start + bare.slice(start, end).search(/[a-z]/);
  if (!OFFICE.test(bare.slice(first, first + 12))) return false;
  let at = first;
  while (at < end) {
    const unit = bare.charCodeAt(at);
    if (!(unit >= 97 && unit <= 122)) {
      if (unit >= 48 && unit <= 57) return false;
      at++;
      continue;
    }
    const known = phraseEnd(names, bare, at);
    let next = at;
    while (next < end && bare.charCodeAt(next) >= 97 && bare.charCodeAt(next) <= 122) next++;
    if (known < 0 && isSmall(text.charCodeAt(at)) && !/^(?:va|cac|cua|thuoc)$/.test(bare.slice(at, next))) return false;
    at = Math.max(next, known);
  }
  return true;
}

function namesList(): PhraseList {
  const trie = new PhraseTrie((text, at) => /[a-z\d]/.test(text[at] ?? ''));
  return trie.list([
    ...new Set([...HEADS, ...FIELDS, ...COLLECTIVES, ...TAILS].map((name) => fold(name.toLowerCase()))),
  ]);
}

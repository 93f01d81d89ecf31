import {recipientsHead} from '../../parse/anchors.ts';
import {
  bareTitle,
  hasAuthorityPrefix,
  isSignatureTitle,
  isTornTitle,
  POSITION,
  stackJoints,
} from '../../parse/signature.ts';
import {bare as fold} from '../../text/fold.ts';

/** Where a title begins in a line, behind other text. */
interface RunInTitle {
  start: number;
  /** what it stands beside: `Nơi nhận:`, or the end of an entry */
  beside: 'head' | 'entry' | null;
}

/**
 * The title at the end of `text`, which stands in a line of the closing; null where none does. `above`: what the line above has in
 * the column of the signature; `below`: the lines below.
 */
export function runInTitle(
  text: string,
  isListed: boolean,
  above: string | null,
  below: readonly string[],
): RunInTitle | null {
  const torn = above !== null && isListed && isTornTitle(above) ? REST_BEHIND.exec(text) : null;
  if (torn) return behindEntry(text, text.length - (torn[1] as string).length);
  const beside = besideHead(text, below);
  if (beside > 0) return {start: beside, beside: 'head'};
  return stackJoints(text).length > 0 ? null : behindEntry(text, titleStart(text));
}

const behindEntry = (text: string, start: number): RunInTitle | null =>
  start > 0 ? {start, beside: /;\s?$/.test(text.slice(0, start)) ? 'entry' : null} : null;

/** A line with a dash, as those of a list have it. */
export const isListed = (line: string): boolean => /^[-–—~+•]/.test(line);

/** `- Các khoa; CHÍNH` under `TRƯỞNG PHÒNG TỔ CHỨC - HÀNH` */
const REST_BEHIND = /[;,.]\s{1,3}(\p{Lu}{2,7}(?:\s\p{Lu}{2,7}){0,3})$/u;

const TITLE_BEHIND =
  /(?:^|[\s;:,.'‘’“"*_])((?:(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)\s?[.,:;]{0,2}\s?|P\.\s?)?(?:(?:\p{Lu}{2,}[,.]?|Y)\s(?:(?:\p{Lu}{2,}[,.]?|Y|[-–])\s){0,7}(?:(?:KT|TL)\.)?\p{Lu}{2,}|PHÓ))(?:\s?[,.“”"'`—_~]{1,3})?$/u;
/** `TL. C HỦ TỊCH`: a word that a scan has torn */
const BROKEN_TITLE_BEHIND =
  /[\s;:,](?:TM|KT|TL|TUQ)[.,]{1,2}\s?(?=\p{Lu}{1,7}\s)(?:\p{Lu}{2,7}\s){0,5}\p{Lu}\s\p{Lu}{2,7}(?:\s\p{Lu}{2,7}){0,5}$/u;

/** Where the title begins in `VT, KTN. KT. CHỦ TỊCH`, `CVP, PCVP PHÓ CHỦ TỊCH`: behind the short forms of an entry's end. */
function behindAbbreviations(tail: string): number {
  if (hasAuthorityPrefix(tail) || POSITION.test(bareTitle(tail))) return 0;
  for (const {index, 0: word} of tail.matchAll(/\S+/g)) {
    const rest = tail.slice(index);
    if (INNER_PREFIX.test(rest) || POSITION.test(bareTitle(rest))) return index;
    const letters = fold(word).replace(/[^a-z]/g, '');
    if (!/[,.]$/.test(word) && /[aeiouy]/.test(letters) && !/^ub[nm]/.test(letters)) return 0;
  }
  return 0;
}

const INNER_PREFIX = /^(?:TM|KT|TL|TUQ)\s?\.\s?\p{Lu}{2}/u;

/** `Nơi nhận: HÁNH VĂN PHÒNG`, a title whose edge is lost: where capitals begin behind `Nơi nhận:` over a list with dashes, in which an entry would have a dash, too; 0 for nowhere. */
function besideHead(text: string, below: readonly string[]): number {
  const head = recipientsHead(fold(text));
  const title = head > 0 ? CAPITALS.exec(text.slice(head)) : null;
  if (!title || !below.some(isListed)) return 0;
  return head + title[0].length - (title[1] as string).length;
}

/** Two words and more */
const CAPITALS = /^\s{1,3}(\p{Lu}{1,7}(?:[,.]?\s\p{Lu}{2,7}){1,7})[.,]?$/u;

/** Where `KT. CHỦ TỊCH` begins behind other text: `Nơi nhận: TL. CHỦ TỊCH`, `- Như trên; PHÓ CHÁNH VĂN PHÒNG`. -1 for nowhere. */
function titleStart(text: string): number {
  const broken = BROKEN_TITLE_BEHIND.exec(text);
  if (broken && broken.index > 0) return broken.index + 1;
  const match = TITLE_BEHIND.exec(text);
  if (!match) return -1;
  const whole = match[1] as string;
  const tail = whole.slice(behindAbbreviations(whole));
  const start = match.index + match[0].lastIndexOf(tail);
  if (start === 0) return -1;
  const behindItem = text[start - 2] === ';' || text[start - 1] === ';';
  return isSignatureTitle(tail) || hasAuthorityPrefix(tail) || behindItem ? start : -1;
}

import {isPersonName, recipientsHead} from '../../parse/anchors.ts';
import {hasContent} from '../../parse/lines.ts';
import {
  bareTitle,
  hasAuthorityPrefix,
  isSignatureTitle,
  isTornTitle,
  nameBehindTitle,
  POSITION,
  stackJoints,
} from '../../parse/signature.ts';
import {bare as fold} from '../../text/fold.ts';
import type {Source} from '../../text/source.ts';
import type {Line} from '../../tree.ts';

/** A stretch of a closing line: left for recipients, right for the signature where both stand side by side. */
export interface ClosingCell {
  from: number;
  to: number;
  line: number;
  column: 0 | 1;
  text: string;
  bare: string;
  /** whether it stands in capitals beside `Nơi nhận:`, or behind the end of an entry */
  beside?: 'head' | 'entry';
}

/** Closing lines cut at tabs, bars and wide gaps, and before a signature title that was run in behind `Nơi nhận:`. */
export function closingCells(lines: readonly Line[], source: Source): ClosingCell[] {
  const cells: ClosingCell[] = [];
  for (const [index, line] of lines.entries()) {
    if (!hasContent(line)) continue;
    const text = source.text.slice(line.from, line.to);
    const to = line.to - (SIGNED_BEHIND.exec(text.slice(-16))?.[0].length ?? 0);
    let from = line.from;
    let column: 0 | 1 = 0;
    const pushOne = (start: number, end: number, side: 0 | 1) => {
      let last = end;
      let at = start;
      while (last > at && /[\s|*_]/.test(source.text[last - 1] as string)) last--;
      while (at < last && /[\s|*_]/.test(source.text[at] as string) && !/^\*\s/.test(source.text.slice(at, at + 2)))
        at++;
      at += SIGNED.exec(source.text.slice(at, Math.min(at + 20, last)))?.[0].length ?? 0;
      if (last <= at) return;
      const first = at;
      for (const joint of [...stackJoints(source.text.slice(first, last)), last - first]) {
        const content = source.text.slice(at, first + joint);
        cells.push({from: at, to: first + joint, line: index, column: side, text: content, bare: fold(content)});
        at = first + joint + 1;
      }
    };
    const push = (start: number, end: number, side: 0 | 1) => {
      let at = start;
      for (const joint of text.includes('|') ? source.text.slice(start, end).matchAll(FLATTENED) : []) {
        pushOne(at, start + joint.index, side);
        at = start + joint.index + joint[0].length;
      }
      pushOne(at, end, side);
    };
    // Deep indent with nothing before it is the right column by itself.
    if (line.indent >= 30) column = 1;
    for (const gap of text.matchAll(/\t+|(?<!\s)\s*\|\s*| {3,}|[ \u00a0]{5,}/g)) {
      const at = line.from + gap.index;
      // `- Lưu:      VT`: room before what it says
      if (!/[|\t]/.test(gap[0]) && /^[^\p{L}]{0,4}L[uưƣ]u\s?:?\s?$/iu.test(source.text.slice(line.from, at))) continue;
      if (at - line.from < 2 && /^[-–+*•]$/.test(source.text.slice(line.from, at))) continue; // `*   Như trên`
      if (at > from) push(from, at, column);
      from = at + gap[0].length;
      column = 1;
    }
    const rest = source.text.slice(from, to);
    const above = cells.at(-1);
    const torn = above?.column === 1 && isTornTitle(above.text) && LISTED.test(text) ? REST_BEHIND.exec(rest) : null;
    // `Nơi nhận: HÁNH VĂN PHÒNG`: a title whose edge is lost
    const beside = torn ? 0 : besideHead(rest, lines.slice(index + 1, index + 4), source);
    const start =
      beside > 0
        ? beside
        : torn
          ? rest.length - (torn[1] as string).length
          : stackJoints(rest).length > 0
            ? -1
            : titleStart(rest);
    if (start > 0) {
      push(from, from + start, column);
      push(from + start, to, 1);
      const title = cells.at(-1);
      if (title?.column === 1) {
        if (beside > 0) title.beside = 'head';
        else if (/;\s?$/.test(rest.slice(0, start))) title.beside = 'entry';
      }
      continue;
    }
    // `- Viện Vệ sinh (để thực hiện); Đặng Quang Suối`
    const signer = LISTED.test(text) ? BEHIND_ITEM.exec(source.text.slice(from, to)) : null;
    if (signer && isPersonName(signer[1] as string)) {
      const name = to - (signer[1] as string).length;
      push(from, name, column);
      push(name, to, 1);
      continue;
    }
    // `PHÓ CHỦ NHIỆMNguyễn Khắc Định`, `GIÁM ĐỐC (Đã ký) Hà Văn Lục`
    const glued = TITLE_AND_NAME.exec(source.text.slice(from, to));
    const behind = glued && isSignatureTitle(glued[1] as string) ? (glued[1] as string).length : nameBehindTitle(rest);
    const name = behind > 0 ? from + behind : to;
    push(from, name, column);
    if (name < to) push(name, to, column);
  }
  return cells;
}

/** What a cell of Markdown has for its breaks: `**KT. CHỦ TỊCH** **PHÓ CHỦ TỊCH**`, `- Như trên; - Lưu: VT`, `- Sở A; (báo cáo) - Sở B`. */
const FLATTENED =
  /(?<=[^*]\*\*)\s(?=\*\*[^*])|(?<=[;:.][*_]{0,3}|;\s?\([^()|]{2,30}\))\s(?=[-–+]\s\p{L})|\s?<br\s?\/?>\s?/giu;

/** `(Đã ký) Nguyễn Văn A` */
const SIGNED = /^(?:\(|\[)?đã ký(?:\)|\])?\s?:?\s{1,4}(?=\p{Lu})/iu;

/** `PHÓ GIÁM ĐỐC Nguyễn Văn A (đã ký)` */
const SIGNED_BEHIND = /(?<=\p{Ll})\s{1,3}(?:\(|\[)\s?đã ký\s?(?:\)|\])$/iu;

/** `- Các khoa; CHÍNH` under `TRƯỞNG PHÒNG TỔ CHỨC - HÀNH` */
const REST_BEHIND = /[;,.]\s{1,3}(\p{Lu}{2,7}(?:\s\p{Lu}{2,7}){0,3})$/u;

const LISTED = /^[-–—~+•]/;
const BEHIND_ITEM = /;\s{1,2}(\p{Lu}\p{Ll}{1,6}(?:\s\p{Lu}\p{Ll}{0,6}){1,4})$/u;

const TITLE_AND_NAME =
  /^((?:(?:TM|KT|TL|TUQ|Q)[./]\s?)?(?:\p{Lu}{2,}[,\s]{1,2}){0,7}\p{Lu}{2,}[,\s]{0,2})(?:(?:\(|\[)[Đđ]ã ký(?:\)|\])\s{0,2})?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+){1,4}$/u;

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

/** Where capitals begin behind `Nơi nhận:` over a list with dashes, in which an entry would have a dash, too; 0 for nowhere. */
function besideHead(text: string, below: readonly Line[], source: Source): number {
  const head = recipientsHead(fold(text));
  const title = head > 0 ? CAPITALS.exec(text.slice(head)) : null;
  if (!title || !below.some((line) => LISTED.test(source.text.slice(line.from, line.to)))) return 0;
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

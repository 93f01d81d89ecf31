import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {COLLECTIVE, word} from './lexicon.ts';
import {findPredicate, startsOrder} from './predicate.ts';
import {readParty} from './read-party.ts';
import {startsParty} from './starts-party.ts';

const COURTESY = word(
  'đồng chí',
  'các đồng chí',
  'đ/c',
  'các đ/c',
  'ông',
  'bà',
  'đc',
  'các ông',
  'các bà',
  'cô',
  'thầy',
  'anh',
  'chị',
);

export interface PartyList {
  parties: Range[];
  /** behind the last name */
  end: number;
}

const LINK = /^(?:\s?[,;]\s?(?:và\s|cùng\s)?|\svà\s|\scùng\s(?:với\s)?|\shoặc\s)/u;

/** The names that stand from `at` on, joined by commas and `và`. Empty where none does. */
export function readParties(view: View, at: number): PartyList {
  const parties: Range[] = [];
  let next = skipCourtesy(view, at);
  let end = at;
  while (parties.length < 24) {
    const to = readParty(view, next);
    if (to < 0) break;
    const before = parties.at(-1);
    // `Thủ trưởng, các sở, ngành của tỉnh`: a slip of the pen
    if (
      before &&
      next === before.end + 2 &&
      TITLE.test(view.lower.slice(before.start, next + 4)) &&
      !DEPUTIES.test(view.lower.slice(next + 4, next + 12))
    )
      before.end = to;
    else parties.push({start: next, end: to});
    end = to;
    const gloss = view.text[to + 1] === '(' ? /^\s\([^()]{1,80}\)/u.exec(view.text.slice(to, to + 90)) : null;
    const behind = gloss && !/^\s\((?:qua|thông qua)\s/u.test(gloss[0]) ? to + gloss[0].length : to;
    const duty = behind === to ? dutyEnd(view, to) : behind;
    const link = LINK.exec(view.lower.slice(duty, duty + 12));
    if (!link) break;
    next = skipCourtesy(view, duty + link[0].length);
    if (duty > behind && !startsParty(view, next)) break;
    if (startsParty(view, next)) continue;
    // A member of no known make between two that are: `ngành, đoàn thẻ tỉnh, các đơn vị`
    const unknown = /^[\p{L}\s]{3,28}?(?=,\s|\svà\s)/u.exec(view.lower.slice(next, next + 32));
    const behindIt = unknown ? next + unknown[0].length + (view.text[next + unknown[0].length] === ',' ? 2 : 4) : -1;
    if (
      !unknown ||
      // `…; quá thời hạn trên, đơn vị nào không gửi …`
      link[0].includes(';') ||
      /^(?:nhất|đặc biệt|trước hết) là /.test(unknown[0]) ||
      startsOrder(view, next) ||
      findPredicate(view, next, unknown[0].length + 1) >= 0 ||
      !startsParty(view, behindIt)
    )
      break;
    parties.push({start: next, end: next + unknown[0].length});
    end = next + unknown[0].length;
    next = behindIt;
  }
  return {parties, end};
}

/** A title that says of whom only behind the comma. */
const TITLE = /^(?:thủ trưởng|giám đốc|lãnh đạo|người đứng đầu), các $/u;
/** `Giám đốc, các phó giám đốc sở`: others beside whoever has the title */
const DEPUTIES = /^(?:phó|trưởng)\s/u;

/** `Sở Nội vụ, các sở trong phạm vi chức năng, nhiệm vụ của mình và các cơ quan khác`: what stands between two names and belongs to none. */
function dutyEnd({text}: View, at: number): number {
  if (!text.startsWith(' trong phạm vi ', at) && !text.startsWith(' theo ', at)) return at;
  return at + (DUTY.exec(text.slice(at, at + 110))?.[0].length ?? 0);
}

const DUTY =
  /^\s(?:trong phạm vi|theo) (?:chức năng|nhiệm vụ|thẩm quyền)(?:(?:,| và) (?:nhiệm vụ|quyền hạn|thẩm quyền))*(?: được (?:giao|phân công)| của (?:mình|ngành|đơn vị|từng ngành))?(?=,\s|\svà\s)/u;

/** Where a name begins behind `ông`, `đồng chí`, `các đồng chí: `; `at` where nobody is called so. */
export function skipCourtesy(view: View, at: number): number {
  const group = courtesyGroupEnd(view, at);
  if (group > 0) return group;
  const polite = view.lower.startsWith('ông (bà) ', at) ? at + 'ông (bà) '.length : -1;
  if (polite > 0 && startsParty(view, polite)) return polite;
  if (COLLECTIVE(view.lower, at) >= 0 || TEACHERS.test(view.lower.slice(at, at + 9))) return at; // `các ông, bà`, `thầy cô bộ môn`
  const end = phraseEnd(COURTESY, view.lower, at);
  return end > 0 && view.text[end] === ' ' ? end + 1 : at;
}

const TEACHERS = /^thầy,? cô /;

/** Behind `Các ông, bà: `, `các đồng chí: ` where offices follow, `Chánh Văn phòng UBND huyện, Trưởng phòng Nội vụ`; -1 elsewhere. */
export function courtesyGroupEnd(view: View, at: number): number {
  const group = view.lower.startsWith('các ', at) ? COURTESY_GROUP.exec(view.lower.slice(at, at + 20)) : null;
  const end = group ? at + group[0].length : -1;
  return end > 0 && startsParty(view, end) ? end : -1;
}

const COURTESY_GROUP = /^các (?:ông,? bà|ông \(bà\)|ông\/bà|ông|bà|đồng chí|đ\/c)\s?:\s/u;

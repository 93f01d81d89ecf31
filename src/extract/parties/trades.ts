import {EARNERS, FIRM_TRADES, TRADES} from '../../data/trades.ts';
import {either, phraseEnd} from '../../text/phrase-trie.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {word} from './lexicon.ts';
import {isAct} from './predicate.ts';
import {startsParty} from './starts-party.ts';

/** What firms and people live by, as a part of who they are, though the words are orders elsewhere. */

const TRADE = word(...TRADES);
const FIRM_TRADE = either(TRADE, word(...FIRM_TRADES));

/** `Công ty TNHH MTV khai thác công trình thủy lợi tỉnh`: behind the legal form, the trade in small letters. */
const LEGAL_FORM = /(?:^|\s)(?:MTV|TNHH|[Cc]ổ phần|CP|thành viên|Nhà nước)$/u;
const FIRM = /(?:công ty|xí nghiệp|trung tâm|trạm|đội|ban quản lý)\s/u;
const LONGEST_TRADE = 80;

/** Whether a name up to `end` may go on with a trade: it ends in a legal form, or in a first trade. */
export const leadsToTrade = (view: View, end: number): boolean =>
  LEGAL_FORM.test(view.text.slice(Math.max(0, end - 12), end)) || endsInTrade(view, end);

/** `Công ty Quản lý`: a trade with a capital, of two syllables as all are. */
function endsInTrade({text, lower}: View, end: number): boolean {
  const before = text.slice(Math.max(0, end - 12), end);
  const blank = before.lastIndexOf(' ', before.lastIndexOf(' ') - 1);
  const start = end - before.length + blank + 1;
  return blank >= 0 && isUpperAt(text, start) && phraseEnd(FIRM_TRADE, lower, start) === end;
}

/** `Công ty Quản lý, khai thác công trình thủy lợi tỉnh bố trí`: a trade of several verbs, up to what it is told; -1 where a firm's goes on no further. */
export function tradeEnd(view: View, from: number, end: number): number {
  const {text, lower} = view;
  const comma = lower[end] === ',';
  if ((comma && !endsInTrade(view, end)) || !FIRM.test(lower.slice(Math.max(0, from - 16), end))) return -1;
  const start = end + (comma ? 2 : 1);
  const further = !isUpperAt(text, start) ? phraseEnd(FIRM_TRADE, lower, start) : -1;
  if (further < 0 || !/^\s\p{Ll}/u.test(text.slice(further, further + 2))) return -1;
  const rest = /^[^.,;:()]*/.exec(lower.slice(end + 1, end + LONGEST_TRADE))?.[0].length ?? 0;
  const limit = end + 1 + rest;
  for (let at = text.indexOf(' ', further + 1); at > 0 && at < limit; at = text.indexOf(' ', at + 1)) {
    // `báo cáo Công ty Quản lý công trình thủy lợi trước ngày 20/5`: by when
    if (WHEN.test(lower.slice(at, at + 12))) return at;
    // `… công trình thủy lợi và Sở Tài chính`: the next body
    if (text.startsWith(' và ', at) && isUpperAt(text, at + 4) && startsParty(view, at + 4)) return at;
    // `đầu tư và xây dựng`: the trade goes on
    if (!lower.endsWith(' và', at) && isAct(view, at + 1)) return at;
  }
  return rest < LONGEST_TRADE - 1 ? limit : -1;
}

const WHEN = /^ (?:trước|chậm nhất|trong|để) /;
const EARNER = `(?:${EARNERS.join('|')})`;
const MANY = /(?:^|\s)(?:các|những|mỗi)\s(?:[\p{L} ]{2,14},\s)?/u.source;
const MANY_EARNERS = new RegExp(`${MANY}${EARNER}$`, 'u');
const WORK = either(
  TRADE,
  word('cung cấp dịch vụ', 'cung ứng dịch vụ', 'sử dụng lao động', 'sử dụng ngân sách', 'lưu trú', 'hoạt động'),
);
const LONGEST_WORK = 90;

/** `Các cơ sở sản xuất, chế biến thực phẩm chấp hành`: what many live by, up to what they are told; -1 where nothing is. */
export function workEnd(view: View, end: number): number {
  const {text, lower} = view;
  const first = text[end] === ' ' ? phraseEnd(WORK, lower, end + 1) : -1;
  if (first < 0 || !MANY_EARNERS.test(lower.slice(Math.max(0, end - 36), end))) return -1;
  let at = end;
  for (let work = first; work >= 0; work = text[at] === ' ' ? phraseEnd(WORK, lower, at + 1) : -1) {
    at = work;
    if (lower[at] === ',') at++;
    else if (text.startsWith(' và ', at)) at += 3;
  }
  if (lower[at] === ',') return -1;
  const rest = /^[^.,;:()]*/.exec(lower.slice(at, at + LONGEST_WORK))?.[0] ?? '';
  for (let blank = rest.indexOf(' '); blank >= 0; blank = rest.indexOf(' ', blank + 1)) {
    if (rest.slice(0, blank).endsWith(' và')) return -1;
    if (isAct(view, at + blank + 1)) return at + blank;
  }
  return -1;
}

const ENDS_IN_EARNER = new RegExp(`(?:^|\\s)(?:(?:chủ|nhà) đầu tư|${EARNER})$`, 'u');
const HEADING_WORK = either(
  TRADE,
  word('xây dựng', 'sử dụng', 'hoạt động', 'cung cấp', 'đầu tư', 'tham gia', 'thụ hưởng'),
);

/** `5. Các chủ đầu tư kinh doanh hạ tầng khu công nghiệp`: whether a heading says no more than what those live by whom it names. */
export function isOfTrade({lower}: View, from: number, end: number): boolean {
  if (lower[end] !== ' ' || !ENDS_IN_EARNER.test(lower.slice(from, end))) return false;
  let work = phraseEnd(HEADING_WORK, lower, end + 1);
  // `Các công ty đầu tư, kinh doanh hạ tầng khu công nghiệp`
  for (
    let link = work < 0 ? null : LINK.exec(lower.slice(work, work + 5));
    link;
    link = LINK.exec(lower.slice(work, work + 5))
  ) {
    const next = phraseEnd(HEADING_WORK, lower, work + link[0].length);
    if (next < 0) break;
    work = next;
  }
  return work >= 0 && /^\s(?!kế hoạch)[^.;,]{3,80}:?\s?$/u.test(lower.slice(work));
}

const LINK = /^(?:, (?:và )?| và )/u;

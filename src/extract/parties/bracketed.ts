import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {indexWithin, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {LEADING_VERB} from './lexicon.ts';
import {findPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {readParty} from './read-party.ts';
import {startsParty} from './starts-party.ts';

/** Whether what stands behind a name is its part in a task, and all that is said of it. */
type IsPart = (lower: string, end: number) => boolean;

const leads: IsPart = (lower, end) => {
  const verb = phraseEnd(LEADING_VERB, lower, end + 1);
  const leading = verb >= 0 && /^(?:\s(?:chính|thực hiện|tham mưu))?[,;)]/u.test(lower.slice(verb, verb + 12));
  return leading || TOGETHER.test(lower.slice(end, end + 24));
};

/** `(Cục Chăn nuôi, Vụ Kế hoạch cùng thực hiện)` */
const TOGETHER = /^\scùng\s(?:thực hiện|chuẩn bị|triển khai)[,;)]/u;

/** `(Ban QLDA tỉnh chịu trách nhiệm đôn đốc nhà thầu)` */
const isCharged: IsPart = (lower, end) =>
  /^\s(?:có|chịu) trách nhiệm\s(?!về\s|trước\s)[^.;:()]{2,60}\)/u.test(lower.slice(end, end + 90)) &&
  !/(?:nhà thầu|doanh nghiệp|công ty)$/u.test(lower.slice(Math.max(0, end - 12), end));

const helps: IsPart = (lower, end) =>
  /^\s(?:cùng\s)?phối hợp(?:\sthực hiện(?:\s(?:các|những)\s(?:nội dung|việc|nhiệm vụ)\ssau(?: đây)?)?)?[,;)]/u.test(
    lower.slice(end, end + 60),
  );

/** `Rà soát, hệ thống hóa văn bản (Thanh tra Sở chủ trì, Văn phòng Sở phối hợp)`: who is told in brackets behind the order. */
export const bracketedLeads = (view: View, from: number, to: number): Range[] => bracketed(view, from, to, leads);

/** Who is charged in brackets with something that goes with it: told where nobody else is. */
export const chargedInBrackets = (view: View, from: number, to: number): Range[] =>
  bracketed(view, from, to, isCharged);

/** Who helps, in the same place. */
export const bracketedHelpers = (view: View, from: number, to: number): Range[] => bracketed(view, from, to, helps);

/** `Xây dựng Quy chế của tỉnh (Giao Công an tỉnh chủ trì, phối hợp với Sở Tư pháp).`: where the order begins and ends that stands alone in brackets behind what is to be done */
export function bracketedOrder({text}: View, from: number, to: number): Range | null {
  const order = ORDER_AT_END.exec(text.slice(Math.max(from, to - LONGEST), to));
  if (!order) return null;
  const start = Math.max(from, to - LONGEST) + order.index + 2;
  return {start, end: start + (order[1] as string).length};
}
const ORDER_AT_END = /\s\((?=(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Pp]hân công) \p{Lu})([^()]+)\)[\s.;/]*$/u;

function bracketed(view: View, from: number, to: number, isPart: IsPart): Range[] {
  const {text, lower} = view;
  for (let open = indexWithin(text, '(', from, to); open >= 0; open = indexWithin(text, '(', open + 1, to)) {
    const close = open + 1 + text.slice(open + 1, Math.min(to, open + LONGEST)).search(/[()]/);
    if (text[close] !== ')') continue;
    for (let at = open + 1; at > 0 && at < close; at = behindJoint(text, at)) {
      if (!startsParty(view, at)) continue;
      const {parties, end} = readParties(view, at);
      if (parties.length && isPart(lower, end)) return parties;
    }
  }
  return [];
}

/**
 * `Văn phòng UBND tỉnh (Trung tâm Hành chính công)`, `Các cơ quan đăng ký đầu tư (Sở Tài chính, Ban Quản lý …)`: a name with the bracket
 * behind it that says which part or which of them is meant, and holds nothing but bodies; not `Công an tỉnh (PC07)`.
 */
export function withBracket(view: View, name: Range): Range {
  const {text} = view;
  if (text[name.end + 1] !== '(' || text[name.end] !== ' ') return name;
  const at = name.end + 2;
  const close = text.indexOf(')', at);
  if (close < 0 || close - at > LONGEST || NO_BODIES.test(text.slice(at, close))) return name;
  if (isShortOf(text.slice(at, close), text.slice(name.start, name.end))) return name;
  return listsBodies(view, at, close) ? {start: name.start, end: close + 1} : name;
}

/** `Sở Thông tin và Truyền thông (Sở TTTT)`, `Trung tâm Kiểm soát bệnh tật tỉnh (Trung tâm)`: words and initials that are all the name's. */
function isShortOf(short: string, name: string): boolean {
  const words = name.split(/[^\p{L}\d]+/u);
  const initials = words.map((word) => (CAPITALS.test(word) ? word : word.slice(0, 1)));
  const letters = initials.join('').toLowerCase();
  const known = words.map((word) => word.toLowerCase());
  return short.split(/[\s&-]+/).every((word) => {
    const small = word.toLowerCase();
    return known.includes(small) || (CAPITALS.test(word) && isWithin(small, letters));
  });
}

const CAPITALS = /^\p{Lu}{2,}$/u;

/** Whether the letters stand in this order among the others. */
function isWithin(letters: string, others: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = others.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** Whether `[from, to)` holds bodies between commas, and nothing that they do. */
function listsBodies(view: View, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const comma = indexWithin(view.text, ', ', at, to);
    const end = comma < 0 ? to : comma;
    if (!isUpperAt(view.text, at) || !startsParty(view, at)) return false;
    if (readParty(view, at) !== end && findPredicate(view, at, end - at) >= 0) return false;
    at = end + 2;
  }
  return true;
}

/** `(VKSND)`, `(PC07)`: the same in short; `(Cơ quan thường trực Ban Chỉ đạo)`, `(Trưởng đoàn)`, `(Bên A)`: what it is besides */
const NO_BODIES =
  /^(?:[\p{Lu}\d&/-]+$|(?:sau đây )?(?:gọi|viết) (?:tắt|chung|là)|sau đây |(?:[Cc]ơ quan|[Đđ]ơn vị) (?:[Tt]hường trực|[Cc]hủ trì|đầu mối|[Tt]ham mưu)|[Tt]hường trực |(?:(?:Phó )?(?:Trưởng [Đđ]oàn|Tổ trưởng)|Tổ phó|Thành viên|Ủy viên|Thư ký|Bên [A-D])(?!\p{L})|(?:Phó )?Trưởng [Bb]an$)/u;

/** Where the next part of a list begins; -1 behind the last. */
function behindJoint(text: string, at: number): number {
  const joint = text.slice(at, at + LONGEST).search(/[,;]\s/);
  return joint < 0 ? -1 : at + joint + 2;
}

/** Four bodies with long names fill it: what runs on says more than names, and one that never closes is not looked for to the end of the text. */
const LONGEST = 220;

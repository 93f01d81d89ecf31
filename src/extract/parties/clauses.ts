import {ENDS_IN_TITLE} from '../../data/degrees.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {isSpace} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {LEAD_IN} from './lexicon.ts';
import {orderAt, orderBehindBlank} from './order-words.ts';
import {groupOfPersons} from './persons.ts';
import {courtesyGroupEnd, readParties} from './read-parties.ts';
import {sharedBehind} from './read-party.ts';
import {startsParty} from './starts-party.ts';
import {isUnitShort} from './unit-short.ts';

const BREAK = /[.;:](?=\s)|\((?:\d|[a-zđ]|[ivx]{1,4})\)\s/gu;

/** Clauses between `.` `;` and `:`. */
export function clauses(view: View, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  /** the clause that has proved to be grounds, and as far as that is known: it may have many, and is not read anew at each */
  let grounds = -1;
  let read = from;
  for (let match = nextBreak(view, from, to); match; match = nextBreak(view, match.index + match[0].length, to)) {
    if (
      match[0] === '.' &&
      (isUnitShort(view.text, match.index + 1) ||
        ENDS_IN_TITLE.test(view.text.slice(Math.max(0, match.index - 10), match.index)) ||
        SPECK.test(view.text.slice(match.index, match.index + 8)))
    )
      continue;
    // `các Sở: Tài chính, Xây dựng`, `Giám đốc: Sở Y tế, Sở Tài chính` is one name
    if (match[0] === ':' && sharedBehind(view, Math.max(start, match.index - LONGEST_HEAD), match.index) > 0) continue;
    // `Các đồng chí: Quàng Văn Tâm, Lò Văn Bình rà soát …`
    if (match[0] === ':' && groupOfPersons(view, clauseStart(view, start)) > match.index) continue;
    // `Giao các ông, bà: Chánh Văn phòng, Trưởng phòng Nội vụ tổ chức …`
    if (match[0] === ':' && endsCourtesy(view, match.index)) continue;
    // `(huyện Yên Kỳ: 04; huyện Thạch Đà: 02)`: figures in brackets
    if (match[0] !== '.' && isInFigures(view.text, match.index)) continue;
    // a list of names runs on over `;`
    if (
      match[0] === ';' &&
      startsParty(view, match.index + 2) &&
      (namesReach(view, start, match.index) ||
        (ISSUES.test(view.lower.slice(match.index, Math.min(to, match.index + 300))) &&
          !ACTS.test(view.lower.slice(start, match.index))))
    )
      continue;
    // `Căn cứ Kế hoạch số 1 …; Quyết định số 2 …, Sở X bố trí kinh phí`: the grounds of one sentence
    if (
      (match[0] === ';' || match[0] === ':') &&
      NEXT_GROUND.test(view.text.slice(match.index, match.index + 36)) &&
      (grounds === start ? !view.text.slice(read, match.index).includes('.') : isGround(view, start, match.index))
    ) {
      grounds = start;
      read = match.index;
      continue;
    }
    const end = match.index + match[0].length;
    found.push({start, end});
    start = end;
    while (view.text[start] === ' ') start++;
  }
  if (start < to) found.push({start, end: to});
  return found;
}

/** Whether the colon at `colon` stands behind `các ông, bà` and before offices. */
function endsCourtesy(view: View, colon: number): boolean {
  const start = Math.max(0, colon - 16);
  const group = view.lower.slice(start, colon).lastIndexOf('các ');
  return group >= 0 && courtesyGroupEnd(view, start + group) > colon;
}

/** Whether nothing but grounds stands between `start` and `end`. */
function isGround(view: View, start: number, end: number): boolean {
  const at = clauseStart(view, start);
  return GROUNDS.test(view.lower.slice(at, end)) && !view.lower.slice(at, end).includes('.');
}

function nextBreak(view: View, from: number, to: number): RegExpExecArray | null {
  BREAK.lastIndex = from;
  const match = BREAK.exec(view.lower);
  return match && match.index < to ? match : null;
}

/** As far back a head may begin that a colon shares out. */
const LONGEST_HEAD = 80;

/** `căn cứ Quyết định thi hành`, `chiếu Quyết định này thực hiện` */
export const BY_DECISION = /(?:căn cứ|chi[ếể]u) [Qq]uyết định (?:này )?(?:thi hành|thực hiện)/u.source;

/** `; Chủ tịch UBND 07 xã và đơn vị có liên quan chịu trách nhiệm thi hành Quyết định này`, `… căn cứ Quyết định thi hành` */
const ISSUES = new RegExp(
  `^[^.]*?\\s(?:(?:chịu\\strách\\snhiệm\\s)?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch) này|chịu trách nhiệm thi hành(?=[.;/]|$)|${BY_DECISION})(?![a-zà-ỹđ])`,
  'u',
);

/** Whether a sign stands in a bracket that counts things by place, `(huyện A: 04; huyện B: 02)` */
function isInFigures(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_FIGURES), at);
  const open = before.lastIndexOf('(') + 1;
  if (open === 0 || before.includes(')', open)) return false;
  const behind = text.slice(at, at + LONGEST_FIGURES);
  const close = behind.indexOf(')');
  const parts = close < 0 ? [] : `${before.slice(open)}${behind.slice(0, close)}`.split('; ');
  return parts.length > 0 && parts.every((part) => FIGURE.test(part));
}
const LONGEST_FIGURES = 160;
const FIGURE = /^[^:;]{2,40}: ?\d[\d.,]{0,12}(?: \p{L}{1,9}){0,3}$/u;

/** What one does who stands before the `;`: no list of names */
export const ACTS =
  /\s(?:trình|chủ trì|phối hợp|đôn đốc|kiểm tra|hướng dẫn|phổ biến|theo dõi|tổ chức|triển khai|báo cáo|tham mưu|ban hành|rà soát)\s/u;

/** `ngày 20/02/2017. của Sở Y tế`: no sentence begins with such a word in small letters. */
const SPECK = /^\.\s(?:của|và|về|ngày|tháng|năm|do)\s/u;

const GROUNDS = /^(?:căn cứ|theo|trên cơ sở|xét|thực hiện|triển khai|thi hành)\s/u;
const NEXT_GROUND =
  /^[;:]\s(?:và\s)?(?:số \d|(?:[Cc]ăn cứ |[Tt]hực hiện )?(?:các |những )?(?:Bộ luật|Chỉ thị|Chương trình|Công điện|Công văn|Đề án|Hướng dẫn|Kế hoạch|Kết luận|Luật|Nghị định|Nghị quyết|Pháp lệnh|Quy chế|Quy định|Quyết định|Thông báo|Thông tư|Tờ trình|Văn bản|ý kiến|đề nghị|công văn|kế hoạch|quyết định|văn bản|nhiệm vụ|giải pháp|mục tiêu|chức năng|tình hình|kết quả|chủ trương)\s)/u;

const HELPED = ' phối hợp ';

/** Whether the names at the start of a clause, or behind its order word, go on beyond `at`. */
function namesReach(view: View, start: number, at: number): boolean {
  if (readParties(view, clauseStart(view, start)).end > at) return true;
  const {lower} = view;
  for (let next = orderBehindBlank(view, start, at); next >= 0; next = orderBehindBlank(view, next, at)) {
    const behind = orderAt(view, next);
    if (behind >= 0 && readParties(view, behind).end > at) return true;
  }
  // Only as far as it may stand: one that is nowhere in a long text would be looked for at every clause.
  const clause = lower.slice(start, at + HELPED.length);
  for (
    let found = clause.indexOf(HELPED);
    found >= 0 && start + found < at;
    found = clause.indexOf(HELPED, found + 1)
  ) {
    const next = start + found;
    const helpers = /^ phối hợp\s(?:chặt chẽ\s)?(?:với\s)?/u.exec(lower.slice(next, next + 32));
    if (helpers && readParties(view, next + helpers[0].length).end > at) return true;
  }
  // `Căn cứ Kế hoạch này, các sở, ban, ngành; UBND các xã …`: behind an adverbial
  if (phraseEnd(LEAD_IN, lower, clauseStart(view, start)) >= 0) {
    let comma = lower.indexOf(', ', start);
    for (let tried = 0; comma >= 0 && comma < at && tried < 6; tried++, comma = lower.indexOf(', ', comma + 1))
      if (startsParty(view, comma + 2) && readParties(view, comma + 2).end > at) return true;
  }
  const order = orderAt(view, clauseStart(view, start));
  return order >= 0 && readParties(view, order).end > at;
}

/** Where a clause's own words begin, behind blanks, brackets and `và`; `start` where none of them stand there. */
export function clauseStart(view: View, start: number): number {
  let at = start;
  while (at < view.text.length && (isSpace(view.text.charCodeAt(at)) || isOpening(view.text.charCodeAt(at)))) at++;
  return at + (JOINS.exec(view.lower.slice(at, at + 24))?.[0].length ?? 0);
}

/** `(` `"` `“` */
const isOpening = (unit: number): boolean => unit === 40 || unit === 34 || unit === 0x201c;

/** `và`, `hoặc`: what a clause is joined with */
const JOINS =
  /^(?:và|hoặc|trong đó,?|đồng thời,?|cùng với đó,|trên cơ sở đó,?(?=\s\p{L})|việc này(?=\s\p{Lu}))\s(?=\p{L})/u;

import {AFFAIRS} from '../../data/affairs.ts';
import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {endWithout} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {PREDICATE, word} from './lexicon.ts';
import {startsParty} from './starts-party.ts';

/** Names of offices that hold what is a verb elsewhere, where a colon shows that all before it is the name. */

const AFFAIR = word(...AFFAIRS);
/** An office by name: its head, and a capital behind it. */
const OFFICE =
  /^(?:Phòng|Ban|Chi cục|Trung tâm|Cục|Vụ|Khoa|Tổ|Đội|Trạm|Bộ phận)\s\p{Lu}\p{Ll}+(?:(?:,\s(?=\p{Ll})|\s[-–]\s|\s)[\p{L}\d]{1,7}){1,14}$/u;
/** No name is longer. */
const LONGEST = 90;
const SAID =
  /\s(?:đã|được|phải|cần|sẽ|có|là|như|sau|các|những|nội dung|nhiệm vụ|trách nhiệm|kế hoạch|công tác|việc|báo cáo|đề nghị|yêu cầu|kết luận|ý kiến|họp|thống nhất|chỉ thị|quyết nghị|quyết định|nhận thấy|thông báo|theo|tại|để|cho|của|với|do)(?=\s|$)/u;

/** `Phòng Quản lý nợ và cưỡng chế nợ thuế:`: all from `at` to the colon that ends at `end`, or to that end where nothing stands behind it; null where more may be said than a name. */
export function officeBeforeColon(view: View, at: number, end: number): Range | null {
  const stop = at + endWithout(':', view.text.slice(at, Math.min(end, at + LONGEST)));
  if ((view.text[stop] !== ':' && stop < view.text.length) || !OFFICE.test(view.text.slice(at, stop))) return null;
  const said = view.lower.slice(at, stop);
  if (SAID.test(said)) return null;
  for (let space = said.indexOf(' '); space >= 0; space = said.indexOf(' ', space + 1)) {
    if (startsParty(view, at + space + 1) && view.text.startsWith(' và ', at + space - 3)) return null;
    const verb = phraseEnd(PREDICATE, view.lower, at + space + 1);
    if (verb >= 0 && phraseEnd(AFFAIR, view.lower, at + space + 1) < verb) return null;
  }
  return {start: at, end: stop};
}

import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {PREDICATE} from './lexicon.ts';
import {lengthened} from './name-lists.ts';
import {OWN_NAME} from './name-shapes.ts';
import {isPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** What sets one who is told beside another. */
const APART = /^(?:còn|riêng)\s/u;
const EACH = /^(?:các|mỗi|từng)\s/u;
const CHARGED = /^\s(?:có trách nhiệm|chịu trách nhiệm|phụ trách)\s/u;
/** What a superior does with what it gets, and what those do who help. */
const NO_SHARE =
  /^\s(?:phối hợp|xem xét|quyết định|cho ý kiến|phê duyệt|ký(?! (?:cam kết|kết|hợp đồng|biên bản|quy chế))|thống nhất|chấp thuận|cho phép|ban hành|quan tâm|theo dõi|biết|tham gia|cùng|thẩm tra|thông qua|giám sát)(?!\p{L})/u;
/** `Sở Y tế đề xuất tại Tờ trình số 25`: where it has been said */
const SAID_IN =
  /^[^,;.]{0,50}\s(?:tại|theo) (?:tờ trình|báo cáo|công văn|thông tư|văn bản|thông báo|quyết định|nghị quyết) (?:số )?\d/u;
const REACH = 200;
/** A clause of its own that no body is told in. */
const ASIDE =
  /^(?:nếu|khi|sau khi|trước khi|trường hợp|để|theo|căn cứ|trên cơ sở|đối với|trong đó|gồm|bao gồm|như|nhất là|đặc biệt là|kể cả|do|vì|trừ|ngoài)\s/u;

/** `Bộ X chỉ đạo, UBND các tỉnh thực hiện việc dừng …`, `Vụ Kế hoạch rà soát vốn giữa các dự án, Ban Quản lý dự án 9 hoàn thiện hồ sơ`: who is told behind a comma of the clause in which `told` are. */
export function othersBehind(view: View, told: readonly Range[], end: number): Range[] {
  const {text, lower} = view;
  const last = told.at(-1);
  if (!last || last.end >= end) return [];
  const verbEnd = phraseEnd(PREDICATE, lower, last.end + 1);
  const verb = verbEnd < 0 ? '' : lower.slice(last.end, verbEnd);
  const helped = lower.slice(last.end, end).indexOf(' phối hợp ');
  const found: Range[] = [];
  let from = last.end;
  const said = text.slice(0, end + 1);
  for (let joint = jointAt(said, from); joint; joint = jointAt(said, joint.next)) {
    const {at: comma, next, isAnd} = joint;
    const apart = isAnd ? 0 : (APART.exec(lower.slice(next, next + 7))?.[0].length ?? 0);
    const at = next + apart;
    const segment = from;
    if (!isAnd) from = next;
    if (!startsParty(view, at) || !(apart || isUpperAt(text, at) || (!isAnd && EACH.test(lower.slice(at, at + 5)))))
      continue;
    const {parties, end: named} = readParties(view, at);
    if (!parties.length || lower.endsWith(' phối hợp', named)) continue;
    if (
      (NO_SHARE.test(lower.slice(named, named + 16)) && !isPeerToAdvise(view, last, at, named)) ||
      SAID_IN.test(lower.slice(named, named + 90))
    )
      continue;
    if (lower.slice(Math.max(segment, comma - REACH), comma).includes(' mà ')) continue;
    // `mỗi xã ven hồ có trách nhiệm …`
    const charged = /^(?:\s\p{Ll}{1,7}){1,3}(?=\s(?:có|chịu) trách nhiệm\s)/u.exec(lower.slice(named, named + 40));
    if (charged && !runsOn(view, segment, comma)) found.push(...lengthened(parties, named + charged[0].length));
    if (charged || !isPredicate(view, named + 1)) continue;
    const isTold =
      apart > 0 ||
      ((helped < 0 || last.end + helped >= comma) &&
        (CHARGED.test(lower.slice(named, named + 20)) ||
          (verb !== '' && (lower.startsWith(verb, named) || comma === verbEnd)) ||
          (OWN_NAME.test(text.slice(at, named)) && !ASIDE.test(lower.slice(segment, segment + 16).trimStart()))));
    // of `chỉ đạo các Bộ: A, B và UBND các tỉnh` the list begins before its commas
    if (isTold && !runsOn(view, isAnd ? last.end : segment, comma)) found.push(...parties);
  }
  return found;
}

/** `giao Sở Tài chính thực hiện, Sở Tư pháp cho ý kiến về thủ tục`: one beside the other, and no superior */
const isPeerToAdvise = ({text, lower}: View, told: Range, at: number, named: number): boolean =>
  PEER.test(text.slice(at, at + 6)) &&
  text.slice(at, at + 4) === text.slice(told.start, told.start + 4) &&
  lower.startsWith(' cho ý kiến về ', named);
const PEER = /^(?:Sở|Bộ|Phòng|Cục|Vụ) /;

/** The next comma or `và` of a text from `from` on; `next` is where it ends. */
function jointAt(text: string, from: number): {at: number; next: number; isAnd: boolean} | null {
  JOINT.lastIndex = from;
  const joint = JOINT.exec(text);
  return joint && {at: joint.index, next: JOINT.lastIndex, isAnd: joint[0] !== ', '};
}
const JOINT = /, | và /g;

const THINGS = /^(?:các )?dự án/u;

/** Whether what stands before a comma ends in a body, so that behind it a list of bodies goes on. */
function runsOn(view: View, from: number, comma: number): boolean {
  for (
    let space = Math.max(from, comma - REACH);
    space >= 0 && space < comma;
    space = view.text.indexOf(' ', space + 1)
  ) {
    const at = view.text[space] === ' ' ? space + 1 : space;
    if (!THINGS.test(view.lower.slice(at, at + 10)) && startsParty(view, at) && readParties(view, at).end >= comma)
      return true;
  }
  return false;
}

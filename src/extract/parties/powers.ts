import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {VERB} from './lexicon.ts';
import {findPredicate, isAct} from './predicate.ts';
import {startsParty} from './starts-party.ts';

/** What somebody has the power to do, or is there to do, as a part of who it is, though the words are orders elsewhere. */

const POWER = ' có thẩm quyền';
const FUNCTION = ' có chức năng ';
const LONGEST = 170;

const MUST = /^(?:phải|cần(?! thiết)|(?:có|chịu) trách nhiệm|không được|khẩn trương|chủ động|tiếp tục|nghiêm túc)\s/u;
/** What is done besides: no word that stands in what a power is about, as in `cấp giấy phép khai thác`, `cho phép tổ chức lễ hội`. */
const DOES = /^(?:gửi|khai thác|ra|thông báo|chủ trì|phối hợp|hướng dẫn|trả|vận dụng|yêu cầu|báo cáo)(?=[\s,])/u;
/** Where another clause begins. */
const BREAKS = /^(?:nếu|khi|trường hợp|thì|để|trong|trước|sau|chậm nhất|theo|đồng thời|nhưng|mà)\s/u;

/**
 * `Người có thẩm quyền tiếp nhận, giải quyết hồ sơ phải trả lời`, `các đơn vị có chức năng tổ chức, quản lý đào tạo vận dụng …`: the end
 * of what they have the power to do whose name ends at `end`, behind which they are told something; -1 where nothing follows.
 */
export function powerEnd(view: View, end: number): number {
  const {lower} = view;
  const has = lower.startsWith(FUNCTION, end) ? FUNCTION.length : lower.endsWith(POWER, end) ? 1 : 0;
  // `cấp có thẩm quyền phê duyệt`: whoever it is
  if (!has || lower.endsWith(`cấp${POWER}`, end) || !isAct(view, end + has)) return -1;
  let verb = phraseEnd(VERB, lower, end + has);
  const stop = lower.slice(verb, verb + LONGEST).search(/[.;:()]/);
  const limit = verb + (stop < 0 ? LONGEST : stop);
  for (let blank = lower.indexOf(' ', verb); blank >= 0 && blank < limit; blank = lower.indexOf(' ', blank + 1)) {
    const at = blank + 1;
    const said = lower.slice(at, at + 16);
    const listed = lower[blank - 1] === ',';
    if (BREAKS.test(said) || (listed && startsParty(view, at))) return -1;
    if (listed || lower.endsWith(' và', blank)) {
      if (isAct(view, at)) verb = phraseEnd(VERB, lower, at);
      continue;
    }
    if (MUST.test(said) || (blank > verb && DOES.test(said) && !lower.endsWith(' phép', blank))) return blank;
  }
  return -1;
}

/** `Giáo viên hạng I ngoài việc dạy đủ số tiết còn phải hướng dẫn …`: the end of who they are that have more to do; -1 where nobody has. */
export function burdenedEnd(view: View, behind: number): number {
  const end = view.lower.endsWith(BESIDE, behind) ? behind - BESIDE.length : behind;
  const said = view.lower.slice(end, end + LONGEST_BURDEN);
  const besides = said.includes(`${BESIDE} `) ? BESIDES.exec(said) : null;
  if (!besides) return -1;
  const which = (besides[1] as string).length;
  return which && findPredicate(view, end, which + 1) >= 0 ? -1 : end + which;
}

/** What opens the duty that stands beside, and ends names too: `các tổ chức nước ngoài`. */
const BESIDE = ' ngoài';
const BESIDES =
  /^([^.;:()]{0,70}?),?\sngoài (?:việc|các|những|nhiệm vụ) [^.;:()]{3,220}?[,\s]\s?còn (?:phải|có trách nhiệm|có nhiệm vụ)\s/u;
const LONGEST_BURDEN = 320;

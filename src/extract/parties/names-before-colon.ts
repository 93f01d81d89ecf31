import type {Range} from '../../text/range.ts';
import {endsInColon, endWithout} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {splitNames} from './name-lists.ts';
import {findPredicate} from './predicate.ts';
import {isShare} from './told-something.ts';

/** `Trung tâm Truyền thông, Giáo dục sức khỏe: …`: all before the colon is the name. */
export function allBeforeColon(view: View, at: number, end: number): Range[] {
  const head = view.text.slice(at, end);
  if (CONCLUDES.test(head) || isShare(view, end - 1, view.text.length)) return [];
  return head.length < 120 && endsInColon(head) && findPredicate(view, at, head.length) < 0
    ? splitNames(view, at, at + endWithout(':', head))
    : [];
}

/** `Chủ tịch UBND tỉnh kết luận như sau:` speaks, and is not told. */
const CONCLUDES =
  /\s(?:kết luận|có ý kiến|cho ý kiến|phát biểu|quyết nghị|nhận thấy|trả lời|thông báo|báo cáo|quyết định|chỉ đạo)(?:\s[^\s:]+){0,5}\s?:\s?$|\s(?:nhấn mạnh|khẳng định|nhận định|nhận xét|đánh giá)\s(?:một số|các|những)\s[^:]{3,60}:\s?$/u;

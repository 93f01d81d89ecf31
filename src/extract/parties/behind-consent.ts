import type {Range} from '../../text/range.ts';
import {isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {endsInParty} from './ends-in-party.ts';
import {isPredicate} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectsAt} from './subjects.ts';

const CONSENTS =
  /^(?:cơ bản )?(?:đồng ý|thống nhất|nhất trí|chấp thuận|cho phép|đây là (?:đề nghị|kiến nghị|đề xuất|nội dung|việc|vấn đề))\s/u;
/** `như đề nghị của Sở Xây dựng, Sở Tài chính`: a list that goes on behind the comma */
const ALL = /^(?:\p{Lu}|các\s)/u;
/** No consent is longer. */
const REACH = 260;

/** `Đồng ý hỗ trợ 60% từ dự phòng ngân sách, Phòng Tài chính làm thủ tục cấp`: behind what is agreed to, who sees to it; empty where nobody does. */
export function behindConsent(view: View, at: number, end: number): Range[] {
  if (!CONSENTS.test(view.lower.slice(at, at + 26))) return [];
  const limit = Math.min(end, at + REACH);
  for (
    let comma = view.text.indexOf(', ', at);
    comma >= 0 && comma < limit;
    comma = view.text.indexOf(', ', comma + 1)
  ) {
    const next = comma + 2;
    if (!isUpperAt(view.text, next) || !startsParty(view, next) || endsInParty(view, at, comma, ALL)) continue;
    if (isPredicate(view, readParties(view, next).end + 1)) return subjectsAt(view, next, end, false);
  }
  return [];
}

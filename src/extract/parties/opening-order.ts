import {phraseEnd} from '../../text/phrase-trie.ts';
import type {View} from '../../text/view.ts';
import {clauseStart} from './clauses.ts';
import {LEAD_IN, VERB} from './lexicon.ts';
import {ORDER} from './order-words.ts';
import {startsOrder, tellsOfThing} from './predicate.ts';
import {opensWithLevel} from './run-in-heading.ts';
import {startsParty} from './starts-party.ts';
import {behindTime} from './time-before.ts';

/** Whether a verb opens the text: who must do it stands above, and a later subject is somebody spoken of. */
export function opensWithOrder(view: View, from: number): boolean {
  const at = behindTime(view, clauseStart(view, from));
  return (
    startsOrder(view, at) &&
    !opensWithLevel(view, from) &&
    !tellsOfThing(view, at) &&
    !DECIDES.test(view.lower.slice(at, at + 60)) &&
    !setsUpAndCharges(view, at) &&
    phraseEnd(LEAD_IN, view.lower, at) < Math.max(0, phraseEnd(VERB, view.lower, at)) &&
    ORDER(view.lower, at) < 0 &&
    !startsParty(view, at)
  );
}

/** `Thống nhất chủ trương thuê tư vấn; Sở X tham mưu`: what has been decided, and then who is told. */
const DECIDES =
  /^(?:về cơ bản,?\s|cơ bản\s)?(?:xét\s(?:đề nghị|tờ trình|báo cáo|công văn|văn bản|kiến nghị|đơn|nội dung)|(?:thống nhất|đồng ý|chấp thuận)\s(?:chủ trương|nội dung|đề xuất|đề nghị|kiến nghị|phương án|về|với (?:đề xuất|đề nghị|kiến nghị|ý kiến|nội dung|báo cáo)|theo|việc|cho|các nội dung|lùi|gia hạn|giữ nguyên|hỗ trợ|bố trí|điều chỉnh|bổ sung|lựa chọn|chọn|cấp|kéo dài)|ghi nhận|đánh giá cao|biểu dương|hoan nghênh)\s/u;

/** `Thành lập Tổ giúp việc do ông A làm Tổ trưởng; Tổ giúp việc có trách nhiệm tổng hợp …`: who is set up, and then what it must do. */
const setsUpAndCharges = ({lower}: View, at: number): boolean =>
  SETS_UP.test(lower.slice(at, at + 12)) && CHARGES.test(lower.slice(at, at + 600));

const SETS_UP = /^(?:thành lập|kiện toàn)\s/u;
const CHARGES = /[.;]\s(?:giao\s)?\p{L}[^.;:,]{2,60}\s(?:có (?:trách )?nhiệm(?: vụ)?|chịu trách nhiệm)\s/u;

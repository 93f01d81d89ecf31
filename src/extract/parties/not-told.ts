import {anyOf} from '../../text/any-of.ts';
import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {clauseStart} from './clauses.ts';
import {isPeople} from './people.ts';
import {startsParty} from './starts-party.ts';

/** Whether an order word that opens a clause tells those whom a body deals with, and no body. */
export const isAskedOfPeople = (view: View, start: number, told: readonly Range[]): boolean =>
  /^(?:(?:kịp thời|đồng thời|chủ động|kiên quyết) )?(?:yêu cầu|đề nghị)\s/u.test(
    view.lower.slice(clauseStart(view, start), clauseStart(view, start) + 19),
  ) && told.every((name) => isPeople(view, name.start));

/** `những hộ tái phạm từ lần thứ ba thì lập danh sách`: those of whom it is so, where what is done stands behind `thì` */
export function isCase({lower}: View, told: readonly Range[], at: number): boolean {
  const last = told.at(-1)?.end ?? 0;
  if (told[0]?.start !== at || !CASE.test(lower.slice(last, last + 130))) return false;
  return lower.startsWith(' nào ', last) || /^những\s|\snếu$/u.test(lower.slice(at, last));
}
const CASE = /^[^.,;:]{0,120}\sthì\s/u;

/** `đối với nhà thầu đã bị nhắc nhở thì xử lý theo hợp đồng`: whether a clause tells how those are dealt with of whom it is so, and tells them nothing */
export function dealsWith(view: View, start: number, end: number): boolean {
  const dealt = DEALT_WITH.exec(view.lower.slice(start, Math.min(end, start + 220)));
  // `… thì UBND các xã lập danh sách`: who sees to it
  return dealt !== null && !startsParty(view, start + dealt[0].length);
}
const DEALT_WITH =
  /^(?:riêng )?đối với (?:các |những )?[^.;:,]{3,60}\s(?:đã|bị|không|chưa|còn|cố tình|vi phạm|chậm)\s[^.;:]{3,120}?\sthì\s(?!phải|cần|có trách nhiệm)/u;

/** Whether a clause says only who answers for it where something goes wrong, and tells nobody anything. */
export const answersForIt = ({lower}: View, start: number, end: number): boolean =>
  ANSWERS.test(lower.slice(start, Math.min(end, start + 220)));

/** `Lưu ý, địa phương để xảy ra cháy thì người đứng đầu phải chịu trách nhiệm` */
const WHERE_IT_IS_SO =
  /^(?:lưu ý,? )?(?:những |các )?(?:đơn vị|địa phương|cơ quan|nơi|xã|huyện|trường)(?: nào)? (?:để|không|còn|vi phạm)[^.;:]{2,90}\sthì\s[^.;:]{3,60}\schịu trách nhiệm\s(?!giải quyết|xử lý|khắc phục|tổ chức|chỉ đạo)/u;
/** `Nếu chậm, Chủ tịch UBND xã phải kiểm điểm` */
const IF_SO = /^nếu\s[^.;:,]{2,60},\s[^.;:]{3,90}\sphải\s(?:kiểm điểm|chịu trách nhiệm|giải trình)/u;
/** `…; Chủ tịch UBND huyện chịu trách nhiệm nếu để tái diễn` */
const SHOULD_IT_BE_SO =
  /^[^.;:,]{3,60}\s(?:phải\s)?(?:hoàn toàn\s)?chịu trách nhiệm(?:\s(?!chỉ đạo|tổ chức|đôn đốc|hướng dẫn|kiểm tra)[^.;:,]{3,60})?,?\snếu\s(?:để|không|còn|xảy ra)\s/u;
const ANSWERS = anyOf(WHERE_IT_IS_SO, IF_SO, SHOULD_IT_BE_SO);

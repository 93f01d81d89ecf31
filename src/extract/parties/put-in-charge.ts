import type {Range} from '../../text/range.ts';
import {endsInColon, indexWithin} from '../../text/units.ts';
import type {View} from '../../text/view.ts';

/** Persons by name of whom it is said what they are in charge of: whether that tells them something, or only which of several they are. */

/**
 * `Ông Quàng Văn Tâm, Giám đốc Sở Xây dựng phụ trách lĩnh vực quy hoạch; đôn đốc …`: what is put in somebody's charge is told;
 * null where it only says which of several he is, `Phó Chủ tịch UBND xã phụ trách khối văn hóa chủ trì …`.
 */
export function withCharge({text, lower}: View, told: Range[], end: number, to: number): Range[] | null {
  const last = told.at(-1) as Range;
  const at = indexWithin(lower, ' phụ trách ', last.start, end + ' phụ trách '.length);
  if (at < 0 || at > end || !CHARGE.test(lower.slice(at, at + 30))) return null;
  const sentence = text.slice(at, to).search(/[.;](?:\s|$)/);
  const said = lower.slice(at + 1, sentence < 0 ? to : at + sentence);
  if (SPEAKS.test(said) || (end > at && endsInColon(text, end, Math.min(end + 2, to)))) return null;
  const first = said.split(',', 1)[0] as string;
  if (ACTS.test(first)) return null;
  return [...told.slice(0, -1), {start: last.start, end: at}];
}

/** `Đồng chí Lò Văn Bình, Phó Bí thư Huyện ủy phụ trách, chỉ đạo …`: the name ends before what it opens */
export function beforeCharge({lower}: View, told: Range[], end: number): number {
  const last = told.at(-1) as Range;
  if (last.end !== end || !lower.endsWith(' phụ trách', end) || lower[end] !== ',') return end;
  last.end = end - ' phụ trách'.length;
  return last.end;
}

const CHARGE =
  /^ phụ trách (?:chung|khối|lĩnh vực|mảng|công tác|địa bàn|toàn diện|các (?:lĩnh vực|nội dung|địa bàn|xã|mảng|khối))(?!\p{L})/u;
const SPEAKS = /\s(?:đã|được|là|yêu cầu|kết luận|phát biểu|giao|chưa|chủ trì (?:cuộc họp|hội nghị|buổi))(?!\p{L})/u;
const ACTS =
  /\s(?:chủ trì|chỉ đạo|tổ chức|đôn đốc|theo dõi|kiểm tra|rà soát|tham mưu|phối hợp|báo cáo|xây dựng kế hoạch|chịu trách nhiệm|có trách nhiệm|trực tiếp|thực hiện|hướng dẫn|tổng hợp|giúp)(?!\p{L})/u;

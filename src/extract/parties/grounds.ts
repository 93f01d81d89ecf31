import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {subjectBehindAdverbial} from './adverbials.ts';
import {clauseStart} from './clauses.ts';

/** `Thực hiện Nghị quyết số 5 của HĐND tỉnh, Sở Y tế xây dựng …`: no order, but on what ground one is given, or what has been done before. */
export const subjectBehindGround = (view: View, at: number, end: number): Range[] =>
  CARRIES_OUT.test(view.lower.slice(at, at + 90)) || FINISHED.test(view.lower.slice(at, at + 60))
    ? subjectBehindAdverbial(view, at, end)
    : [];

/** `Họp xong, GVCN nộp biên bản` */
const FINISHED = /^(?:\p{Ll}{1,7} ){1,6}xong, /u;

/** `Thực hiện Công văn số 5 của Bộ Y tế, đề nghị các đơn vị rà soát`: behind the ground stands the order; not `…, phân công cán bộ trực`. */
export function namesGround(view: View, start: number): boolean {
  const at = clauseStart(view, start);
  if (!CARRIES_OUT.test(view.lower.slice(at, at + 90))) return false;
  return (LOOKS_INTO.test(view.lower.slice(at, at + 11)) ? DECIDED : ORDERED).test(view.lower.slice(at, at + 900));
}

const ORDERED = /^[^.]{12,880}?,\s(?:đề nghị|yêu cầu|giao)\s/u;

/** Behind what is looked into a superior may be asked: `Nghiên cứu báo cáo của Sở Y tế, đề nghị UBND tỉnh bố trí kinh phí`. */
const LOOKS_INTO = /^(?:nghiên cứu|xem xét)\s/u;
const DECIDED = /^[^.]{12,880}?,\s(?:giao|yêu cầu|đề nghị các)\s/u;

const ACTS =
  /(?:thực hiện|triển khai(?: thực hiện| thi hành)?|thi hành|chấp hành|tiếp thu|quán triệt|nghiên cứu|xem xét)\s(?:nghiêm\s|đầy đủ\s)?(?:các\s|sự\s)?/u
    .source;
const PAPER =
  /(?:nghị quyết|nghị định|quyết định|chỉ thị|kết luận|kế hoạch|công văn|công điện|thông báo|thông tư|chương trình|đề án|văn bản|ý kiến|chỉ đạo|chủ trương|giấy mời|thông tri|hướng dẫn|tờ trình|quy định|đề nghị|yêu cầu|đề xuất|kiến nghị|phản ánh|báo cáo)(?:\s\p{L}+){0,3}?\s(?:số|của|tại|này|nêu trên|trên|\d)/u
    .source;
const LAW = /(?:bộ )?luật\s|pháp lệnh\s/u.source;
/** `Thực hiện nghiêm các Chỉ thị số …`, `Thi hành Luật …` */
const CARRIES_OUT = new RegExp(`^${ACTS}(?:${PAPER}|${LAW})`, 'u');

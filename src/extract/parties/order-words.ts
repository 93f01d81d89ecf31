import {withUnits} from '../../data/units.ts';
import {anyOf} from '../../text/any-of.ts';
import type {View} from '../../text/view.ts';
import {wording} from './lexicon.ts';
import {skipCourtesy} from './read-parties.ts';

/** `giao cho`, `giao nhiệm vụ Sở Y tế` */
const GIVES_TO =
  /giao\s(?:cho|nhiệm vụ cho|trách nhiệm cho|nhiệm vụ(?=\s(?:sở|ubnd|ủy ban|ban quản lý|văn phòng|chi cục|cục|công an|các (?:UNIT|sở|phòng|đơn vị|cơ quan)|giám đốc|thủ trưởng)\s))/u;
/** `giao`; not `giao thông`, `giao dịch` */
const GIVES = /giao(?!\s(?:dịch|thông|lưu|tiếp|nhận|thương|đất|khoán|kết|hàng|cấu|chỉ tiêu|tại|theo|trong|hữu))/u;
/** `yêu cầu`, `đề nghị`, as scans have it, too */
const ASKS = /yêu\scầu|đề\snghị|để\snghị|đê\snghị|phân\scông|kính\sđề\snghị/u;
/** `ủy quyền cho`, `ủy quyền đồng chí` */
const AUTHORISES = /ủy\squyền(?:\scho|(?=\s(?:đồng chí|đ\/c|ông|bà|(?:phó\s)?(?:giám đốc|chủ tịch|trưởng|chánh))\s))/u;
/** `chỉ thị`, `lưu ý` */
const TELLS = /chỉ\sthị|lưu\sý/u;
/** `nghiêm cấm UBND huyện Vân Trạch giải quyết …`: of a body by name what it may not do */
const FORBIDS = /nghiêm\scấm(?=\s(?:ubnd|sở|phòng|công ty|ban quản lý|chi cục)\s)/u;
const WORD_END = /(?![\p{L}\p{N}])/u.source;
/** Order words; `giao` only where it is no part of `giao dịch`, `giao thông`. */
export const ORDER = wording(
  withUnits(new RegExp(`(?:${anyOf(GIVES_TO, GIVES, ASKS, AUTHORISES, TELLS, FORBIDS).source})${WORD_END}`, 'uy')),
);

/** The first letters of an order word behind a blank: one pass over a clause finds where to look closer. */
const ORDER_BEGINS = / (?:giao|yêu|đề|để|đê|phân|kính|ủy|chỉ thị|lưu ý|nghiêm cấm)/g;

/** What the last search in a view found: the clauses of a text without orders would each search it to its end. */
const ahead = new WeakMap<View, {from: number; at: number}>();

/** The next place behind a blank at which an order word may begin; the blank stands in `[from, to)`. -1 where none does. */
export function orderBehindBlank(view: View, from: number, to: number): number {
  const known = ahead.get(view);
  const at = known && known.from <= from && from <= known.at ? known.at : orderFrom(view, from);
  return at < to ? at + 1 : -1;
}

function orderFrom(view: View, from: number): number {
  ORDER_BEGINS.lastIndex = from;
  const at = ORDER_BEGINS.exec(view.lower)?.index ?? Number.POSITIVE_INFINITY;
  ahead.set(view, {from, at});
  return at;
}

/** Behind an order word, the place where its addressee begins; -1 where no order stands at `at`. */
export function orderAt(view: View, at: number): number {
  const end = ORDER(view.lower, at);
  if (end < 0 || view.text[end] !== ' ') return -1;
  // `giao ban` is a meeting, `Giao Ban Pháp chế`, `giao ban giám hiệu` are orders
  if (
    MEETING.test(view.lower.slice(at, end + 5)) &&
    view.text[end + 1] === 'b' &&
    (!BOARD.test(view.lower.slice(end + 1, end + 20)) || HOLDS_MEETING.test(view.lower.slice(Math.max(0, at - 16), at)))
  )
    return -1;
  return skipCourtesy(view, end + 1);
}

const MEETING = /^giao ban(?!\p{L})/u;
const BOARD = /^ban (?:giám hiệu|giám đốc|thường trực|thường vụ|chấp hành|đại diện|nề nếp)(?!\p{L})/u;
const HOLDS_MEETING = /(?:tổ chức|duy trì|thực hiện|chế độ|dự|họp|hội nghị|công tác|buổi|cuộc)\s$/u;

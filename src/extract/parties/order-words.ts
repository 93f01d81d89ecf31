import {withUnits} from '../../data/units.ts';
import type {View} from '../../text/view.ts';
import {wording} from './lexicon.ts';
import {skipCourtesy} from './read-parties.ts';

/** Order words; `giao` only where it is no part of `giao dịch`, `giao thông`. */
export const ORDER = wording(
  withUnits(
    /(?:giao\s(?:cho|nhiệm vụ cho|trách nhiệm cho|nhiệm vụ(?=\s(?:sở|ubnd|ủy ban|ban quản lý|văn phòng|chi cục|cục|công an|các (?:UNIT|sở|phòng|đơn vị|cơ quan)|giám đốc|thủ trưởng)\s))|giao(?!\s(?:dịch|thông|lưu|tiếp|nhận|thương|đất|khoán|kết|hàng|cấu|chỉ tiêu|tại|theo|trong|hữu))|yêu\scầu|đề\snghị|để\snghị|đê\snghị|phân\scông|kính\sđề\snghị|ủy\squyền\scho|chỉ\sthị|lưu\sý)(?![\p{L}\p{N}])/uy,
  ),
);

/** The first letters of an order word behind a blank: one pass over a clause finds where to look closer. */
const ORDER_BEGINS = / (?:giao|yêu|đề|để|đê|phân|kính|ủy|chỉ thị|lưu ý)/g;

/** What the last search found: the clauses of a text without orders would each search it to its end. */
let ahead: {view: View; from: number; at: number} | undefined;

/** The next place behind a blank at which an order word may begin; the blank stands in `[from, to)`. -1 where none does. */
export function orderBehindBlank(view: View, from: number, to: number): number {
  if (ahead?.view !== view || from < ahead.from || from > ahead.at) {
    ORDER_BEGINS.lastIndex = from;
    ahead = {view, from, at: ORDER_BEGINS.exec(view.lower)?.index ?? Number.POSITIVE_INFINITY};
  }
  return ahead.at < to ? ahead.at + 1 : -1;
}

/** Behind an order word, the place where its addressee begins; -1 where no order stands at `at`. */
export function orderAt(view: View, at: number): number {
  const end = ORDER(view.lower, at);
  if (end < 0 || view.text[end] !== ' ') return -1;
  // `giao ban` is a meeting, `Giao Ban Pháp chế` an order
  if (/^ ban(?:[\s,.;:)]|$)/.test(view.text.slice(end, end + 5))) return -1;
  return skipCourtesy(view, end + 1);
}

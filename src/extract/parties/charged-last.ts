import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {lengthened} from './name-lists.ts';
import {listedPersons} from './persons.ts';
import {startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';

/** No text that says no more than who is in charge is longer. */
const WHOLE = 280;
const MATTER = /^[^.;:]{2,110}?(?::| do)\s/u;
const CHARGE =
  /\s(?:phụ trách|chủ trì|đảm nhiệm|đảm nhận|đảm trách|chuẩn bị|thực hiện)(?:\s(?:chính|chung|thực hiện))?[\s.;,]*$/u;

/** `Gói thầu số 3 do Công ty TNHH Minh Anh thực hiện`: which it is */
const OF_THING =
  /^(?:đối với|hệ thống|gói thầu|đề án|dự án|công trình|các|những|báo cáo|phiên họp|hội nghị|cuộc họp|lễ)\s|\sdo\s[^.;]*\s(?:thực hiện|chủ trì)[\s.;,]*$/u;

/** `Khối 7: Thầy Ánh phụ trách.`, `Khánh tiết: Tổ Văn phòng chuẩn bị.`: behind a matter, who takes charge of it, and nothing more. */
export function chargedLast(view: View, from: number, to: number): Range[] {
  if (to - from > WHOLE) return [];
  const said = view.lower.slice(from, to);
  const charge = CHARGE.exec(said);
  const matter = charge && MATTER.exec(said);
  if (!matter || matter[0].length >= charge.index) return [];
  // `Bộ phận một cửa do Chủ tịch UBND xã phụ trách`, `Cử đoàn dự liên hoan do Sở Văn hóa chủ trì`: whose, and which
  if (matter[0].endsWith(' do ') && (OF_THING.test(said) || startsParty(view, from) || startsOrder(view, from)))
    return [];
  const start = from + matter[0].length;
  const end = from + charge.index;
  const persons = listedPersons(view, start, end);
  if (persons.length) return persons;
  // of `Tổ Văn phòng phụ trách` the name runs on
  const {parties, end: named} = readParties(view, start);
  return named >= end ? lengthened(parties, end) : [];
}

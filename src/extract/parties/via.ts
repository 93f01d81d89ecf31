import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {lengthened} from './name-lists.ts';
import {readParties} from './read-parties.ts';

/** By way of whom a report goes, or which part of its receiver is meant. */

/** `(qua Phòng Y)`, `, thông qua đồng chí Z` behind the receivers that end at `end`. */
export function findVia(view: View, end: number): Range[] {
  const beyond = view.lower.slice(end, end + 180);
  const via = beyond.includes('qua ') ? (VIA.exec(beyond) ?? LATER_VIA.exec(beyond)) : null;
  if (!via) return unitInBrackets(view, end);
  const start = end + via[0].length;
  if (BY_MAIL.test(view.lower.slice(start, start + 40))) return [];
  const {parties, end: named} = readParties(view, start);
  const close = view.text.slice(start, start + 90).search(/[),;.]/);
  const bracketed = via[0].includes('(') && close > 2;
  // `(qua Phòng Nghiệp vụ, dự toán, pháp chế)`: what closes the bracket closes the name
  if (parties.length && bracketed && FIELDS_BEHIND.test(view.text.slice(named, start + 91)))
    return lengthened(parties, view.text.indexOf(')', named));
  const rest = bracketed ? (RESTS.exec(view.text.slice(named, named + 80))?.[0].length ?? 0) : 0;
  if (parties.length) return rest ? lengthened(parties, named + rest) : parties;
  return bracketed ? [{start, end: start + close}] : [];
}

/** `Sở Y tế (Phòng Nghiệp vụ Y)`, `Tỉnh Đoàn (Ban Phong trào, điện thoại 0233.3850.111)`: which part of the receiver is meant. */
function unitInBrackets(view: View, end: number): Range[] {
  if (!UNIT.test(view.text.slice(end, end + 20))) return [];
  const {parties, end: named} = readParties(view, end + 2);
  return /^(?:\)|,\s(?:điện thoại|đt|email|địa chỉ|số))/iu.test(view.text.slice(named, named + 14)) ? parties : [];
}

const UNIT = /^\s\((?:Phòng|Ban|Văn phòng|Bộ phận|Tổ|Khoa|Vụ|Cục|Chi cục|Trung tâm|Thanh tra)\s\p{Lu}/u;

/** `(qua Phòng Y)`, `, thông qua đồng chí Z`: next to the receiver, or in brackets behind what is reported. */
const VIA = /^,?\s?\(?(?:thông\s)?qua\s(?:đồng chí\s|đ\/c\s)?/u;
const LATER_VIA = /^[^.;()]{0,150}\((?:thông\s)?qua\s(?:đồng chí\s|đ\/c\s)?/u;
/** `(qua hộp thư vanthu@…)`, `(qua số fax 0233…)`, `(qua nhóm Zalo)`: no one */
const BY_MAIL =
  /^(?:hộp thư|thư điện tử|e-?mail|gmail|mail\s?:|zalo|địa chỉ|đường|trục|phần mềm|hệ thống|(?:số |máy )?(?:điện thoại|fax|đt)|số máy|số \d|nhóm zalo|bưu điện(?=[).,;\s]|$)|link|\S+@)/u;
/** What no name goes on with, up to the bracket's end: when, why, how, and where to call. */
const NO_PART =
  'để |trước |chậm |theo |và |hoặc |số |đồng chí|đ/c|ông |bà |kèm|gửi|nộp|địa chỉ|email|thư điện tử|hộp thư|điện thoại';
const REST_WORD = /\p{Ll}+(?:\svà\s\p{Lu}\p{Ll}+)?/u.source;
/** `(qua Phòng Quản lý lưu trữ và tin học)`: what is left of the name, up to the bracket */
const RESTS = new RegExp(
  `^(?:(?:,|\\svà|\\s[-–])?\\s(?!${NO_PART}|vào |các |bằng |trong |tổng hợp)${REST_WORD}){1,9}(?=\\))`,
  'u',
);
const FIELD_WORDS = /\p{Ll}[\p{L}\s,]{2,60}\)/u.source;
/** Behind the name of an office, more of what it deals with, up to the bracket's end. */
const FIELDS_BEHIND = new RegExp(`^,\\s(?!${NO_PART})${FIELD_WORDS}`, 'u');

import type {Range} from '../../text/range.ts';
import {endsInColon, isUpperAt} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {behindBy} from './clause-subject.ts';
import {clauseStart} from './clauses.ts';
import {OWN_NAME} from './name-shapes.ts';
import {isPredicate, startsOrder} from './predicate.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {EXECUTES, subjectsAt} from './subjects.ts';
import {behindTime} from './time-before.ts';

/** Whether a clause consists of names and its colon: `Các ban, ngành:` */
export const isAllNames = (start: number, end: number, names: readonly Range[]): boolean =>
  (names[0]?.start ?? end) - start < 4 && end - (names.at(-1)?.end ?? start) < 4;

/** `Cấp huyện: dự kiến tổ chức ngày 12/01. Văn phòng chuẩn bị kịch bản`: at what level, where then somebody is named */
export const opensWithLevel = ({text}: View, from: number): boolean => LEVEL_ALONE.test(text.slice(from, from + 24));
const LEVEL_ALONE = /^Cấp (?:tỉnh|huyện|xã|cơ sở|trường): /u;

/** `Đẩy mạnh cải cách thủ tục: Các sở khẩn trương rà soát`, `…: (1) Sở X ban hành`: a heading of a few words, and then who. */
export function isHeaded(view: View, from: number, {start, end}: Range): boolean {
  const colon = view.text.lastIndexOf(':', start);
  if (colon < from || colon - from > LONGEST_HEADING || !/^:\s*(?:\(\S{1,3}\)\s)?$/.test(view.text.slice(colon, start)))
    return false;
  const at = behindTime(view, behindBy(view, start), true);
  if (/[.;]\s/.test(view.text.slice(from, colon)) || !startsParty(view, at)) return false;
  // `Ưu tiên cấp điện cho các phụ tải: bệnh viện, trạm bơm …`: things of which it speaks
  if (!/^(?:\p{Lu}|(?:các|mỗi|từng|những)\s)/u.test(view.text.slice(at, at + 6))) return false;
  return subjectsAt(view, at, end, false).length > 0;
}

const LONGEST_HEADING = 140;

/** `Sở Nội vụ: mở lớp; Sở Tài chính: bố trí kinh phí`: another name and colon, as the one that opens the text. */
export function headedToo(view: View, start: number, end: number, to: number): Range[] {
  const charged = chargedToo(view, start, end);
  if (charged.length) return charged;
  if (end >= to || !/[;.]\s$/.test(view.text.slice(start - 2, start)) || !endsInColon(view.text, start, end)) return [];
  const {parties} = readParties(view, start);
  return isAllNames(start, end, parties) && startsOrder(view, clauseStart(view, end)) ? parties : [];
}

/** `UBND các xã: lập đoàn, gửi đăng ký; UBND xã Bình An chịu trách nhiệm trang trí`: behind `;` or a full stop another by its own name, and what it is charged with */
function chargedToo(view: View, start: number, end: number): Range[] {
  if (
    !/[;.]\s$/.test(view.text.slice(Math.max(0, start - 2), start)) ||
    !isUpperAt(view.text, start) ||
    !startsParty(view, start)
  )
    return [];
  const {parties, end: named} = readParties(view, start);
  const own = parties.every((name) => OWN_NAME.test(view.text.slice(name.start, name.end)));
  return own && named < end && CHARGED.test(view.lower.slice(named, named + 24)) ? parties : [];
}
const CHARGED = /^\s(?:chịu trách nhiệm|có trách nhiệm)\s(?!nếu|trước)/u;

/** Whether what stands before the colon that a clause ends in is but the head of those behind it. */
export const isHeadOfNames = (view: View, end: number, to: number): boolean =>
  namesExecutors(view, end + 1, to) || namesMembers(view, end);

/** `Các cơ quan, đơn vị: Sở Tài chính, Sở Xây dựng rà soát …`: behind the colon stand several of them, and what they are told. */
function namesMembers(view: View, at: number): boolean {
  const {parties, end} = readParties(view, clauseStart(view, at));
  return parties.length > 1 && isPredicate(view, end + 1);
}

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị … chịu trách nhiệm thi hành`: behind the colon stand more of them. */
const namesExecutors = (view: View, at: number, to: number): boolean =>
  startsParty(view, at) && EXECUTES.test(view.lower.slice(at, Math.min(to, at + 600)));

/** `Thủ trưởng các cơ quan: Văn phòng …, Sở …; các đơn vị …`: up to the semicolon they are one name with its head. */
export function behindShared(view: View, head: Range, told: readonly Range[], start: number): Range[] {
  const stop = view.text.indexOf(';', start);
  const members = told.filter((name) => stop < 0 || name.end <= stop);
  return [{start: head.start, end: members.at(-1)?.end ?? head.end}, ...told.slice(members.length)];
}

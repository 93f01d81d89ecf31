import {phraseEnd} from '../../text/phrase-trie.ts';
import type {Range} from '../../text/range.ts';
import {indexWithin} from '../../text/units.ts';
import type {View} from '../../text/view.ts';
import {causeEnd} from './adverbials.ts';
import {behindConsent} from './behind-consent.ts';
import {clauseStart} from './clauses.ts';
import {countedBodies} from './counted.ts';
import {isLeader} from './leaders.ts';
import {LEAD_IN, LEADING_VERB, VERB} from './lexicon.ts';
import {withoutApposition} from './name-lists.ts';
import {allBeforeColon} from './names-before-colon.ts';
import {officeBeforeColon} from './office-before-colon.ts';
import {isGroupSpokenOf, readPersons} from './persons.ts';
import {readParties} from './read-parties.ts';
import {startsParty} from './starts-party.ts';
import {subjectBehindLeadIn} from './subject-behind-lead-in.ts';
import {subjectBehindMatter} from './subject-behind-matter.ts';
import {subjectsAt} from './subjects.ts';
import {timeEnd} from './time-first.ts';

/** The subject of a clause that tells it to do something: `Sở X chủ trì`, `Trên cơ sở …, Sở X tham mưu`. */
export function readSubject(view: View, start: number, end: number): Range[] {
  const at = clauseStart(view, start);
  const counted = countedBodies(view, at, end, false);
  if (counted.length) return counted;
  const by = behindBy(view, at);
  if (by > at) return subjectsAt(view, by, end, false);
  const agreed = behindConsent(view, at, end);
  if (agreed.length) return agreed;
  const persons = readPersons(view, at, end);
  if (persons.length) return persons;
  if (isGroupSpokenOf(view, at)) return [];
  const time = timeEnd(view, at);
  if (time && startsParty(view, at + time)) return subjectsAt(view, at + time, end, false);
  if (opensWithLeadIn(view, at, end)) return subjectBehindLeadIn(view, at, end);
  return startsParty(view, at) ? namedSubject(view, at, end) : subjectBehindMatter(view, at, end, start === 0);
}

/** Whether an adverbial opens the clause, and neither a longer verb nor a subject. */
function opensWithLeadIn(view: View, at: number, end: number): boolean {
  const leadIn = Math.max(phraseEnd(LEAD_IN, view.lower, at), causeEnd(view, at));
  return leadIn >= 0 && phraseEnd(VERB, view.lower, at) <= leadIn && !isSubjectHere(view, at, end);
}

/** `Trong tỉnh`: an adverbial's first word may also open a name; then what follows it must be told something. */
function isSubjectHere(view: View, at: number, end: number): boolean {
  return startsParty(view, at) && subjectsAt(view, at, end, false).length > 0;
}

/** The subject that a clause opens with. */
function namedSubject(view: View, at: number, end: number): Range[] {
  const office = officeBeforeColon(view, at, end);
  if (office) return [office];
  const all = subjectsAt(view, at, end, false);
  // `Các hộ dân ven sông phải được di dời`: others must do it
  const subjects = NEEDS.test(view.lower.slice(all.at(-1)?.end ?? end, end)) ? [] : all;
  if (!subjects.length) return allBeforeColon(view, at, end);
  if (judges(view, subjects[0] as Range)) return [];
  return behindCase(view, subjects, end) ?? doersOf(view, subjects) ?? withoutApposition(view, subjects);
}

/** `Phó Thủ tướng nghiêm khắc phê bình các địa phương`: one who speaks */
const judges = ({lower}: View, {start, end}: Range): boolean =>
  isLeader(lower.slice(start, end)) && JUDGES.test(lower.slice(end, end + 36));
const JUDGES = /^ (?:nghiêm (?:khắc|túc) )?(?:phê bình|biểu dương|khen ngợi|đánh giá cao|ghi nhận) \p{L}/u;

const NEEDS = /^(?:\s(?!(?:phải|cần)\s)[^\s.;:,]{1,8}){0,10}\s(?:phải|cần) được\s/u;

/** `Cán bộ nào làm sai thì Thanh tra thành phố kiểm tra`: who does what where somebody is so; null where nobody is named there. */
function behindCase(view: View, subjects: readonly Range[], end: number): Range[] | null {
  const last = subjects.at(-1) as Range;
  if (!view.lower.startsWith(' nào ', last.end)) return null;
  const then = indexWithin(view.lower, ' thì ', last.end, Math.min(end, last.end + 160));
  if (then < 0 || !startsParty(view, then + 5)) return null;
  const told = subjectsAt(view, then + 5, end, false);
  return told.length ? told : null;
}

/** `Các trường mầm non do Phòng Giáo dục xét, tổng hợp`: whose matter it is, and behind `do` who does it; null where none stands so. */
function doersOf(view: View, subjects: readonly Range[]): Range[] | null {
  const last = subjects.at(-1) as Range;
  const by = view.lower.lastIndexOf(' do ', last.end);
  if (by < (subjects[0] as Range).start || !startsParty(view, by + 4)) return null;
  const {parties, end} = readParties(view, by + 4);
  return end >= last.end ? parties : null;
}

/** `Do Ban Thường trực Mặt trận chủ trì`: where the name begins that stands behind `do`; `at` where none is told so. */
export function behindBy(view: View, at: number): number {
  if (!view.lower.startsWith('do ', at) || !startsParty(view, at + 3)) return at;
  const {end} = readParties(view, at + 3);
  return view.text[end] === ' ' && phraseEnd(LEADING_VERB, view.lower, end + 1) >= 0 ? at + 3 : at;
}

import type {Kind, Role} from '../../record.ts';
import type {View} from '../../text/view.ts';
import {type Candidate, findCandidates} from './candidates.ts';
import {type FoundDate, readCitedDate, readDateAhead} from './cited-date.ts';
import {issuerBefore, readIssuer} from './issuer.ts';
import {countedFrom, isTypeSymbol, kindOf, type TypeWord, typeWordBefore} from './kind.ts';
import {amendedBefore, cutBefore, isLink} from './link.ts';
import type {FoundNumber} from './number.ts';
import type {FoundReference, Range} from './reference.ts';
import {roleAt} from './role.ts';
import {readTitle, trimEnd} from './title.ts';

/** A mention while its neighbours are still being looked at. */
interface Draft extends Candidate {
  word: TypeWord | null;
  kind: Kind | null;
  date: FoundDate | null;
  issuer: Range | null;
  title: Range | null;
  /** the body named before the list as the one whose papers follow: `UBND tỉnh đã ban hành `, `đề nghị của Sở X tại ` */
  sayer: Range | null;
  role: Role;
  /** end of number, date and issuer: where a list goes on */
  core: number;
  /** the mention in whose title this one stands */
  parent: Draft | null;
  /** next member of the list, where nothing but a comma or `và` stands between */
  follower: Draft | null;
  /** false for bills and for laws that only help to name another instrument */
  counts: boolean;
}

/** All mentions of other instruments in a view, in order. */
export function findReferences(view: View): FoundReference[] {
  const candidates = findCandidates(view);
  if (!candidates.length) return [];
  const drafts: Draft[] = [];
  for (const candidate of candidates) {
    const before = drafts.at(-1) ?? null;
    const draft = place(view, candidate, before);
    if (draft) drafts.push(draft);
  }
  for (const draft of drafts.toReversed()) share(draft);
  return drafts.filter((draft) => draft.counts).map((draft) => finish(view, draft));
}

/** Decides whether the candidate is a mention, reads what stands behind it, and joins it to those before. */
function place(view: View, candidate: Candidate, before: Draft | null): Draft | null {
  const {number, law} = candidate;
  let start = candidate.start;
  let word: TypeWord | null = null;
  if (number && !law) {
    word = typeWordBefore(view.bare, number.from);
    const counted = number.from < number.start ? number.from : countedFrom(view.bare, number.start);
    if (word) start = word.start;
    else if (counted >= 0) start = counted;
    const gap = before ? gapOf(view, before.core, start) : '';
    const linked = before !== null && isLink(gap);
    if (!word && !linked && !standsAlone(view, number, counted)) return null;
    if (number.blank && !isTypeSymbol(number.token) && !(word && number.unit)) return null;
    if (linked) word ??= (gap.includes(';') && before.parent ? before.parent : before).word;
  }
  const draft: Draft = {
    ...candidate,
    start,
    word,
    kind: law && !number ? law.kind : null,
    date: null,
    issuer: null,
    title: law ? {start: law.start, end: law.end} : null,
    sayer: null,
    role: 'cites',
    core: candidate.end,
    parent: null,
    follower: null,
    counts: true,
  };
  if (number) draft.kind = law ? lawKind(law.kind, number.token) : kindOf(number, word);
  readTail(view, draft);
  join(view, draft, before);
  return draft;
}

/** A number without a type word: taken where its symbol names a type, or `số` leads to `n/CƠQUAN-ĐƠNVỊ`. */
function standsAlone(view: View, number: FoundNumber, counted: number): boolean {
  if (!number.unit && number.token !== 'L' && !/-.+\/|QH/.test(number.value)) return false;
  if (counted >= 0 && isHeading(view, counted)) return false;
  if (/(?:so|ky) hieu\s?[:|]?\s?$/.test(view.bare.slice(Math.max(0, number.start - 14), number.start))) return false;
  return isTypeSymbol(number.token) || /^(?:QH|UBTVQH)\d/.test(number.token) || counted >= 0;
}

/** `Số: 12/TB-UBND` in the letterhead of a document is no citation. */
function isHeading(view: View, at: number): boolean {
  if (view.text[at] !== 'S') return false;
  const before = view.text.slice(0, at).trim();
  return /^s[o0]\s?:/.test(view.bare.slice(at, at + 5)) || before === before.toUpperCase();
}

function lawKind(kind: Kind, token: string): Kind {
  return token.startsWith('PL') ? 'PL-UBTVQH' : kind;
}

const REVISED = /^\s?\((?:sua doi|bo sung)[^)]{0,40}\)/;
/** `Luật … được Quốc hội khóa XV thông qua tại kỳ họp thứ 9 ngày …` */
const PASSED = /^,?\s(?:da\s)?(?:duoc\s)?quoc hoi[^.;]{0,80}?thong qua[^.;\d]{0,40}(?:\d{1,2}[^.;\d]{0,20})?(?=ngay\s)/;

/** Date, issuer and title, in the order in which they may follow. */
function readTail(view: View, draft: Draft): void {
  let at = draft.end;
  if (draft.law) at += REVISED.exec(view.bare.slice(at, at + 60))?.[0].length ?? 0;
  draft.date = readCitedDate(view.bare, at, draft.law !== null);
  at = draft.date?.end ?? at;
  draft.issuer = readIssuer(view, at);
  at = draft.issuer?.end ?? at;
  if (!draft.date && draft.issuer) {
    draft.date = readCitedDate(view.bare, at, false);
    at = draft.date?.end ?? at;
  }
  if (!draft.date && draft.law) {
    const passed = PASSED.exec(view.bare.slice(at, at + 150));
    if (passed) draft.date = readCitedDate(view.bare, at + passed[0].length, false);
  }
  draft.core = Math.max(at, draft.end);
  if (draft.title) return;
  draft.title = readTitle(view, draft.core);
}

const GLOSS = /\([^()]{0,160}\)/g;
const REACH = 100;

function gapOf(view: View, from: number, to: number): string {
  return to >= from && to - from < 200 ? view.bare.slice(from, to).replace(GLOSS, '') : '-';
}

/** Makes the mention a member of a list, a part of a title, or the first of its own list. */
function join(view: View, draft: Draft, before: Draft | null): void {
  const lead = view.bare.slice(Math.max(0, draft.start - REACH), draft.start);
  const host = before && titleHolding(before, draft.start);
  const gap = before ? gapOf(view, before.core, draft.start) : '';
  // what `;` divides from a list inside a title is no member of it
  if (before && isLink(gap) && !(before.parent && gap.includes(';'))) {
    before.follower = draft;
    enlist(draft, before);
  } else if (host) {
    const amended = amendedBefore(lead);
    const cut = amended >= 0 ? amended : cutBefore(lead);
    if (cut >= 0) {
      const end = draft.start - lead.length + cut;
      if (host.title) host.title.end = trimEnd(view.text, host.title.start, Math.max(end, host.title.start));
      enlist(draft, host);
    } else {
      draft.parent = host;
      draft.role = roleAt(view, draft.start, true);
    }
  } else {
    const head = before && (before.parent ?? before);
    if (before && head && follows(view, head, before, draft.start)) enlist(draft, head);
    else draft.role = roleAt(view, draft.start, false);
  }
  // a thông báo is the office's, whoever speaks in it
  if (draft.number && draft.kind !== 'TB') draft.sayer = issuerBefore(view, draft.start) ?? draft.sayer;
  draft.issuer ??= draft.sayer;
  if (!draft.date && draft.sayer) draft.date = readDateAhead(view.bare, draft.sayer.start);
  // `dự án Luật A, Luật B`, `dự án Luật A (Luật B)`: bills all of them
  if (draft.law && before?.law?.draft && (isLink(gap) || gap.trim() === '(')) draft.law.draft = true;
  if (draft.law?.draft) draft.counts = false;
  // a law within another's title is part of that name, unless one of its articles is meant
  if (draft.parent && draft.law && !draft.number && !draft.law.pinpoint) draft.counts = false;
}

function enlist(draft: Draft, member: Draft): void {
  draft.parent = member.parent;
  draft.role = member.role;
  draft.sayer = member.sayer;
}

const IN_BRACKETS = /^\s?\(\s?(?:sau day\s)?(?:(?:goi|viet)\s)?(?:(?:tat|chung|gon)\s)?(?:la\s)?$/;

/** Whether the mention at `start` goes on the list of `head`, behind all that was said of its last member. */
function follows(view: View, head: Draft, before: Draft, start: number): boolean {
  const end = Math.max(head.title?.end ?? 0, head.core, before.core);
  return (
    isLink(gapOf(view, end, start)) ||
    IN_BRACKETS.test(view.bare.slice(end, start)) ||
    amendedBefore(view.bare.slice(before.core, start)) === 0
  );
}

/** The innermost mention before whose title reaches over `at`. */
function titleHolding(before: Draft, at: number): Draft | null {
  for (let host: Draft | null = before; host; host = host.parent) {
    if (!host.law && host.title && host.title.end > at) return host;
  }
  return null;
}

/** `107/2020/NĐ-CP, 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ`: what the last of a list says holds for those before. */
function share(draft: Draft): void {
  const next = draft.follower;
  if (!next || !draft.number || !next.number) return;
  const same = orderOf(draft) === orderOf(next);
  const dated = !draft.date && next.date !== null && same && fitsYear(draft, next.date);
  if (dated) draft.date = next.date;
  if (!draft.issuer && !draft.title && same) draft.issuer = next.issuer;
  if (dated && !draft.title && next.title && !next.law) draft.title = next.title;
}

function fitsYear(draft: Draft, date: FoundDate): boolean {
  const year = draft.number?.year;
  return !year || date.value.startsWith(year);
}

/** The order of a body, as far as a symbol shows it: Quốc hội, Chính phủ, Thủ tướng, Trung ương, or any other. */
function orderOf(draft: Draft): string {
  return /[-/](UBTVQH|QH|CP|TTg|TW)\d*$/i.exec(draft.number?.value ?? '')?.[1]?.toUpperCase() ?? '';
}

function finish(view: View, draft: Draft): FoundReference {
  const {number, date, issuer, title} = draft;
  const own = (range: Range | null) =>
    range && range.start >= draft.start && range.start <= draft.core + 8 ? range.end : 0;
  const dateEnd = own(date);
  const at: FoundReference['at'] = {};
  if (number) at.number = {start: number.start, end: number.end};
  if (date) at.date = {start: date.start, end: date.end};
  if (issuer) at.issuer = {start: issuer.start, end: issuer.end};
  if (title) at.title = {start: title.start, end: title.end};
  return {
    kind: draft.kind,
    number: number?.value ?? null,
    date: date?.value ?? null,
    issuer: issuer && view.text.slice(issuer.start, issuer.end),
    title: title && view.text.slice(title.start, title.end),
    role: draft.role,
    start: draft.start,
    end: Math.max(draft.end, dateEnd, own(issuer), own(title)),
    cite: {start: number?.start ?? draft.start, end: Math.max(draft.end, dateEnd)},
    at,
  };
}

import type {View} from '../../text/view.ts';
import {type FoundDate, readDateAhead} from './cited-date.ts';
import type {Draft} from './draft.ts';
import {issuerBefore} from './issuer.ts';
import {isTypeSymbol} from './kind.ts';
import {amendedBefore, cutBefore, gapOf, isGloss, isLink, isOfNext, isPartOfNext} from './link.ts';
import {roleAt} from './role.ts';
import type {Place} from './roles/mention.ts';
import {trimEnd} from './title.ts';

const REACH = 100;
/** Titles within titles that are looked through for an elder: no text that people write nests more. */
const HOSTS = 8;

/** Makes the mention a member of a list, a part of a title, or the first of its own list, and gives it its role. */
export function join(view: View, draft: Draft, before: Draft | null, place: Place): void {
  const gap = before ? gapOf(view.bare, before.core, draft.start) : '';
  const host = before && titleHolding(before, draft.start);
  const elder =
    before?.parent && isLink(gap) ? (elderOf(before, draft) ?? appraised(view, draft, before.parent)) : null;
  if (before && elder) {
    for (let inner = before.parent; inner && inner !== elder.parent; inner = inner.parent)
      endTitle(view, inner, before.core);
    enlist(draft, elder);
    // what `;` divides from a list inside a title is no member of it
  } else if (before && isLink(gap) && !(before.parent && gap.includes(';'))) {
    before.follower = draft;
    enlist(draft, before);
  } else if (host) {
    standInTitle(view, draft, host);
  } else {
    const head = before && headBefore(view, before, draft);
    if (head) enlist(draft, head);
    else draft.role = roleAt(view, draft.start, draft.law !== null, place);
  }
  if (draft.number) readSayer(view, draft);
  if (!draft.law) return;
  // `dự án Luật A, Luật B`, `dự án Luật A (Luật B)`: bills all of them
  if (before?.law?.draft && (isLink(gap) || (gap.trim() === '(' && !amends(view, before)))) draft.law.draft = true;
  // a law within another's title is part of that name, unless one of its articles is meant
  if (draft.law.draft || (draft.parent && !draft.number && !draft.law.pinpoint)) draft.counts = false;
}

/** `Luật sửa đổi, bổ sung 07 Luật (Luật A; Luật B)`: a bill; what it amends is in force */
const amends = ({bare}: View, {start}: Draft): boolean => bare.startsWith('luat sua doi', start);

/**
 * `Nghị định số 154/2030/NĐ-CP sửa đổi Nghị định số 34/2026/NĐ-CP và Nghị định số 59/2031/NĐ-CP`: no title cites what was issued
 * after it, so that the third is a sibling of the first.
 */
function elderOf(before: Draft, draft: Draft): Draft | null {
  let elder: Draft | null = null;
  let host = before.parent;
  for (let count = 0; host && count < HOSTS; count++, host = host.parent) if (isLater(draft, host)) elder = host;
  return elder;
}

function isLater(draft: Draft, host: Draft): boolean {
  const day = draft.date?.value ?? draft.number?.year;
  const hosted = host.date?.value ?? host.number?.year;
  // of two dates that are not printed as precisely, only what both tell can be compared
  return day !== undefined && day !== null && !!hosted && day.slice(0, hosted.length) > hosted.slice(0, day.length);
}

function enlist(draft: Draft, member: Draft): void {
  draft.parent = member.parent;
  draft.role = member.role;
  draft.sayer = member.sayer;
  if (!member.shared || orderOf(draft) !== orderOf(member)) return;
  // `các Nghị quyết của Hội đồng nhân dân tỉnh: Nghị quyết số …; Nghị quyết số …`
  const headed = member.word !== null && member.shared.end <= member.word.start;
  if (draft.word && draft.word !== member.word && !(headed && draft.word.name === member.word?.name)) return;
  draft.shared = member.shared;
  draft.issuer ??= draft.shared;
}

/** In the title of `host`: a sibling that the title runs into ends it there; any other is cited in it. */
function standInTitle(view: View, draft: Draft, host: Draft): void {
  const from = Math.max(0, draft.start - REACH);
  const ahead = view.bare.slice(from, draft.start);
  const amended = amendedBefore(ahead);
  const cut = amended >= 0 ? amended : isDetailed(ahead) && !isLater(draft, host) ? -1 : cutBefore(ahead);
  if (cut < 0 || !host.title) {
    draft.parent = host;
    draft.role = roleAt(view, draft.start, draft.law !== null, null);
    return;
  }
  endTitle(view, host, from + cut);
  // `…, Chương trình số 8-CTr/TU ngày 17/3 thực hiện Nghị quyết số 80-NQ/TW về văn hóa, Kế hoạch số 128/KH-UBND ngày 30/3`
  const elder = elderOf(host, draft) ?? appraised(view, draft, host);
  if (elder) for (let inner = host.parent; inner; inner = inner.parent) endTitle(view, inner, from + cut);
  enlist(draft, elder ?? host);
}

/** `Tờ trình số 5/TTr-STC về việc bãi bỏ Quyết định số 1/QĐ-UBND và báo cáo thẩm định của Sở X số 7/BC-SX`: what is appraised is the proposal. */
function appraised(view: View, draft: Draft, host: Draft): Draft | null {
  if (!/^bao cao tham (?:dinh|tra)(?![a-z])/.test(view.bare.slice(draft.start, draft.start + 18))) return null;
  for (let outer: Draft | null = host; outer; outer = outer.parent) if (outer.kind === 'TTr') return outer;
  return null;
}

/** `… quy định chi tiết một số điều của Tuật Dược và `: what is detailed is named in the title to its last, though the first cannot be read. */
const isDetailed = (ahead: string): boolean =>
  /(?<![a-z])(?:mot so dieu|chi tiet|thi hanh)\s(?:[a-z]+\s){0,8}?cua\s(?:[a-z]+\s){2,8}va\s$/.test(ahead);

/** Ends a title that has been read too far at `at`, where a sibling of its instrument stands. */
function endTitle(view: View, host: Draft, at: number): void {
  if (!host.title || host.title.end <= at) return;
  const {start} = host.title;
  const end = trimEnd(view.text, start, Math.max(at, start));
  host.title = end > start ? {start, end} : null;
}

/** The innermost mention before whose title reaches over `at`. */
function titleHolding(before: Draft, at: number): Draft | null {
  for (let host: Draft | null = before; host; host = host.parent) {
    if ((!host.law || host.law.lists) && host.title && host.title.end > at) return host;
  }
  return null;
}

/** The member of a list, behind all of which the mention goes on; `;` leads back to the outermost list. */
function headBefore(view: View, before: Draft, draft: Draft): Draft | null {
  let found: Draft | null = null;
  let end = before.core;
  for (let head: Draft | null = before; head; head = head.parent) {
    end = Math.max(end, head.title?.end ?? 0, head.core);
    if (end > draft.start) break;
    const gap = gapOf(view.bare, end, draft.start);
    const glossed = isGloss(gap) && head.number?.value === draft.number?.value;
    // `… thi hành Luật Phí và lệ phí, được sửa đổi bởi Nghị định số …`: no decree amends a law
    const amended = amendedBefore(gap) === 0 && !(head.law && !draft.law && !/QH\d*$/.test(draft.number?.value ?? ''));
    if (glossed || isLink(gap) || isOfNext(gap) || isPartOfNext(gap) || amended) found = head;
    if (found && !gap.includes(';')) break;
  }
  return found;
}

/** The body named ahead, and the day on which it issued the paper. */
function readSayer(view: View, draft: Draft): void {
  draft.sayer = issuerBefore(view, draft.start) ?? draft.sayer;
  if (!draft.sayer) return;
  // a thông báo is the office's, whoever speaks in it
  if (draft.kind !== 'TB') draft.issuer ??= draft.sayer;
  draft.date ??= readDateAhead(view.bare, draft.sayer.start);
}

/** `107/2020/NĐ-CP, 108/2020/NĐ-CP ngày 14/9/2020 của Chính phủ`: what the last of a list says holds for those before. */
export function share(draft: Draft): void {
  const next = draft.follower;
  if (!next || !draft.number || !next.number || orderOf(draft) !== orderOf(next)) return;
  const dated = !draft.date && next.date !== null && fitsYear(draft, next.date);
  const ownDate = draft.date !== null;
  if (dated) draft.date = next.date;
  // `Quyết định số 7/QĐ-X và Báo cáo của Sở Y số 8/BC-Y`: whose the second is stands before its number
  if (!draft.title && (!next.shared || next.issuer !== next.shared) && !(ownDate && isOthers(draft, next)))
    draft.issuer ??= next.issuer;
  if (dated && !next.law) draft.title ??= next.title;
}

/** `Chương trình số 5-CTr/TĐTN ngày …; Công văn số 8-CV/TWĐTN ngày … của Trung ương Đoàn`: papers of two sorts that two bodies number. */
const isOthers = (draft: Draft, next: Draft): boolean => draft.kind !== next.kind && unitOf(draft) !== unitOf(next);

/** The body's letters in a number: `UBND` of `12/KH-UBND-VX` and of `34/UBND-VX`. */
function unitOf({number}: Draft): string {
  if (!number) return '';
  const {value, token} = number;
  const behind = isTypeSymbol(token) ? value.slice(value.indexOf(token) + token.length + 1) : token;
  return /^[^-/]*/.exec(behind)?.[0] ?? '';
}

function fitsYear(draft: Draft, date: FoundDate): boolean {
  const year = draft.number?.year;
  return !year || date.value.startsWith(year);
}

/** The order of a body, as far as a symbol shows it: Quốc hội, Chính phủ, Thủ tướng, Trung ương, or any other. */
function orderOf(draft: Draft): string {
  return /[-/](UBTVQH|QH|CP|TTg|TW)\d*$/i.exec(draft.number?.value ?? '')?.[1]?.toUpperCase() ?? '';
}

import type {Range} from '../../text/range.ts';
import type {View} from '../../text/view.ts';
import {findCandidates} from './candidates.ts';
import {type Draft, draftOf} from './draft.ts';
import {join, share} from './list.ts';
import type {FoundReference} from './reference.ts';
import type {Place} from './roles/mention.ts';
import {readTail} from './tail.ts';

/**
 * All mentions of other instruments in a view, in order. `place` is where the view stands: a list under `Căn cứ:` says
 * nothing itself of what its members are cited for.
 */
export function findReferences(view: View, place: Partial<Place> = {}): FoundReference[] {
  const candidates = findCandidates(view);
  if (!candidates.length) return [];
  const {lead = '', acts = false, amongBases = false} = place;
  const drafts: Draft[] = [];
  /** the last law that lists others */
  let listing: Draft | null = null;
  for (const candidate of candidates) {
    const before = drafts.at(-1) ?? null;
    const draft = draftOf(view, candidate, before);
    if (!draft) continue;
    // in `Luật sửa đổi Luật A số 1/2026/QH15 và Luật B số 2/2026/QH15 ngày …` the day is the first law's
    if (!listing?.law || draft.start >= listing.law.end) readTail(view, draft);
    if (draft.law?.lists) listing = draft;
    join(view, draft, before, {lead, acts, amongBases});
    drafts.push(draft);
  }
  for (const draft of drafts.toReversed()) share(draft);
  return drafts.filter((draft) => draft.counts).map((draft) => finish(view, draft));
}

function finish(view: View, draft: Draft): FoundReference {
  const {number, date, issuer, title} = draft;
  const at: FoundReference['at'] = {};
  if (number) at.number = {start: number.start, end: number.end};
  if (date) at.date = {start: date.start, end: date.end};
  if (issuer) at.issuer = {start: issuer.start, end: issuer.end};
  if (title) at.title = {start: title.start, end: title.end};
  const dateEnd = ownEnd(draft, date);
  return {
    kind: draft.kind,
    number: number?.value ?? null,
    date: date?.value ?? null,
    issuer: issuer && view.text.slice(issuer.start, issuer.end),
    title: title && view.text.slice(title.start, title.end),
    role: draft.role,
    start: draft.start,
    end: Math.max(draft.end, dateEnd, ownEnd(draft, issuer), ownEnd(draft, title)),
    cite: {start: number?.start ?? draft.start, end: Math.max(draft.end, dateEnd)},
    at,
  };
}

/** End of a value that is printed behind this mention and not borrowed from another of its list; else 0. */
function ownEnd(draft: Draft, range: Range | null): number {
  if (!range || range.start < draft.start) return 0;
  return draft.follower && range.start >= draft.follower.start ? 0 : range.end;
}

import type {DocumentRecord} from '../record.ts';
import {byWeight, type Change, type DocumentSummary, severityOf} from './change.ts';
import {diffRecords} from './diff-records.ts';
import {placeOf} from './finding.ts';
import {type NamedRecord, namedByPath, stem} from './named.ts';
import {pairDocuments} from './pair-documents.ts';

export * from './change.ts';
export * from './follow.ts';
export * from './follow-status.ts';
export {diffRecords, type NamedRecord, namedByPath, stem};

/** Two versions of one document, or a document that stands on one side only. */
export interface Comparison {
  before: DocumentRecord | null;
  after: DocumentRecord | null;
  /** most weighty first */
  changes: Change[];
}

/**
 * Pairs the documents of two sides and tells for each pair what changed: by number; then by name; in two single files by
 * kind and place; then by likeness.
 */
export function compare(before: readonly NamedRecord[], after: readonly NamedRecord[]): Comparison[] {
  return pairDocuments(before, after).map(({before, after}) => {
    const [old, now] = [before?.record ?? null, after?.record ?? null];
    if (old && now) return {before: old, after: now, changes: diffRecords(old, now)};
    const changes = now ? [lone('document.added', now)] : old ? [lone('document.dropped', old)] : [];
    return {before: old, after: now, changes};
  });
}

/** What changed between two lists of records, most weighty first; empty where they say the same. */
export function diff(before: readonly DocumentRecord[], after: readonly DocumentRecord[]): Change[] {
  return changesOf(compare(namedByPath(before), namedByPath(after)));
}

/** All changes of all documents, most weighty first. */
export function changesOf(comparisons: readonly Comparison[]): Change[] {
  return byWeight(comparisons.flatMap(({changes}) => changes));
}

function lone(kind: 'document.added' | 'document.dropped', record: DocumentRecord): Change {
  const side = kind === 'document.added' ? 'after' : 'before';
  const sides = <Value>(value: Value) => ({before: null, after: null, [side]: value});
  return {
    kind,
    path: '',
    severity: severityOf(kind),
    ...sides(summaryOf(record)),
    spans: {before: null, after: null},
    documents: sides(placeOf(record)),
  };
}

function summaryOf({kind, number, date, subject, tasks}: DocumentRecord): DocumentSummary {
  return {kind, number, date, subject, tasks: tasks.length};
}

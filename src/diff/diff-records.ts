import type {DocumentRecord} from '../record.ts';
import {byWeight, type Change} from './change.ts';
import {type Finding, mirrored, told} from './finding.ts';
import {headerFindings} from './header.ts';
import {referenceFindings} from './references.ts';
import {taskFindings} from './tasks.ts';

/** What changed between two versions of one document, most weighty first. Empty where they say the same. */
export function diffRecords(before: DocumentRecord, after: DocumentRecord): Change[] {
  // Where two ways of pairing are equally good, the choice must not depend on which version is called the old one. So one
  // order is always taken, and where it is the wrong one, the result is turned round.
  const findings = inOrder(before, after) ? compare(before, after) : compare(after, before).map(mirrored);
  findings.sort((x, y) => x.place.after - y.place.after || x.place.before - y.place.before);
  return byWeight(findings.map((finding) => told(finding, before, after)));
}

function compare(before: DocumentRecord, after: DocumentRecord): Finding[] {
  return [
    ...taskFindings(before.tasks, after.tasks),
    ...referenceFindings(before.references, after.references),
    ...headerFindings(before, after),
  ];
}

function inOrder(before: DocumentRecord, after: DocumentRecord): boolean {
  if (before.tasks.length !== after.tasks.length) return before.tasks.length < after.tasks.length;
  return contentOf(before) <= contentOf(after);
}

/** What a record says, without where and how it was read. */
export function contentOf({source: _source, spans: _spans, inferred: _inferred, ...content}: DocumentRecord): string {
  return JSON.stringify(content);
}

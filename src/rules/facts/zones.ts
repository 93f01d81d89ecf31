import type {DocumentRecord} from '../../record.ts';
import {type Line, linesBetween} from './line.ts';
import {lineIndexAt, type SourceFacts} from './source-facts.ts';

/** The lines of a document that say something, and which of them are of which part. */
export interface Zones {
  readonly lines: readonly Line[];
  readonly head: readonly Line[];
  readonly body: readonly Line[];
  readonly closing: readonly Line[];
}

const HEAD_FIELDS = ['number', 'date', 'place', 'issuer', 'issuerParent', 'kind', 'subject', 'urgency', 'secrecy'];

/** The three zones of a document, and the offset at which its head ends. */
export function zonesOf(source: SourceFacts, record: DocumentRecord): {zones: Zones; headTo: number} {
  const {start, end} = record.source;
  const lines = linesBetween(source, start, end, lineIndexAt(source.lines, start));
  const closingFrom = closingStart(lines, record);
  const headTo = Math.min(headEnd(record), closingFrom);
  const headLines = countBefore(lines, headTo);
  const bodyLines = countBefore(lines, closingFrom);
  const zones = {
    lines,
    head: lines.slice(0, headLines),
    body: lines.slice(headLines, bodyLines),
    closing: lines.slice(Math.max(headLines, bodyLines)),
  };
  return {zones, headTo};
}

/** Does a signature stand behind the head? A portal's box above it also names the signer. */
export function signsBelow({spans}: DocumentRecord, headTo: number): boolean {
  return ['/signer/authority', '/signer/title', '/signer/name'].some(
    (pointer) => (spans[pointer]?.start ?? -1) >= headTo,
  );
}

/** How many lines begin before an offset. */
function countBefore(lines: readonly Line[], offset: number): number {
  const first = lines.findIndex((line) => line.start >= offset);
  return first < 0 ? lines.length : first;
}

function headEnd(record: DocumentRecord): number {
  let end = record.source.start;
  const take = (pointer: string) => {
    end = Math.max(end, record.spans[pointer]?.end ?? 0);
  };
  for (const field of HEAD_FIELDS) take(`/${field}`);
  for (const index of record.addressees.keys()) take(`/addressees/${index}`);
  take('/attachedTo');
  return end;
}

const RECIPIENTS = /^[^\p{L}]{0,3}n[ơo]i\s?nh[ậâạa]n/iu;

/** Where Nơi nhận or the signature begins, whichever comes first; the end of the document where neither is there. */
function closingStart(lines: readonly Line[], record: DocumentRecord): number {
  const {spans, recipients, source} = record;
  let first = source.end;
  for (const pointer of ['/archive', '/signer/authority', '/signer/title', '/signer/name']) {
    first = Math.min(first, spans[pointer]?.start ?? first);
  }
  recipients.forEach((_, index) => {
    first = Math.min(first, spans[`/recipients/${index}`]?.start ?? first);
  });
  for (let at = lines.length - 1, seen = 0; at >= 0 && seen < 60; at--) {
    const line = lines[at] as Line;
    if (line.start > first) continue;
    seen++;
    if (first - line.start > 400 && first < source.end) break;
    if (RECIPIENTS.test(line.text)) return Math.min(first, line.start);
  }
  return lines.find((line) => line.end > first)?.start ?? first;
}

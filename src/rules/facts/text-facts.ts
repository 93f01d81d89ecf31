import type {DocumentRecord} from '../../record.ts';
import {type Citation, findCitations} from './citations.ts';
import {END_MARK} from './end-mark.ts';
import {type Formulas, findFormulas} from './formulas.ts';
import {type Joined, joinLines} from './joined.ts';
import {type LabelledLine, readOutline} from './labels.ts';
import {type Line, linesBetween, within} from './line.ts';
import {lineIndexAt, plain, type SourceFacts} from './source-facts.ts';

/** What rules that need the text see of one document: its lines in three zones, and the values as they are printed. */
export interface TextFacts {
  readonly source: SourceFacts;
  readonly record: DocumentRecord;
  /** all its lines that say something */
  readonly lines: readonly Line[];
  /** letterhead, title, subject, addressees */
  readonly head: readonly Line[];
  /** the head, and the lines above it that no other document can own: a head whose order was upset begins there */
  readonly opening: readonly Line[];
  readonly body: readonly Line[];
  /** Nơi nhận and signature, to the end of the document */
  readonly closing: readonly Line[];
  /** the head before title and subject, read as one */
  readonly front: Joined;
  readonly formulas: Formulas;
  /** the body read as one */
  readonly running: Joined;
  /** numbers of instruments in the body, in order */
  readonly citations: readonly Citation[];
  /** labelled lines of the body, in order */
  readonly outline: readonly LabelledLine[];
  /** share of its letters that belongs to no field; null where that is not known */
  readonly unassigned: number | null;
  /** Was the letterhead lost? Then nothing of it can be called missing by its writer. */
  readonly headLost: boolean;
  /** Was the end lost? Neither signature nor recipients are there, nor does the text end as it should. */
  readonly endLost: boolean;
  /** a value as it is printed: composed, markup off, blanks folded; null where it stands nowhere */
  printed(pointer: string): string | null;
  /** what stands before a value on its line, at most 60 units */
  before(pointer: string): string;
  /** what stands behind a value on its line, at most 60 units */
  after(pointer: string): string;
  /** the place of a piece of a line */
  within(line: Line, piece: string): {start: number; end: number};
}

/** Lines above the document that may still be of its head. */
const LEAD = 8;

const HEAD_FIELDS = ['number', 'date', 'place', 'issuer', 'issuerParent', 'kind', 'subject', 'urgency', 'secrecy'];

export function textFacts(source: SourceFacts, record: DocumentRecord, unassigned: () => number | null): TextFacts {
  const {start, end} = record.source;
  const lines = linesBetween(source, start, end, lineIndexAt(source.lines, start));
  const closingFrom = closingStart(lines, record);
  const headTo = Math.min(headEnd(record), closingFrom);
  // A heading may stand behind marks of Markdown: it begins after its line does.
  const title = record.spans['/kind']?.start ?? Number.POSITIVE_INFINITY;
  const headLines = countBefore(lines, headTo);
  const bodyLines = countBefore(lines, closingFrom);
  const head = lines.slice(0, headLines);
  const lazy = <T>(make: () => T): (() => T) => {
    let made: {value: T} | undefined;
    return () => {
      made ??= {value: make()};
      return made.value;
    };
  };
  const opening = lazy(() => {
    const lead = record.source.part > 1 ? [] : linesBetween(source, 0, start, 0).slice(-LEAD);
    return [...lead, ...head];
  });
  const front = lazy(() =>
    joinLines(
      opening().filter((line) => line.end <= title),
      source,
    ),
  );
  const formulas = lazy(() => findFormulas(front()));
  const body = lines.slice(headLines, bodyLines);
  const running = lazy(() => joinLines(body, source));
  const citations = lazy(() => findCitations(running().text));
  const outline = lazy(() => readOutline(body));
  const share = lazy(unassigned);
  return {
    source,
    record,
    lines,
    head,
    body,
    closing: lines.slice(Math.max(headLines, bodyLines)),
    get opening() {
      return opening();
    },
    get front() {
      return front();
    },
    get formulas() {
      return formulas();
    },
    get running() {
      return running();
    },
    get citations() {
      return citations();
    },
    get outline() {
      return outline();
    },
    get unassigned() {
      return share();
    },
    get headLost() {
      const {nation, motto, party} = formulas();
      return !nation && !motto && !party && record.spans['/issuer'] === undefined;
    },
    get endLost() {
      const {recipients, archive} = record;
      if (signsBelow(record, headTo) || archive !== null || recipients.length > 0) return false;
      return !lines.slice(-8).some(({text}) => END_MARK.test(text));
    },
    printed(pointer) {
      const span = record.spans[pointer];
      return span ? plain(source.text.slice(span.start, span.end)) : null;
    },
    before(pointer) {
      const span = record.spans[pointer];
      if (!span) return '';
      const line = source.text.lastIndexOf('\n', span.start - 1) + 1;
      return plain(source.text.slice(Math.max(line, span.start - 60), span.start));
    },
    after(pointer) {
      const span = record.spans[pointer];
      if (!span) return '';
      return plain(source.text.slice(span.end, span.end + 60).split('\n', 1)[0] ?? '');
    },
    within: (line, piece) => within(source, line, piece),
  };
}

/** Does a signature stand behind the head? A portal's box above it also names the signer. */
function signsBelow({spans}: DocumentRecord, headTo: number): boolean {
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
